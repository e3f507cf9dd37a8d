// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 against the published vectors, and one canonical form for numbers.
#include "base/Hash.h"

#include "support/TestMain.h"

#include <QTemporaryDir>

#include <fstream>
#include <limits>

#include <sys/stat.h>

using namespace lacquer;

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// FIPS 180-4 examples as published by NIST.
    void agreesWithThePublishedVectors()
    {
        QCOMPARE(hashBytes(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(hashBytes("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Hash million;
        for (int i = 0; i < 1000; ++i)
            million.addBytes(std::string(1000, 'a'));
        QCOMPARE(million.hex(), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void givesEqualNumbersEqualHashes()
    {
        const auto real = [](double x) { return Hash().addReal(x).hex(); };
        QCOMPARE(real(-0.0), real(0.0));
        QCOMPARE(real(std::numeric_limits<double>::quiet_NaN()), real(-std::numeric_limits<double>::signaling_NaN()));
        QVERIFY(real(1.0) != real(1.0 + std::numeric_limits<double>::epsilon()));
        QVERIFY(real(1.0) != real(-1.0));
    }

    void addsNumbersLittleEndian()
    {
        QCOMPARE(Hash().addInteger(0x0102030405060708).hex(),
                 hashBytes(std::string("\x08\x07\x06\x05\x04\x03\x02\x01")));
        QCOMPARE(Hash().addInteger(-1).hex(), hashBytes(std::string(8, '\xff')));
        QCOMPARE(Hash().addReal(1.0).hex(), hashBytes(std::string("\0\0\0\0\0\0\xf0\x3f", 8)));
    }

    void tellsApartTextsWithTheSameConcatenation()
    {
        QVERIFY(Hash().addText("ab").addText("c").hex() != Hash().addText("a").addText("bc").hex());
        QCOMPARE(Hash().addBytes("ab").addBytes("c").hex(), hashBytes("abc"));
    }

    void goesOnAfterHexAndAfterACopy()
    {
        Hash hash;
        hash.addBytes("a");
        const Hash copy = hash;
        QCOMPARE(hash.hex(), hashBytes("a"));
        hash.addBytes("bc");
        QCOMPARE(hash.hex(), hashBytes("abc"));
        QCOMPARE(copy.hex(), hashBytes("a"));
    }

    void hashesFilesOfEverySizeAroundABlock()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("file")).toStdString();
        for (const std::size_t size : {std::size_t(0), std::size_t(1), std::size_t(1048575), std::size_t(1048576),
                                       std::size_t(1048577), std::size_t(3000000)}) {
            std::string bytes(size, '\0');
            for (std::size_t i = 0; i < size; ++i)
                bytes[i] = char(i * 2654435761u >> 13);
            std::ofstream(path, std::ios::binary) << bytes;
            Progress progress;
            progress.expect(std::int64_t(size));
            const auto hash = hashFile(path, progress);
            LACQUER_VERIFY_OK(hash);
            QCOMPARE(*hash, hashBytes(bytes));
            QCOMPARE(progress.fraction(), size == 0 ? 0.0 : 1.0);
        }
    }

    void refusesWhatIsNotARegularFile()
    {
        QTemporaryDir dir;
        const std::filesystem::path pipe = dir.filePath(QStringLiteral("pipe")).toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        Progress progress;
        for (const std::filesystem::path& path : {pipe, std::filesystem::path("/dev/zero"), std::filesystem::path("/")})
            QVERIFY(hashFile(path, progress).error().kind == ErrorKind::BadData);
        QVERIFY(hashFile(pipe.string() + "gone", progress).error().kind == ErrorKind::Missing);
    }

    void stopsWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        QVERIFY(hashFile("/proc/self/exe", progress).error().kind == ErrorKind::Cancelled);
    }
};

LACQUER_TEST(HashTest)
#include "HashTest.moc"
