// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/WindowSource.h"

namespace lacquer {

WindowSource::WindowSource(std::unique_ptr<Source> input, FrameRange window, GainCurve gain)
    : input_(std::move(input)), range_(input_->range().intersected(window)), gain_(std::move(gain))
{
}

Result<void> WindowSource::start(std::int64_t frame)
{
    input_->seek(frame);
    return {};
}

Result<void> WindowSource::produce(Block out)
{
    const std::int64_t frame = input_->position();
    if (auto read = input_->read(out); !read)
        return read;
    gain_.apply(out, frame);
    return {};
}

}  // namespace lacquer
