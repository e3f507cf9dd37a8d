// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of encoded files accepts ours and finds whatever is planted: a frame more, a frame late, a channel swapped.
#include "EncodedFiles.h"
#include "audio/AiffWriter.h"
#include "delivery/encoders/CodecProof.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

class CodecProofTest : public QObject {
    Q_OBJECT

    static constexpr int frames_ = 44100 * 3 / 2 + 5;
    QTemporaryDir folder_;
    int files_ = 0;

    std::filesystem::path make(Encoding encoding, const std::vector<double>& samples)
    {
        const auto path = std::filesystem::path(folder_.filePath(QStringLiteral("%1.").arg(++files_)).toStdString() + endingOf(encoding));
        auto writer = makeWriter(encoding, path, rateOf(encoding));
        if (!writer || !writeAll(**writer, asWritten(encoding, samples), 2, 4096))
            qFatal("%s cannot be written", path.c_str());
        return path;
    }

    static ExpectedSound expectation(Encoding encoding, const std::vector<double>& samples)
    {
        return {codecOf(encoding), rateOf(encoding), 2, std::int64_t(samples.size() / 2),
                [samples](std::int64_t frame, double* to, int count) {
                    std::copy_n(samples.begin() + std::ptrdiff_t(frame) * 2, count * 2, to);
                    return Result<void>();
                }};
    }

    static Result<CodecReading> prove(Encoding encoding, const std::filesystem::path& path, const ExpectedSound& expected)
    {
        Progress progress;
        return isLossless(encoding) ? proveLossless(path, expected, progress) : proveLossy(path, expected, {}, progress);
    }

    static void rows()
    {
        QTest::addColumn<int>("encoding");
        for (const Encoding encoding : allEncodings())
            QTest::newRow(nameOf(encoding)) << int(encoding);
    }

private Q_SLOTS:
    void acceptsWhatOurEncodersMake_data() { rows(); }

    void acceptsWhatOurEncodersMake()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto music = realMusic(40, frames_);
        const auto reading = prove(code, make(code, music), expectation(code, asHeard(code, music)));
        LACQUER_VERIFY_OK(reading);
        qInfo("%s: lag %d, level %+.3f dB, noise %.1f dBFS (%.1f dB), largest error %.5f", nameOf(code), reading->lagFrames, reading->levelErrorDb,
              reading->noiseDbfs, reading->noiseDb, reading->largestError);
        QCOMPARE(reading->frames, std::int64_t(frames_));
        QCOMPARE(reading->lagFrames, 0);
        QVERIFY(std::abs(reading->levelErrorDb) < 0.1);
    }

    void findsWhatIsPlanted_data() { rows(); }

    void findsWhatIsPlanted()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto music = asHeard(code, realMusic(40, frames_));
        const auto path = make(code, music);
        const auto expected = [&](const std::vector<double>& samples) { return expectation(code, samples); };

        auto longer = music;
        longer.insert(longer.end(), {0.0, 0.0});
        QVERIFY(!prove(code, path, expected(longer)));
        auto shorter = music;
        shorter.resize(shorter.size() - 2);
        QVERIFY(!prove(code, path, expected(shorter)));

        auto early = music;
        std::rotate(early.begin(), early.begin() + 2, early.end());
        QVERIFY(!prove(code, path, expected(early)));
        auto late = music;
        std::rotate(late.begin(), late.end() - 2 * 529, late.end());
        QVERIFY(!prove(code, path, expected(late)));
        if (!isLossless(code)) {
            Progress progress;
            QCOMPARE(compareDecoded(path, expected(early), progress)->lagFrames, 1);
            QCOMPARE(compareDecoded(path, expected(late), progress)->lagFrames, -529);
        }

        auto inverted = music;
        for (double& sample : inverted)
            sample = -sample;
        QVERIFY(!prove(code, path, expected(inverted)));
        auto softer = music;
        for (double& sample : softer)
            sample *= 0.8;
        QVERIFY(!prove(code, path, expected(softer)));

        auto otherCodec = expected(music);
        otherCodec.codec = "flac";
        QVERIFY(!prove(code, path, otherCodec));
        auto otherRate = expected(music);
        otherRate.rateHz = 96000;
        QVERIFY(!prove(code, path, otherRate));
    }

    void findsFilesThatWereCutOff_data() { rows(); }

    void findsFilesThatWereCutOff()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto music = asHeard(code, realMusic(40, frames_));
        const auto path = make(code, music);
        const auto whole = std::filesystem::file_size(path);
        for (const int percent : {0, 1, 10, 60, 95}) {
            const auto copy = path.string() + "-cut" + std::to_string(percent) + path.extension().string();
            std::filesystem::copy_file(path, copy);
            std::filesystem::resize_file(copy, whole * std::uintmax_t(percent) / 100);
            const auto reading = prove(code, copy, expectation(code, music));
            QVERIFY(!reading && reading.error().kind == ErrorKind::BadData);
        }
    }

    void findsASingleWrongBitInLosslessFiles()
    {
        const auto music = asHeard(Encoding::Alac24, realMusic(40, frames_));
        const auto path = make(Encoding::Alac24, music);
        auto other = music;
        other[100001] += 1.0 / 8388608.0;
        QVERIFY(!prove(Encoding::Alac24, path, expectation(Encoding::Alac24, other)));
    }

    void provesAiffToo()
    {
        const auto music = realMusic(40, frames_);
        const auto path = std::filesystem::path(folder_.filePath(QStringLiteral("song.aiff")).toStdString());
        auto writer = AiffWriter::create(path, {});
        LACQUER_VERIFY_OK(writer);
        LACQUER_VERIFY_OK(writeAll(**writer, asWritten(Encoding::Alac24, music), 2, 4096));
        auto expected = expectation(Encoding::Alac24, asHeard(Encoding::Alac24, music));
        expected.codec = "pcm_s24be";
        Progress progress;
        LACQUER_VERIFY_OK(proveLossless(path, expected, progress));
    }

    void silenceIsAccepted_data() { rows(); }

    void silenceIsAccepted()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const std::vector<double> silence(2 * 30000);
        LACQUER_VERIFY_OK(prove(code, make(code, silence), expectation(code, silence)));
    }

    void stopsWhenAsked()
    {
        const auto music = asHeard(Encoding::Alac16, realMusic(40, frames_));
        Progress progress;
        progress.cancel();
        const auto reading = proveLossless(make(Encoding::Alac16, music), expectation(Encoding::Alac16, music), progress);
        QVERIFY(!reading && reading.error().kind == ErrorKind::Cancelled);
    }

    void saysWhatIsNoSoundFile()
    {
        const auto path = std::filesystem::path(folder_.filePath(QStringLiteral("text.mp3")).toStdString());
        Progress progress;
        const auto missing = compareDecoded(path, expectation(Encoding::Mp3V0, {}), progress);
        QVERIFY(!missing && missing.error().kind == ErrorKind::Missing);
    }
};

LACQUER_TEST(CodecProofTest)
#include "CodecProofTest.moc"
