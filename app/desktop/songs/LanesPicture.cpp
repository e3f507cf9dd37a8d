// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/LanesPicture.h"

#include "Listening.h"
#include "Waves.h"
#include "Workspace.h"
#include "base/Text.h"
#include "model/SongSpan.h"
#include "songs/Sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString words(const char* text)
{
    return QCoreApplication::translate("LanesPicture", text);
}

QString key(Id id)
{
    return QString::fromStdString(id.toString());
}

/// The waves outlive every picture that asks them.
WavePicture waveOf(const Desk& desk, const Sources& sources, const FileReference& file, const QString& id, double at)
{
    WavePicture wave;
    wave.id = id + QString::fromStdString(file.sha256);
    wave.waveAt = at;
    wave.waveLength = file.rateHz > 0 ? double(file.frames) / file.rateHz : 0;
    wave.sampleRate = file.rateHz;
    wave.words = sources.reason(file);
    if (wave.words.isEmpty())
        wave.words = desk.waves.trouble(file);
    if (!sources.isLost(file))
        wave.wave = [&waves = desk.waves, file](double from, double to, int columns) { return waves.columns(file, from, to, columns); };
    return wave;
}

}  // namespace

double songSeconds(const Song& song, int rateHz)
{
    return std::max(0.0, double(songSpan(song, rateHz).frames) / rateHz);
}

double stemStartSeconds(const Song& song, const Stem& stem, int rateHz)
{
    return double(stemContent(stem, rateHz).begin - songSpan(song, rateHz).trimStart) / rateHz;
}

QString panWords(double pan, bool compact)
{
    const int side = int(std::lround(std::abs(pan) * 100));
    if (side == 0)
        return compact ? words(QT_TRANSLATE_NOOP("LanesPicture", "C")) : words(QT_TRANSLATE_NOOP("LanesPicture", "centre"));
    return (pan < 0 ? words(QT_TRANSLATE_NOOP("LanesPicture", "L %1")) : words(QT_TRANSLATE_NOOP("LanesPicture", "R %1"))).arg(side);
}

StemLanesPicture lanesPicture(const Desk& desk, const Sources& sources, const Song& song, bool compact)
{
    const int rate = desk.workspace.album().rate.value_or(44100);
    const auto& solo = desk.listening.soloed();
    const bool someSolo = std::any_of(song.stems.begin(), song.stems.end(), [&](const Stem& s) { return solo.contains(s.id); });
    StemLanesPicture picture;
    picture.length = songSeconds(song, rate);
    picture.words = song.stems.size() > 1 ? words(QT_TRANSLATE_NOOP("LanesPicture", "Stems, top to bottom"))
                                          : words(QT_TRANSLATE_NOOP("LanesPicture", "One mix"));
    for (const Stem& stem : song.stems) {
        StemLanePicture lane;
        lane.id = key(stem.id);
        lane.name = stem.name;
        lane.file = shown(stem.file.path.filename());
        lane.place = panWords(stem.pan, compact);
        lane.gain = stem.gainDb;
        lane.solo = solo.contains(stem.id);
        lane.mute = stem.muted;
        lane.silentBySolo = someSolo && !lane.solo;
        lane.turnedOver = stem.polarity;
        lane.chosen = desk.workspace.selection().stem() == stem.id;
        lane.wave = waveOf(desk, sources, stem.file, lane.id, stemStartSeconds(song, stem, rate));
        picture.lanes.push_back(std::move(lane));
    }
    if (song.referenceMix) {
        StemLanePicture mix;
        mix.id = u"mix"_s;
        mix.name = words(QT_TRANSLATE_NOOP("LanesPicture", "Mix, for reference"));
        mix.file = shown(song.referenceMix->path.filename());
        mix.place = words(QT_TRANSLATE_NOOP("LanesPicture", "never part of a delivery"));
        mix.wave = waveOf(desk, sources, *song.referenceMix, key(song.id), -double(songSpan(song, rate).trimStart) / rate);
        picture.reference = std::move(mix);
    }
    return picture;
}

}  // namespace lacquer
