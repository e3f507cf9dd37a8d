// SPDX-License-Identifier: GPL-3.0-or-later
// FileSource: a sound file as a source at its own rate, shifted by its delay, mono widened to both sides.
#pragma once

#include "audio/AudioReader.h"
#include "model/FileReference.h"
#include "render/Source.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace lacquer {

/// Frame `delayFrames` of its timeline is the file's first frame. Opens the file when the first sound is read; fails if
/// it is no longer the file the reference describes.
class FileSource final : public Source {
public:
    FileSource(std::filesystem::path path, FileReference reference, std::int64_t delayFrames);

    [[nodiscard]] FrameRange range() const override { return range_; }

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    Result<void> open();
    Result<void> readInto(Block out);

    std::filesystem::path path_;
    FileReference reference_;
    FrameRange range_;
    std::unique_ptr<AudioReader> reader_;
    std::int64_t readerFrame_ = 0;
    std::vector<double> interleaved_;
};

}  // namespace lacquer
