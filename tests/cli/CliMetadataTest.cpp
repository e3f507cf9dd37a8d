// SPDX-License-Identifier: GPL-3.0-or-later
// Names and codes through files: out, changed by somebody else's program, and in again.
#include "cli/CliRun.h"
#include "model/ProjectFile.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliMetadataTest : public QObject {
    Q_OBJECT

private:
    static void prepare(const CliFolder& folder)
    {
        folder.writeWave(u"a.wav"_s, 1);
        folder.writeWave(u"b.wav"_s, 1, 44100, 2);
        QCOMPARE(folder.run({u"new"_s, u"album.lacquer"_s, u"--title"_s, u"Größe"_s}).code, 0);
        QCOMPARE(folder.run({u"add"_s, u"album.lacquer"_s, u"a.wav"_s, u"b.wav"_s}).code, 0);
        QCOMPARE(folder.run({u"set"_s, u"album.lacquer"_s, u"songs[1].title==1+1"_s, u"songs[2].lyrics=la\n\"la\", la"_s}).code, 0);
    }

private Q_SLOTS:
    void exportThenImportLeavesTheProjectAlone()
    {
        const CliFolder folder;
        prepare(folder);
        const QByteArray before = folder.read(u"album.lacquer"_s);
        for (const QString& name : {u"t.csv"_s, u"t.TSV"_s, u"t.json"_s}) {
            QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"export"_s, name}).code, 0);
            QVERIFY(folder.read(name).size() > 100);
            QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"import"_s, name}).code, 0);
            QCOMPARE(folder.read(u"album.lacquer"_s), before);
        }
    }

    void anotherProgramFillsItIn()
    {
        const CliFolder folder;
        prepare(folder);
        QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"export"_s, u"t.csv"_s}).code, 0);
        const CliRun filled = folder.shell(
            u"python3 - <<'X'\n"
            "import csv\n"
            "with open('t.csv', newline='', encoding='utf-8-sig') as f: rows = list(csv.DictReader(f))\n"
            "assert [r['position'] for r in rows] == ['album', '1', '2'], rows\n"
            "assert rows[1]['title'] == \"'=1+1\" and rows[2]['lyrics'] == 'la\\n\"la\", la', rows\n"
            "rows[0]['barcode'] = '4006381333931'; rows[1]['title'] = 'One'; rows[2]['isrc'] = 'ZZ-LAQ-26-00002'\n"
            "with open('u.csv', 'w', newline='', encoding='utf-8') as f:\n"
            "    w = csv.DictWriter(f, rows[0].keys(), delimiter=';', quoting=csv.QUOTE_ALL); w.writeheader(); w.writerows(rows)\n"
            "X"_s);
        QVERIFY2(filled.code == 0, filled.err.constData());
        const CliRun run = folder.run({u"metadata"_s, u"album.lacquer"_s, u"import"_s, u"u.csv"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.errors().contains(u"3 value"_s), run.err.constData());
        const auto project = loadProject(folder.file("album.lacquer"));
        LACQUER_VERIFY_OK(project);
        QCOMPARE(project->album.barcode, u"4006381333931"_s);
        QCOMPARE(project->album.songs[0]->title, u"One"_s);
        QCOMPARE(project->album.songs[1]->isrc, u"ZZLAQ2600002"_s);
    }

    void refusesAllOrNone()
    {
        const CliFolder folder;
        prepare(folder);
        const QByteArray before = folder.read(u"album.lacquer"_s);
        folder.write(u"bad.csv"_s, "position,title,isrc\n1,New,x\n2,New,ZZLAQ2600002\n9,a,\n");
        const CliRun run = folder.run({u"metadata"_s, u"album.lacquer"_s, u"import"_s, u"bad.csv"_s});
        QCOMPARE(run.code, 65);
        QVERIFY(run.errors().contains(u"bad.csv"_s) && run.errors().contains(u"row 2, isrc: 'x'"_s) && run.errors().contains(u"row 4"_s));
        QCOMPARE(folder.read(u"album.lacquer"_s), before);
        QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"import"_s, u"none.csv"_s}).code, 66);
        QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"import"_s, u"t.xlsx"_s}).code, 2);
        QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"exprot"_s, u"t.csv"_s}).code, 2);
        // What is there is not replaced unasked.
        QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"export"_s, u"bad.csv"_s}).code, 73);
        QVERIFY(folder.read(u"bad.csv"_s).startsWith("position,title"));
        QCOMPARE(folder.run({u"metadata"_s, u"album.lacquer"_s, u"export"_s, u"bad.csv"_s, u"--force"_s}).code, 0);
    }
};

LACQUER_TEST(CliMetadataTest)
#include "CliMetadataTest.moc"
