// SPDX-License-Identifier: GPL-3.0-or-later
// The numbering of SongGrid: which series, which songs, and what other albums have used.
#include "Habits.h"
#include "Workspace.h"
#include "metadata/SongGrid.h"
#include "metadata/SongGridModel.h"
#include "base/Isrc.h"
#include "tags/IsrcSeries.h"

#include <QInputDialog>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// The series of the last song that has a code.
QString seriesOf(const Album& album)
{
    for (auto song = album.songs.rbegin(); song != album.songs.rend(); ++song)
        if (const auto isrc = normalizedIsrc((*song)->isrc))
            return isrc->left(7);
    return {};
}

}  // namespace

void SongGrid::numberChosen()
{
    std::set<std::size_t> rows;
    for (const auto& cell : selectionModel()->selectedIndexes())
        rows.insert(std::size_t(cell.row()));
    const auto& album = desk_.workspace.album();
    const auto twice = duplicateIsrcs(album);
    std::vector<std::size_t> wanting;
    for (const std::size_t row : rows) {
        const auto isrc = normalizedIsrc(album.songs.at(row)->isrc);
        // Of several with one code the first keeps it.
        const auto same = isrc ? twice.find(*isrc) : twice.end();
        if (!isrc || (same != twice.end() && same->second.front() != row))
            wanting.push_back(row);
    }
    if (wanting.empty())
        desk_.workspace.tell(tr("The chosen songs have codes of their own already."));
    else
        numberSongs(wanting);
}

void SongGrid::numberSongs(const std::vector<std::size_t>& positions)
{
    auto series = seriesOf(desk_.workspace.album());
    if (series.isEmpty())
        askSeries(positions);
    else
        numberFrom(series, positions);
}

void SongGrid::askSeries(const std::vector<std::size_t>& positions)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Number the songs"));
    dialog->setLabelText(tr("Country, registrant and year, as your ISRC agency gave them to you, such as GB-XXX-26:"));
    dialog->setTextValue(desk_.habits.value(u"isrc/series"_s).toString());
    dialog->setOkButtonText(tr("Number"));
    dialog->setCancelButtonText(tr("Back"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, positions](const QString& text) { numberFrom(text, positions); });
    dialog->open();
}

void SongGrid::numberFrom(const QString& text, const std::vector<std::size_t>& positions)
{
    const auto series = isrcSeries(text);
    if (!series) {
        desk_.workspace.tell(series.error());
        return;
    }
    const auto key = u"%1%2"_s.arg(series->prefix).arg(series->year, 2, 10, QChar(u'0'));
    QStringList used{desk_.habits.value(u"isrc/highest/"_s + key).toString()};
    for (const auto& song : desk_.workspace.album().songs)
        used << song->isrc;
    std::vector<SongGridModel::Cell> cells;
    for (const std::size_t position : positions) {
        const auto next = nextIsrc(*series, used);
        if (!next) {
            desk_.workspace.tell(next.error());
            return;
        }
        used << *next;
        cells.push_back({int(position), SongGridModel::Isrc, *next});
    }
    (void)model_->write(cells.size() == 1 ? tr("ISRC %1 for song %2").arg(hyphenatedIsrc(used.back())).arg(positions.front() + 1)
                                    : tr("Number %n song(s)", nullptr, int(cells.size())),
                  cells);
    // So that no other album gets the same numbers.
    desk_.habits.setValue(u"isrc/series"_s, hyphenatedIsrc(used.back()).left(9));
    desk_.habits.setValue(u"isrc/highest/"_s + key, used.back());
    desk_.workspace.tell(cells.size() == 1 ? tr("Song %1 is %2 now.").arg(positions.front() + 1).arg(hyphenatedIsrc(used.back()))
                                           : tr("%n song(s) numbered, up to %1.", nullptr, int(cells.size())).arg(hyphenatedIsrc(used.back())),
                         true);
}

}  // namespace lacquer
