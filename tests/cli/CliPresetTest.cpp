// SPDX-License-Identifier: GPL-3.0-or-later
// Chains kept and taken by name.
#include "cli/CliRun.h"
#include "model/ProjectFile.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliPresetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPresetTakesThePlaceOfAChain()
    {
        CliFolder folder;
        folder.environment.insert(u"XDG_DATA_HOME"_s, folder.path(u"data"_s));
        folder.writeWave(u"a.wav"_s, 1);
        const auto run = [&](const QStringList& words) { return folder.run(QStringList{u"preset"_s, u"album.lacquer"_s} + words); };
        QCOMPARE(folder.run({u"new"_s, u"album.lacquer"_s}).code, 0);
        QCOMPARE(folder.run({u"add"_s, u"album.lacquer"_s, u"a.wav"_s}).code, 0);
        QCOMPARE(folder.run({u"chain"_s, u"album.lacquer"_s, u"songs[1]"_s, u"add"_s, u"trim"_s, u"gainDb=-3"_s}).code, 0);

        const Json list = run({u"album"_s, u"list"_s, u"--json"_s}).json();
        QVERIFY(list["schema"] == "lacquer.presets/1" && list["presets"].size() >= 20);
        // Every preset that comes along can be loaded by the name list gives, into any target.
        for (const auto& preset : list["presets"]) {
            const QString name = QString::fromStdString(preset["name"].get<std::string>());
            QVERIFY2(run({u"songs[1].stems[1]"_s, u"load"_s, name}).code == 0, qPrintable(name));
        }
        QCOMPARE(run({u"songs[1]"_s, u"save"_s, u"Ours"_s, u"--use"_s, u"Always."_s}).code, 0);
        QVERIFY(folder.read(u"data/lacquer/presets/Ours.json"_s).contains("\"gainDb\": -3"));
        QCOMPARE(run({u"songs[1]"_s, u"save"_s, u"Ours"_s}).code, 2);
        QCOMPARE(run({u"songs[1]"_s, u"save"_s, u"Ours"_s, u"--force"_s}).code, 0);
        QCOMPARE(run({u"album"_s, u"save"_s, u"Nothing"_s}).code, 2);
        QCOMPARE(run({u"album"_s, u"load"_s, u"ours"_s}).code, 0);
        QCOMPARE(run({u"songs[1]"_s, u"load"_s, u"Finishing touch"_s}).code, 0);
        const auto project = loadProject(folder.file("album.lacquer"));
        LACQUER_VERIFY_OK(project);
        QVERIFY(project->album.chain.size() == 1 && project->album.chain[0].values[0] == -3);
        QVERIFY(project->album.songs[0]->chain.size() == 1 && project->album.songs[0]->chain[0].type == "linearEqualizer");

        const QByteArray before = folder.read(u"album.lacquer"_s);
        QCOMPARE(run({u"album"_s, u"load"_s, u"Nowhere"_s}).code, 66);
        QCOMPARE(run({u"songs[9]"_s, u"load"_s, u"Ours"_s}).code, 66);
        QCOMPARE(run({u"album"_s, u"laod"_s, u"Ours"_s}).code, 2);
        QCOMPARE(run({u"album"_s, u"load"_s}).code, 2);
        folder.write(u"data/lacquer/presets/Later.json"_s, "{\"schema\": 2, \"chain\": []}");
        const CliRun later = run({u"album"_s, u"load"_s, u"later"_s});
        QVERIFY(later.code == 66 || later.code == 65);
        const CliRun exact = run({u"album"_s, u"load"_s, u"Later"_s});
        QCOMPARE(exact.code, 65);
        QVERIFY(exact.errors().contains(u"newer version"_s) && exact.errors().trimmed().count(u'\n') == 0);
        QCOMPARE(folder.read(u"album.lacquer"_s), before);
    }
};

LACQUER_TEST(CliPresetTest)
#include "CliPresetTest.moc"
