// SPDX-License-Identifier: GPL-3.0-or-later
// Presets that come along sound the way they promise, and the user's own survive as files.
#include "dsp/Registry.h"
#include "measure/Loudness.h"
#include "model/ChainPresets.h"

#include "support/Signals.h"
#include "support/TestMain.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <cmath>
#include <numbers>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rateHz = 44100;

struct Figures {
    double peakDb = 0;
    double correlation = 0;
    double lufs = 0;
    bool finite = true;
};

Figures figuresOf(const Stereo& sound)
{
    Figures figures;
    double lr = 0, ll = 0, rr = 0, peak = 0;
    for (std::size_t i = 0; i < sound.left.size(); ++i) {
        const double l = sound.left[i], r = sound.right[i];
        figures.finite = figures.finite && std::isfinite(l) && std::isfinite(r);
        lr += l * r;
        ll += l * l;
        rr += r * r;
        peak = std::max({peak, std::abs(l), std::abs(r)});
    }
    figures.peakDb = decibels(peak);
    figures.correlation = lr / std::sqrt(ll * rr);
    Loudness loudness(rateHz, 2, Loudness::Library::Without);
    loudness.process({sound.left.data(), sound.right.data(), sound.frames()});
    figures.lufs = loudness.reading().integratedLufs;
    return figures;
}

/// Music as wide as mixes are, with an S of a voice alone every half second.
Stereo mix(int frames, double amplitude)
{
    Stereo sound = music(7, rateHz, frames);
    const Stereo other = music(11, rateHz, frames);
    const auto hiss = noise(3, frames, 1.0);
    double smooth = 0;
    for (int i = 0; i < frames; ++i) {
        const auto at = std::size_t(i);
        const double side = 0.5 * other.left[std::size_t(frames - 1 - i)];
        smooth += 0.15 * (hiss[at] - smooth);
        const bool speaks = i % (rateHz / 2) < rateHz / 12;
        const double ess = speaks ? 0.7 * smooth * std::sin(2 * std::numbers::pi * 7000 * i / rateHz) : 0.0;
        const double music = speaks ? 0.05 : 1.0;
        sound.left[at] = music * (sound.left[at] + side) + ess;
        sound.right[at] = music * (sound.right[at] - side) + ess;
    }
    const double scale = amplitude / std::max(peak(sound.left), peak(sound.right));
    for (auto* channel : {&sound.left, &sound.right})
        for (double& sample : *channel)
            sample *= scale;
    return sound;
}

Stereo through(const Chain& chain, Stereo sound)
{
    constexpr int blockFrames = 1024;
    for (const ProcessorSettings& settings : chain) {
        if (!settings.active())
            continue;
        auto processor = settings.registered()->create();
        processor->prepare(rateHz, blockFrames);
        processor->set(settings.values);
        for (int at = 0; at < sound.frames(); at += blockFrames) {
            const Block block{sound.left.data() + at, sound.right.data() + at, std::min(blockFrames, sound.frames() - at)};
            processor->process(block, block);
        }
    }
    return sound;
}

}  // namespace

class ChainPresetsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    void write(const QString& name, const QByteArray& bytes) const
    {
        std::filesystem::create_directories(ChainPresets::folder());
        QFile file(QString::fromStdString((ChainPresets::folder() / name.toStdString()).string()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", folder_.path().toUtf8()); }
    void cleanup() { std::filesystem::remove_all(folder_.path().toStdString() + "/lacquer"); }

    void thereAreEnoughForStemsSongsAndAlbum()
    {
        const auto all = ChainPresets::factory();
        QVERIFY(all.size() >= 20);
        QSet<QString> names;
        QSet<QString> types;
        std::map<PresetPlace, int> places;
        for (const ChainPreset& preset : all) {
            names << preset.id.toLower();
            ++places[preset.place];
            QVERIFY2(preset.use.endsWith(u'.') && preset.use.count(u". "_s) == 0, qPrintable(preset.use));
            QVERIFY2(isActive(preset.chain), qPrintable(preset.id));
            for (const auto& settings : preset.chain)
                types << QString::fromStdString(settings.type);
        }
        QCOMPARE(std::size_t(names.size()), all.size());
        QVERIFY(places[PresetPlace::Stem] >= 5 && places[PresetPlace::Song] >= 5 && places[PresetPlace::Album] >= 3);
        for (const char* type : {"equalizer", "linearEqualizer", "compressor", "multiband", "deEsser", "transientShaper", "saturator",
                                 "clipper", "stereoImage"})
            QVERIFY2(types.contains(QLatin1String(type)), type);
    }

    void everyNumberIsOneOfItsProcessor()
    {
        for (const ChainPreset& preset : ChainPresets::factory())
            for (const ProcessorSettings& settings : preset.chain) {
                int moved = 0;
                for (std::size_t i = 0; i < settings.values.size(); ++i) {
                    const Parameter& row = settings.registered()->parameters[i];
                    QVERIFY2(settings.values[i] >= row.minimum && settings.values[i] <= row.maximum, row.id);
                    QVERIFY2(row.choices.empty() || settings.values[i] == std::round(settings.values[i]), row.id);
                    moved += settings.values[i] != settings.registered()->defaults[i];
                }
                QVERIFY2(moved > 0, qPrintable(preset.id));
            }
    }

    void keepsPeaksImageAndLevel_data()
    {
        QTest::addColumn<int>("preset");
        const auto all = ChainPresets::factory();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].id)) << int(i);
    }

    void keepsPeaksImageAndLevel()
    {
        QFETCH(int, preset);
        const ChainPreset one = ChainPresets::factory()[std::size_t(preset)];
        // As mixes arrive: with some room, and loud.
        for (const double amplitude : {0.35, 0.7}) {
            const Stereo sound = mix(6 * rateHz, amplitude);
            const Figures before = figuresOf(sound);
            QVERIFY(before.correlation > 0.3 && before.correlation < 0.8);
            const Figures after = figuresOf(through(one.chain, sound));
            qInfo("%-24s at %5.1f dBFS: peak %+5.2f dB, correlation %.2f -> %.2f, loudness %+5.2f LU%s", qPrintable(one.id), before.peakDb,
                  after.peakDb - before.peakDb, before.correlation, after.correlation, after.lufs - before.lufs,
                  one.levelMatched ? " (level matched)" : "");
            QVERIFY(after.finite);
            QVERIFY(after.peakDb <= before.peakDb + 3.0);
            QVERIFY(after.correlation > 0.2);
            if (one.levelMatched)
                QVERIFY(std::abs(after.lufs - before.lufs) < 1.5);
        }
    }

    void everyPresetIsHeard()
    {
        for (const ChainPreset& one : ChainPresets::factory()) {
            const Stereo sound = mix(3 * rateHz, 0.95);
            const Stereo after = through(one.chain, sound);
            QVERIFY2(after.left != sound.left || after.right != sound.right, qPrintable(one.id));
        }
    }

    void whatWasSavedIsFoundAgain()
    {
        Chain chain{ProcessorSettings::withDefaults(*findProcessorType("saturator")), ProcessorSettings::withDefaults(*findProcessorType("trim"))};
        chain[0].values[1] = 7.5;
        chain[1].bypassed = true;
        LACQUER_VERIFY_OK(ChainPresets::save(u"Ours / loud: ü"_s, u"Always."_s, chain, false));
        QVERIFY(ChainPresets::save(u"Ours / loud: ü"_s, {}, chain, false).error().kind == ErrorKind::Usage);
        const auto found = ChainPresets::find(u"ours / LOUD: Ü"_s);
        LACQUER_VERIFY_OK(found);
        QVERIFY(found->chain == chain && found->use == u"Always."_s);
        const Chain fresh = ChainPresets::fresh(*found);
        QVERIFY(fresh[0].id != chain[0].id && fresh[0].values == chain[0].values && fresh[1].bypassed);
        // One's own goes before one that comes along.
        LACQUER_VERIFY_OK(ChainPresets::save(u"Glue"_s, {}, chain, false));
        QVERIFY(ChainPresets::find(u"glue"_s)->chain == chain);
        const auto missing = ChainPresets::find(u"Tabe"_s);
        QVERIFY(!missing.ok() && missing.error().kind == ErrorKind::Missing && missing.error().message.contains(u"'Tape'"_s));
    }

    void whatThisVersionCannotPlayIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const QByteArray id = "\"id\": \"0000000000000001\"";
        QTest::newRow("unknown processor") << QByteArray("{\"name\": \"p\", \"chain\": [{" + id + ", \"type\": \"exciter\"}]}") << u"exciter"_s;
        QTest::newRow("newer algorithm") << QByteArray("{\"name\": \"p\", \"chain\": [{" + id + ", \"type\": \"trim\", \"algorithm\": 99}]}") << u"trim"_s;
        QTest::newRow("newer parameter") << QByteArray("{\"name\": \"p\", \"chain\": [{" + id + ", \"type\": \"trim\", \"parameters\": {\"x\": 1}}]}")
                                         << u"trim"_s;
        QTest::newRow("newer file") << QByteArray("{\"schema\": 2, \"name\": \"p\", \"chain\": []}") << u"newer version"_s;
        QTest::newRow("no chain") << QByteArray("{\"name\": \"p\"}") << u"no chain"_s;
        QTest::newRow("out of range") << QByteArray("{\"name\": \"p\", \"chain\": [{" + id + ", \"type\": \"trim\", \"parameters\": {\"gainDb\": 900}}]}")
                                      << u"chain[1]"_s;
        QTest::newRow("no JSON") << QByteArray("chain") << u"p.json"_s;
    }

    void whatThisVersionCannotPlayIsRefusedInASentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        write(u"p.json"_s, text);
        const auto found = ChainPresets::find(u"p"_s);
        QVERIFY(!found.ok());
        QVERIFY(found.error().kind == ErrorKind::BadData);
        QVERIFY2(found.error().message.contains(says) && found.error().message.contains(u"p.json"_s) && !found.error().message.contains(u'\n'),
                 qPrintable(found.error().message));
        QStringList troubles;
        QVERIFY(ChainPresets::own(&troubles).empty());
        QCOMPARE(troubles.size(), 1);
    }
};

LACQUER_TEST(ChainPresetsTest)
#include "ChainPresetsTest.moc"
