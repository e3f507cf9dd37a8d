// SPDX-License-Identifier: GPL-3.0-or-later
// What a file hides is said in words and as data.
#include "cli/CliRun.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliInspectTest : public QObject {
    Q_OBJECT

private:
    /// Replaces the samples of a 16-bit stereo WAV.
    template <class Change>
    static void rewrite(const CliFolder& folder, const QString& name, Change change)
    {
        QByteArray bytes = folder.read(name);
        auto* samples = reinterpret_cast<std::int16_t*>(bytes.data() + 44);
        for (qsizetype i = 0; i < (bytes.size() - 44) / 4; ++i)
            change(i, samples[2 * i], samples[2 * i + 1]);
        folder.write(name, bytes);
    }

    static QStringList codes(const Json& file)
    {
        QStringList found;
        for (const auto& finding : file["findings"])
            found << QString::fromStdString(finding["code"].get<std::string>());
        return found;
    }

private Q_SLOTS:
    void findsWhatWasPlanted()
    {
        const CliFolder folder;
        const QStringList names{u"good.wav"_s, u"clipped.wav"_s, u"dc.wav"_s, u"late.wav"_s, u"eight.wav"_s, u"silent.wav"_s, u"left.wav"_s, u"mono.wav"_s};
        for (const QString& name : names)
            folder.writeWave(name, 3, 48000);
        rewrite(folder, u"clipped.wav"_s, [](qsizetype i, auto& l, auto& r) {
            if (i >= 48000 && i < 48010)
                l = r = 32767;
        });
        rewrite(folder, u"dc.wav"_s, [](qsizetype, auto& l, auto&) { l = std::int16_t(l + 1000); });
        rewrite(folder, u"late.wav"_s, [](qsizetype i, auto& l, auto& r) {
            if (i < 72000)
                l = r = 0;
        });
        rewrite(folder, u"eight.wav"_s, [](qsizetype, auto& l, auto& r) { l = std::int16_t(l & ~255), r = std::int16_t(r & ~255); });
        rewrite(folder, u"silent.wav"_s, [](qsizetype, auto& l, auto& r) { l = r = 0; });
        rewrite(folder, u"left.wav"_s, [](qsizetype, auto&, auto& r) { r = 0; });
        rewrite(folder, u"mono.wav"_s, [](qsizetype, auto& l, auto& r) { r = l; });
        const CliRun run = folder.run(QStringList{u"inspect"_s, u"--json"_s} + names);
        QCOMPARE(run.code, 0);
        const Json json = run.json();
        QVERIFY(json["schema"] == "lacquer.inspect/1" && json["files"].size() == 8);
        const auto& files = json["files"];
        QCOMPARE(codes(files[0]), QStringList());
        QCOMPARE(codes(files[1]), QStringList{u"clipped"_s});
        QCOMPARE(files[1]["findings"][0]["firstFrame"].get<int>(), 48000);
        QVERIFY(files[1]["findings"][0]["level"] == "warning" && files[1]["findings"][0]["value"] == 10);
        QVERIFY(codes(files[2]).contains(u"dcOffset"_s));
        QCOMPARE(codes(files[3]), QStringList{u"silentHead"_s});
        QVERIFY(std::abs(files[3]["headSilenceSeconds"].get<double>() - 1.5) < 0.001);
        QVERIFY(codes(files[4]).contains(u"unusedBits"_s));
        QCOMPARE(files[4]["bitsUsed"].get<int>(), 8);
        QCOMPARE(codes(files[5]), QStringList{u"silent"_s});
        QVERIFY(files[5]["integratedLufs"].is_null() && files[5]["truePeakDbtp"].is_null());
        QVERIFY(codes(files[6]).contains(u"oneSided"_s) && files[6]["imbalanceDb"].is_null());
        QVERIFY(codes(files[7]).contains(u"monoAsStereo"_s));
        QVERIFY(files[0]["format"] == "wav" && files[0]["sampleRateHz"] == 48000 && files[0]["channels"] == 2 && files[0]["bits"] == 16 &&
                files[0]["frames"] == 144000 && files[0]["seconds"] == 3.0);
        // The same figures as measure, which uses the other half of the engine.
        const Json measured = folder.run({u"measure"_s, u"--json"_s, u"good.wav"_s}).json();
        for (const char* figure : {"integratedLufs", "truePeakDbtp", "samplePeakDbfs", "maxShortTermLufs"})
            QVERIFY2(std::abs(measured["files"][0][figure].get<double>() - files[0][figure].get<double>()) < 0.03, figure);
    }

    void saysItInWords()
    {
        const CliFolder folder;
        folder.writeWave(u"mono.wav"_s, 2);
        rewrite(folder, u"mono.wav"_s, [](qsizetype, auto& l, auto& r) { r = l; });
        const CliRun run = folder.run({u"inspect"_s, u"mono.wav"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.text().contains(u"mono.wav: wav, 44100 Hz, 16 bit, stereo, 2.000 s"_s) && run.text().contains(u"note: Both channels are the same."_s),
                 run.out.constData());
        folder.write(u"text.wav"_s, "this is no sound");
        const CliRun bad = folder.run({u"inspect"_s, u"mono.wav"_s, u"text.wav"_s});
        QCOMPARE(bad.code, 65);
        QVERIFY(bad.out.isEmpty());
        QCOMPARE(folder.run({u"inspect"_s, u"nowhere.wav"_s}).code, 66);
        QCOMPARE(folder.run({u"inspect"_s}).code, 2);
    }
};

LACQUER_TEST(CliInspectTest)
#include "CliInspectTest.moc"
