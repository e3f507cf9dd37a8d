// SPDX-License-Identifier: GPL-3.0-or-later
// A collected album stands on its own: elsewhere, checked by another program, with the same sound.
#include "cli/CliRun.h"
#include "delivery/Collect.h"
#include "model/ProjectFile.h"
#include "support/TestMain.h"

#include <QDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliCollectTest : public QObject {
    Q_OBJECT

private:
    static bool ok(const CliFolder& folder, const QStringList& words)
    {
        const CliRun run = folder.run(words);
        if (run.code != 0)
            qWarning("exit code %d: %s", run.code, run.err.constData());
        return run.code == 0;
    }

    /// Two songs from stems with equal file names, one stem twice, a reference mix, a file outside.
    static bool prepare(const CliFolder& folder)
    {
        folder.writeWave(u"work/Night Drive/drums.wav"_s, 1, 44100, 1);
        folder.writeWave(u"work/Night Drive/bass.wav"_s, 1, 44100, 2);
        folder.writeWave(u"work/Night Drive/rough mix.wav"_s, 1, 44100, 3);
        folder.writeWave(u"work/Low Tide/drums.wav"_s, 1, 44100, 4);
        folder.writeWave(u"work/Low Tide/click.wav"_s, 1, 44100, 2);
        folder.writeWave(u"elsewhere/drums.wav"_s, 1, 44100, 5);
        return ok(folder, {u"new"_s, u"work/my album.lacquer"_s, u"--title"_s, u"A"_s}) &&
               ok(folder, {u"add"_s, u"work/my album.lacquer"_s, u"work/Night Drive"_s, u"work/Low Tide"_s}) &&
               ok(folder, {u"add"_s, u"work/my album.lacquer"_s, u"--song"_s, u"songs[2]"_s, u"elsewhere/drums.wav"_s}) &&
               ok(folder, {u"chain"_s, u"work/my album.lacquer"_s, u"album"_s, u"add"_s, u"compressor"_s});
    }

    static QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

private Q_SLOTS:
    void theCollectedAlbumBuildsTheSameBytes()
    {
        const CliFolder folder;
        QVERIFY(prepare(folder));
        QVERIFY(ok(folder, {u"build"_s, u"work/my album.lacquer"_s, u"--out"_s, u"delivery"_s}));
        const QByteArray before = folder.read(u"work/my album.lacquer"_s);
        const CliRun run = folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"packed"_s, u"--renders"_s, u"delivery"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.json()["schema"] == "lacquer.collect/1" && run.json()["shared"] == 1);
        QCOMPARE(folder.read(u"work/my album.lacquer"_s), before);

        // Moved, and everything it came from gone.
        QVERIFY(QDir().mkpath(folder.path(u"other/place"_s)) && QDir().rename(folder.path(u"packed"_s), folder.path(u"other/place/packed"_s)));
        std::filesystem::remove_all(folder.file("work"));
        std::filesystem::remove_all(folder.file("elsewhere"));
        const QString packed = folder.path(u"other/place/packed"_s);
        const CliRun sums = folder.shell(u"cd other/place/packed && sha256sum -c --strict --quiet SHA256SUMS && find . -type f | wc -l"_s);
        QVERIFY2(sums.code == 0, sums.err.constData());
        QCOMPARE(folder.read(u"other/place/packed/SHA256SUMS"_s).count('\n') + 1, sums.text().trimmed().toInt());
        QCOMPARE(filesIn(packed), (QStringList{u"SHA256SUMS"_s, u"my album.lacquer"_s, u"renders"_s, u"sources"_s}));
        QCOMPARE(filesIn(packed + u"/sources"_s), (QStringList{u"01 Night Drive"_s, u"02 Low Tide"_s}));
        QCOMPARE(filesIn(packed + u"/sources/01 Night Drive"_s), (QStringList{u"bass.wav"_s, u"drums.wav"_s, u"rough mix.wav"_s}));
        // The click is the bass of the first song; two other files are called drums.wav.
        QCOMPARE(filesIn(packed + u"/sources/02 Low Tide"_s), (QStringList{u"drums (2).wav"_s, u"drums.wav"_s}));
        const auto project = loadProject(folder.file("other/place/packed/my album.lacquer"));
        LACQUER_VERIFY_OK(project);
        for (const SharedSong& song : project->album.songs)
            for (const Stem& stem : song->stems)
                QVERIFY(stem.file.path.is_relative());
        QVERIFY(ok(folder, {u"check"_s, u"other/place/packed/my album.lacquer"_s}));
        QVERIFY(ok(folder, {u"build"_s, u"other/place/packed/my album.lacquer"_s, u"--out"_s, u"again"_s, u"--no-cache"_s}));
        const CliRun same = folder.shell(u"diff -r delivery again --exclude=manifest.json --exclude=report.json --exclude=report.html --exclude=report.pdf --exclude=SHA256SUMS && diff -r delivery other/place/packed/renders && "
                                         "grep -v 'json\\|report' delivery/SHA256SUMS >a; grep -v 'json\\|report' again/SHA256SUMS >b; test -s a && cmp a b"_s);
        QVERIFY2(same.code == 0, same.out + same.err);
    }

    void aTargetInTheWayIsLeftAlone()
    {
        const CliFolder folder;
        QVERIFY(prepare(folder));
        folder.write(u"full/note.txt"_s, "mine");
        QCOMPARE(folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"full"_s}).code, 73);
        QCOMPARE(filesIn(folder.path(u"full"_s)), QStringList{u"note.txt"_s});
        folder.write(u"file"_s, "mine");
        QCOMPARE(folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"file"_s}).code, 73);
        QCOMPARE(folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"no/where"_s}).code, 73);
        QVERIFY(QDir().mkpath(folder.path(u"empty"_s)));
        QVERIFY(ok(folder, {u"collect"_s, u"work/my album.lacquer"_s, u"empty/"_s}));
        QVERIFY(filesIn(folder.path(u"empty"_s)).contains(u"SHA256SUMS"_s));
    }

    void nothingHalfMadeStays()
    {
        const CliFolder folder;
        QVERIFY(prepare(folder));
        QVERIFY(QDir().mkpath(folder.path(u"to"_s)));
        const auto isClean = [&] { return filesIn(folder.path(u"to"_s)).isEmpty(); };
        // A disk that is full in the middle of the first file, as a limit on the size of files has it.
        const CliRun full = folder.shell(u"ulimit -f 100; \"$cli\" collect 'work/my album.lacquer' to/packed"_s);
        QVERIFY2(full.code == 74, full.err.constData());
        QVERIFY(isClean());
        const auto project = loadProject(folder.file("work/my album.lacquer"));
        LACQUER_VERIFY_OK(project);
        Progress progress;
        progress.cancel();
        const auto cancelled = collect(project->album, folder.file("work/my album.lacquer"), folder.file("work"), folder.file("to/packed"), {}, progress);
        QVERIFY(!cancelled && cancelled.error().kind == ErrorKind::Cancelled);
        QVERIFY(isClean());
        // Content that has changed since, with the same size.
        QByteArray bytes = folder.read(u"work/Low Tide/drums.wav"_s);
        bytes[bytes.size() - 1] = char(bytes[bytes.size() - 1] ^ 1);
        folder.write(u"work/Low Tide/drums.wav"_s, bytes);
        const CliRun changed = folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"to/packed"_s});
        QVERIFY(changed.code == 65 && changed.errors().contains(u"Low Tide/drums.wav"_s));
        QVERIFY(isClean());
        std::filesystem::remove(folder.file("work/Low Tide/drums.wav"));
        std::filesystem::remove(folder.file("elsewhere/drums.wav"));
        const CliRun missing = folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"to/packed"_s});
        QVERIFY(missing.code == 66 && missing.errors().contains(u"Low Tide/drums.wav"_s) && missing.errors().contains(u"elsewhere/drums.wav"_s));
        QVERIFY(isClean());
    }

    void aDeliveryThatIsNoneOrNotWholeIsRefused()
    {
        const CliFolder folder;
        QVERIFY(prepare(folder));
        QVERIFY(QDir().mkpath(folder.path(u"hollow"_s)));
        QVERIFY(folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"packed"_s, u"--renders"_s, u"hollow"_s}).code != 0);
        QVERIFY(ok(folder, {u"build"_s, u"work/my album.lacquer"_s, u"--out"_s, u"delivery"_s}));
        QByteArray bytes = folder.read(u"delivery/wav24/01 Night Drive.wav"_s);
        QVERIFY(bytes.size() > 1000);
        bytes[500] = char(bytes[500] ^ 1);
        folder.write(u"delivery/wav24/01 Night Drive.wav"_s, bytes);
        const CliRun changed = folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"packed"_s, u"--renders"_s, u"delivery"_s});
        QVERIFY2(changed.code == 65, changed.err.constData());
        std::filesystem::remove(folder.file("delivery/wav24/01 Night Drive.wav"));
        QCOMPARE(folder.run({u"collect"_s, u"work/my album.lacquer"_s, u"packed"_s, u"--renders"_s, u"delivery"_s}).code, 66);
        QVERIFY(!QDir(folder.path(u"packed"_s)).exists());
    }
};

LACQUER_TEST(CliCollectTest)
#include "CliCollectTest.moc"
