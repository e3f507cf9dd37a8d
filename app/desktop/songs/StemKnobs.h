// SPDX-License-Identifier: GPL-3.0-or-later
// StemKnobs: the chosen stem's gain, pan, delay, polarity and role, and the way to its chain.
#pragma once

#include "Desk.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace lacquer {

class Button;
class ElidedLabel;
class Knob;
class Toggle;
struct Stem;

class StemKnobs : public QWidget {
    Q_OBJECT

public:
    explicit StemKnobs(const Desk& desk, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showStem();
    void change(const QString& name, const char* what, const std::function<void(Stem&)>& change);
    void connectKnobs();

    Desk desk_;
    ElidedLabel *name_, *place_;
    Button* chain_;
    Knob *gain_, *pan_, *delay_;
    Toggle* polarity_;
    QComboBox* role_;
};

}  // namespace lacquer
