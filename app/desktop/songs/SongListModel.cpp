// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SongListModel.h"

#include "Measurements.h"
#include "Problems.h"
#include "Workspace.h"
#include "model/SongSpan.h"
#include "widgets/Figures.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace lacquer {

SongListModel::SongListModel(const Desk& desk, QObject* parent) : QAbstractListModel(parent), desk_(desk)
{
    connect(&desk.workspace, &Workspace::changed, this, &SongListModel::refresh);
    connect(&desk.measurements, &Measurements::changed, this, &SongListModel::refresh);
    connect(&desk.problems, &Problems::changed, this, &SongListModel::refresh);
    refresh();
}

int SongListModel::rowOf(Id song) const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [song](const SongRow& row) { return row.id == song; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

void SongListModel::refresh()
{
    const Album& album = desk_.workspace.album();
    const int rate = album.rate.value_or(44100);
    std::set<std::size_t> warned, missing;
    for (const Problem& problem : desk_.problems.list())
        if (problem.level != ProblemLevel::Note)
            if (const auto song = Problems::songOf(problem))
                (std::string_view(problem.code) == "source-missing" ? missing : warned).insert(*song);
    std::vector<SongRow> rows;
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        const Song& song = *album.songs[i];
        SongRow row;
        row.id = song.id;
        row.title = song.title;
        row.seconds = std::max(0.0, double(songSpan(song, rate).frames) / rate);
        if (const auto* figures = desk_.measurements.master(song.id))
            row.lufs = figures->integratedLufs;
        row.gainDb = song.gainDb;
        row.enabled = song.enabled;
        row.missing = missing.contains(i);
        row.warned = warned.contains(i);
        rows.push_back(std::move(row));
    }
    const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                 [](const SongRow& a, const SongRow& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        Q_EMIT rebuilt();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows_[i] == rows[i])
            continue;
        rows_[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

int SongListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QString SongListModel::spoken(int at) const
{
    const SongRow& row = rows_[std::size_t(at)];
    QStringList words{tr("%1, %2, %3").arg(at + 1).arg(row.title, timeFigures(row.seconds))};
    if (row.lufs)
        words << tr("%1 LUFS").arg(figures(*row.lufs, 1));
    words << tr("gain %1 dB").arg(figures(row.gainDb, 1, true));
    if (!row.enabled)
        words << tr("left out of the album");
    if (row.missing)
        words << tr("a file is missing");
    else if (row.warned)
        words << tr("has a warning");
    return words.join(QStringLiteral(", "));
}

QVariant SongListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SongRow& row = rows_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case Qt::ToolTipRole:
        return row.missing ? tr("%1: a file is missing. \"Find…\" looks for all missing files at once.").arg(row.title)
                           : spoken(index.row());
    case rowRole:
        return index.row();
    default:
        return {};
    }
}

bool SongListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const SongRow& row = rows_[std::size_t(index.row())];
    const QString title = value.toString().simplified();
    if (title.isEmpty() || title == row.title)
        return false;
    desk_.workspace.editSong(tr("Rename \"%1\" to \"%2\"").arg(row.title, title), row.id, [&](Song& song) { song.title = title; });
    return true;
}

Qt::ItemFlags SongListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

}  // namespace lacquer
