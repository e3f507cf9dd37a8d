// SPDX-License-Identifier: GPL-3.0-or-later
// Marks on the disc's grid: starts never come late, ends never cut, at every album rate.
#include "disc/DiscMark.h"

#include "support/TestMain.h"

#include <random>

using namespace lacquer;

class DiscMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAlbumRateHasWholeFrames_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("samples");
        QTest::newRow("44.1 kHz") << 44100 << 588;
        QTest::newRow("48 kHz") << 48000 << 640;
        QTest::newRow("88.2 kHz") << 88200 << 1176;
        QTest::newRow("96 kHz") << 96000 << 1280;
        QTest::newRow("176.4 kHz") << 176400 << 2352;
        QTest::newRow("192 kHz") << 192000 << 2560;
    }

    void everyAlbumRateHasWholeFrames()
    {
        QFETCH(int, rate);
        QFETCH(int, samples);
        for (const std::int64_t frame :
             {std::int64_t(-3), std::int64_t(0), std::int64_t(1), std::int64_t(150), std::int64_t(449999)}) {
            const std::int64_t sample = frame * samples;
            QCOMPARE(sampleOfDiscFrame(frame, rate), sample);
            QCOMPARE(discFrameAtOrBefore(sample, rate), frame);
            QCOMPARE(discFrameAtOrAfter(sample, rate), frame);
            QCOMPARE(discFrameAtOrBefore(sample - 1, rate), frame - 1);
            QCOMPARE(discFrameAtOrBefore(sample + samples - 1, rate), frame);
            QCOMPARE(discFrameAtOrAfter(sample + 1, rate), frame + 1);
            QCOMPARE(discFrameAtOrAfter(sample - samples + 1, rate), frame);
        }
        std::mt19937_64 engine(7);
        for (int i = 0; i < 10000; ++i) {
            const auto sample = std::int64_t(engine() % 2'000'000'000) - 1'000'000'000;
            const std::int64_t start = sampleOfDiscFrame(discFrameAtOrBefore(sample, rate), rate);
            const std::int64_t end = sampleOfDiscFrame(discFrameAtOrAfter(sample, rate), rate);
            QVERIFY(start <= sample && sample - start < samples);
            QVERIFY(end >= sample && end - sample < samples);
        }
    }
};

LACQUER_TEST(DiscMarkTest)
#include "DiscMarkTest.moc"
