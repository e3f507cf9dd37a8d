// SPDX-License-Identifier: GPL-3.0-or-later
// Saving while single system calls fail, fall short or are the last one: nothing is lost and nothing is kept quiet.
#include "faults/SavedAlbum.h"
#include "support/FaultLoop.h"
#include "support/TestMain.h"

#include <QRegularExpression>

#include <cerrno>
#include <map>
#include <set>

using namespace lacquer::test;
namespace fs = std::filesystem;

namespace {

/// A failure after all bytes were written: the message names a file that has them.
QString checkRescue(const fs::path& directory, const Outcome& outcome)
{
    if (const QString problem = SavedAlbum::checkPromise(directory, outcome); !problem.isEmpty())
        return problem;
    if (outcome.strikes == 0)
        return outcome.exitCode == 0 ? QString() : QStringLiteral("fails without a fault");
    if (outcome.exitCode == 0)
        return QStringLiteral("kept quiet");
    if (contentOf(directory / SavedAlbum::file) == SavedAlbum::fresh)
        return {};
    const auto left = SavedAlbum::temporaries(directory);
    for (const auto& name : left)
        if (contentOf(directory / name) == SavedAlbum::fresh &&
            outcome.errors.contains(QString::fromStdString(directory / name)))
            return {};
    return QStringLiteral("the message names no file with the new version");
}

QString mustSucceed(const fs::path& directory, const Outcome& outcome)
{
    if (outcome.exitCode != 0)
        return QStringLiteral("failed");
    return SavedAlbum::checkPromise(directory, outcome);
}

}  // namespace

class SaveFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesBeingKilledAtEveryCall()
    {
        for (const bool links : {true, false}) {
            Command command = album_.save();
            if (!links)
                command.with("FAULT_REFUSE", "link").with("FAULT_ERR", std::to_string(EPERM));
            const FaultLoop loop(
                command, links ? SavedAlbum::setUpFirst : SavedAlbum::setUpSaved,
                [this](const fs::path& directory, const Outcome& outcome) -> QString {
                    if (const QString problem = SavedAlbum::checkPromise(directory, outcome); !problem.isEmpty())
                        return problem;
                    // The next start saves as if nothing had been, and tidies up.
                    const Outcome next = album_.save().run(directory);
                    if (next.exitCode != 0 || contentOf(directory / SavedAlbum::file) != SavedAlbum::fresh)
                        return QStringLiteral("cannot be saved afterwards: ") + next.text();
                    return SavedAlbum::temporaries(directory).empty() &&
                                   SavedAlbum::temporaries(directory / "backups").empty()
                               ? QString()
                               : QStringLiteral("a temporary file stays for good");
                });
            require(loop.run({.kill = true}), 15);
        }
    }

    void reportsEveryFailure_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("sticky");
        QTest::newRow("EIO once") << EIO << false;
        QTest::newRow("EIO from then on") << EIO << true;
        QTest::newRow("ENOSPC once") << ENOSPC << false;
        QTest::newRow("ENOSPC from then on") << ENOSPC << true;
    }

    void reportsEveryFailure()
    {
        QFETCH(int, error);
        QFETCH(bool, sticky);
        const FaultLoop loop(album_.save(), SavedAlbum::setUpSaved, SavedAlbum::checkPromise);
        require(loop.run({.calls = "any", .error = error, .sticky = sticky}), 15);
        // Calls whose failure cannot be harmless must not end in success.
        const FaultLoop strict(
            album_.save(), SavedAlbum::setUpSaved, [](const fs::path& directory, const Outcome& outcome) {
                const bool quiet = outcome.strikes > 0 && outcome.exitCode == 0;
                return quiet ? QStringLiteral("kept quiet") : SavedAlbum::checkPromise(directory, outcome);
            });
        require(strict.run({.calls = "write,fsync,rename,link", .error = error, .sticky = sticky}), 7);
    }

    void goesOnAfterInterruptions()
    {
        const FaultLoop loop(album_.save(), SavedAlbum::setUpSaved, mustSucceed);
        require(loop.run({.calls = "read,write,fsync,close", .error = EINTR}), 5);
    }

    void goesOnAfterShortWrites()
    {
        const FaultLoop loop(album_.save(), SavedAlbum::setUpSaved, mustSucceed);
        for (const bool sticky : {false, true})
            require(loop.run({.calls = "write", .sticky = sticky, .shortWrites = true}), 1);
    }

    void removesWhatItCouldNotWrite()
    {
        for (const int error : {EIO, ENOSPC, EDQUOT, EFBIG}) {
            const FaultLoop loop(
                album_.save(), SavedAlbum::setUpSaved,
                [error](const fs::path& directory, const Outcome& outcome) -> QString {
                    const QString problem = SavedAlbum::checkPromise(directory, outcome);
                    if (!problem.isEmpty() || outcome.strikes == 0)
                        return problem;
                    if (outcome.exitCode != 74 || !SavedAlbum::temporaries(directory).empty())
                        return QStringLiteral("wrong exit code, or something is left");
                    static const QRegularExpression sizes(QStringLiteral("need 30\\.0 kB, have [0-9.]+ .B"));
                    return error == EIO || outcome.errors.contains(sizes) ? QString()
                                                                          : QStringLiteral("need and have are missing");
                });
            require(loop.run({.calls = "write", .error = error}), 1);
        }
    }

    void keepsTheNewVersionWhenSyncingFails()
    {
        const FaultLoop loop(album_.save(), SavedAlbum::setUpSaved, checkRescue);
        for (const bool sticky : {false, true})
            require(loop.run({.calls = "fsync", .error = EIO, .sticky = sticky}), 3);
    }

    void keepsTheNewVersionWhenRenamingFails()
    {
        const FaultLoop loop(album_.save(), SavedAlbum::setUpSaved, checkRescue);
        for (const int error : {EXDEV, EACCES, EISDIR, EPERM, ESTALE, EIO})
            require(loop.run({.calls = "rename", .error = error}), 2);
    }

    void leavesAFolderWithTheNameAlone()
    {
        const fs::path directory = album_.base() / "folder";
        fs::create_directories(directory / SavedAlbum::file / "inside");
        const Outcome outcome = album_.save().run(directory);
        QCOMPARE(outcome.exitCode, 73);
        QCOMPARE(namesIn(directory), std::vector<std::string>{SavedAlbum::file});
    }

    void copiesWhereThereAreNoHardLinks()
    {
        for (const int error : {EPERM, EOPNOTSUPP, EMLINK}) {
            const FaultLoop loop(album_.save(), SavedAlbum::setUpSaved, mustSucceed);
            require(loop.run({.calls = "link", .error = error, .sticky = true}), 2);
        }
    }

    /// The shim sees what the kernel sees: otherwise a call could slip past all of the above.
    void seesEveryCallThatTheKernelSees()
    {
        const fs::path directory = album_.base() / "traced";
        fs::create_directory(directory);
        SavedAlbum::setUpSaved(directory);
        if (Command({"strace", "-o", "/dev/null", "true"}).run(directory).exitCode != 0)
            QSKIP("no strace here, or no permission to trace");
        const fs::path trace = album_.base() / "trace";
        Command command({"strace", "-f", "-y", "-o", trace, "-E", std::string("LD_PRELOAD=") + LACQUER_FAULTSHIM, "-E",
                         "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0", LACQUER_SAVETOOL,
                         "{}/" + std::string(SavedAlbum::file), album_.base() / "new"});
        command.with("FAULT_LOG", album_.base() / "log").with("FAULT_OP", "any").with("FAULT_MATCH", directory);
        QVERIFY(command.run(directory).exitCode == 0);

        const std::map<QString, QString> names{{QStringLiteral("openat"), QStringLiteral("open")},
                                               {QStringLiteral("fdatasync"), QStringLiteral("fsync")},
                                               {QStringLiteral("renameat"), QStringLiteral("rename")},
                                               {QStringLiteral("renameat2"), QStringLiteral("rename")},
                                               {QStringLiteral("linkat"), QStringLiteral("link")},
                                               {QStringLiteral("unlinkat"), QStringLiteral("unlink")},
                                               {QStringLiteral("mkdirat"), QStringLiteral("mkdir")},
                                               {QStringLiteral("pwrite64"), QStringLiteral("write")},
                                               {QStringLiteral("ftruncate"), QStringLiteral("ftruncate")}};
        const std::set<QString> compared{
            QStringLiteral("open"),   QStringLiteral("write"),     QStringLiteral("fsync"),
            QStringLiteral("rename"), QStringLiteral("link"),      QStringLiteral("unlink"),
            QStringLiteral("mkdir"),  QStringLiteral("ftruncate"), QStringLiteral("creat")};
        std::map<QString, int> kernel;
        std::map<QString, int> shim;
        const QString where = QString::fromStdString(directory);
        static const QRegularExpression call(QStringLiteral("^\\d+ +([a-z0-9_]+)\\("));
        for (const QString& line : QString::fromStdString(contentOf(trace)).split(QLatin1Char('\n'))) {
            const QString raw = call.match(line).captured(1);
            const QString name = names.contains(raw) ? names.at(raw) : raw;
            if (compared.contains(name) && line.contains(where))
                ++kernel[name];
        }
        for (const QString& line : QString::fromStdString(contentOf(album_.base() / "log")).split(QLatin1Char('\n')))
            if (const QString name = line.section(QLatin1Char('\t'), 1, 1); compared.contains(name))
                ++shim[name];
        for (const auto& [name, count] : kernel)
            qInfo("%s: kernel %d, shim %d", qPrintable(name), count, shim[name]);
        QVERIFY(kernel.size() >= 5);
        QVERIFY(kernel == shim);
    }

private:
    void require(const FaultLoop::Report& report, int calls)
    {
        qInfo("%d calls", report.calls);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY2(report.calls >= calls, qPrintable(QString::number(report.calls)));
    }

    SavedAlbum album_;
};

LACQUER_TEST(SaveFaultTest)
#include "SaveFaultTest.moc"
