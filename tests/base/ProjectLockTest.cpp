// SPDX-License-Identifier: GPL-3.0-or-later
// One writer per project: between processes, after crashes, across computers.
#include "base/ProjectLock.h"

#include "support/Command.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lacquer;
namespace fs = std::filesystem;

namespace {

/// Runs `work` in a child process and returns its process id.
template <class Work>
pid_t inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    return child;
}

int waitFor(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

}  // namespace

class ProjectLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        project_ = test::fastDirectory() / "album.lacquer";
        std::ofstream(project_) << "x";
    }

    void cleanup() { fs::remove_all(project_.parent_path()); }

    void tellsTheSecondWhoTheFirstIs()
    {
        ProjectLock first(project_);
        QVERIFY(!first.holder());
        LACQUER_VERIFY_OK(first.tryLock());
        LACQUER_VERIFY_OK(first.tryLock());
        ProjectLock second(project_);
        const auto refused = second.tryLock();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Busy);
        const auto holder = second.holder();
        QVERIFY(holder);
        QCOMPARE(holder->process, std::int64_t(::getpid()));
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QVERIFY(std::abs(holder->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(refused.error().message.contains(QString::number(::getpid())));
        QVERIFY(refused.error().message.contains(holder->host));
        first.unlock();
        LACQUER_VERIFY_OK(second.tryLock());
        QVERIFY(second.isHeld() && !first.isHeld());
    }

    void isOneLockForAllNamesOfAProject()
    {
        fs::create_symlink(project_, project_.parent_path() / "link");
        ProjectLock first(project_);
        LACQUER_VERIFY_OK(first.tryLock());
        QVERIFY(!ProjectLock(project_.parent_path() / "link").tryLock());
    }

    void clearsTheLockOfADeadProcessWithinASecond()
    {
        const pid_t child = inChild([this] {
            ProjectLock lock(project_);
            if (lock.tryLock())
                ::raise(SIGKILL);
        });
        QCOMPARE(WTERMSIG(waitFor(child)), SIGKILL);
        ProjectLock lock(project_);
        QVERIFY(fs::exists(lock.file()));
        QElapsedTimer timer;
        timer.start();
        LACQUER_VERIFY_OK(lock.tryLock());
        QVERIFY(timer.elapsed() < 1000);
    }

    /// The lock file as if written elsewhere or before the last start of this computer.
    void believesOtherComputersButNotTheTimeBeforeARestart_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("busy");
        QTest::newRow("other computer") << 2 << QByteArray("elsewhere") << true;
        QTest::newRow("before a restart") << 4 << QByteArray("01234567-89ab-cdef-0123-456789abcdef") << false;
    }

    void believesOtherComputersButNotTheTimeBeforeARestart()
    {
        QFETCH(int, line);
        QFETCH(QByteArray, text);
        QFETCH(bool, busy);
        ProjectLock first(project_);
        LACQUER_VERIFY_OK(first.tryLock());
        std::stringstream written;
        written << std::ifstream(first.file()).rdbuf();
        first.unlock();
        std::vector<std::string> lines;
        for (std::string one; std::getline(written, one);)
            lines.push_back(one);
        QVERIFY(int(lines.size()) > line);
        lines[std::size_t(line)] = text.toStdString();
        if (busy)
            lines[3] = std::string(32, '7');  // the other computer's own number
        std::ofstream forged(first.file());
        for (const auto& one : lines)
            forged << one << '\n';
        forged.close();
        ProjectLock second(project_);
        const auto locked = second.tryLock();
        QCOMPARE(!locked.ok(), busy);
        if (!busy)
            return;
        QVERIFY(locked.error().kind == ErrorKind::Busy);
        QVERIFY(locked.error().message.contains(QLatin1String("elsewhere")));
        LACQUER_VERIFY_OK(second.steal());
        QVERIFY(second.isHeld());
        QCOMPARE(second.holder()->process, std::int64_t(::getpid()));
    }

    void letsNobodyInWithoutPermission()
    {
        fs::permissions(project_.parent_path(), fs::perms(0555));  // can be entered, not written
        const pid_t child = inChild([this] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(9);
            const auto locked = ProjectLock(project_).tryLock();
            ::_exit(!locked && locked.error().kind == ErrorKind::Permission ? 0 : 1);
        });
        const int status = waitFor(child);
        fs::permissions(project_.parent_path(), fs::perms(0755));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    /// Two processes take turns 1,000 times in all. Inside, each creates a file exclusively: two at once would show.
    void neverLetsTwoIn()
    {
        constexpr int rounds = 500;
        const fs::path inside = project_.parent_path() / "inside";
        const auto take = [&] {
            for (int done = 0; done < rounds;) {
                ProjectLock lock(project_);
                if (!lock.tryLock())
                    continue;
                const int file = ::open(inside.c_str(), O_CREAT | O_EXCL | O_WRONLY, 0600);
                if (file < 0)
                    ::_exit(1);
                ::close(file);
                if (::unlink(inside.c_str()) != 0)
                    ::_exit(2);
                ++done;
            }
        };
        QElapsedTimer timer;
        timer.start();
        const pid_t one = inChild(take);
        const pid_t two = inChild(take);
        QCOMPARE(WEXITSTATUS(waitFor(one)), 0);
        QCOMPARE(WEXITSTATUS(waitFor(two)), 0);
        qInfo("1000 locks in %lld ms", static_cast<long long>(timer.elapsed()));
    }

private:
    fs::path project_;
};

LACQUER_TEST(ProjectLockTest)
#include "ProjectLockTest.moc"
