// SPDX-License-Identifier: GPL-3.0-or-later
// SongGridModel: songs by fields as a spreadsheet shows them; what a song inherits is told apart from what is its own.
#pragma once

#include "Desk.h"
#include "base/TextTable.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace lacquer {

struct Song;

class SongGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Artist, Isrc, Composer, Length, Columns };
    /// True where the album's value is shown because the song has none of its own.
    static constexpr int inheritedRole = Qt::UserRole;

    /// What is to be written into one cell.
    struct Cell {
        int row = 0;
        int column = 0;
        QString text;
    };

    /// `view`: in whose theme cells are drawn.
    SongGridModel(const Desk& desk, QWidget* view);

    void refresh();
    /// "Title", "ISRC" …
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] static bool writable(int column) { return column >= Title && column <= Composer; }
    /// Writes cells as one undo step; codes are put into their normal form. Cells that cannot be written are passed over.
    void write(const QString& name, const std::vector<Cell>& cells);
    /// The song's own text, empty where it inherits.
    [[nodiscard]] QString ownText(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] const Song* at(int row) const;
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] QString wrong(int row, int column) const;

    Desk desk_;
    QWidget* view_;
    int rows_ = 0;
    std::set<std::size_t> duplicates_;
};

}  // namespace lacquer
