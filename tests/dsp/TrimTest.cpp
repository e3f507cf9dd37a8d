// SPDX-License-Identifier: GPL-3.0-or-later
// Trim: exact arithmetic on two channels.
#include "dsp/Decibels.h"
#include "dsp/SettingsTable.h"
#include "dsp/processors/Trim.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <cmath>

using namespace lacquer;

namespace {

test::Stereo processed(const TrimSettings& settings, test::Stereo audio)
{
    Trim trim;
    trim.prepare(44100, audio.frames());
    trim.set(valuesFrom(trimTable, settings));
    const Block block{audio.left.data(), audio.right.data(), audio.frames()};
    trim.process(block, block);
    return audio;
}

test::Stereo noise()
{
    return {test::noise(1, 3000), test::noise(2, 3000)};
}

}  // namespace

class TrimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothingByDefault()
    {
        QVERIFY(Trim::isTransparent(valuesFrom(trimTable, TrimSettings{})));
        const test::Stereo out = processed({}, noise());
        QVERIFY(out.left == noise().left && out.right == noise().right);
    }

    void gainIsTheFactorItSays()
    {
        const test::Stereo in = noise();
        const test::Stereo out = processed({.gainDb = -6.5}, in);
        for (std::size_t n = 0; n < in.left.size(); ++n)
            QVERIFY(out.left[n] == in.left[n] * gainFromDecibels(-6.5) &&
                    out.right[n] == in.right[n] * gainFromDecibels(-6.5));
    }

    void balanceOnlyTurnsDown()
    {
        const test::Stereo in = noise();
        const test::Stereo right = processed({.balancePercent = 25}, in);
        const test::Stereo farLeft = processed({.balancePercent = -100}, in);
        for (std::size_t n = 0; n < in.left.size(); ++n) {
            QVERIFY(right.left[n] == in.left[n] * 0.75 && right.right[n] == in.right[n]);
            QVERIFY(farLeft.left[n] == in.left[n] && farLeft.right[n] == 0.0);
        }
    }

    void polaritySwapAndMonoAreExact()
    {
        const test::Stereo in = noise();
        const test::Stereo inverted = processed({.invertLeft = 1}, in);
        const test::Stereo both = processed({.invertLeft = 1, .swap = 1}, in);
        const test::Stereo mono = processed({.mono = 1}, in);
        const test::Stereo difference = processed({.invertRight = 1, .mono = 1}, in);
        for (std::size_t n = 0; n < in.left.size(); ++n) {
            QVERIFY(inverted.left[n] == -in.left[n] && inverted.right[n] == in.right[n]);
            QVERIFY(both.left[n] == -in.right[n] && both.right[n] == in.left[n]);
            QVERIFY(mono.left[n] == mono.right[n] && std::abs(mono.left[n] - 0.5 * (in.left[n] + in.right[n])) < 1e-15);
            QVERIFY(std::abs(difference.left[n] - 0.5 * (in.left[n] - in.right[n])) < 1e-15);
        }
    }

    void glidesToExactlyTheNewGainWithin20Milliseconds()
    {
        Trim trim;
        trim.prepare(44100, 4096);
        trim.set(valuesFrom(trimTable, TrimSettings{}));
        std::vector<double> left(4096, 1.0);
        std::vector<double> right(4096, 1.0);
        trim.process({left.data(), right.data(), 10}, {left.data(), right.data(), 10});
        trim.set(valuesFrom(trimTable, TrimSettings{.gainDb = -12}));
        std::fill(left.begin(), left.end(), 1.0);
        std::fill(right.begin(), right.end(), 1.0);
        trim.process({left.data(), right.data(), 4096}, {left.data(), right.data(), 4096});
        const double target = gainFromDecibels(-12);
        const auto arrived = std::find(left.begin(), left.end(), target) - left.begin();
        QVERIFY(arrived > 800 && arrived <= 882);
        double largestBend = 0;
        for (std::size_t n = 1; n < left.size(); ++n) {
            QVERIFY(left[n] <= left[n - 1]);
            if (n >= 2)
                largestBend = std::max(largestBend, std::abs(left[n] - 2 * left[n - 1] + left[n - 2]));
        }
        QVERIFY(largestBend < 1e-5);  // no kink: a straight line would have bends of 8e-4 at its ends
        QVERIFY(left.back() == target);
    }
};

LACQUER_TEST(TrimTest)
#include "TrimTest.moc"
