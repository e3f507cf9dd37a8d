// SPDX-License-Identifier: GPL-3.0-or-later
// AiffWriter: AIFF as older samplers and workstations want it, the same bytes every time.
#pragma once

#include "audio/AudioWriter.h"
#include "audio/OutputFile.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace lacquer {

/// What an AIFF shall be.
struct AiffOptions {
    int rateHz = 44100;
    int channels = 2;
    int bits = 24;  ///< 16 or 24
    /// The largest outer size; the format has no word for more than this.
    std::uint64_t largestForm = 0xffffffffu;
};

/// FORM AIFF with COMM and SSND, integers, most significant byte first: Audio Interchange File Format 1.3 (Apple, 1989).
/// Until finish all sizes say 0.
class AiffWriter : public AudioWriter {
public:
    /// Creates the file, which must not exist. Fails as OutputFile::create, and with Usage for a depth or rate outside
    /// the above, 8…384 kHz, 1…2 channels.
    static Result<std::unique_ptr<AiffWriter>> create(const std::filesystem::path& path, const AiffOptions& options);

    /// Fails also with Usage when the file would grow beyond 4 GiB; nothing can be written to it afterwards.
    Result<void> write(const std::int32_t* interleaved, int frames) override;
    Result<void> finish() override;

private:
    AiffWriter(std::unique_ptr<OutputFile> file, std::filesystem::path path, const AiffOptions& options);
    Result<void> writeHeader();
    [[nodiscard]] Result<void> fits() const;

    std::unique_ptr<OutputFile> file_;
    std::filesystem::path path_;
    AiffOptions options_;
    std::uint64_t dataBytes_ = 0;
    std::vector<std::byte> packed_;
};

}  // namespace lacquer
