// SPDX-License-Identifier: GPL-3.0-or-later
// Building where there is no room, no permission or no plain folder: the earlier delivery stays, and the sentence says why.
#include "faults/BuiltAlbum.h"
#include "support/SmallDisk.h"
#include "support/TestMain.h"

#include <QRegularExpression>

#include <sys/stat.h>

using namespace lacquer::test;
namespace fs = std::filesystem;

class BuildFullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesAFullDisk_data()
    {
        QTest::addColumn<QString>("deliverable");
        QTest::addColumn<bool>("cacheThere");
        QTest::newRow("wav") << QStringLiteral("wav24") << false;
        QTest::newRow("flac") << QStringLiteral("flac") << false;
        QTest::newRow("wav, cache on the same disk") << QStringLiteral("wav24") << true;
    }

    void survivesAFullDisk()
    {
        QFETCH(QString, deliverable);
        QFETCH(bool, cacheThere);
        const std::string only = deliverable.toStdString();
        int kibibytes = 64;
        for (const auto& [path, bytes] : album_.before())
            kibibytes += int(bytes.size() / 4096 + 1) * 4;
        const int steps = everyMoment() ? 64 : 12;
        int refused = 0;
        int filled = 0;
        int built = 0;
        for (int step = 0; step < steps; ++step) {
            const SmallDisk disk(kibibytes + step * 6000 / steps);
            if (!disk.valid())
                QSKIP("no name spaces here: BuildFaultTest fills the disk another way");
            const fs::path out = disk.path() / "out";
            fs::create_directory(out);
            album_.setUp(out);
            QCOMPARE(BuiltAlbum::visible(out), album_.before());
            Command command = album_.build({"--only", only});
            if (cacheThere)
                command.with("LACQUER_CACHE", disk.path() / "cache");
            const Outcome outcome = command.run(out);
            if (outcome.exitCode == 0) {
                for (const auto& [path, bytes] : album_.after())
                    if (path.starts_with(only + "/"))
                        QCOMPARE(contentOf(out / path), bytes);
                ++built;
                continue;
            }
            QVERIFY2(outcome.exitCode == 74, qPrintable(outcome.text()));
            QCOMPARE(BuiltAlbum::visible(out), album_.before());
            QVERIFY2(BuiltAlbum::hidden(out).empty(), qPrintable(outcome.text()));
            static const QRegularExpression sizes(QStringLiteral("needs [0-9.]+ .?B, [0-9.]+ .?B are free|needs [0-9.]+ .?B, [0-9]+ bytes are free"));
            if (outcome.errors.contains(sizes))
                ++refused;
            else
                ++filled;
            QVERIFY2(outcome.errors.contains(sizes) || outcome.errors.contains(QLatin1String("no space is left")), qPrintable(outcome.text()));
        }
        qInfo("%d refused beforehand, %d filled up, %d built", refused, filled, built);
        QVERIFY(refused >= 1 && built >= 1 && (cacheThere ? filled >= 1 : filled == 0));
    }

    void leavesNothingInAFolderItHadToMake()
    {
        const SmallDisk disk(300);
        if (!disk.valid())
            QSKIP("no name spaces here");
        const Outcome outcome = album_.build().run(disk.path() / "a" / "b" / "c");
        QVERIFY2(outcome.exitCode == 74, qPrintable(outcome.text()));
        QVERIFY(namesIn(disk.path()).empty());
    }

    void writesNothingOnAReadOnlyDisk()
    {
        SmallDisk disk(4000);
        if (!disk.valid())
            QSKIP("no name spaces here");
        album_.setUp(disk.path());
        QVERIFY(disk.makeReadOnly());
        const Outcome outcome = album_.build().run(disk.path());
        QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
        QVERIFY(outcome.errors.contains(QString::fromStdString(disk.path())));
        QCOMPARE(BuiltAlbum::visible(disk.path()), album_.before());
    }

    void writesNothingWithoutPermission()
    {
        const fs::path directory = album_.base() / "forbidden";
        fs::create_directory(directory);
        album_.setUp(directory);
        fs::permissions(directory, fs::perms(0555));
        fs::permissions(album_.project().parent_path(), fs::perms(0755));
        fs::permissions(album_.base(), fs::perms(0755));
        for (const bool caching : {true, false}) {
            Command command = album_.build(caching ? std::vector<std::string>{} : std::vector<std::string>{"--no-cache"});
            const Outcome outcome = command.asOrdinaryUser().run(directory);
            QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
            QVERIFY(outcome.errors.contains(QString::fromStdString(directory)));
            QCOMPARE(BuiltAlbum::visible(directory), album_.before());
        }
        fs::permissions(directory, fs::perms(0755));
    }

    void respectsALimitOnFileSizes()
    {
        const fs::path directory = album_.base() / "limit";
        fs::create_directory(directory);
        album_.setUp(directory);
        for (const long limit : {0L, 1000L, 4096L, 100000L, 150000L}) {
            const Outcome outcome = album_.build().withFileSizeLimit(limit).run(directory);
            QVERIFY2(outcome.exitCode == 74, qPrintable(outcome.text()));
            QCOMPARE(BuiltAlbum::visible(directory), album_.before());
            QVERIFY(BuiltAlbum::hidden(directory).empty());
        }
        QVERIFY2(album_.nextBuildHeals(directory).isEmpty(), "does not build without the limit");
    }

    void changesNothingOutside_data()
    {
        QTest::addColumn<QString>("planted");
        QTest::newRow("a folder that is a link") << QStringLiteral("folder");
        QTest::newRow("a file that is a link") << QStringLiteral("file");
        QTest::newRow("a folder in place of a file") << QStringLiteral("directory");
        QTest::newRow("a pipe in place of a file") << QStringLiteral("pipe");
        QTest::newRow("a private folder that is a link") << QStringLiteral("private");
        QTest::newRow("a list that is a link") << QStringLiteral("list");
    }

    /// Whatever lies in the target, nothing outside it changes, and nothing of the user's goes away unasked.
    void changesNothingOutside()
    {
        QFETCH(QString, planted);
        const fs::path directory = album_.base() / "planted";
        const fs::path elsewhere = album_.base() / "elsewhere";
        for (const fs::path& folder : {directory, elsewhere}) {
            fs::remove_all(folder);
            fs::create_directories(folder);
        }
        putContent(elsewhere / "02 Song 2.wav", "precious");
        putContent(elsewhere / "manifest.json", album_.before().at("manifest.json"));
        const FileTree outside = BuiltAlbum::visible(elsewhere);
        if (planted == QLatin1String("folder")) {
            album_.setUp(directory);
            fs::remove_all(directory / "wav24");
            fs::create_directory_symlink(elsewhere, directory / "wav24");
        } else if (planted == QLatin1String("file")) {
            fs::create_directory(directory / "wav24");
            fs::create_symlink(elsewhere / "02 Song 2.wav", directory / "wav24" / "02 Song 2.wav");
        } else if (planted == QLatin1String("directory")) {
            fs::create_directories(directory / "wav24" / "02 Song 2.wav" / "inside");
        } else if (planted == QLatin1String("pipe")) {
            fs::create_directory(directory / "wav24");
            QCOMPARE(::mkfifo((directory / "wav24" / "02 Song 2.wav").c_str(), 0600), 0);
        } else if (planted == QLatin1String("private")) {
            fs::create_directory_symlink(elsewhere, directory / ".lacquer-partial-1");
        } else {
            fs::create_symlink(elsewhere / "manifest.json", directory / "manifest.json");
        }
        const bool mayBuild = planted == QLatin1String("private");
        const Outcome plain = album_.build().run(directory);
        QVERIFY2(plain.exitCode == (mayBuild ? 0 : 73), qPrintable(plain.text()));
        QCOMPARE(BuiltAlbum::visible(elsewhere), outside);
        const Outcome forced = album_.build({"--force"}).run(directory);
        const bool never = planted == QLatin1String("folder") || planted == QLatin1String("directory");
        QVERIFY2(forced.exitCode == (never ? 73 : 0), qPrintable(forced.text()));
        QCOMPARE(BuiltAlbum::visible(elsewhere), outside);
        if (!never) {
            QCOMPARE(BuiltAlbum::visible(directory), album_.after());
            QVERIFY(!fs::is_symlink(directory / "wav24" / "02 Song 2.wav") && !fs::is_symlink(directory / "manifest.json"));
        }
    }

    /// A manifest or journal from a stranger reaches nothing outside.
    void believesNoForeignLists()
    {
        const fs::path victim = album_.base() / "victim.wav";
        putContent(victim, "precious");
        const std::string hash = "d1bab3ae8c3c4b84a6b9a1e9a1ab3a9f02b1d7ee2f03d0ce5a9d7f1b0a4f0d77";
        for (const std::string& path : {std::string("../victim.wav"), victim.string(), std::string("wav24/../../victim.wav"), std::string(".")}) {
            const fs::path directory = album_.base() / "foreign";
            fs::remove_all(directory);
            fs::create_directories(directory / ".lacquer-partial-7" / "old");
            putContent(directory / "manifest.json",
                       R"({"schema":"lacquer.manifest/1","files":[{"path":")" + path + R"(","sha256":")" + hash + R"(","bytes":8,"frames":1}]})");
            putContent(directory / ".lacquer-partial-7" / ".journal",
                       R"({"schema":"lacquer.publication/1","steps":[{"path":")" + path + R"(","fate":"added","sha256":""}]})");
            const Outcome outcome = album_.build({"--force"}).run(directory);
            QVERIFY2(outcome.exitCode == 65, qPrintable(outcome.text()));
            QCOMPARE(contentOf(victim), std::string("precious"));
            fs::remove_all(directory / ".lacquer-partial-7");
            const Outcome next = album_.build({"--force"}).run(directory);
            QVERIFY2(next.exitCode == 0, qPrintable(next.text()));
            QCOMPARE(contentOf(victim), std::string("precious"));
        }
    }

private:
    BuiltAlbum album_{true, 60000};
};

LACQUER_TEST(BuildFullDiskTest)
#include "BuildFullDiskTest.moc"
