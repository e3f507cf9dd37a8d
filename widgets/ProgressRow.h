// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressRow: one long work: lamp, name, how far in words, a thin bar, and Stop while it runs.
#pragma once

#include "widgets/LampState.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;

namespace lacquer {

class Button;
class ElidedLabel;
class FigureLabel;
class Lamp;

class ProgressRow : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// `part` 0…1, negative while unknown; `words`: "7 of 10". The time left is added after three seconds.
    void setProgress(double part, const QString& words);
    /// It ended: the bar is full (fine), or stands where it was; Stop goes.
    void finish(LampState state, const QString& words);
    /// Not begun yet.
    void wait(const QString& words = {});

Q_SIGNALS:
    void stopAsked();

private:
    Lamp* lamp_;
    ElidedLabel* name_;
    FigureLabel* words_;
    QProgressBar* bar_;
    Button* stop_;
    QElapsedTimer since_;
};

}  // namespace lacquer
