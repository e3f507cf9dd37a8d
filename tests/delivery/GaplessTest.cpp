// SPDX-License-Identifier: GPL-3.0-or-later
// Tracks cut out of running music and encoded one by one join again without a gap, whoever decodes them.
#include "EncodedFiles.h"
#include "audio/AudioReader.h"
#include "delivery/encoders/AacWriter.h"
#include "delivery/encoders/Mp3Writer.h"
#include "delivery/encoders/OpusWriter.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

namespace {

constexpr int total = 44100 * 4 + 123;
constexpr int tenMilliseconds = 441;
const std::vector<int> cuts{0, 44100 * 3 / 2 + 17, 44100 * 5 / 2 + 1001, total};

/// Packets of variable MP3 and lossless ones do not depend on what was encoded long before; the others get the bits that were
/// not spent so far, and the same packet may get more or fewer of them in a track than in unbroken sound.
double allowedExcess(Encoding encoding)
{
    if (encoding == Encoding::Mp3V0 || encoding == Encoding::Mp3V2 || isLossless(encoding))
        return 0.5;
    // FFmpeg's AAC takes seconds to settle; without neighbours it is off by more than ten decibels.
    return encoding == Encoding::Aac ? 5.0 : 3.0;
}

/// RMS of the difference over so many frames from one on, both channels, in dB of full scale.
double errorDb(const std::vector<double>& a, const std::vector<double>& b, int from, int frames)
{
    double sum = 1e-40;
    for (std::size_t i = std::size_t(from) * 2; i < std::size_t(from + frames) * 2; ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return 10 * std::log10(sum / double(frames * 2));
}

/// The median error of windows as long as those around joins, away from all joins and ends.
double medianElsewhere(const std::vector<double>& joined, const std::vector<double>& expected)
{
    std::vector<double> windows;
    for (int at = 0; at + 2 * tenMilliseconds <= total; at += 2 * tenMilliseconds) {
        const auto away = [&](int cut) { return std::abs(at + tenMilliseconds - cut) > 10 * tenMilliseconds; };
        if (std::all_of(cuts.begin(), cuts.end(), away))
            windows.push_back(errorDb(joined, expected, at, 2 * tenMilliseconds));
    }
    std::nth_element(windows.begin(), windows.begin() + std::ptrdiff_t(windows.size() / 2), windows.end());
    return windows[windows.size() / 2];
}

std::vector<double> seededMusic()
{
    const Stereo stereo = music(5, 44100, total, 0.5);
    std::vector<double> interleaved;
    for (int i = 0; i < total; ++i) {
        interleaved.push_back(stereo.left[std::size_t(i)]);
        interleaved.push_back(stereo.right[std::size_t(i)]);
    }
    return interleaved;
}

}  // namespace

class GaplessTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    std::filesystem::path track(Encoding encoding, const std::vector<double>& music, int from, int until, bool neighbours)
    {
        const NeighbourSound near = neighbours ? neighboursOf(usefulFor(encoding), from, until, total) : NeighbourSound{};
        const auto path = std::filesystem::path(folder_.filePath(QStringLiteral("%1.").arg(++files_)).toStdString() + endingOf(encoding));
        auto writer = makeWriter(encoding, path, rateOf(encoding), 2, near);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        const std::span all(music);
        const auto part = all.subspan(std::size_t(from - near.before) * 2, std::size_t(until + near.after - from + near.before) * 2);
        if (auto written = writeAll(**writer, asWritten(encoding, part), 2, 4096); !written)
            qFatal("%s", qPrintable(written.error().message));
        return path;
    }

    /// All tracks one after the other, each as long as it decodes.
    std::vector<double> joined(Encoding encoding, const std::vector<double>& music, bool neighbours)
    {
        std::vector<double> all;
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            const auto part = decodedByUs(track(encoding, music, cuts[i], cuts[i + 1], neighbours));
            all.insert(all.end(), part.begin(), part.end());
        }
        return all;
    }

    static void rows()
    {
        QTest::addColumn<int>("encoding");
        for (const Encoding encoding : allEncodings())
            QTest::newRow(nameOf(encoding)) << int(encoding);
    }

    /// The worst of the joins' errors over what the codec does there to unbroken sound, in dB.
    double excessAtJoins(Encoding encoding, const std::vector<double>& music, const char* what, bool neighbours)
    {
        const auto expected = asHeard(encoding, music);
        const auto unbroken = decodedByUs(track(encoding, music, 0, total, false));
        const auto all = joined(encoding, music, neighbours);
        if (all.size() != expected.size() || unbroken.size() != expected.size()) {
            qWarning("%d frames instead of %d", int(all.size()) / 2, total);
            return 1000;
        }
        const double median = medianElsewhere(all, expected);
        double worst = -1000;
        for (std::size_t i = 1; i + 1 < cuts.size(); ++i) {
            const int from = cuts[i] - tenMilliseconds;
            const double here = errorDb(all, expected, from, 2 * tenMilliseconds);
            const double without = errorDb(unbroken, expected, from, 2 * tenMilliseconds);
            qInfo("%s, %s, %s neighbours, join %d: error %.1f dBFS, unbroken %.1f there, median elsewhere %.1f", nameOf(encoding), what,
                  neighbours ? "with" : "without", int(i), here, without, median);
            worst = std::max(worst, here - std::max(without, median));
        }
        return worst;
    }

private Q_SLOTS:
    void neighboursReachBackToTheGridAndNoFurtherThanTheSound()
    {
        const UsefulNeighbours useful{{2048, 500}, 1024};
        QVERIFY((neighboursOf(useful, 0, 9000, 20000) == NeighbourSound{0, 500}));
        QVERIFY((neighboursOf(useful, 1000, 9000, 20000) == NeighbourSound{1000, 500}));
        QVERIFY((neighboursOf(useful, 10240, 19700, 20000) == NeighbourSound{2048, 300}));
        QVERIFY((neighboursOf(useful, 10241, 20000, 20000) == NeighbourSound{2049, 0}));
        QVERIFY((neighboursOf({{0, 500}, 1}, 10241, 15000, 20000) == NeighbourSound{0, 500}));
        // However a track lies, its writer takes what is useful to it.
        for (const auto& [wanted, largest] : {std::pair{Mp3Writer::usefulNeighbours, Mp3Writer::largestNeighbours},
                                              std::pair{AacWriter::usefulNeighbours, AacWriter::largestNeighbours},
                                              std::pair{OpusWriter::usefulNeighbours, OpusWriter::largestNeighbours}}) {
            QVERIFY(wanted.least.before + wanted.packetFrames - 1 <= largest.before);
            QVERIFY(wanted.least.after <= largest.after);
        }
    }

    void mp3TakesItsNeighboursAtEveryLength()
    {
        // Its padding has twelve bits for the neighbours after and what the codec adds, which changes with the length.
        const auto music = realMusic(30, 20000);
        for (int frames = 5000; frames < 5000 + 1152; frames += 61) {
            const auto path = std::filesystem::path(folder_.filePath(QStringLiteral("%1.mp3").arg(++files_)).toStdString());
            auto writer = makeWriter(Encoding::Mp3V0, path, 44100, 2, Mp3Writer::largestNeighbours);
            LACQUER_VERIFY_OK(writer);
            const int all = frames + Mp3Writer::largestNeighbours.before + Mp3Writer::largestNeighbours.after;
            LACQUER_VERIFY_OK(writeAll(**writer, asWritten(Encoding::Mp3V0, std::span(music).first(std::size_t(all) * 2)), 2, 4096));
            QCOMPARE(int(decodedByUs(path).size()) / 2, frames);
        }
    }

    void joinsOfRealMusicStayWithinTheCodecsNoise_data() { rows(); }

    void joinsOfRealMusicStayWithinTheCodecsNoise()
    {
        QFETCH(int, encoding);
        QVERIFY(excessAtJoins(Encoding(encoding), realMusic(30, total), "real music", true) < allowedExcess(Encoding(encoding)));
    }

    void joinsOfSeededMusicStayWithinTheCodecsNoise_data() { rows(); }

    void joinsOfSeededMusicStayWithinTheCodecsNoise()
    {
        QFETCH(int, encoding);
        QVERIFY(excessAtJoins(Encoding(encoding), seededMusic(), "seeded music", true) < allowedExcess(Encoding(encoding)));
    }

    void withoutNeighboursAacIsHeardAtTheJoin()
    {
        // The reason for neighbours, and the proof that these figures can fail.
        QVERIFY(excessAtJoins(Encoding::Aac, realMusic(30, total), "real music", false) > 10.0);
    }

    void libsndfileHearsTheSameTracks_data()
    {
        QTest::addColumn<int>("encoding");
        for (const Encoding encoding : {Encoding::Mp3Constant320, Encoding::Mp3V0, Encoding::Vorbis, Encoding::Opus})
            QTest::newRow(nameOf(encoding)) << int(encoding);
    }

    void libsndfileHearsTheSameTracks()
    {
        // It stands on mpg123, libvorbis and libopus, none of which FFmpeg has anything of.
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto path = track(code, realMusic(30, total), cuts[1], cuts[2], true);
        const auto ours = decodedByUs(path);
        auto reader = AudioReader::open(path);
        LACQUER_VERIFY_OK(reader);
        std::vector<double> theirs(ours.size());
        const auto count = (*reader)->read(theirs.data(), int(ours.size()) / 2);
        LACQUER_VERIFY_OK(count);
        QCOMPARE(*count, int(ours.size()) / 2);
        QCOMPARE((*reader)->format().frames, std::int64_t(*count));
        const double difference = errorDb(ours, theirs, 0, *count);
        qInfo("%s: the two decoders differ by %.1f dBFS", nameOf(code), difference);
        QVERIFY(difference < -70);
    }

    void ffmpegHearsTheSameTracks_data() { rows(); }

    void ffmpegHearsTheSameTracks()
    {
        QFETCH(int, encoding);
        const auto code = Encoding(encoding);
        const auto music = realMusic(30, total);
        const auto path = track(code, music, cuts[1], cuts[2], true);
        const auto ours = decodedByUs(path);
        auto theirs = decodedByFfmpeg(path);
        const int frames = cuts[2] - cuts[1];
        QCOMPARE(int(ours.size()) / 2, frames);
        const int excess = int(theirs.size()) / 2 - frames;
        qInfo("%s: the program ffmpeg plays %d frames more", nameOf(code), excess);
        // FFmpeg 5.1 plays the last packet of AAC in MPEG-4 to its end, in files of its own too.
        if (code == Encoding::Aac)
            QVERIFY(excess >= 0 && excess < 1024);
        else
            QCOMPARE(excess, 0);
        theirs.resize(ours.size());
        QVERIFY(errorDb(ours, theirs, 0, frames) < -100);
    }
};

LACQUER_TEST(GaplessTest)
#include "GaplessTest.moc"
