// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/SumSource.h"

namespace lacquer {

SumSource::SumSource(std::vector<PlacedSource> members) : members_(std::move(members))
{
    for (const PlacedSource& member : members_)
        range_ = range_.united(member.source->range().shifted(member.offset));
}

void SumSource::visitInputs(const std::function<void(Source&)>& visit)
{
    for (PlacedSource& member : members_)
        visit(*member.source);
}

Result<void> SumSource::start(std::int64_t frame)
{
    for (PlacedSource& member : members_)
        member.source->seek(frame - member.offset);
    at_ = frame;
    return {};
}

Result<void> SumSource::produce(Block out)
{
    const FrameRange here{at_, at_ + out.frames};
    out.clear();
    for (PlacedSource& member : members_) {
        if (member.source->range().shifted(member.offset).intersected(here).empty()) {
            member.source->seek(here.end - member.offset);
            continue;
        }
        const Block sound = scratch_.block(out.frames);
        if (auto read = member.source->read(sound); !read)
            return read;
        // Zero plus the first member, too: else the sign of a zero would depend on who else is in the same block.
        for (int n = 0; n < out.frames; ++n) {
            out.left[n] += sound.left[n];
            out.right[n] += sound.right[n];
        }
    }
    at_ = here.end;
    return {};
}

}  // namespace lacquer
