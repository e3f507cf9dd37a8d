// SPDX-License-Identifier: GPL-3.0-or-later
// PanelHead: the line at the top of a panel: a title, a quiet fact, and room for switches left and right.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace lacquer {

class ElidedLabel;

class PanelHead : public QWidget {
    Q_OBJECT

public:
    explicit PanelHead(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Quiet words after the title: "10 · 39:50".
    void setFact(const QString& fact);
    /// An icon before the title, amber.
    void setIconName(const QString& icon);
    /// Right after title and fact, in order.
    void addAfterTitle(QWidget* widget);
    /// At the far end, in order.
    void addAtEnd(QWidget* widget);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QHBoxLayout* row_;
    QHBoxLayout* slots_;
    QHBoxLayout* end_;
    ElidedLabel* title_;
    ElidedLabel* fact_;
    QString icon_;
};

}  // namespace lacquer
