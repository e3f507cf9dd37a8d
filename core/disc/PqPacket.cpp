// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/PqPacket.h"

#include "base/Isrc.h"
#include "disc/DiscTime.h"
#include "disc/FixedRecord.h"

#include <algorithm>
#include <optional>

namespace lacquer {

namespace {

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

class PacketReader {
public:
    PacketReader(const QByteArray& record, int number, const QString& file, DiscProblems& problems)
        : record_(record), number_(number), where_(wherePacket(file, number)), problems_(problems)
    {
    }

    std::optional<PqPacket> read()
    {
        checkBytes();
        PqPacket packet;
        packet.number = number_;
        const auto track = readTrack();
        const auto index = twoDigitField("pq-index", 6);
        const auto frame = readTime();
        if (const QByteArray hours = fieldOf(record_, 8, 2); !hours.isEmpty() && hours != "00")
            report("pq-hours", {shownField(hours)});
        packet.track = track.value_or(0);
        packet.control = record_.mid(16, 2);
        checkControl(packet.control);
        if (const QByteArray second = fieldOf(record_, 18, 2); !second.isEmpty())
            report("pq-control-second", {shownField(second)});
        packet.isrc = readIsrc();
        packet.barcode = fieldOf(record_, 32, 13);
        if (const QByteArray comment = fieldOf(record_, 45, 19); !comment.isEmpty())
            report("pq-comment", {shownField(comment)});
        if (!track || !index || !frame)
            return std::nullopt;
        packet.index = *index;
        packet.frame = *frame;
        return packet;
    }

private:
    void report(const char* code, const QStringList& values = {}) { problems_.push_back(ddpProblem(code, where_, values)); }

    void checkBytes()
    {
        if (const QByteArray marker = record_.left(4); marker != "VVVS")
            report("pq-marker", {shownField(marker)});
        for (int i = 0; i < record_.size(); ++i)
            if (!isPrintable(record_.mid(i, 1))) {
                report("pq-unprintable", {QString::number(i)});
                return;
            }
    }

    std::optional<int> twoDigitField(const char* code, int offset)
    {
        const QByteArray field = record_.mid(offset, 2);
        const auto number = numberOf(field);
        if (!number)
            report(code, {shownField(field)});
        return number ? std::optional(int(*number)) : std::nullopt;
    }

    std::optional<int> readTrack()
    {
        if (record_.mid(4, 2) == "AA")
            return PqPacket::leadOutTrack;
        return twoDigitField("pq-track", 4);
    }

    /// Seconds and frames that are too many still tell where the mark was meant to be.
    std::optional<std::int64_t> readTime()
    {
        const auto minutes = numberOf(record_.mid(10, 2));
        const auto seconds = numberOf(record_.mid(12, 2));
        const auto frames = numberOf(record_.mid(14, 2));
        if (!minutes || !seconds || !frames) {
            report("pq-time", {shownField(record_.mid(10, 6))});
            return std::nullopt;
        }
        if (*seconds >= 60)
            report("pq-seconds", {QString::number(*seconds)});
        if (*frames >= discFramesPerSecond)
            report("pq-frames", {QString::number(*frames)});
        return (*minutes * 60 + *seconds) * discFramesPerSecond + *frames;
    }

    void checkControl(const QByteArray& control)
    {
        if (isSoundControl(control))
            return;
        const char nibble = control[0];
        const bool known = control[1] == '1' || control[1] == 'S';
        const char* code = "pq-control-unknown";
        if (nibble >= '1' && nibble <= '3' && control[1] == '0')
            code = "pq-control-swapped";
        else if (known && nibble >= '4' && nibble <= '7')
            code = "pq-control-data";
        else if (known && ((nibble >= '8' && nibble <= '9') || (nibble >= 'A' && nibble <= 'F')))
            code = "pq-control-four-channel";
        else if (control == "2S" || control == "3S")
            code = "pq-control-both";
        report(code, {shownField(control)});
    }

    QByteArray readIsrc()
    {
        const QByteArray field = fieldOf(record_, 20, 12);
        if (field.isEmpty())
            return {};
        if (field.count('0') == field.size()) {
            report("pq-isrc-zeros");
            return {};
        }
        const QByteArray upper = field.toUpper();
        if (normalizedIsrc(QString::fromLatin1(upper)) != QString::fromLatin1(upper)) {
            report("pq-isrc-invalid", {shownField(field)});
            return {};
        }
        if (upper != field)
            report("pq-isrc-lower-case", {shownField(field)});
        return upper;
    }

    QByteArray record_;
    int number_;
    QString where_;
    DiscProblems& problems_;
};

}  // namespace

QByteArray pqBytes(const PqPacket& packet)
{
    QByteArray record = blankRecord(PqPacket::bytes);
    const DiscTime time = discTime(packet.frame);
    putLeft(record, 0, 4, "VVVS");
    putLeft(record, 4, 2, packet.isLeadOut() ? QByteArray("AA") : twoDigits(packet.track));
    putLeft(record, 6, 2, twoDigits(packet.index));
    putLeft(record, 10, 6, twoDigits(time.minutes) + twoDigits(time.seconds) + twoDigits(time.frames));
    putLeft(record, 16, 2, packet.control);
    putLeft(record, 20, 12, packet.isrc);
    putLeft(record, 32, 13, packet.barcode);
    return record;
}

std::vector<PqPacket> parsedPq(const QByteArray& bytes, const QString& file, DiscProblems& problems)
{
    if (bytes.size() % PqPacket::bytes != 0)
        problems.push_back(ddpProblem("pq-length", file, {QString::number(bytes.size())}));
    std::vector<PqPacket> packets;
    for (qsizetype at = 0; at + PqPacket::bytes <= bytes.size(); at += PqPacket::bytes)
        if (const auto packet = PacketReader(bytes.mid(at, PqPacket::bytes), int(at / PqPacket::bytes) + 1, file, problems).read())
            packets.push_back(*packet);
    if (packets.empty())
        problems.push_back(ddpProblem("pq-empty", file));
    return packets;
}

bool isSoundControl(const QByteArray& control)
{
    for (const char* known : {"01", "11", "21", "31", "0S", "1S"})
        if (control == known)
            return true;
    return false;
}

}  // namespace lacquer
