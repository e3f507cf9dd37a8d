// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/FinalListener.h"

#include "dsp/StereoBuffer.h"
#include "render/FinalSource.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr std::int64_t warmUpSeconds = 10;

/// The next frame after `frame` at which a programme begins or ends, so that no block belongs to one by half.
std::int64_t nextEdge(std::span<const FinalListening> programmes, std::int64_t frame, std::int64_t otherwise)
{
    std::int64_t edge = otherwise;
    for (const FinalListening& programme : programmes)
        for (const std::int64_t candidate : {programme.range.begin, programme.range.end})
            if (candidate > frame)
                edge = std::min(edge, candidate);
    return edge;
}

}  // namespace

FinalListener::FinalListener(const AlbumTree& tree, std::size_t group, int blockFrames, Progress& progress)
    : tree_(tree), group_(group), blockFrames_(blockFrames), progress_(progress)
{
}

Result<std::vector<FinalHeard>> FinalListener::listen(const std::vector<double>& drives, Limiter limiter,
                                                 std::span<const FinalListening> programmes) const
{
    const Plan& plan = tree_.plan();
    PlannedGroup group = plan.groups[group_];
    for (std::size_t i = 0; i < group.songs.size(); ++i)
        group.songs[i].driveDb = drives[i];
    group.drive = driveCourse(group.songs, plan.rateHz);
    FinalSettings settings = referenceSettings(tree_.album());
    if (limiter == Limiter::Off)
        settings.ceilingDbtp.reset();
    FinalSource source(tree_.group(plan.groups[group_]), group, plan.rateHz, deliveredRange(plan, group_, plan.rateHz), settings);

    std::vector<FinalHeard> heard;
    FrameRange all;
    for (const FinalListening& programme : programmes) {
        all = all.united(programme.range);
        const bool thorough = programme.care == FinalListening::Care::Thorough;
        heard.push_back({Loudness(plan.rateHz, 2, thorough ? Loudness::Library::Beside : Loudness::Library::Without), TruePeakMeter()});
    }
    all.begin = std::max(std::min(source.range().begin, all.begin), all.begin - warmUpSeconds * plan.rateHz);
    progress_.expect(all.frames());
    StereoBuffer buffer(blockFrames_);
    source.seek(all.begin);
    for (std::int64_t frame = all.begin; frame < all.end;) {
        if (progress_.cancelled())
            return Progress::cancelledError();
        const std::int64_t edge = nextEdge(programmes, frame, all.end);
        const Block block = buffer.block(int(std::min<std::int64_t>(blockFrames_, edge - frame)));
        if (auto read = source.read(block); !read)
            return read.error();
        const double reductionDb = source.takeLimiterReductionDb();
        for (std::size_t i = 0; i < programmes.size(); ++i) {
            if (!programmes[i].range.contains(frame))
                continue;
            heard[i].loudness.process(block);
            heard[i].limiterReductionDb = std::max(heard[i].limiterReductionDb, reductionDb);
            if (programmes[i].care == FinalListening::Care::Thorough)
                heard[i].peaks.process(block);
        }
        progress_.add(block.frames);
        frame += block.frames;
    }
    for (FinalHeard& each : heard)
        each.peaks.finish();
    return heard;
}

}  // namespace lacquer
