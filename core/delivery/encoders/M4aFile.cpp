// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/M4aFile.h"

#include "audio/ByteOrder.h"
#include "base/Text.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <numeric>

namespace lacquer {

namespace {

constexpr std::int64_t startBytes = 28;       // ftyp
constexpr std::int64_t soundHeaderBytes = 16;  // an empty box and mdat's header, or a long header
constexpr std::size_t packetsPerChunk = 24;

std::span<const std::byte> bytesOf(const QByteArray& array)
{
    return std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
}

QByteArray box(const char* type, const QByteArray& content)
{
    QByteArray whole;
    appendBigEndian(whole, std::uint64_t(content.size()) + 8, 4);
    return whole.append(type, 4).append(content);
}

/// A box whose content opens with version and flags.
QByteArray fullBox(const char* type, std::uint32_t versionAndFlags, const QByteArray& content)
{
    QByteArray opening;
    appendBigEndian(opening, versionAndFlags, 4);
    return box(type, opening + content);
}

/// Numbers of 32 bits one after the other.
QByteArray words(std::initializer_list<std::uint64_t> values)
{
    QByteArray all;
    for (const auto value : values)
        appendBigEndian(all, value, 4);
    return all;
}

QByteArray zeros(int count)
{
    return {count, '\0'};
}

/// The identity as a transformation of pictures, which sound has to carry too.
QByteArray matrix()
{
    return words({0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000});
}

/// A descriptor of MPEG-4 systems: tag, length in four groups of seven bits, content.
QByteArray descriptor(int tag, const QByteArray& content)
{
    QByteArray whole;
    appendBigEndian(whole, std::uint64_t(tag), 1);
    for (int shift = 21; shift >= 0; shift -= 7)
        appendBigEndian(whole, (std::uint64_t(content.size()) >> shift & 0x7f) | (shift > 0 ? 0x80 : 0), 1);
    return whole + content;
}

/// The place for iTunes' items. It is there even when it is empty: whoever adds tags later then leaves it behind the track, and FFmpeg
/// passes over free names ("----") that come before one.
QByteArray userData(const QByteArray& items)
{
    const QByteArray handler = fullBox("hdlr", 0, zeros(4) + "mdirappl" + zeros(9));
    return box("udta", fullBox("meta", 0, handler + box("ilst", items)));
}

/// iTunes' own way to say what a decoder adds: priming, padding and the frames between them.
QByteArray iTunesGapless(std::int64_t skip, std::int64_t padding, std::int64_t frames)
{
    char text[160];
    std::snprintf(text, sizeof text,
                  " 00000000 %08" PRIX64 " %08" PRIX64 " %016" PRIX64 " 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000",
                  std::uint64_t(skip), std::uint64_t(padding), std::uint64_t(frames));
    return box("----", fullBox("mean", 0, "com.apple.iTunes") + fullBox("name", 0, "iTunSMPB") + fullBox("data", 1, zeros(4) + text));
}

}  // namespace

M4aFile::M4aFile(OutputFile& file, M4aTrack track) : file_(file), track_(std::move(track)) {}

Result<void> M4aFile::begin()
{
    const QByteArray start = box("ftyp", QByteArray("M4A ") + zeros(4) + "M4A mp42isom");
    return file_.append(bytesOf(start + zeros(int(soundHeaderBytes))));
}

Result<void> M4aFile::packet(const EncodedPacket& packet)
{
    sizes_.push_back(std::uint32_t(packet.bytes.size()));
    frames_.push_back(std::uint32_t(packet.end - packet.begin));
    soundBytes_ += std::int64_t(packet.bytes.size());
    return file_.append(packet.bytes);
}

Result<void> M4aFile::finish(std::int64_t skip, std::int64_t frames, int packetFrames)
{
    if (skip + frames > 0x7fffffffll)
        return Error{ErrorKind::Usage, Text::tr("A file of MPEG-4 cannot be that long; make it shorter, or choose another format.")};
    // The index's size does not depend on the offset in it, but for the width of offsets, which is chosen by the sound's size.
    const std::int64_t size = index(skip, frames, packetFrames, 0).size();
    if (auto moved = moveSound(size); !moved)
        return moved;
    const QByteArray content = index(skip, frames, packetFrames, startBytes + size + soundHeaderBytes);
    QByteArray header;
    if (std::uint64_t(soundBytes_) + 8 <= track_.largestOffset) {
        header = box("free", {});
        appendBigEndian(header, std::uint64_t(soundBytes_ + 8), 4);
        header.append("mdat");
    } else {
        appendBigEndian(header, 1, 4);
        header.append("mdat");
        appendBigEndian(header, std::uint64_t(soundBytes_ + soundHeaderBytes), 8);
    }
    return file_.overwrite(startBytes, bytesOf(content + header));
}

Result<void> M4aFile::moveSound(std::int64_t by)
{
    // Back to front, so that nothing is overwritten before it has been moved.
    std::vector<std::byte> buffer(std::size_t(1) << 20);
    const std::int64_t from = startBytes + soundHeaderBytes;
    // What lies between the old end and the first stretch's new place is filled first, since files grow at their end only.
    const std::int64_t end = from + soundBytes_;
    for (std::int64_t gap = by; gap > 0;) {
        const auto count = std::min<std::int64_t>(gap, std::int64_t(buffer.size()));
        if (auto grown = file_.append(std::span(buffer).first(std::size_t(count))); !grown)
            return grown;
        gap -= count;
    }
    for (std::int64_t at = end; at > from;) {
        const auto count = std::min<std::int64_t>(at - from, std::int64_t(buffer.size()));
        at -= count;
        const auto stretch = std::span(buffer).first(std::size_t(count));
        if (file_.readBack(at, stretch) != count)
            return file_.state() ? Result<void>(Error{ErrorKind::InputOutput, Text::tr("A file could not be read back while it was being written; check the disk and try again.")})
                                 : file_.state();
        if (auto moved = file_.overwrite(at + by, stretch); !moved)
            return moved;
    }
    return {};
}

std::int64_t M4aFile::totalFrames() const
{
    return std::accumulate(frames_.begin(), frames_.end(), std::int64_t(0));
}

QByteArray M4aFile::index(std::int64_t skip, std::int64_t frames, int packetFrames, std::int64_t soundOffset) const
{
    const auto rate = std::uint64_t(track_.rateHz);
    const auto played = std::uint64_t(frames);
    const QByteArray movie = fullBox("mvhd", 0, words({0, 0, rate, played, 0x10000}) + QByteArray("\x01\x00", 2) + zeros(10) + matrix() +
                                                    zeros(24) + words({2}));
    const QByteArray track = fullBox("tkhd", 7, words({0, 0, 1, 0, played}) + zeros(12) + QByteArray("\x01\x00", 2) + zeros(2) + matrix() + zeros(8));
    const QByteArray edits = box("edts", fullBox("elst", 0, words({1, played, std::uint64_t(skip), 0x10000})));
    // Language "und".
    const QByteArray media = fullBox("mdhd", 0, words({0, 0, rate, std::uint64_t(totalFrames()), 0x55c40000}));
    const QByteArray handler = fullBox("hdlr", 0, zeros(4) + "soun" + zeros(13));
    const QByteArray here = box("dinf", fullBox("dref", 0, words({1}) + fullBox("url ", 1, {})));
    const QByteArray information = box("minf", fullBox("smhd", 0, zeros(4)) + here + sampleTable(soundOffset));
    const std::int64_t decoded = std::int64_t(sizes_.size()) * packetFrames;
    const QByteArray gapless = track_.lossless ? QByteArray() : iTunesGapless(skip, decoded - skip - frames, frames);
    return box("moov", movie + box("trak", track + edits + box("mdia", media + handler + information)) + userData(gapless));
}

QByteArray M4aFile::sampleTable(std::int64_t soundOffset) const
{
    QByteArray times;
    std::uint64_t runs = 0;
    for (std::size_t i = 0; i < frames_.size();) {
        const auto until = std::find_if(frames_.begin() + std::ptrdiff_t(i), frames_.end(), [&](auto f) { return f != frames_[i]; });
        const auto count = std::size_t(until - frames_.begin()) - i;
        times += words({count, frames_[i]});
        ++runs;
        i += count;
    }
    const std::size_t chunks = (sizes_.size() + packetsPerChunk - 1) / packetsPerChunk;
    const std::size_t lastChunk = sizes_.size() - (chunks == 0 ? 0 : (chunks - 1) * packetsPerChunk);
    QByteArray groups = words({1, std::min(sizes_.size(), packetsPerChunk), 1});
    const bool shorterLast = chunks > 1 && lastChunk != packetsPerChunk;
    if (shorterLast)
        groups += words({chunks, lastChunk, 1});

    // An index is smaller than an eighth of its sound, and has to have its place below the limit too.
    const bool far = std::uint64_t(soundBytes_) > track_.largestOffset / 8 * 7;
    QByteArray sizes;
    QByteArray offsets;
    std::uint64_t offset = std::uint64_t(soundOffset);
    for (std::size_t i = 0; i < sizes_.size(); ++i) {
        if (i % packetsPerChunk == 0)
            appendBigEndian(offsets, offset, far ? 8 : 4);
        appendBigEndian(sizes, sizes_[i], 4);
        offset += sizes_[i];
    }
    QByteArray table = fullBox("stsd", 0, words({1}) + sampleEntry()) + fullBox("stts", 0, words({runs}) + times) +
                       fullBox("stsc", 0, words({shorterLast ? 2u : 1u}) + groups) +
                       fullBox("stsz", 0, words({0, sizes_.size()}) + sizes) + fullBox(far ? "co64" : "stco", 0, words({chunks}) + offsets);
    if (!track_.lossless) {
        // A decoder that starts anywhere needs the packet before: roll distance −1, for all packets.
        table += fullBox("sgpd", 0x01000000, QByteArray("roll") + words({2, 1}) + QByteArray("\xff\xff", 2)) +
                 fullBox("sbgp", 0, QByteArray("roll") + words({1, sizes_.size(), 1}));
    }
    return box("stbl", table);
}

QByteArray M4aFile::sampleEntry() const
{
    QByteArray entry = zeros(6);
    appendBigEndian(entry, 1, 2);
    entry += zeros(8);
    appendBigEndian(entry, std::uint64_t(track_.channels), 2);
    appendBigEndian(entry, std::uint64_t(track_.bits), 2);
    entry += zeros(4);
    // Sixteen bits before the point: higher rates stand in the configuration alone.
    appendBigEndian(entry, track_.rateHz < 65536 ? std::uint64_t(track_.rateHz) << 16 : 0, 4);
    if (track_.lossless)
        return box("alac", entry + track_.configuration);

    const std::uint64_t largest = sizes_.empty() ? 0 : *std::max_element(sizes_.begin(), sizes_.end());
    const std::uint64_t average = totalFrames() > 0 ? std::uint64_t(soundBytes_) * 8 * std::uint64_t(track_.rateHz) / std::uint64_t(totalFrames()) : 0;
    QByteArray decoder;
    appendBigEndian(decoder, 0x40, 1);  // AAC
    appendBigEndian(decoder, 0x15, 1);  // a stream of sound
    appendBigEndian(decoder, largest, 3);
    decoder += words({largest * 8 * std::uint64_t(track_.rateHz) / 1024, average}) + descriptor(5, track_.configuration);
    const QByteArray stream = descriptor(3, zeros(3) + descriptor(4, decoder) + descriptor(6, QByteArray("\x02", 1)));
    return box("mp4a", entry + fullBox("esds", 0, stream));
}

}  // namespace lacquer
