// SPDX-License-Identifier: GPL-3.0-or-later
// TagDelegate: a field over its text, and how long it is at the right.
#pragma once

#include "frame/RowDelegate.h"

namespace lacquer {

/// Reads the field from column 0 of a row, its text from column 1, its length from column 2.
class TagDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace lacquer
