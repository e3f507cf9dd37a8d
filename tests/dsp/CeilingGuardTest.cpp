// SPDX-License-Identifier: GPL-3.0-or-later
// After the guard the reference meter reads at most the ceiling, and what was not over is untouched.
#include "dsp/CeilingGuard.h"
#include "dsp/processors/Limiter.h"

#include "AdversarialSignals.h"
#include "support/Figures.h"
#include "support/TestMain.h"

#include <ctime>
#include <random>

using namespace lacquer;
using test::decibels;
using test::Stereo;

namespace {

const double ceiling = std::pow(10, -1.0 / 20);

Stereo limited(const Stereo& in, double rate)
{
    Limiter limiter;
    limiter.prepare(rate, 4096);
    const int latency = int(Limiter::latencyFrames({}, rate));
    Stereo out = in;
    for (auto* channel : {&out.left, &out.right})
        channel->resize(channel->size() + std::size_t(latency), 0.0);
    limiter.process({out.left.data(), out.right.data(), out.frames()}, {out.left.data(), out.right.data(), out.frames()});
    for (auto* channel : {&out.left, &out.right})
        channel->erase(channel->begin(), channel->begin() + latency);
    return out;
}

struct Guarded {
    Stereo sound;
    std::vector<CeilingGuard::Dip> dips;
};

Guarded guarded(const Stereo& in, double rate, std::mt19937* blocks = nullptr)
{
    Guarded result{in, {}};
    CeilingGuard guard([&](const CeilingGuard::Dip& dip) { result.dips.push_back(dip); });
    guard.prepare(rate, -1.0);
    const int latency = CeilingGuard::latencyFrames(rate);
    Stereo& out = result.sound;
    for (auto* channel : {&out.left, &out.right})
        channel->resize(channel->size() + std::size_t(latency), 0.0);
    for (int done = 0; done < out.frames();) {
        const int count = std::min(out.frames() - done, blocks ? int((*blocks)() % 3000) : 4096);
        guard.process({out.left.data() + done, out.right.data() + done, count});
        done += count;
    }
    guard.finish();
    for (auto* channel : {&out.left, &out.right})
        channel->erase(channel->begin(), channel->begin() + latency);
    return result;
}

}  // namespace

class CeilingGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOverTheCeiling_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("44.1 kHz") << 44100.0;
        QTest::newRow("96 kHz") << 96000.0;
    }

    void leavesNothingOverTheCeiling()
    {
        QFETCH(double, rate);
        for (const auto& [name, sound] : test::adversarialSignals(rate)) {
            const Stereo before = limited(sound, rate);
            const auto [after, dips] = guarded(before, rate);
            const double peak = test::truePeak(after);
            double deepest = 0;
            for (const auto& dip : dips)
                deepest = std::max(deepest, dip.depthDb);
            qInfo("%-20s limiter %+.4f dB, guard %+.5f dB over the ceiling, %3d dips, deepest %.3f dB", name.c_str(),
                  decibels(test::truePeak(before) / ceiling), decibels(peak / ceiling), int(dips.size()), deepest);
            QVERIFY(decibels(test::truePeak(before) / ceiling) <= 0.1);
            QVERIFY(test::keepsAtMost("3.overOffline", QStringLiteral("%1, %2 kHz").arg(QString::fromStdString(name)).arg(rate / 1000), 0,
                                      decibels(peak / ceiling), "dB"));
            QVERIFY(peak <= ceiling);

            if (dips.empty()) {
                QVERIFY(std::equal(before.left.begin(), before.left.end(), after.left.begin()));
                QVERIFY(std::equal(before.right.begin(), before.right.end(), after.right.begin()));
            }
        }
    }

    void dipsOnlyAroundTheOver()
    {
        Stereo in = test::music(4, 44100, 60000, 0.5);
        for (std::size_t n = 30000; n < 30060; ++n)
            in.left[n] = 0.92 * std::sin(0.3 * (double(n) - 30000));
        const double over = decibels(test::truePeak(in) / ceiling);
        const auto [out, dips] = guarded(in, 44100);
        QCOMPARE(dips.size(), std::size_t(1));
        QVERIFY(std::abs(dips[0].depthDb - over) < 0.02);
        QVERIFY(dips[0].frame >= 30000 && dips[0].frame < 30060);
        QVERIFY(test::truePeak(out) <= ceiling);
        for (std::size_t n = 0; n < 60000; ++n)
            if (n < 30000 - 230 || n > 30060 + 230)
                QVERIFY(out.left[n] == in.left[n] && out.right[n] == in.right[n]);
        QVERIFY(std::abs(out.right[30000 - 221] - in.right[30000 - 221]) < 1e-3);
    }

    void leavesWhatFitsAlone()
    {
        Stereo in = test::music(4, 44100, 60000);
        const double gain = ceiling * (1 - 1e-8) / test::truePeak(in);
        for (auto* channel : {&in.left, &in.right})
            for (double& x : *channel)
                x *= gain;
        const auto [out, dips] = guarded(in, 44100);
        QVERIFY(dips.empty());
        QVERIFY(out.left == in.left && out.right == in.right);
    }

    void givesTheSameBitsForAnyBlockSizes()
    {
        Stereo in = test::music(6, 48000, 50000, 0.93);
        std::mt19937 random(3);
        const Guarded whole = guarded(in, 48000);
        const Guarded pieces = guarded(in, 48000, &random);
        QVERIFY(!whole.dips.empty() && whole.dips.size() == pieces.dips.size());
        QVERIFY(whole.sound.left == pieces.sound.left && whole.sound.right == pieces.sound.right);
    }

    void costs()
    {
        const Stereo in = limited(test::hotMix(44100, 441000, 6), 44100);
        Stereo x = in;
        int dips = 0;
        CeilingGuard guard([&](const CeilingGuard::Dip&) { ++dips; });
        guard.prepare(44100, -1.0);
        const std::clock_t start = std::clock();
        for (int done = 0; done < 441000; done += 1000)
            guard.process({x.left.data() + done, x.right.data() + done, 1000});
        qInfo("guard, limited mix: %.2f ms per second, %d dips in 10 s", double(std::clock() - start) / CLOCKS_PER_SEC * 100, dips);
        QVERIFY(test::truePeak(x) <= ceiling);
    }
};

LACQUER_TEST(CeilingGuardTest)
#include "CeilingGuardTest.moc"
