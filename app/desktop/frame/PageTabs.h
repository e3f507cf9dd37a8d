// SPDX-License-Identifier: GPL-3.0-or-later
// PageTabs: the five pages in the order of the work, each with its digit; the chosen one underlined in amber.
#pragma once

#include <QTabBar>

namespace lacquer {

class PageTabs : public QTabBar {
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

    /// Holding Ctrl lights the digits.
    void setDigitsLit(bool lit);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool lit_ = false;
};

}  // namespace lacquer
