// SPDX-License-Identifier: GPL-3.0-or-later
// The commands the album page takes up.
#include "album/AlbumPage.h"

#include "Actions.h"
#include "Listening.h"
#include "Workspace.h"
#include "album/AlbumTable.h"
#include "album/MatchDialog.h"
#include "base/CacheFolder.h"
#include "measure/Levelling.h"
#include "widgets/AlbumStrip.h"
#include "widgets/Figures.h"

#include <algorithm>
#include <thread>

namespace lacquer {

void AlbumPage::takeCommands()
{
    auto& actions = desk_.actions;
    actions.on("song.match", this, [this] { openMatch(); });
    actions.on("song.level", this, [this] { level(); });
    actions.on("song.crossfade", this, [this] {
        if (const auto* song = desk_.workspace.song(); song && edits_.crossfade(song->id))
            desk_.workspace.selection().chooseJoin(song->id);
    });
    actions.on("song.fadeIn", this, [this] { fadeToPlayhead(false); });
    actions.on("song.fadeOut", this, [this] { fadeToPlayhead(true); });
    actions.on("song.split", this, [this] { splitAtPlayhead(); });
    takeView();
}

void AlbumPage::takeView()
{
    auto& actions = desk_.actions;
    actions.on("view.zoomIn", this, [this] { zoom(1.25); });
    actions.on("view.zoomOut", this, [this] { zoom(0.8); });
    actions.on("view.fitAlbum", this, [this] { strip_->fit(); });
    actions.on("view.fitSelection", this, [this] { fitSong(); });
}

void AlbumPage::zoom(double factor)
{
    strip_->zoom(factor);
}

void AlbumPage::fitSong()
{
    const auto* song = desk_.workspace.song();
    const auto* place = song ? scene_.planned(song->id) : nullptr;
    if (!place)
        return;
    const double start = scene_.seconds(place->start), length = std::max(0.1, scene_.seconds(place->frames));
    const double around = length * 0.04;
    strip_->setView(std::max(0.0, start - around), strip_->axis().width / (length + 2 * around));
}

void AlbumPage::openMatch()
{
    if (desk_.workspace.album().songs.empty())
        return desk_.workspace.tell(tr("There is no song yet."));
    auto* dialog = new MatchDialog(
        desk_,
        [this](MatchOutcome outcome) {
            scene_.setOutcome(std::move(outcome));
            table_->read();
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AlbumPage::level()
{
    auto found = std::make_shared<std::optional<LevelOutcome>>();
    desk_.workspace.jobs().start(
        tr("Levelling the songs"), Jobs::Kind::Asked,
        [album = desk_.workspace.snapshot(), folder = desk_.workspace.folder(), found](Progress& progress) -> Result<void> {
            RenderCache cache(cacheFolder(), std::int64_t(20) << 30);
            const int threads = int(std::max(1U, std::thread::hardware_concurrency()));
            auto outcome = levelSongs(*album, folder, &cache, {std::nullopt, threads, 4096}, progress);
            if (!outcome)
                return outcome.error();
            *found = std::move(*outcome);
            return {};
        },
        this,
        [this, found](const Result<void>& result) {
            if (!result)
                return desk_.workspace.tell(result.error());
            const bool done = desk_.workspace.tryEdit(tr("Level songs into the chain"), [&](Album& album) -> Result<void> {
                album = withLevels(album, **found);
                return {};
            });
            desk_.workspace.endGesture();
            if (done)
                desk_.workspace.tell(tr("Every song now enters the album chain at %1 LUFS.").arg(figures((*found)->targetLufs, 1)), true);
        });
}

void AlbumPage::fadeToPlayhead(bool out)
{
    const auto* song = desk_.workspace.song();
    const auto& heard = desk_.listening.heard();
    scene_.read();
    const auto* place = song ? scene_.planned(song->id) : nullptr;
    if (!place)
        return;
    const double length = scene_.seconds(place->frames);
    const double at = heard.programme == Programme::Album ? heard.albumSeconds - scene_.seconds(place->start) : heard.songSeconds;
    const bool elsewhere = heard.programme != Programme::Album && heard.song != song->id;
    if (elsewhere || at <= 0 || at >= length)
        return desk_.workspace.tell(tr("The playhead is not inside \"%1\"; put it where the fade is to end or begin.").arg(song->title));
    edits_.setFade(song->id, out, out ? length - at : at);
}

void AlbumPage::splitAtPlayhead()
{
    const auto& heard = desk_.listening.heard();
    const auto* song = desk_.workspace.song();
    if (!song)
        return;
    scene_.read();
    const auto* place = scene_.planned(song->id);
    if (!place)
        return;
    const double at = heard.programme == Programme::Album ? heard.albumSeconds - scene_.seconds(place->start)
                      : heard.song == song->id            ? heard.songSeconds
                                                          : -1;
    edits_.split(song->id, at);
}

}  // namespace lacquer
