// SPDX-License-Identifier: GPL-3.0-or-later
// What the album page's parts tell, and what comes of it.
#include "album/AlbumPage.h"

#include "Listening.h"
#include "Measurements.h"
#include "Waves.h"
#include "Workspace.h"
#include "album/AlbumHead.h"
#include "album/AlbumInspector.h"
#include "album/AlbumTable.h"
#include "album/JoinEditor.h"
#include "album/SongTable.h"
#include "widgets/AlbumStrip.h"
#include "widgets/Segment.h"

namespace lacquer {

Id AlbumPage::idAt(int position) const
{
    return scene_.album().songs.at(std::size_t(position))->id;
}

void AlbumPage::connectStrip()
{
    auto& selection = desk_.workspace.selection();
    connect(strip_, &AlbumStrip::songChosen, this, [this, &selection](int i) { selection.chooseSong(idAt(i)); });
    connect(strip_, &AlbumStrip::joinChosen, this, [this, &selection](int i) { selection.chooseJoin(idAt(i)); });
    connect(strip_, &AlbumStrip::joinOpened, this, [this, &selection](int i) {
        selection.chooseJoin(idAt(i));
        openJoin();
    });
    // The strip shows its own draft while the hand moves; the album takes what is there when it lets go, as one step.
    connect(strip_, &AlbumStrip::orderChanged, this, [this](int from, int to) {
        wanted_ = [this, id = idAt(from), to] { edits_.move(id, std::size_t(to)); };
    });
    connect(strip_, &AlbumStrip::spaceChanged, this, [this](int i, double seconds) {
        wanted_ = [this, id = idAt(i), seconds] { edits_.setSpace(id, seconds); };
    });
    connect(strip_, &AlbumStrip::trimChanged, this, [this](int i, double from, double to) {
        wanted_ = [this, id = idAt(i), from, to] { edits_.setTrim(id, from, to); };
    });
    connect(strip_, &AlbumStrip::fadeChanged, this, [this](int i, bool out, double seconds, double bend) {
        wanted_ = [this, id = idAt(i), out, seconds, bend] { edits_.setFade(id, out, seconds, bend); };
    });
    connect(strip_, &AlbumStrip::gestureStarted, this, [this] { wanted_ = nullptr; });
    connect(strip_, &AlbumStrip::gestureEnded, this, [this] {
        if (const auto wanted = std::exchange(wanted_, nullptr))
            wanted();
        // What was refused, or given up, goes back to what is.
        strip_->setPicture(picture());
    });
    connect(strip_, &AlbumStrip::playRequested, this, &AlbumPage::playFrom);
    connect(strip_, &AlbumStrip::seekRequested, this, [this](double seconds) {
        desk_.listening.setProgramme(Programme::Album);
        desk_.listening.seekAlbum(seconds);
    });
    connect(head_, &AlbumHead::inspectorAsked, this, [this] { wantInspector(!inspector_->isVisible()); });
    connect(head_, &AlbumHead::zoomAsked, this, &AlbumPage::zoom);
    connect(head_, &AlbumHead::fitAsked, strip_, &AlbumStrip::fit);
}

void AlbumPage::connectTable()
{
    connect(views_, &Segment::chosen, this, &AlbumPage::setView);
    connect(rows_, &SongTable::rowChosen, this, [this](int row, bool join) {
        auto& selection = desk_.workspace.selection();
        if (join && scene_.before(std::size_t(row)))
            selection.chooseJoin(idAt(row));
        else
            selection.chooseSong(idAt(row));
    });
    connect(rows_, &SongTable::playAsked, this, [this](int row) {
        if (const auto* song = scene_.planned(idAt(row)))
            playFrom(scene_.seconds(song->start));
    });
    connect(rows_, &SongTable::moveAsked, this, [this](int row, int by) {
        if (const int to = row + by; to >= 0 && to < table_->rowCount())
            edits_.move(idAt(row), std::size_t(to));
    });
    connect(inspector_, &AlbumInspector::closed, this, [this] { wantInspector(false); });
    connect(inspector_, &AlbumInspector::openAsked, this, &AlbumPage::openJoin);
    connect(joinEditor_, &JoinEditor::closed, this, &AlbumPage::closeJoin);
    connect(joinEditor_, &JoinEditor::seekAsked, this, [this](double seconds) {
        desk_.listening.setProgramme(Programme::Album);
        desk_.listening.seekAlbum(seconds);
    });
}

void AlbumPage::connectDesk()
{
    connect(&desk_.workspace, &Workspace::changed, this, &AlbumPage::read);
    auto& selection = desk_.workspace.selection();
    connect(&selection, &Selection::songChanged, this, &AlbumPage::showChosen);
    connect(&selection, &Selection::joinChanged, this, &AlbumPage::showChosen);
    later_.setSingleShot(true);
    later_.setInterval(60);
    connect(&later_, &QTimer::timeout, this, &AlbumPage::showWaves);
    const auto soon = [this] {
        if (front_ && !later_.isActive())
            later_.start();
    };
    connect(&desk_.measurements, &Measurements::changed, this, soon);
    connect(&desk_.waves, &Waves::grown, this, soon);
    connect(&desk_.listening, &Listening::ticked, this, &AlbumPage::showPlayhead);
    connect(&desk_.listening, &Listening::transportChanged, this, &AlbumPage::showPlayhead);
}

}  // namespace lacquer
