// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/RiffReader.h"

#include "audio/ByteOrder.h"

namespace lacquer {

namespace {

constexpr std::size_t maximumChunks = 4096;
constexpr std::uint32_t deferred = 0xffffffffu;
constexpr std::uint64_t ds64Bytes = 28;
/// More chunks than data can defer their size too; nobody has been seen to use more than a few.
constexpr std::uint64_t maximumTable = 64;

/// One walk through one file.
class Walk {
public:
    explicit Walk(const ByteSource& source) : source_(source) {}

    RiffLayout run()
    {
        layout_.fileSize = source_.size();
        if (readHeader()) {
            while (position_ < layout_.fileSize && readChunk()) {
            }
            judgeWhole();
        }
        return std::move(layout_);
    }

private:
    void find(RiffFault fault, std::int64_t offset) { layout_.findings.push_back({fault, offset}); }

    std::uint64_t number(std::int64_t offset, int bytes) const
    {
        std::array<std::byte, 8> content{};
        const auto room = std::span(content).first(std::size_t(bytes));
        (void)source_.readAt(offset, room);
        return littleEndian(room);
    }

    bool readHeader()
    {
        layout_.form = RiffId(number(0, 4));
        const bool known = layout_.form == riffId("RIFF") || is64();
        if (layout_.fileSize < 12 || !known || number(8, 4) != riffId("WAVE")) {
            find(RiffFault::NotWave, 0);
            return false;
        }
        riffSize_ = number(4, 4);
        position_ = 12;
        if (is64()) {
            if (riffSize_ != deferred)
                find(RiffFault::SizeNotDeferred, 4);
            if (layout_.fileSize < 20 || number(12, 4) != riffId("ds64"))
                find(RiffFault::Ds64Missing, 12);
        }
        return true;
    }

    [[nodiscard]] bool is64() const { return layout_.form == riffId("RF64") || layout_.form == riffId("BW64"); }

    /// False when nothing more can be read.
    bool readChunk()
    {
        const auto start = position_;
        if (layout_.fileSize - start < 8) {
            find(RiffFault::CutChunkHeader, start);
            return false;
        }
        if (layout_.chunks.size() == maximumChunks) {
            find(RiffFault::TooManyChunks, start);
            return false;
        }
        RiffChunkPlace chunk{RiffId(number(start, 4)), start + 8, number(start + 4, 4)};
        if (is64())
            resolveSize(chunk);
        judgeId(chunk, start);

        const auto available = std::uint64_t(layout_.fileSize - chunk.offset);
        const bool fits = chunk.size <= available;
        if (!fits)
            find(chunk.id == riffId("data") ? RiffFault::DataBeyondFile : RiffFault::ChunkBeyondFile, start);
        take(chunk, fits);
        layout_.chunks.push_back(chunk);
        if (!fits)
            return false;

        position_ = chunk.offset + std::int64_t(chunk.size);
        if (chunk.size % 2 != 0) {
            if (position_ == layout_.fileSize)
                find(RiffFault::PadMissing, position_);
            else if (number(position_, 1) != 0)
                find(RiffFault::PadNotZero, position_);
            ++position_;
        }
        return true;
    }

    void resolveSize(RiffChunkPlace& chunk)
    {
        const bool isData = chunk.id == riffId("data");
        if (chunk.size != deferred) {
            if (isData && hasDs64_)
                find(RiffFault::SizeNotDeferred, chunk.offset - 4);
            return;
        }
        if (isData && hasDs64_)
            chunk.size = ds64DataSize_;
        else if (const auto entry = ds64Table_.find(chunk.id); entry != ds64Table_.end())
            chunk.size = entry->second;
    }

    void judgeId(const RiffChunkPlace& chunk, std::int64_t start)
    {
        for (int i = 0; i < 4; ++i) {
            const auto c = chunk.id >> (8 * i) & 0xff;
            if (c < 0x20 || c > 0x7e) {
                find(RiffFault::IdUnprintable, start);
                return;
            }
        }
    }

    void take(const RiffChunkPlace& chunk, bool fits)
    {
        if (chunk.id == riffId("fmt ") && fits)
            takeFormat(chunk);
        else if (chunk.id == riffId("ds64") && fits)
            takeDs64(chunk);
        else if (chunk.id == riffId("fact") && fits && chunk.size >= 4)
            fact_ = {chunk.offset, number(chunk.offset, 4)};
        else if (chunk.id == riffId("data"))
            takeData(chunk);
        if (layout_.data && chunk.offset > layout_.data->offset)
            find(RiffFault::ChunkAfterData, chunk.offset - 8);
    }

    void takeFormat(const RiffChunkPlace& chunk)
    {
        if (layout_.format || formatSeen_) {
            find(RiffFault::FormatTwice, chunk.offset - 8);
            return;
        }
        formatSeen_ = true;
        if (layout_.data)
            find(RiffFault::FormatAfterData, chunk.offset - 8);
        std::array<std::byte, 40> content{};
        const auto room = std::span(content).first(std::size_t(std::min<std::uint64_t>(chunk.size, content.size())));
        (void)source_.readAt(chunk.offset, room);
        layout_.format = readRiffFormat(room, chunk.offset, layout_.findings);
    }

    void takeDs64(const RiffChunkPlace& chunk)
    {
        if (!is64() || chunk.offset != 20) {
            find(RiffFault::Ds64Misplaced, chunk.offset - 8);
            return;
        }
        if (chunk.size < ds64Bytes) {
            find(RiffFault::Ds64TooShort, chunk.offset - 8);
            return;
        }
        hasDs64_ = true;
        riffSize_ = number(chunk.offset, 8);
        ds64DataSize_ = number(chunk.offset + 8, 8);
        ds64SampleCount_ = number(chunk.offset + 16, 8);
        const auto entries = number(chunk.offset + 24, 4);
        if (entries > (chunk.size - ds64Bytes) / 12 || entries > maximumTable) {
            find(RiffFault::Ds64TooShort, chunk.offset + 24);
            return;
        }
        for (std::uint64_t i = 0; i < entries; ++i) {
            const auto entry = chunk.offset + std::int64_t(ds64Bytes + 12 * i);
            ds64Table_.emplace(RiffId(number(entry, 4)), number(entry + 4, 8));
        }
    }

    void takeData(const RiffChunkPlace& chunk)
    {
        if (layout_.data) {
            find(RiffFault::DataTwice, chunk.offset - 8);
            return;
        }
        layout_.data = chunk;
        if (chunk.size == 0)
            find(RiffFault::DataEmpty, chunk.offset - 8);
    }

    void judgeWhole()
    {
        if (riffSize_ != std::uint64_t(layout_.fileSize) - 8)
            find(RiffFault::RiffSizeWrong, hasDs64_ ? 20 : 4);
        if (!formatSeen_)
            find(RiffFault::FormatMissing, 12);
        if (!layout_.data) {
            find(RiffFault::DataMissing, 12);
            return;
        }
        if (!layout_.format || layout_.format->blockAlign == 0)
            return;
        const auto align = std::uint64_t(layout_.format->blockAlign);
        if (layout_.data->size % align != 0)
            find(RiffFault::DataNotWholeFrames, layout_.data->offset - 8);
        const auto frames = layout_.data->size / align;
        if (hasDs64_ && ds64SampleCount_ != frames)
            find(RiffFault::SampleCountWrong, 36);
        const bool factSpeaks = fact_.offset > 0 && !(is64() && fact_.count == deferred);
        // Compressed formats count samples that the size of their data does not tell.
        const bool plain = layout_.format->tag == 1 || layout_.format->tag == 3;
        if (factSpeaks && plain && fact_.count != frames)
            find(RiffFault::SampleCountWrong, fact_.offset);
    }

    struct Fact {
        std::int64_t offset = 0;
        std::uint64_t count = 0;
    };

    const ByteSource& source_;
    RiffLayout layout_;
    std::int64_t position_ = 0;
    std::uint64_t riffSize_ = 0;
    bool formatSeen_ = false;
    bool hasDs64_ = false;
    std::uint64_t ds64DataSize_ = 0;
    std::uint64_t ds64SampleCount_ = 0;
    std::map<RiffId, std::uint64_t> ds64Table_;
    Fact fact_;
};

}  // namespace

RiffLayout readRiff(const ByteSource& source)
{
    return Walk(source).run();
}

std::optional<RiffFormat> readRiffFormat(std::span<const std::byte> content, std::int64_t offset,
                                         std::vector<RiffFinding>& findings)
{
    const auto find = [&](RiffFault fault, int at) { findings.push_back({fault, offset + at}); };
    if (content.size() < 16) {
        find(RiffFault::FormatTooShort, 0);
        return std::nullopt;
    }
    const auto number = [&](std::size_t at, std::size_t bytes) { return littleEndian(content.subspan(at, bytes)); };
    RiffFormat format;
    format.tag = int(number(0, 2));
    format.channels = int(number(2, 2));
    format.rateHz = std::uint32_t(number(4, 4));
    format.byteRate = std::uint32_t(number(8, 4));
    format.blockAlign = int(number(12, 2));
    format.bits = int(number(14, 2));
    format.extensible = format.tag == 0xfffe;
    if (format.extensible) {
        if (content.size() < 40 || number(16, 2) < 22) {
            find(RiffFault::FormatTooShort, 16);
            return std::nullopt;
        }
        // All standard formats share the identifier xxxxxxxx-0000-0010-8000-00aa00389b71.
        if (number(26, 6) != 0x001000000000 || number(32, 8) != 0x719b3800aa000080)
            find(RiffFault::FormatUnknown, 24);
        else
            format.tag = int(number(24, 2));
    }
    if (format.channels == 0)
        find(RiffFault::ChannelsZero, 2);
    if (format.rateHz == 0)
        find(RiffFault::RateZero, 4);
    if (format.bits == 0)
        find(RiffFault::BitsZero, 14);
    if (format.tag == 1 || format.tag == 3) {
        if (format.blockAlign == 0 || format.blockAlign != format.channels * ((format.bits + 7) / 8))
            find(RiffFault::BlockAlignWrong, 12);
        if (format.byteRate != std::uint64_t(format.rateHz) * std::uint64_t(format.blockAlign))
            find(RiffFault::ByteRateWrong, 8);
    }
    return format;
}

}  // namespace lacquer
