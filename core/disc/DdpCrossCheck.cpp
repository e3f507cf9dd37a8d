// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpCrossCheck.h"

#include "disc/PqPacket.h"

namespace lacquer {

namespace {

constexpr std::int64_t packBytes = 18;

class CrossCheck {
public:
    CrossCheck(const DdpClaims& claims, DiscProblems& problems) : claims_(claims), problems_(problems) {}

    void run()
    {
        checkBarcode();
        checkPqLength();
        checkCdText();
        checkImage();
    }

private:
    void report(const char* code, const QByteArray& file, const QStringList& values = {})
    {
        problems_.push_back(ddpProblem(code, shownField(file), values));
    }

    void checkBarcode()
    {
        const QString inId = ddpBarcode(claims_.id.barcode, QStringLiteral("DDPID"), problems_);
        const QString& inPq = claims_.layout.barcode;
        if (!claims_.pqBytes || inId == inPq)
            return;
        if (inPq.isEmpty())
            report("upc-missing-in-pq", claims_.pq->name, {inId});
        else if (inId.isEmpty())
            report("upc-missing-in-ddpid", "DDPID", {inPq});
        else
            report("upc-differs", "DDPID", {inId, inPq});
    }

    void checkPqLength()
    {
        if (!claims_.pqBytes || !claims_.pq->length || *claims_.pq->length == *claims_.pqBytes)
            return;
        const std::int64_t told = *claims_.pq->length;
        const bool inPackets = told * PqPacket::bytes == *claims_.pqBytes;
        report(inPackets ? "pq-bytes-in-packets" : "pq-bytes", claims_.pq->name, {QString::number(told), QString::number(*claims_.pqBytes)});
    }

    void checkCdText()
    {
        if (!claims_.cdTextBytes)
            return;
        const QByteArray& bytes = *claims_.cdTextBytes;
        const QByteArray name = claims_.cdText ? claims_.cdText->name : QByteArray("CDTEXT.BIN");
        const std::int64_t size = bytes.size();
        // The four bytes that a drive puts in front: the size of what follows its first two, and two zeros.
        const bool header = size > 4 && size % packBytes == 4 && std::int64_t(std::uint8_t(bytes[0])) * 256 + std::uint8_t(bytes[1]) == size - 2;
        const bool nul = size % packBytes == 1 && bytes.endsWith('\0');
        if (header)
            report("cdtext-drive-header", name);
        else if (nul)
            report("cdtext-trailing-nul", name);
        else if (size % packBytes != 0 || size == 0)
            report("cdtext-partial-pack", name, {QString::number(size)});
        if (claims_.id.level.startsWith("DDP 1"))
            report("cdtext-level", name, {shownField(claims_.id.level)});
        if (!claims_.cdText || !claims_.cdText->length)
            return;
        const std::int64_t told = *claims_.cdText->length;
        if (told == size || (nul && told == size - 1))
            return;
        const bool inPacks = told == size / packBytes;
        report(inPacks ? "cdtext-bytes-in-packs" : "cdtext-bytes", name, {QString::number(told), QString::number(size)});
    }

    void checkImage()
    {
        if (!claims_.image)
            return;
        const DdpMapPacket& image = *claims_.image;
        std::optional<std::int64_t> sectors = image.length;
        if (claims_.imageBytes) {
            const std::int64_t bytes = *claims_.imageBytes;
            const std::int64_t whole = bytes / bytesPerDiscFrame;
            if (bytes == 0)
                report("image-empty", image.name);
            if (bytes % bytesPerDiscFrame != 0)
                report("image-partial-sector", image.name, {QString::number(bytes)});
            if (sectors && *sectors == bytes && bytes != 0) {
                report("image-length-in-bytes", image.name, {QString::number(bytes)});
                sectors = whole;
            } else if (sectors && *sectors != whole) {
                report("image-length", image.name, {QString::number(*sectors), QString::number(whole)});
            }
        }
        checkMarks(image, sectors);
    }

    void checkMarks(const DdpMapPacket& image, const std::optional<std::int64_t>& sectors)
    {
        const std::int64_t begin = image.start.value_or(0);
        if (begin != 0)
            report("image-start", image.name, {shownDiscTime(begin)});
        if (claims_.layout.tracks.empty())
            return;
        const std::int64_t start = claims_.layout.tracks.front().start();
        const std::int64_t leadOut = claims_.layout.leadOut;
        if (sectors && leadOut != 0 && begin + *sectors != leadOut)
            report("lead-out-length", image.name, {shownDiscTime(leadOut), shownDiscTime(begin + *sectors)});
        if (begin > start)
            report("image-starts-late", image.name, {shownDiscTime(begin), shownDiscTime(start)});
        else if (image.pause && *image.pause != start - begin)
            report("pause-differs", image.name, {QString::number(*image.pause), QString::number(start - begin)});
        if (!image.pause)
            report("pause-blank", image.name);
    }

    const DdpClaims& claims_;
    DiscProblems& problems_;
};

}  // namespace

void crossCheckDdp(const DdpClaims& claims, DiscProblems& problems)
{
    CrossCheck(claims, problems).run();
}

}  // namespace lacquer
