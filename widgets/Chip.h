// SPDX-License-Identifier: GPL-3.0-or-later
// Chip: a fact that belongs to what stands left of it; with an arrow it is a choice.
#pragma once

#include <QAbstractButton>

namespace lacquer {

/// Plain facts take no focus. setChoice(true) makes it a button with an arrow; setLink(true) one without.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Warning, Error, Guess, Matched, Crossfade, Muted };

    explicit Chip(const QString& words = {}, Kind kind = Kind::Plain, QWidget* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return kind_; }
    /// Replaces the kind's own icon; empty gives that back.
    void setIconName(const QString& icon);
    void setChoice(bool choice);
    void setLink(bool link);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool isButton() const { return choice_ || link_; }
    [[nodiscard]] double markWidth() const;
    void become();

    Kind kind_;
    QString icon_;
    bool choice_ = false, link_ = false;
};

}  // namespace lacquer
