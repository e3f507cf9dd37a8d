// SPDX-License-Identifier: GPL-3.0-or-later
// Toggle: a switch of one letter, word or icon. What is on is filled; solo amber, mute ivory, bypass hatched, matched blue.
#pragma once

#include <QAbstractButton>

namespace lacquer {

/// A check box to a screen reader. Enter switches; Space passes through.
class Toggle : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Power, Solo, Mute, Bypass, Delta, Matched, Monitor };

    /// `face`: a letter or word ("S", "Mono"); `name`: what it switches, for tooltip and screen reader ("Solo, Drums").
    Toggle(Kind kind, const QString& face, const QString& name, QWidget* parent = nullptr);
    /// With an icon as its face.
    [[nodiscard]] static Toggle* withIcon(Kind kind, const QString& icon, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return kind_; }
    void setName(const QString& name);
    /// Another track's solo silences this one: the mute letter stands at 60 %.
    void setSilentBySolo(bool silent);
    [[nodiscard]] bool silentBySolo() const { return silent_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Clicked with Ctrl: "this one alone" for solo and mute. The state is not switched.
    void aloneAsked();
    /// Dragged over from another toggle of the same kind, which was switched to `on`.
    void painted(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Kind kind_;
    QString icon_;
    bool silent_ = false, painting_ = false, paintedOn_ = false;
};

}  // namespace lacquer
