// SPDX-License-Identifier: GPL-3.0-or-later
// An album goes back to a named state and sounds as it did.
#include "base/Hash.h"
#include "cli/CliRun.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliRevisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restoringBringsBackTheSameBytes()
    {
        CliFolder folder;
        folder.environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1795000000"_s);
        folder.writeWave(u"a.wav"_s, 1);
        const auto ok = [&](const QStringList& words) {
            const CliRun run = folder.run(words);
            if (run.code != 0)
                qWarning("exit code %d: %s", run.code, run.err.constData());
            return run.code == 0;
        };
        const auto built = [&](const QString& name) { return folder.read(name + u"/SHA256SUMS"_s); };
        QVERIFY(ok({u"new"_s, u"album.lacquer"_s}));
        QVERIFY(ok({u"add"_s, u"album.lacquer"_s, u"a.wav"_s}));
        QVERIFY(ok({u"chain"_s, u"album.lacquer"_s, u"album"_s, u"add"_s, u"compressor"_s}));
        const QByteArray first = folder.read(u"album.lacquer"_s);
        QVERIFY(ok({u"build"_s, u"album.lacquer"_s, u"--out"_s, u"one"_s}));
        QVERIFY(ok({u"revision"_s, u"album.lacquer"_s, u"save"_s, u"Mix 1"_s, u"--note"_s, u"as sent"_s}));
        QCOMPARE(folder.read(u"album.lacquer"_s), first);
        QVERIFY(ok({u"set"_s, u"album.lacquer"_s, u"songs[1].gainDb=-3"_s, u"title=New"_s}));
        const QByteArray second = folder.read(u"album.lacquer"_s);
        QVERIFY(ok({u"build"_s, u"album.lacquer"_s, u"--out"_s, u"two"_s}));
        QVERIFY(built(u"one"_s) != built(u"two"_s));

        const CliRun diff = folder.run({u"diff"_s, u"album.revisions/Mix 1.lacquer"_s, u"album.lacquer"_s});
        QVERIFY2(diff.text().contains(u"gainDb"_s) && diff.text().count(u'\n') == 2, diff.out.constData());
        QVERIFY(ok({u"revision"_s, u"album.lacquer"_s, u"restore"_s, u"mix 1"_s}));
        QCOMPARE(folder.read(u"album.lacquer"_s), first);
        QVERIFY(ok({u"build"_s, u"album.lacquer"_s, u"--out"_s, u"three"_s, u"--no-cache"_s}));
        QVERIFY(!built(u"one"_s).isEmpty());
        QCOMPARE(built(u"three"_s), built(u"one"_s));

        // What was replaced has become a revision, and comes back too.
        const Json list = folder.run({u"revision"_s, u"album.lacquer"_s, u"list"_s, u"--json"_s}).json();
        QVERIFY(list["schema"] == "lacquer.revisions/1" && list["revisions"].size() == 2);
        const auto& before = list["revisions"][0];
        QVERIFY(before["name"] == "Before Mix 1" && before["automatic"] == true && before["isPresent"] == false);
        const auto& mix = list["revisions"][1];
        QVERIFY(mix["name"] == "Mix 1" && mix["note"] == "as sent" && mix["isPresent"] == true);
        QCOMPARE(QString::fromStdString(mix["date"].get<std::string>()), u"2026-11-18T11:06:40Z"_s);
        QVERIFY(ok({u"revision"_s, u"album.lacquer"_s, u"restore"_s, u"Before Mix 1"_s}));
        QCOMPARE(folder.read(u"album.lacquer"_s), second);

        QCOMPARE(folder.run({u"revision"_s, u"album.lacquer"_s, u"save"_s, u"MIX 1"_s}).code, 73);
        QCOMPARE(folder.run({u"revision"_s, u"album.lacquer"_s, u"restore"_s, u"Mix 7"_s}).code, 66);
        QCOMPARE(folder.run({u"revision"_s, u"album.lacquer"_s, u"restor"_s, u"Mix 7"_s}).code, 2);
        QCOMPARE(folder.run({u"revision"_s, u"album.lacquer"_s, u"save"_s}).code, 2);
        QCOMPARE(folder.read(u"album.lacquer"_s), second);
    }
};

LACQUER_TEST(CliRevisionTest)
#include "CliRevisionTest.moc"
