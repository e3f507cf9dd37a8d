// SPDX-License-Identifier: GPL-3.0-or-later
#include "DdpByHand.h"

#include "support/Command.h"

#include <QCryptographicHash>

#include <array>
#include <random>

namespace lacquer::test {

QByteArray withField(QByteArray record, int offset, const QByteArray& text)
{
    return record.replace(offset, text.size(), text);
}

QByteArray idByHand(const QByteArray& barcode, const QByteArray& masterId)
{
    QByteArray record(128, ' ');
    record = withField(record, 0, "DDP 2.00");
    record = withField(record, 8, barcode);
    record = withField(record, 38, masterId);
    return withField(record, 87, "CD");
}

QByteArray soundByHand(const QByteArray& dsl8, const QByteArray& dss8, const QByteArray& pre2, const QByteArray& name)
{
    QByteArray record(128, ' ');
    record = withField(record, 0, "VVVMD0");
    record = withField(record, 14, dsl8);
    record = withField(record, 22, dss8);
    record = withField(record, 38, "DA70");
    record = withField(record, 46, pre2);
    record = withField(record, 71, " 17");
    return withField(record, 74, name);
}

QByteArray subcodeByHand(const QByteArray& dsl8, const QByteArray& kind, const QByteArray& track, const QByteArray& name)
{
    QByteArray record(128, ' ');
    record = withField(record, 0, "VVVMS0");
    record = withField(record, 14, dsl8);
    record = withField(record, 30, kind);
    record = withField(record, 55, track);
    record = withField(record, 71, " 17");
    return withField(record, 74, name);
}

QByteArray markByHand(const QByteArray& track, const QByteArray& index, const QByteArray& time, const QByteArray& control,
                      const QByteArray& isrc, const QByteArray& barcode)
{
    QByteArray record(64, ' ');
    record = withField(record, 0, "VVVS" + track + index + "  " + time + control);
    record = withField(record, 20, isrc);
    return withField(record, 32, barcode);
}

QByteArray soundBytes(int sectors, int silent, unsigned seed)
{
    QByteArray bytes(qsizetype(sectors) * 2352, '\0');
    std::minstd_rand random(seed);
    for (qsizetype i = qsizetype(silent) * 2352; i < bytes.size(); ++i)
        bytes[i] = char(random() >> 8);
    return bytes;
}

QByteArray crcByHand(const QByteArray& bytes)
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit)
            table[i] = (table[i] >> 1) ^ ((table[i] & 1) ? 0xedb88320u : 0u);
    }
    std::uint32_t crc = 0xffffffffu;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ std::uint8_t(c)) & 0xff];
    return QByteArray::number(~crc, 16).toUpper().rightJustified(8, '0');
}

QByteArray md5Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

DdpFiles goodByHand()
{
    const QByteArray upc = "4006381333931";
    DdpFiles files;
    files["DDPID"] = idByHand(upc, "A MASTER");
    files["CDTEXT.BIN"] = QByteArray(36, '\x42');
    files["PQDESCR"] = markByHand("00", "00", "000000", "01", {}, upc) +                        // 1
                       markByHand("01", "00", "000000", "01", "DEA622600001") +                 // 2
                       markByHand("01", "01", "000200", "01", "DEA622600001") +                 // 3
                       markByHand("02", "00", "000300", "01", "DEA622600002") +                 // 4
                       markByHand("02", "01", "000310", "01", "DEA622600002") +                 // 5
                       markByHand("02", "02", "000320", "01") +                                 // 6
                       markByHand("03", "01", "000410", "01", "DEA622600003") +                 // 7
                       markByHand("AA", "01", "000525", "01") +                                 // 8
                       markByHand("AA", "01", "000525", "01");                                  // 9
    files["IMAGE.DAT"] = soundBytes(400, 150, 7);
    files["DDPMS"] = subcodeByHand("      36", "CDTEXT  ", "00", "CDTEXT.BIN") + subcodeByHand("     576", "PQ DESCR", "  ", "PQDESCR") +
                     soundByHand("     400", "        ", " 150", "IMAGE.DAT");
    return files;
}

void addChecksums(DdpFiles& files)
{
    QByteArray md5;
    QByteArray crc = "[CRC32 Checksum]\n";
    for (const auto& [name, bytes] : files) {
        if (name.contains("SUM") || name.contains("SHEET"))
            continue;
        md5 += md5Of(bytes) + " *" + name + '\n';
        crc += name + '=' + crcByHand(bytes) + '\n';
    }
    files["CHECKSUM.MD5"] = md5;
    files["CHECKSUM.TXT"] = crc;
}

void putFiles(const std::filesystem::path& folder, const DdpFiles& files)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (const auto& [name, bytes] : files)
        putContent(folder / name.toStdString(), bytes.toStdString());
}

DdpFiles filesIn(const std::filesystem::path& folder)
{
    DdpFiles files;
    for (const std::string& name : namesIn(folder))
        files[QByteArray::fromStdString(name)] = QByteArray::fromStdString(contentOf(folder / name));
    return files;
}

QStringList codesOf(const std::vector<DiscProblem>& problems)
{
    QStringList codes;
    for (const DiscProblem& problem : problems)
        codes += QString::fromLatin1(problem.code);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

QByteArray listed(const std::vector<DiscProblem>& problems)
{
    QByteArray text = "\n";
    for (const DiscProblem& problem : problems)
        text += QByteArray(problem.code) + " (" + problem.where.toUtf8() + "): " + problem.message.toUtf8() + '\n';
    return text;
}

}  // namespace lacquer::test
