// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/DropModel.h"

#include "base/Text.h"
#include "model/StemRole.h"
#include "songs/DropWords.h"
#include "songs/SongWords.h"
#include "widgets/Figures.h"

#include <algorithm>
#include <map>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

}  // namespace

DropModel::DropModel(QObject* parent) : QAbstractTableModel(parent) {}

void DropModel::setGrouping(DropGrouping grouping)
{
    grouping_ = std::move(grouping);
    before_.clear();
    after_.clear();
    rebuild();
}

void DropModel::rebuild()
{
    beginResetModel();
    rows_.clear();
    std::map<int, int> rates;
    for (std::size_t s = 0; s < grouping_.songs().size(); ++s) {
        const auto& files = grouping_.songs()[s].files;
        const bool alone = files.size() == 1;
        if (!alone)
            rows_.push_back({s, -1, false});
        for (std::size_t f = 0; f < files.size(); ++f) {
            rows_.push_back({s, int(f), alone});
            ++rates[files[f].file.rateHz];
        }
    }
    commonRate_ = 0;
    for (const auto& [rate, count] : rates)
        if (count >= rates[commonRate_])
            commonRate_ = rate;
    endResetModel();
    Q_EMIT regrouped();
}

void DropModel::change(const std::function<void(DropGrouping&)>& change)
{
    before_.push_back(grouping_);
    after_.clear();
    change(grouping_);
    rebuild();
}

void DropModel::undo()
{
    if (before_.empty())
        return;
    after_.push_back(std::move(grouping_));
    grouping_ = std::move(before_.back());
    before_.pop_back();
    rebuild();
}

void DropModel::redo()
{
    if (after_.empty())
        return;
    before_.push_back(std::move(grouping_));
    grouping_ = std::move(after_.back());
    after_.pop_back();
    rebuild();
}

const DropFile* DropModel::fileAt(int row) const
{
    if (row < 0 || row >= rowCount() || rows_[std::size_t(row)].file < 0)
        return nullptr;
    const Row& at = rows_[std::size_t(row)];
    return &grouping_.songs()[at.song].files[std::size_t(at.file)];
}

bool DropModel::isWarned(const DropFile& file) const
{
    const bool converted = file.role != DropRole::Reference && file.file.rateHz != commonRate_;
    return file.role != DropRole::Ignore && (file.doubtful || file.file.lossy || converted);
}

int DropModel::songCount() const
{
    return int(std::count_if(grouping_.songs().begin(), grouping_.songs().end(), [](const DropSong& song) {
        return std::any_of(song.files.begin(), song.files.end(),
                           [](const DropFile& file) { return file.role == DropRole::Mix || file.role == DropRole::Stem; });
    }));
}

int DropModel::fileCount() const
{
    return int(grouping_.takenFiles().size());
}

std::vector<DropModel::Use> DropModel::uses(const DropFile& file)
{
    std::vector<Use> all{{DropRole::Mix, {}, useOfFileWords(DropRole::Mix, {})},
                         {DropRole::Reference, {}, useOfFileWords(DropRole::Reference, {})},
                         {DropRole::Ignore, {}, useOfFileWords(DropRole::Ignore, {})}};
    QStringList roles = knownRoles();
    if (file.role == DropRole::Stem && !file.roleName.isEmpty() && !roles.contains(file.roleName))
        roles.prepend(file.roleName);
    all.push_back({DropRole::Stem, {}, useOfFileWords(DropRole::Stem, {})});
    for (const auto& role : roles)
        all.push_back({DropRole::Stem, role, useOfFileWords(DropRole::Stem, role)});
    return all;
}

QStringList DropModel::songChoices() const
{
    QStringList choices;
    for (std::size_t i = 0; i < grouping_.songs().size(); ++i)
        choices << tr("%1  %2").arg(i + 1).arg(grouping_.songs()[i].title);
    choices << tr("A song of its own");
    return choices;
}

void DropModel::setUse(const std::vector<int>& rows, const Use& use)
{
    change([&](DropGrouping& grouping) {
        for (const int row : rows)
            if (const Row& at = rows_[std::size_t(row)]; at.file >= 0)
                grouping.setRole({at.song, std::size_t(at.file)}, use.role, use.roleName);
    });
}

void DropModel::moveTo(const std::vector<int>& rows, std::size_t song)
{
    // A file that leaves may take its song along, so places are looked up by path and song by its first file.
    std::vector<std::filesystem::path> files;
    for (const int row : rows)
        if (const auto* file = fileAt(row); file && rows_[std::size_t(row)].song != song)
            files.push_back(file->file.path);
    if (files.empty())
        return;
    const bool fresh = song >= grouping_.songs().size();
    const auto anchor = fresh ? std::filesystem::path() : grouping_.songs()[song].files.front().file.path;
    const auto find = [](const DropGrouping& grouping, const std::filesystem::path& path) {
        for (std::size_t s = 0; s < grouping.songs().size(); ++s)
            for (std::size_t f = 0; f < grouping.songs()[s].files.size(); ++f)
                if (grouping.songs()[s].files[f].file.path == path)
                    return DropGrouping::Place{s, f};
        return DropGrouping::Place{};
    };
    change([&](DropGrouping& grouping) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto target = fresh ? (i == 0 ? grouping.songs().size() : find(grouping, files.front()).song)
                                      : find(grouping, anchor).song;
            grouping.moveFile(find(grouping, files[i]), target);
        }
    });
}

void DropModel::rename(std::size_t song, const QString& title)
{
    if (!title.simplified().isEmpty() && title.simplified() != grouping_.songs()[song].title)
        change([&](DropGrouping& grouping) { grouping.renameSong(song, title.simplified()); });
}

void DropModel::moveSong(std::size_t song, int by)
{
    const auto to = int(song) + by;
    if (to >= 0 && to < int(grouping_.songs().size()))
        placeSong(song, std::size_t(by > 0 ? to + 1 : to));
}

void DropModel::placeSong(std::size_t song, std::size_t before)
{
    change([&](DropGrouping& grouping) { grouping.moveSong(song, before); });
}

void DropModel::useTagTitles(bool use)
{
    change([&](DropGrouping& grouping) { grouping.useTagTitles(use); });
}

int DropModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int DropModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DropModel::text(const Row& row, int column) const
{
    const DropSong& song = grouping_.songs()[row.song];
    if (row.file < 0) {
        const auto stems = int(std::count_if(song.files.begin(), song.files.end(), [](const DropFile& f) { return f.role == DropRole::Stem; }));
        switch (column) {
        case Number:
            return QString::number(row.song + 1);
        case SongTitle:
            return song.title;
        case File:
            return tr("%n file(s)", nullptr, int(song.files.size()));
        case UsedAs:
            return stems > 0 ? tr("%n stem(s)", nullptr, stems) : QString();
        default:
            return {};
        }
    }
    const DropFile& file = song.files[std::size_t(row.file)];
    switch (column) {
    case Number:
        return row.alone ? QString::number(row.song + 1) : QString();
    case SongTitle:
        return row.alone ? song.title : QString();
    case File:
        return shown(file.file.path.filename());
    case UsedAs:
        return useOfFileWords(file.role, file.roleName);
    case Facts: {
        FileReference as;
        as.lossy = file.file.lossy;
        as.format = file.file.format;
        as.bits = file.file.bits;
        as.isFloat = file.file.isFloat;
        return QStringList{timeFigures(file.file.seconds), rateWords(file.file.rateHz), bitsWords(as)}.join(u" · "_s);
    }
    case Noted:
        return notedWords(file, commonRate_);
    default:
        return {};
    }
}

QVariant DropModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == File && row.file >= 0 ? shown(fileAt(index.row())->file.path) : text(row, index.column());
    case Qt::AccessibleTextRole: {
        const auto words = text(row, index.column());
        if (index.column() == UsedAs && row.file >= 0 && fileAt(index.row())->doubtful)
            return tr("%1, a guess").arg(words);
        return index.column() == SongTitle && row.file >= 0 && !row.alone ? grouping_.songs()[row.song].title : words;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == Facts ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DropModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Number || section == Facts ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("#"), tr("Song"), tr("File"), tr("Used as"), tr("Length, format"), tr("Noted")};
    // In line with the cells, which keep a distance from their edges.
    return section == Number || section == Facts ? names.value(section) + u"  "_s : u"  "_s + names.value(section);
}

bool DropModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Row row = rows_[std::size_t(index.row())];
    const auto together = together_ ? together_(index.row()) : std::vector<int>{index.row()};
    if (index.column() == UsedAs) {
        const auto* file = fileAt(index.row());
        if (!file)
            return false;
        const auto all = uses(*file);
        const auto choice = value.toUInt();
        if (choice >= all.size())
            return false;
        setUse(together, all[choice]);
        return true;
    }
    if (index.column() != SongTitle)
        return false;
    // A number chooses a song, words are a title.
    if (value.typeId() == QMetaType::Int)
        moveTo(together, std::size_t(value.toInt()));
    else
        rename(row.song, value.toString());
    return true;
}

Qt::ItemFlags DropModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const Row& row = rows_[std::size_t(index.row())];
    if (index.column() == SongTitle || (index.column() == UsedAs && row.file >= 0))
        flags |= Qt::ItemIsEditable;
    return flags;
}

}  // namespace lacquer
