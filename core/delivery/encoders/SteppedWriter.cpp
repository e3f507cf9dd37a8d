// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/SteppedWriter.h"

#include "base/Text.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lacquer {

SteppedWriter::SteppedWriter(std::filesystem::path path, int channels, int stepFrames, NeighbourSound neighbours)
    : path_(std::move(path)),
      channels_(channels),
      stepSamples_(std::size_t(stepFrames) * std::size_t(channels)),
      neighbours_(neighbours)
{
    waiting_.reserve(stepSamples_);
}

Result<void> SteppedWriter::openFile()
{
    auto file = OutputFile::create(path_);
    if (!file)
        return file.error();
    file_ = std::move(*file);
    return {};
}

Result<void> SteppedWriter::write(const std::int32_t* interleaved, int frames)
{
    std::span<const std::int32_t> rest(interleaved, std::size_t(frames) * std::size_t(channels_));
    while (!rest.empty() && !failure_) {
        const auto count = std::min(rest.size(), stepSamples_ - waiting_.size());
        waiting_.insert(waiting_.end(), rest.begin(), rest.begin() + std::ptrdiff_t(count));
        rest = rest.subspan(count);
        if (waiting_.size() == stepSamples_) {
            (void)keep(step(waiting_));
            waiting_.clear();
        }
    }
    return failure_ ? Result<void>(*failure_) : Result<void>();
}

Result<void> SteppedWriter::finish()
{
    if (!failure_ && !waiting_.empty())
        (void)keep(step(waiting_));
    if (!failure_ && trackFrames() <= 0)
        (void)keep(Error{ErrorKind::Internal, Text::tr("'%1' would hold no sound; please report this.").arg(shown(path_))});
    if (!failure_)
        (void)keep(complete());
    if (!failure_)
        (void)keep(file_->finish());
    return failure_ ? Result<void>(*failure_) : Result<void>();
}

Result<void> SteppedWriter::step(std::span<const std::int32_t> interleaved)
{
    encodedFrames_ += std::int64_t(interleaved.size()) / channels_;
    return encode(interleaved);
}

Result<void> SteppedWriter::keep(Result<void> outcome)
{
    // What the disk said is worth more than what an encoder made of it.
    if (auto state = file_->state(); !state)
        outcome = state;
    if (!outcome && !failure_)
        failure_ = outcome.error();
    return outcome;
}

Result<std::span<const float>> SteppedWriter::floats(std::span<const std::int32_t> bits)
{
    floats_.resize(bits.size());
    std::transform(bits.begin(), bits.end(), floats_.begin(), [](std::int32_t value) { return std::bit_cast<float>(value); });
    // An encoder's answer to such a sample is anything from silence to a crash.
    if (!std::all_of(floats_.begin(), floats_.end(), [](float value) { return std::isfinite(value); }))
        return Error{ErrorKind::Internal, Text::tr("A sample of '%1' is not a number; please report this.").arg(shown(path_))};
    return std::span<const float>(floats_);
}

Error SteppedWriter::refused(const QString& format) const
{
    return {ErrorKind::InputOutput, Text::tr("'%1' could not be encoded as %2; try again, or choose another format.").arg(shown(path_), format)};
}

}  // namespace lacquer
