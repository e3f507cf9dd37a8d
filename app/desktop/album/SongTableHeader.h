// SPDX-License-Identifier: GPL-3.0-or-later
// SongTableHeader: the column names of the album's table, in line with what stands below them.
#pragma once

#include <QHeaderView>

namespace lacquer {

class SongTableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit SongTableHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

}  // namespace lacquer
