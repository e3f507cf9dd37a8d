// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumTable.h"

#include "Workspace.h"
#include "widgets/Figures.h"
#include "widgets/ValueText.h"

#include <QMimeData>

namespace lacquer {

using namespace Qt::StringLiterals;
using C = AlbumColumn;

namespace {

constexpr auto mimeType = "application/x-lacquer-song"_L1;

Quantity quantityOf(AlbumColumn column)
{
    const bool time = column == C::Space || column == C::FadeIn || column == C::FadeOut;
    Quantity quantity;
    quantity.unit = time ? Unit::Seconds : Unit::Decibel;
    quantity.minimum = column == C::Space ? -600 : time ? 0 : column == C::Offset ? -40 : -144;
    quantity.maximum = time ? 36000 : column == C::Drive ? 72 : column == C::Offset ? 40 : 48;
    quantity.decimals = time ? 6 : 3;
    return quantity;
}

}  // namespace

AlbumTable::AlbumTable(const AlbumScene& scene, Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), scene_(scene), workspace_(workspace), edits_(workspace)
{
}

void AlbumTable::setView(AlbumTableView view)
{
    beginResetModel();
    view_ = view;
    endResetModel();
}

const Song& AlbumTable::song(int row) const
{
    return *scene_.album().songs[std::size_t(row)];
}

int AlbumTable::sectionOf(AlbumColumn column) const
{
    const auto columns = columnsOf(view_);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].column == column)
            return int(i);
    return -1;
}

int AlbumTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows_;
}

int AlbumTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columnsOf(view_).size());
}

QVariant AlbumTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnWords(columnAt(section));
    if (role == Qt::ToolTipRole)
        return columnTip(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return int((facts(section).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant AlbumTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(scene_.album().songs.size()))
        return {};
    const auto column = columnAt(index.column());
    const int row = index.row();
    switch (role) {
        case Qt::DisplayRole: return words(row, column);
        case Qt::EditRole:
            if (column == C::Title)
                return song(row).title;
            if (column == C::Isrc)
                return song(row).isrc;
            if (const auto value = number(row, column))
                return entryText(quantityOf(column), *value);
            return words(row, column);
        case Qt::TextAlignmentRole: return int((facts(index.column()).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::CheckStateRole:
            if (column == C::Pinned)
                return song(row).pinned ? Qt::Checked : Qt::Unchecked;
            return {};
        case Qt::ToolTipRole:
            return column == C::Verdict || column == C::Title ? words(row, column) : QString();
        case Qt::AccessibleTextRole: {
            QString said = tr("%1, %2: %3").arg(song(row).title, columnWords(column), words(row, column));
            if (const auto quiet = quietWords(row, column); !quiet.isEmpty())
                said += u", "_s + quiet;
            if (data(index, OutlierRole).toBool())
                said += u", "_s + tr("stands out");
            return said;
        }
        case QuietRole: return quietWords(row, column);
        case EnabledRole: return song(row).enabled;
        case DeviationRole:
            if (const auto value = deviation(row, column))
                return *value;
            return {};
        case OutlierRole:
            if (column == C::Verdict)
                return scene_.isStale(song(row).id);
            if (const auto value = deviation(row, column))
                return std::abs(*value) > 1;
            return false;
        case StrongRole:
            return (column == C::Space && song(row).gapSeconds < 0 && scene_.before(std::size_t(row)))
                   || (column == C::Offset && song(row).loudnessOffsetLu != 0);
        default: return {};
    }
}

Qt::ItemFlags AlbumTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    const auto& known = facts(index.column());
    const bool first = known.column == C::Space && !scene_.before(std::size_t(index.row()));
    if (known.column == C::Pinned)
        flags |= Qt::ItemIsUserCheckable;
    else if (known.editable && !first)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AlbumTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.row() >= int(scene_.album().songs.size()))
        return false;
    const auto column = columnAt(index.column());
    const Song& edited = song(index.row());
    if (role == Qt::CheckStateRole && column == C::Pinned)
        return edits_.setPinned(edited.id, value.toInt() == Qt::Checked);
    if (role != Qt::EditRole)
        return false;
    const auto text = value.toString().trimmed();
    if (column == C::Title)
        return text == edited.title || edits_.setTitle(edited.id, text);
    if (column == C::Isrc)
        return text == edited.isrc || edits_.setIsrc(edited.id, text.toUpper().remove(u'-').remove(u' '));
    const auto before = number(index.row(), column);
    if (!before || text.isEmpty() || text == data(index, Qt::EditRole).toString())
        return false;
    auto quantity = quantityOf(column);
    QString plain = text;
    // A distance in loudness is written in LU, a level in dB; both are decibels.
    for (const auto unit : {"LUFS"_L1, "LU"_L1})
        if (plain.endsWith(unit, Qt::CaseInsensitive))
            plain.chop(unit.size());
    const auto read = readValue(quantity, plain.trimmed(), *before);
    if (read.outcome == ReadValue::NotANumber) {
        workspace_.tell(tr("\"%1\" is not a number for %2; type it like %3.")
                            .arg(text, columnWords(column), quantity.unit == Unit::Seconds ? u"2.2 s"_s : u"−0.5 dB"_s));
        return false;
    }
    return type(edited, column, read.value);
}

bool AlbumTable::type(const Song& edited, AlbumColumn column, double value)
{
    switch (column) {
        case C::Space: return edits_.setSpace(edited.id, value);
        case C::FadeIn: return edits_.setFade(edited.id, false, value);
        case C::FadeOut: return edits_.setFade(edited.id, true, value);
        case C::Gain: return edits_.setGain(edited.id, value);
        case C::Drive: return edits_.setDrive(edited.id, value);
        case C::Offset: return edits_.setOffset(edited.id, value);
        default: return false;
    }
}

bool AlbumTable::clear(const QModelIndex& index)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto column = columnAt(index.column());
    const Song& edited = song(index.row());
    if (column == C::Isrc)
        return edits_.setIsrc(edited.id, {});
    if (column == C::Title)
        return false;
    return type(edited, column, column == C::Space ? Song{}.gapSeconds : 0);
}

QStringList AlbumTable::mimeTypes() const
{
    return {mimeType};
}

QMimeData* AlbumTable::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType, QByteArray::number(indexes.front().row()));
    return data;
}

bool AlbumTable::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const int from = data->data(mimeType).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rows_;
    if (to > from && row >= 0)
        --to;
    if (from >= 0 && from < rows_ && to != from)
        edits_.move(song(from).id, std::size_t(std::clamp(to, 0, rows_ - 1)));
    // The order is the album's already: the view has nothing to take away.
    return false;
}

}  // namespace lacquer
