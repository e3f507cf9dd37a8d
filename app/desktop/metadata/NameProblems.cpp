// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/NameProblems.h"

#include "Problems.h"
#include "Workspace.h"
#include "frame/ProblemList.h"
#include "metadata/AlbumFields.h"
#include "metadata/SongGrid.h"
#include "metadata/SongGridModel.h"
#include "base/Barcode.h"
#include "base/Isrc.h"
#include "delivery/preflight/NameCheck.h"
#include "model/KeyAccess.h"
#include "tags/IsrcSeries.h"
#include "widgets/ProblemRow.h"
#include "widgets/Theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <string_view>

namespace lacquer {

namespace {

/// As many as are seen without scrolling; the grid is more important.
constexpr int seenAtOnce = 3;

}  // namespace

struct NameProblems::Finding {
    ProblemRow::Value value;
    std::function<void()> deed;
};

NameProblems::NameProblems(const Desk& desk, SongGrid& grid, AlbumFields& fields, QWidget* parent)
    : QWidget(parent), desk_(desk), grid_(grid), fields_(fields), scroll_(new QScrollArea(this)), list_(new QWidget)
{
    setAccessibleName(tr("Problems of names and codes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
    scroll_->setWidget(list_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rows = new QVBoxLayout(list_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->setAlignment(Qt::AlignTop);
    refresh();
}

std::vector<NameProblems::Finding> NameProblems::findings() const
{
    const auto& album = desk_.workspace.album();
    std::vector<Finding> list;
    const auto songName = [&](std::size_t i) { return tr("%1 %2", "a song's number and title").arg(i + 1).arg(album.songs[i]->title); };
    const auto go = [this](std::size_t row, int column) { return [this, row, column] { grid_.goToCell(int(row), column, true); }; };
    if (!album.barcode.isEmpty() && !normalizedBarcode(album.barcode)) {
        const auto right = suggestedBarcode(album.barcode);
        if (right.isEmpty())
            list.push_back({{LampState::Error, tr("Barcode"), tr("It has 8, 12, 13 or 14 digits."), tr("Show it")}, [this] { fields_.enter(QStringLiteral("barcode")); }});
        else
            list.push_back({{LampState::Error, tr("Barcode"), tr("The check digit is wrong; the right number is %1.").arg(right), tr("Use %1").arg(right)},
                            [this] { fields_.mendBarcode(); }});
    }
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        const Song& song = *album.songs[i];
        if (song.isrc.isEmpty() && song.enabled)
            missing.push_back(i);
        else if (!song.isrc.isEmpty() && !normalizedIsrc(song.isrc))
            list.push_back({{LampState::Error, songName(i), tr("\"%1\" is no ISRC. One looks like DE-A62-26-12345.").arg(song.isrc), tr("Show it")}, go(i, SongGridModel::Isrc)});
    }
    QStringList used;
    for (const auto& song : album.songs)
        used << song->isrc;
    for (const auto& [isrc, positions] : duplicateIsrcs(album))
        for (std::size_t n = 1; n < positions.size(); ++n) {
            const auto i = positions[n];
            QString action = tr("Next ISRC");
            if (const auto series = isrcSeries(isrc))
                if (const auto next = nextIsrc(*series, used))
                    action = tr("Use …%1").arg(next->right(5));
            list.push_back({{LampState::Error, songName(i), tr("This ISRC is already on song %1. Every recording needs its own.").arg(positions.front() + 1), action},
                            [this, i] { grid_.numberSongs({i}); }});
        }
    for (std::size_t i = 0; i < album.songs.size(); ++i)
        if (album.songs[i]->title.trimmed().isEmpty())
            list.push_back({{LampState::Warning, tr("Song %1").arg(i + 1), tr("It has no title; its file will be called after its number."), tr("Write it")}, go(i, SongGridModel::Title)});
    if (album.artist.isEmpty() && !album.songs.empty())
        list.push_back({{LampState::Warning, tr("Artist"), tr("The album names none, so songs without their own have none."), tr("Write it")}, [this] { fields_.enter(QStringLiteral("artist")); }});
    for (const Problem& problem : nameProblems(album)) {
        const std::string_view code = problem.code;
        if (problem.proposal.isEmpty() || !(code.starts_with("title-") || code.ends_with("-spelling")))
            continue;
        const auto song = Problems::songOf(problem);
        list.push_back({{lampOf(problem.level), song ? songName(*song) : tr("Album"), problem.message, tr("Use \"%1\"").arg(problem.proposal)},
                        [this, problem] { takeProposal(problem); }});
    }
    if (missing.size() == 1)
        list.push_back({{LampState::Note, songName(missing.front()), tr("No ISRC; a release that is sold or streamed needs one."), tr("Next ISRC")},
                        [this, missing] { grid_.numberSongs(missing); }});
    else if (!missing.empty())
        list.push_back({{LampState::Note, tr("%n song(s) without an ISRC", nullptr, int(missing.size())), tr("A release that is sold or streamed needs them."), tr("Number them")},
                        [this, missing] { grid_.numberSongs(missing); }});
    return list;
}

void NameProblems::takeProposal(const Problem& problem) const
{
    const auto changed = setValues(desk_.workspace.album(), {problem.where + QLatin1Char('=') + problem.proposal});
    if (changed)
        desk_.workspace.edit(tr("Write \"%1\"").arg(problem.proposal), [&](Album& album) { album = *changed; });
}

void NameProblems::refresh()
{
    const auto found = findings();
    auto* layout = list_->layout();
    while (rows_.size() < found.size()) {
        auto* row = new ProblemRow(list_);
        layout->addWidget(row);
        const auto at = rows_.size();
        connect(row, &ProblemRow::actionAsked, this, [this, at] {
            // A copy: the deed may make a new list.
            const auto deed = deeds_.at(at);
            deed();
        });
        rows_.push_back(row);
    }
    deeds_.clear();
    int height = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i]->setVisible(i < found.size());
        if (i >= found.size())
            continue;
        rows_[i]->setValue(found[i].value);
        deeds_.push_back(found[i].deed);
        if (int(i) < seenAtOnce)
            height += rows_[i]->sizeHint().height();
    }
    setVisible(!found.empty());
    scroll_->setFixedHeight(height);
}

}  // namespace lacquer
