// SPDX-License-Identifier: GPL-3.0-or-later
// A wave of sections computes the very bits that section after section would.
#include "dsp/SectionWave.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <bit>
#include <random>

using namespace lacquer;

class SectionWaveTest : public QObject {
    Q_OBJECT

private:
    /// A cascade of bells and shelves; left and right differ.
    static std::vector<WaveSection> cascade(int count)
    {
        std::mt19937_64 random{std::uint64_t(count)};
        const auto uniform = [&] { return double(random() >> 11) * 0x1p-53; };
        std::vector<WaveSection> sections;
        for (int i = 0; i < count; ++i) {
            const auto shape = [&] { return SectionShape{uniform() - 0.5, -4 * uniform(), -3 * uniform(), -4 * uniform(), -3 * uniform()}; };
            const auto l = svfCoefficients(shape());
            const auto r = svfCoefficients(shape());
            sections.push_back({{{l.direct, r.direct}, {l.fromFirst, r.fromFirst}, {l.fromSecond, r.fromSecond},
                                 {l.hold, r.hold}, {l.turn, r.turn}, {l.push, r.push}}, {}});
        }
        return sections;
    }

    static void oneByOne(std::vector<WaveSection>& sections, Block audio, double gain)
    {
        for (int n = 0; n < audio.frames; ++n) {
            Lanes x{audio.left[n], audio.right[n]};
            for (WaveSection& section : sections)
                x = svfTick(section.coefficients, section.state, x);
            audio.left[n] = x.left() * gain;
            audio.right[n] = x.right() * gain;
        }
    }

    static bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
            return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
        });
    }

private Q_SLOTS:
    void equalsSectionAfterSection_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("wide");
        for (const bool wide : {false, true})
            for (const int count : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 72})
                if (!wide || isHere(InstructionSet::V3))
                    QTest::addRow("%d sections, %s", count, wide ? "v3" : "baseline") << count << wide;
    }
    void equalsSectionAfterSection()
    {
        QFETCH(int, count);
        QFETCH(bool, wide);
        const InstructionSet set = wide ? InstructionSet::V3 : InstructionSet::Baseline;
        std::vector<WaveSection> reference = cascade(count);
        std::vector<WaveSection> wave = reference;
        test::Stereo expected{test::noise(1, 6000), test::noise(2, 6000)};
        test::Stereo got = expected;
        const Block whole{expected.left.data(), expected.right.data(), expected.frames()};
        if (wide)  // too short for a wave: section by section, rounded as this set of instructions rounds
            for (int n = 0; n < whole.frames; ++n)
                runSectionWave(set, reference, whole.part(n, 1), 0.7);
        else
            oneByOne(reference, whole, 0.7);
        std::mt19937_64 random{5};
        for (int done = 0; done < got.frames();) {
            const int frames = std::min(got.frames() - done, int(random() % 3 == 0 ? random() % 12 : random() % 700));
            runSectionWave(set, wave, {got.left.data() + done, got.right.data() + done, frames}, 0.7);
            done += frames;
        }
        QVERIFY(test::peak(expected.left) > 1e-6 && std::isfinite(test::peak(expected.left)));
        QVERIFY(sameBits(got.left, expected.left));
        QVERIFY(sameBits(got.right, expected.right));
    }
};

LACQUER_TEST(SectionWaveTest)
#include "SectionWaveTest.moc"
