// SPDX-License-Identifier: GPL-3.0-or-later
// Baseline and V3 are two ways to round one sound: who chooses, how far apart they are, and that each holds for any blocks.
#include "dsp/InstructionSet.h"

#include "dsp/Dither.h"
#include "dsp/Registry.h"
#include "dsp/TruePeakReference.h"

#include "ProcessorRuns.h"
#include "support/TestMain.h"

#include <cmath>
#include <random>
#include <utility>

using namespace lacquer;
using namespace lacquer::test;

class InstructionSetTest : public QObject {
    Q_OBJECT

    /// Objects made while it lives belong to the set.
    class Chosen {
    public:
        explicit Chosen(InstructionSet set) : before_(qgetenv("LACQUER_CPU")) { qputenv("LACQUER_CPU", nameOf(set)); }
        ~Chosen() { before_.isNull() ? qunsetenv("LACQUER_CPU") : qputenv("LACQUER_CPU", before_); }
        Chosen(const Chosen&) = delete;
        Chosen& operator=(const Chosen&) = delete;

    private:
        QByteArray before_;
    };

    static Stereo rendered(InstructionSet set, const ProcessorType& type, const Values& values, const Stereo& audio)
    {
        const Chosen chosen(set);
        return run(*make(type, values), audio);
    }

    static double differenceDb(const Stereo& a, const Stereo& b)
    {
        double largest = 0;
        for (const auto& [x, y] : {std::pair{&a.left, &b.left}, {&a.right, &b.right}})
            for (std::size_t n = 0; n < x->size(); ++n)
                largest = std::max(largest, std::abs((*x)[n] - (*y)[n]));
        return decibels(largest);
    }

    static void everyProcessor()
    {
        QTest::addColumn<QString>("id");
        for (const ProcessorType& type : processorTypes())
            QTest::newRow(type.id) << QString::fromLatin1(type.id);
    }

private Q_SLOTS:
    void init()
    {
        if (!isHere(InstructionSet::V3))
            QSKIP("this processor has one set of instructions only");
    }

    void theEnvironmentChooses()
    {
        const QByteArray before = qgetenv("LACQUER_CPU");
        qunsetenv("LACQUER_CPU");
        QCOMPARE(instructionSet(), InstructionSet::V3);
        {
            const Chosen chosen(InstructionSet::Baseline);
            QCOMPARE(instructionSet(), InstructionSet::Baseline);
        }
        {
            const Chosen chosen(InstructionSet::V3);
            QCOMPARE(instructionSet(), InstructionSet::V3);
        }
        if (!before.isNull())
            qputenv("LACQUER_CPU", before);
    }

    void bothSetsAgreeFarBelowAnySound_data() { everyProcessor(); }
    void bothSetsAgreeFarBelowAnySound()
    {
        QFETCH(QString, id);
        const ProcessorType& type = *findProcessorType(id.toStdString());
        const Stereo sound = music(3, rateHz, int(rateHz), 0.9);
        // A gain in steps of 2^-32, as the limiter and the transient shaper smooth theirs, may be one step apart: -187 dB.
        const bool stepped = id == u"limiter" || id == u"transientShaper";
        // The guard of the stereo image divides small differences of large powers.
        const double bound = stepped ? -185 : id == u"stereoImage" ? -220 : -250;
        double worst = -std::numeric_limits<double>::infinity();
        for (const Values& values : severalValues(type, 6)) {
            const Stereo base = rendered(InstructionSet::Baseline, type, values, sound);
            const Stereo wide = rendered(InstructionSet::V3, type, values, sound);
            const double scale = std::max(0.0, decibels(peakOf(base)));
            worst = std::max(worst, differenceDb(base, wide) - scale);
            QVERIFY2(worst <= bound, qPrintable(QStringLiteral("%1 dB: %2").arg(worst).arg(describe(type, values))));
        }
        qInfo("%s: at most %.1f dB apart", type.id, worst);
    }

    /// Otherwise the other tests compare a thing with itself.
    void theSetsAreTwo()
    {
        const ProcessorType& type = *findProcessorType("saturator");
        const Values values = defaultsOf(type);
        const Stereo sound = music(4, rateHz, 10000, 0.9);
        QVERIFY(!sameBits(rendered(InstructionSet::Baseline, type, values, sound), rendered(InstructionSet::V3, type, values, sound)));
        QVERIFY(sameBits(rendered(InstructionSet::V3, type, values, sound), rendered(InstructionSet::V3, type, values, sound)));
    }

    void eachSetGivesTheSameBitsForAnyBlocks_data() { everyProcessor(); }
    void eachSetGivesTheSameBitsForAnyBlocks()
    {
        QFETCH(QString, id);
        const ProcessorType& type = *findProcessorType(id.toStdString());
        const Stereo sound = music(5, rateHz, 30000, 1.4);
        for (const InstructionSet set : {InstructionSet::Baseline, InstructionSet::V3}) {
            const Chosen chosen(set);
            for (const Values& values : severalValues(type, 5)) {
                std::mt19937_64 random(9);
                const Stereo whole = run(*make(type, values), sound, nullptr, [] { return largestBlock; });
                const Stereo pieces = run(*make(type, values), sound, nullptr, [&] { return 1 + int(random() % 300); });
                QVERIFY2(sameBits(whole, pieces), qPrintable(QString::fromLatin1(nameOf(set)) + u' ' + describe(type, values)));
            }
        }
    }

    void theMeterReadsAlike()
    {
        const Stereo sound = music(6, rateHz, int(rateHz), 1.0);
        double peaks[2] = {};
        for (const InstructionSet set : {InstructionSet::Baseline, InstructionSet::V3}) {
            const Chosen chosen(set);
            TruePeakReference meter;
            meter.process({sound.left.data(), sound.right.data(), sound.frames()});
            meter.finish();
            peaks[int(set)] = meter.peak();
        }
        qInfo("true peaks %.17g and %.17g", peaks[0], peaks[1]);
        QVERIFY(std::abs(peaks[0] - peaks[1]) < 1e-12 * peaks[0]);
    }

    /// Rounding to whole numbers is no place for another rounding.
    void ditherIsTheSame()
    {
        const Stereo sound = music(7, rateHz, 20000, 0.9);
        for (const DitherType type : {DitherType::None, DitherType::Flat, DitherType::Light, DitherType::Strong}) {
            std::vector<std::int32_t> out[2];
            for (const InstructionSet set : {InstructionSet::Baseline, InstructionSet::V3}) {
                const Chosen chosen(set);
                std::vector<std::int32_t>& to = out[int(set)];
                to.resize(2 * std::size_t(sound.frames()));
                Dither(44100, 16, type).process({sound.left.data(), sound.right.data(), sound.frames()}, 0, to.data());
            }
            QVERIFY(out[0] == out[1]);
        }
    }
};

LACQUER_TEST(InstructionSetTest)
#include "InstructionSetTest.moc"
