// SPDX-License-Identifier: GPL-3.0-or-later
// check says what is wrong with proposals scripts can use and mends them; profiles lists what receivers ask; set keeps wrong
// codes out and shows the right ones.
#include "cli/CliRun.h"
#include "support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliCheckTest : public QObject {
    Q_OBJECT

private:
    static void makeAlbum(const CliFolder& folder)
    {
        folder.writeWave(u"one.wav"_s, 5, 44100, 1);
        folder.writeWave(u"two.wav"_s, 5, 44100, 2);
        QVERIFY(folder.run({u"new"_s, u"a.lacquer"_s, u"--title"_s, u"Album"_s, u"--artist"_s, u"The Low Tide"_s}).code == 0);
        QVERIFY(folder.run({u"add"_s, u"a.lacquer"_s, u"one.wav"_s, u"two.wav"_s}).code == 0);
    }

    static QStringList codes(const Json& answer)
    {
        QStringList list;
        for (const auto& problem : answer["problems"])
            list << QString::fromStdString(problem["code"].get<std::string>());
        return list;
    }

    static CliRun check(const CliFolder& folder, const QStringList& more = {})
    {
        return folder.run(QStringList{u"check"_s, u"a.lacquer"_s, u"--json"_s} + more);
    }

private Q_SLOTS:
    void proposalsAreSaidAndPutIn()
    {
        const CliFolder folder;
        makeAlbum(folder);
        QCOMPARE(folder.run({u"set"_s, u"a.lacquer"_s, u"songs[1].title= NIGHT  DRIVE "_s, u"songs[2].title=Cafe\u0301"_s, u"songs[2].artist=the low tide"_s}).code, 0);
        const Json before = check(folder).json();
        QVERIFY(before["schema"] == "lacquer.check/1" && !before.contains("fixed"));
        for (const char* code : {"title-space", "title-double-space", "title-capitals", "title-nfd", "artist-spelling"})
            QVERIFY2(codes(before).contains(QLatin1String(code)), code);
        for (const auto& problem : before["problems"])
            if (problem["code"] == "title-nfd")
                QVERIFY(problem["proposal"] == "Caf\xc3\xa9" && problem["where"] == "songs[2].title" && problem["level"] == "warning");
        const Json some = check(folder, {u"--fix"_s, u"title-space,title-nfd"_s}).json();
        QCOMPARE(some["fixed"].size(), std::size_t(2));
        QVERIFY(!codes(some).contains(u"title-space"_s) && !codes(some).contains(u"title-nfd"_s) && codes(some).contains(u"title-double-space"_s));
        const Json all = check(folder, {u"--fix"_s, u"all"_s}).json();
        for (const QString& code : codes(all))
            QVERIFY2(!code.startsWith(u"title-"_s) && !code.endsWith(u"-spelling"_s), qPrintable(code));
        QCOMPARE(folder.run({u"get"_s, u"a.lacquer"_s, u"songs[1].title"_s}).text().trimmed(), u"Night Drive"_s);
        QCOMPARE(folder.run({u"get"_s, u"a.lacquer"_s, u"songs[2].artist"_s}).text().trimmed(), u"The Low Tide"_s);
        // Nothing left: the file is not written again.
        const QByteArray bytes = folder.read(u"a.lacquer"_s);
        const CliRun again = folder.run({u"check"_s, u"a.lacquer"_s, u"--fix"_s, u"all"_s});
        QVERIFY2(again.errors().contains(u"Nothing to mend"_s), again.err.constData());
        QCOMPARE(folder.read(u"a.lacquer"_s), bytes);
        const CliRun unknown = folder.run({u"check"_s, u"a.lacquer"_s, u"--fix"_s, u"title-spaces"_s});
        QVERIFY2(unknown.code == 2 && unknown.errors().contains(u"'title-space'"_s), unknown.err.constData());
    }

    void codesAreKeptRight()
    {
        const CliFolder folder;
        makeAlbum(folder);
        const auto set = [&](const QString& assignment) { return folder.run({u"set"_s, u"a.lacquer"_s, assignment}); };
        const auto get = [&](const QString& key) { return folder.run({u"get"_s, u"a.lacquer"_s, key}).text().trimmed(); };
        const CliRun barcode = set(u"barcode=4006381333930"_s);
        QVERIFY2(barcode.code == 2 && barcode.errors().contains(u"check digit"_s) && barcode.errors().contains(u"4006381333931"_s), barcode.err.constData());
        QCOMPARE(set(u"barcode=400-6381 333931"_s).code, 0);
        QCOMPARE(get(u"barcode"_s), u"4006381333931"_s);
        QCOMPARE(set(u"songs[1].isrc=zz-laq-26-00001"_s).code, 0);
        QCOMPARE(get(u"songs[1].isrc"_s), u"ZZLAQ2600001"_s);
        const CliRun isrc = set(u"songs[1].isrc=ZZLAQ260000"_s);
        QVERIFY2(isrc.code == 2 && isrc.errors().contains(u"no ISRC"_s), isrc.err.constData());
        const CliRun iswc = set(u"songs[1].iswc=T-034.524.680-7"_s);
        QVERIFY2(iswc.code == 2 && iswc.errors().contains(u"T-034.524.680-1"_s), iswc.err.constData());
        QCOMPARE(set(u"songs[1].iswc=t0345246801"_s).code, 0);
        QCOMPARE(get(u"songs[1].iswc"_s), u"T-034.524.680-1"_s);
        QCOMPARE(set(u"songs[1].isrc="_s).code, 0);
        QCOMPARE(get(u"songs[1].isrc"_s), QString());
    }

    void profilesAreListedWithTheirSources()
    {
        CliFolder folder;
        QDir().mkpath(folder.path(u"profiles"_s));
        folder.environment.insert(u"LACQUER_PROFILES"_s, folder.path(u"profiles"_s));
        folder.environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1795000000"_s);
        const CliRun list = folder.run({u"profiles"_s});
        QVERIFY2(list.code == 0 && list.text().count(u'\n') == 8 && list.text().contains(u"spotify: "_s), list.out + list.err);
        const CliRun one = folder.run({u"profiles"_s, u"cd-plant"_s});
        QVERIFY2(one.code == 0 && one.text().contains(u"4797 s"_s) && one.text().contains(u"IEC 60908"_s) && one.text().contains(u"2026-11-20"_s), one.out.constData());
        QCOMPARE(folder.run({u"profiles"_s, u"spotfy"_s}).code, 2);
        QVERIFY(folder.run({u"profiles"_s, u"spotfy"_s}).errors().contains(u"'spotify'"_s));
        const Json json = folder.run({u"profiles"_s, u"--json"_s}).json();
        QVERIFY(json["schema"] == "lacquer.profiles/1" && json["profiles"].size() == 8 && json["profiles"][0]["rules"][0]["source"].is_string());

        folder.write(u"profiles/spotify.json"_s,
                     R"({"schema": "lacquer.profile/1", "name": "spotify", "title": "Mine", "date": "2024-01-01", "rules": [{"rule": "bits", "values": [24], "level": "error", "source": "me"}]})");
        const CliRun mine = folder.run({u"profiles"_s});
        QVERIFY2(mine.code == 0 && mine.text().contains(u"instead of the one that comes with Lacquer"_s) && mine.text().contains(u"18 months"_s), mine.out.constData());
        folder.write(u"profiles/broken.json"_s, "{\"schema\": ");
        const CliRun broken = folder.run({u"profiles"_s});
        QVERIFY2(broken.code == 65 && broken.errors().contains(u"broken.json"_s) && broken.errors().count(u'\n') == 1 && broken.text().count(u'\n') == 8, broken.err.constData());
        QCOMPARE(folder.run({u"profiles"_s, u"--json"_s}).json()["unreadable"].size(), std::size_t(1));
    }

    void aDeliverableIsHeldToItsProfile()
    {
        CliFolder folder;
        QDir().mkpath(folder.path(u"profiles"_s));
        folder.environment.insert(u"LACQUER_PROFILES"_s, folder.path(u"profiles"_s));
        makeAlbum(folder);
        QVERIFY(!codes(check(folder).json()).contains(u"barcode-missing"_s));
        // Loud enough that nobody needs to render it to know.
        QCOMPARE(folder.run({u"set"_s, u"a.lacquer"_s, u"deliverables[\"wav24\"].profile=distributor"_s, u"songs[1].gainDb=24"_s}).code, 0);
        const CliRun run = check(folder);
        QCOMPARE(run.code, 1);
        const QStringList found = codes(run.json());
        for (const char* code : {"barcode-missing", "isrc-missing", "format-tags", "over-ceiling", "track-too-short"})
            QVERIFY2(found.contains(QLatin1String(code)), qPrintable(QString::fromLatin1(code) + u" not in "_s + found.join(u' ')));
        const Json fixed = check(folder, {u"--fix"_s, u"format-tags,over-ceiling"_s}).json();
        QCOMPARE(fixed["fixed"].size(), std::size_t(2));
        for (const auto& problem : fixed["problems"])
            QVERIFY2(problem["deliverable"] != "wav24" || (problem["code"] != "format-tags" && problem["code"] != "over-ceiling"), problem["message"].get<std::string>().c_str());
        QCOMPARE(folder.run({u"get"_s, u"a.lacquer"_s, u"deliverables[\"wav24\"].ceilingDbtp"_s}).text().trimmed(), u"-1.0"_s);
        QCOMPARE(folder.run({u"set"_s, u"a.lacquer"_s, u"deliverables[\"wav24\"].profile=distributer"_s}).code, 0);
        const CliRun unknown = folder.run({u"check"_s, u"a.lacquer"_s});
        QVERIFY2(unknown.code == 1 && unknown.text().contains(u"did you mean 'distributor'"_s), unknown.out.constData());
        folder.write(u"profiles/distributer.json"_s, "nonsense");
        const CliRun broken = folder.run({u"check"_s, u"a.lacquer"_s});
        QVERIFY2(broken.code == 1 && broken.text().contains(u"distributer.json"_s), broken.out.constData());
        QCOMPARE(folder.run({u"set"_s, u"a.lacquer"_s, u"deliverables[\"wav24\"].profile="_s}).code, 0);
        QCOMPARE(folder.run({u"check"_s, u"a.lacquer"_s}).code, 0);
    }

    /// Three minutes of sound are not looked at twice.
    void theSecondCheckIsQuick()
    {
        CliFolder folder;
        folder.environment.insert(u"LACQUER_CACHE"_s, folder.path(u"cache"_s));
        folder.writeWave(u"long.wav"_s, 180, 44100, 1);
        QCOMPARE(folder.run({u"new"_s, u"a.lacquer"_s, u"--artist"_s, u"A"_s}).code, 0);
        QCOMPARE(folder.run({u"add"_s, u"a.lacquer"_s, u"long.wav"_s}).code, 0);
        QElapsedTimer clock;
        clock.start();
        const Json first = check(folder).json();
        const qint64 looked = clock.restart();
        const Json second = check(folder).json();
        const qint64 remembered = clock.elapsed();
        qInfo("three minutes of sound: first check %lld ms, second %lld ms", looked, remembered);
        QVERIFY(first == second);
        QVERIFY2(remembered * 2 < looked, "the second check looked again");
    }
};

LACQUER_TEST(CliCheckTest)
#include "CliCheckTest.moc"
