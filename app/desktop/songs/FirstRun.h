// SPDX-License-Identifier: GPL-3.0-or-later
// FirstRun: the page of an album without songs: where to drop them, a finished album to play with, and albums of late.
#pragma once

#include "Desk.h"

#include <QWidget>

class QVBoxLayout;

namespace lacquer {

class Button;
class DropDisc;

class FirstRun : public QWidget {
    Q_OBJECT

public:
    explicit FirstRun(const Desk& desk, QWidget* parent = nullptr);

    /// Where the keyboard begins.
    void takeFocus();

Q_SIGNALS:
    void openAsked(const QString& album);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeLeft();
    void makeRight();
    void showList();
    void addSteps();
    void addRecent(const QStringList& recent);
    void arrange();

    Desk desk_;
    QWidget *left_, *right_;
    DropDisc* disc_;
    Button *files_, *folder_;
    QVBoxLayout* list_;
};

}  // namespace lacquer
