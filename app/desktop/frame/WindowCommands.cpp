// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/WindowCommands.h"

#include "Actions.h"
#include "Habits.h"
#include "Listening.h"
#include "MainWindow.h"
#include "Measurements.h"
#include "Workspace.h"
#include "frame/AboutDialog.h"
#include "frame/DeviceDialog.h"
#include "frame/KeySheet.h"
#include "frame/StepsDialog.h"
#include "widgets/CommandPalette.h"
#include "widgets/Figures.h"

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

}  // namespace

WindowCommands::WindowCommands(const Desk& desk, MainWindow& window) : QObject(&window), desk_(desk), window_(window)
{
    takePlay();
    takeSong();
    takeView();
    takeHelp();
}

void WindowCommands::takePlay()
{
    auto& actions = desk_.actions;
    auto& listening = desk_.listening;
    actions.on("play.play", this, [&listening] { listening.toggle(); });
    actions.on("play.fromStart", this, [this] {
        if (const auto song = desk_.workspace.selection().song()) {
            desk_.listening.seekSong(*song, 0);
            desk_.listening.play();
        }
    });
    actions.on("play.start", this, [this] {
        if (desk_.listening.heard().programme == Programme::Album)
            desk_.listening.seekAlbum(0);
        else if (const auto song = desk_.workspace.selection().song())
            desk_.listening.seekSong(*song, 0);
    });
    actions.on("play.end", this, [this] {
        const auto& heard = desk_.listening.heard();
        if (heard.programme == Programme::Album)
            desk_.listening.seekAlbum(std::max(0.0, heard.length - 5));
        else if (const auto song = desk_.workspace.selection().song())
            desk_.listening.seekSong(*song, std::max(0.0, heard.length - 5));
    });
    actions.on("play.back", this, [&listening] { listening.skip(-1); });
    actions.on("play.forward", this, [&listening] { listening.skip(1); });
    actions.on("play.loop", this, [this] { toggleLoop(); });
    actions.on("play.previousJoin", this, [this] { goToJoin(-1); });
    actions.on("play.nextJoin", this, [this] { goToJoin(1); });
    actions.on("play.thisJoin", this, [this] { goToJoin(0); });
    actions.on("play.allJoins", this, [&listening] { listening.playAllJoins(); });
    actions.on("play.source", this, [&listening] { listening.setProgramme(Programme::Source); });
    actions.on("play.master", this, [&listening] { listening.setProgramme(Programme::Master); });
    actions.on("play.album", this, [&listening] { listening.setProgramme(Programme::Album); });
    actions.on("play.a", this, [&listening] {
        if (listening.hasB())
            listening.setHearsB(!listening.hearsB());
    });
    const auto monitor = [this, &actions](const char* id, bool MonitorSettings::*part) {
        actions.on(id, this, [this, part] {
            auto settings = desk_.listening.monitor();
            settings.*part = !(settings.*part);
            desk_.listening.setMonitor(settings);
        });
    };
    monitor("play.mono", &MonitorSettings::mono);
    monitor("play.side", &MonitorSettings::side);
    monitor("play.dim", &MonitorSettings::dim);
    monitor("play.polarity", &MonitorSettings::invertRight);
    actions.on("chain.bypass", this, [&listening] { listening.setBypassed(!listening.bypassed()); });
    const auto show = [this] {
        const auto& heard = desk_.listening.heard();
        const auto& settings = desk_.listening.monitor();
        auto& a = desk_.actions;
        a.action("play.mono")->setChecked(settings.mono);
        a.action("play.side")->setChecked(settings.side);
        a.action("play.dim")->setChecked(settings.dim);
        a.action("play.polarity")->setChecked(settings.invertRight);
        a.action("play.loop")->setChecked(desk_.listening.loop().has_value());
        a.action("play.source")->setChecked(heard.programme == Programme::Source);
        a.action("play.master")->setChecked(heard.programme == Programme::Master);
        a.action("play.album")->setChecked(heard.programme == Programme::Album);
        a.action("chain.bypass")->setChecked(desk_.listening.bypassed());
    };
    connect(&listening, &Listening::transportChanged, this, show);
    connect(&listening, &Listening::monitorChanged, this, show);
    show();
}

void WindowCommands::takeSong()
{
    auto& actions = desk_.actions;
    actions.on("song.previous", this, [this] { goToSong(-1); });
    actions.on("song.next", this, [this] { goToSong(1); });
    actions.on("song.moveUp", this, [this] { moveSong(-1); });
    actions.on("song.moveDown", this, [this] { moveSong(1); });
    actions.on("song.leaveOut", this, [this] {
        if (const auto* song = desk_.workspace.song())
            desk_.workspace.editSong(song->enabled ? tr("Leave out \"%1\"").arg(song->title) : tr("Take back in \"%1\"").arg(song->title),
                                     song->id, [](Song& s) { s.enabled = !s.enabled; });
    });
    actions.on("song.gainUp", this, [this] { changeGain(0.1); });
    actions.on("song.gainDown", this, [this] { changeGain(-0.1); });
    actions.on("song.gainUpFine", this, [this] { changeGain(0.01); });
    actions.on("song.gainDownFine", this, [this] { changeGain(-0.01); });
    actions.on("song.measure", this, [this] { desk_.measurements.measureAll(); });
    const auto show = [this] {
        const auto* song = desk_.workspace.song();
        desk_.actions.action("song.leaveOut")->setChecked(song && !song->enabled);
        const bool any = song != nullptr;
        for (const char* id : {"song.previous", "song.next", "song.leaveOut", "song.gainUp", "song.gainDown", "song.gainUpFine",
                               "song.gainDownFine", "song.measure", "play.fromStart", "play.start", "play.end", "play.loop",
                               "play.play", "play.allJoins", "play.previousJoin", "play.nextJoin", "play.thisJoin"})
            desk_.actions.setPossible(id, any, tr("There is no song yet."));
        const auto at = any ? desk_.workspace.songPosition() : 0;
        desk_.actions.setPossible("song.moveUp", any && at > 0, tr("It is the first song."));
        desk_.actions.setPossible("song.moveDown", any && at + 1 < desk_.workspace.album().songs.size(), tr("It is the last song."));
    };
    connect(&desk_.workspace, &Workspace::changed, this, show);
    connect(&desk_.workspace.selection(), &Selection::songChanged, this, show);
    show();
}

void WindowCommands::takeView()
{
    auto& actions = desk_.actions;
    auto& habits = desk_.habits;
    actions.on("view.desktop", this, [&habits] { habits.setLight(std::nullopt); });
    actions.on("view.dark", this, [&habits] { habits.setLight(Light::Dark); });
    actions.on("view.light", this, [&habits] { habits.setLight(Light::Light); });
    actions.on("view.contrast", this, [&habits] { habits.setLight(Light::HighContrast); });
    const auto density = [this, &habits](const char* id, Habits::Density wanted) {
        desk_.actions.on(id, this, [&habits, wanted] {
            habits.setDensity(habits.density() == wanted ? Habits::Density::Automatic : wanted);
        });
    };
    density("view.roomy", Habits::Density::Roomy);
    density("view.compact", Habits::Density::Compact);
    actions.on("view.larger", this, [&habits] { habits.setScale(habits.scale() + 0.25); });
    actions.on("view.smaller", this, [&habits] { habits.setScale(habits.scale() - 0.25); });
    actions.on("view.simple", this, [&habits] { habits.setSimple(!habits.simple()); });
    const auto show = [this, &habits] {
        auto& a = desk_.actions;
        a.action("view.desktop")->setChecked(!habits.light());
        a.action("view.dark")->setChecked(habits.light() == Light::Dark);
        a.action("view.light")->setChecked(habits.light() == Light::Light);
        a.action("view.contrast")->setChecked(habits.light() == Light::HighContrast);
        a.action("view.roomy")->setChecked(habits.density() == Habits::Density::Roomy);
        a.action("view.compact")->setChecked(habits.density() == Habits::Density::Compact);
        a.action("view.simple")->setChecked(habits.simple());
        a.setPossible("view.larger", habits.scale() < 3);
        a.setPossible("view.smaller", habits.scale() > 1);
    };
    connect(&habits, &Habits::lookChanged, this, show);
    connect(&habits, &Habits::simpleChanged, this, show);
    show();
}

void WindowCommands::takeHelp()
{
    desk_.actions.on("edit.palette", this, [this] { openPalette(); });
    desk_.actions.on("help.keys", this, [this] { showKeys(); });
    desk_.actions.on("play.device", this, [this] { (new DeviceDialog(desk_.listening, &window_))->open(); });
    desk_.actions.on("help.steps", this, [this] {
        auto* steps = new StepsDialog(&window_);
        connect(steps, &StepsDialog::pageWanted, &window_, &MainWindow::showPage);
        steps->open();
    });
    desk_.actions.on("help.about", this, [this] { (new AboutDialog(&window_))->open(); });
}

void WindowCommands::goToSong(int by)
{
    const auto& songs = desk_.workspace.album().songs;
    if (songs.empty())
        return;
    const auto now = desk_.workspace.song() ? int(desk_.workspace.songPosition()) : 0;
    const auto next = std::clamp(now + by, 0, int(songs.size()) - 1);
    const Id id = songs[std::size_t(next)]->id;
    desk_.workspace.selection().chooseSong(id);
    desk_.listening.seekSong(id, 0);
}

void WindowCommands::moveSong(int by)
{
    const auto* song = desk_.workspace.song();
    if (!song)
        return;
    const auto at = int(desk_.workspace.songPosition());
    const auto to = at + by;
    if (to < 0 || to >= int(desk_.workspace.album().songs.size()))
        return;
    desk_.workspace.edit(tr("Move \"%1\" to place %2").arg(song->title).arg(to + 1),
                         [at, to](Album& a) { std::swap(a.songs[std::size_t(at)], a.songs[std::size_t(to)]); });
}

void WindowCommands::changeGain(double byDb)
{
    const auto* song = desk_.workspace.song();
    if (!song)
        return;
    // To hundredths, so that ten steps up and down end where they began.
    const double gain = std::clamp(std::round((song->gainDb + byDb) * 100) / 100, -24.0, 24.0);
    desk_.workspace.editSong(tr("Gain of \"%1\" %2 dB").arg(song->title, figures(gain, 2, true)), song->id,
                             [gain](Song& s) { s.gainDb = gain; }, u"gain "_s + QString::fromStdString(song->id.toString()));
}

void WindowCommands::goToJoin(int by)
{
    const auto& songs = desk_.workspace.album().songs;
    if (songs.size() < 2) {
        desk_.workspace.tell(tr("One song has no joins. Add the second."));
        return;
    }
    auto& selection = desk_.workspace.selection();
    const int now = desk_.workspace.song() ? int(desk_.workspace.songPosition()) : 0;
    // With a song chosen, the join before it is this one.
    const int next = std::clamp(selection.joinChosen() || by <= 0 ? now + by : now + 1, 1, int(songs.size()) - 1);
    const Id id = songs[std::size_t(next)]->id;
    selection.chooseJoin(id);
    desk_.listening.playJoin(id);
}

void WindowCommands::toggleLoop()
{
    auto& listening = desk_.listening;
    if (listening.loop()) {
        listening.setLoop(std::nullopt);
        return;
    }
    const auto& heard = listening.heard();
    listening.setLoop(std::pair(0.0, heard.songLength > 0 ? heard.songLength : heard.length));
}

void WindowCommands::openPalette()
{
    std::vector<PaletteEntry> entries;
    for (const auto& row : actionTable()) {
        const auto* action = desk_.actions.action(row.id);
        if (!action->isEnabled())
            continue;
        QString words = action->text();
        entries.push_back({QString::fromLatin1(row.id), words.remove(u'&'), keysOf(*action), QString::fromLatin1(row.icon), {}});
    }
    const auto& songs = desk_.workspace.album().songs;
    for (std::size_t i = 0; i < songs.size(); ++i)
        entries.push_back({u"go "_s + QString::fromStdString(songs[i]->id.toString()), tr("Go to %1  %2").arg(i + 1).arg(songs[i]->title),
                           {}, u"right"_s, {}});
    auto* palette = new CommandPalette(&window_);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->setEntries(std::move(entries));
    palette->openAt(&window_);
    connect(palette, &CommandPalette::chosen, this, [this](const QString& id) {
        if (id.startsWith(u"go "_s)) {
            for (const auto& song : desk_.workspace.album().songs)
                if (id.mid(3) == QString::fromStdString(song->id.toString()))
                    desk_.workspace.selection().chooseSong(song->id);
            return;
        }
        desk_.actions.action(id.toLatin1().constData())->trigger();
    });
}

void WindowCommands::showKeys()
{
    (new KeySheet(desk_.actions, &window_))->open();
}

}  // namespace lacquer
