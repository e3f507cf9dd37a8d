// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/WaveWriter.h"

#include "audio/ByteOrder.h"
#include "base/Text.h"

namespace lacquer {

namespace {

constexpr std::uint32_t deferred = 0xffffffffu;
constexpr int ds64Bytes = 28;
constexpr qsizetype maximumChunkBytes = qsizetype(64) << 20;

void appendChunk(QByteArray& to, RiffId id, const QByteArray& content)
{
    appendLittleEndian(to, id, 4);
    appendLittleEndian(to, std::uint64_t(content.size()), 4);
    to.append(content);
    if (content.size() % 2 != 0)
        to.append('\0');
}

std::span<const std::byte> bytesOf(const QByteArray& array)
{
    return std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
}

bool reserved(RiffId id)
{
    return id == riffId("fmt ") || id == riffId("data") || id == riffId("ds64") || id == riffId("fact");
}

}  // namespace

Result<std::unique_ptr<WaveWriter>> WaveWriter::create(const std::filesystem::path& path, const WaveOptions& options)
{
    const bool depthFits = options.isFloat ? options.bits == 32 : options.bits == 16 || options.bits == 24;
    const bool shapeFits = options.channels >= 1 && options.channels <= 2 && options.rateHz >= 8000 && options.rateHz <= 384000;
    if (!depthFits || !shapeFits)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be a WAV of %2 bits, %3 Hz and %4 channels; choose 16 or 24 bits, or 32-bit float, up to 384 kHz.")
                                           .arg(shown(path)).arg(options.bits).arg(options.rateHz).arg(options.channels)};
    qsizetype chunkBytes = 0;
    for (const auto& chunk : options.chunks) {
        chunkBytes += chunk.content.size();
        if (chunkBytes > maximumChunkBytes || reserved(chunk.id))
            return Error{ErrorKind::Usage, Text::tr("The metadata for '%1' is too large or has a chunk '%2' of its own; shorten it.")
                                               .arg(shown(path), shownId(chunk.id))};
    }
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    std::unique_ptr<WaveWriter> writer(new WaveWriter(std::move(*file), options));
    if (auto written = writer->writeHeader(options.chunks); !written)
        return written.error();
    return writer;
}

WaveWriter::WaveWriter(std::unique_ptr<OutputFile> file, const WaveOptions& options)
    : file_(std::move(file)),
      rateHz_(options.rateHz),
      channels_(options.channels),
      bytesPerSample_(options.bits / 8),
      isFloat_(options.isFloat),
      largestRiff_(std::min<std::uint64_t>(options.largestRiff, deferred))
{
}

Result<void> WaveWriter::writeHeader(const std::vector<RiffChunk>& chunks)
{
    QByteArray header;
    appendLittleEndian(header, riffId("RIFF"), 4);
    appendLittleEndian(header, 0, 4);
    appendLittleEndian(header, riffId("WAVE"), 4);
    appendChunk(header, riffId("JUNK"), QByteArray(ds64Bytes, '\0'));

    QByteArray format;
    appendLittleEndian(format, isFloat_ ? 3 : 1, 2);
    appendLittleEndian(format, std::uint64_t(channels_), 2);
    appendLittleEndian(format, std::uint64_t(rateHz_), 4);
    appendLittleEndian(format, std::uint64_t(rateHz_) * std::uint64_t(channels_ * bytesPerSample_), 4);
    appendLittleEndian(format, std::uint64_t(channels_ * bytesPerSample_), 2);
    appendLittleEndian(format, std::uint64_t(bytesPerSample_ * 8), 2);
    if (isFloat_)
        appendLittleEndian(format, 0, 2);
    appendChunk(header, riffId("fmt "), format);
    if (isFloat_) {
        // Formats other than integer PCM carry their length a second time.
        factOffset_ = header.size() + 8;
        appendChunk(header, riffId("fact"), QByteArray(4, '\0'));
    }
    for (const auto& chunk : chunks)
        appendChunk(header, chunk.id, chunk.content);
    appendChunk(header, riffId("data"), {});
    dataOffset_ = header.size();
    return file_->append(bytesOf(header));
}

Result<void> WaveWriter::write(const std::int32_t* interleaved, int frames)
{
    const std::size_t count = std::size_t(frames) * std::size_t(channels_);
    packed_.resize(count * std::size_t(bytesPerSample_));
    const std::int32_t limit = isFloat_ ? 0 : std::int32_t(1) << (bytesPerSample_ * 8 - 1);
    auto* to = packed_.data();
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = interleaved[i];
        if (limit != 0 && (value < -limit || value >= limit))
            return Error{ErrorKind::Internal, Text::tr("A sample does not fit %1 bits; please report this.").arg(bytesPerSample_ * 8)};
        for (int b = 0; b < bytesPerSample_; ++b)
            *to++ = std::byte(std::uint32_t(value) >> (8 * b) & 0xff);
    }
    dataBytes_ += packed_.size();
    return file_->append(packed_);
}

Result<void> WaveWriter::finish()
{
    if (dataBytes_ % 2 != 0) {
        const std::byte pad{};
        if (auto padded = file_->append({&pad, 1}); !padded)
            return padded;
    }
    const auto riffSize = std::uint64_t(file_->size()) - 8;
    const auto frames = dataBytes_ / std::uint64_t(channels_ * bytesPerSample_);
    const bool large = riffSize > largestRiff_;
    Result<void> done;
    const auto put = [&](std::int64_t offset, std::uint64_t value, int bytes) {
        if (done)
            done = patch(offset, value, bytes);
    };
    if (factOffset_ > 0)
        put(factOffset_, large ? deferred : frames, 4);
    put(dataOffset_ - 4, large ? deferred : dataBytes_, 4);
    if (large) {
        put(12, riffId("ds64"), 4);
        put(20, riffSize, 8);
        put(28, dataBytes_, 8);
        put(36, frames, 8);
        put(0, riffId("RF64"), 4);
    }
    put(4, large ? deferred : riffSize, 4);
    return done ? file_->finish() : done;
}

Result<void> WaveWriter::patch(std::int64_t offset, std::uint64_t value, int bytes)
{
    QByteArray content;
    appendLittleEndian(content, value, bytes);
    return file_->overwrite(offset, bytesOf(content));
}

}  // namespace lacquer
