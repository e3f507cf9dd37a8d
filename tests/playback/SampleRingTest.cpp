// SPDX-License-Identifier: GPL-3.0-or-later
// The ring between the threads loses, repeats and reorders nothing; its reader fades, throws away and counts as told.
#include "playback/RingReader.h"
#include "support/TestMain.h"

#include <atomic>
#include <thread>

using namespace lacquer;

class SampleRingTest : public QObject {
    Q_OBJECT

    static std::vector<RingFrame> ones(int frames)
    {
        std::vector<RingFrame> all(std::size_t(frames), RingFrame{1, -1, 0});
        for (int n = 0; n < frames; ++n)
            all[std::size_t(n)].stamp = Stamp{n, 7}.packed();
        return all;
    }

private Q_SLOTS:
    void tenMillionFramesCrossThreadsInOrder()
    {
        constexpr std::uint64_t all = 10'000'000;
        SampleRing ring(1024);
        std::thread writer([&] {
            std::vector<RingFrame> chunk(300);
            std::uint64_t next = 0;
            while (next < all) {
                const int count = int(std::min<std::uint64_t>(1 + next % 300, all - next));
                for (int n = 0; n < count; ++n)
                    chunk[std::size_t(n)] = {float(std::uint16_t(next + n)), float(std::uint16_t(~(next + n))), next + n};
                for (int done = 0; done < count;) {
                    const int written = ring.write(chunk.data() + done, count - done);
                    done += written;
                    if (written == 0)
                        std::this_thread::yield();
                }
                next += std::uint64_t(count);
            }
        });
        std::vector<RingFrame> chunk(257);
        std::uint64_t wrong = 0;
        for (std::uint64_t next = 0; next < all;) {
            const int got = ring.read(chunk.data(), int(1 + next % 257));
            for (int n = 0; n < got; ++n, ++next) {
                const RingFrame& frame = chunk[std::size_t(n)];
                wrong += frame.stamp != next || frame.left != float(std::uint16_t(next)) ||
                         frame.right != float(std::uint16_t(~next));
            }
            if (got == 0)
                std::this_thread::yield();
        }
        writer.join();
        QCOMPARE(wrong, std::uint64_t(0));
        QCOMPARE(ring.readable(), 0);
    }

    void aFullRingTakesNoMore()
    {
        SampleRing ring(1000);
        QCOMPARE(ring.capacity(), 1024);
        QCOMPARE(ring.write(ones(2000).data(), 2000), 1024);
        QCOMPARE(ring.write(ones(1).data(), 1), 0);
    }

    void stampsKeepFramesAndGenerations()
    {
        for (const std::int64_t frame : {std::int64_t(0), std::int64_t(-5), (std::int64_t(1) << 42) + 3})
            for (const std::uint32_t generation : {0u, 1u, Stamp::generations - 1}) {
                const Stamp stamp{frame, generation};
                QVERIFY(Stamp::unpacked(stamp.packed()) == stamp);
            }
    }

    void opensSoftlyOverThirtyMilliseconds()
    {
        SampleRing ring(8192);
        RingReader reader(ring);
        reader.setRate(48000);
        ring.write(ones(4000).data(), 4000);
        reader.open(RingReader::Begin::Softly);
        std::vector<float> out(2 * 2000);
        reader.pull(out.data(), 2000);
        QVERIFY(out[0] < 0.01f && out[0] > 0);
        float steepest = 0;
        for (std::size_t n = 1; n < 2000; ++n)
            steepest = std::max(steepest, out[2 * n] - out[2 * n - 2]);
        QVERIFY2(steepest < 0.002f, qPrintable(QString::number(double(steepest))));
        QVERIFY(out[2 * 1430] < 1.0f);
        QCOMPARE(out[2 * 1450], 1.0f);
    }

    void opensAtOnceWithoutTouchingASample()
    {
        SampleRing ring(8192);
        RingReader reader(ring);
        ring.write(ones(100).data(), 100);
        reader.open(RingReader::Begin::AtOnce);
        std::vector<float> out(200);
        reader.pull(out.data(), 100);
        for (std::size_t n = 0; n < 100; ++n)
            QVERIFY(out[2 * n] == 1.0f && out[2 * n + 1] == -1.0f);
        QCOMPARE(reader.heard().frame, std::int64_t(99));
        QCOMPARE(reader.heard().generation, 7u);
    }

    void closesSilentlyAndKeepsWhatIsLeft()
    {
        SampleRing ring(8192);
        RingReader reader(ring);
        reader.setRate(48000);
        ring.write(ones(4000).data(), 4000);
        reader.open(RingReader::Begin::AtOnce);
        std::vector<float> out(2 * 1000);
        reader.pull(out.data(), 100);
        reader.close();
        reader.pull(out.data(), 1000);
        QVERIFY(reader.isSilent());
        QCOMPARE(out[2 * 999], 0.0f);
        // 10 ms of fading, no more.
        QVERIFY(ring.readIndex() <= 100 + 480 + 64);
        const std::uint64_t stands = ring.readIndex();
        reader.pull(out.data(), 1000);
        QCOMPARE(ring.readIndex(), stands);
        QCOMPARE(reader.underruns(), std::uint64_t(0));
    }

    void whatIsThrownAwayFadesFirst()
    {
        SampleRing ring(8192);
        RingReader reader(ring);
        reader.setRate(48000);
        ring.write(ones(4000).data(), 4000);
        reader.open(RingReader::Begin::AtOnce);
        std::vector<float> out(2 * 1000);
        reader.pull(out.data(), 100);
        ring.discardWritten();
        std::vector<RingFrame> next(1000, RingFrame{0.5f, 0.5f, Stamp{1, 8}.packed()});
        ring.write(next.data(), 1000);
        reader.pull(out.data(), 1000);
        QVERIFY(out[0] > 0.9f && out[2 * 200] < 0.8f && out[2 * 999] == 0.0f);
        reader.pull(out.data(), 10);
        QCOMPARE(out[0], 0.5f);
        QCOMPARE(reader.heard().generation, 8u);
    }

    void anEmptyRingIsCountedUnlessSoundHasEnded()
    {
        SampleRing ring(8192);
        RingReader reader(ring);
        ring.write(ones(50).data(), 50);
        reader.open(RingReader::Begin::AtOnce);
        std::vector<float> out(200, 9.0f);
        reader.pull(out.data(), 100);
        QCOMPARE(reader.underruns(), std::uint64_t(1));
        QCOMPARE(out[199], 0.0f);
        reader.setEnded(true);
        reader.pull(out.data(), 100);
        QCOMPARE(reader.underruns(), std::uint64_t(1));
        QCOMPARE(reader.heartbeat(), std::uint64_t(2));
    }
};

LACQUER_TEST(SampleRingTest)
#include "SampleRingTest.moc"
