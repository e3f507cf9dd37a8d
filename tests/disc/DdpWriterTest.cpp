// SPDX-License-Identifier: GPL-3.0-or-later
// The written fileset is whole, the same every time, and other programs agree with its checksums and its sound.
#include "DdpByHand.h"

#include "disc/DdpVerify.h"
#include "disc/DdpWriter.h"
#include "support/Command.h"
#include "support/SmallDisk.h"
#include "support/TestMain.h"

#include <QProcess>

#include <random>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

DiscLayout threeTracks()
{
    DiscLayout layout;
    layout.tracks.resize(3);
    layout.tracks[0].pause = 0;
    layout.tracks[0].indexes = {150};
    layout.tracks[1].pause = 500;
    layout.tracks[1].indexes = {520, 600};
    layout.tracks[2].indexes = {900};
    layout.tracks[2].isrc = u"DEA622600003"_s;
    layout.leadOut = 1300;
    layout.barcode = u"4006381333931"_s;
    layout.masterId = u"LAC 001"_s;
    return layout;
}

std::vector<std::int32_t> noise(std::int64_t frames, unsigned seed)
{
    std::minstd_rand random(seed);
    std::vector<std::int32_t> samples(std::size_t(frames) * 2);
    for (auto& sample : samples)
        sample = std::int32_t(random() % 65536) - 32768;
    return samples;
}

}  // namespace

class DdpWriterTest : public QObject {
    Q_OBJECT

private:
    std::filesystem::path base_;

    /// Writes in blocks of so many frames; the sound ends 100 frames before its last sector does.
    void writeSet(const std::filesystem::path& folder, int block)
    {
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        auto writer = DdpWriter::create(folder, threeTracks(), QByteArray(36, '\x01'));
        LACQUER_VERIFY_OK(writer);
        const auto samples = noise((1300 - 150) * 588 - 100, 3);
        const auto frames = std::int64_t(samples.size() / 2);
        for (std::int64_t at = 0; at < frames; at += block)
            LACQUER_VERIFY_OK((*writer)->image().write(samples.data() + at * 2, int(std::min<std::int64_t>(block, frames - at))));
        LACQUER_VERIFY_OK((*writer)->finish());
        QCOMPARE((*writer)->imageMd5(), md5Of(filesIn(folder).at("IMAGE.DAT")));
    }

    static QByteArray output(const QString& program, const QStringList& arguments, const std::filesystem::path& folder, int& code)
    {
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(folder.string()));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        code = process.waitForFinished(30000) ? process.exitCode() : -1;
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase()
    {
        base_ = fastDirectory();
        writeSet(base_ / "set", 4096);
    }
    void cleanupTestCase() { std::filesystem::remove_all(base_); }

    void allFilesAreThereAndVerified()
    {
        QCOMPARE(namesIn(base_ / "set"), (std::vector<std::string>{"CDTEXT.BIN", "CHECKSUM.MD5", "CHECKSUM.TXT", "DDPID", "DDPMS", "IMAGE.DAT",
                                                                    "PQDESCR", "PQ_SHEET.TXT"}));
        Progress progress;
        const auto verdict = verifyDdp(base_ / "set", progress);
        LACQUER_VERIFY_OK(verdict);
        QVERIFY2(verdict->fileset.problems.empty(), listed(verdict->fileset.problems).constData());
        QVERIFY(verdict->passed());
        QCOMPARE(verdict->checksumsRight, 10);
        QCOMPARE(progress.fraction(), 1.0);
    }

    void theSameSoundGivesTheSameBytesInAnyBlocks()
    {
        writeSet(base_ / "again", 611);
        QVERIFY(filesIn(base_ / "again") == filesIn(base_ / "set"));
    }

    void theImageIsSilenceThenSoundThenZerosToTheSector()
    {
        const QByteArray image = filesIn(base_ / "set").at("IMAGE.DAT");
        QCOMPARE(image.size(), 1300 * 2352);
        QCOMPARE(image.left(150 * 2352), QByteArray(150 * 2352, '\0'));
        const auto samples = noise((1300 - 150) * 588 - 100, 3);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto low = std::uint8_t(image[qsizetype(150 * 2352 + i * 2)]);
            const auto high = std::uint8_t(image[qsizetype(150 * 2352 + i * 2 + 1)]);
            QCOMPARE(std::int16_t(low | high << 8), std::int16_t(samples[i]));
        }
        QCOMPARE(image.right(400), QByteArray(400, '\0'));
    }

    void md5sumAgrees()
    {
        int code = -1;
        const QByteArray said = output(u"md5sum"_s, {u"-c"_s, u"--strict"_s, u"CHECKSUM.MD5"_s}, base_ / "set", code);
        QVERIFY2(code == 0, said.constData());
        QCOMPARE(said.count(": OK"), 5);
        // It would notice.
        writeSet(base_ / "spoilt", 4096);
        putContent(base_ / "spoilt" / "PQDESCR", contentOf(base_ / "spoilt" / "PQDESCR") + " ");
        (void)output(u"md5sum"_s, {u"-c"_s, u"--strict"_s, u"CHECKSUM.MD5"_s}, base_ / "spoilt", code);
        QVERIFY(code != 0);
    }

    void theCrcsAreThoseOfTheirDefinition()
    {
        const DdpFiles files = filesIn(base_ / "set");
        QByteArray expected = "[CRC32 Checksum]\n";
        for (const char* name : {"DDPID", "DDPMS", "CDTEXT.BIN", "PQDESCR", "IMAGE.DAT"})
            expected += QByteArray(name) + '=' + crcByHand(files.at(name)) + '\n';
        QCOMPARE(files.at("CHECKSUM.TXT"), expected);
        QCOMPARE(crcByHand("123456789"), QByteArray("CBF43926"));
    }

    void soxCountsAsManySectorsAsTheMap()
    {
        int code = -1;
        QByteArray said = output(u"sox"_s, {u"-t"_s, u"raw"_s, u"-r"_s, u"44100"_s, u"-e"_s, u"signed"_s, u"-b"_s, u"16"_s, u"-c"_s, u"2"_s,
                                            u"-L"_s, u"IMAGE.DAT"_s, u"../image.wav"_s}, base_ / "set", code);
        QVERIFY2(code == 0, said.constData());
        said = output(u"soxi"_s, {u"image.wav"_s}, base_, code);
        QVERIFY2(said.contains("= 1300 CDDA sectors"), said.constData());
        QCOMPARE(filesIn(base_ / "set").at("DDPMS").mid(2 * 128 + 14, 8), QByteArray("    1300"));
    }

    void whatADdpCannotSayIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        const char* const names[] = {"no tracks", "a hundred tracks", "no index 01", "marks that stand still", "pause behind index 01", "no first pause",
                                     "first pause late", "lead-out before the last mark", "past 99:59:74", "short barcode", "long master id",
                                     "master id beyond ASCII", "small ISRC", "both copy flags", "half a pack"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void whatADdpCannotSayIsRefused()
    {
        QFETCH(int, fault);
        DiscLayout layout = threeTracks();
        QByteArray cdText(36, 'x');
        LACQUER_VERIFY_OK(ddpCanHold(layout, cdText));
        switch (fault) {
            case 0: layout.tracks.clear(); break;
            case 1:
                for (int i = 3; i < 100; ++i) {
                    layout.tracks.push_back(layout.tracks.back());
                    layout.tracks.back().indexes = {900 + i};
                }
                break;
            case 2: layout.tracks[1].indexes.clear(); break;
            case 3: layout.tracks[1].indexes = {520, 520}; break;
            case 4: layout.tracks[1].pause = 530; break;
            case 5: layout.tracks[0].pause.reset(); break;
            case 6: layout.tracks[0].pause = 1; break;
            case 7: layout.leadOut = 900; break;
            case 8: layout.leadOut = lastDiscFrame + 1; break;
            case 9: layout.barcode = u"123"_s; break;
            case 10: layout.masterId = QString(49, u'A'); break;
            case 11: layout.masterId = u"Größe"_s; break;
            case 12: layout.tracks[0].isrc = u"dea622600001"_s; break;
            case 13: layout.tracks[0].copyPermitted = layout.tracks[0].serialCopy = true; break;
            default: cdText.append('x'); break;
        }
        const auto possible = ddpCanHold(layout, cdText);
        QVERIFY(!possible);
        QCOMPARE(possible.error().kind, ErrorKind::Usage);
        QVERIFY(!DdpWriter::create(base_ / "never", layout, cdText));
    }

    void anImageThatDoesNotEndAtTheLeadOutIsNoFileset()
    {
        std::filesystem::create_directories(base_ / "short");
        auto writer = DdpWriter::create(base_ / "short", threeTracks(), {});
        LACQUER_VERIFY_OK(writer);
        const auto samples = noise((1300 - 150) * 588 - 588, 3);
        LACQUER_VERIFY_OK((*writer)->image().write(samples.data(), int(samples.size() / 2)));
        QVERIFY(!(*writer)->finish());
        QCOMPARE(namesIn(base_ / "short"), std::vector<std::string>{"IMAGE.DAT"});
    }

    void aFullDiskIsSaid()
    {
        DiscLayout layout;
        layout.tracks.resize(1);
        layout.tracks[0].pause = 0;
        layout.tracks[0].indexes = {150};
        layout.leadOut = 400;
        const auto samples = noise(250 * 588, 1);
        int refused = 0;
        int written = 0;
        // The image has 919 KiB, six other files take a page each.
        for (const int kibibytes : {64, 600, 916, 920, 924, 928, 932, 936, 940, 944, 948, 1200}) {
            const SmallDisk disk(kibibytes);
            if (!disk.valid())
                QSKIP("cannot mount a disk here");
            auto writer = DdpWriter::create(disk.path(), layout, {});
            Result<void> outcome;
            if (!writer)
                outcome = writer.error();
            else if (outcome = (*writer)->image().write(samples.data(), int(samples.size() / 2)); outcome)
                outcome = (*writer)->finish();
            if (outcome) {
                ++written;
                Progress progress;
                const auto verdict = verifyDdp(disk.path(), progress);
                LACQUER_VERIFY_OK(verdict);
                QVERIFY2(verdict->fileset.problems.empty(), listed(verdict->fileset.problems).constData());
            } else {
                ++refused;
                QCOMPARE(outcome.error().kind, ErrorKind::InputOutput);
            }
        }
        qInfo("%d disks too small, %d large enough", refused, written);
        QVERIFY(refused >= 6 && written >= 1);
    }

    void nothingIsWrittenOver()
    {
        QVERIFY(!DdpWriter::create(base_ / "set", threeTracks(), {}));
        const std::int32_t loud[] = {40000, 0};
        std::filesystem::create_directories(base_ / "loud");
        auto writer = DdpWriter::create(base_ / "loud", threeTracks(), {});
        LACQUER_VERIFY_OK(writer);
        QCOMPARE((*writer)->image().write(loud, 1).error().kind, ErrorKind::Internal);
    }
};

LACQUER_TEST(DdpWriterTest)
#include "DdpWriterTest.moc"
