// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/SongGridModel.h"

#include "Workspace.h"
#include "frame/LampIcon.h"
#include "model/SongSpan.h"
#include "base/Isrc.h"
#include "tags/IsrcSeries.h"
#include "widgets/Figures.h"
#include "widgets/Theme.h"

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString Song::*memberOf(int column)
{
    switch (column) {
    case SongGridModel::Title:
        return &Song::title;
    case SongGridModel::Artist:
        return &Song::artist;
    case SongGridModel::Isrc:
        return &Song::isrc;
    default:
        return &Song::composer;
    }
}

/// One line, as it goes into a cell.
QString cleaned(const QString& text, int column)
{
    const auto line = text.simplified();
    return column == SongGridModel::Isrc ? normalizedIsrc(line).value_or(line) : line;
}

}  // namespace

SongGridModel::SongGridModel(const Desk& desk, QWidget* view) : QAbstractTableModel(view), desk_(desk), view_(view)
{
    refresh();
}

const Song* SongGridModel::at(int row) const
{
    const auto& songs = desk_.workspace.album().songs;
    return row >= 0 && row < int(songs.size()) ? &*songs[std::size_t(row)] : nullptr;
}

void SongGridModel::refresh()
{
    duplicates_.clear();
    for (const auto& [isrc, positions] : duplicateIsrcs(desk_.workspace.album()))
        duplicates_.insert(positions.begin(), positions.end());
    const int rows = int(desk_.workspace.album().songs.size());
    if (rows > rows_) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    } else if (rows < rows_) {
        beginRemoveRows({}, rows, rows_ - 1);
        rows_ = rows;
        endRemoveRows();
    }
    if (rows_ > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, Columns - 1));
}

QString SongGridModel::columnName(int column) const
{
    switch (column) {
    case Number:
        return u"#"_s;
    case Title:
        return tr("Title");
    case Artist:
        return tr("Artist");
    case Isrc:
        return tr("ISRC");
    case Composer:
        return tr("Composer");
    default:
        return tr("Length");
    }
}

QString SongGridModel::ownText(int row, int column) const
{
    const Song* song = at(row);
    if (!song)
        return {};
    if (column == Number)
        return QString::number(row + 1);
    if (column == Length) {
        const int rate = desk_.workspace.album().rate.value_or(44100);
        return timeFigures(double(std::max<std::int64_t>(0, songSpan(*song, rate).frames)) / rate);
    }
    const auto text = song->*memberOf(column);
    return column == Isrc ? hyphenatedIsrc(text) : text;
}

QString SongGridModel::words(int row, int column) const
{
    const auto own = ownText(row, column);
    return own.isEmpty() && column == Artist ? desk_.workspace.album().artist : own;
}

QString SongGridModel::wrong(int row, int column) const
{
    if (column != Isrc || !at(row) || at(row)->isrc.isEmpty())
        return {};
    if (!normalizedIsrc(at(row)->isrc))
        return tr("This is no ISRC. One looks like DE-A62-26-12345.");
    if (!duplicates_.contains(std::size_t(row)))
        return {};
    for (const std::size_t other : duplicates_)
        if (int(other) != row && normalizedIsrc(desk_.workspace.album().songs[other]->isrc) == normalizedIsrc(at(row)->isrc))
            return tr("This ISRC is already on song %1. Every recording needs its own.").arg(other + 1);
    return {};
}

void SongGridModel::write(const QString& name, const std::vector<Cell>& cells)
{
    desk_.workspace.edit(name, [&cells](Album& album) {
        for (const Cell& cell : cells) {
            if (!writable(cell.column) || cell.row < 0 || cell.row >= int(album.songs.size()))
                continue;
            const auto position = std::size_t(cell.row);
            const auto text = cleaned(cell.text, cell.column);
            // What the album says is inherited rather than copied.
            const auto own = cell.column == Artist && text == album.artist ? QString() : text;
            if ((*album.songs[position]).*memberOf(cell.column) != own)
                album.edit(position).*memberOf(cell.column) = own;
        }
    });
}

int SongGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::min(rows_, int(desk_.workspace.album().songs.size()));
}

int SongGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant SongGridModel::data(const QModelIndex& index, int role) const
{
    const Song* song = at(index.row());
    if (!index.isValid() || !song)
        return {};
    const auto& theme = Theme::of(view_);
    const int column = index.column();
    const bool inherited = column == Artist && song->artist.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row(), column);
    case Qt::EditRole:
        return words(index.row(), column);
    case inheritedRole:
        return inherited;
    case Qt::DecorationRole:
        return wrong(index.row(), column).isEmpty() ? QVariant() : QVariant(lampIcon(LampState::Error, view_));
    case Qt::ForegroundRole:
        if (!wrong(index.row(), column).isEmpty())
            return theme.error;
        return inherited || !song->enabled ? theme.textQuiet : column == Number || column == Length ? theme.textSecondary : theme.text;
    case Qt::FontRole:
        return column == Title ? theme.fonts.bodyStrong : theme.fonts.body;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Number || column == Length ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (const auto why = wrong(index.row(), column); !why.isEmpty())
            return why;
        return inherited ? tr("Taken from the album. Type to give this song its own.") : words(index.row(), column);
    case Qt::AccessibleTextRole: {
        auto text = words(index.row(), column);
        if (text.isEmpty())
            text = tr("empty");
        if (inherited)
            text = tr("%1, the album's").arg(text);
        if (const auto why = wrong(index.row(), column); !why.isEmpty())
            text = tr("%1. Error: %2").arg(text, why);
        return text;
    }
    default:
        return {};
    }
}

QVariant SongGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Number || section == Length ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags SongGridModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return writable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool SongGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !writable(index.column()) || value.toString() == words(index.row(), index.column()))
        return false;
    write(tr("%1 of song %2", "a field, and the song's number").arg(columnName(index.column())).arg(index.row() + 1),
          {{index.row(), index.column(), value.toString()}});
    return true;
}

}  // namespace lacquer
