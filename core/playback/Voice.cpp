// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/Voice.h"

#include "base/Text.h"
#include "render/FinalSource.h"

#include <algorithm>

namespace lacquer {

Result<std::unique_ptr<Voice>> Voice::make(const VoiceWish& wish, Prefetch& prefetch)
{
    auto plan = makePlan(*wish.album);
    if (!plan)
        return plan.error();
    if (wish.programme != Programme::Album) {
        const PlannedSong* planned = ProgrammeSource::find(*plan, wish.song);
        if (!planned)
            return Error{ErrorKind::Missing, Text::tr("The song to play is not on the album or not enabled; choose another.")};
        if (wish.programme == Programme::Mix && !wish.album->songs[planned->position]->referenceMix)
            return Error{ErrorKind::Missing, Text::tr("Song '%1' has no reference mix; add one to hear it.")
                                                 .arg(harmless(wish.album->songs[planned->position]->title))};
    }
    return std::unique_ptr<Voice>(new Voice(wish, std::move(*plan), prefetch));
}

Voice::Voice(const VoiceWish& wish, Plan plan, Prefetch& prefetch)
    : wish_(wish), cancelled_(std::make_shared<std::atomic<bool>>(false))
{
    const auto warmUp = std::int64_t(wish.warmSeconds * plan.rateHz);
    source_ = std::make_unique<ProgrammeSource>(wish.album, std::move(plan), wish.folder, wish.programme, wish.song,
                                                prefetch, cancelled_, warmUp, wish.delta);
    source_->seek(wish.frame);
}

bool Voice::beginsAtTheBeginning() const
{
    if (wish_.programme != Programme::Album)
        return wish_.frame <= 0;
    const Plan& plan = source_->plan();
    for (std::size_t i = 0; i < plan.groups.size(); ++i)
        if (const FrameRange here = deliveredRange(plan, i, plan.rateHz); here.contains(wish_.frame))
            return wish_.frame == here.begin;
    return true;
}

Result<void> Voice::warm()
{
    headSize_ = int(std::clamp<std::int64_t>(range().end - wish_.frame, 0, headFrames));
    if (auto read = source_->read(head_.block(headSize_)); !read)
        return read;
    headLeft_ = headSize_;
    if (!wish_.follow)
        return {};
    const std::int64_t far = 2 * std::int64_t(source_->plan().rateHz);
    for (;;) {
        const std::int64_t ahead = wish_.follow->load() + wish_.followOffset - position();
        if (ahead < 256 || ahead > far)
            return {};
        if (auto skipped = skipTo(position() + ahead); !skipped)
            return skipped;
    }
}

Result<void> Voice::read(Block out)
{
    const int count = std::min(out.frames, headLeft_);
    if (count > 0) {
        out.part(0, count).copyFrom(head_.block().part(headSize_ - headLeft_, count));
        headLeft_ -= count;
    }
    return source_->read(out.part(count, out.frames - count));
}

Result<void> Voice::skipTo(std::int64_t frame)
{
    StereoBuffer dropped(1024);
    while (position() < frame)
        if (auto done = read(dropped.block(int(std::min<std::int64_t>(1024, frame - position())))); !done)
            return done;
    return {};
}

}  // namespace lacquer
