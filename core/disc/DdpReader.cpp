// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpReader.h"

#include "base/Text.h"
#include "disc/DdpCrossCheck.h"
#include "disc/DdpFolder.h"
#include "disc/DdpMapPacket.h"
#include "disc/PqSequence.h"

#include <algorithm>
#include <limits>

namespace lacquer {

namespace {

// The largest a file of each kind can be, with room for what strangers put behind.
constexpr std::int64_t mostIdBytes = 4096;
constexpr std::int64_t mostMapBytes = 512 * DdpMapPacket::bytes;
constexpr std::int64_t mostPqBytes = (99 * 100 + 4) * PqPacket::bytes;
constexpr std::int64_t mostCdTextBytes = 8 * 256 * 18 + 4 + 1;
constexpr std::int64_t mostChecksumBytes = 1 << 20;

const QByteArray cdTextName = QByteArrayLiteral("CDTEXT.BIN");

bool isCompanionName(const QString& name)
{
    const QString lower = name.toLower();
    for (const char* suffix : {".txt", ".pdf", ".htm", ".html", ".cue", ".toc", ".cdt", ".csv", ".xml", ".json", ".log"})
        if (lower.endsWith(QLatin1String(suffix)))
            return true;
    return false;
}

std::int64_t mostBytes(DdpRole role)
{
    switch (role) {
        case DdpRole::Id: return mostIdBytes;
        case DdpRole::Map: return mostMapBytes;
        case DdpRole::Pq: return mostPqBytes;
        case DdpRole::CdText: return mostCdTextBytes;
        case DdpRole::Checksums: return mostChecksumBytes;
        default: return std::numeric_limits<std::int64_t>::max();
    }
}

class FilesetReader {
public:
    FilesetReader(const std::filesystem::path& path, DdpFolder folder) : folder_(std::move(folder)) { set_.folder = path; }

    DdpFileset read()
    {
        readId();
        readMap();
        readPq();
        readCdText();
        crossCheckDdp(claims_, problems());
        completeLayout();
        readChecksums();
        listRest();
        std::sort(set_.files.begin(), set_.files.end(), [](const DdpFile& a, const DdpFile& b) { return a.name < b.name; });
        return std::move(set_);
    }

private:
    using Entry = DdpFolder::Entry;

    DiscProblems& problems() { return set_.problems; }

    void report(const char* code, const QByteArray& where, const QStringList& values = {})
    {
        problems().push_back(ddpProblem(code, harmless(QString::fromUtf8(where)), values));
    }

    void use(Entry& entry, DdpRole role)
    {
        entry.used = true;
        const bool readable = entry.kind == DdpFolder::Kind::File && entry.bytes <= mostBytes(role);
        set_.files.push_back({harmless(QString::fromUtf8(entry.name)), entry.path, role, entry.bytes, readable});
    }

    /// One of the two files whose names are fixed.
    std::optional<QByteArray> readFixed(const QByteArray& name, DdpRole role, const char* missing)
    {
        Entry* entry = folder_.find(name, shownField(name), problems());
        if (!entry) {
            report(missing, name);
            return std::nullopt;
        }
        use(*entry, role);
        return DdpFolder::read(*entry, mostBytes(role), "file-too-large", problems());
    }

    void readId()
    {
        if (const auto bytes = readFixed("DDPID", DdpRole::Id, "ddpid-missing"))
            set_.id = parsedDdpId(*bytes, problems());
        claims_.id = set_.id;
    }

    void readMap()
    {
        const auto bytes = readFixed("DDPMS", DdpRole::Map, "ddpms-missing");
        if (!bytes)
            return;
        int number = 0;
        for (const DdpMapPacket& packet : parsedDdpMap(*bytes, problems())) {
            const QString where = wherePacket(QStringLiteral("DDPMS"), ++number);
            switch (packet.kind()) {
                case DdpMapPacket::Kind::Image: take(packet, where, DdpRole::Image, "image-missing", claims_.image, image_); break;
                case DdpMapPacket::Kind::Pq: take(packet, where, DdpRole::Pq, "pq-missing", claims_.pq, pq_); break;
                case DdpMapPacket::Kind::CdText: take(packet, where, DdpRole::CdText, "cdtext-missing", claims_.cdText, cdText_); break;
                case DdpMapPacket::Kind::Other: {
                    std::optional<DdpMapPacket> ignored;
                    Entry* file = nullptr;
                    take(packet, where, DdpRole::Stream, "file-missing", ignored, file);
                    break;
                }
            }
        }
        if (image_ && DdpFolder::mayOpen(*image_, problems())) {
            set_.image = image_->path;
            set_.imageBytes = image_->bytes;
            set_.firstSector = claims_.image->start.value_or(0);
            claims_.imageBytes = image_->bytes;
        }
    }

    /// Finds the file of a packet; the first of a kind counts.
    void take(const DdpMapPacket& packet, const QString& where, DdpRole role, const char* missing,
              std::optional<DdpMapPacket>& first, Entry*& file)
    {
        const bool isFirst = !first;
        if (isFirst)
            first = packet;
        if (!isSafeDdpName(packet.name))
            return;
        Entry* entry = folder_.find(packet.name, where, problems());
        if (!entry) {
            problems().push_back(ddpProblem(missing, where, {shownField(packet.name)}));
            return;
        }
        if (isFirst)
            file = entry;
        if (!entry->used)
            use(*entry, role);
    }

    void readPq()
    {
        if (!pq_)
            return;
        const auto bytes = DdpFolder::read(*pq_, mostPqBytes, "file-too-large", problems());
        if (!bytes)
            return;
        const QString name = harmless(QString::fromUtf8(pq_->name));
        claims_.pqBytes = bytes->size();
        claims_.layout = pqLayout(parsedPq(*bytes, name, problems()), name, problems());
    }

    void readCdText()
    {
        if (!cdText_ && !claims_.cdText)
            for (Entry& entry : folder_.entries())
                if (!entry.used && entry.kind == DdpFolder::Kind::File && entry.name.toUpper() == cdTextName) {
                    report("cdtext-not-listed", entry.name, {harmless(QString::fromUtf8(entry.name))});
                    use(entry, DdpRole::CdText);
                    cdText_ = &entry;
                    break;
                }
        if (!cdText_)
            return;
        if (const auto bytes = DdpFolder::read(*cdText_, mostCdTextBytes, "cdtext-too-large", problems())) {
            claims_.cdTextBytes = *bytes;
            set_.cdText = *bytes;
        }
    }

    void completeLayout()
    {
        set_.layout = claims_.layout;
        set_.layout.masterId = harmless(QString::fromLatin1(set_.id.masterId)).trimmed();
        if (set_.layout.barcode.isEmpty()) {
            DiscProblems known;
            set_.layout.barcode = ddpBarcode(set_.id.barcode, {}, known);
        }
        if (set_.layout.leadOut == 0)
            set_.layout.leadOut = set_.firstSector + set_.imageBytes / bytesPerDiscFrame;
    }

    void readChecksums()
    {
        for (Entry& entry : folder_.entries()) {
            const QString name = harmless(QString::fromUtf8(entry.name));
            if (entry.used || entry.kind != DdpFolder::Kind::File || !isChecksumName(name) || entry.bytes > mostChecksumBytes)
                continue;
            use(entry, DdpRole::Checksums);
            const auto bytes = DdpFolder::read(entry, mostChecksumBytes, "file-too-large", problems());
            if (!bytes)
                continue;
            const auto found = parsedChecksums(*bytes, name);
            if (found.empty())
                report("checksum-unreadable", entry.name, {name});
            set_.checksums.insert(set_.checksums.end(), found.begin(), found.end());
        }
    }

    void listRest()
    {
        for (Entry& entry : folder_.entries()) {
            if (entry.used)
                continue;
            const QString name = harmless(QString::fromUtf8(entry.name));
            const bool companion = entry.kind == DdpFolder::Kind::File && isCompanionName(name);
            use(entry, companion ? DdpRole::Companion : DdpRole::Stranger);
            if (!companion)
                report("file-not-listed", entry.name, {name});
        }
    }

    DdpFolder folder_;
    DdpFileset set_;
    DdpClaims claims_;
    Entry* image_ = nullptr;
    Entry* pq_ = nullptr;
    Entry* cdText_ = nullptr;
};

}  // namespace

Result<DdpFileset> examineDdp(const std::filesystem::path& folder)
{
    auto opened = DdpFolder::open(folder);
    if (!opened)
        return opened.error();
    return FilesetReader(folder, std::move(*opened)).read();
}

Result<DdpFileset> readDdp(const std::filesystem::path& folder)
{
    auto examined = examineDdp(folder);
    if (!examined)
        return examined;
    if (const DiscProblem* refusal = examined->refusal())
        return Error{ErrorKind::BadData, Text::tr("'%1' cannot be used as a disc: %2 %3").arg(shown(folder), refusal->message, refusal->remedy)};
    return examined;
}

}  // namespace lacquer
