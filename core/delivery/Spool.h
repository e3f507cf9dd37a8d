// SPDX-License-Identifier: GPL-3.0-or-later
// Spool: the finished album, rounded, in one temporary file, from which all files of a kind are cut and judged.
#pragma once

#include "base/FileDescriptor.h"
#include "base/FrameRange.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace lacquer {

/// Interleaved stereo, one int32 per sample: right-justified integers, or the bits of floats (see SpoolScale). What was never written reads as silence and takes
/// no space. Stretches may be written and read from several threads at once as long as they do not overlap.
class Spool {
public:
    static constexpr std::int64_t bytesPerFrame = 2 * sizeof(std::int32_t);

    /// Creates the file, which must not exist, for so many frames.
    [[nodiscard]] static Result<Spool> create(const std::filesystem::path& path, std::int64_t frames);

    /// Goes on with the file of an earlier build when there is one of that length, else creates it anew.
    [[nodiscard]] static Result<Spool> resume(const std::filesystem::path& path, std::int64_t frames);

    /// The hash of a stretch, for telling whether it is the one that was written. Fails like read, or Cancelled.
    [[nodiscard]] Result<std::string> hash(FrameRange range, const Progress& progress) const;

    Result<void> write(std::int64_t frame, const std::int32_t* interleaved, int frames) const;
    /// Frames behind the end read as silence.
    Result<void> read(std::int64_t frame, std::int32_t* interleaved, int frames) const;

    [[nodiscard]] std::int64_t frames() const { return frames_; }

private:
    Spool(FileDescriptor file, std::filesystem::path path, std::int64_t frames);

    FileDescriptor file_;
    std::filesystem::path path_;
    std::int64_t frames_ = 0;
};

}  // namespace lacquer
