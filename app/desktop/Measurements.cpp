// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measurements.h"

#include "SongWave.h"
#include "Workspace.h"
#include "measure/LoudnessCurve.h"
#include "render/AlbumTree.h"
#include "base/CacheFolder.h"
#include "render/FinalSettings.h"

#include <QTimer>

namespace lacquer {

namespace {

constexpr int blockFrames = 4096;
constexpr int waveColumns = 8192;

/// A song without what cannot be heard in it after its own chain.
Song soundOf(Song song)
{
    song.title = song.artist = song.isrc = song.composer = QString();
    song.gapSeconds = song.fadeInSeconds = song.fadeOutSeconds = song.fadeInCurvature = song.fadeOutCurvature = 0;
    song.fadeInShape = song.fadeOutShape = FadeShape::EqualPower;
    song.join = Join::Auto;
    song.driveDb = song.loudnessOffsetLu = 0;
    song.driveSolvedFor.clear();
    song.pinned = false;
    song.enabled = true;
    song.referenceMix.reset();
    song.unknown = Json::object();
    for (Stem& stem : song.stems)
        stem.name = stem.role = QString();
    return song;
}

/// An album without what cannot be heard in it.
Album soundOf(Album album)
{
    album.title = album.artist = album.label = album.catalogNumber = album.barcode = album.year = album.genre = album.copyright = QString();
    album.deliverables.clear();
    album.loudness.targetLufs.reset();
    album.loudness.mode = LoudnessMode::Off;
    album.loudness.anchor = QString();
    album.unknown = Json::object();
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        Song& song = album.edit(i);
        song.title = song.artist = song.isrc = song.composer = QString();
        song.loudnessOffsetLu = 0;
        song.driveSolvedFor.clear();
        song.pinned = false;
        song.referenceMix.reset();
        for (Stem& stem : song.stems)
            stem.name = stem.role = QString();
    }
    return album;
}

SongFigures figuresOf(const ProgrammeReading& reading)
{
    SongFigures f;
    f.integratedLufs = reading.loudness.integratedLufs;
    f.loudPartLufs = reading.loudPartLufs;
    f.maxShortTermLufs = reading.loudness.maxShortTermLufs;
    f.loudnessRangeLu = reading.loudness.loudnessRangeLu;
    f.truePeakDbtp = reading.peaks.truePeakDbtp;
    f.shortTermLufs = reading.shortTerm;
    return f;
}

/// The album's song with nothing left out, alone: measured even while it is disabled.
Album alone(const Album& album, std::size_t position)
{
    Album one = album;
    one.songs = {album.songs[position]};
    Song& song = one.edit(std::size_t(0));
    song.enabled = true;
    song.continuesPrevious = false;
    song.join = Join::Auto;
    return one;
}

}  // namespace

struct Measurements::State {
    struct Master {
        Song sound;
        std::optional<int> rate;
        SongFigures figures;
        bool failed = false;
    };
    std::map<Id, Master> masters;
    Album albumSound;                    ///< what the album figures were measured of
    std::map<Id, SongFigures> albums;
    std::optional<double> pooled;
    bool albumKnown = false;
    bool albumFailed = false;
    std::map<Id, bool> fresh;            ///< masters that are those of the songs as they are
    int job = 0;
    QTimer settle;
};

Measurements::Measurements(Workspace& workspace, QObject* parent)
    : QObject(parent), workspace_(workspace), state_(std::make_unique<State>())
{
    state_->settle.setSingleShot(true);
    state_->settle.setInterval(400);
    connect(&state_->settle, &QTimer::timeout, this, [this] { next(); });
    connect(&workspace, &Workspace::replaced, this, [this] {
        state_->masters.clear();
        state_->albums.clear();
        state_->albumKnown = false;
    });
    connect(&workspace, &Workspace::changed, this, [this] { settle(); });
}

Measurements::~Measurements() = default;

void Measurements::settle()
{
    auto& s = *state_;
    const Album& album = workspace_.album();
    s.fresh.clear();
    for (const auto& song : album.songs) {
        const auto known = s.masters.find(song->id);
        s.fresh[song->id] = known != s.masters.end() && known->second.rate == album.rate && known->second.sound == soundOf(*song);
    }
    if (s.albumKnown && !(soundOf(album) == s.albumSound))
        s.albumKnown = s.albumFailed = false;
    workspace_.jobs().stop(s.job);
    s.settle.start();
    Q_EMIT changed();
}

void Measurements::next()
{
    auto& s = *state_;
    if (workspace_.jobs().isRunning(s.job)) {
        // What was stopped is still on its way out.
        s.settle.start();
        return;
    }
    const Album& album = workspace_.album();
    std::optional<std::size_t> position;
    if (const auto chosen = workspace_.selection().song(); chosen && album.find(*chosen) && !s.fresh[*chosen])
        position = album.find(*chosen);
    for (std::size_t i = 0; i < album.songs.size() && !position; ++i)
        if (!s.fresh[album.songs[i]->id])
            position = i;
    const auto snapshot = workspace_.snapshot();
    const auto folder = workspace_.folder();
    if (position) {
        const Id id = album.songs[*position]->id;
        auto figures = std::make_shared<SongFigures>();
        s.job = workspace_.jobs().start(
            tr("Measuring %1").arg(album.songs[*position]->title), Jobs::Kind::Silent,
            [snapshot, folder, figures, at = *position](Progress& progress) -> Result<void> {
                const Album one = alone(*snapshot, at);
                auto plan = makePlan(one);
                if (!plan)
                    return plan.error();
                RenderCache cache(cacheFolder(), std::int64_t(20) << 30);
                const AlbumTree tree(one, *plan, folder, &cache);
                const PlannedSong& planned = plan->groups.front().songs.front();
                const FrameRange range{0, planned.frames};
                progress.expect(planned.frames);
                SongWave source(tree.song(planned), range, waveColumns);
                auto reading = measureProgramme(source, range, plan->rateHz, blockFrames, progress);
                if (!reading)
                    return reading.error();
                *figures = figuresOf(*reading);
                figures->wave = source.takePicture();
                return {};
            },
            this,
            [this, id, figures, snapshot, at = *position](const Result<void>& result) {
                const bool cancelled = !result && result.error().kind == ErrorKind::Cancelled;
                if (!cancelled) {
                    state_->masters[id] = {soundOf(*snapshot->songs[at]), snapshot->rate, *figures, !result};
                    const auto now = workspace_.album().find(id);
                    state_->fresh[id] = now && workspace_.album().rate == snapshot->rate
                                       && soundOf(*workspace_.album().songs[*now]) == state_->masters[id].sound;
                    Q_EMIT changed();
                    next();
                }
            });
        return;
    }
    if (s.albumKnown || album.songs.empty())
        return;
    auto reading = std::make_shared<AlbumReading>();
    s.job = workspace_.jobs().start(
        tr("Measuring the album"), Jobs::Kind::Silent,
        [snapshot, folder, reading](Progress& progress) -> Result<void> {
            auto plan = makePlan(*snapshot);
            if (!plan)
                return plan.error();
            RenderCache cache(cacheFolder(), std::int64_t(20) << 30);
            const AlbumTree tree(*snapshot, *plan, folder, &cache);
            auto measured = measureAlbum(tree, 1, blockFrames, progress);
            if (!measured)
                return measured.error();
            *reading = std::move(*measured);
            return {};
        },
        this,
        [this, reading, snapshot](const Result<void>& result) {
            if (!result && result.error().kind == ErrorKind::Cancelled)
                return;
            state_->albumSound = soundOf(*snapshot);
            state_->albumKnown = soundOf(workspace_.album()) == state_->albumSound;
            state_->albumFailed = !result;
            state_->albums.clear();
            for (const auto& song : reading->songs) {
                state_->albums[song.song] = figuresOf(song.programme);
                state_->albums[song.song].limiterReductionDb = song.limiterReductionDb;
            }
            state_->pooled = result && !reading->songs.empty() ? std::optional(reading->pooled.integratedLufs) : std::nullopt;
            Q_EMIT changed();
            if (!state_->albumKnown)
                state_->settle.start();
        });
}

const SongFigures* Measurements::master(Id song) const
{
    const auto known = state_->masters.find(song);
    const auto fresh = state_->fresh.find(song);
    return known != state_->masters.end() && !known->second.failed && fresh != state_->fresh.end() && fresh->second
               ? &known->second.figures
               : nullptr;
}

const SongFigures* Measurements::album(Id song) const
{
    const auto known = state_->albums.find(song);
    return state_->albumKnown && known != state_->albums.end() ? &known->second : nullptr;
}

std::optional<double> Measurements::albumLufs() const
{
    return state_->albumKnown ? state_->pooled : std::nullopt;
}

std::shared_ptr<const WaveColumns> Measurements::wave(Id song) const
{
    const auto known = state_->masters.find(song);
    return known == state_->masters.end() ? nullptr : known->second.figures.wave;
}

bool Measurements::complete() const
{
    return state_->albumKnown;
}

void Measurements::measureAll()
{
    state_->masters.clear();
    state_->albumKnown = false;
    settle();
}

}  // namespace lacquer
