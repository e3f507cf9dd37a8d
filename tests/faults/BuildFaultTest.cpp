// SPDX-License-Identifier: GPL-3.0-or-later
// Building over an earlier delivery while single system calls fail, fall short or are the last one: a delivery is there
// as a whole, the earlier or the new one, and nobody is told otherwise.
#include "faults/BuiltAlbum.h"
#include "support/FaultLoop.h"
#include "support/TestMain.h"

#include <cerrno>

using namespace lacquer::test;
namespace fs = std::filesystem;

class BuildFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesBeingKilled()
    {
        const FaultLoop loop(
            album_.build(), [this](const fs::path& directory) { album_.setUp(directory); },
            [this](const fs::path& directory, const Outcome& outcome) -> QString {
                if (outcome.strikes == 0)
                    return isDelivered(directory, outcome);
                if (const QString mix = album_.mixOfWholeFiles(directory); !mix.isEmpty())
                    return mix;
                return album_.nextBuildHeals(directory);
            });
        require(loop.run({.kill = true, .stride = everyMoment() ? 1 : 41}), 300);
        require(loop.run({.calls = publishing, .kill = true, .stride = everyMoment() ? 1 : 9}), 50);
    }

    /// After a crash in the midst of publishing, a build that fails must not cost the earlier files.
    void putsEarlierFilesBackBeforeAnythingElse()
    {
        const FaultLoop loop(
            album_.build(), [this](const fs::path& directory) { album_.setUp(directory); },
            [this](const fs::path& directory, const Outcome& outcome) -> QString {
                if (outcome.strikes == 0)
                    return {};
                const bool delivered = BuiltAlbum::visible(directory) == album_.after();
                const Outcome failing = album_.build({"--only", "wav24"}).withFileSizeLimit(1000).run(directory);
                if (!delivered && failing.exitCode == 0)
                    return QStringLiteral("the failing build succeeded");
                const FileTree now = BuiltAlbum::visible(directory);
                return now == album_.before() || now == album_.after() ? QString() : QStringLiteral("a mix is left: ") + failing.text();
            });
        require(loop.run({.calls = "rename,link,unlink", .kill = true, .stride = everyMoment() ? 1 : 5}), 25);
    }

    void deliversAllOrNothing_data()
    {
        QTest::addColumn<QString>("calls");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("sticky");
        QTest::addColumn<int>("stride");
        const QString all = QStringLiteral("any");
        const QString last = QString::fromLatin1(publishing);
        QTest::newRow("EIO once") << all << EIO << false << 37;
        QTest::newRow("EIO from then on") << all << EIO << true << 53;
        QTest::newRow("ENOSPC once") << all << ENOSPC << false << 59;
        QTest::newRow("ENOSPC from then on") << all << ENOSPC << true << 61;
        QTest::newRow("names: EIO once") << last << EIO << false << 7;
        QTest::newRow("names: EIO from then on") << last << EIO << true << 11;
        QTest::newRow("names: ENOSPC once") << last << ENOSPC << false << 13;
        QTest::newRow("names: EROFS from then on") << last << EROFS << true << 17;
        QTest::newRow("writing: ENOSPC once") << QStringLiteral("write") << ENOSPC << false << 11;
        QTest::newRow("writing: EIO from then on") << QStringLiteral("write") << EIO << true << 13;
    }

    void deliversAllOrNothing()
    {
        QFETCH(QString, calls);
        QFETCH(int, error);
        QFETCH(bool, sticky);
        QFETCH(int, stride);
        const FaultLoop loop(
            album_.build(), [this](const fs::path& directory) { album_.setUp(directory); },
            [&](const fs::path& directory, const Outcome& outcome) {
                return checkFailure(directory, outcome, sticky, error == EROFS);
            });
        require(loop.run({.calls = calls.toStdString(), .error = error, .sticky = sticky, .first = 1 + stride / 3,
                          .stride = everyMoment() ? 1 : stride}),
                calls == QLatin1String("write") ? 10 : 40);
    }

    void goesOnAfterShortWritesAndInterruptions()
    {
        const FaultLoop loop(
            album_.build(), [this](const fs::path& directory) { album_.setUp(directory); },
            [this](const fs::path& directory, const Outcome& outcome) { return isDelivered(directory, outcome); });
        const int stride = everyMoment() ? 1 : 17;
        require(loop.run({.calls = "write", .shortWrites = true, .stride = stride}), 15);
        require(loop.run({.calls = "write", .sticky = true, .shortWrites = true, .stride = everyMoment() ? 1 : 9}), 15);
        require(loop.run({.calls = "read,write,fsync", .error = EINTR, .stride = stride}), 20);
    }

    void deliversWhereThereAreNoHardLinks()
    {
        fs::path directory = album_.base() / "nolinks";
        fs::create_directory(directory);
        album_.setUp(directory);
        Command command = album_.build();
        command.withShim(album_.base() / "log").with("FAULT_MATCH", directory).with("FAULT_REFUSE", "link");
        const Outcome outcome = command.with("FAULT_ERR", std::to_string(EPERM)).run(directory);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
        QCOMPARE(BuiltAlbum::visible(directory), album_.after());
        QVERIFY(BuiltAlbum::hidden(directory).empty());

        // And when that breaks off, everything comes back.
        for (const bool kill : {false, true}) {
            Command breaking = album_.build();
            breaking.with("FAULT_REFUSE", "link");
            const FaultLoop loop(
                breaking, [this](const fs::path& fresh) { album_.setUp(fresh); },
                [this, kill](const fs::path& target, const Outcome& broken) -> QString {
                    if (broken.exitCode == 0)
                        return isDelivered(target, broken);
                    if (!kill && BuiltAlbum::visible(target) != album_.before())
                        return QStringLiteral("the earlier delivery is not back");
                    return album_.nextBuildHeals(target);
                });
            require(loop.run({.calls = "rename", .error = EPERM, .kill = kill, .stride = everyMoment() ? 1 : 4}), 10);
        }
    }

    /// Saving through the command line: project old or new, the sentence names it.
    void settingIsOldOrNew_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("sticky");
        QTest::addColumn<bool>("kill");
        QTest::newRow("killed") << 0 << false << true;
        QTest::newRow("EIO once") << EIO << false << false;
        QTest::newRow("EIO from then on") << EIO << true << false;
        QTest::newRow("ENOSPC once") << ENOSPC << false << false;
        QTest::newRow("ENOSPC from then on") << ENOSPC << true << false;
    }

    void settingIsOldOrNew()
    {
        QFETCH(int, error);
        QFETCH(bool, sticky);
        QFETCH(bool, kill);
        const std::string old = contentOf(album_.project());
        const auto set = album_.cli({"set", "{}/album.lacquer", "songs[1].gainDb=-1.5", "title=Another"});
        const fs::path reference = album_.base() / "set";
        fs::create_directories(reference);
        putContent(reference / "album.lacquer", old);
        QCOMPARE(set.run(reference).exitCode, 0);
        const std::string fresh = contentOf(reference / "album.lacquer");
        QVERIFY(fresh != old);
        const FaultLoop loop(
            set, [&](const fs::path& directory) { putContent(directory / "album.lacquer", old); },
            [&](const fs::path& directory, const Outcome& outcome) -> QString {
                const std::string now = contentOf(directory / "album.lacquer");
                if (now != old && now != fresh)
                    return QStringLiteral("the project is damaged");
                if (outcome.exitCode == 0)
                    return now == fresh ? QString() : QStringLiteral("success was claimed");
                if (outcome.signal == 9) {
                    const Outcome next = set.run(directory);
                    return next.exitCode == 0 && contentOf(directory / "album.lacquer") == fresh ? QString() : QStringLiteral("cannot go on: ") + next.text();
                }
                if (outcome.exitCode != 74)
                    return QStringLiteral("wrong exit code");
                if (!outcome.errors.contains(QLatin1String("album.lacquer")))
                    return QStringLiteral("the sentence does not name the file");
                return now == old || outcome.errors.contains(QLatin1String("was saved, but")) ? QString() : QStringLiteral("it was saved in silence");
            });
        require(loop.run({.error = error, .sticky = sticky, .kill = kill, .stride = everyMoment() ? 1 : 3}), 15);
    }

private:
    /// What publishing consists of: the calls that change names, and the syncs between them.
    static constexpr const char* publishing = "rename,link,unlink,fsync,mkdir";

    QString isDelivered(const fs::path& directory, const Outcome& outcome) const
    {
        if (outcome.exitCode != 0)
            return QStringLiteral("failed");
        if (BuiltAlbum::visible(directory) != album_.after())
            return QStringLiteral("success was claimed, but something else was delivered");
        return BuiltAlbum::hidden(directory).empty() ? QString() : QStringLiteral("something hidden is left");
    }

    QString checkFailure(const fs::path& directory, const Outcome& outcome, bool sticky, bool readOnly) const
    {
        if (outcome.exitCode == 0) {
            if (BuiltAlbum::visible(directory) != album_.after())
                return QStringLiteral("success was claimed, but something else was delivered");
            return album_.nextBuildHeals(directory);
        }
        if (outcome.exitCode != 74 && !(readOnly && outcome.exitCode == 77))
            return QStringLiteral("wrong exit code");
        if (!outcome.errors.contains(QString::fromStdString(directory)) || outcome.errors.trimmed().contains(QLatin1Char('\n')))
            return QStringLiteral("not one sentence that names the file");
        const FileTree now = BuiltAlbum::visible(directory);
        const bool unconfirmed = outcome.errors.contains(QLatin1String("does not confirm it"));
        const bool notBack = sticky && outcome.errors.contains(QLatin1String("putting the earlier files back failed"));
        if (unconfirmed ? now != album_.after() : !notBack && now != album_.before())
            return QStringLiteral("the earlier delivery is not as it was");
        if (!sticky && !BuiltAlbum::hidden(directory).empty())
            return QStringLiteral("something hidden is left");
        return album_.nextBuildHeals(directory);
    }

    static void require(const FaultLoop::Report& report, int atLeast)
    {
        qInfo("%d calls", report.calls);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY2(report.calls >= atLeast, qPrintable(QString::number(report.calls)));
    }

    BuiltAlbum album_;
};

LACQUER_TEST(BuildFaultTest)
#include "BuildFaultTest.moc"
