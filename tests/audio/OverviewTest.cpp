// SPDX-License-Identifier: GPL-3.0-or-later
// Overview: what is drawn is what the file holds, at every zoom, while it is being read, and from the cache.
#include "audio/Overview.h"

#include "audio/OverviewCache.h"
#include "audio/WaveWriter.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cmath>

using namespace lacquer;
using namespace lacquer::test;

namespace {

std::vector<std::int32_t> coded24(const Stereo& sound, int channels)
{
    std::vector<std::int32_t> all;
    for (int n = 0; n < sound.frames(); ++n) {
        all.push_back(std::int32_t(std::lround(sound.left[std::size_t(n)] * 8388607.0)));
        if (channels == 2)
            all.push_back(std::int32_t(std::lround(sound.right[std::size_t(n)] * 8388607.0)));
    }
    return all;
}

/// Memory this process has touched so far and never gives back to the figure, in MB.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

bool same(const OverviewColumn& a, const OverviewColumn& b)
{
    return a.minimum == b.minimum && a.maximum == b.maximum && a.rms == b.rms && a.frames == b.frames;
}

}  // namespace

class OverviewTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)).toStdString(); }

    std::unique_ptr<AudioReader> file(const char* name, const Stereo& sound, int rateHz, int channels = 2, int times = 1) const
    {
        WaveOptions options;
        options.rateHz = rateHz;
        options.channels = channels;
        std::filesystem::remove(path(name));
        auto writer = WaveWriter::create(path(name), options);
        const auto samples = coded24(sound, channels);
        for (int i = 0; i < times; ++i)
            if (!writer || !(*writer)->write(samples.data(), sound.frames()))
                qFatal("cannot write a test file");
        if (!(*writer)->finish())
            qFatal("cannot write a test file");
        auto reader = AudioReader::open(path(name));
        if (!reader)
            qFatal("cannot read a test file");
        return std::move(*reader);
    }

private Q_SLOTS:
    void drawsWhatTheFileHoldsAtEveryZoom()
    {
        const auto sound = music(3, 44100, 300001);
        const auto reader = file("zoom.wav", sound, 44100);
        Overview overview(reader->format());
        Progress progress;
        LACQUER_VERIFY_OK(overview.build(*reader, progress));
        const auto samples = readSamples(*reader, {0, 300001});
        LACQUER_VERIFY_OK(samples);
        QCOMPARE((*samples)[1].size(), 300001u);
        for (const auto& [from, to, count] : {std::tuple{0.0, 300001.0, 1}, {0.0, 300001.0, 777}, {256.0 * 100, 256.0 * 200, 100},
                                              {12345.6, 250000.1, 93}, {-1000.0, 400000.0, 50}, {299000.0, 300001.0, 3}}) {
            const auto columns = overview.columns(from, to, count);
            QCOMPARE(int(columns.size()), count);
            for (int i = 0; i < count; ++i) {
                const double width = (to - from) / count;
                // The blocks that a column touches, and nothing else.
                const double begin = std::max(0.0, from + i * width);
                const double end = std::min(300001.0, from + (i + 1) * width);
                const auto first = std::size_t(begin / 256) * 256;
                const auto last = std::min<std::size_t>(300001, std::size_t(std::ceil(end / 256)) * 256);
                if (begin >= end) {
                    QVERIFY(same(columns[std::size_t(i)], OverviewColumn{}));
                    continue;
                }
                QCOMPARE(columns[std::size_t(i)].frames, std::int64_t(last - first));
                for (std::size_t c = 0; c < 2; ++c) {
                    double lowest = 9, highest = -9, squares = 0;
                    for (std::size_t n = first; n < last; ++n) {
                        const double sample = (*samples)[c][n];
                        lowest = std::min(lowest, sample);
                        highest = std::max(highest, sample);
                        squares += sample * sample;
                    }
                    QVERIFY(columns[std::size_t(i)].minimum[c] == float(lowest));
                    QVERIFY(columns[std::size_t(i)].maximum[c] == float(highest));
                    QVERIFY(std::abs(columns[std::size_t(i)].rms[c] - std::sqrt(squares / double(last - first))) < 1e-6);
                }
            }
        }
    }

    void drawsMonoAsOneChannel()
    {
        const auto tone = sine(100, 48000, 48000, 0.5);
        const auto reader = file("mono.wav", {tone, {}}, 48000, 1);
        Overview overview(reader->format());
        Progress progress;
        LACQUER_VERIFY_OK(overview.build(*reader, progress));
        QCOMPARE(overview.channels(), 1);
        const auto column = overview.columns(0, 48000, 1).front();
        QVERIFY(std::abs(column.maximum[0] - 0.5f) < 1e-4f && std::abs(column.minimum[0] + 0.5f) < 1e-4f);
        QVERIFY(std::abs(column.rms[0] - 0.35355f) < 1e-4f);
        QVERIFY(column.maximum[1] == 0.0f && column.rms[1] == 0.0f);
    }

    void canBeDrawnWhileItIsRead()
    {
        const auto sound = music(4, 44100, 44100);
        const auto reader = file("long.wav", sound, 44100, 2, 60);
        Overview overview(reader->format());
        Progress progress;
        std::vector<std::int64_t> told;
        std::vector<OverviewColumn> early;
        const auto built = overview.build(*reader, progress, [&](std::int64_t ready) {
            if (told.empty())
                early = overview.columns(0, double(overview.frames()), 60);
            told.push_back(ready);
        });
        LACQUER_VERIFY_OK(built);
        QVERIFY(told.size() >= 3 && told.front() >= 44100 && told.front() < 88200);
        QCOMPARE(told.back(), overview.frames());
        const auto late = overview.columns(0, double(overview.frames()), 60);
        QVERIFY(same(early[0], late[0]));
        QVERIFY(early[1].frames < late[1].frames && early[30].frames == 0 && late[30].frames > 0);
    }

    void stopsWithinABlockAndKeepsWhatItHas()
    {
        const auto reader = file("stop.wav", music(5, 44100, 44100), 44100, 2, 30);
        Overview overview(reader->format());
        Progress progress;
        const auto built = overview.build(*reader, progress, [&](std::int64_t) { progress.cancel(); });
        QVERIFY(!built && built.error().kind == ErrorKind::Cancelled);
        QVERIFY(overview.readyFrames() >= 44100 && overview.readyFrames() < 44100 + 32 * 256);
    }

    void keepsWaveformsAndNoticesDamage()
    {
        const auto reader = file("kept.wav", {music(6, 44100, 100001).left, {}}, 44100, 1);  // an odd number of floats
        Overview overview(reader->format());
        const OverviewCache cache(path("cache"));
        const std::string hash(64, 'a');
        QVERIFY(!cache.store(hash, overview));  // not read yet
        Progress progress;
        LACQUER_VERIFY_OK(overview.build(*reader, progress));
        QVERIFY(!cache.open(hash, reader->format()));
        LACQUER_VERIFY_OK(cache.store(hash, overview));
        LACQUER_VERIFY_OK(cache.store(hash, overview));
        const auto kept = cache.open(hash, reader->format());
        QVERIFY(kept);
        const auto before = overview.columns(0, 100001, 300);
        const auto after = kept->columns(0, 100001, 300);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(same(before[i], after[i]));
        AudioFormat other = reader->format();
        other.frames -= 1;
        QVERIFY(!cache.open(hash, other));
        QVERIFY(!cache.open(std::string(64, 'b'), reader->format()));

        const auto entry = path("cache") / (hash + ".wave");
        QFile bytes(QString::fromStdString(entry.string()));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const QByteArray whole = bytes.readAll();
        for (const qint64 at : {qint64(3), qint64(20), qint64(60), whole.size() / 2, whole.size() - 1}) {
            bytes.seek(at);
            bytes.putChar(char(whole[at] ^ 1));
            bytes.flush();
            QVERIFY2(!cache.open(hash, reader->format()), qPrintable(QString::number(at)));
            bytes.seek(at);
            bytes.putChar(whole[at]);
            bytes.flush();
            QVERIFY(cache.open(hash, reader->format()));
        }
        QVERIFY(bytes.resize(whole.size() - 4));
        QVERIFY(!cache.open(hash, reader->format()));
    }

    void forgetsWhatWasUsedLongestAgo()
    {
        const auto reader = file("many.wav", music(6, 44100, 44100), 44100);
        Overview overview(reader->format());
        Progress progress;
        LACQUER_VERIFY_OK(overview.build(*reader, progress));
        const OverviewCache cache(path("small"));
        const auto entry = [&](char name) { return path("small") / (std::string(64, name) + ".wave"); };
        for (const char name : {'a', 'b', 'c'}) {
            LACQUER_VERIFY_OK(cache.store(std::string(64, name), overview));
            std::filesystem::last_write_time(entry(name), std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 - name + 'a'));
        }
        QVERIFY(cache.open(std::string(64, 'a'), reader->format()));  // now the youngest
        cache.trim(std::int64_t(std::filesystem::file_size(entry('a')) * 2));
        QVERIFY(std::filesystem::exists(entry('a')) && !std::filesystem::exists(entry('b')) && std::filesystem::exists(entry('c')));
        cache.trim(0);
        QVERIFY(!std::filesystem::exists(entry('a')) && !std::filesystem::exists(entry('c')));
        OverviewCache(path("nowhere")).trim(0);
    }

    void glancesAtAFileWithoutReadingIt()
    {
        const auto sound = music(7, 44100, 90000);
        const auto reader = file("glance.wav", sound, 44100);
        const Progress progress;
        const auto columns = glance(*reader, 100, progress);
        LACQUER_VERIFY_OK(columns);
        QCOMPARE(columns->size(), 100u);
        const auto middle = readSamples(*reader, {45000 + 322, 45000 + 322 + 256});
        LACQUER_VERIFY_OK(middle);
        QVERIFY((*columns)[50].frames == 256);
        QVERIFY((*columns)[50].maximum[0] == float(*std::max_element((*middle)[0].begin(), (*middle)[0].end())));
    }

    void isQuickAndSmallEnoughForThreeHours()
    {
        const auto five = file("five.wav", music(8, 96000, 96000), 96000, 2, 300);
        QElapsedTimer clock;
        clock.start();
        const Progress free;
        const auto first = glance(*five, 1500, free);
        LACQUER_VERIFY_OK(first);
        const double glanceSeconds = double(clock.nsecsElapsed()) * 1e-9;
        Overview overview(five->format());
        Progress progress;
        double firstPart = 0;
        clock.restart();
        LACQUER_VERIFY_OK(overview.build(*five, progress, [&](std::int64_t) {
            if (firstPart == 0.0)
                firstPart = double(clock.nsecsElapsed()) * 1e-9;
        }));
        const double full = double(clock.nsecsElapsed()) * 1e-9;
        clock.restart();
        const int pictures = 100;
        for (int i = 0; i < pictures; ++i)
            QCOMPARE(overview.columns(i, double(overview.frames()) - i, 2000).size(), 2000u);
        const double picture = double(clock.nsecsElapsed()) * 1e-6 / pictures;
        qInfo("5 min 96/24: whole file at a glance %.3f s, first part %.4f s, complete %.2f s; 2000 columns %.2f ms",
              glanceSeconds, firstPart, full, picture);
        std::filesystem::remove(path("five.wav"));

        // Three hours as the cache holds them: all levels filled, as many as a reader would fill.
        const double before = residentMegabytes();
        AudioFormat format;
        format.rateHz = 96000;
        format.channels = 2;
        format.frames = std::int64_t(3) * 3600 * 96000;
        Overview three(format);
        {
            const std::vector<Overview::Peak> peaks(std::size_t((format.frames + 255) / 256 * 2), Overview::Peak{-0.5f, 0.5f, 0.25f});
            QVERIFY(three.restore(peaks));
        }
        const double used = residentMegabytes() - before;
        qInfo("3 h 96 kHz stereo: %.0f MB", used);
        QVERIFY(three.columns(0, double(format.frames), 1).front().frames == format.frames);
        QVERIFY(used > 50 && used < 300);
        QVERIFY(full < 20.0);
    }
};

LACQUER_TEST(OverviewTest)
#include "OverviewTest.moc"
