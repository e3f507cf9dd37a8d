// SPDX-License-Identifier: GPL-3.0-or-later
// Rail: the loudness of what sounds, always at the same place: the same numbers the delivered file will read.
#pragma once

#include "Desk.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace lacquer {

class Button;
class CorrelationBar;
class ElidedLabel;
class FigureLabel;
class Goniometer;
class LampLabel;
class LoudnessMeter;

class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Desk& desk, QWidget* parent = nullptr);

    /// Everything the meters show, in words, for a screen reader.
    [[nodiscard]] QString spoken() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSong();
    void showLive();
    void applyTheme();

    Desk desk_;
    ElidedLabel* title_;
    ElidedLabel* where_;
    Button* reset_;
    FigureLabel* integrated_;
    ElidedLabel* integratedWords_;
    ElidedLabel* integratedMore_;
    LampLabel* loudParts_;
    FigureLabel* shortTerm_;
    FigureLabel* momentary_;
    FigureLabel* highest_;
    LoudnessMeter* meter_;
    FigureLabel* truePeak_;
    FigureLabel* plr_;
    FigureLabel* range_;
    LampLabel* overs_;
    CorrelationBar* correlation_;
    Goniometer* field_;
    std::vector<std::pair<double, double>> correlationHistory_;
    std::vector<QWidget*> breaks_;
};

}  // namespace lacquer
