// SPDX-License-Identifier: GPL-3.0-or-later
// The cache cannot be heard: what comes out is what went in, or it is rendered again.
#include "AlbumFolder.h"

#include "render/NodeRender.h"
#include "support/SmallDisk.h"
#include "support/TestMain.h"

#include <fstream>
#include <random>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lacquer;
using namespace lacquer::test;

class RenderCacheTest : public QObject {
    Q_OBJECT

    static constexpr std::int64_t plenty = std::int64_t(1) << 40;
    static constexpr FrameRange range{-500, 20000};

    static std::string key(int number) { return std::string(60, 'a') + std::to_string(1000 + number); }

    static Result<void> store(RenderCache& cache, int number, std::int64_t frames = range.frames())
    {
        HashSource source({range.begin, range.begin + frames});
        Progress progress;
        return cache.store(key(number), source, 4096, progress);
    }
    static bool plays(RenderCache& cache, int number)
    {
        const auto entry = cache.open(key(number));
        HashSource original(range);
        return entry && entry->range() == range &&
               sameBits(rendered(*entry, {-600, 20100}, 333), rendered(original, {-600, 20100}));
    }
    static std::filesystem::path entry(const RenderCache& cache, int number)
    {
        return cache.folder() / (key(number) + ".node");
    }
    static QStringList names(const std::filesystem::path& folder)
    {
        QStringList found;
        if (std::filesystem::exists(folder))
            for (const auto& item : std::filesystem::directory_iterator(folder))
                found << QString::fromStdString(item.path().filename().string());
        found.sort();
        return found;
    }
    /// Reads well for a while.
    class Failing final : public Source {
    public:
        [[nodiscard]] FrameRange range() const override { return {0, 100000}; }

    protected:
        Result<void> start(std::int64_t) override { return {}; }
        Result<void> produce(Block out) override
        {
            if (position() > 50000)
                return Error{ErrorKind::InputOutput, QStringLiteral("The disk is gone.")};
            out.clear();
            return {};
        }
    };

    QTemporaryDir folder_;
    std::filesystem::path fresh(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name / "cache";
    }

private Q_SLOTS:
    void givesBackEveryBit()
    {
        RenderCache cache(fresh("bits"), plenty);
        QVERIFY(!cache.contains(key(1)));
        LACQUER_VERIFY_OK(store(cache, 1));
        QVERIFY(plays(cache, 1));
        RenderCache again(cache.folder(), plenty);
        QVERIFY(plays(again, 1));
        LACQUER_VERIFY_OK(store(cache, 2, 0));
        QVERIFY(again.open(key(2)) && again.open(key(2))->range().empty());
        QCOMPARE(names(cache.folder()).size(), 2);
    }

    void cannotBeHeardInAnAlbum()
    {
        AlbumFolder album;
        Album value;
        {
            Song first =
                album.song({album.stem(storedMusic(1, 40000, 48000), 48000), album.stem(storedNoise(2, 30000))});
            first.stems[1].chain = {someCompressor(4)};
            first.chain = {someEqualizer()};
            Song second =
                album.song({album.stem(storedMusic(3, 40000, 48000), 48000), album.stem(storedNoise(4, 30000))});
            second.stems[1].chain = {someCompressor(4)};
            second.chain = {someCompressor(2)};
            second.continuesPrevious = true;
            Song third = album.song({album.stem(storedMusic(5, 40000))});
            third.gapSeconds = -0.2;
            third.chain = {someCompressor(1)};
            Song fourth = album.song({album.stem(storedMusic(6, 40000))});
            fourth.gapSeconds = 1;
            value = AlbumFolder::album({first, second, third, fourth});
            value.chain = {someEqualizer(), someCompressor(3)};
        }
        RenderCache cache(fresh("album"), plenty);
        const auto plain = album.tree(value);
        const auto cached = album.tree(value, &cache);
        std::vector<Stereo> expected;
        for (const PlannedGroup& group : plain->plan().groups)
            expected.push_back(rendered(*plain->group(group), group.range, 1777));
        Progress progress;
        const auto counts = renderNodes(*cached, cache, 2, 4096, progress);
        LACQUER_VERIFY_OK(counts);
        QCOMPARE(counts->rendered, 4 + 3 + 2);
        // From here on only the cache can know the sound.
        for (const Song* song : {&*value.songs[0], &*value.songs[1], &*value.songs[2], &*value.songs[3]})
            for (const Stem& stem : song->stems)
                std::filesystem::remove(album.path() / stem.file.path);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const PlannedGroup& group = cached->plan().groups[i];
            QVERIFY(sameBits(rendered(*cached->group(group), group.range), expected[i]));
        }
    }

    void usesLowerNodesForHigherOnes()
    {
        // Each level damaged in turn: what is left below gives the same bits.
        AlbumFolder album;
        Song song = album.song({album.stem(storedMusic(7, 30000))});
        song.stems[0].chain = {someCompressor(4)};
        song.chain = {someEqualizer()};
        Album value = AlbumFolder::album({song});
        value.chain = {someCompressor(3)};
        RenderCache cache(fresh("levels"), plenty);
        const auto tree = album.tree(value, &cache);
        const PlannedGroup& group = tree->plan().groups[0];
        const Stereo expected = rendered(*album.tree(value)->group(group), group.range);
        Progress progress;
        LACQUER_VERIFY_OK(renderNodes(*tree, cache, 1, 1000, progress));
        auto nodes = tree->nodes();
        QCOMPARE(nodes.size(), std::size_t(3));
        for (; !nodes.empty(); nodes.pop_back()) {
            std::filesystem::remove(cache.folder() / (nodes.back().key + ".node"));
            QVERIFY(sameBits(rendered(*tree->group(group), group.range, 999), expected));
        }
    }

    void rendersDamagedEntriesAgain_data()
    {
        QTest::addColumn<bool>("sameProcess");
        QTest::newRow("found by another process") << false;
        QTest::newRow("found by the one that wrote it") << true;
    }
    void rendersDamagedEntriesAgain()
    {
        QFETCH(bool, sameProcess);
        RenderCache writer(fresh(sameProcess ? "damage1" : "damage2"), plenty);
        LACQUER_VERIFY_OK(store(writer, 1));
        const auto path = entry(writer, 1);
        std::ifstream file(path, std::ios::binary);
        const std::string whole((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        std::mt19937_64 random(3);
        std::vector<std::string> damaged;
        for (std::size_t at = 0; at < 88; ++at)
            damaged.push_back(whole), damaged.back()[at] ^= char(1 << (random() % 8));
        for (int i = 0; i < 40; ++i)
            damaged.push_back(whole), damaged.back()[random() % whole.size()] ^= char(1 << (random() % 8));
        for (const std::size_t size :
             {std::size_t(0), std::size_t(7), std::size_t(88), whole.size() / 2, whole.size() - 1})
            damaged.push_back(whole.substr(0, size));
        damaged.push_back(std::string(whole.size(), '\0'));
        for (const std::string& bytes : damaged) {
            std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
            RenderCache other(writer.folder(), plenty);
            RenderCache& cache = sameProcess ? writer : other;
            QVERIFY(!cache.contains(key(1)));
            QVERIFY(!std::filesystem::exists(path));
            LACQUER_VERIFY_OK(store(cache, 1));
            QVERIFY(cache.contains(key(1)));
        }
        QVERIFY(plays(writer, 1));
    }

    void believesNoEntryUnderAnotherName()
    {
        RenderCache cache(fresh("names"), plenty);
        LACQUER_VERIFY_OK(store(cache, 1));
        std::filesystem::rename(entry(cache, 1), entry(cache, 2));
        QVERIFY(!cache.contains(key(2)));
        QVERIFY(!cache.contains(key(1)));
    }

    void forgetsWhatWasUsedLongestAgo()
    {
        RenderCache cache(fresh("trim"), 3 * (88 + range.frames() * 16));
        const auto now = std::filesystem::file_time_type::clock::now();
        for (int i = 0; i < 6; ++i) {
            LACQUER_VERIFY_OK(store(cache, i));
            std::filesystem::last_write_time(entry(cache, i), now - std::chrono::minutes(60 - i));
        }
        const auto held = cache.open(key(0));  // the oldest becomes the youngest
        const auto trimmedWhileOpen = cache.open(key(1));
        std::filesystem::last_write_time(entry(cache, 1), now - std::chrono::hours(10));
        // Left behind by a writer that crashed, and one that is still at work.
        std::ofstream(cache.folder() / ".part-aaaa-old") << "x";
        std::filesystem::last_write_time(cache.folder() / ".part-aaaa-old", now - std::chrono::hours(2));
        std::ofstream(cache.folder() / ".part-aaaa-new") << "x";
        std::ofstream(cache.folder() / "notes.txt") << "somebody else's";
        cache.trim();
        const auto left = [&](int i) { return std::filesystem::exists(entry(cache, i)); };
        QVERIFY(left(0) && !left(1) && !left(2) && !left(3) && left(4) && left(5));
        QCOMPARE(names(cache.folder()).filter(QStringLiteral("part")), QStringList{QStringLiteral(".part-aaaa-new")});
        QVERIFY(std::filesystem::exists(cache.folder() / "notes.txt"));
        HashSource original(range);
        QVERIFY(sameBits(rendered(*trimmedWhileOpen, range), rendered(original, range)));
        cache.trim();
        RenderCache(fresh("never"), 0).trim();
    }

    void isSharedByProcesses()
    {
        RenderCache cache(fresh("shared"), plenty);
        const pid_t child = ::fork();
        if (child == 0) {
            bool fine = true;
            for (int round = 0; round < 20; ++round)
                for (int i = 0; i < 3; ++i)
                    fine = store(cache, i).ok() && plays(cache, i) && fine;
            ::_exit(fine ? 0 : 1);
        }
        bool fine = true;
        for (int round = 0; round < 20; ++round) {
            for (int i = 2; i >= 0; --i) {
                fine = store(cache, i).ok() && plays(cache, i) && fine;
                RenderCache other(cache.folder(), plenty);
                fine = plays(other, i) && fine;
            }
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(fine && WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QCOMPARE(names(cache.folder()).size(), 3);
    }

    void isSharedByThreads()
    {
        RenderCache cache(fresh("threads"), plenty);
        std::atomic<bool> fine = true;
        std::vector<std::thread> threads;
        for (int t = 0; t < 3; ++t)
            threads.emplace_back([&] {
                for (int round = 0; round < 15; ++round)
                    if (!store(cache, round % 2).ok() || !plays(cache, round % 2))
                        fine = false;
            });
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(fine);
    }

    void leavesNoEntryWhenInterrupted()
    {
        RenderCache cache(fresh("interrupted"), plenty);
        Progress cancelled;
        cancelled.cancel();
        HashSource source(range);
        const auto stopped = cache.store(key(1), source, 4096, cancelled);
        QVERIFY(!stopped.ok() && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(names(cache.folder()).isEmpty());

        Failing failing;
        Progress progress;
        const auto failed = cache.store(key(1), failing, 4096, progress);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().message, QStringLiteral("The disk is gone."));
        QVERIFY(names(cache.folder()).isEmpty());

        // Killed in the middle of an entry that would take hours.
        const pid_t child = ::fork();
        if (child == 0) {
            (void)store(cache, 1, std::int64_t(1) << 40);
            ::_exit(0);
        }
        QTRY_VERIFY(!names(cache.folder()).isEmpty());
        ::kill(child, SIGKILL);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!cache.contains(key(1)));
        QCOMPARE(names(cache.folder()).size(), 1);
        QVERIFY(names(cache.folder())[0].startsWith(QLatin1String(".part-")));
    }

    void saysWhyItCannotWrite()
    {
        SmallDisk disk(200);
        if (!disk.valid())
            QSKIP("cannot mount a disk here");
        RenderCache cache(disk.path() / "cache", plenty);
        LACQUER_VERIFY_OK(store(cache, 1, 1000));
        const auto check = [&](const Result<void>& result) {
            QVERIFY(!result.ok());
            qInfo("%s", qPrintable(result.error().message));
            QVERIFY(result.error().kind == ErrorKind::InputOutput);
            QVERIFY(result.error().message.contains(QStringLiteral("cache'")));
            QCOMPARE(result.error().message.count(QLatin1Char('\n')), 0);
        };
        check(store(cache, 2));
        QCOMPARE(names(cache.folder()).size(), 1);
        QVERIFY(cache.contains(key(1)));
        QVERIFY(disk.makeReadOnly());
        check(store(cache, 2, 10));
        RenderCache elsewhere(disk.path() / "other cache", plenty);
        check(store(elsewhere, 2, 10));
        // What is there can still be read.
        RenderCache again(cache.folder(), plenty);
        QVERIFY(again.contains(key(1)));
    }
};

LACQUER_TEST(RenderCacheTest)
#include "RenderCacheTest.moc"
