// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/ProgrammeSource.h"

#include "playback/LiveTree.h"
#include "render/ConvertSource.h"
#include "render/FinalSource.h"
#include "render/SumSource.h"
#include "render/WindowSource.h"

#include <algorithm>

namespace lacquer {

ProgrammeSource::ProgrammeSource(std::shared_ptr<const Album> album, Plan plan, std::filesystem::path folder,
                                 Programme programme, Id song, Prefetch& prefetch, CancelFlag cancelled,
                                 std::int64_t warmUp, std::optional<DeltaTap> delta)
    : album_(std::move(album)),
      folder_(std::move(folder)),
      programme_(programme),
      song_(song),
      prefetch_(prefetch),
      cancelled_(std::move(cancelled)),
      warmUp_(warmUp),
      delta_(delta),
      tree_(makeTree(std::move(plan)))
{
    if (programme_ == Programme::Album) {
        range_ = {0, deliveredFrames(tree_->plan(), tree_->plan().rateHz)};
        return;
    }
    const PlannedSong& planned = *find(tree_->plan(), song_);
    takeUp(makeSong(planned));
    range_ = {0, programme_ == Programme::Master ? std::max(planned.frames, planned.range.end - planned.start) : planned.frames};
}

void ProgrammeSource::takeUp(std::unique_ptr<Source> sound)
{
    sound_ = std::move(sound);
    setWarmUp(*sound_, warmUp_);
    measureLevels(*sound_);
    const bool processed = programme_ == Programme::Master || programme_ == Programme::Album;
    changesNothing_ = delta_ && processed && !hearOnlyChange(*sound_, *delta_);
}

std::unique_ptr<AlbumTree> ProgrammeSource::makeTree(Plan plan) const
{
    auto tree = std::make_unique<AlbumTree>(*album_, std::move(plan), folder_, nullptr);
    tree->makeLive([&prefetch = prefetch_, cancelled = cancelled_](std::filesystem::path path, const FileReference& reference,
                                                                   std::int64_t delayFrames) {
        return prefetch.open(std::move(path), reference, delayFrames, cancelled);
    });
    return tree;
}

std::unique_ptr<Source> ProgrammeSource::file(const FileReference& reference, std::int64_t delayFrames) const
{
    return convertedTo(prefetch_.open(folder_ / reference.path, reference, delayFrames, cancelled_), reference.rateHz,
                       tree_->plan().rateHz);
}

std::unique_ptr<Source> ProgrammeSource::makeSong(const PlannedSong& planned) const
{
    if (programme_ == Programme::Master)
        return tree_->song(planned);
    const Song& song = *album_->songs[planned.position];
    std::vector<PlacedSource> members;
    if (programme_ == Programme::Mix) {
        if (song.referenceMix)
            members.push_back({file(*song.referenceMix, 0), -planned.trimStart});
    } else {
        for (const Stem& stem : song.stems)
            if (!stem.muted)
                members.push_back({file(stem.file, stem.delayFrames), -planned.trimStart});
    }
    return std::make_unique<WindowSource>(std::make_unique<SumSource>(std::move(members)), FrameRange{0, planned.frames});
}

void ProgrammeSource::visitInputs(const std::function<void(Source&)>& visit)
{
    if (sound_)
        visit(*sound_);
}

void ProgrammeSource::update(std::shared_ptr<const Album> album, Plan plan)
{
    album_ = std::move(album);
    tree_ = makeTree(std::move(plan));
    if (programme_ == Programme::Album)
        range_ = {0, deliveredFrames(tree_->plan(), tree_->plan().rateHz)};
    if (sound_)
        glideTo(*sound_, *album_);
}

const PlannedSong* ProgrammeSource::find(const Plan& plan, Id song)
{
    for (const PlannedGroup& group : plan.groups)
        for (const PlannedSong& planned : group.songs)
            if (planned.id == song)
                return &planned;
    return nullptr;
}

std::int64_t ProgrammeSource::origin(const Plan& plan, Programme programme, Id song)
{
    if (programme == Programme::Album)
        return 0;
    const PlannedSong* planned = find(plan, song);
    return planned ? planned->start : 0;
}

Result<void> ProgrammeSource::start(std::int64_t frame)
{
    at_ = frame;
    if (programme_ == Programme::Album)
        sound_.reset();
    else
        sound_->seek(frame);
    return {};
}

std::int64_t ProgrammeSource::arriveAt(std::int64_t frame)
{
    if (programme_ != Programme::Album)
        return range_.end;
    if (sound_ && frame < sound_->range().end)
        return sound_->range().end;
    sound_.reset();
    const Plan& plan = tree_->plan();
    for (std::size_t i = 0; i < plan.groups.size(); ++i) {
        const FrameRange here = deliveredRange(plan, i, plan.rateHz);
        if (frame >= here.end)
            continue;
        if (frame < here.begin)
            return here.begin;
        takeUp(std::make_unique<FinalSource>(tree_->group(plan.groups[i]), plan.groups[i], plan.rateHz, here,
                                             referenceSettings(*album_), LastWord::Left));
        sound_->seek(frame);
        return here.end;
    }
    return range_.end;
}

Result<void> ProgrammeSource::produce(Block out)
{
    for (int done = 0; done < out.frames;) {
        const std::int64_t lasts = arriveAt(at_);
        const int count = int(std::min<std::int64_t>(out.frames - done, std::max<std::int64_t>(1, lasts - at_)));
        const Block part = out.part(done, count);
        if (!sound_)
            part.clear();
        else if (auto read = sound_->read(part); !read)
            return read;
        if (changesNothing_)
            part.clear();
        done += count;
        at_ += count;
    }
    return {};
}

}  // namespace lacquer
