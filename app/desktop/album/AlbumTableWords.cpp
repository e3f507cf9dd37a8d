// SPDX-License-Identifier: GPL-3.0-or-later
// What an AlbumTable's cells say.
#include "album/AlbumTable.h"

#include "Measurements.h"
#include "base/Time.h"
#include "model/SongSpan.h"
#include "widgets/Figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;
using C = AlbumColumn;

namespace {

constexpr std::array compared{C::FromLufs, C::FromLoudParts, C::FromRange, C::FromPlr};

/// Distance from the median at which a song stands out.
double bandOf(AlbumColumn column)
{
    return column == C::FromRange ? 4.0 : column == C::FromPlr ? 3.0 : 2.0;
}

const QString unknown = u"—"_s;

QString finite(double value, int decimals, bool sign = false)
{
    return std::isfinite(value) ? figures(value, decimals, sign) : unknown;
}

/// "2.2 s": as many decimals as it has, at least one, at most three.
QString secondsWords(double seconds)
{
    int decimals = 1;
    while (decimals < 3 && std::abs(seconds * std::pow(10, decimals) - std::round(seconds * std::pow(10, decimals))) > 1e-3)
        ++decimals;
    return AlbumTable::tr("%1 s").arg(figures(seconds, decimals));
}

}  // namespace

void AlbumTable::read()
{
    medians_.clear();
    const int now = int(scene_.album().songs.size());
    for (const auto column : compared) {
        std::vector<double> values;
        for (const auto& one : scene_.album().songs)
            if (one->enabled)
                if (const auto value = consistency(one->id, column))
                    values.push_back(*value);
        if (values.empty())
            continue;
        std::sort(values.begin(), values.end());
        const auto middle = values.size() / 2;
        medians_[column] = values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
    if (now != rows_) {
        beginResetModel();
        rows_ = now;
        endResetModel();
    } else if (rows_ > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, columnCount() - 1));
    }
}

std::optional<double> AlbumTable::consistency(Id id, AlbumColumn column) const
{
    const auto* known = scene_.figures(id);
    if (!known)
        return std::nullopt;
    const double value = column == C::FromLufs ? known->integratedLufs
                         : column == C::FromLoudParts ? known->loudPartLufs
                         : column == C::FromRange ? known->loudnessRangeLu
                                                  : known->plrDb();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> AlbumTable::deviation(int row, AlbumColumn column) const
{
    const auto median = medians_.find(column);
    if (median == medians_.end() || !song(row).enabled)
        return std::nullopt;
    const auto value = consistency(song(row).id, column);
    return value ? std::optional((*value - median->second) / bandOf(column)) : std::nullopt;
}

std::optional<double> AlbumTable::target(const Song& one) const
{
    const auto& aim = scene_.album().loudness;
    if (aim.mode == LoudnessMode::Off || !aim.targetLufs)
        return std::nullopt;
    if (aim.mode == LoudnessMode::Anchor || aim.mode == LoudnessMode::OneGain) {
        const auto* matched = scene_.matched(one.id);
        return matched ? std::optional(matched->targetLufs) : std::nullopt;
    }
    return *aim.targetLufs + one.loudnessOffsetLu;
}

std::optional<double> AlbumTable::number(int row, AlbumColumn column) const
{
    const Song& one = song(row);
    switch (column) {
        case C::Space: return one.gapSeconds;
        case C::FadeIn: return one.fadeInSeconds;
        case C::FadeOut: return one.fadeOutSeconds;
        case C::Gain: return one.gainDb;
        case C::Drive: return one.driveDb;
        case C::Offset: return one.loudnessOffsetLu;
        default: return std::nullopt;
    }
}

QString AlbumTable::words(int row, AlbumColumn column) const
{
    const Song& one = song(row);
    const auto* place = scene_.planned(one.id);
    const auto* known = scene_.figures(one.id);
    switch (column) {
        case C::Number: return place ? QString::number(place->track) : unknown;
        case C::Title: return one.title;
        case C::Start: return place ? discFigures(scene_.seconds(place->start)) : tr("left out");
        case C::Length: return timeFigures(scene_.seconds(place ? place->frames : songSpan(one, scene_.rateHz()).frames));
        case C::Space:
            if (!scene_.before(std::size_t(row)))
                return unknown;
            return one.gapSeconds == 0 ? tr("none") : secondsWords(one.gapSeconds);
        case C::FadeIn: return one.fadeInSeconds > 0 ? secondsWords(one.fadeInSeconds) : unknown;
        case C::FadeOut: return one.fadeOutSeconds > 0 ? secondsWords(one.fadeOutSeconds) : unknown;
        case C::Gain: return figures(one.gainDb, 1, true);
        case C::Drive: return figures(one.driveDb, 1, true);
        case C::Lufs: return known ? finite(known->integratedLufs, 1) : unknown;
        case C::LoudParts: return known ? finite(known->loudPartLufs, 1) : unknown;
        case C::Range: return known ? finite(known->loudnessRangeLu, 1) : unknown;
        case C::TruePeak: return known ? finite(known->truePeakDbtp, 1) : unknown;
        case C::Isrc: {
            const auto& code = one.isrc;
            return code.size() == 12 ? u"%1-%2-%3-%4"_s.arg(code.left(2), code.mid(2, 3), code.mid(5, 2), code.mid(7)) : code;
        }
        case C::FromLufs:
        case C::FromLoudParts:
        case C::FromRange:
        case C::FromPlr: {
            const auto value = deviation(row, column);
            return value ? figures(*value * bandOf(column), 1, true) : unknown;
        }
        case C::Target: {
            const auto aim = target(one);
            return aim ? figures(*aim, 1) : unknown;
        }
        case C::Offset: return figures(one.loudnessOffsetLu, 1, true);
        case C::Pinned: return one.pinned ? tr("pinned") : QString();
        case C::Result: return known && scene_.isInAlbum(one.id) ? finite(scene_.inMode(*known), 2) : unknown;
        case C::Distance: {
            const auto aim = target(one);
            return aim && known && scene_.isInAlbum(one.id) ? finite(scene_.inMode(*known) - *aim, 2, true) : unknown;
        }
        case C::Reduction: return known && scene_.isInAlbum(one.id) ? figures(-known->limiterReductionDb, 1) : unknown;
        case C::Verdict: return verdict(row);
        case C::SongLufs: {
            const auto* alone = scene_.alone(one.id);
            return alone ? finite(alone->integratedLufs, 1) : unknown;
        }
        case C::ChainChange: {
            const auto* alone = scene_.alone(one.id);
            return alone && known && scene_.isInAlbum(one.id)
                       ? finite(known->integratedLufs - alone->integratedLufs - one.driveDb, 1, true)
                       : unknown;
        }
    }
    return {};
}

QString AlbumTable::quietWords(int row, AlbumColumn column) const
{
    const Song& one = song(row);
    const auto* known = scene_.figures(one.id);
    if (column == C::LoudParts && known && scene_.album().loudness.mode == LoudnessMode::LoudPart)
        if (const auto aim = target(one); aim && std::isfinite(known->loudPartLufs))
            return figures(known->loudPartLufs - *aim, 1, true);
    return {};
}

QString AlbumTable::verdict(int row) const
{
    const Song& one = song(row);
    if (!one.enabled)
        return tr("left out of the album");
    if (scene_.isStale(one.id))
        return tr("The drive was solved for something else. Match again.");
    if (const auto* matched = scene_.matched(one.id); matched && !matched->reason.isEmpty() && one.driveSolvedFor == matched->solvedFor)
        return matched->reason;
    if (one.pinned)
        return tr("pinned: match leaves its drive alone");
    if (!one.driveSolvedFor.empty()) {
        const auto aim = target(one);
        const auto* known = scene_.figures(one.id);
        if (aim && known && scene_.isInAlbum(one.id) && std::abs(scene_.inMode(*known) - *aim) <= 0.1)
            return tr("on target");
        return tr("matched");
    }
    return one.driveDb != 0 ? tr("set by hand") : tr("not matched yet");
}

}  // namespace lacquer
