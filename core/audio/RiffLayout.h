// SPDX-License-Identifier: GPL-3.0-or-later
// RiffLayout: where everything stands in a WAV, RF64 or BW64 file, and everything about it that contradicts itself.
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

/// The four characters that name a chunk, as the number they spell when read least significant byte first.
using RiffId = std::uint32_t;

[[nodiscard]] constexpr RiffId riffId(const char (&text)[5])
{
    return RiffId(std::uint8_t(text[0])) | RiffId(std::uint8_t(text[1])) << 8 | RiffId(std::uint8_t(text[2])) << 16 |
           RiffId(std::uint8_t(text[3])) << 24;
}

/// Something a correct file does not have.
enum class RiffFault {
    NotWave,             ///< no RIFF, RF64 or BW64 header of form WAVE
    RiffSizeWrong,       ///< the outermost size is not that of the file
    ChunkBeyondFile,     ///< a chunk other than data announces more than there is
    DataBeyondFile,      ///< data announces more than there is
    CutChunkHeader,      ///< one to seven bytes where a chunk should start
    PadMissing,          ///< a chunk of odd size ends the file without its pad byte
    PadNotZero,          ///< a pad byte holds something
    TooManyChunks,
    IdUnprintable,       ///< a chunk's name is not four printable ASCII characters
    FormatMissing,
    FormatTwice,
    FormatAfterData,
    FormatTooShort,
    FormatUnknown,       ///< an extensible format whose identifier is not of the standard family
    ChannelsZero,
    RateZero,
    BitsZero,
    BlockAlignWrong,     ///< not channels × bytes per sample
    ByteRateWrong,       ///< not rate × block align
    DataMissing,
    DataTwice,
    DataEmpty,
    DataNotWholeFrames,
    ChunkAfterData,      ///< allowed by the standard, refused by some services
    Ds64Missing,         ///< RF64 or BW64 whose first chunk is not ds64
    Ds64TooShort,
    Ds64Misplaced,       ///< a ds64 in a 32-bit file, or a second one
    SizeNotDeferred,     ///< RF64 or BW64 whose 32-bit sizes are not all ones
    SampleCountWrong,    ///< ds64's or fact's count is not that of data
};

/// One fault and the place in the file where it shows.
struct RiffFinding {
    RiffFault fault = RiffFault::NotWave;
    std::int64_t offset = 0;
};

/// A chunk's name, the place of its first content byte, and its size as announced (pad byte not counted).
struct RiffChunkPlace {
    RiffId id = 0;
    std::int64_t offset = 0;
    std::uint64_t size = 0;
};

/// The fmt chunk.
struct RiffFormat {
    int tag = 0;  ///< 1 integer, 3 float …; of an extensible format the one inside
    bool extensible = false;
    int channels = 0;
    std::uint32_t rateHz = 0;
    std::uint32_t byteRate = 0;
    int blockAlign = 0;
    int bits = 0;
};

/// What readRiff found.
struct RiffLayout {
    RiffId form = 0;
    std::int64_t fileSize = 0;
    std::optional<RiffFormat> format;
    std::vector<RiffChunkPlace> chunks;  ///< in the order of the file
    std::optional<RiffChunkPlace> data;  ///< the first data chunk
    std::vector<RiffFinding> findings;

    [[nodiscard]] bool has(RiffFault fault) const;

    /// Content of data that really is in the file, in bytes.
    [[nodiscard]] std::uint64_t dataBytesPresent() const;

    /// Whole frames of content that really are in the file; 0 without a usable format.
    [[nodiscard]] std::int64_t frames() const;
};

/// The fault as half a sentence: "its data chunk announces more than the file holds".
[[nodiscard]] QString describe(RiffFault fault);

/// A chunk's name for people: unprintable characters replaced.
[[nodiscard]] QString shownId(RiffId id);

}  // namespace lacquer
