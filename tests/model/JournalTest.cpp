// SPDX-License-Identifier: GPL-3.0-or-later
// Work survives a killed program, and no broken journal keeps the next one from starting.
#include "model/Journal.h"
#include "model/Recovery.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "model/JournalLine.h"
#include "model/ProjectFile.h"
#include "model/SampleAlbum.h"
#include "support/Command.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

#include <fstream>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t day = std::int64_t(24) * 3600 * 1000;

/// One of the edits people make: numbers, names, order, songs coming and going.
void editAtRandom(Album& album, Random& random)
{
    const std::size_t song = album.songs.empty() ? 0 : random.below(album.songs.size());
    switch (album.songs.empty() ? 5 : random.below(7)) {
        case 0: album.edit(song).gainDb = random.between(-6, 6); break;
        case 1: album.edit(song).title = u"Title \u00e4 %1"_s.arg(random.below(1000)); break;
        case 2: album.artist = u"Artist %1"_s.arg(random.below(1000)); break;
        case 3: std::rotate(album.songs.begin(), album.songs.begin() + 1, album.songs.end()); break;
        case 4: album.songs.erase(album.songs.begin() + std::ptrdiff_t(song)); break;
        case 5: {
            Song fresh = songOf("New", 10);
            fresh.id = Id::fresh();
            fresh.stems[0].id = Id::fresh();
            album.append(fresh);
            break;
        }
        default: album.edit(song).stems[0].muted = !album.edit(song).stems[0].muted; break;
    }
}

}  // namespace

class JournalTest : public QObject {
    Q_OBJECT

private:
    fs::path root_;
    fs::path folder_;
    std::int64_t now_ = 0;

    Journal::Clock clock()
    {
        return [this] { return now_; };
    }
    Journal journalOf(const fs::path& project, const Album& saved, const std::string& hash) { return Journal(folder_, project, saved, hash, clock()); }
    RecoverySearch search() { return Recovery(folder_, clock()).find(); }

    /// A journal with some edits, closed as a crash would close it.
    fs::path leftBehind(Album album, int edits = 3)
    {
        Random random{5};
        Journal journal = journalOf({}, album, {});
        for (int i = 0; i < edits; ++i) {
            editAtRandom(album, random);
            (void)journal.append(album, u"Step %1"_s.arg(i));
        }
        return journal.file();
    }

private Q_SLOTS:
    void init()
    {
        now_ = std::int64_t(1'763'600'000) * 1000;
        root_ = fastDirectory();
        folder_ = root_ / "journal";
    }
    void cleanup() { fs::remove_all(root_); }

    void nothingIsLostWhenTheProgramIsKilledAfterAnyEdit()
    {
        const fs::path project = root_ / "album.lacquer";
        Album album = albumOf({30, 40, 50});
        const auto hash = saveProject(project, album, {});
        LACQUER_VERIFY_OK(hash);
        int whole = 0;
        for (int kills = 1; kills <= 100; ++kills) {
            Random random{std::uint64_t(kills)};
            const pid_t child = ::fork();
            if (child == 0) {
                Journal journal(folder_, project, album, *hash);
                Album edited = album;
                for (int i = 0; i < kills; ++i) {
                    editAtRandom(edited, random);
                    (void)journal.append(edited, u"Step %1"_s.arg(i + 1));
                }
                ::kill(::getpid(), SIGKILL);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            const auto found = search();
            if (found.work.size() != 1)
                continue;
            const RecoverableWork& work = found.work[0];
            QVERIFY(work.project == project && work.saved && work.saved->album == album && !work.torn && !work.savedByOthers);
            QVERIFY(!work.differences.isEmpty() && work.savedHash == *hash);
            // The last step that changed something is the last one known.
            whole += work.steps.back().name == u"Step %1"_s.arg(kills) && work.steps.size() <= std::size_t(kills);
            LACQUER_VERIFY_OK(Recovery(folder_, clock()).keepForThirtyDays(work));
        }
        qInfo("%d of 100 kills lost nothing", whole);
        // An edit that happens to change nothing has no line.
        QVERIFY2(whole >= 97, qPrintable(QString::number(whole)));
    }

    void everyEditComesBackAsItWas()
    {
        Random random{11};
        Album album = richAlbum();
        const Album saved = album;
        Journal journal = journalOf({}, saved, {});
        std::map<QString, Album> states;
        for (int i = 0; i < 60; ++i) {
            editAtRandom(album, random);
            states[u"Step %1"_s.arg(i)] = album;
            now_ += 1000;
            LACQUER_VERIFY_OK(journal.append(album, u"Step %1"_s.arg(i)));
        }
        LACQUER_VERIFY_OK(journal.flush());
        // While a running program holds it, it is nobody else's.
        QVERIFY(search().work.empty());
        const fs::path file = journal.file();
        const std::string bytes = contentOf(file);
        journal.discard();
        QVERIFY(!fs::exists(file));
        putContent(file, bytes);
        const auto found = search();
        QCOMPARE(found.work.size(), std::size_t(1));
        QVERIFY(found.work[0].newer.album == album);
        QCOMPARE(found.work[0].newer.milliseconds, now_);
        QCOMPARE(found.work[0].newer.songs, album.songs.size());
        QVERIFY(!found.work[0].saved && found.work[0].project.empty());
        // Cut anywhere, what comes back is the album after some edit, never a mixture and never a crash.
        for (std::size_t cut = 0; cut < bytes.size(); cut += 2999) {
            putContent(file, bytes.substr(0, cut));
            for (const RecoverableWork& work : search().work)
                QVERIFY(work.newer.album == states.at(work.steps.back().name));
            fs::remove_all(folder_);
            fs::create_directories(folder_);
            fs::permissions(folder_, fs::perms::owner_all);
        }
    }

    void aProjectThatWasNeverSavedComesBack()
    {
        Album album = Album::fresh();
        Random random{3};
        Album edited = album;
        editAtRandom(edited, random);
        {
            Journal journal = journalOf({}, album, {});
            LACQUER_VERIFY_OK(journal.append(edited, u"Add songs"_s));
        }
        const auto found = search();
        QCOMPARE(found.work.size(), std::size_t(1));
        QVERIFY(found.work[0].newer.album == edited && !found.work[0].saved);
        QVERIFY(found.work[0].newer.seconds > 9 && !found.work[0].differences.isEmpty());
        QCOMPARE(found.work[0].name(), u"Recovered"_s);
    }

    void aSaveStartsTheJournalAnewAndNothingIsOffered()
    {
        const fs::path project = root_ / "a.lacquer";
        Album album = albumOf({10, 20});
        const auto hash = saveProject(project, album, {});
        LACQUER_VERIFY_OK(hash);
        Journal journal = journalOf(project, album, *hash);
        QVERIFY(journal.file().empty() && !fs::exists(folder_));
        album.edit(0).gainDb = 1;
        LACQUER_VERIFY_OK(journal.append(album, u"Gain"_s));
        const fs::path first = journal.file();
        const std::string bytes = contentOf(first);
        const auto second = saveProject(project, album, *hash);
        LACQUER_VERIFY_OK(second);
        journal.startAnew(project, album, *second);
        QVERIFY(journal.file().empty() && namesIn(folder_).empty());
        // Killed between the save and that: the file says what the project says, so it goes without a word.
        putContent(first, bytes);
        QVERIFY(search().work.empty() && namesIn(folder_).empty());
        // An edit, then somebody else saves.
        Album edited = album;
        edited.edit(1).gainDb = 2;
        LACQUER_VERIFY_OK(journal.append(edited, u"Gain"_s));
        const fs::path copy = journal.file();
        const std::string later = contentOf(copy);
        journal.discard();
        Album theirs = album;
        theirs.title = u"Theirs"_s;
        LACQUER_VERIFY_OK(saveProject(project, theirs, *second));
        putContent(copy, later);
        const auto found = search();
        QVERIFY(found.work.size() == 1 && found.work[0].savedByOthers && found.work[0].saved->album == theirs);
        fs::remove(project);
        const auto gone = search();
        QVERIFY(gone.work.size() == 1 && gone.work[0].projectGone && gone.work[0].saved->album == album);
    }

    void brokenJournalsAreSetAsideOnce_data()
    {
        QTest::addColumn<int>("kind");
        int kind = 0;
        for (const char* name : {"empty", "zeros", "random", "text", "first byte", "a gigabyte of zeros", "a folder"})
            QTest::newRow(name) << kind++;
    }

    void brokenJournalsAreSetAsideOnce()
    {
        const std::string kind = QTest::currentDataTag();
        const fs::path file = leftBehind(albumOf({10, 20}));
        std::string bytes = contentOf(file);
        Random random{1};
        if (kind == "empty")
            bytes.clear();
        else if (kind == "zeros")
            bytes.assign(bytes.size(), '\0');
        else if (kind == "random")
            std::generate(bytes.begin(), bytes.end(), [&] { return char(random.next()); });
        else if (kind == "text")
            bytes = "Dear diary,\n";
        else if (kind == "first byte")
            bytes[0] = char(bytes[0] ^ 1);
        putContent(file, kind == "a gigabyte of zeros" ? std::string() : bytes);
        if (kind == "a gigabyte of zeros")
            fs::resize_file(file, std::uintmax_t(1) << 30);
        if (kind == "a folder") {
            fs::remove(file);
            fs::create_directory(file);
        }
        QElapsedTimer timer;
        timer.start();
        const auto found = search();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(found.work.empty());
        QCOMPARE(found.notes.size(), 1);
        const auto names = namesIn(folder_);
        QVERIFY(names.size() == 1 && names[0].find(".journal.broken-2025-11-20") != std::string::npos);
        // The second start is quiet.
        const auto again = search();
        QVERIFY(again.work.empty() && again.notes.isEmpty());
        now_ += 40 * day;
        if (kind != "a folder")
            QCOMPARE(Recovery(folder_, clock()).removeExpired(), 1);
    }

    void aDamagedEndCostsTheEndAlone()
    {
        const fs::path file = leftBehind(albumOf({10, 20}), 3);
        std::string bytes = contentOf(file);
        bytes.insert(bytes.size() - 4, std::string(5000, '\0'));
        putContent(file, bytes);
        const auto found = search();
        QVERIFY(found.work.size() == 1 && found.work[0].torn);
        QCOMPARE(found.work[0].steps.size(), std::size_t(2));
    }

    void aJournalOfANewerVersionIsLeftAlone()
    {
        for (const bool schema : {false, true}) {
            const fs::path file = leftBehind(albumOf({10}));
            const auto lines = readLineLog(file);
            fs::remove(file);
            {
                auto log = LineLog::create(file);
                LACQUER_VERIFY_OK(log);
                LACQUER_VERIFY_OK(log->append(headerLine({journalVersion + !schema, projectSchema + schema, "x", "", 1})));
                LACQUER_VERIFY_OK(log->append(lines->lines[1]));
                LACQUER_VERIFY_OK(log->append(lines->lines[2]));
            }
            const std::string bytes = contentOf(file);
            const auto found = search();
            QVERIFY(found.work.empty() && found.notes.size() == 1 && contentOf(file) == bytes);
            fs::remove(file);
        }
    }

    void whatIsDiscardedStaysThirtyDays()
    {
        (void)leftBehind(albumOf({10, 20}));
        Recovery recovery(folder_, clock());
        auto found = recovery.find();
        QCOMPARE(found.work.size(), std::size_t(1));
        LACQUER_VERIFY_OK(recovery.keepForThirtyDays(found.work[0]));
        QVERIFY(recovery.find().work.empty());
        QCOMPARE(recovery.kept().size(), std::size_t(1));
        now_ += 29 * day;
        QCOMPARE(recovery.removeExpired(), 0);
        LACQUER_VERIFY_OK(recovery.bringBack(recovery.kept()[0]));
        const auto again = recovery.find();
        QVERIFY(again.work.size() == 1 && again.work[0].newer.album == found.work[0].newer.album);
        LACQUER_VERIFY_OK(recovery.keepForThirtyDays(again.work[0]));
        now_ += 31 * day;
        QCOMPARE(recovery.removeExpired(), 1);
        QVERIFY(recovery.kept().empty());
    }

    void anEditOfAHundredSongsIsCheapAndTheFileStaysSmall()
    {
        Album album = albumOf({});
        const Song rich = *richAlbum().songs[0];
        for (int i = 0; i < 100; ++i) {
            Song song = rich;
            song.id = Id::fresh();
            for (Stem& stem : song.stems)
                stem.id = Id::fresh();
            album.append(song);
        }
        Journal journal = journalOf({}, album, {});
        album.artist = u"x"_s;
        QElapsedTimer timer;
        timer.start();
        LACQUER_VERIFY_OK(journal.append(album, u"First"_s));
        const double first = double(timer.nsecsElapsed()) / 1e6;
        const std::int64_t begun = journal.bytes();
        constexpr int edits = 3000;
        std::vector<double> times;
        std::int64_t most = 0;
        Random random{2};
        for (int i = 0; i < edits; ++i) {
            album.edit(random.below(100)).gainDb = random.between(-6, 6);
            timer.restart();
            LACQUER_VERIFY_OK(journal.append(album, u"Gain"_s));
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            most = std::max(most, journal.bytes());
        }
        std::sort(times.begin(), times.end());
        timer.restart();
        LACQUER_VERIFY_OK(journal.flush());
        qInfo("100 songs: first edit %.2f ms (%.0f KB), then median %.3f ms, 99 %% %.3f ms, worst %.1f ms; largest file %.1f MB; flush %.2f ms",
              first, double(begun) / 1e3, times[edits / 2], times[edits * 99 / 100], times.back(), double(most) / 1e6, double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(times[edits / 2] < 5);
        QVERIFY(most < std::max(Journal::largestBytes, 4 * begun) + (1 << 20));
        QCOMPARE(namesIn(folder_).size(), std::size_t(1));
        const std::string bytes = contentOf(journal.file());
        journal.discard();
        putContent(folder_ / "0-0.journal", bytes);
        const auto found = search();
        QVERIFY(found.work.size() == 1 && found.work[0].newer.album == album && found.work[0].steps.size() >= 100);
    }

    void aFullDiskCostsAMessageAndTheNextEditTriesAgain()
    {
        Album album = albumOf({10, 20});
        const Album saved = album;
        Journal journal = journalOf({}, saved, {});
        // Something that is no folder stands in the way of the first edit.
        putContent(folder_, "x");
        album.edit(0).gainDb = 1;
        QVERIFY(!journal.append(album, u"One"_s).ok());
        fs::remove(folder_);
        album.edit(1).gainDb = 2;
        LACQUER_VERIFY_OK(journal.append(album, u"Two"_s));
        const std::string bytes = contentOf(journal.file());
        journal.discard();
        putContent(folder_ / "0-1.journal", bytes);
        const auto found = search();
        QVERIFY(found.work.size() == 1 && found.work[0].newer.album == album);
    }
};

LACQUER_TEST(JournalTest)
#include "JournalTest.moc"
