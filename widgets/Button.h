// SPDX-License-Identifier: GPL-3.0-or-later
// Button: a verb. One filled primary per view; quiet ones have no frame until hovered; destructive ones are never filled.
#pragma once

#include <QPushButton>

namespace lacquer {

/// Answers to click and Enter; Space always plays and stops, so it passes through.
class Button : public QPushButton {
    Q_OBJECT

public:
    /// Link: amber words without a ground, for what a sentence offers ("Undo", "Show it").
    enum class Kind { Primary, Normal, Quiet, Destructive, Link };

    explicit Button(const QString& words, QWidget* parent = nullptr) : Button(words, Kind::Normal, parent) {}
    Button(const QString& words, Kind kind, QWidget* parent = nullptr);
    /// An icon alone: `name` is its tooltip and accessible name.
    [[nodiscard]] static Button* withIcon(const QString& icon, const QString& name, QWidget* parent = nullptr,
                                          Kind kind = Kind::Quiet);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return kind_; }
    /// A name from Icons.h, left of the words; empty takes it away.
    void setIconName(const QString& icon);
    /// A down arrow at the right: the button opens a menu or a list.
    void setArrow(bool arrow);
    /// The small height of tool rows (26 px) instead of 30.
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    Kind kind_;
    QString icon_;
    bool arrow_ = false, small_ = false;
};

}  // namespace lacquer
