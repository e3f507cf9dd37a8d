// SPDX-License-Identifier: GPL-3.0-or-later
// What a stretch of a chain changes, heard alone: with what came before it, it is what comes after it.
#include "AlbumFolder.h"

#include "render/ChainSource.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class ChainDeltaTest : public QObject {
    Q_OBJECT

    static constexpr FrameRange range{0, 40000};

    /// Members with and without latency, linear and not.
    static Chain busyChain()
    {
        return {someEqualizer(), processor("linearEqualizer", {{"band3.gainDb", 4}}), someCompressor(3),
                processor("saturator", {{"driveDb", 12}}), processor("limiter", {{"ceilingDbtp", -12}})};
    }
    static Stereo through(const Chain& chain, const std::function<void(ChainSource&)>& prepare = {})
    {
        ChainSource source(std::make_unique<HashSource>(range), chain, 44100);
        if (prepare)
            prepare(source);
        return rendered(source, range);
    }
    static Stereo change(const Chain& chain, std::size_t first, std::size_t last)
    {
        return through(chain, [&](ChainSource& source) { source.hearOnlyChange({chain[first].id, chain[last].id}); });
    }
    static Stereo sum(Stereo a, const Stereo& b)
    {
        for (std::size_t n = 0; n < a.left.size(); ++n) {
            a.left[n] += b.left[n];
            a.right[n] += b.right[n];
        }
        return a;
    }
    static Chain upTo(const Chain& chain, std::size_t count) { return {chain.begin(), chain.begin() + std::ptrdiff_t(count)}; }

private Q_SLOTS:
    void changeAndDryAreWetForEveryModule()
    {
        const Chain chain = busyChain();
        double worst = 0;
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const Stereo delta = change(chain, i, i);
            const Stereo wet = through(upTo(chain, i + 1));
            worst = std::max(worst, worstDifference(sum(delta, through(upTo(chain, i))), wet));
            QVERIFY2(rms(delta.left) > 1e-4, chain[i].type.c_str());
        }
        qInfo("dry and change against wet: %.2g at most", worst);
        QVERIFY(worst < 1e-6);
    }

    void changeAndSourceAreTheWholeChain()
    {
        const Chain chain = busyChain();
        const double worst = worstDifference(sum(change(chain, 0, chain.size() - 1), through({})), through(chain));
        qInfo("source and the chain's change against its sound: %.2g at most", worst);
        QVERIFY(worst < 1e-6);
    }

    void aBypassedModuleChangesNothing()
    {
        Chain chain = busyChain();
        chain[2].bypassed = true;
        const Stereo delta = change(chain, 2, 2);
        QVERIFY(std::all_of(delta.left.begin(), delta.left.end(), [](double x) { return x == 0; }));
        QVERIFY(std::all_of(delta.right.begin(), delta.right.end(), [](double x) { return x == 0; }));
    }

    void blocksOfAnySizeGiveTheSameBits()
    {
        const Chain chain = busyChain();
        ChainSource source(std::make_unique<HashSource>(range), chain, 44100);
        source.hearOnlyChange({chain[1].id, chain[3].id});
        QVERIFY(sameBits(renderedInPieces(source, range, 7), change(chain, 1, 3)));
    }

    void aPassedChainIsItsInput()
    {
        QVERIFY(sameBits(through(busyChain(), [](ChainSource& source) { source.pass(); }), through({})));
    }

    void readingsTellTheEnergyBeforeAndAfter()
    {
        Chain chain = {processor("trim", {{"gainDb", -6}}), processor("trim", {{"gainDb", 2}})};
        ChainSource source(std::make_unique<HashSource>(range), chain, 44100);
        source.measureLevels();
        static_cast<void>(rendered(source, range));
        std::vector<ProcessorReading> readings;
        source.takeReadings([&](const ProcessorReading& reading) { readings.push_back(reading); });
        QCOMPARE(readings.size(), std::size_t(2));
        const auto change = [](const ProcessorReading& r) { return 10 * std::log10(r.energyAfter / r.energyBefore); };
        qInfo("measured change: %.4f and %.4f dB", change(readings[0]), change(readings[1]));
        QVERIFY(std::abs(change(readings[0]) + 6) < 0.001 && std::abs(change(readings[1]) - 2) < 0.001);
        QVERIFY(readings[0].frames >= range.frames());
        source.takeReadings([&](const ProcessorReading& reading) { QCOMPARE(reading.frames, std::int64_t(0)); });
    }

    void measuringChangesNoBit()
    {
        const Chain chain = busyChain();
        QVERIFY(sameBits(through(chain, [](ChainSource& source) { source.measureLevels(); }), through(chain)));
    }

    void dynamicBandsTellTheirMoves()
    {
        Chain chain = {processor("equalizer", {{"band4.dynamicThresholdDb", -60}, {"band4.dynamicRangeDb", -6},
                                               {"band5.dynamicThresholdDb", -60}, {"band5.dynamicRangeDb", 5}})};
        ChainSource source(std::make_unique<HashSource>(range), chain, 44100);
        static_cast<void>(rendered(source, range));
        source.takeReadings([](const ProcessorReading& reading) {
            QCOMPARE(reading.bands, 12);
            QVERIFY(reading.bandMovesDb[3] < -5 && reading.bandMovesDb[3] >= -6.001);
            QVERIFY(reading.bandMovesDb[4] > 4 && reading.bandMovesDb[4] <= 5.001);
            QCOMPARE(reading.bandMovesDb[2], 0.0);
            QCOMPARE(reading.reductionDb, -reading.bandMovesDb[3]);
        });
    }
};

LACQUER_TEST(ChainDeltaTest)
#include "ChainDeltaTest.moc"
