// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/SongGridModel.h"

#include "Workspace.h"
#include "frame/LampIcon.h"
#include "metadata/SongGridColumns.h"
#include "model/SongSpan.h"
#include "base/Isrc.h"
#include "tags/IsrcSeries.h"
#include "widgets/Figures.h"
#include "widgets/Theme.h"

#include <QCoreApplication>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Where in songGridColumns() a column's field stands.
std::size_t placeOf(int column)
{
    return std::size_t(column < SongGridModel::Length ? column - SongGridModel::Title : column - 2);
}

}  // namespace

int SongGridModel::columns()
{
    return int(songGridColumns().size()) + 2;
}

const SongGridColumn& SongGridModel::field(int column)
{
    return songGridColumns()[placeOf(column)];
}

int SongGridModel::columnOf(const QString& name)
{
    for (int column = Title; column < columns(); ++column)
        if (writable(column) && name == QLatin1String(field(column).field))
            return column;
    return -1;
}

std::vector<std::pair<QString, QString>> SongGridModel::choices(int column)
{
    if (!writable(column))
        return {};
    const auto& one = field(column).songField();
    if (one.kind == FieldKind::Switch)
        return {{tr("No"), {}}, {tr("Yes"), u"true"_s}};
    if (one.kind == FieldKind::Choice)
        return {{tr("None"), {}}, {tr("Explicit"), u"explicit"_s}, {tr("Clean"), u"clean"_s}};
    return {};
}

Result<void> SongGridModel::put(const Album& album, Song& song, int column, const QString& text)
{
    for (const auto& [shown, value] : choices(column))
        if (text.compare(shown, Qt::CaseInsensitive) == 0)
            return field(column).put(album, song, value);
    return field(column).put(album, song, text);
}

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
        Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, columns() - 1));
}

QString SongGridModel::columnName(int column) const
{
    if (column == Number)
        return u"#"_s;
    if (column == Length)
        return tr("Length");
    return writable(column) ? QCoreApplication::translate("SongGridModel", field(column).name) : QString();
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
    if (!writable(column))
        return {};
    const auto text = field(column).ownText(*song);
    for (const auto& [shown, value] : choices(column))
        if (text == value)
            return value.isEmpty() ? QString() : shown;
    return text;
}

QString SongGridModel::words(int row, int column) const
{
    const auto own = ownText(row, column);
    return own.isEmpty() && writable(column) ? field(column).albumText(desk_.workspace.album()) : own;
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

QStringList SongGridModel::write(const QString& name, const std::vector<Cell>& cells)
{
    QStringList refused;
    desk_.workspace.edit(name, [&](Album& album) {
        for (const Cell& cell : cells) {
            if (!writable(cell.column) || cell.row < 0 || cell.row >= int(album.songs.size()))
                continue;
            const auto position = std::size_t(cell.row);
            Song song = *album.songs[position];
            if (const auto written = put(album, song, cell.column, cell.text); !written)
                refused << tr("%1 of song %2 %3", "a field, a number, and what the value must be")
                               .arg(columnName(cell.column)).arg(cell.row + 1).arg(written.error().message);
            else if (song != *album.songs[position])
                album.edit(position) = std::move(song);
        }
    });
    return refused;
}

int SongGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::min(rows_, int(desk_.workspace.album().songs.size()));
}

int SongGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant SongGridModel::data(const QModelIndex& index, int role) const
{
    const Song* song = at(index.row());
    if (!index.isValid() || !song)
        return {};
    const auto& theme = Theme::of(view_);
    const int column = index.column();
    const bool inherited = writable(column) && field(column).inherited && field(column).ownText(*song).isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row(), column);
    case Qt::EditRole:
        return words(index.row(), column);
    case choicesRole: {
        QVariantList list;
        for (const auto& [shown, value] : choices(column))
            list << shown;
        return list;
    }
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
    const auto refused = write(tr("%1 of song %2", "a field, and the song's number").arg(columnName(index.column())).arg(index.row() + 1),
                               {{index.row(), index.column(), value.toString()}});
    if (!refused.isEmpty())
        desk_.workspace.tell(refused.front());
    return refused.isEmpty();
}

}  // namespace lacquer
