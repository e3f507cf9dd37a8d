// SPDX-License-Identifier: GPL-3.0-or-later
// Saving on a disk that fails, fills up, lies or loses power: a whole version is there at every instant, and nothing that
// went wrong is kept quiet.
#include "support/Command.h"
#include "support/FaultLoop.h"
#include "support/PowerCut.h"
#include "support/SmallDisk.h"
#include "support/TestMain.h"

#include <QRegularExpression>

#include <cerrno>
#include <map>
#include <set>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lacquer::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* file = "album.lacquer";
constexpr const char* backup = "album.lacquer.bak";

/// Bytes without a zero among them, so that zeros from a lost write show; the first and last say which version it is.
std::string version(char name, std::size_t size)
{
    std::string bytes(size, name);
    std::uint32_t state = std::uint32_t(name);
    for (std::size_t i = 1; i + 1 < size; ++i) {
        state = state * 1664525u + 1013904223u;
        bytes[i] = char(1 + (state >> 24) % 255);
    }
    return bytes;
}

const std::string older = version('1', 9000);
const std::string old = version('2', 20000);
const std::string fresh = version('3', 30000);

bool isWhole(const std::string& bytes)
{
    return bytes == older || bytes == old || bytes == fresh;
}

/// An album that has been saved before, with its backups.
void setUpSaved(const fs::path& directory)
{
    putContent(directory / file, old);
    putContent(directory / backup, older);
    fs::create_directory(directory / "backups");
    putContent(directory / "backups/2026-01-01T00-00-00.lacquer", older);
}

/// One that has been written once, by whatever program.
void setUpFirst(const fs::path& directory)
{
    putContent(directory / file, old);
}

std::vector<std::string> temporaries(const fs::path& directory)
{
    std::vector<std::string> out;
    for (const auto& name : namesIn(directory))
        if (name.starts_with("."))
            out.push_back(name);
    return out;
}

/// The promise for every fault whatever.
QString checkPromise(const fs::path& directory, const Outcome& outcome)
{
    const std::string live = contentOf(directory / file);
    const std::string kept = contentOf(directory / backup);
    if (live != old && live != fresh)
        return QStringLiteral("the file is damaged");
    if (!kept.empty() && !isWhole(kept))
        return QStringLiteral("the latest backup is damaged");
    if (fs::exists(directory / "backups"))
        for (const auto& name : namesIn(directory / "backups"))
            if (!name.starts_with(".") && !isWhole(contentOf(directory / "backups" / name)))
                return QStringLiteral("a backup is damaged: ") + QString::fromStdString(name);
    if (outcome.exitCode == 0) {
        if (live != fresh || kept != old)
            return QStringLiteral("success was claimed, but the new version or its backup is not there");
        return {};
    }
    if (outcome.signal != 0)
        return {};
    if (outcome.exitCode != 74 && outcome.exitCode != 77)
        return QStringLiteral("wrong exit code");
    if (!outcome.errors.contains(QLatin1String(file)))
        return QStringLiteral("the message does not name the file");
    if (live == fresh && !outcome.errors.contains(QLatin1String("was saved, but")))
        return QStringLiteral("it was saved, but the message denies it");
    return {};
}

/// A failure after all bytes were written: the message names a file that has them.
QString checkRescue(const fs::path& directory, const Outcome& outcome)
{
    if (const QString problem = checkPromise(directory, outcome); !problem.isEmpty())
        return problem;
    if (outcome.strikes == 0)
        return outcome.exitCode == 0 ? QString() : QStringLiteral("fails without a fault");
    if (outcome.exitCode == 0)
        return QStringLiteral("kept quiet");
    if (contentOf(directory / file) == fresh)
        return {};
    const auto left = temporaries(directory);
    for (const auto& name : left)
        if (contentOf(directory / name) == fresh && outcome.errors.contains(QString::fromStdString(directory / name)))
            return {};
    return QStringLiteral("the message names no file with the new version");
}

QString mustSucceed(const fs::path& directory, const Outcome& outcome)
{
    if (outcome.exitCode != 0)
        return QStringLiteral("failed");
    return checkPromise(directory, outcome);
}

}  // namespace

class SaveFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        base_ = fastDirectory();
        putContent(base_ / "new", fresh);
        // Everybody may look: some tests run as somebody else.
        fs::permissions(base_, fs::perms(0755));
    }

    void cleanupTestCase() { fs::remove_all(base_); }

    void survivesBeingKilledAtEveryCall()
    {
        for (const auto& setUp : {setUpFirst, setUpSaved}) {
            const FaultLoop loop(save(), setUp, [this](const fs::path& directory, const Outcome& outcome) -> QString {
                if (const QString problem = checkPromise(directory, outcome); !problem.isEmpty())
                    return problem;
                // The next start saves as if nothing had been, and tidies up.
                const Outcome next = save().run(directory);
                if (next.exitCode != 0 || contentOf(directory / file) != fresh)
                    return QStringLiteral("cannot be saved afterwards: ") + next.text();
                return temporaries(directory).empty() ? QString() : QStringLiteral("a temporary file stays for good");
            });
            Fault fault;
            fault.kill = true;
            require(loop.run(fault), 15);
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
        const FaultLoop loop(save(), setUpSaved, checkPromise);
        require(loop.run({.calls = "any", .error = error, .sticky = sticky}), 15);
        // Calls whose failure cannot be harmless must not end in success.
        const FaultLoop strict(save(), setUpSaved, [](const fs::path& directory, const Outcome& outcome) {
            const bool quiet = outcome.strikes > 0 && outcome.exitCode == 0;
            return quiet ? QStringLiteral("kept quiet") : checkPromise(directory, outcome);
        });
        require(strict.run({.calls = "write,fsync,rename,link", .error = error, .sticky = sticky}), 7);
    }

    void goesOnAfterInterruptions()
    {
        const FaultLoop loop(save(), setUpSaved, mustSucceed);
        require(loop.run({.calls = "read,write,fsync,close", .error = EINTR}), 5);
    }

    void goesOnAfterShortWrites()
    {
        const FaultLoop loop(save(), setUpSaved, mustSucceed);
        for (const bool sticky : {false, true})
            require(loop.run({.calls = "write", .sticky = sticky, .shortWrites = true}), 1);
    }

    void removesWhatItCouldNotWrite()
    {
        for (const int error : {EIO, ENOSPC, EDQUOT, EFBIG}) {
            const FaultLoop loop(save(), setUpSaved, [error](const fs::path& directory, const Outcome& outcome) -> QString {
                const QString problem = checkPromise(directory, outcome);
                if (!problem.isEmpty() || outcome.strikes == 0)
                    return problem;
                if (outcome.exitCode != 74 || !temporaries(directory).empty())
                    return QStringLiteral("wrong exit code, or something is left");
                static const QRegularExpression sizes(QStringLiteral("need 30\\.0 kB, have [0-9.]+ .B"));
                return error == EIO || outcome.errors.contains(sizes) ? QString() : QStringLiteral("need and have are missing");
            });
            require(loop.run({.calls = "write", .error = error}), 1);
        }
    }

    void keepsTheNewVersionWhenSyncingFails()
    {
        const FaultLoop loop(save(), setUpSaved, checkRescue);
        for (const bool sticky : {false, true})
            require(loop.run({.calls = "fsync", .error = EIO, .sticky = sticky}), 3);
    }

    void keepsTheNewVersionWhenRenamingFails()
    {
        const FaultLoop loop(save(), setUpSaved, checkRescue);
        for (const int error : {EXDEV, EACCES, EISDIR, EPERM, ESTALE, EIO})
            require(loop.run({.calls = "rename", .error = error}), 2);
    }

    void leavesAFolderWithTheNameAlone()
    {
        const fs::path directory = base_ / "folder";
        fs::create_directories(directory / file / "inside");
        const Outcome outcome = save().run(directory);
        QCOMPARE(outcome.exitCode, 73);
        QCOMPARE(namesIn(directory), std::vector<std::string>{file});
    }

    void copiesWhereThereAreNoHardLinks()
    {
        for (const int error : {EPERM, EOPNOTSUPP, EMLINK}) {
            const FaultLoop loop(save(), setUpSaved, mustSucceed);
            require(loop.run({.calls = "link", .error = error, .sticky = true}), 2);
        }
    }

    /// Every cut × every subset of unsynced names × four kinds of damage: the file or a backup loads, as old or new; and
    /// once success was reported, the file itself is the new version.
    void survivesAPowerCutAtEveryCall_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::addColumn<bool>("links");
        QTest::newRow("first backup") << false << true;
        QTest::newRow("later") << true << true;
        QTest::newRow("later, without hard links") << true << false;
    }

    void survivesAPowerCutAtEveryCall()
    {
        QFETCH(bool, saved);
        QFETCH(bool, links);
        Command command = save();
        if (!links)
            command.with("FAULT_REFUSE", "link").with("FAULT_ERR", std::to_string(EPERM));
        const PowerCut cut(command, saved ? setUpSaved : setUpFirst, checkAfterCut);
        const auto report = cut.run();
        qInfo("%d calls, %d states", report.calls, report.states);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY(report.calls >= 9 && report.states >= 20);
    }

    /// The same on a disk that only pretends to sync: if the replay did not notice, it would prove nothing.
    void noticesAMissingSync()
    {
        const auto report = PowerCut(save(), setUpSaved, checkAfterCut).run("fsync");
        QVERIFY(!report.problems.isEmpty());
        qInfo("noticed: %s", qPrintable(report.problems.first()));
    }

    void survivesAFullDisk_data()
    {
        QTest::addColumn<bool>("links");
        QTest::newRow("backups are links") << true;
        QTest::newRow("backups are copies") << false;
    }

    void survivesAFullDisk()
    {
        QFETCH(bool, links);
        Command command = save();
        if (!links)
            command.withShim(base_ / "log").with("FAULT_REFUSE", "link").with("FAULT_ERR", std::to_string(EPERM));
        int refused = 0;
        int saved = 0;
        for (int step = 0; step < 64; ++step) {
            // From the old version alone to more than both, both backups and the folder need.
            const SmallDisk disk(24 + 2 * step);
            if (!disk.valid())
                QSKIP("no name spaces here: see respectsALimitOnFileSizes");
            putContent(disk.path() / file, old);
            QCOMPARE(contentOf(disk.path() / file), old);
            const Outcome outcome = command.run(disk.path());
            const QString problem = checkPromise(disk.path(), outcome);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + outcome.text()));
            if (outcome.exitCode == 0) {
                ++saved;
                continue;
            }
            ++refused;
            QCOMPARE(outcome.exitCode, 74);
            QCOMPARE(contentOf(disk.path() / file), old);
            QVERIFY(temporaries(disk.path()).empty());
            QVERIFY2(outcome.errors.contains(QLatin1String("need ")), qPrintable(outcome.errors));
        }
        qInfo("%d refused, %d saved", refused, saved);
        QVERIFY(refused >= 10 && saved >= 10);
    }

    void survivesADiskWithoutRoomForMoreFiles()
    {
        int refused = 0;
        int saved = 0;
        for (int files = 2; files < 10; ++files) {
            const SmallDisk disk(1000, files);
            if (!disk.valid())
                QSKIP("no name spaces here");
            putContent(disk.path() / file, old);
            const Outcome outcome = save().run(disk.path());
            const QString problem = checkPromise(disk.path(), outcome);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + outcome.text()));
            QVERIFY(outcome.exitCode == 0 || temporaries(disk.path()).empty());
            ++(outcome.exitCode == 0 ? saved : refused);
        }
        QVERIFY2(refused >= 2 && saved >= 2, qPrintable(QStringLiteral("%1 %2").arg(refused).arg(saved)));
    }

    void respectsALimitOnFileSizes()
    {
        const fs::path directory = base_ / "limit";
        for (long limit = 0; limit <= 32000; limit += 500) {
            fs::remove_all(directory);
            fs::create_directory(directory);
            setUpSaved(directory);
            const Outcome outcome = save().withFileSizeLimit(limit).run(directory);
            const QString problem = checkPromise(directory, outcome);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + outcome.text()));
            QCOMPARE(outcome.exitCode, limit < 30000 ? 74 : 0);
            QVERIFY(temporaries(directory).empty());
        }
    }

    void writesNothingWithoutPermission_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("folder") << 0555 << 0666;
        QTest::newRow("file") << 0777 << 0444;
        QTest::newRow("somebody else's file") << 0777 << 0644;
    }

    void writesNothingWithoutPermission()
    {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        const fs::path directory = base_ / "forbidden";
        fs::remove_all(directory);
        fs::create_directory(directory);
        putContent(directory / file, old);
        fs::permissions(directory / file, fs::perms(fileMode));
        fs::permissions(directory, fs::perms(folderMode));
        if (::geteuid() != 0 && fileMode == 0644)
            QSKIP("needs root to be two people");
        const Outcome outcome = save().asOrdinaryUser().run(directory);
        fs::permissions(directory, fs::perms(0755));
        QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
        QCOMPARE(contentOf(directory / file), old);
        QCOMPARE(namesIn(directory), std::vector<std::string>{file});
    }

    void writesNothingOnAReadOnlyDisk()
    {
        SmallDisk disk(1000);
        if (!disk.valid())
            QSKIP("no name spaces here");
        putContent(disk.path() / file, old);
        QVERIFY(disk.makeReadOnly());
        const Outcome outcome = save().run(disk.path());
        QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
        QCOMPARE(contentOf(disk.path() / file), old);
    }

    void leavesAnImmutableFileAlone()
    {
        const fs::path directory = fs::temp_directory_path() / ("lacquer-immutable-" + std::to_string(::getpid()));
        fs::create_directory(directory);
        putContent(directory / file, old);
        const int opened = ::open((directory / file).c_str(), O_RDONLY | O_CLOEXEC);
        int flags = 0;
        const bool possible = ::ioctl(opened, FS_IOC_GETFLAGS, &flags) == 0 && setFlags(opened, flags | FS_IMMUTABLE_FL);
        Outcome outcome;
        if (possible) {
            outcome = save().run(directory);
            (void)setFlags(opened, flags);
        }
        ::close(opened);
        const std::string live = contentOf(directory / file);
        fs::remove_all(directory);
        if (!possible)
            QSKIP("this file system has no immutable files, or only for others");
        QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
        QCOMPARE(live, old);
    }

    /// The shim sees what the kernel sees: otherwise a call could slip past all of the above.
    void seesEveryCallThatTheKernelSees()
    {
        const fs::path directory = base_ / "traced";
        fs::create_directory(directory);
        setUpSaved(directory);
        if (Command({"strace", "-o", "/dev/null", "true"}).run(directory).exitCode != 0)
            QSKIP("no strace here, or no permission to trace");
        const fs::path trace = base_ / "trace";
        Command command({"strace", "-f", "-y", "-o", trace, "-E", std::string("LD_PRELOAD=") + LACQUER_FAULTSHIM, LACQUER_SAVETOOL,
                         "{}/" + std::string(file), base_ / "new"});
        command.with("FAULT_LOG", base_ / "log").with("FAULT_OP", "any").with("FAULT_MATCH", directory);
        QVERIFY(command.run(directory).exitCode == 0);

        const std::map<QString, QString> names{{QStringLiteral("openat"), QStringLiteral("open")},
            {QStringLiteral("fdatasync"), QStringLiteral("fsync")}, {QStringLiteral("renameat"), QStringLiteral("rename")},
            {QStringLiteral("renameat2"), QStringLiteral("rename")}, {QStringLiteral("linkat"), QStringLiteral("link")},
            {QStringLiteral("unlinkat"), QStringLiteral("unlink")}, {QStringLiteral("mkdirat"), QStringLiteral("mkdir")},
            {QStringLiteral("pwrite64"), QStringLiteral("write")}, {QStringLiteral("ftruncate"), QStringLiteral("ftruncate")}};
        const std::set<QString> compared{QStringLiteral("open"), QStringLiteral("write"), QStringLiteral("fsync"),
            QStringLiteral("rename"), QStringLiteral("link"), QStringLiteral("unlink"), QStringLiteral("mkdir"),
            QStringLiteral("ftruncate"), QStringLiteral("creat")};
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
        for (const QString& line : QString::fromStdString(contentOf(base_ / "log")).split(QLatin1Char('\n')))
            if (const QString name = line.section(QLatin1Char('\t'), 1, 1); compared.contains(name))
                ++shim[name];
        for (const auto& [name, count] : kernel)
            qInfo("%s: kernel %d, shim %d", qPrintable(name), count, shim[name]);
        QVERIFY(kernel.size() >= 5);
        QVERIFY(kernel == shim);
    }

private:
    [[nodiscard]] Command save() const
    {
        return Command({LACQUER_SAVETOOL, "{}/" + std::string(file), base_ / "new"});
    }

    static bool setFlags(int opened, int flags) { return ::ioctl(opened, FS_IOC_SETFLAGS, &flags) == 0; }

    static QString checkAfterCut(const fs::path& directory, bool finished)
    {
        const std::string live = contentOf(directory / file);
        if (finished)
            return live == fresh ? QString() : QStringLiteral("success was reported, but the new version is gone");
        // Stronger than asked: not even a look at the backups is needed.
        return live == old || live == fresh ? QString() : QStringLiteral("the file is neither old nor new");
    }

    void require(const FaultLoop::Report& report, int calls)
    {
        qInfo("%d calls", report.calls);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY2(report.calls >= calls, qPrintable(QString::number(report.calls)));
    }

    fs::path base_;
};

LACQUER_TEST(SaveFaultTest)
#include "SaveFaultTest.moc"
