// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingTable: facts in rows, a name at the left and its numbers at the right, with a sign where there is a verdict.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/LampMark.h"

#include <vector>

namespace lacquer {

struct ReadingTableRow {
    QString label;
    /// One per column; a column marked strong in the table is drawn so.
    QStringList values;
    LampMark lamp = LampMark::None;
    QString tip;

    friend bool operator==(const ReadingTableRow&, const ReadingTableRow&) = default;
};

struct ReadingTableShown {
    /// Title of the first column, then of the others; all empty: no head.
    QString title;
    QStringList columns;
    /// Which column is read first; -1: the last.
    int strong = -1;
    /// Hairlines between rows.
    bool lines = false;
    std::vector<ReadingTableRow> rows;

    friend bool operator==(const ReadingTableShown&, const ReadingTableShown&) = default;
};

class ReadingTable : public DrawnWidget {
    Q_OBJECT

public:
    explicit ReadingTable(const QString& accessibleName, QWidget* parent = nullptr);

    void setShown(const ReadingTableShown& shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter&) override {}
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int head() const;
    [[nodiscard]] int rowHeight() const { return theme().px(23); }
    [[nodiscard]] int rowAt(const QPoint& point) const;

    ReadingTableShown shown_;
};

}  // namespace lacquer
