// SPDX-License-Identifier: GPL-3.0-or-later
// Ingest: every kind of bad file trips its own finding and no other, good files trip none, and the figures are right.
#include "measure/Ingest.h"

#include "audio/Resampler.h"
#include "dsp/Fft.h"
#include "measure/FileFigures.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>
#include <ctime>
#include <functional>
#include <limits>
#include <numbers>

using namespace lacquer;
using namespace lacquer::test;

namespace {

using Change = std::function<void(Stereo&)>;

constexpr int seconds = 6;

struct Case {
    const char* name;
    int rateHz;
    int bits;
    Change change;
    std::optional<IngestKind> expected;
    double value;
    double tolerance;
    int channels = 2;
};

void forBoth(Stereo& sound, const std::function<double(double sample, std::size_t n)>& change)
{
    for (std::size_t n = 0; n < sound.left.size(); ++n) {
        sound.left[n] = change(sound.left[n], n);
        sound.right[n] = change(sound.right[n], n);
    }
}

void scale(Stereo& sound, double gain)
{
    forBoth(sound, [&](double sample, std::size_t) { return gain * sample; });
}

/// Cuts everything above a frequency, at once.
void brickWall(Stereo& sound, double rateHz, double hz)
{
    const int size = sound.frames() / 2 * 2;
    Fft fft(size);
    for (auto* channel : {&sound.left, &sound.right}) {
        std::copy_n(channel->begin(), size, fft.time().begin());
        fft.forward();
        for (int k = int(hz / rateHz * size); k < fft.bins(); ++k)
            fft.spectrum()[std::size_t(k)] = 0.0;
        fft.inverse();
        for (int n = 0; n < size; ++n)
            (*channel)[std::size_t(n)] = fft.time()[std::size_t(n)] / size;
    }
}

Stereo converted(const Stereo& sound, int from, int to)
{
    Resampler resampler(from, to);
    resampler.push({sound.left.data(), sound.right.data(), sound.frames()});
    resampler.finish();
    Stereo out{std::vector<double>(std::size_t(resampler.available())), std::vector<double>(std::size_t(resampler.available()))};
    resampler.pull({out.left.data(), out.right.data(), out.frames()});
    return out;
}

/// A quarter of the rate between its samples' highest points: 3 dB over them.
void insertHiddenPeak(Stereo& sound)
{
    for (std::size_t n = 0; n < 400; ++n) {
        const double fade = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * (double(n) + 0.5) / 400);
        sound.left[30000 + n] = 1.3 * fade * std::sin(std::numbers::pi / 2 * double(n) + std::numbers::pi / 4);
    }
}

void silence(Stereo& sound, double fromSeconds, double toSeconds, double rateHz)
{
    for (auto n = std::size_t(fromSeconds * rateHz); n < std::min(sound.left.size(), std::size_t(toSeconds * rateHz)); ++n)
        sound.left[n] = sound.right[n] = 0;
}

std::vector<Case> cases()
{
    const auto quantise = [](int bits) {
        return [bits](Stereo& sound) {
            forBoth(sound, [&](double sample, std::size_t) { return std::ldexp(std::nearbyint(std::ldexp(sample, bits - 1)), 1 - bits); });
        };
    };
    return {
        {"good 16/44.1", 44100, 16, {}, {}, 0, 0},
        {"good 24/48", 48000, 24, {}, {}, 0, 0},
        {"good 24/96", 96000, 24, {}, {}, 0, 0},
        {"good float", 44100, 32, {}, {}, 0, 0},
        {"good mono", 44100, 24, {}, {}, 0, 0, 1},
        {"silent", 44100, 24, [](Stereo& s) { scale(s, 1e-4); }, IngestKind::Silent, 0, 0},
        {"clipped 16", 44100, 16, [](Stereo& s) { scale(s, 3.0); }, IngestKind::Clipped, 40, 40},
        {"clipped 24", 48000, 24, [](Stereo& s) { scale(s, 3.0); }, IngestKind::Clipped, 40, 40},
        {"clipped float", 44100, 32,
         [](Stereo& s) { forBoth(s, [](double x, std::size_t) { return std::clamp(3.0 * x, -1.0, 1.0); }); }, IngestKind::Clipped, 40, 40},
        {"over full scale", 44100, 32, [](Stereo& s) { scale(s, 2.0); }, IngestKind::OverFullScale, 20 * std::log10(1.4), 0.001},
        {"inter-sample overs", 44100, 24, insertHiddenPeak, IngestKind::InterSampleOvers, 20 * std::log10(1.3), 0.05},
        {"offset", 44100, 24, [](Stereo& s) { forBoth(s, [](double x, std::size_t) { return x + 0.005; }); }, IngestKind::DcOffset, -46.02, 0.5},
        {"silent head", 44100, 24, [](Stereo& s) { silence(s, 0, 1.5, 44100); }, IngestKind::SilentHead, 1.5, 0.01},
        {"silent tail", 44100, 24, [](Stereo& s) { silence(s, 0.5, 6, 44100); }, IngestKind::SilentTail, 5.5, 0.05},
        {"16 bits in 24", 44100, 24, quantise(16), IngestKind::UnusedBits, 16, 0},
        {"20 bits in 24", 44100, 24, quantise(20), IngestKind::UnusedBits, 20, 0},
        {"24 bits in float", 44100, 32, quantise(24), IngestKind::UnusedBits, 24, 0},
        {"coder at 16 kHz", 44100, 24, [](Stereo& s) { brickWall(s, 44100, 16000); }, IngestKind::LikelyLossySource, 16000, 200},
        {"coder at 19 kHz", 48000, 16, [](Stereo& s) { brickWall(s, 48000, 19000); }, IngestKind::LikelyLossySource, 19000, 200},
        {"44.1 in 96", 96000, 24, [](Stereo& s) { s = converted(music(1, 44100, 44100 * seconds, 0.7), 44100, 96000); },
         IngestKind::LikelyUpsampled, 21500, 700},
        {"48 in 96", 96000, 24, [](Stereo& s) { s = converted(music(1, 48000, 48000 * seconds, 0.7), 48000, 96000); },
         IngestKind::LikelyUpsampled, 23400, 700},
        {"96 in 192", 192000, 24, [](Stereo& s) { s = converted(music(1, 96000, 96000 * seconds, 0.7), 96000, 192000); },
         IngestKind::LikelyUpsampled, 46500, 1500},
        {"44.1 in 48", 48000, 24, [](Stereo& s) { s = converted(music(1, 44100, 44100 * seconds, 0.7), 44100, 48000); },
         IngestKind::LikelyUpsampled, 21500, 700},
        {"mono as stereo", 44100, 24, [](Stereo& s) { s.right = s.left; }, IngestKind::MonoAsStereo, 0, 0},
        {"left only", 44100, 24, [](Stereo& s) { std::fill(s.right.begin(), s.right.end(), 0.0); }, IngestKind::OneSided, 0, 0},
        {"imbalanced", 44100, 24, [](Stereo& s) { for (double& x : s.right) x *= 0.5; }, IngestKind::Imbalanced, 6.02, 1.5},
        {"opposite polarity", 44100, 24, [](Stereo& s) { for (double& x : s.right) x = -x; }, IngestKind::OppositePolarity, -0.9, 0.1},
    };
}

}  // namespace

class IngestTest : public QObject {
    Q_OBJECT

    TestAlbum files_;

    std::unique_ptr<AudioReader> file(const Stereo& sound, int rateHz, int bits, int channels = 2) const
    {
        std::filesystem::remove(files_.folder() / "file.wav");
        static_cast<void>(files_.write("file.wav", sound, rateHz, bits, channels));
        auto reader = AudioReader::open(files_.folder() / "file.wav");
        if (!reader)
            qFatal("cannot read a test file");
        return std::move(*reader);
    }

private Q_SLOTS:
    void everyBadFileTripsItsOwnFindingOnly_data()
    {
        QTest::addColumn<int>("index");
        const auto all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s", all[i].name) << int(i);
    }

    void everyBadFileTripsItsOwnFindingOnly()
    {
        QFETCH(int, index);
        const Case one = cases()[std::size_t(index)];
        Stereo sound = music(1, one.rateHz, one.rateHz * seconds, 0.7);
        if (one.change)
            one.change(sound);
        Progress progress;
        const auto report = inspectFile(*file(sound, one.rateHz, one.bits, one.channels), progress);
        LACQUER_VERIFY_OK(report);
        for (const IngestFinding& finding : report->findings)
            qInfo("finding %d: value %.3f, count %lld, first frame %lld, channel %d", int(finding.kind), finding.value,
                  static_cast<long long>(finding.count), static_cast<long long>(finding.firstFrame), finding.channel);
        qInfo("bandwidth %.0f Hz, cliff %.0f Hz, %d bits", report->bandwidthHz, report->cliffHz.value_or(0), report->bitsUsed);
        QCOMPARE(report->findings.empty(), !one.expected.has_value());
        for (const IngestFinding& finding : report->findings) {
            QCOMPARE(int(finding.kind), int(*one.expected));
            QVERIFY(std::abs(finding.value - one.value) <= one.tolerance);
        }
    }

    void hearsRealCoders_data()
    {
        QTest::addColumn<QStringList>("encoder");
        QTest::addColumn<QString>("ending");
        for (const char* rate : {"128k", "192k", "320k"})
            QTest::addRow("mp3 %s", rate) << QStringList{QStringLiteral("libmp3lame"), QString::fromLatin1(rate)} << QStringLiteral("mp3");
        QTest::addRow("aac 128k") << QStringList{QStringLiteral("aac"), QStringLiteral("128k")} << QStringLiteral("m4a");
    }

    void hearsRealCoders()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QSKIP("ffmpeg is not installed");
        QFETCH(QStringList, encoder);
        QFETCH(QString, ending);
        Stereo sound{pinkNoise(1, 44100 * seconds, 0.5), pinkNoise(2, 44100 * seconds, 0.5)};
        file(sound, 44100, 24);
        const QDir folder(QString::fromStdString(files_.folder().string()));
        const QString coded = folder.filePath(QStringLiteral("coded.") + ending);
        const QString decoded = folder.filePath(QStringLiteral("decoded.wav"));
        const QStringList quiet{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-i")};
        QProcess ffmpeg;
        ffmpeg.start(QStringLiteral("ffmpeg"), quiet + QStringList{folder.filePath(QStringLiteral("file.wav")), QStringLiteral("-c:a"),
                                                                   encoder[0], QStringLiteral("-b:a"), encoder[1], coded});
        if (!ffmpeg.waitForFinished(30000) || ffmpeg.exitCode() != 0)
            QSKIP("this ffmpeg has no such encoder");
        ffmpeg.start(QStringLiteral("ffmpeg"), quiet + QStringList{coded, QStringLiteral("-c:a"), QStringLiteral("pcm_s24le"), decoded});
        QVERIFY(ffmpeg.waitForFinished(30000) && ffmpeg.exitCode() == 0);
        const auto reader = AudioReader::open(decoded.toStdString());
        LACQUER_VERIFY_OK(reader);
        Progress progress;
        const auto report = inspectFile(**reader, progress);
        LACQUER_VERIFY_OK(report);
        const IngestFinding* finding = report->find(IngestKind::LikelyLossySource);
        qInfo("ends at %.0f Hz", report->cliffHz.value_or(0));
        QVERIFY(finding && finding->value > 15000 && finding->value < 20500);
        // The same sound without a coder is not suspected.
        const auto before = inspectFile(*file(sound, 44100, 24), progress);
        LACQUER_VERIFY_OK(before);
        QVERIFY(!before->cliffHz && !before->find(IngestKind::LikelyLossySource));
    }

    void tellsWhereItHappensFirst()
    {
        Stereo sound = music(1, 44100, 44100 * 2, 0.5);
        for (std::size_t n = 50000; n < 50004; ++n)
            sound.right[n] = 1.0;
        sound.right[60000] = sound.right[60001] = 1.0;  // two are none
        for (std::size_t n = 70000; n < 70003; ++n)
            sound.right[n] = -1.0;
        Progress progress;
        const auto report = inspectFile(*file(sound, 44100, 16), progress);
        LACQUER_VERIFY_OK(report);
        const IngestFinding* clipped = report->find(IngestKind::Clipped);
        QVERIFY(clipped && clipped->count == 2 && clipped->firstFrame == 50000 && clipped->channel == 1 && clipped->value == 4.0);

        Stereo hidden = music(1, 44100, 44100 * 2, 0.5);
        insertHiddenPeak(hidden);
        const auto overs = inspectFile(*file(hidden, 44100, 24), progress);
        LACQUER_VERIFY_OK(overs);
        const IngestFinding* over = overs->find(IngestKind::InterSampleOvers);
        QVERIFY(over && over->count == 1 && std::abs(over->firstFrame - 30200) < 100);
    }

    void agreesWithTheMeters()
    {
        const Stereo sound = music(4, 44100, 44100 * 8, 0.9);
        const auto reader = file(sound, 44100, 24);
        Progress progress;
        const auto report = inspectFile(*reader, progress);
        LACQUER_VERIFY_OK(report);
        LACQUER_VERIFY_OK(reader->seek(0));
        const auto reading = measureFile(*reader, progress);
        LACQUER_VERIFY_OK(reading);
        QVERIFY(report->truePeakDbtp == reading->peaks.truePeakDbtp && report->samplePeakDbfs == reading->peaks.samplePeakDbfs);
        QVERIFY(report->loudness.integratedLufs == reading->loudness.ownIntegratedLufs);
        QVERIFY(report->loudness.loudnessRangeLu == reading->loudness.ownLoudnessRangeLu);
        QVERIFY(std::abs(report->plrDb() - reading->plrDb()) < 0.01);
        QCOMPARE(report->bitsUsed, 24);
    }

    void measuresOffsetAndImbalanceExactly()
    {
        const auto tone = sine(441.0, 44100, 44100 * 3, 0.25);
        Stereo sound{tone, tone};
        for (std::size_t n = 0; n < tone.size(); ++n) {
            sound.left[n] += 0.001;
            sound.right[n] *= std::pow(10.0, -2.0 / 20);
        }
        Progress progress;
        const auto report = inspectFile(*file(sound, 44100, 24), progress);
        LACQUER_VERIFY_OK(report);
        QVERIFY(std::abs(report->dcDbfs[0] - -60.0) < 0.001 && report->dcDbfs[1] < -130);
        QVERIFY(std::abs(*report->imbalanceDb - 2.0) < 0.02);
        QVERIFY(!report->find(IngestKind::DcOffset) || report->find(IngestKind::DcOffset)->channel == 0);
        QVERIFY(report->find(IngestKind::Imbalanced)->severity == IngestSeverity::Note);
        // A few tones end somewhere too, but not at a cliff of broad sound.
        QVERIFY(!report->cliffHz && report->bandwidthHz < 1000);
    }

    void refusesSamplesThatAreNoNumbers()
    {
        Stereo sound = music(1, 44100, 44100, 0.5);
        sound.left[30000] = std::numeric_limits<double>::quiet_NaN();
        Progress progress;
        const auto report = inspectFile(*file(sound, 44100, 32), progress);
        QVERIFY(!report && report.error().kind == ErrorKind::BadData);
    }

    void stopsWhenAskedAndCostsLittle()
    {
        const Stereo sound = music(1, 44100, 44100 * 20, 0.7);
        const auto reader = file(sound, 44100, 24);
        Progress progress;
        const std::clock_t start = std::clock();
        LACQUER_VERIFY_OK(inspectFile(*reader, progress));
        const double milliseconds = double(std::clock() - start) / CLOCKS_PER_SEC * 1000 / 20;
        qInfo("ms per second of stereo: %.2f", milliseconds);
        QVERIFY(milliseconds < 50);
        progress.cancel();
        QVERIFY(inspectFile(*reader, progress).error().kind == ErrorKind::Cancelled);
    }
};

LACQUER_TEST(IngestTest)
#include "IngestTest.moc"
