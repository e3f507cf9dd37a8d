// SPDX-License-Identifier: GPL-3.0-or-later
// An album made, filled, changed and moved by lacquer-cli alone.
#include "base/Hash.h"
#include "base/ProjectLock.h"
#include "cli/CliRun.h"
#include "model/Plan.h"
#include "model/ProjectFile.h"
#include "support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliProjectTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto album_ = "album.lacquer";

    static Album load(const CliFolder& folder, const char* name = album_)
    {
        const auto project = loadProject(folder.file(name));
        if (!project)
            qFatal("%s", qPrintable(project.error().message));
        return project->album;
    }

    /// Runs and expects success; the result's text.
    static QString ok(const CliFolder& folder, const QStringList& words)
    {
        const CliRun run = folder.run(words);
        if (run.code != 0)
            qWarning("exit code %d: %s", run.code, run.err.constData());
        return run.code == 0 ? run.text() : u"failed"_s;
    }

    static QString value(const CliFolder& folder, const QString& key)
    {
        return ok(folder, {u"get"_s, u"album.lacquer"_s, key}).trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (cliProgram().isEmpty())
            QSKIP("there is no lacquer-cli to test");
    }

    void aNewAlbumAsksForNothing()
    {
        const CliFolder folder;
        ok(folder, {u"new"_s, u"album.lacquer"_s, u"--title"_s, u"Größe"_s, u"--artist=A=B"_s});
        const Album album = load(folder);
        QCOMPARE(album.title, u"Größe"_s);
        QCOMPARE(album.artist, u"A=B"_s);
        QVERIFY(!album.rate && !album.loudness.targetLufs && !album.loudness.ceilingDbtp && album.chain.empty());
        QCOMPARE(album.deliverables.size(), std::size_t(3));
        const QByteArray before = folder.read(u"album.lacquer"_s);
        QCOMPARE(folder.run({u"new"_s, u"album.lacquer"_s}).code, 73);
        QCOMPARE(folder.read(u"album.lacquer"_s), before);
        QCOMPARE(folder.run({u"new"_s, u"nowhere/album.lacquer"_s}).code, 73);
        QCOMPARE(folder.run({u"new"_s, u"b.lacquer"_s, u"--rate"_s, u"47000"_s}).code, 2);
        ok(folder, {u"new"_s, u"c.lacquer"_s, u"--rate"_s, u"96000"_s});
        QCOMPARE(*load(folder, "c.lacquer").rate, 96000);
    }

    void aFileIsASongAndAFolderItsStems()
    {
        const CliFolder folder;
        folder.writeWave(u"in/Solo.wav"_s, 2);
        for (const QString& name : {u"Take 10.wav"_s, u"Take 2.wav"_s, u"bass.wav"_s, u"Rough Mix.wav"_s})
            folder.writeWave(u"in/Night Drive/"_s + name, 2, 48000, int(name.size()));
        folder.write(u"in/Night Drive/cover.jpg"_s, "not sound");
        folder.write(u"in/Night Drive/.hidden.wav"_s, "not shown");
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        const QString said = ok(folder, {u"add"_s, u"album.lacquer"_s, u"in/Solo.wav"_s, u"in/Night Drive/"_s});
        QCOMPARE(said.count(u'\n'), 2);
        const Album album = load(folder);
        QCOMPARE(album.songs.size(), std::size_t(2));
        QCOMPARE(album.songs[0]->title, u"Solo"_s);
        QCOMPARE(album.songs[0]->gapSeconds, 2.0);
        const Song& drive = *album.songs[1];
        QCOMPARE(drive.title, u"Night Drive"_s);
        QCOMPARE(drive.stems.size(), std::size_t(3));
        QCOMPARE(drive.stems[0].name, u"bass.wav"_s);
        QCOMPARE(drive.stems[1].name, u"Take 2.wav"_s);
        QCOMPARE(drive.stems[2].name, u"Take 10.wav"_s);
        QCOMPARE(drive.referenceMix->path.native(), "in/Night Drive/Rough Mix.wav");
        // Three stems at 48 kHz against one at 44.1.
        QCOMPARE(*album.rate, 48000);
        const FileReference& file = album.songs[0]->stems[0].file;
        QCOMPARE(file.path.native(), "in/Solo.wav");
        QCOMPARE(file.frames, 88200);
        QCOMPARE(file.size, folder.read(u"in/Solo.wav"_s).size());
        QCOMPARE(file.sha256, hashBytes(folder.read(u"in/Solo.wav"_s).toStdString()));
        QVERIFY(file.format == "wav" && file.bits == 16 && file.channels == 2 && !file.isFloat && !file.lossy);
        // A second add leaves the rate alone.
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"in/Solo.wav"_s});
        QCOMPARE(*load(folder).rate, 48000);
    }

    void eachEntryCanBeASong()
    {
        const CliFolder folder;
        for (const QString& name : {u"10 Ten.wav"_s, u"9 Nine.wav"_s, u"Eleven/a.wav"_s, u"Eleven/b.wav"_s})
            folder.writeWave(u"in/"_s + name, 1);
        folder.write(u"in/notes.txt"_s, "x");
        QDir(folder.path(u"in"_s)).mkdir(u"empty"_s);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"--each"_s, u"in"_s});
        const Album album = load(folder);
        QCOMPARE(album.songs.size(), std::size_t(3));
        QCOMPARE(album.songs[0]->title, u"9 Nine"_s);
        QCOMPARE(album.songs[1]->title, u"10 Ten"_s);
        QCOMPARE(album.songs[2]->stems.size(), std::size_t(2));
    }

    void stemsJoinASong()
    {
        const CliFolder folder;
        folder.writeWave(u"a.wav"_s, 1);
        folder.writeWave(u"b.wav"_s, 1, 44100, 2);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"a.wav"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"b.wav"_s, u"--song"_s, u"songs[\"a\"]"_s});
        QCOMPARE(load(folder).songs[0]->stems.size(), std::size_t(2));
        QCOMPARE(folder.run({u"add"_s, u"album.lacquer"_s, u"b.wav"_s, u"--song"_s, u"songs[2]"_s}).code, 66);
        QCOMPARE(folder.run({u"add"_s, u"album.lacquer"_s, u"b.wav"_s, u"--song"_s, u"1"_s, u"--each"_s}).code, 2);
    }

    void refusedFilesAreAllNamedAndNothingIsAdded()
    {
        const CliFolder folder;
        folder.writeWave(u"good.wav"_s, 1);
        folder.write(u"text.wav"_s, "this is no sound");
        folder.write(u"empty.wav"_s, "");
        QDir(folder.path(u"."_s)).mkdir(u"hollow"_s);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        const QByteArray before = folder.read(u"album.lacquer"_s);
        const CliRun run = folder.run({u"add"_s, u"album.lacquer"_s, u"good.wav"_s, u"text.wav"_s, u"empty.wav"_s, u"hollow"_s,
                                       u"missing.wav"_s, u"/dev/zero"_s});
        QVERIFY(run.code == 65 || run.code == 66);
        for (const QString& name : {u"text.wav"_s, u"empty.wav"_s, u"hollow"_s, u"missing.wav"_s, u"/dev/zero"_s})
            QVERIFY2(run.errors().contains(name), qPrintable(name));
        QVERIFY(!run.errors().contains(u"good.wav"_s));
        QCOMPARE(run.errors().trimmed().split(u'\n').size(), 6);
        QCOMPARE(folder.read(u"album.lacquer"_s), before);
    }

    void twoMixesAreAQuestion()
    {
        const CliFolder folder;
        for (const QString& name : {u"drums.wav"_s, u"mix 1.wav"_s, u"mix 2.wav"_s})
            folder.writeWave(u"song/"_s + name, 1);
        folder.writeWave(u"only/the master.wav"_s, 1);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        const CliRun run = folder.run({u"add"_s, u"album.lacquer"_s, u"song"_s});
        QCOMPARE(run.code, 65);
        QVERIFY(run.errors().contains(u"mix 1.wav, mix 2.wav"_s));
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"only"_s});
        QVERIFY(!load(folder).songs[0]->referenceMix && load(folder).songs[0]->stems.size() == 1);
    }

    void splitPiecesTouchToTheFrame()
    {
        CliFolder folder;
        folder.writeWave(u"side.wav"_s, 10.123456);
        folder.writeWave(u"next.wav"_s, 1);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"side.wav"_s, u"next.wav"_s});
        ok(folder, {u"set"_s, u"album.lacquer"_s, u"songs[1].trimStartSeconds=0.5"_s, u"songs[1].trimEndSeconds=0.3333"_s,
                    u"songs[1].fadeInSeconds=0.1"_s, u"songs[1].fadeOutSeconds=0.2"_s, u"songs[1].isrc=ZZLAQ2600001"_s});
        ok(folder, {u"chain"_s, u"album.lacquer"_s, u"songs[1].stems[1]"_s, u"add"_s, u"limiter"_s});
        const auto before = makePlan(load(folder));
        LACQUER_VERIFY_OK(before);
        const std::int64_t whole = before->songs()[0]->frames;
        const QString said = ok(folder, {u"split"_s, u"album.lacquer"_s, u"songs[\"side\"]"_s, u"2.00001"_s, u"7.7"_s});
        QCOMPARE(said, u"1 'side'\n2 'side (2)'\n3 'side (3)'\n"_s);
        const Album album = load(folder);
        const auto plan = makePlan(album);
        LACQUER_VERIFY_OK(plan);
        const auto songs = plan->songs();
        QCOMPARE(songs.size(), std::size_t(4));
        QCOMPARE(songs[1]->start, std::llround(2.00001 * 44100));
        QCOMPARE(songs[2]->start, std::llround(7.7 * 44100));
        QCOMPARE(songs[2]->end(), whole);
        QVERIFY(songs[0]->end() == songs[1]->start && songs[1]->end() == songs[2]->start);
        QVERIFY(songs[0]->continuesIntoNext && songs[1]->continuesPrevious && songs[2]->continuesPrevious);
        QVERIFY(songs[0]->fadeIn.frames > 0 && songs[0]->fadeOut.frames == 0 && songs[1]->fadeIn.frames == 0 &&
                songs[2]->fadeOut.frames > 0);
        QCOMPARE(songs[3]->start, before->songs()[1]->start);
        QVERIFY(album.songs[1]->isrc.isEmpty() && !album.songs[0]->isrc.isEmpty());
        QVERIFY(album.songs[0]->stems[0].id != album.songs[1]->stems[0].id);
        // A piece can be split again.
        ok(folder, {u"split"_s, u"album.lacquer"_s, u"2"_s, u"1"_s});
        QCOMPARE(makePlan(load(folder))->songs()[3]->start, songs[2]->start);
        for (const QString& bad : {u"0"_s, u"-1"_s, u"900"_s, u"x"_s, u"nan"_s})
            QCOMPARE(folder.run({u"split"_s, u"album.lacquer"_s, u"1"_s, bad}).code, 2);
        QCOMPARE(folder.run({u"split"_s, u"album.lacquer"_s, u"1"_s, u"1.5"_s, u"1.2"_s}).code, 2);
    }

    void getPrintsWhatSetTook()
    {
        const CliFolder folder;
        folder.writeWave(u"a.wav"_s, 1);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"a.wav"_s});
        ok(folder, {u"set"_s, u"album.lacquer"_s, u"songs[1].title=Night = Drive"_s, u"songs[1].gainDb=-1.5"_s,
                    u"loudness.targetLufs=-14"_s, u"songs[1].gainRide=[[0,0],[0.5,-2]]"_s});
        QCOMPARE(value(folder, u"songs[\"Night = Drive\"].gainDb"_s), u"-1.5"_s);
        QCOMPARE(value(folder, u"loudness.ceilingDbtp"_s), u"-1.0"_s);
        QCOMPARE(value(folder, u"barcode"_s), QString());
        const Json json = folder.run({u"get"_s, u"album.lacquer"_s, u"songs[1].gainDb"_s, u"--json"_s}).json();
        QVERIFY(json["schema"] == Json("lacquer.get/1") && json["value"] == Json(-1.5));
        QVERIFY(folder.run({u"get"_s, u"album.lacquer"_s, u"--json"_s}).json()["value"]["songs"].size() == 1);

        // What get prints, set takes: every value of the album, onto itself.
        QStringList all;
        for (const QString& line : ok(folder, {u"get"_s, u"album.lacquer"_s}).trimmed().split(u'\n'))
            if (!line.contains(u"id="_s) && !line.contains(u".type="_s) && !line.contains(u".algorithm="_s) &&
                !line.contains(u".file."_s) && !line.contains(u"chain="_s) && !line.startsWith(u"schema"_s) &&
                !line.startsWith(u"end="_s) && !line.contains(u"finalLimiter.bypassed"_s) && !line.contains(u"referenceMix"_s))
                all << line;
        QVERIFY(all.size() > 50);
        const QByteArray before = folder.read(u"album.lacquer"_s);
        ok(folder, QStringList{u"set"_s, u"album.lacquer"_s} + all);
        QCOMPARE(folder.read(u"album.lacquer"_s), before);

        const CliRun bad = folder.run({u"set"_s, u"album.lacquer"_s, u"title=x"_s, u"songs[1].gainDb=500"_s});
        QCOMPARE(bad.code, 2);
        QVERIFY2(bad.errors().contains(u"songs[1].gainDb must be between -144 and 48"_s), bad.err.constData());
        QCOMPARE(folder.read(u"album.lacquer"_s), before);
        QCOMPARE(folder.run({u"get"_s, u"album.lacquer"_s, u"songs[2]"_s}).code, 66);
        QCOMPARE(folder.run({u"get"_s, u"album.lacquer"_s, u"songs[1].titel"_s}).code, 2);
    }

    void songsMoveAndGo()
    {
        const CliFolder folder;
        for (const QString& name : {u"a.wav"_s, u"b.wav"_s, u"c.wav"_s})
            folder.writeWave(name, 1, 44100, name.at(0).unicode());
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"a.wav"_s, u"b.wav"_s, u"c.wav"_s});
        const auto titles = [&] {
            QString all;
            for (const SharedSong& song : load(folder).songs)
                all += song->title;
            return all;
        };
        ok(folder, {u"move"_s, u"album.lacquer"_s, u"songs[3]"_s, u"1"_s});
        QCOMPARE(titles(), u"cab"_s);
        ok(folder, {u"move"_s, u"album.lacquer"_s, u"c"_s, u"2"_s});
        QCOMPARE(titles(), u"acb"_s);
        QCOMPARE(folder.run({u"move"_s, u"album.lacquer"_s, u"c"_s, u"4"_s}).code, 2);
        ok(folder, {u"remove"_s, u"album.lacquer"_s, u"songs[\"c\"]"_s});
        QCOMPARE(titles(), u"ab"_s);
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"c.wav"_s, u"--song"_s, u"a"_s});
        ok(folder, {u"remove"_s, u"album.lacquer"_s, u"songs[1].stems[\"c.wav\"]"_s});
        QCOMPARE(load(folder).songs[0]->stems.size(), std::size_t(1));
        QCOMPARE(folder.run({u"remove"_s, u"album.lacquer"_s, u"album"_s}).code, 2);
        QVERIFY(QFile::exists(folder.path(u"c.wav"_s)));
    }

    void chainsAreBuiltAndListed()
    {
        const CliFolder folder;
        folder.writeWave(u"a.wav"_s, 1);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"a.wav"_s});
        const auto chain = [&](const QStringList& words) {
            return folder.run(QStringList{u"chain"_s, u"album.lacquer"_s, u"songs[1].stems[\"a.wav\"]"_s} + words);
        };
        QCOMPARE(chain({u"add"_s, u"limiter"_s, u"ceilingDbtp=-3"_s}).code, 0);
        QCOMPARE(chain({u"add"_s, u"limiter"_s}).code, 0);
        QCOMPARE(chain({u"set"_s, u"2"_s, u"ceilingDbtp=-6"_s, u"releaseMs=20"_s}).code, 0);
        QCOMPARE(chain({u"move"_s, u"2"_s, u"1"_s}).code, 0);
        QCOMPARE(chain({u"bypass"_s, u"2"_s, u"on"_s}).code, 0);
        const QString list = chain({u"list"_s}).text();
        QVERIFY2(list.contains(u"1 limiter\n    ceilingDbtp = -6 dB\n"_s) && list.contains(u"2 limiter (bypassed)\n"_s), qPrintable(list));
        const Json json = chain({u"list"_s, u"--json"_s}).json();
        QVERIFY(json["processors"].size() == 2 && json["processors"][1]["bypassed"] == Json(true));
        QVERIFY(json["processors"][0]["parameters"]["releaseMs"] == Json(20));
        for (const QStringList& bad : {QStringList{u"add"_s, u"limitr"_s}, {u"set"_s, u"1"_s, u"ceilingDbtp=9"_s},
                                       {u"set"_s, u"1"_s, u"celing=1"_s}, {u"frobnicate"_s}, {u"move"_s, u"1"_s},
                                       {u"bypass"_s, u"1"_s, u"maybe"_s}, {u"set"_s, u"one"_s, u"ceilingDbtp=-1"_s}})
            QCOMPARE(chain(bad).code, 2);
        QCOMPARE(chain({u"remove"_s, u"3"_s}).code, 66);
        QCOMPARE(chain({u"remove"_s, u"1"_s}).code, 0);
        QCOMPARE(load(folder).songs[0]->stems[0].chain.size(), std::size_t(1));
        QCOMPARE(value(folder, u"songs[1].stems[1].chain[1][\"ceilingDbtp\"]"_s), u"-3.0"_s);
    }

    void processorsAreListedForPeopleAndScripts()
    {
        const CliFolder folder;
        const Json json = folder.run({u"processors"_s, u"--json"_s}).json();
        QVERIFY(json["processors"].size() >= 1);
        for (const Json& type : json["processors"])
            for (const Json& row : type["parameters"]) {
                QVERIFY(row["minimum"].get<double>() <= row["default"].get<double>());
                QVERIFY(row["default"].get<double>() <= row["maximum"].get<double>());
            }
        QVERIFY(ok(folder, {u"processors"_s, u"limiter"_s}).contains(u"ceilingDbtp"_s));
        QCOMPARE(folder.run({u"processors"_s, u"limitr"_s}).code, 2);
    }

    void diffTellsWhatChanged()
    {
        const CliFolder folder;
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        QVERIFY(QFile::copy(folder.path(u"album.lacquer"_s), folder.path(u"old.lacquer"_s)));
        QCOMPARE(ok(folder, {u"diff"_s, u"old.lacquer"_s, u"album.lacquer"_s}), QString());
        ok(folder, {u"set"_s, u"album.lacquer"_s, u"title=New"_s});
        QCOMPARE(ok(folder, {u"diff"_s, u"old.lacquer"_s, u"album.lacquer"_s}), u"album: title (nothing) -> 'New'\n"_s);
        QVERIFY(folder.run({u"diff"_s, u"old.lacquer"_s, u"album.lacquer"_s, u"--json"_s}).json()["changes"].size() == 1);
    }

    void lostSourcesAreFoundByContent()
    {
        const CliFolder folder;
        folder.writeWave(u"a.wav"_s, 1, 44100, 1);
        folder.writeWave(u"b.wav"_s, 1, 44100, 2);
        folder.writeWave(u"c.wav"_s, 1, 44100, 3);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"a.wav"_s, u"b.wav"_s, u"c.wav"_s});
        const QByteArray before = folder.read(u"album.lacquer"_s);
        ok(folder, {u"relink"_s, u"album.lacquer"_s, u"."_s});
        QCOMPARE(folder.read(u"album.lacquer"_s), before);

        QDir(folder.path(u"."_s)).mkpath(u"archive/deep"_s);
        // a has moved under another name, b was overwritten by something of the same size while its copy is elsewhere.
        QVERIFY(QFile::rename(folder.path(u"a.wav"_s), folder.path(u"archive/deep/renamed.wav"_s)));
        QVERIFY(QFile::rename(folder.path(u"b.wav"_s), folder.path(u"archive/old b.wav"_s)));
        folder.writeWave(u"b.wav"_s, 1, 44100, 99);
        const QString said = ok(folder, {u"relink"_s, u"album.lacquer"_s, u"archive"_s});
        QCOMPARE(said, u"a.wav -> archive/deep/renamed.wav\nb.wav -> archive/old b.wav\n"_s);
        const Album album = load(folder);
        QCOMPARE(album.songs[0]->stems[0].file.path.native(), "archive/deep/renamed.wav");
        QCOMPARE(album.songs[2]->stems[0].file.path.native(), "c.wav");

        QVERIFY(QFile::remove(folder.path(u"c.wav"_s)));
        const CliRun lost = folder.run({u"relink"_s, u"album.lacquer"_s, u"archive"_s});
        QCOMPARE(lost.code, 66);
        QVERIFY(lost.errors().contains(u"'c.wav'"_s));
    }

    void pathsInsideAreRelativeAndOutsideAbsolute()
    {
        const CliFolder folder;
        folder.writeWave(u"album/in/a.wav"_s, 1);
        folder.writeWave(u"outside.wav"_s, 1);
        ok(folder, {u"new"_s, u"album/x.lacquer"_s});
        ok(folder, {u"add"_s, u"album/x.lacquer"_s, u"album/in/a.wav"_s, u"album/../outside.wav"_s});
        const Album album = load(folder, "album/x.lacquer");
        QCOMPARE(album.songs[0]->stems[0].file.path.native(), "in/a.wav");
        QCOMPARE(album.songs[1]->stems[0].file.path, std::filesystem::canonical(folder.file("outside.wav")));
        // Having added it is remembered.
        QCOMPARE(QDir(folder.path(u"state/lacquer/outside"_s)).entryList(QDir::Files),
                 QStringList{QString::fromStdString(album.id.toString())});
        // Through a link to the project the same folder counts.
        std::filesystem::create_symlink("album/x.lacquer", folder.file("link.lacquer"));
        ok(folder, {u"add"_s, u"link.lacquer"_s, u"album/in/a.wav"_s});
        QCOMPARE(load(folder, "album/x.lacquer").songs[2]->stems[0].file.path.native(), "in/a.wav");
    }

    void aSentProjectThatReachesOutsideStops()
    {
        CliFolder folder;
        folder.writeWave(u"outside.wav"_s, 1);
        ok(folder, {u"new"_s, u"album/x.lacquer"_s});
        ok(folder, {u"add"_s, u"album/x.lacquer"_s, u"outside.wav"_s});
        ok(folder, {u"check"_s, u"album/x.lacquer"_s});
        // Somebody else, who never added that file.
        folder.environment.insert(u"XDG_STATE_HOME"_s, folder.path(u"other state"_s));
        for (const QStringList& words : {QStringList{u"check"_s, u"album/x.lacquer"_s},
                                         {u"build"_s, u"album/x.lacquer"_s, u"--out"_s, u"delivery"_s}}) {
            const CliRun run = folder.run(words);
            QCOMPARE(run.code, 77);
            QVERIFY2(run.errors().contains(u"outside.wav"_s) && run.errors().contains(u"--allow-outside"_s), run.err.constData());
        }
        QVERIFY(!QFile::exists(folder.path(u"delivery"_s)));
        ok(folder, {u"check"_s, u"album/x.lacquer"_s, u"--allow-outside"_s});
        ok(folder, {u"check"_s, u"album/x.lacquer"_s});
    }

    void anyFileNameWorks()
    {
        const CliFolder folder;
        folder.writeWave(u"plain.wav"_s, 1);
        const QByteArray wave = folder.read(u"plain.wav"_s);
        std::vector<std::string> names = {"caf\xe9 \xff.wav", "a\nb.wav", "-rf.wav", "quote's \"x\".wav", "$(touch pwned).wav",
                                          "\xe5\xa4\x9c.wav", QByteArray(230, 'x').append(".wav").toStdString(), " space .wav", "per%cent %1 %2.wav",
                                          "\xe2\x80\xae" "evil.wav", "back\\slash.wav", "[1].wav", "*.wav", "a=b.wav"};
        const CliRun made = folder.shell(u"\"$cli\" new album.lacquer"_s);
        QCOMPARE(made.code, 0);
        for (const std::string& name : names) {
            std::ofstream(folder.file(name), std::ios::binary).write(wave.constData(), wave.size());
            // Through the shell, so that the bytes arrive as they are.
            std::ofstream(folder.file("name"), std::ios::binary) << name << '.';
            const CliRun run = folder.shell(u"n=$(cat name; ) ; n=${n%.}; \"$cli\" add album.lacquer -- \"$n\""_s);
            QVERIFY2(run.code == 0, (name + run.err.toStdString()).c_str());
            QVERIFY(!run.out.contains('\x1b') && run.out.count('\n') == 1);
        }
        const Album album = load(folder);
        QCOMPARE(album.songs.size(), names.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            QCOMPARE(album.songs[i]->stems[0].file.path.native(), names[i]);
        QVERIFY(!QFile::exists(folder.path(u"pwned"_s)));
        // Projects may be called anything, too.
        const CliRun odd = folder.shell(u"p=$(printf 'al\\377bum %%1.lacquer'); \"$cli\" new \"$p\" && \"$cli\" set \"$p\" title=x && "
                                        "\"$cli\" get \"$p\" title"_s);
        QCOMPARE(odd.text(), u"x\n"_s);
        QCOMPARE(folder.shell(u"\"$cli\" set album.lacquer \"title=$(printf '\\377')\""_s).code, 2);
    }

    void aNewerProjectIsReadButNeverWritten()
    {
        const CliFolder folder;
        ok(folder, {u"new"_s, u"album.lacquer"_s, u"--title"_s, u"T"_s});
        QByteArray text = folder.read(u"album.lacquer"_s);
        text.replace("\"schema\": 1,", "\"schema\": 2,\n  \"galaxy\": 7,");
        folder.write(u"album.lacquer"_s, text);
        QCOMPARE(value(folder, u"title"_s), u"T"_s);
        QCOMPARE(value(folder, u"galaxy"_s), u"7"_s);
        const CliRun run = folder.run({u"set"_s, u"album.lacquer"_s, u"title=x"_s});
        QCOMPARE(run.code, 77);
        QVERIFY(run.errors().contains(u"newer"_s));
        QCOMPARE(folder.read(u"album.lacquer"_s), text);
    }

    void aLockedProjectIsExitCode75()
    {
        const CliFolder folder;
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ProjectLock lock(folder.file(album_));
        LACQUER_VERIFY_OK(lock.tryLock());
        const CliRun run = folder.run({u"set"_s, u"album.lacquer"_s, u"title=x"_s});
        QCOMPARE(run.code, 75);
        QVERIFY(run.errors().contains(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(value(folder, u"title"_s), QString());
        lock.unlock();
        ok(folder, {u"set"_s, u"album.lacquer"_s, u"title=x"_s});
    }

    void manyProcessesNeverLoseAChange()
    {
        const CliFolder folder;
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        // Each succeeds only by having the project to itself, and tries until it has.
        const CliRun run = folder.shell(
            u"for i in 1 2 3 4 5 6 7 8; do (for n in 1 2 3 4 5 6; do until \"$cli\" set album.lacquer "
            "\"deliverables[\\\"d$i-$n\\\"].kind=flac\" 2>>err; do [ $? = 75 ] || exit 9; done; done) & pids=\"$pids $!\"; done; "
            "for p in $pids; do wait $p || exit 1; done"_s);
        QCOMPARE(run.code, 0);
        QCOMPARE(load(folder).deliverables.size(), std::size_t(3 + 48));
        for (const QByteArray& line : folder.read(u"err"_s).split('\n'))
            QVERIFY(line.isEmpty() || line.startsWith("lacquer-cli: set: "));
    }

    void measuresFiles()
    {
        const CliFolder folder;
        folder.writeWave(u"a.wav"_s, 5, 48000);
        folder.writeWave(u"b.wav"_s, 4, 44100, 7);
        const Json json = folder.run({u"measure"_s, u"a.wav"_s, u"b.wav"_s, u"--json"_s}).json();
        QVERIFY(json["schema"] == Json("lacquer.measure/1"));
        QCOMPARE(json["files"].size(), std::size_t(2));
        const Json& first = json["files"][0];
        QVERIFY(first["path"] == Json("a.wav") && first["sampleRateHz"] == Json(48000) && first["frames"] == Json(240000));
        QVERIFY(first["seconds"] == Json(5.0) && first["bits"] == Json(16) && first["channels"] == Json(2));
        const double loudness = first["integratedLufs"].get<double>();
        const double peak = first["truePeakDbtp"].get<double>();
        // White noise, uniform in ±0.1: -24.8 dBFS RMS a channel; two channels and the K curve add about 6 dB.
        QVERIFY2(loudness > -22 && loudness < -16, qPrintable(QString::number(loudness)));
        QVERIFY(std::abs(first["samplePeakDbfs"].get<double>() + 20) < 0.1 && peak >= -20.1 && peak < -12);
        QVERIFY(std::abs(first["plrDb"].get<double>() - (peak - loudness)) < 1e-9);
        QCOMPARE(folder.run({u"measure"_s, u"a.wav"_s, u"missing.wav"_s}).code, 66);
        // Silence has no level; JSON has no infinity.
        QByteArray silent = folder.read(u"b.wav"_s).left(44) + QByteArray(folder.read(u"b.wav"_s).size() - 44, '\0');
        folder.write(u"silent.wav"_s, silent);
        QVERIFY(folder.run({u"measure"_s, u"silent.wav"_s, u"--json"_s}).json()["files"][0]["integratedLufs"].is_null());
    }

    void worksWithoutHome()
    {
        CliFolder folder;
        folder.environment = {};
        folder.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        folder.writeWave(u"outside.wav"_s, 1);
        ok(folder, {u"new"_s, u"album/x.lacquer"_s});
        const CliRun run = folder.run({u"add"_s, u"album/x.lacquer"_s, u"outside.wav"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.errors().contains(u"HOME"_s), run.err.constData());
    }

    void savedProjectsTellNothingAboutTheirAuthor()
    {
        CliFolder folder;
        folder.environment.insert(u"HOME"_s, u"/home/secretuser"_s);
        folder.environment.insert(u"USER"_s, u"secretuser"_s);
        folder.writeWave(u"a.wav"_s, 1);
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        ok(folder, {u"add"_s, u"album.lacquer"_s, u"a.wav"_s});
        const QByteArray text = folder.read(u"album.lacquer"_s);
        QVERIFY(!text.contains("secretuser") && !text.contains(folder.path(u"."_s).toUtf8().chopped(2)) &&
                !text.contains(QSysInfo::machineHostName().toUtf8()));
    }

    void smallCommandsAreQuick()
    {
        const CliFolder folder;
        ok(folder, {u"new"_s, u"album.lacquer"_s});
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            ok(folder, {u"get"_s, u"album.lacquer"_s, u"title"_s});
        qInfo("%.1f ms for one get", double(timer.elapsed()) / 10);
    }
};

LACQUER_TEST(CliProjectTest)
#include "CliProjectTest.moc"
