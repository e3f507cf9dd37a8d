// SPDX-License-Identifier: GPL-3.0-or-later
#include "Listening.h"

#include "ListeningState.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr double joinSeconds = 5;

}  // namespace

Listening::Listening(Workspace& workspace, Habits& habits, QObject* parent)
    : QObject(parent), state_(std::make_unique<State>(this, workspace, habits))
{
    auto& s = *state_;
    s.monitor.gainDb = std::clamp(habits.value(u"monitor/gainDb"_s, -12.0).toDouble(), -60.0, 0.0);
    s.chosenDevice = habits.value(u"monitor/device"_s).toString();
    s.player.setPlaysOn(true);
    s.player.chooseDevice(s.chosenDevice);
    s.giveMonitor();
    s.measureAgain.setSingleShot(true);
    s.measureAgain.setInterval(600);
    connect(&s.measureAgain, &QTimer::timeout, this, [this] { state_->askLoudness(); });
    s.ticker.setInterval(33);
    connect(&s.ticker, &QTimer::timeout, this, [this] { state_->look(); });
    connect(&s.player, &Player::statusChanged, this, [this] {
        state_->look();
        Q_EMIT deviceChanged();
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        auto& now = *state_;
        std::erase_if(now.solo, [&](Id id) {
            const auto& songs = now.workspace.album().songs;
            return std::none_of(songs.begin(), songs.end(), [id](const SharedSong& song) {
                return std::any_of(song->stems.begin(), song->stems.end(), [id](const Stem& stem) { return stem.id == id; });
            });
        });
        if (now.delta && !DeltaPlace::find(now.workspace.album(), *now.delta))
            setDelta(std::nullopt);
        if (now.without && !DeltaPlace::find(now.workspace.album(), *now.without))
            now.endWithout();
        now.givePlayer();
        for (auto& [key, loud] : now.loud)
            loud.old = true;
        if (now.compares)
            now.measureAgain.start();
        Q_EMIT transportChanged();
    });
    connect(&workspace, &Workspace::replaced, this, [this] {
        auto& now = *state_;
        now.player.pause();
        now.heard = Heard{false, now.heard.programme, {}, 0, 0, 0, 0, 0};
        now.solo.clear();
        now.loud.clear();
        now.loop.reset();
        now.b = now.bypassed = false;
        now.compares.reset();
        now.endApart();
    });
    connect(&workspace.selection(), &Selection::songChanged, this, [this] {
        auto& now = *state_;
        const auto place = now.delta ? DeltaPlace::find(now.workspace.album(), *now.delta) : std::nullopt;
        if (place && place->owner != ChainOwner::Album && place->song != now.workspace.selection().song())
            setDelta(std::nullopt);
        now.endWithout();
        if (!now.heard.playing && now.heard.programme != Programme::Album && now.workspace.selection().song() != now.heard.song) {
            now.heard.song = now.workspace.selection().song();
            now.loop.reset();
            now.giveProgramme();
            now.player.seek(0);
        }
        now.look();
        Q_EMIT transportChanged();
    });
    s.givePlayer();
    s.giveProgramme();
    s.ticker.start();
}

Listening::~Listening() = default;

const Heard& Listening::heard() const
{
    return state_->heard;
}

void Listening::toggle()
{
    playing() ? pause() : play();
}

void Listening::play()
{
    auto& s = *state_;
    if (!s.plan)
        return;
    if (!s.heard.song) {
        s.heard.song = s.workspace.selection().song();
        s.giveProgramme();
    }
    s.player.play();
    s.look();
}

void Listening::pause()
{
    state_->joins.clear();
    state_->stopAtAlbum.reset();
    state_->player.pause();
    state_->look();
}

void Listening::stop()
{
    state_->joins.clear();
    state_->stopAtAlbum.reset();
    state_->player.stop();
    state_->look();
}

void Listening::setProgramme(Programme programme)
{
    auto& s = *state_;
    s.b = false;
    s.stopAtAlbum.reset();
    s.joins.clear();
    s.compares.reset();
    s.endApart();
    if (s.heard.programme != programme) {
        s.heard.programme = programme;
        s.giveProgramme();
    }
    s.giveMonitor();
    s.look();
    Q_EMIT transportChanged();
}

void Listening::seekSong(Id song, double seconds)
{
    auto& s = *state_;
    const auto* planned = s.planned(song);
    if (!planned)
        return;
    s.stopAtAlbum.reset();
    const auto frame = std::llround(std::clamp(seconds, 0.0, double(planned->frames) / s.rate()) * s.rate());
    const bool other = s.heard.song != song;
    s.heard.song = song;
    if (other && s.loop)
        s.loop.reset();
    if (s.sounding() == Programme::Album)
        s.player.seek(planned->start + frame);
    else {
        if (other)
            s.giveProgramme();
        s.player.seek(frame);
    }
    s.giveLoop();
    s.look();
    Q_EMIT transportChanged();
}

void Listening::seekAlbum(double seconds)
{
    auto& s = *state_;
    if (!s.plan)
        return;
    s.stopAtAlbum.reset();
    const auto frame = std::int64_t(std::llround(std::max(0.0, seconds) * s.rate()));
    if (s.sounding() == Programme::Album) {
        s.player.seek(std::min(frame, std::max<std::int64_t>(0, s.plan->frames - 1)));
        s.look();
        return;
    }
    const PlannedSong* now = nullptr;
    for (const auto* song : s.plan->songs())
        if (!now || song->start <= frame)
            now = song;
    if (now)
        seekSong(now->id, double(frame - now->start) / s.rate());
}

void Listening::skip(double seconds)
{
    const auto& h = heard();
    if (h.programme == Programme::Album)
        seekAlbum(h.albumSeconds + seconds);
    else if (h.song)
        seekSong(*h.song, h.songSeconds + seconds);
}

void Listening::setLoop(std::optional<std::pair<double, double>> stretch)
{
    auto& s = *state_;
    if (stretch && stretch->second - stretch->first < 0.05)
        stretch.reset();
    s.loop = stretch;
    if (stretch && !s.heard.song)
        s.heard.song = s.workspace.selection().song();
    s.giveLoop();
    Q_EMIT transportChanged();
}

std::optional<std::pair<double, double>> Listening::loop() const
{
    return state_->loop;
}

void Listening::playJoin(Id songAfter)
{
    auto& s = *state_;
    const auto* planned = s.planned(songAfter);
    if (!planned)
        return;
    if (s.heard.programme != Programme::Album || s.b) {
        s.b = false;
        s.endApart();
        s.heard.programme = Programme::Album;
        s.giveProgramme();
    }
    if (s.joins.empty())
        s.joins = {songAfter};
    const double at = double(planned->start) / s.rate();
    s.player.seek(std::llround(std::max(0.0, at - joinSeconds) * s.rate()));
    s.stopAtAlbum = at + joinSeconds;
    s.player.play();
    s.look();
    Q_EMIT transportChanged();
}

void Listening::playAllJoins()
{
    auto& s = *state_;
    if (!s.plan)
        return;
    s.joins.clear();
    const auto songs = s.plan->songs();
    for (std::size_t i = 1; i < songs.size(); ++i)
        s.joins.push_back(songs[i]->id);
    if (!s.joins.empty())
        playJoin(s.joins.front());
}

const std::set<Id>& Listening::soloed() const
{
    return state_->solo;
}

void Listening::setSolo(Id stem, bool on)
{
    if (on)
        state_->solo.insert(stem);
    else
        state_->solo.erase(stem);
    state_->givePlayer();
    Q_EMIT soloChanged();
}

void Listening::soloAlone(Id stem)
{
    auto& solo = state_->solo;
    const bool already = solo == std::set<Id>{stem};
    solo.clear();
    if (!already)
        solo.insert(stem);
    state_->givePlayer();
    Q_EMIT soloChanged();
}

bool Listening::bypassed() const
{
    return state_->bypassed;
}

void Listening::setBypassed(bool on)
{
    auto& s = *state_;
    if (s.bypassed == on)
        return;
    s.bypassed = on;
    s.compares = true;
    if (on) {
        s.b = false;
        s.endApart();
    }
    s.givePlayer();
    s.giveProgramme();
    s.askLoudness();
    Q_EMIT transportChanged();
}

bool Listening::hearsB() const
{
    return state_->b;
}

void Listening::setHearsB(bool on)
{
    auto& s = *state_;
    if (s.b == on || (on && !hasB()))
        return;
    s.b = on;
    s.compares = false;
    s.endApart();
    if (on && s.bypassed) {
        s.bypassed = false;
        s.givePlayer();
    }
    s.giveProgramme();
    s.askLoudness();
    s.look();
    Q_EMIT transportChanged();
}

bool Listening::hasB() const
{
    const auto* song = state_->songNow();
    return song && (song->referenceMix || heard().programme != Programme::Source);
}

void Listening::hearTrueLevel()
{
    auto& s = *state_;
    s.compares.reset();
    s.withoutChangeDb.reset();
    s.giveMonitor();
    Q_EMIT transportChanged();
}

double Listening::matchedDb() const
{
    return state_->matched();
}

const MonitorSettings& Listening::monitor() const
{
    return state_->monitor;
}

void Listening::setMonitor(const MonitorSettings& settings)
{
    auto& s = *state_;
    s.monitor = settings;
    s.habits.setValue(u"monitor/gainDb"_s, settings.gainDb);
    s.giveMonitor();
    Q_EMIT monitorChanged();
}

QString Listening::deviceWords() const
{
    const auto device = state_->player.state().device;
    switch (device.state) {
    case DeviceState::Running:
        return tr("%1 kHz · %2 · %3 ms")
            .arg(QLocale().toString(device.rateHz / 1000.0, 'g', 4), device.name, QLocale().toString(device.latencySeconds * 1000, 'f', 1));
    case DeviceState::Opening:
        return tr("Opening the sound device");
    case DeviceState::Refused:
    case DeviceState::Lost:
        return device.sentence;
    case DeviceState::None:
        break;
    }
    if (!device.sentence.isEmpty())
        return device.sentence;
    return device.devices.empty() ? tr("No sound device. Everything works but the listening.") : tr("Ready to play");
}

bool Listening::deviceFine() const
{
    const auto state = state_->player.state().device.state;
    return state != DeviceState::Refused && state != DeviceState::Lost;
}

QStringList Listening::devices() const
{
    QStringList names;
    for (const auto& entry : state_->player.devices())
        names << entry.name;
    return names;
}

QString Listening::device() const
{
    return state_->chosenDevice;
}

void Listening::chooseDevice(const QString& name)
{
    state_->chosenDevice = name;
    state_->habits.setValue(u"monitor/device"_s, name);
    state_->player.chooseDevice(name);
    Q_EMIT deviceChanged();
}

void Listening::lookForDevices()
{
    state_->player.refreshDevices();
}

bool Listening::mustLeaveAtOnce() const
{
    return state_->player.state().device.leftSomethingBehind;
}

}  // namespace lacquer
