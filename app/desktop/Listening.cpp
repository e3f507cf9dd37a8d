// SPDX-License-Identifier: GPL-3.0-or-later
#include "Listening.h"

#include "Habits.h"
#include "LiveFeed.h"
#include "Workspace.h"
#include "measure/FileFigures.h"
#include "measure/LoudnessCurve.h"
#include "model/Plan.h"
#include "playback/Player.h"
#include "render/AlbumTree.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <deque>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr double joinSeconds = 5;

/// What loudness matching needs of one song: as delivered by its chain, and as it came.
struct Loud {
    double masterLufs = 0;
    double otherLufs = 0;
    bool known = false;
};

void bypassAll(Chain& chain)
{
    for (auto& processor : chain)
        processor.bypassed = true;
}

}  // namespace

struct Listening::State {
    State(Listening* owner, Workspace& w, Habits& h)
        : self(owner), workspace(w), habits(h),
          player(qEnvironmentVariableIsSet("LACQUER_NO_SOUND") ? Player::Output::Clock : Player::Output::Device), feed(player)
    {
    }

    Listening* self;
    Workspace& workspace;
    Habits& habits;
    Player player;
    LiveFeed feed;
    QTimer ticker;
    std::optional<Plan> plan;
    Heard heard;
    LiveFeed::Snapshot live;
    std::uint64_t resting = 0;             ///< ticks without anything new
    std::set<Id> solo;
    bool bypassed = false;
    bool b = false;
    std::optional<std::pair<double, double>> loop;
    std::deque<Id> joins;                  ///< to be played, the present one first
    std::optional<double> stopAtAlbum;
    MonitorSettings monitor;
    QString chosenDevice;
    QString shownError;
    std::map<std::pair<Id, bool>, Loud> loud;  ///< by song and whether B is its chain left out (true) or mix and source
    int loudJob = 0;

    [[nodiscard]] const PlannedSong* planned(Id song) const { return plan ? ProgrammeSource::find(*plan, song) : nullptr; }
    [[nodiscard]] double rate() const { return plan ? plan->rateHz : 44100; }

    /// The programme that plays when B stands against it.
    [[nodiscard]] Programme sounding() const
    {
        if (!b)
            return heard.programme;
        const auto* song = songNow();
        return song && song->referenceMix ? Programme::Mix : Programme::Source;
    }
    [[nodiscard]] const Song* songNow() const
    {
        const auto id = heard.song ? heard.song : workspace.selection().song();
        const auto place = id ? workspace.album().find(*id) : std::nullopt;
        return place ? &*workspace.album().songs[*place] : nullptr;
    }

    void givePlayer();
    void giveProgramme();
    void giveLoop();
    void giveMonitor();
    void look();
    void askLoudness();
    [[nodiscard]] double matched() const;
};

Listening::Listening(Workspace& workspace, Habits& habits, QObject* parent)
    : QObject(parent), state_(std::make_unique<State>(this, workspace, habits))
{
    auto& s = *state_;
    s.monitor.gainDb = std::clamp(habits.value(u"monitor/gainDb"_s, -12.0).toDouble(), -60.0, 0.0);
    s.chosenDevice = habits.value(u"monitor/device"_s).toString();
    s.player.setPlaysOn(true);
    s.player.chooseDevice(s.chosenDevice);
    s.giveMonitor();
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
        now.givePlayer();
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
    });
    connect(&workspace.selection(), &Selection::songChanged, this, [this] {
        auto& now = *state_;
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

void Listening::State::givePlayer()
{
    auto planned = makePlan(workspace.album());
    plan = planned ? std::optional(std::move(*planned)) : std::nullopt;
    if (!plan) {
        player.pause();
        player.setAlbum(nullptr, {});
        heard.length = heard.songLength = 0;
        return;
    }
    auto album = std::make_shared<Album>(workspace.album());
    for (std::size_t i = 0; i < album->songs.size(); ++i) {
        const Song& song = *album->songs[i];
        const bool hasSolo = std::any_of(song.stems.begin(), song.stems.end(), [&](const Stem& s) { return solo.contains(s.id); });
        if (!hasSolo && !bypassed)
            continue;
        Song& heardSong = album->edit(i);
        for (Stem& stem : heardSong.stems) {
            if (hasSolo)
                stem.muted = !solo.contains(stem.id);
            if (bypassed)
                bypassAll(stem.chain);
        }
        if (bypassed)
            bypassAll(heardSong.chain);
    }
    if (bypassed)
        bypassAll(album->chain);
    player.setAlbum(std::move(album), workspace.folder());
    giveLoop();
}

void Listening::State::giveProgramme()
{
    const auto song = heard.song ? heard.song : workspace.selection().song();
    player.setProgramme(sounding(), song.value_or(Id{}));
    giveLoop();
    giveMonitor();
}

void Listening::State::giveLoop()
{
    const auto* song = heard.song ? planned(*heard.song) : nullptr;
    if (!loop || !song) {
        player.setLoop(std::nullopt);
        return;
    }
    const auto origin = sounding() == Programme::Album ? song->start : 0;
    player.setLoop(FrameRange{origin + std::llround(loop->first * rate()), origin + std::llround(loop->second * rate())});
}

double Listening::State::matched() const
{
    if (!b && !bypassed)
        return 0;
    const auto* song = songNow();
    const auto known = song ? loud.find({song->id, bypassed}) : loud.end();
    if (known == loud.end() || !known->second.known)
        return 0;
    // The louder one comes down.
    const double difference = known->second.masterLufs - known->second.otherLufs;
    return std::isfinite(difference) ? std::min(0.0, std::round(difference * 10) / 10) : 0;
}

void Listening::State::giveMonitor()
{
    MonitorSettings settings = monitor;
    settings.gainDb += matched();
    player.setMonitor(settings);
}

/// Measures the song as it came and after its chain, once, in the background.
void Listening::State::askLoudness()
{
    const auto* song = songNow();
    if (!song || (!b && !bypassed))
        return;
    const auto key = std::pair(song->id, bypassed);
    if (loud.contains(key))
        return;
    loud[key] = {};
    const auto at = workspace.album().find(song->id);
    auto found = std::make_shared<Loud>();
    workspace.jobs().start(
        Listening::tr("Matching A and B"), Jobs::Kind::Silent,
        [album = workspace.snapshot(), folder = workspace.folder(), at = *at, without = bypassed, found](Progress& progress) -> Result<void> {
            const auto measure = [&](bool bare) -> Result<double> {
                Album one = *album;
                one.songs = {album->songs[at]};
                Song& s = one.edit(std::size_t(0));
                s.enabled = true;
                s.continuesPrevious = false;
                if (bare) {
                    bypassAll(s.chain);
                    for (Stem& stem : s.stems)
                        bypassAll(stem.chain);
                }
                auto alone = makePlan(one);
                if (!alone)
                    return alone.error();
                const AlbumTree tree(one, *alone, folder, nullptr);
                auto reading = measureSong(tree, alone->groups.front().songs.front(), 4096, progress);
                if (!reading)
                    return reading.error();
                return reading->programme.loudness.integratedLufs;
            };
            auto master = measure(false);
            if (!master)
                return master.error();
            found->masterLufs = *master;
            const auto& mix = album->songs[at]->referenceMix;
            if (!without && mix) {
                auto reader = AudioReader::open(folder / mix->path);
                if (!reader)
                    return reader.error();
                auto reading = measureFile(**reader, progress);
                if (!reading)
                    return reading.error();
                found->otherLufs = reading->loudness.integratedLufs;
            } else {
                auto source = measure(true);
                if (!source)
                    return source.error();
                found->otherLufs = *source;
            }
            found->known = true;
            return {};
        },
        self,
        [this, key, found](const Result<void>&) {
            loud[key] = *found;
            giveMonitor();
            Q_EMIT self->transportChanged();
        });
}

void Listening::State::look()
{
    const auto state = player.state();
    const Heard before = heard;
    heard.playing = state.playing;
    const double hz = state.rateHz > 0 ? state.rateHz : rate();
    heard.seconds = double(state.heardFrame) / hz;
    if (state.song.bits != 0 && sounding() != Programme::Album)
        heard.song = state.song;
    if (plan && sounding() == Programme::Album) {
        const PlannedSong* now = nullptr;
        for (const auto* song : plan->songs())
            if (!now || song->start <= state.heardFrame)
                now = song;
        heard.song = now ? std::optional(now->id) : std::nullopt;
        heard.length = double(plan->frames) / hz;
        heard.albumSeconds = heard.seconds;
        heard.songSeconds = now ? std::max(0.0, heard.seconds - double(now->start) / hz) : 0;
        heard.songLength = now ? double(now->frames) / hz : 0;
    } else if (const auto* song = heard.song ? planned(*heard.song) : nullptr) {
        heard.length = heard.songLength = double(song->frames) / hz;
        heard.songSeconds = heard.seconds;
        heard.albumSeconds = double(song->start) / hz + heard.seconds;
    } else {
        heard.length = heard.songLength = 0;
    }
    if (stopAtAlbum && heard.playing && sounding() == Programme::Album && heard.seconds >= *stopAtAlbum) {
        stopAtAlbum.reset();
        if (!joins.empty())
            joins.pop_front();
        if (joins.empty())
            player.pause();
        else
            self->playJoin(joins.front());
    }
    const auto fresh = feed.take();
    const bool moved = fresh.number != live.number || heard.seconds != before.seconds;
    live = fresh;
    if (heard.playing != before.playing || heard.song != before.song || heard.length != before.length)
        Q_EMIT self->transportChanged();
    if (moved)
        Q_EMIT self->ticked();
    const auto trouble = !state.error.isEmpty() ? state.error : state.muteReason;
    if (trouble != shownError) {
        shownError = trouble;
        if (!trouble.isEmpty())
            workspace.tell(trouble);
    }
}

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
    if (on)
        s.b = false;
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

const LiveReading& Listening::meters() const
{
    return state_->live.reading;
}

const LivePictures& Listening::pictures() const
{
    return state_->live.pictures;
}

double Listening::reductionDb(Id processor) const
{
    const auto found = state_->live.reductionsDb.find(processor);
    return found == state_->live.reductionsDb.end() ? 0 : found->second;
}

void Listening::resetMeters()
{
    state_->feed.reset();
    state_->live = {};
    Q_EMIT ticked();
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
