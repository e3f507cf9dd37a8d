// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/GainCurve.h"

#include "dsp/Decibels.h"
#include "dsp/Exponential.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace lacquer {

namespace {

/// Of amplitude.
constexpr double octavesPerDecibel = std::numbers::ln10 / std::numbers::ln2 / 20.0;

constexpr std::int64_t first = std::numeric_limits<std::int64_t>::min() / 2;
constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max() / 2;

}  // namespace

void GainCurve::addLevel(FrameRange range, double gainDb)
{
    if (gainDb == 0 || range.empty())
        return;
    Piece piece;
    piece.range = range;
    piece.gain = gainFromDecibels(gainDb);
    pieces_.push_back(piece);
}

void GainCurve::addLine(double fromFrame, double fromDb, double toFrame, double toDb)
{
    const FrameRange range{std::int64_t(std::ceil(fromFrame)), std::int64_t(std::ceil(toFrame))};
    if (fromDb == toDb) {
        addLevel(range, fromDb);
        return;
    }
    if (range.empty())
        return;
    Piece piece;
    piece.range = range;
    piece.kind = Kind::DecibelLine;
    piece.origin = fromFrame;
    piece.startDb = fromDb;
    piece.dbPerFrame = (toDb - fromDb) / (toFrame - fromFrame);
    pieces_.push_back(piece);
}

void GainCurve::addConstant(double gainDb)
{
    addLevel({first, last}, gainDb);
}

void GainCurve::addRide(const Ride& ride, double origin, int rateHz)
{
    if (isFlat(ride))
        return;
    const auto frameOf = [&](const RidePoint& point) { return origin + point.seconds * rateHz; };
    addLevel({first, std::int64_t(std::ceil(frameOf(ride.front())))}, ride.front().gainDb);
    for (std::size_t i = 1; i < ride.size(); ++i)
        addLine(frameOf(ride[i - 1]), ride[i - 1].gainDb, frameOf(ride[i]), ride[i].gainDb);
    addLevel({std::int64_t(std::ceil(frameOf(ride.back()))), last}, ride.back().gainDb);
}

void GainCurve::addFadeIn(const PlannedFade& fade, std::int64_t start)
{
    if (fade.frames <= 0)
        return;
    Piece piece;
    piece.range = {first, start + fade.frames};
    piece.kind = Kind::FadeIn;
    piece.fade = fade;
    piece.anchor = start;
    pieces_.push_back(piece);
}

void GainCurve::addFadeOut(const PlannedFade& fade, std::int64_t end)
{
    if (fade.frames <= 0)
        return;
    Piece piece;
    piece.range = {end - fade.frames, last};
    piece.kind = Kind::FadeOut;
    piece.fade = fade;
    piece.anchor = end;
    pieces_.push_back(piece);
}

void GainCurve::addDrive(const std::vector<DrivePoint>& points)
{
    if (points.empty())
        return;
    addLevel({first, points.front().frame}, points.front().gainDb);
    for (std::size_t i = 1; i < points.size(); ++i)
        addLine(double(points[i - 1].frame), points[i - 1].gainDb, double(points[i].frame), points[i].gainDb);
    addLevel({points.back().frame, last}, points.back().gainDb);
}

double GainCurve::gainAt(const Piece& piece, std::int64_t frame)
{
    switch (piece.kind) {
        case Kind::Constant:
            return piece.gain;
        case Kind::DecibelLine:
            return fastExp2((piece.startDb + (double(frame) - piece.origin) * piece.dbPerFrame) * octavesPerDecibel);
        case Kind::FadeIn:
            return fadeValue(piece.fade.shape, fadePosition(frame - piece.anchor, piece.fade.frames),
                             piece.fade.curvature);
        case Kind::FadeOut:
            return fadeValue(piece.fade.shape, fadePosition(piece.anchor - 1 - frame, piece.fade.frames),
                             piece.fade.curvature);
    }
    return 1;
}

void GainCurve::apply(Block audio, std::int64_t frame) const
{
    const FrameRange here{frame, frame + audio.frames};
    for (const Piece& piece : pieces_) {
        const FrameRange common = piece.range.intersected(here);
        for (std::int64_t at = common.begin; at < common.end; ++at) {
            const double gain = gainAt(piece, at);
            audio.left[at - frame] *= gain;
            audio.right[at - frame] *= gain;
        }
    }
}

}  // namespace lacquer
