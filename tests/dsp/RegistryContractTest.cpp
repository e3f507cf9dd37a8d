// SPDX-License-Identifier: GPL-3.0-or-later
// What every processor in the registry promises: each test runs once per entry.
#include "dsp/WindowHold.h"
#include "dsp/Registry.h"

#include "ProcessorRuns.h"
#include "support/TestMain.h"

#include <QRegularExpression>

#include <bit>
#include <cmath>
#include <numbers>
#include <random>
#include <set>

using namespace lacquer;
using namespace lacquer::test;

class RegistryContractTest : public QObject {
    Q_OBJECT

    static void everyProcessor()
    {
        QTest::addColumn<QString>("id");
        for (const ProcessorType& type : processorTypes())
            QTest::newRow(type.id) << QString::fromLatin1(type.id);
    }
    static const ProcessorType& current()
    {
        QFETCH(QString, id);
        return *findProcessorType(id.toStdString());
    }

private Q_SLOTS:
    void namesEveryProcessorOnce()
    {
        std::set<std::string> ids;
        std::set<std::string> names;
        const QRegularExpression wellFormed(QStringLiteral("^[a-z][a-zA-Z0-9]*$"));
        QVERIFY(!processorTypes().empty());
        for (const ProcessorType& type : processorTypes()) {
            QVERIFY2(wellFormed.match(QString::fromLatin1(type.id)).hasMatch(), type.id);
            QVERIFY2(ids.insert(type.id).second, type.id);
            QVERIFY2(*type.name != '\0' && names.insert(type.name).second, type.id);
            QVERIFY2(type.algorithm >= 1, type.id);
            QCOMPARE(findProcessorType(type.id), &type);
        }
        QVERIFY(findProcessorType("no such processor") == nullptr);
    }

    void hasATableThatHoldsTogether_data() { everyProcessor(); }
    void hasATableThatHoldsTogether()
    {
        const ProcessorType& type = current();
        QCOMPARE(type.defaults.size(), type.parameters.size());
        QVERIFY(!type.parameters.empty());
        const QRegularExpression wellFormed(QStringLiteral("^[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)?$"));
        std::set<std::string> ids;
        std::set<std::size_t> fields;
        for (std::size_t i = 0; i < type.parameters.size(); ++i) {
            const Parameter& row = type.parameters[i];
            QVERIFY2(wellFormed.match(QString::fromLatin1(row.id)).hasMatch(), row.id);
            QVERIFY2(ids.insert(row.id).second, row.id);
            QVERIFY2(*row.name != '\0', row.id);
            QVERIFY2(row.minimum < row.maximum, row.id);
            QVERIFY2(type.defaults[i] >= row.minimum && type.defaults[i] <= row.maximum, row.id);
            QVERIFY2(row.curve != Curve::Logarithmic || row.minimum > 0, row.id);
            QVERIFY2(row.field % sizeof(double) == 0 && row.field / sizeof(double) < type.parameters.size(), row.id);
            QVERIFY2(fields.insert(row.field).second, row.id);
            if (isChoice(row)) {
                QVERIFY2(row.minimum == 0 && row.maximum == double(row.choices.size() - 1), row.id);
                QVERIFY2(type.defaults[i] == std::floor(type.defaults[i]), row.id);
                for (const char* name : row.choices)
                    QVERIFY2(*name != '\0', row.id);
            }
        }
        // Every double of the Settings has a row: fields are the numbers 0 … rows − 1 in some order.
        QCOMPARE(*fields.rbegin(), (fields.size() - 1) * sizeof(double));
    }

    void keepsSettingsThroughARoundTrip_data() { everyProcessor(); }
    void keepsSettingsThroughARoundTrip()
    {
        // Values go to the fields the rows name and come back from them; two rows on one field would show.
        const ProcessorType& type = current();
        std::mt19937_64 random(5);
        for (int i = 0; i < 10; ++i) {
            const Values values = randomValues(type, random);
            std::vector<char> settings(values.size() * sizeof(double));
            for (std::size_t row = 0; row < values.size(); ++row)
                std::memcpy(settings.data() + type.parameters[row].field, &values[row], sizeof(double));
            Values back(values.size());
            for (std::size_t row = 0; row < values.size(); ++row)
                std::memcpy(&back[row], settings.data() + type.parameters[row].field, sizeof(double));
            for (std::size_t row = 0; row < values.size(); ++row)
                QCOMPARE(std::bit_cast<std::uint64_t>(back[row]), std::bit_cast<std::uint64_t>(values[row]));
        }
    }

    void leavesSilenceSilent_data() { everyProcessor(); }
    void leavesSilenceSilent()
    {
        const ProcessorType& type = current();
        for (const Values& values : severalValues(type, 6)) {
            const auto processor = make(type, values);
            const Stereo silence{Values(8192), Values(8192)};
            QVERIFY2(peakOf(run(*processor, silence)) == 0.0, qPrintable(describe(type, values)));
        }
    }

    void resetsToNew_data() { everyProcessor(); }
    void resetsToNew()
    {
        const ProcessorType& type = current();
        const Stereo audio = stereoNoise(1, 12000);
        for (const Values& values : severalValues(type, 5)) {
            const auto fresh = make(type, values);
            const Stereo expected = run(*fresh, audio);
            const auto used = make(type, values);
            (void)run(*used, stereoNoise(2, 7001));
            used->reset();
            QVERIFY2(sameBits(run(*used, audio), expected), qPrintable(describe(type, values)));
        }
    }

    void resetsToNewInTheMiddleOfAGlide_data() { everyProcessor(); }
    void resetsToNewInTheMiddleOfAGlide()
    {
        const ProcessorType& type = current();
        const Stereo audio = stereoNoise(1, 6000);
        std::mt19937_64 random(8);
        for (int i = 0; i < 4; ++i) {
            Values from = randomValues(type, random);
            Values to = randomValues(type, random);
            for (std::size_t row = 0; row < to.size(); ++row)
                if (type.parameters[row].structural)
                    to[row] = from[row];
            const auto fresh = make(type, to);
            const Stereo expected = run(*fresh, audio);
            const auto used = make(type, from);
            (void)run(*used, stereoNoise(2, 3000));
            used->set(to);
            (void)run(*used, stereoNoise(3, 333));
            used->reset();
            QVERIFY2(sameBits(run(*used, audio), expected), qPrintable(describe(type, to)));
        }
    }

    void givesTheSameBitsForAnyBlocks_data() { everyProcessor(); }
    void givesTheSameBitsForAnyBlocks()
    {
        // Half way the settings change, so that glides are cut into blocks as well.
        const ProcessorType& type = current();
        const Stereo first = stereoNoise(3, 6007);
        const Stereo second = stereoNoise(4, 9001);
        std::mt19937_64 random(11);
        for (int i = 0; i < 5; ++i) {
            const Values before = i == 0 ? defaultsOf(type) : randomValues(type, random);
            Values after = randomValues(type, random);
            for (std::size_t row = 0; row < after.size(); ++row)
                if (type.parameters[row].structural)
                    after[row] = before[row];
            const auto both = [&](auto nextBlock) {
                const auto processor = make(type, before);
                Stereo all = run(*processor, first, nullptr, nextBlock);
                processor->set(after);
                const Stereo rest = run(*processor, second, nullptr, nextBlock);
                all.left.insert(all.left.end(), rest.left.begin(), rest.left.end());
                all.right.insert(all.right.end(), rest.right.begin(), rest.right.end());
                return all;
            };
            const Stereo expected = both([] { return largestBlock; });
            for (const int largest : {1, 33, 700}) {
                const Stereo pieces = both([&] { return 1 + int(random() % std::uint64_t(largest)); });
                QVERIFY2(sameBits(pieces, expected), qPrintable(describe(type, after)));
            }
        }
    }

    void hasTheLatencyItClaims_data() { everyProcessor(); }
    void hasTheLatencyItClaims()
    {
        // With the default settings and every choice of the structural ones: white noise in, the lag at which output
        // and input agree best. Low enough in level that nothing acts on dynamics.
        const ProcessorType& type = current();
        std::vector<Values> all{defaultsOf(type)};
        for (std::size_t row = 0; row < type.parameters.size(); ++row) {
            if (!type.parameters[row].structural)
                continue;
            for (const double value : {type.parameters[row].minimum, type.parameters[row].maximum}) {
                all.push_back(defaultsOf(type));
                all.back()[row] = value;
            }
        }
        for (const Values& values : all) {
            const std::int64_t claimed = type.latencyFrames(values, rateHz);
            QVERIFY(claimed >= 0);
            const auto processor = make(type, values);
            const int frames = int(claimed) + 6000;
            const Stereo in = stereoNoise(6, frames, 0.001);
            const Stereo out = run(*processor, in);
            const auto likeness = [&](std::int64_t lag) {
                double sum = 0;
                for (std::size_t n = std::size_t(lag); n < in.left.size(); ++n)
                    sum += out.left[n] * in.left[n - std::size_t(lag)];
                return std::abs(sum);
            };
            std::int64_t best = 0;
            double most = -1;
            for (std::int64_t lag = std::max<std::int64_t>(0, claimed - 200); lag <= claimed + 200; ++lag) {
                if (likeness(lag) > most) {
                    most = likeness(lag);
                    best = lag;
                }
            }
            QVERIFY2(best == claimed,
                     qPrintable(describe(type, values) + QStringLiteral(": %1, claimed %2").arg(best).arg(claimed)));
        }
    }

    void isSilentAfterItsTail_data() { everyProcessor(); }
    void isSilentAfterItsTail()
    {
        const ProcessorType& type = current();
        const double longestSeconds = 6.0;  // longer tails are claimed, and too slow to wait for here
        int measured = 0;
        for (const Values& values : severalValues(type, 12)) {
            const std::int64_t tail = type.tailFrames(values, rateHz);
            QVERIFY(tail >= 0);
            if (double(tail) > longestSeconds * rateHz)
                continue;
            ++measured;
            const int loud = 30000;
            const auto after = std::int64_t(loud) + type.latencyFrames(values, rateHz) + tail;
            Stereo audio = stereoNoise(7, loud);
            audio.left.resize(std::size_t(after) + 4000, 0.0);
            audio.right.resize(std::size_t(after) + 4000, 0.0);
            const auto processor = make(type, values);
            const Stereo out = run(*processor, audio);
            double rest = 0;
            for (std::size_t n = std::size_t(after); n < out.left.size(); ++n)
                rest = std::max({rest, std::abs(out.left[n]), std::abs(out.right[n])});
            QVERIFY2(rest <= 0.7e-9,
                     qPrintable(describe(type, values) +
                                QStringLiteral(": rest %1 dB after %2 frames").arg(decibels(rest)).arg(tail)));
        }
        QVERIFY(measured >= 1);
    }

    void isTransparentWhereItSaysSo_data() { everyProcessor(); }
    void isTransparentWhereItSaysSo()
    {
        const ProcessorType& type = current();
        const Stereo audio = stereoNoise(9, 9000, 1.0);
        for (const Values& values : severalValues(type, 40)) {
            if (!type.isTransparent(values))
                continue;
            QCOMPARE(type.latencyFrames(values, rateHz), std::int64_t(0));
            const auto processor = make(type, values);
            QVERIFY2(sameBits(run(*processor, audio), audio), qPrintable(describe(type, values)));
        }
    }

    void isLinearWithAFixedKey_data() { everyProcessor(); }
    void isLinearWithAFixedKey()
    {
        const ProcessorType& type = current();
        if (!type.linearWithFixedKey)
            QSKIP("marked as not linear");
        const int frames = 20000;
        const Stereo key = music(1, rateHz, frames);
        const Stereo a = stereoNoise(10, frames, 0.4);
        const Stereo b = music(2, rateHz, frames, 0.5);
        Stereo sum = a;
        for (std::size_t n = 0; n < sum.left.size(); ++n) {
            sum.left[n] += 2.0 * b.left[n];
            sum.right[n] += 2.0 * b.right[n];
        }
        for (const Values& values : severalValues(type, 8)) {
            const Stereo fromA = run(*make(type, values), a, &key);
            const Stereo fromB = run(*make(type, values), b, &key);
            const Stereo fromSum = run(*make(type, values), sum, &key);
            double error = 0;
            for (std::size_t n = 0; n < sum.left.size(); ++n) {
                error = std::max(error, std::abs(fromSum.left[n] - fromA.left[n] - 2.0 * fromB.left[n]));
                error = std::max(error, std::abs(fromSum.right[n] - fromA.right[n] - 2.0 * fromB.right[n]));
            }
            const double scale = std::max(1e-9, peakOf(fromA) + 2.0 * peakOf(fromB));
            QVERIFY2(error <= 1e-12 * scale,
                     qPrintable(describe(type, values) + QStringLiteral(": %1").arg(error / scale)));
        }
    }

    void staysFiniteAtItsExtremes_data() { everyProcessor(); }
    void staysFiniteAtItsExtremes()
    {
        const ProcessorType& type = current();
        const int frames = 4000;
        Stereo audio = stereoNoise(12, frames, 1.0);
        for (int n = 0; n < frames; ++n) {
            const auto i = std::size_t(n);
            if (n >= 1000 && n < 2000)
                audio.left[i] = audio.right[i] = (n / 50) % 2 == 0 ? 1.0 : -1.0;
            else if (n >= 2000 && n < 3000)
                audio.left[i] = audio.right[i] = n % 97 == 0 ? 1.0 : 0.0;
            else if (n >= 3000)
                audio.left[i] = -(audio.right[i] = 4e-320);
        }
        std::vector<Values> all;
        Values lowest = defaultsOf(type);
        Values highest = defaultsOf(type);
        for (std::size_t row = 0; row < type.parameters.size(); ++row) {
            const Parameter& parameter = type.parameters[row];
            lowest[row] = parameter.minimum;
            highest[row] = parameter.maximum;
            std::vector<double> wanted{parameter.minimum, parameter.maximum};
            for (std::size_t choice = 1; choice + 1 < parameter.choices.size(); ++choice)
                wanted.push_back(double(choice));
            for (const double value : wanted) {
                all.push_back(defaultsOf(type));
                all.back()[row] = value;
            }
        }
        all.push_back(lowest);
        all.push_back(highest);
        std::mt19937_64 random(13);
        for (int i = 0; i < 40; ++i) {
            all.push_back(randomValues(type, random));
            // Corners are where things break: every row at one of its ends.
            all.push_back(all.back());
            for (std::size_t row = 0; row < lowest.size(); ++row)
                if (random() % 2 == 0)
                    all.back()[row] = random() % 2 == 0 ? lowest[row] : highest[row];
        }
        const std::array<double, 3> rates{8000.0, 44100.0, 384000.0};
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double rate = rates[i % rates.size()];
            const auto processor = make(type, all[i], rate);
            Stereo late = audio;
            late.left.resize(late.left.size() + std::size_t(type.latencyFrames(all[i], rate)), 0.0);
            late.right.resize(late.left.size(), 0.0);
            const Stereo out = run(*processor, late);
            QVERIFY2(allFinite(out) && peakOf(out) < 1e12, qPrintable(describe(type, all[i])));
            QVERIFY(std::isfinite(processor->takeGainReductionDb()));
        }
    }

    void glidesWithoutClicks_data() { everyProcessor(); }
    void glidesWithoutClicks()
    {
        // A sine; half way the settings change. Levels may move as they will on the way, but no step between two
        // samples may be half as large again as the largest in a still tone that is as loud as the sound around it.
        const ProcessorType& type = current();
        const int before = 30000;
        const int after = 30000;
        const int period = 45;
        const int glide = 4000;
        const std::vector<double> tone = sine(997.0, rateHz, before + after, 0.25);
        std::mt19937_64 random(17);
        double worst = 0;
        for (int i = 0; i < 16; ++i) {
            const Values from = i == 0 ? defaultsOf(type) : randomValues(type, random);
            Values to = randomValues(type, random);
            for (std::size_t row = 0; row < to.size(); ++row)
                if (type.parameters[row].structural || (i >= 8 && row != random() % to.size() && row % 5 != 0))
                    to[row] = from[row];
            const auto processor = make(type, from);
            const Stereo one =
                run(*processor, {{tone.begin(), tone.begin() + before}, {tone.begin(), tone.begin() + before}});
            processor->set(to);
            const Stereo two =
                run(*processor, {{tone.begin() + before, tone.end()}, {tone.begin() + before, tone.end()}});
            for (const bool right : {false, true}) {
                std::vector<double> all = right ? one.right : one.left;
                const std::vector<double>& rest = right ? two.right : two.left;
                all.insert(all.end(), rest.begin(), rest.end());
                const auto step = [&](int n) { return std::abs(all[std::size_t(n)] - all[std::size_t(n - 1)]); };
                const auto largest = [&](int begin, int end, auto value) {
                    double most = 0;
                    for (int n = begin; n < end; ++n)
                        most = std::max(most, value(n));
                    return most;
                };
                const auto size = [&](int n) { return std::abs(all[std::size_t(n)]); };
                // How steep the still sound is for its peak; a plain sine unless the processor adds harmonics.
                double steepness = 2.0 * std::sin(std::numbers::pi * 997.0 / rateHz);
                for (const int begin : {before - 5000, before + after - 5000})
                    if (const double peak = largest(begin, begin + 5000, size); peak > 1e-6)
                        steepness = std::max(steepness, largest(begin, begin + 5000, step) / peak);
                double stillPeak = 0;
                for (const int begin : {before - 5000, before + after - 5000})
                    stillPeak = std::max(stillPeak, largest(begin, begin + 5000, size));
                std::vector<double> loudness;
                for (int n = before - 2 * period; n < before + glide + period; ++n)
                    loudness.push_back(size(n));
                PeakHold hold;
                hold.prepare(2 * period);
                hold.setWindow(2 * period);
                hold.process(loudness.data(), int(loudness.size()));
                for (int n = before - 1; n < before + glide; ++n) {
                    const double around =
                        std::max({loudness[std::size_t(n - before + 3 * period)], 0.1 * stillPeak, 1e-6});
                    const double ratio = step(n) / (steepness * around);
                    worst = std::max(worst, ratio);
                    if (ratio > 1.5)
                        QFAIL(qPrintable(QStringLiteral("%3 times at %4, from %1 to %2")
                                             .arg(describe(type, from), describe(type, to))
                                             .arg(ratio)
                                             .arg(n - before)));
                }
            }
        }
        qInfo("largest step %.3f times the still one", worst);
    }
};

LACQUER_TEST(RegistryContractTest)
#include "RegistryContractTest.moc"
