// SPDX-License-Identifier: GPL-3.0-or-later
// What every encoder keeps: exact lengths for all decoders, the same bytes for the same sound, no failure unnoticed.
#include "EncodedFiles.h"
#include "audio/AudioReader.h"
#include "delivery/encoders/AacWriter.h"
#include "delivery/encoders/DecodedFile.h"
#include "delivery/encoders/Mp3Tag.h"
#include "delivery/encoders/Mp3Writer.h"
#include "delivery/encoders/OpusWriter.h"
#include "delivery/encoders/VorbisWriter.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <bit>
#include <cmath>
#include <csignal>
#include <fstream>
#include <limits>
#include <sys/resource.h>

using namespace lacquer;
using namespace lacquer::test;

namespace {

/// Interleaved noise over two notes.
std::vector<double> sound(int frames, int channels, int rateHz)
{
    const auto hiss = pinkNoise(11, frames * channels, 0.2);
    const auto note = sine(440, rateHz, frames, 0.3);
    std::vector<double> all(hiss.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = hiss[i] + note[i / std::size_t(channels)] * (channels == 2 && i % 2 == 1 ? 0.5 : 1.0);
    return all;
}

std::span<const std::byte> firstBytes(const QByteArray& bytes, qsizetype count)
{
    return std::as_bytes(std::span(bytes.constData(), std::size_t(std::min(count, bytes.size()))));
}

}  // namespace

class EncodersTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    std::filesystem::path fresh(Encoding encoding)
    {
        return folder_.filePath(QStringLiteral("%1.").arg(++files_)).toStdString() + endingOf(encoding);
    }

    std::filesystem::path make(Encoding encoding, std::span<const double> samples, int channels, int block, NeighbourSound near = {})
    {
        const auto path = fresh(encoding);
        auto writer = makeWriter(encoding, path, rateOf(encoding), channels, near);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        if (auto written = writeAll(**writer, asWritten(encoding, samples), channels, block); !written)
            qFatal("%s", qPrintable(written.error().message));
        return path;
    }

    static void rows()
    {
        QTest::addColumn<int>("encoding");
        for (const Encoding encoding : allEncodings())
            QTest::newRow(nameOf(encoding)) << int(encoding);
    }

private Q_SLOTS:
    void playsExactlyItsFramesForEveryDecoder_data() { rows(); }

    void playsExactlyItsFramesForEveryDecoder()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        int files = 0;
        // Of files much shorter than a packet libavcodec 59 plays more than there is.
        for (const int channels : {1, 2}) {
            for (const int frames : {959, 1024, 1152, 4097, 44100}) {
                for (const bool neighbours : {false, true}) {
                    const NeighbourSound near = neighbours ? usefulFor(code).least : NeighbourSound{};
                    const auto path = make(code, sound(frames + near.before + near.after, channels, rateOf(code)), channels, 1000, near);
                    QCOMPARE(int(decodedByUs(path).size()) / channels, frames);
                    auto file = DecodedFile::open(path);
                    LACQUER_VERIFY_OK(file);
                    QCOMPARE((*file)->codec(), std::string(codecOf(code)));
                    QCOMPARE((*file)->rateHz(), rateOf(code));
                    QCOMPARE((*file)->channels(), channels);
                    ++files;
                    // libsndfile stands on other decoders for MP3, Vorbis and Opus; it does not read M4A.
                    if (std::string_view(endingOf(code)) == "m4a")
                        continue;
                    auto reader = AudioReader::open(path);
                    LACQUER_VERIFY_OK(reader);
                    QCOMPARE((*reader)->format().frames, std::int64_t(frames));
                }
            }
        }
        qInfo("%s: %d files, every length exact", nameOf(code), files);
    }

    void sameSoundSameBytesHoweverItArrives_data() { rows(); }

    void sameSoundSameBytesHoweverItArrives()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto samples = sound(30011, 2, rateOf(code));
        const auto bytes = bytesOfFile(make(code, samples, 2, 30011));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bytesOfFile(make(code, samples, 2, 30011)), bytes);
        QCOMPARE(bytesOfFile(make(code, samples, 2, 1)), bytes);
        QCOMPARE(bytesOfFile(make(code, samples, 2, 1777)), bytes);
        // Not the same bytes for anything: one louder sample shows.
        auto other = samples;
        other[20000] += 0.4;
        QVERIFY(bytesOfFile(make(code, other, 2, 30011)) != bytes);
    }

    void losslessComesBackBitForBit_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::newRow("16 bit") << int(Encoding::Alac16);
        QTest::newRow("24 bit") << int(Encoding::Alac24);
    }

    void losslessComesBackBitForBit()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        // Full-scale noise does not compress and takes the encoder's other path.
        for (const double level : {0.01, 1.0}) {
            auto samples = noise(3, 2 * 30011, level);
            samples[5] = -1;
            samples[7] = 1;
            const auto path = make(code, samples, 2, 4096);
            QCOMPARE(decodedByUs(path), asHeard(code, samples));
            const QString raw = code == Encoding::Alac16 ? QStringLiteral("s16le") : QStringLiteral("s32le");
            const auto theirs = outputOf(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), QString::fromStdString(path.string()), QStringLiteral("-f"), raw, QStringLiteral("-")});
            QCOMPARE(int(theirs.size()), 30011 * 2 * (code == Encoding::Alac16 ? 2 : 4));
        }
    }

    void takesEveryRateItAllows()
    {
        for (const Encoding code : allEncodings()) {
            for (const int rate : {44100, 48000, 96000, 192000}) {
                if (code == Encoding::Opus ? rate != 48000 : rate > 48000 && !isLossless(code))
                    continue;
                const auto path = fresh(code);
                auto writer = makeWriter(code, path, rate);
                LACQUER_VERIFY_OK(writer);
                const auto samples = sound(20011, 2, rate);
                LACQUER_VERIFY_OK(writeAll(**writer, asWritten(code, samples), 2, 4096));
                auto file = DecodedFile::open(path);
                LACQUER_VERIFY_OK(file);
                QCOMPARE((*file)->rateHz(), rate);
                const auto decoded = decodedByUs(path);
                QCOMPARE(int(decoded.size()) / 2, 20011);
                if (isLossless(code))
                    QCOMPARE(decoded, asHeard(code, samples));
            }
        }
    }

    void reportsAFullDiskWhereverItFills_data() { rows(); }

    void reportsAFullDiskWhereverItFills()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto samples = asWritten(code, sound(30011, 2, rateOf(code)));
        const auto whole = std::filesystem::file_size(make(code, sound(30011, 2, rateOf(code)), 2, 4096));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        int silent = 0;
        int tried = 0;
        for (std::uint64_t limit = 0; limit < whole; limit += whole / 7 + 1) {
            const rlimit small{rlim_t(limit), before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &small);
            auto writer = makeWriter(code, fresh(code), rateOf(code));
            const Result<void> outcome = writer ? writeAll(**writer, samples, 2, 4096) : Result<void>(writer.error());
            ::setrlimit(RLIMIT_FSIZE, &before);
            ++tried;
            silent += outcome.ok();
            QVERIFY(!outcome && outcome.error().kind == ErrorKind::InputOutput);
        }
        std::signal(SIGXFSZ, handler);
        qInfo("%s: %d full disks, %d unnoticed", nameOf(code), tried, silent);
        QCOMPARE(silent, 0);
    }

    void refusesWhatIsInTheWay_data() { rows(); }

    void refusesWhatIsInTheWay()
    {
        QFETCH(int, encoding);
        const auto path = fresh(Encoding(encoding));
        std::ofstream(path) << "precious";
        const auto writer = makeWriter(Encoding(encoding), path, rateOf(Encoding(encoding)));
        QVERIFY(!writer && writer.error().kind == ErrorKind::CannotCreate);
        QCOMPARE(bytesOfFile(path), QByteArray("precious"));
    }

    void refusesOtherRatesNamingTheRemedy_data() { rows(); }

    void refusesOtherRatesNamingTheRemedy()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto path = fresh(code);
        for (const int rate : {32000, 50000}) {
            const auto writer = makeWriter(code, path, rate);
            QVERIFY(!writer && writer.error().kind == ErrorKind::Usage);
            QVERIFY2(writer.error().message.contains(QStringLiteral("choose")), qPrintable(writer.error().message));
        }
        // Nothing is left behind by a refusal.
        QVERIFY(!std::filesystem::exists(path));
        if (code == Encoding::Opus)
            QVERIFY(!makeWriter(code, path, 44100));
        if (!isLossless(code))
            QVERIFY(!makeWriter(code, path, 96000));
    }

    void refusesSamplesThatAreNoneAndFilesOfNothing_data() { rows(); }

    void refusesSamplesThatAreNoneAndFilesOfNothing()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        std::vector<std::int32_t> bad(2 * 5000);
        bad[777] = isLossless(code) ? 1 << 24 : std::bit_cast<std::int32_t>(std::numeric_limits<float>::quiet_NaN());
        auto writer = makeWriter(code, fresh(code), rateOf(code));
        LACQUER_VERIFY_OK(writer);
        const auto outcome = writeAll(**writer, bad, 2, 5000);
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::Internal);
        // The failure sticks.
        QVERIFY(!(*writer)->finish());

        auto empty = makeWriter(code, fresh(code), rateOf(code));
        LACQUER_VERIFY_OK(empty);
        const auto nothing = (*empty)->finish();
        QVERIFY(!nothing && nothing.error().kind == ErrorKind::Internal);
    }

    void isNotWholeBeforeItIsFinished_data()
    {
        QTest::addColumn<int>("encoding");
        for (const Encoding encoding : {Encoding::Mp3Constant320, Encoding::Vorbis, Encoding::Opus, Encoding::Alac24})
            QTest::newRow(nameOf(encoding)) << int(encoding);
    }

    void isNotWholeBeforeItIsFinished()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto path = fresh(code);
        {
            auto writer = makeWriter(code, path, rateOf(code));
            LACQUER_VERIFY_OK(writer);
            // More than the file's buffer, so that something of it is on the disk.
            const auto samples = asWritten(code, sound(44100 * 14, 2, rateOf(code)));
            LACQUER_VERIFY_OK((*writer)->write(samples.data(), 44100 * 14));
        }
        const auto bytes = bytesOfFile(path);
        QVERIFY(!bytes.isEmpty());
        if (std::string_view(endingOf(code)) == "m4a")
            QVERIFY(!DecodedFile::open(path));
        else if (std::string_view(endingOf(code)) == "mp3")
            QVERIFY(!readMp3Gaps(firstBytes(bytes, 2000)));
        else
            // The flag "end of stream" of the last whole page.
            QVERIFY(!(bytes.at(bytes.lastIndexOf("OggS") + 5) & 4));
    }

    void mp3TagsAreReadAndDamageIsNoticed()
    {
        const auto path = make(Encoding::Mp3V0, sound(44100, 2, 44100), 2, 4096, {1152, 500});
        auto bytes = bytesOfFile(path);
        const auto gaps = readMp3Gaps(firstBytes(bytes, 2000));
        QVERIFY(gaps.has_value());
        qInfo("delay %d, padding %d", gaps->delay, gaps->padding);
        QCOMPARE(gaps->delay, 576 + 1152);
        QCOMPARE((gaps->delay + gaps->padding + 44100 - 1652) % 1152, 0);
        bytes[100] = char(bytes.at(100) ^ 1);
        QVERIFY(!readMp3Gaps(firstBytes(bytes, 2000)));
        QVERIFY(!readMp3Gaps(firstBytes(bytes, 100)));
    }

    void mpeg4StandsWithItsIndexInFront()
    {
        for (const Encoding code : {Encoding::Aac, Encoding::Alac24}) {
            const auto bytes = bytesOfFile(make(code, sound(44100 * 4, 2, 44100), 2, 4096));
            QVERIFY(bytes.indexOf("moov") > 0 && bytes.indexOf("moov") < bytes.indexOf("mdat"));
            QCOMPARE(bytes.contains("iTunSMPB"), code == Encoding::Aac);
        }
        // 1024 frames of the encoder's own, 3000 of the track before; 43 packets hold 44032 frames.
        const auto bytes = bytesOfFile(make(Encoding::Aac, sound(40000 + 3000 + 100, 2, 44100), 2, 4096, {3000, 100}));
        QVERIFY(bytes.contains(" 00000000 00000FB8 00000008 0000000000009C40 "));
    }

    void mpeg4TakesLongOffsetsWhereItHasTo()
    {
        // The limit lowered, since 4 GiB are no matter of seconds.
        const auto samples = noise(4, 2 * 50000, 0.3);
        const AvEncoding encoding{true, 44100, 2, 16, 0};
        auto encoder = AvEncoder::create(encoding);
        QVERIFY(encoder);
        PacketQueue queue;
        const auto written = asWritten(Encoding::Alac16, samples);
        const auto path = fresh(Encoding::Alac16);
        auto file = OutputFile::create(path);
        LACQUER_VERIFY_OK(file);
        M4aFile container(**file, {true, 44100, 2, 16, encoder->configuration(), 100000});
        LACQUER_VERIFY_OK(container.begin());
        for (std::size_t at = 0; at < written.size(); at += 8192)
            QVERIFY(encoder->encode(std::span(written).subspan(at, std::min<std::size_t>(8192, written.size() - at)), queue));
        QVERIFY(encoder->drain(queue));
        while (auto packet = queue.nextOfAll(50000))
            LACQUER_VERIFY_OK(container.packet(*packet));
        LACQUER_VERIFY_OK(container.finish(0, 50000, encoder->packetFrames()));
        LACQUER_VERIFY_OK((*file)->finish());
        QVERIFY(bytesOfFile(path).contains("co64") && !bytesOfFile(path).contains("stco"));
        QCOMPARE(decodedByUs(path), asHeard(Encoding::Alac16, samples));
    }

    void theSerialNumberIsTheOneGiven()
    {
        const auto samples = asWritten(Encoding::Opus, sound(48000, 2, 48000));
        const auto opus = fresh(Encoding::Opus);
        OpusOptions options;
        options.serial = 0x89abcdef;
        auto writer = OpusWriter::create(opus, options);
        LACQUER_VERIFY_OK(writer);
        LACQUER_VERIFY_OK(writeAll(**writer, samples, 2, 4096));
        const auto vorbis = fresh(Encoding::Vorbis);
        VorbisOptions other;
        other.serial = 0x89abcdef;
        auto second = VorbisWriter::create(vorbis, other);
        LACQUER_VERIFY_OK(second);
        LACQUER_VERIFY_OK(writeAll(**second, samples, 2, 4096));
        for (const auto& path : {opus, vorbis})
            QCOMPARE(bytesOfFile(path).mid(14, 4), QByteArray("\xef\xcd\xab\x89", 4));
    }

    void everyLibraryNamesItsVersion()
    {
        for (const auto& version : {Mp3Writer::libraryVersion(), VorbisWriter::libraryVersion(), OpusWriter::libraryVersion(),
                                    AacWriter::libraryVersion(), DecodedFile::libraryVersion()}) {
            qInfo("%s", version.c_str());
            QVERIFY(version.find('.') != std::string::npos);
        }
    }
};

LACQUER_TEST(EncodersTest)
#include "EncodersTest.moc"
