// SPDX-License-Identifier: GPL-3.0-or-later
// Checksum files of many programs' making are understood, and what is none is left alone.
#include "disc/DdpChecksum.h"
#include "disc/FileSums.h"

#include "support/TestMain.h"

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* md5 = "0123456789abcdef0123456789ABCDEF";

QByteArray told(const std::vector<DdpChecksum>& sums)
{
    QByteArray text;
    for (const DdpChecksum& sum : sums)
        text += (sum.kind == DdpChecksum::Kind::Md5 ? "md5 " : "crc ") + sum.name + ' ' + sum.value + ';';
    return text;
}

}  // namespace

class DdpChecksumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFlavourIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray one = "md5 IMAGE.DAT 0123456789abcdef0123456789abcdef;";
        const QByteArray crc = "crc IMAGE.DAT 0011AAFF;";
        const QByteArray sum = md5;
        QTest::newRow("md5sum, binary") << sum + " *IMAGE.DAT\n" << one;
        QTest::newRow("md5sum, text") << sum + "  IMAGE.DAT\n" << one;
        QTest::newRow("md5sum, no line end") << sum + "  IMAGE.DAT" << one;
        QTest::newRow("md5sum, CRLF") << sum + " *IMAGE.DAT\r\n" + sum + " *DDPID\r\n" << one + "md5 DDPID 0123456789abcdef0123456789abcdef;";
        QTest::newRow("md5sum, old Macintosh") << sum + " *IMAGE.DAT\r" + sum + " *DDPID\r" << one + "md5 DDPID 0123456789abcdef0123456789abcdef;";
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + sum + " *IMAGE.DAT\n" << one;
        QTest::newRow("a folder in front") << sum + " *./set/IMAGE.DAT\n" << one;
        QTest::newRow("a Windows folder") << sum + " *C:\\My Sets\\set\\IMAGE.DAT\n" << one;
        QTest::newRow("BSD") << "MD5 (IMAGE.DAT) = " + sum + "\n" << one;
        QTest::newRow("name = sum") << "IMAGE.DAT = " + sum + "\n" << one;
        QTest::newRow("name: sum") << "IMAGE.DAT: " + sum + "\n" << one;
        QTest::newRow("name tab sum") << "IMAGE.DAT\t" + sum + "\n" << one;
        QTest::newRow("quoted") << "\"IMAGE.DAT\" " + sum + "\n" << one;
        QTest::newRow("two lines") << "File: IMAGE.DAT\nMD5: " + sum + "\n" << one;
        QTest::newRow("comments around") << "; made by hand\n# at noon\n\n" + sum + " *IMAGE.DAT\nDone.\n" << one;
        QTest::newRow("cue2ddp") << QByteArray("[CRC32 Checksum]\nIMAGE.DAT=0011AAFF\n") << crc;
        QTest::newRow("SFV") << QByteArray("; x\nIMAGE.DAT 0011aaff\n") << crc;
        QTest::newRow("CRC32 (name)") << QByteArray("CRC32 (IMAGE.DAT) = 0011aaff\n") << crc;
        QTest::newRow("a date is no sum") << QByteArray("Created at noon: 20261120\n") << QByteArray();
        QTest::newRow("too short, too long") << sum.chopped(1) + " *A\n" + sum + "00 *B\n" << QByteArray();
        QTest::newRow("no name") << sum + "\n" << QByteArray();
        QTest::newRow("SHA-1 alone") << QByteArray("0123456789012345678901234567890123456789 *A\n") << QByteArray();
    }

    void everyFlavourIsUnderstood()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(told(parsedChecksums(text, u"x"_s)), expected);
    }

    void whatIsWrittenIsRead()
    {
        const std::vector<DdpChecksum> sums = {{DdpChecksum::Kind::Md5, u"x"_s, "DDPID", "00112233445566778899aabbccddeeff"},
                                               {DdpChecksum::Kind::Crc32, u"x"_s, "DDPID", "0011AABB"}};
        QCOMPARE(md5Sheet(sums), QByteArray("00112233445566778899aabbccddeeff *DDPID\n"));
        QCOMPARE(crcSheet(sums), QByteArray("[CRC32 Checksum]\nDDPID=0011AABB\n"));
        QCOMPARE(parsedChecksums(md5Sheet(sums) + crcSheet(sums), u"x"_s), sums);
    }

    void sumsAreThoseOfTheTextbooks()
    {
        FileSums sums;
        sums.add("1234", 4);
        sums.add("56789", 5);
        QCOMPARE(sums.crc32(), QByteArray("CBF43926"));
        QCOMPARE(sums.md5(), QByteArray("25f9e794323b453885f5181f1b624d0b"));
    }

    void namesTellWhatHoldsChecksums()
    {
        for (const char* name : {"CHECKSUM.MD5", "CHECKSUM.TXT", "MD5_CHECKSUM.MD5", "MD5-Checksum.md5", "Checksum.chk", "album.sfv", "md5.txt"})
            QVERIFY2(isChecksumName(QString::fromLatin1(name)), name);
        for (const char* name : {"DDPID", "PQ_SHEET.TXT", "IMAGE.DAT", "IMAGE.cue"})
            QVERIFY2(!isChecksumName(QString::fromLatin1(name)), name);
    }
};

LACQUER_TEST(DdpChecksumTest)
#include "DdpChecksumTest.moc"
