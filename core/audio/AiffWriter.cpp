// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/AiffWriter.h"

#include "audio/ByteOrder.h"
#include "base/Text.h"

#include <bit>

namespace lacquer {

namespace {

constexpr std::int64_t formSizeOffset = 4;
constexpr std::int64_t framesOffset = 22;
constexpr std::int64_t soundSizeOffset = 42;
constexpr std::uint64_t headerBytes = 54;

std::span<const std::byte> bytesOf(const QByteArray& array)
{
    return std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
}

/// The rate as an 80-bit extended float: sign and exponent, then the mantissa with its leading one.
void appendExtended(QByteArray& to, std::uint64_t rate)
{
    const int exponent = int(std::bit_width(rate)) - 1;
    appendBigEndian(to, std::uint64_t(16383 + exponent), 2);
    appendBigEndian(to, rate << (63 - exponent), 8);
}

}  // namespace

Result<std::unique_ptr<AiffWriter>> AiffWriter::create(const std::filesystem::path& path, const AiffOptions& options)
{
    const bool fits = (options.bits == 16 || options.bits == 24) && options.channels >= 1 && options.channels <= 2 &&
                      options.rateHz >= 8000 && options.rateHz <= 384000;
    if (!fits)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be an AIFF of %2 bits and %3 Hz; choose 16 or 24 bits up to 384 kHz.")
                                           .arg(shown(path)).arg(options.bits).arg(options.rateHz)};
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    std::unique_ptr<AiffWriter> writer(new AiffWriter(std::move(*file), path, options));
    if (auto written = writer->writeHeader(); !written)
        return written.error();
    return writer;
}

AiffWriter::AiffWriter(std::unique_ptr<OutputFile> file, std::filesystem::path path, const AiffOptions& options)
    : file_(std::move(file)), path_(std::move(path)), options_(options)
{
}

Result<void> AiffWriter::writeHeader()
{
    QByteArray header("FORM");
    appendBigEndian(header, 0, 4);
    header.append("AIFFCOMM");
    appendBigEndian(header, 18, 4);
    appendBigEndian(header, std::uint64_t(options_.channels), 2);
    appendBigEndian(header, 0, 4);
    appendBigEndian(header, std::uint64_t(options_.bits), 2);
    appendExtended(header, std::uint64_t(options_.rateHz));
    header.append("SSND");
    // The chunk's size, then offset and block size, which nobody uses.
    appendBigEndian(header, 0, 4);
    appendBigEndian(header, 0, 8);
    return file_->append(bytesOf(header));
}

Result<void> AiffWriter::fits() const
{
    // The pad byte counts; so does the outer size, which leaves out its own eight bytes.
    if (headerBytes - 8 + dataBytes_ + dataBytes_ % 2 <= std::min<std::uint64_t>(options_.largestForm, 0xffffffffu))
        return {};
    return Error{ErrorKind::Usage, Text::tr("'%1' would be larger than 4 GiB, which AIFF cannot be; choose WAV or FLAC.").arg(shown(path_))};
}

Result<void> AiffWriter::write(const std::int32_t* interleaved, int frames)
{
    const std::size_t count = std::size_t(frames) * std::size_t(options_.channels);
    const int bytes = options_.bits / 8;
    const std::int32_t limit = std::int32_t(1) << (options_.bits - 1);
    dataBytes_ += count * std::size_t(bytes);
    if (auto fitting = fits(); !fitting)
        return fitting;
    packed_.resize(count * std::size_t(bytes));
    auto* to = packed_.data();
    for (std::size_t i = 0; i < count; ++i) {
        if (interleaved[i] < -limit || interleaved[i] >= limit)
            return Error{ErrorKind::Internal, Text::tr("A sample does not fit %1 bits; please report this.").arg(options_.bits)};
        for (int b = bytes; b-- > 0;)
            *to++ = std::byte(std::uint32_t(interleaved[i]) >> (8 * b) & 0xff);
    }
    return file_->append(packed_);
}

Result<void> AiffWriter::finish()
{
    if (auto fitting = fits(); !fitting)
        return fitting;
    if (dataBytes_ % 2 != 0) {
        const std::byte pad{};
        if (auto padded = file_->append({&pad, 1}); !padded)
            return padded;
    }
    Result<void> done;
    const auto put = [&](std::int64_t offset, std::uint64_t value) {
        QByteArray content;
        appendBigEndian(content, value, 4);
        if (done)
            done = file_->overwrite(offset, bytesOf(content));
    };
    put(formSizeOffset, std::uint64_t(file_->size()) - 8);
    put(framesOffset, dataBytes_ / std::uint64_t(options_.channels * options_.bits / 8));
    put(soundSizeOffset, dataBytes_ + 8);
    return done ? file_->finish() : done;
}

}  // namespace lacquer
