// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpWriter.h"

#include "base/SafeFile.h"
#include "base/Text.h"
#include "disc/DdpChecksum.h"
#include "disc/DdpId.h"
#include "disc/DdpMapPacket.h"
#include "disc/FixedRecord.h"
#include "disc/PqSequence.h"
#include "disc/PqSheet.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr const char* idName = "DDPID";
constexpr const char* mapName = "DDPMS";
constexpr const char* pqName = "PQDESCR";
constexpr const char* cdTextName = "CDTEXT.BIN";
constexpr const char* imageName = "IMAGE.DAT";

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isCode(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    });
}

Error usage(const QString& message)
{
    return {ErrorKind::Usage, message};
}

Result<void> checkTracks(const DiscLayout& layout)
{
    constexpr std::size_t most = 99;
    if (layout.tracks.empty() || layout.tracks.size() > most)
        return usage(Text::tr("A disc has 1 to 99 tracks, not %1. Leave songs out or make two discs.").arg(layout.tracks.size()));
    std::int64_t last = -1;
    for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
        const DiscTrack& track = layout.tracks[t];
        const auto number = int(t) + 1;
        std::vector<std::int64_t> marks = track.indexes;
        if (track.pause)
            marks.insert(marks.begin(), *track.pause);
        bool increasing = !track.indexes.empty() && track.indexes.size() <= most;
        for (const std::int64_t mark : marks)
            increasing = mark > std::exchange(last, mark) && increasing;
        if (!increasing)
            return usage(Text::tr("The marks of track %1 do not follow each other. Move them apart.").arg(number));
        if (!track.isrc.isEmpty() && (track.isrc.size() != 12 || !isCode(track.isrc)))
            return usage(Text::tr("'%2' of track %1 is no ISRC of twelve characters. Correct or remove it.").arg(number).arg(harmless(track.isrc)));
        if (track.copyPermitted && track.serialCopy)
            return usage(Text::tr("Track %1 permits copies and limits them to one generation. Choose one of the two.").arg(number));
    }
    if (layout.tracks.front().pause != 0)
        return usage(Text::tr("The first track has no pause at the very start of the disc. Give it one."));
    if (layout.leadOut <= last)
        return usage(Text::tr("The disc ends before its last mark. Move the mark or the end."));
    return {};
}

}  // namespace

Result<void> ddpCanHold(const DiscLayout& layout, const QByteArray& cdText)
{
    if (auto tracks = checkTracks(layout); !tracks)
        return tracks;
    if (layout.leadOut > lastDiscFrame)
        return usage(Text::tr("The disc lasts longer than 99:59:74, which no address can say. Make two discs."));
    if (!layout.barcode.isEmpty() && (layout.barcode.size() != 13 || !isDigits(layout.barcode)))
        return usage(Text::tr("'%1' is no barcode of 13 digits. Correct or remove it.").arg(harmless(layout.barcode)));
    constexpr qsizetype mostMasterId = 48;
    const QByteArray masterId = layout.masterId.toUtf8();
    if (masterId.size() > mostMasterId || !isPrintable(masterId))
        return usage(Text::tr("The master id '%1' is longer than 48 characters or uses other letters than A to Z. Shorten or respell it.")
                         .arg(harmless(layout.masterId)));
    constexpr qsizetype pack = 18;
    if (cdText.size() % pack != 0 || cdText.size() > 8 * 256 * pack)
        return usage(Text::tr("The CD-TEXT has %1 bytes, which is no possible number of packs; please report this.").arg(cdText.size()));
    return {};
}

Result<std::unique_ptr<DdpWriter>> DdpWriter::create(const std::filesystem::path& folder, const DiscLayout& layout,
                                                     const QByteArray& cdText, std::int64_t silentSectors)
{
    if (auto possible = ddpCanHold(layout, cdText); !possible)
        return possible.error();
    auto image = DdpImage::create(folder / imageName, silentSectors);
    if (!image)
        return image.error();
    return std::unique_ptr<DdpWriter>(new DdpWriter(folder, layout, cdText, std::move(*image)));
}

DdpWriter::DdpWriter(std::filesystem::path folder, DiscLayout layout, QByteArray cdText, std::unique_ptr<DdpImage> image)
    : folder_(std::move(folder)), layout_(std::move(layout)), cdText_(std::move(cdText)), image_(std::move(image))
{
}

Result<void> DdpWriter::finish()
{
    if (auto finished = image_->finish(); !finished)
        return finished;
    if (image_->sectors() != layout_.leadOut)
        return Error{ErrorKind::Internal,
                     Text::tr("The sound in '%1' ends at %2, but the disc at %3; please report this.")
                         .arg(shown(folder_ / imageName), shownDiscTime(image_->sectors()), shownDiscTime(layout_.leadOut))};
    QByteArray pq;
    for (const PqPacket& packet : pqSequence(layout_))
        pq += pqBytes(packet);

    QByteArray map;
    const auto addSubcode = [&](const char* kind, const char* track, const char* name, const QByteArray& content) {
        DdpMapPacket packet;
        packet.stream = "S0";
        packet.length = content.size();
        packet.subcode = kind;
        packet.track = track;
        packet.name = name;
        map += ddpMapBytes(packet);
    };
    if (!cdText_.isEmpty())
        addSubcode("CDTEXT", "00", cdTextName, cdText_);
    addSubcode("PQ DESCR", "", pqName, pq);
    DdpMapPacket sound;
    sound.stream = "D0";
    sound.length = layout_.leadOut;
    sound.mode = "DA";
    sound.storage = "7";
    sound.scrambled = "0";
    // The field has four digits; a first track that begins later than they can say leaves it blank.
    if (const std::int64_t start = layout_.tracks.front().start(); start <= 9999)
        sound.pause = start;
    sound.name = imageName;
    map += ddpMapBytes(sound);

    DdpId id;
    id.barcode = layout_.barcode.toLatin1();
    id.masterId = layout_.masterId.toLatin1();

    std::vector<DdpChecksum> sums;
    const auto addSums = [&](const char* name, const FileSums& of) {
        sums.push_back({DdpChecksum::Kind::Md5, {}, name, of.md5()});
        sums.push_back({DdpChecksum::Kind::Crc32, {}, name, of.crc32()});
    };
    const std::pair<const char*, QByteArray> files[] = {{idName, ddpIdBytes(id)}, {mapName, map}, {cdTextName, cdText_}, {pqName, pq}};
    for (const auto& [name, bytes] : files) {
        if (bytes.isEmpty())
            continue;
        FileSums of;
        if (auto written = write(name, bytes, &of); !written)
            return written;
        addSums(name, of);
    }
    addSums(imageName, image_->sums());
    if (auto written = write("CHECKSUM.MD5", md5Sheet(sums)); !written)
        return written;
    if (auto written = write("CHECKSUM.TXT", crcSheet(sums)); !written)
        return written;
    if (auto written = write("PQ_SHEET.TXT", pqSheetText(pqSheet(layout_, imageMd5()))); !written)
        return written;
    return syncDirectory(folder_);
}

Result<void> DdpWriter::write(const char* name, const QByteArray& bytes, FileSums* sums) const
{
    auto file = OutputFile::create(folder_ / name);
    if (!file)
        return file.error();
    if (auto done = (*file)->append(std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size())))); !done)
        return done;
    if (sums)
        sums->add(bytes.data(), std::size_t(bytes.size()));
    return (*file)->finish();
}

}  // namespace lacquer
