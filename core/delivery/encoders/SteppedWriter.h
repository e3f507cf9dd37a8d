// SPDX-License-Identifier: GPL-3.0-or-later
// SteppedWriter: hands an encoder its sound in equal steps, so that the way it arrives does not change a byte.
#pragma once

#include "audio/AudioWriter.h"
#include "audio/OutputFile.h"
#include "delivery/encoders/NeighbourSound.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lacquer {

/// What all encoders of deliveries share: steps, the count of frames, and a first failure that sticks.
class SteppedWriter : public AudioWriter {
public:
    /// As AudioWriter. After a failure every call repeats it.
    Result<void> write(const std::int32_t* interleaved, int frames) final;

    /// Encodes what is left, completes and syncs. Internal when there is no frame besides the neighbours'.
    Result<void> finish() final;

protected:
    SteppedWriter(std::filesystem::path path, int channels, int stepFrames, NeighbourSound neighbours);

    /// Creates the file, which must not exist. Fails as OutputFile::create.
    Result<void> openFile();

    /// Encodes one step; only the last may be shorter than stepFrames.
    virtual Result<void> encode(std::span<const std::int32_t> interleaved) = 0;

    /// Everything has been encoded: writes what the encoder still holds, and headers that needed the length.
    virtual Result<void> complete() = 0;

    /// The bits as floats, valid until the next call. Internal for one that is not a number.
    Result<std::span<const float>> floats(std::span<const std::int32_t> bits);

    /// The sentence for an encoder that fails without a reason.
    [[nodiscard]] Error refused(const QString& format) const;

    [[nodiscard]] OutputFile& file() { return *file_; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] const NeighbourSound& neighbours() const { return neighbours_; }
    /// Frames given to encode so far, neighbours included; the current step counts.
    [[nodiscard]] std::int64_t encodedFrames() const { return encodedFrames_; }
    /// Frames of the track so far: what must have been encoded of it by now, and all of it once complete is called.
    [[nodiscard]] std::int64_t trackFrames() const { return encodedFrames_ - neighbours_.before - neighbours_.after; }

private:
    Result<void> step(std::span<const std::int32_t> interleaved);
    Result<void> keep(Result<void> outcome);

    std::filesystem::path path_;
    std::unique_ptr<OutputFile> file_;
    int channels_;
    std::size_t stepSamples_;
    NeighbourSound neighbours_;
    std::int64_t encodedFrames_ = 0;
    std::vector<std::int32_t> waiting_;
    std::vector<float> floats_;
    std::optional<Error> failure_;
};

}  // namespace lacquer
