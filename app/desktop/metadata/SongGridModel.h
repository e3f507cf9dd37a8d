// SPDX-License-Identifier: GPL-3.0-or-later
// SongGridModel: songs by fields as a spreadsheet shows them; what a song inherits is told apart from what is its own.
#pragma once

#include "Desk.h"
#include "base/Result.h"

#include <QAbstractTableModel>

#include <set>
#include <utility>
#include <vector>

namespace lacquer {

struct Album;
struct Song;
struct SongGridColumn;

class SongGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Further fields follow, in the order of songGridColumns().
    enum Column { Number, Title, Artist, Isrc, Composer, Length, Further };
    /// True where the album's value is shown because the song has none of its own.
    static constexpr int inheritedRole = Qt::UserRole;
    /// What there is to choose from, as shown; empty for texts.
    static constexpr int choicesRole = Qt::UserRole + 1;

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
    [[nodiscard]] static int columns();
    [[nodiscard]] static bool writable(int column) { return column >= Title && column != Length && column < columns(); }
    /// The field behind a writable column.
    [[nodiscard]] static const SongGridColumn& field(int column);
    /// Where a field stands; -1 when it has no column.
    [[nodiscard]] static int columnOf(const QString& field);
    /// Writes cells as one undo step; codes are put into their normal form. Cells that cannot be written are passed over:
    /// the answer is how many, and why the first one could not.
    QStringList write(const QString& name, const std::vector<Cell>& cells);
    /// One cell's text into a song, as write does it.
    [[nodiscard]] static Result<void> put(const Album& album, Song& song, int column, const QString& text);
    /// Yes and no, and the choices of a field, as they are shown, with the values behind them; empty for texts.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> choices(int column);
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
