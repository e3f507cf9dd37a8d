// SPDX-License-Identifier: GPL-3.0-or-later
// A hole in sound is found wherever it lies; silence that belongs there is none. What was found is remembered by content.
#include "measure/Dropouts.h"

#include "audio/AudioReader.h"
#include "measure/IngestCache.h"
#include "support/Signals.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

class DropoutsTest : public QObject {
    Q_OBJECT

private:
    static Dropouts::Reading read(const Stereo& sound, int blockFrames = 4096, int rateHz = 44100)
    {
        Dropouts dropouts(rateHz);
        for (int at = 0; at < sound.frames(); at += blockFrames)
            dropouts.process(ConstBlock{sound.left.data() + at, sound.right.data() + at, std::min(blockFrames, sound.frames() - at)});
        return dropouts.finish();
    }

    static Stereo hole(Stereo sound, int from, int frames)
    {
        for (int n = from; n < std::min(from + frames, sound.frames()); ++n)
            sound.left[std::size_t(n)] = sound.right[std::size_t(n)] = 0;
        return sound;
    }

private Q_SLOTS:
    void everyHoleIsFound()
    {
        const Stereo sound{noise(1, 88200, 0.1), noise(2, 88200, 0.1)};
        QCOMPARE(read(sound).count, std::int64_t(0));
        int missed = 0;
        for (int i = 0; i < 200; ++i) {
            const int from = 300 + i * 401;
            const int frames = 64 + i * 13;
            const auto found = read(hole(sound, from, frames), 1 + i * 7);
            if (found.count != 1 || found.firstFrame != from || found.longestFrames != frames)
                ++missed;
        }
        qInfo("%d of 200 holes missed", missed);
        QCOMPARE(missed, 0);
        const auto two = read(hole(hole(sound, 20000, 100), 40000, 441));
        QVERIFY(two.count == 2 && two.firstFrame == 20000 && two.longestFrames == 441);
    }

    void silenceThatBelongsThereIsNone()
    {
        const Stereo sound{noise(1, 88200, 0.1), noise(2, 88200, 0.1)};
        QCOMPARE(read(hole(sound, 0, 10000)).count, std::int64_t(0));
        QCOMPARE(read(hole(sound, 80000, 8200)).count, std::int64_t(0));
        QCOMPARE(read(hole(sound, 20000, 63)).count, std::int64_t(0));
        Stereo oneSided = sound;
        for (std::size_t n = 20000; n < 25000; ++n)
            oneSided.left[n] = 0;
        QCOMPARE(read(oneSided).count, std::int64_t(0));
        // Faded out, a pause, and in again.
        Stereo faded = hole(sound, 40000, 8000);
        for (int n = 0; n < 8820; ++n) {
            const double gain = std::pow(10.0, -4.0 * n / 8820);
            faded.left[std::size_t(31180 + n)] *= gain;
            faded.right[std::size_t(31180 + n)] *= gain;
        }
        QCOMPARE(read(faded).count, std::int64_t(0));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(read(music(std::uint64_t(i + 1), 44100, 441000)).count, std::int64_t(0));
    }

    void theEndIsMeasured()
    {
        const TestAlbum files;
        Stereo sound{noise(1, 44100, 0.1), noise(2, 44100, 0.1)};
        const auto tail = [&](const char* name) {
            (void)files.write(name, sound, 44100, 24);
            Progress progress;
            return inspectFile(**AudioReader::open(files.folder() / name), progress)->tailDbfs;
        };
        const double loud = tail("loud.wav");
        // Uniform noise of peak 0.1: 20·lg(0.1/√3).
        QVERIFY2(std::abs(loud + 24.77) < 1.0, qPrintable(QString::number(loud)));
        for (int n = 0; n < 4410; ++n)
            sound.left[std::size_t(39690 + n)] *= 1.0 - n / 4410.0, sound.right[std::size_t(39690 + n)] *= 1.0 - n / 4410.0;
        QVERIFY(tail("faded.wav") < -50);
        sound = hole(sound, 43000, 1100);
        QVERIFY(std::isinf(tail("silent.wav")));
    }

    void aReportIsRememberedWhole()
    {
        TestAlbum files;
        const QTemporaryDir folder;
        const IngestCache cache(folder.path().toStdString());
        int checked = 0;
        for (const Stereo& sound : {hole(Stereo{noise(1, 88200, 0.5), noise(2, 88200, 0.2)}, 20000, 500), Stereo{noise(1, 44100, 3.0), noise(1, 44100, 3.0)},
                                    Stereo{std::vector<double>(44100), std::vector<double>(44100)}}) {
            const FileReference file = files.write("a" + std::to_string(checked) + ".wav", sound, 44100, 24);
            Progress progress;
            QVERIFY(!cache.find(file.sha256));
            const auto fresh = rememberedIngest(files.folder() / file.path, file.sha256, cache, progress);
            LACQUER_VERIFY_OK(fresh);
            const auto again = cache.find(file.sha256);
            QVERIFY(again);
            QCOMPARE(again->findings.size(), fresh->findings.size());
            for (std::size_t i = 0; i < again->findings.size(); ++i) {
                const auto& a = again->findings[i];
                const auto& b = fresh->findings[i];
                QVERIFY(a.kind == b.kind && a.severity == b.severity && a.value == b.value && a.count == b.count && a.firstFrame == b.firstFrame && a.channel == b.channel);
            }
            QVERIFY(again->format == fresh->format && again->dropouts.count == fresh->dropouts.count && again->dropouts.firstFrame == fresh->dropouts.firstFrame);
            QVERIFY(again->truePeakDbtp == fresh->truePeakDbtp && again->loudness.integratedLufs == fresh->loudness.integratedLufs && again->tailDbfs == fresh->tailDbfs &&
                    again->dcDbfs == fresh->dcDbfs && again->imbalanceDb == fresh->imbalanceDb && again->correlation == fresh->correlation &&
                    again->bitsUsed == fresh->bitsUsed && again->cliffHz == fresh->cliffHz && again->headSilenceSeconds == fresh->headSilenceSeconds);
            ++checked;
        }
        QCOMPARE(checked, 3);
        // Damage is no report.
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile entry(folder.filePath(name));
            QVERIFY(entry.open(QIODevice::ReadWrite));
            QVERIFY(entry.resize(entry.size() / 2));
            entry.close();
            QVERIFY(!cache.find(name.section(QLatin1Char('.'), 0, 0).toStdString()));
        }
    }

    void aFolderThatCannotBeWrittenHarmsNobody()
    {
        TestAlbum files;
        const FileReference file = files.write("a.wav", Stereo{noise(1, 44100, 0.1), noise(2, 44100, 0.1)}, 44100, 24);
        Progress progress;
        LACQUER_VERIFY_OK(rememberedIngest(files.folder() / "a.wav", file.sha256, IngestCache("/proc/nowhere"), progress));
        LACQUER_VERIFY_OK(rememberedIngest(files.folder() / "a.wav", file.sha256, IngestCache({}), progress));
    }
};

LACQUER_TEST(DropoutsTest)
#include "DropoutsTest.moc"
