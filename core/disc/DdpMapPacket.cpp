// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpMapPacket.h"

#include "disc/FixedRecord.h"

#include <algorithm>
#include <set>

namespace lacquer {

namespace {

const QString fileName = QStringLiteral("DDPMS");

struct Field {
    const char* name;
    int offset;
    int width;
};

/// Blank on an audio disc of one session.
constexpr Field blankFields[] = {{"DSP", 6, 8},  {"PRE1", 42, 4}, {"PST", 50, 4}, {"MED", 54, 1},      {"IDX", 57, 2},
                                 {"ISRC", 59, 12}, {"NEW", 91, 1}, {"PRE1NXT", 92, 4}, {"PAUSEADD", 96, 8}, {"PAD", 113, 15}};

QByteArray digits(const std::optional<std::int64_t>& number)
{
    return number ? QByteArray::number(qlonglong(*number)) : QByteArray();
}

bool isOneOf(const QByteArray& text, std::initializer_list<const char*> known)
{
    return std::any_of(known.begin(), known.end(), [&](const char* each) { return text == each; });
}

class PacketReader {
public:
    PacketReader(const QByteArray& record, int number, DiscProblems& problems)
        : record_(record), where_(wherePacket(fileName, number)), problems_(problems)
    {
    }

    DdpMapPacket read()
    {
        checkBytes();
        DdpMapPacket packet;
        packet.stream = fieldOf(record_, 4, 2);
        packet.length = number("DSL", 14, 8);
        packet.start = number("DSS", 22, 8);
        packet.subcode = fieldOf(record_, 30, 8);
        packet.mode = fieldOf(record_, 38, 2);
        packet.storage = fieldOf(record_, 40, 1);
        packet.scrambled = fieldOf(record_, 41, 1);
        packet.pause = number("PRE2", 46, 4);
        packet.track = fieldOf(record_, 55, 2);
        packet.name = fieldOf(record_, 74, DdpMapPacket::nameBytes);
        checkKind(packet);
        checkName(packet.name);
        checkRest(packet);
        return packet;
    }

private:
    void report(const char* code, const QStringList& values = {}) { problems_.push_back(ddpProblem(code, where_, values)); }

    std::optional<std::int64_t> number(const char* name, int offset, int width)
    {
        const QByteArray field = fieldOf(record_, offset, width);
        const auto value = numberOf(field);
        if (!value && !field.isEmpty())
            report("ddpms-number", {QString::fromLatin1(name), shownField(field)});
        return value;
    }

    void checkBytes()
    {
        if (const QByteArray marker = record_.left(4); marker != "VVVM")
            report("ddpms-marker", {shownField(marker)});
        for (int i = 0; i < record_.size(); ++i)
            if (!isPrintable(record_.mid(i, 1))) {
                report("ddpms-unprintable", {QString::number(i)});
                return;
            }
    }

    void checkKind(const DdpMapPacket& packet)
    {
        if (packet.stream == "S0") {
            if (packet.subcode.startsWith("RW") || packet.subcode.startsWith("WR"))
                report("ddpms-subcode-ignored", {shownField(packet.subcode)});
            else if (packet.kind() == DdpMapPacket::Kind::Other)
                report("ddpms-subcode-unknown", {shownField(packet.subcode)});
        } else if (packet.stream != "D0") {
            const bool known = isOneOf(packet.stream, {"D1", "D2", "D3", "D4", "T0", "T1", "T2", "T3"});
            report(known ? "ddpms-stream-ignored" : "ddpms-stream-unknown", {shownField(packet.stream)});
        }
        if (packet.kind() != DdpMapPacket::Kind::Other && isBlank(record_.mid(14, 8)))
            report("ddpms-length-blank");
        if (packet.kind() != DdpMapPacket::Kind::Image)
            return;
        if (packet.mode != "DA")
            report("ddpms-mode", {shownField(packet.mode)});
        if (packet.storage != "7" && packet.storage != "0")
            report("ddpms-storage", {shownField(packet.storage)});
        if (!packet.scrambled.isEmpty() && packet.scrambled != "0" && packet.scrambled != "1")
            report("ddpms-scrambled", {shownField(packet.scrambled)});
    }

    void checkName(const QByteArray& name)
    {
        if (const QByteArray size = fieldOf(record_, 71, 3); numberOf(size) != DdpMapPacket::nameBytes)
            report("ddpms-name-size", {shownField(size.trimmed())});
        if (name.isEmpty())
            report("ddpms-name-empty");
        else if (!isSafeDdpName(name))
            report("ddpms-name-unsafe", {shownField(name)});
        else if (name.contains(' '))
            report("ddpms-name-space", {shownField(name)});
        if (name != name.toUpper())
            report("ddpms-name-lower-case", {shownField(name)});
    }

    void checkRest(const DdpMapPacket& packet)
    {
        const QByteArray offset = fieldOf(record_, 104, 9);
        if (!offset.isEmpty() && numberOf(offset) != 0)
            report("ddpms-offset", {shownField(offset)});
        for (const Field& field : blankFields) {
            const QByteArray content = fieldOf(record_, field.offset, field.width);
            if (!content.isEmpty() && numberOf(content) != 0)
                report("ddpms-field-unexpected", {QString::fromLatin1(field.name), shownField(content)});
        }
        if (!packet.track.isEmpty() && packet.track != "00")
            report("ddpms-field-unexpected", {QStringLiteral("TRK"), shownField(packet.track)});
    }

    QByteArray record_;
    QString where_;
    DiscProblems& problems_;
};

}  // namespace

DdpMapPacket::Kind DdpMapPacket::kind() const
{
    if (stream == "D0")
        return Kind::Image;
    if (stream == "S0" && subcode == "PQ DESCR")
        return Kind::Pq;
    if (stream == "S0" && subcode == "CDTEXT")
        return Kind::CdText;
    return Kind::Other;
}

QByteArray ddpMapBytes(const DdpMapPacket& packet)
{
    QByteArray record = blankRecord(DdpMapPacket::bytes);
    putLeft(record, 0, 4, "VVVM");
    putLeft(record, 4, 2, packet.stream);
    putRight(record, 14, 8, digits(packet.length));
    putRight(record, 22, 8, digits(packet.start));
    putLeft(record, 30, 8, packet.subcode);
    putLeft(record, 38, 2, packet.mode);
    putLeft(record, 40, 1, packet.storage);
    putLeft(record, 41, 1, packet.scrambled);
    putRight(record, 46, 4, digits(packet.pause));
    putLeft(record, 55, 2, packet.track);
    putRight(record, 71, 3, QByteArray::number(DdpMapPacket::nameBytes));
    putLeft(record, 74, DdpMapPacket::nameBytes, packet.name);
    return record;
}

std::vector<DdpMapPacket> parsedDdpMap(const QByteArray& bytes, DiscProblems& problems)
{
    if (bytes.size() < DdpMapPacket::bytes)
        problems.push_back(ddpProblem("ddpms-short", fileName, {QString::number(bytes.size())}));
    else if (bytes.size() % DdpMapPacket::bytes != 0)
        problems.push_back(ddpProblem("ddpms-length", fileName, {QString::number(bytes.size())}));
    std::vector<DdpMapPacket> packets;
    for (qsizetype at = 0; at + DdpMapPacket::bytes <= bytes.size(); at += DdpMapPacket::bytes)
        packets.push_back(PacketReader(bytes.mid(at, DdpMapPacket::bytes), int(packets.size()) + 1, problems).read());
    if (packets.empty())
        return packets;
    const auto count = [&](DdpMapPacket::Kind kind) {
        return std::count_if(packets.begin(), packets.end(), [&](const DdpMapPacket& p) { return p.kind() == kind; });
    };
    const auto report = [&](const char* code, qsizetype number) {
        problems.push_back(ddpProblem(code, fileName, {QString::number(number)}));
    };
    if (const auto images = count(DdpMapPacket::Kind::Image); images != 1)
        report(images == 0 ? "ddpms-no-image" : "ddpms-several-images", images);
    if (const auto lists = count(DdpMapPacket::Kind::Pq); lists != 1)
        report(lists == 0 ? "ddpms-no-pq" : "ddpms-several-pq", lists);
    if (const auto texts = count(DdpMapPacket::Kind::CdText); texts > 1)
        report("ddpms-several-cdtext", texts);
    std::set<QByteArray> names;
    for (std::size_t i = 0; i < packets.size(); ++i)
        if (const QByteArray& name = packets[i].name; !name.isEmpty() && !names.insert(name.toUpper()).second)
            problems.push_back(ddpProblem("ddpms-name-twice", wherePacket(fileName, int(i) + 1), {shownField(name)}));
    return packets;
}

bool isSafeDdpName(const QByteArray& name)
{
    const bool plain = std::none_of(name.begin(), name.end(), [](char c) { return c == '/' || c == '\\' || c == ':'; });
    return plain && isPrintable(name) && !name.isEmpty() && name != "." && name != "..";
}

}  // namespace lacquer
