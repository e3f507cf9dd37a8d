// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/SoundContainer.h"

#include "audio/ByteOrder.h"
#include "audio/RiffReader.h"
#include "base/Text.h"

#include <cstring>

namespace lacquer {

namespace {

constexpr int maximumChunks = 4096;

/// GUIDs of Sony Wave64: four letters and a common tail.
constexpr unsigned char wave64Riff[16] = {'r', 'i', 'f', 'f', 0x2e, 0x91, 0xcf, 0x11, 0xa5, 0xd6, 0x28, 0xdb, 0x04, 0xc1, 0, 0};
constexpr unsigned char wave64Tail[12] = {0xf3, 0xac, 0xd3, 0x11, 0x8c, 0xd1, 0x00, 0xc0, 0x4f, 0x8e, 0xdb, 0x8a};

Error damaged(const std::filesystem::path& path, const QString& why)
{
    return {ErrorKind::BadData, Text::tr("'%1' cannot be used: %2. Export it again.").arg(shown(path), why)};
}

/// Reads from a source and remembers nothing; beyond the end there are zeros.
class Reader {
public:
    Reader(const ByteSource& source, const std::filesystem::path& path) : source_(source), path_(path) {}

    Result<SoundContainer> read()
    {
        const auto form = fill(0, 16);
        const auto starts = [&](const char* text, std::size_t at = 0) {
            return std::memcmp(form.data() + at, text, std::strlen(text)) == 0;
        };
        if ((starts("RIFF") || starts("RF64") || starts("BW64")) && starts("WAVE", 8))
            return readWave(starts("RIFF") ? "wav" : starts("RF64") ? "rf64" : "bw64");
        if (std::memcmp(form.data(), wave64Riff, 12) == 0)
            return readWave64();
        if (starts("FORM") && (starts("AIFF", 8) || starts("AIFC", 8)))
            return readAiff();
        if (starts("caff"))
            return readCaf();
        if (starts("fLaC"))
            return readFlac(0);
        if (starts("OggS"))
            return SoundContainer{"ogg"};
        if (starts("ID3"))
            return readAfterId3();
        if (form[0] == std::byte{0xff} && (form[1] & std::byte{0xe0}) == std::byte{0xe0})
            return SoundContainer{"mp3"};
        return Error{ErrorKind::BadData, Text::tr("'%1' is not a sound file that Lacquer reads; export it as WAV, AIFF or FLAC.").arg(shown(path_))};
    }

private:
    std::array<std::byte, 40> fill(std::int64_t offset, std::size_t count) const
    {
        std::array<std::byte, 40> bytes{};
        (void)source_.readAt(offset, std::span(bytes).first(count));
        return bytes;
    }
    std::uint64_t little(std::int64_t offset, int bytes) const
    {
        const auto content = fill(offset, std::size_t(bytes));
        return littleEndian(std::span(content).first(std::size_t(bytes)));
    }
    std::uint64_t big(std::int64_t offset, int bytes) const
    {
        const auto content = fill(offset, std::size_t(bytes));
        return bigEndian(std::span(content).first(std::size_t(bytes)));
    }
    [[nodiscard]] std::uint64_t left(std::int64_t offset) const
    {
        return std::uint64_t(std::max<std::int64_t>(0, source_.size() - offset));
    }

    /// The result for sound that starts at `content`; bytesPerSecond is 0 where it is packed.
    [[nodiscard]] SoundContainer sound(const char* kind, std::uint64_t size, std::int64_t content, double bytesPerSecond) const
    {
        const auto missing = size - std::min(size, left(content));
        return {kind, missing, bytesPerSecond > 0.0 ? double(missing) / bytesPerSecond : 0.0, 0};
    }

    Result<SoundContainer> readWave(const char* kind) const
    {
        const RiffLayout layout = readRiff(source_);
        // What makes the sound itself doubtful. Wrong outer sizes, missing pads and odd chunks elsewhere do not:
        // many programs write them, and the sound is untouched.
        constexpr RiffFault fatal[] = {
            RiffFault::NotWave,        RiffFault::TooManyChunks, RiffFault::FormatMissing,  RiffFault::FormatTwice,
            RiffFault::FormatAfterData, RiffFault::FormatTooShort, RiffFault::FormatUnknown, RiffFault::ChannelsZero,
            RiffFault::RateZero,       RiffFault::BitsZero,      RiffFault::BlockAlignWrong, RiffFault::DataMissing,
            RiffFault::DataTwice,      RiffFault::DataEmpty,     RiffFault::Ds64Missing,    RiffFault::Ds64TooShort,
            RiffFault::Ds64Misplaced};
        for (const auto fault : fatal)
            if (layout.has(fault))
                return damaged(path_, describe(fault));
        if (auto refusal = checkFormat(*layout.format); !refusal)
            return refusal.error();
        return sound(kind, layout.data->size, layout.data->offset, bytesPerSecond(*layout.format));
    }

    static double bytesPerSecond(const RiffFormat& format) { return double(format.rateHz) * format.blockAlign; }

    Result<void> checkFormat(const RiffFormat& format) const
    {
        if (auto refusal = checkShape(path_, format.channels, format.rateHz); !refusal)
            return refusal;
        const bool integer = format.tag == 1 && format.bits <= 32;
        const bool floating = format.tag == 3 && (format.bits == 32 || format.bits == 64);
        if (!integer && !floating)
            return damaged(path_, Text::tr("its samples are of a kind that is not used for masters"));
        return {};
    }

    Result<SoundContainer> readWave64() const
    {
        std::optional<RiffFormat> format;
        std::int64_t position = 40;
        for (int i = 0; i < maximumChunks && left(position) >= 24; ++i) {
            const auto id = fill(position, 16);
            const auto size = little(position + 16, 8);
            const bool known = std::memcmp(id.data() + 4, wave64Tail, 12) == 0;
            if (size < 24)
                return damaged(path_, Text::tr("a chunk says that it is smaller than its own header"));
            if (known && std::memcmp(id.data(), "data", 4) == 0) {
                if (!format)
                    return damaged(path_, describe(RiffFault::FormatMissing));
                if (size == 24)
                    return damaged(path_, describe(RiffFault::DataEmpty));
                return sound("w64", size, position, bytesPerSecond(*format));
            }
            if (size > left(position))
                break;
            if (known && std::memcmp(id.data(), "fmt ", 4) == 0) {
                std::vector<RiffFinding> findings;
                const auto content = fill(position + 24, std::size_t(std::min<std::uint64_t>(40, size - 24)));
                format = readRiffFormat(std::span(content).first(std::size_t(std::min<std::uint64_t>(40, size - 24))), position, findings);
                for (const auto& finding : findings)
                    if (finding.fault != RiffFault::ByteRateWrong)
                        return damaged(path_, describe(finding.fault));
                if (auto refusal = checkFormat(*format); !refusal)
                    return refusal.error();
            }
            position += std::int64_t((size + 7) & ~std::uint64_t(7));
        }
        return damaged(path_, describe(RiffFault::DataMissing));
    }

    Result<SoundContainer> readAiff() const
    {
        std::uint64_t announced = 0;
        bool described = false;
        double bytesPerSecond = 0.0;
        std::optional<SoundContainer> found;
        std::int64_t position = 12;
        for (int i = 0; i < maximumChunks && left(position) >= 8; ++i) {
            const auto id = RiffId(little(position, 4));
            const auto size = big(position + 4, 4);
            const auto content = position + 8;
            if (id == riffId("COMM") && size >= 18 && size <= left(content)) {
                // The rate is an 80-bit float; sound rates are whole numbers that its 64-bit mantissa holds.
                const int exponent = int(big(content + 8, 2));
                const double rate = std::ldexp(double(big(content + 10, 8)), exponent - 16383 - 63);
                if (auto refusal = checkShape(path_, std::int64_t(big(content, 2)), rate); !refusal)
                    return refusal.error();
                announced = big(content + 2, 4);
                bytesPerSecond = rate * double(big(content, 2)) * double((big(content + 6, 2) + 7) / 8);
                described = true;
                if (big(content + 6, 2) == 0)
                    return damaged(path_, describe(RiffFault::BitsZero));
                if (announced == 0)
                    return damaged(path_, describe(RiffFault::DataEmpty));
            } else if (id == riffId("SSND")) {
                found = sound("aiff", size, content, bytesPerSecond);
            }
            if (size > left(content))
                break;
            position = content + std::int64_t(size + size % 2);
        }
        if (!described)
            return damaged(path_, Text::tr("its COMM chunk is missing"));
        if (!found)
            return damaged(path_, Text::tr("its SSND chunk is missing"));
        found->announcedFrames = announced;
        return *found;
    }

    Result<SoundContainer> readCaf() const
    {
        bool described = false;
        double bytesPerSecond = 0.0;
        std::int64_t position = 8;
        for (int i = 0; i < maximumChunks && left(position) >= 12; ++i) {
            const auto id = RiffId(little(position, 4));
            const auto size = big(position + 4, 8);
            const auto content = position + 12;
            if (id == riffId("desc") && size >= 32 && size <= left(content)) {
                double rate = 0.0;
                const auto bits = big(content, 8);
                std::memcpy(&rate, &bits, sizeof rate);
                if (auto refusal = checkShape(path_, std::int64_t(big(content + 24, 4)), rate); !refusal)
                    return refusal.error();
                const auto packetFrames = big(content + 20, 4);
                bytesPerSecond = packetFrames == 0 ? 0.0 : rate * double(big(content + 16, 4)) / double(packetFrames);
                described = true;
            } else if (id == riffId("data")) {
                if (!described)
                    return damaged(path_, Text::tr("its desc chunk is missing"));
                // -1: the data go on until the file ends.
                const bool open = size == ~std::uint64_t(0);
                if (!open && size <= 4)
                    return damaged(path_, describe(RiffFault::DataEmpty));
                return sound("caf", open ? 0 : size, content, bytesPerSecond);
            }
            if (size > left(content))
                break;
            position = content + std::int64_t(size);
        }
        return damaged(path_, describe(RiffFault::DataMissing));
    }

    Result<SoundContainer> readFlac(std::int64_t start) const
    {
        // STREAMINFO: 20 bits of rate, 3 of channels - 1, 5 of bits - 1, 36 of frames.
        if (left(start) < 42 || (big(start + 4, 1) & 0x7f) != 0 || big(start + 5, 3) != 34)
            return damaged(path_, Text::tr("its STREAMINFO block is missing"));
        const auto packed = big(start + 18, 8);
        if (auto refusal = checkShape(path_, std::int64_t(packed >> 41 & 7) + 1, double(packed >> 44)); !refusal)
            return refusal.error();
        const auto frames = packed & 0xfffffffffu;
        if (frames == 0)
            return damaged(path_, Text::tr("it does not say how long it is, as an export that was broken off"));
        return SoundContainer{"flac", 0, 0.0, frames};
    }

    Result<SoundContainer> readAfterId3() const
    {
        // The size has seven bits in each byte and does not count the ten of the header.
        const auto packed = big(6, 4);
        const auto size = (packed & 0x7f) | (packed >> 1 & 0x3f80) | (packed >> 2 & 0x1fc000) | (packed >> 3 & 0xfe00000);
        const auto start = std::int64_t(size) + 10;
        if (left(start) >= 4 && RiffId(little(start, 4)) == riffId("fLaC"))
            return readFlac(start);
        return SoundContainer{"mp3"};
    }

    const ByteSource& source_;
    const std::filesystem::path& path_;
};

}  // namespace

Result<SoundContainer> readContainer(const ByteSource& source, const std::filesystem::path& path)
{
    return Reader(source, path).read();
}

Result<void> checkShape(const std::filesystem::path& path, std::int64_t channels, double rateHz)
{
    if (channels < 1 || channels > 2)
        return Error{ErrorKind::BadData, Text::tr("'%1' has %2 channels; Lacquer takes mono and stereo: export it as one of them.").arg(shown(path)).arg(channels)};
    if (!(rateHz >= 8000.0 && rateHz <= 384000.0))
        return Error{ErrorKind::BadData, Text::tr("'%1' says that its sample rate is %2 Hz; Lacquer takes 8 to 384 kHz: export it again.").arg(shown(path), QString::number(rateHz, 'f', 0))};
    return {};
}

}  // namespace lacquer
