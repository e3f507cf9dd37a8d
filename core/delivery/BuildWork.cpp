// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/BuildWork.h"

#include "base/Hash.h"
#include "delivery/FileRecipe.h"

#include <algorithm>
#include <optional>

namespace lacquer {

namespace {

Result<void> silence(const Spool& spool, FrameRange range)
{
    constexpr int chunk = 65536;
    const std::vector<std::int32_t> zeros(std::size_t(2 * chunk), 0);
    for (std::int64_t frame = range.begin; frame < range.end; frame += chunk)
        if (auto written = spool.write(frame, zeros.data(), int(std::min<std::int64_t>(chunk, range.end - frame))); !written)
            return written;
    return {};
}

}  // namespace

void BuildWork::keepSetsWhole()
{
    for (std::size_t d = 0; d < delivery_.deliverables.size(); ++d) {
        const PlannedDeliverable& planned = delivery_.deliverables[d];
        if (!planned.disc && !planned.deliverable.replayGain)
            continue;
        std::vector<DeliveredFile*> files;
        for (std::size_t f = 0; f < planned.files.size(); ++f)
            if (!planned.files[f].packed)
                files.push_back(&outcome_.sets[d].files[f]);
        const bool reused = std::all_of(files.begin(), files.end(), [](const DeliveredFile* file) { return file->reused; });
        const bool resumed = std::all_of(files.begin(), files.end(), [](const DeliveredFile* file) { return file->resumed; });
        if (!reused && !resumed)
            for (DeliveredFile* file : files) {
                file->reused = file->resumed = false;
                file->reading = {};
            }
    }
}

Result<void> BuildWork::resume(const TargetFolder& target, const FinishedWork& finished)
{
    if (auto files = resumeFiles(target, finished); !files)
        return files;
    std::set<std::string> spools;
    for (std::size_t r = 0; r < delivery_.renditions.size(); ++r) {
        if (auto groups = resumeSpool(r, target, finished); !groups)
            return groups;
        spools.insert(spoolName(tree_.plan(), delivery_.renditions[r]));
    }
    std::set<std::filesystem::path> files;
    eachFile([&](const PlannedDeliverable&, const PlannedFile& file, const DeliveredFile& delivered) {
        if (delivered.resumed)
            files.insert(file.path);
    });
    outcome_.filesResumed = int(files.size());
    target.keepOnly(files, spools);
    return {};
}

Result<void> BuildWork::resumeFiles(const TargetFolder& target, const FinishedWork& finished)
{
    eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, DeliveredFile& delivered) {
        const FinishedFile* before = finished.file(file.path, file.recipe);
        if (progress_.cancelled() || delivered.isThere() || !before ||
            !areGroupsKnown(deliverable.rendition, file, finished) || !target.recall(file.path))
            return;
        Progress own(&progress_);
        const auto hash = hashFile(target.fresh() / file.path, own);
        if (!hash || *hash != before->reading.sha256)
            return;
        delivered.reading = before->reading;
        delivered.resumed = true;
    });
    keepSetsWhole();
    return progress_.cancelled() ? Result<void>(Progress::cancelledError()) : Result<void>();
}

Result<void> BuildWork::resumeSpool(std::size_t rendition, const TargetFolder& target, const FinishedWork& finished)
{
    const auto missing = groupsToRender(rendition);
    std::optional<Spool> spool;
    std::error_code ignored;
    if (!missing.empty() && std::filesystem::exists(target.scratch() / spoolName(tree_.plan(), delivery_.renditions[rendition]), ignored))
        if (auto opened = openSpool(target, rendition))
            spool = std::move(*opened);
    for (const std::size_t group : groupsOf(rendition, false)) {
        const FinishedGroup* before = finished.group(groupRecipe(tree_, delivery_.renditions[rendition], group));
        if (!before)
            continue;
        if (std::find(missing.begin(), missing.end(), group) != missing.end()) {
            if (!spool)
                continue;
            const auto hash = spool->hash(rangeOf(rendition, group), progress_);
            if (progress_.cancelled())
                return Progress::cancelledError();
            if (!hash || *hash != before->sha256)
                continue;
            ++outcome_.groupsResumed;
        }
        groupsDone_.insert_or_assign({rendition, group}, before->outcome);
    }
    return {};
}

Result<Spool> BuildWork::openSpool(const TargetFolder& target, std::size_t rendition) const
{
    const Rendition& wanted = delivery_.renditions[rendition];
    const std::int64_t frames = deliveredFrames(tree_.plan(), wanted.settings.rateHz);
    auto spool = Spool::resume(target.scratch() / spoolName(tree_.plan(), wanted), frames);
    if (!spool)
        return spool.error();
    // Nobody renders the pauses between groups, and no hash covers them.
    std::vector<FrameRange> groups;
    for (std::size_t g = 0; g < tree_.plan().groups.size(); ++g)
        groups.push_back(rangeOf(rendition, g));
    std::sort(groups.begin(), groups.end(), [](const FrameRange& a, const FrameRange& b) { return a.begin < b.begin; });
    std::int64_t done = 0;
    groups.push_back({frames, frames});
    for (const FrameRange& group : groups) {
        if (auto cleared = silence(*spool, {done, std::max(done, std::min(frames, group.begin))}); !cleared)
            return cleared.error();
        done = std::max(done, group.end);
    }
    return spool;
}

Result<void> BuildWork::noteGroup(std::size_t rendition, std::size_t group, const Spool& spool, const GroupOutcome& outcome,
                                  FinishedWork& finished) const
{
    auto hash = spool.hash(rangeOf(rendition, group), progress_);
    if (!hash)
        return hash.error();
    finished.note(FinishedGroup{groupRecipe(tree_, delivery_.renditions[rendition], group), std::move(*hash), outcome});
    return {};
}

std::vector<std::size_t> BuildWork::groupsToRender(std::size_t rendition)
{
    std::vector<std::size_t> groups;
    for (const std::size_t group : groupsOf(rendition, true))
        if (!groupsDone_.contains({rendition, group}))
            groups.push_back(group);
    return groups;
}

bool BuildWork::nothingToRender()
{
    for (std::size_t r = 0; r < delivery_.renditions.size(); ++r)
        if (!groupsToRender(r).empty())
            return false;
    return true;
}

std::int64_t BuildWork::bytesNeeded(bool withNodes)
{
    constexpr std::int64_t perFileOverhead = 64 * 1024;
    std::int64_t bytes = perFileOverhead;
    eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, const DeliveredFile& delivered) {
        if (delivered.isThere())
            return;
        const std::int64_t perFrame = 2 * delivery_.renditions[deliverable.rendition].bits / 8;
        bytes += file.frames() * perFrame + std::int64_t(file.text.size()) + perFileOverhead;
        if (file.packed)
            for (const PlannedFile& packed : deliverable.files)
                bytes += packed.frames() * perFrame;
    });
    for (std::size_t r = 0; r < delivery_.renditions.size(); ++r)
        for (const std::size_t group : groupsToRender(r))
            bytes += rangeOf(r, group).frames() * Spool::bytesPerFrame;
    if (withNodes && !nothingToRender())
        for (const Node& node : tree_.nodes())
            bytes += node.make()->range().frames() * std::int64_t(2 * sizeof(double)) + perFileOverhead;
    return bytes + bytes / 20;
}

FrameRange BuildWork::rangeOf(std::size_t rendition, std::size_t group) const
{
    return deliveredRange(tree_.plan(), group, delivery_.renditions[rendition].settings.rateHz);
}

std::set<std::size_t> BuildWork::groupsOf(std::size_t rendition, const PlannedFile& file) const
{
    std::set<std::size_t> groups;
    for (std::size_t g = 0; g < tree_.plan().groups.size(); ++g)
        for (const FrameRange& part : file.parts)
            if (!rangeOf(rendition, g).intersected(part).empty())
                groups.insert(g);
    return groups;
}

std::set<std::size_t> BuildWork::groupsOf(std::size_t rendition, bool toWriteOnly)
{
    std::set<std::size_t> groups;
    eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, const DeliveredFile& delivered) {
        if (deliverable.rendition == rendition && !(toWriteOnly ? delivered.isThere() : delivered.reused))
            groups.merge(groupsOf(rendition, file));
    });
    return groups;
}

/// What was noted while a file's groups were rendered stands in the report, so it must be known.
bool BuildWork::areGroupsKnown(std::size_t rendition, const PlannedFile& file, const FinishedWork& finished) const
{
    const auto groups = groupsOf(rendition, file);
    return std::all_of(groups.begin(), groups.end(), [&](std::size_t group) {
        return finished.group(groupRecipe(tree_, delivery_.renditions[rendition], group)) != nullptr;
    });
}

}  // namespace lacquer
