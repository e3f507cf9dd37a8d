// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness beside two other programs: libebur128 at every rate of albums, and ffmpeg on a written file.
#include "measure/Loudness.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <bit>

using namespace lacquer;
using namespace lacquer::test;

namespace {

void feedWhole(Loudness& meter, const Stereo& in)
{
    meter.process({in.left.data(), in.right.data(), in.frames()});
}

bool near(double measured, double expected, double tolerance)
{
    if (std::abs(measured - expected) <= tolerance)
        return true;
    qInfo("measured %.4f, expected %.4f", measured, expected);
    return false;
}

QByteArray riff(const Stereo& in, int rateHz)
{
    const auto bytes = std::uint32_t(in.frames() * 8);
    QByteArray out;
    const auto number = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            out.append(char(value >> (8 * i)));
    };
    out.append("RIFF");
    number(36 + bytes, 4);
    out.append("WAVEfmt ");
    number(16, 4);
    number(3, 2);  // IEEE float
    number(2, 2);
    number(std::uint32_t(rateHz), 4);
    number(std::uint32_t(rateHz * 8), 4);
    number(8, 2);
    number(32, 2);
    out.append("data");
    number(bytes, 4);
    for (std::size_t n = 0; n < in.left.size(); ++n) {
        number(std::bit_cast<std::uint32_t>(float(in.left[n])), 4);
        number(std::bit_cast<std::uint32_t>(float(in.right[n])), 4);
    }
    return out;
}

}  // namespace

class LoudnessPeersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLibraryOnNoiseAndMusic_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {44100, 48000, 88200, 96000, 192000})
            QTest::addRow("%d Hz", rateHz) << rateHz;
    }

    void agreesWithTheLibraryOnNoiseAndMusic()
    {
        QFETCH(int, rateHz);
        const int frames = 8 * rateHz;
        const Stereo pink{pinkNoise(1, frames, 0.5), pinkNoise(2, frames, 0.5)};
        const Stereo white{noise(3, frames, 0.5), noise(4, frames, 0.5)};
        const double limit = rateHz <= 48000 ? 0.01 : Loudness::agreementLimitLu(rateHz);
        for (const Stereo& in : {pink, white, music(5, rateHz, frames)}) {
            Loudness meter(rateHz);
            feedWhole(meter, in);
            const LoudnessReading reading = meter.reading();
            qInfo("I %.3f LUFS, libebur128 differs by %+.4f LU", reading.ownIntegratedLufs,
                  reading.integratedLufs - reading.ownIntegratedLufs);
            QVERIFY(reading.disagreementLu() <= limit);
        }
    }

    void agreesWithFfmpeg_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::newRow("44.1 kHz") << 44100;
        QTest::newRow("48 kHz") << 48000;
    }

    void agreesWithFfmpeg()
    {
        QFETCH(int, rateHz);
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QSKIP("ffmpeg is not installed");
        Stereo in = music(11, rateHz, 30 * rateHz, 0.8);
        for (std::size_t n = 0; n < in.left.size() / 3; ++n) {  // a quiet first third, so that gates and range matter
            in.left[n] *= 0.2;
            in.right[n] *= 0.2;
        }
        for (auto* channel : {&in.left, &in.right})
            for (double& x : *channel)
                x = float(x);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("song.wav")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(riff(in, rateHz)) > 0);
        file.close();
        QProcess ffmpeg;
        ffmpeg.start(
            QStringLiteral("ffmpeg"),
            {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"),
             file.fileName(), QStringLiteral("-af"), QStringLiteral("ebur128=metadata=1,ametadata=mode=print:file=-"),
             QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
        QVERIFY(ffmpeg.waitForFinished(60000));
        QCOMPARE(ffmpeg.exitCode(), 0);
        double integrated = 0, range = 0, mostMomentary = -200, mostShortTerm = -200;
        for (const QByteArray& line : ffmpeg.readAllStandardOutput().split('\n')) {
            const double value = line.mid(line.indexOf('=') + 1).toDouble();
            if (line.startsWith("lavfi.r128.I="))
                integrated = value;
            else if (line.startsWith("lavfi.r128.LRA="))
                range = value;
            else if (line.startsWith("lavfi.r128.M="))
                mostMomentary = std::max(mostMomentary, value);
            else if (line.startsWith("lavfi.r128.S="))
                mostShortTerm = std::max(mostShortTerm, value);
        }
        Loudness meter(rateHz);
        feedWhole(meter, in);
        const LoudnessReading reading = meter.reading();
        qInfo("I %.3f (ffmpeg %.3f), LRA %.3f (%.3f), libebur128 %.3f; M %.3f (%.3f), S %.3f (%.3f)",
              reading.ownIntegratedLufs, integrated, reading.ownLoudnessRangeLu, range, reading.integratedLufs,
              reading.maxMomentaryLufs, mostMomentary, reading.maxShortTermLufs, mostShortTerm);
        QVERIFY(near(reading.ownIntegratedLufs, integrated, 0.02));
        QVERIFY(near(reading.integratedLufs, integrated, 0.02));
        QVERIFY(near(reading.ownLoudnessRangeLu, range, 0.05));
        // ffmpeg looks every 100 ms only, so it can miss the highest window, never exceed it.
        QVERIFY(mostMomentary <= reading.maxMomentaryLufs + 0.02);
        QVERIFY(near(reading.maxShortTermLufs, mostShortTerm, 0.1));
    }
};

LACQUER_TEST(LoudnessPeersTest)
#include "LoudnessPeersTest.moc"
