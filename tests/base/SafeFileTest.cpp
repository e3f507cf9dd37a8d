// SPDX-License-Identifier: GPL-3.0-or-later
// Saving on a healthy disk: what is replaced, what is kept, what is refused. Faults are tested in tests/faults.
#include "base/SafeFile.h"

#include "base/Hash.h"
#include "base/TemporaryName.h"
#include "support/Command.h"
#include "support/TestMain.h"

#include <fstream>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/file.h>
#include <unistd.h>

using namespace lacquer;
namespace fs = std::filesystem;

namespace {

mode_t modeOf(const fs::path& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

SaveOptions withBackups(std::int64_t now)
{
    SaveOptions options;
    options.backups = BackupRules{};
    options.clock = [now] { return now; };
    return options;
}

constexpr std::int64_t someTime = 1795158631;  // 2026-11-20T07:10:31Z
constexpr mode_t userId = 65534;               // nobody

}  // namespace

class SafeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = test::fastDirectory();
        file_ = folder_ / "album.lacquer";
    }

    void cleanup() { fs::remove_all(folder_); }

    void writesExactlyTheBytes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 511, 512, 4096, 1000003})
            QTest::addRow("%d", size) << size;
    }

    void writesExactlyTheBytes()
    {
        QFETCH(int, size);
        std::string bytes(std::size_t(size), '\0');
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 2654435761u >> 11);
        LACQUER_VERIFY_OK(saveSafely(file_, bytes));
        QVERIFY(test::contentOf(file_) == bytes);
        LACQUER_VERIFY_OK(saveSafely(file_, "second"));
        QCOMPARE(test::contentOf(file_), std::string("second"));
        QCOMPARE(test::namesIn(folder_), std::vector<std::string>{"album.lacquer"});
    }

    void keepsThePreviousVersionTwice()
    {
        LACQUER_VERIFY_OK(saveSafely(file_, "one", withBackups(someTime)));
        QCOMPARE(test::namesIn(folder_), std::vector<std::string>{"album.lacquer"});
        LACQUER_VERIFY_OK(saveSafely(file_, "two", withBackups(someTime)));
        LACQUER_VERIFY_OK(saveSafely(file_, "three", withBackups(someTime)));
        QCOMPARE(test::contentOf(file_), std::string("three"));
        QCOMPARE(test::contentOf(file_.native() + ".bak"), std::string("two"));
        QCOMPARE(test::contentOf(folder_ / "backups/2026-11-20T07-10-31.lacquer"), std::string("one"));
        QCOMPARE(test::contentOf(folder_ / "backups/2026-11-20T07-10-31-2.lacquer"), std::string("two"));
        QCOMPARE(test::namesIn(folder_), (std::vector<std::string>{"album.lacquer", "album.lacquer.bak", "backups"}));
    }

    void datesBackupsBySourceDateEpoch()
    {
        qputenv("SOURCE_DATE_EPOCH", "1000000000");
        SaveOptions options;
        options.backups = BackupRules{};
        LACQUER_VERIFY_OK(saveSafely(file_, "one", options));
        LACQUER_VERIFY_OK(saveSafely(file_, "two", options));
        qunsetenv("SOURCE_DATE_EPOCH");
        QCOMPARE(test::namesIn(folder_ / "backups"), std::vector<std::string>{"2001-09-09T01-46-40.lacquer"});
    }

    /// A year of saving five times a day: twenty newest, and the last one of each of fourteen days.
    void rotatesBackups()
    {
        std::vector<std::string> shelf;
        for (int day = 0; day < 365; ++day)
            for (int hour = 10; hour < 15; ++hour) {
                const std::int64_t now = someTime + day * 86400 + (hour - 10) * 3600;
                LACQUER_VERIFY_OK(saveSafely(file_, "x", withBackups(now)));
                if (day % 30 == 29 && hour == 14) {
                    shelf = test::namesIn(folder_ / "backups");
                    QVERIFY2(shelf.size() >= 30 && shelf.size() <= 34, qPrintable(QString::number(shelf.size())));
                }
            }
        std::set<std::string> days;
        for (const auto& name : test::namesIn(folder_ / "backups"))
            days.insert(name.substr(0, 10));
        QVERIFY2(days.size() >= 14 && days.size() <= 15, qPrintable(QString::number(days.size())));
    }

    void neverDropsWhatIsNotABackupOrMoreThanTwoAtOnce()
    {
        std::vector<std::string> shelf{"notes.lacquer",
                                       "2026-11-20.lacquer",
                                       "2020-01-01T00-00-00.txt",
                                       "album.lacquer",
                                       "2020-01-01T00-00-00-x.lacquer",
                                       "2020-01-01T00-00-00 copy.lacquer"};
        QVERIFY(backupsToDrop(shelf, ".lacquer", {0, 0}, someTime).empty());
        for (int i = 0; i < 60; ++i)
            shelf.push_back("2020-01-01T00-00-" + std::string(i < 10 ? "0" : "") + std::to_string(i) + ".lacquer");
        QCOMPARE(backupsToDrop(shelf, ".lacquer", {20, 14}, someTime),
                 (std::vector<std::string>{"2020-01-01T00-00-00.lacquer", "2020-01-01T00-00-01.lacquer"}));
    }

    void refusesToOverwriteAChangeBySomebodyElse()
    {
        LACQUER_VERIFY_OK(saveSafely(file_, "mine"));
        SaveOptions options = withBackups(someTime);
        options.expectedPrevious = hashBytes("mine");
        LACQUER_VERIFY_OK(saveSafely(file_, "mine 2", options));
        const auto before = test::namesIn(folder_);
        std::ofstream(file_) << "theirs";
        options.expectedPrevious = hashBytes("mine 2");
        const auto saved = saveSafely(file_, "mine 3", options);
        QVERIFY(!saved && saved.error().kind == ErrorKind::Busy);
        QCOMPARE(test::contentOf(file_), std::string("theirs"));
        QCOMPARE(test::namesIn(folder_), before);

        fs::remove(file_);
        LACQUER_VERIFY_OK(saveSafely(file_, "mine 3", options));
        options.expectedPrevious = "";
        QVERIFY(saveSafely(file_, "new", options).error().kind == ErrorKind::Busy);
        QCOMPARE(test::contentOf(file_), std::string("mine 3"));
    }

    void keepsPermissionsAndGivesNewFilesTheUsersOwn()
    {
        const mode_t old = ::umask(027);
        LACQUER_VERIFY_OK(saveSafely(file_, "one"));
        ::umask(old);
        QCOMPARE(modeOf(file_), mode_t(0640));
        for (const mode_t mode : {0600, 0664, 0777, 0200}) {
            QCOMPARE(::chmod(file_.c_str(), mode), 0);
            LACQUER_VERIFY_OK(saveSafely(file_, "two", withBackups(someTime)));
            QCOMPARE(modeOf(file_), mode);
        }
    }

    void givesTheFileBackToItsOwner()
    {
        if (::geteuid() != 0)
            QSKIP("needs root");
        LACQUER_VERIFY_OK(saveSafely(file_, "one"));
        QCOMPARE(::chown(file_.c_str(), userId, userId), 0);
        LACQUER_VERIFY_OK(saveSafely(file_, "two"));
        struct stat status {};
        QCOMPARE(::stat(file_.c_str(), &status), 0);
        QCOMPARE(status.st_uid, uid_t(userId));
    }

    void followsALinkToItsFile()
    {
        fs::create_directory(folder_ / "real");
        fs::create_symlink("real/there.lacquer", folder_ / "second");
        fs::create_symlink("second", file_);
        LACQUER_VERIFY_OK(saveSafely(file_, "dangling"));
        LACQUER_VERIFY_OK(saveSafely(file_, "there", withBackups(someTime)));
        QVERIFY(fs::is_symlink(file_) && fs::is_symlink(folder_ / "second"));
        QCOMPARE(test::contentOf(folder_ / "real/there.lacquer"), std::string("there"));
        QCOMPARE(test::contentOf(folder_ / "real/there.lacquer.bak"), std::string("dangling"));
        fs::create_symlink("circle", folder_ / "circle");
        QVERIFY(saveSafely(folder_ / "circle", "x").error().kind == ErrorKind::CannotCreate);
    }

    void leavesReadOnlyFilesAlone()
    {
        LACQUER_VERIFY_OK(saveSafely(file_, "one"));
        QCOMPARE(::chmod(file_.c_str(), 0444), 0);
        const auto saved = saveSafely(file_, "two", withBackups(someTime));
        QVERIFY(!saved && saved.error().kind == ErrorKind::Permission);
        QVERIFY(saved.error().message.contains(QLatin1String("album.lacquer")));
        QCOMPARE(test::contentOf(file_), std::string("one"));
        QCOMPARE(test::namesIn(folder_), std::vector<std::string>{"album.lacquer"});
    }

    void refusesWhatIsNotAFile()
    {
        fs::create_directory(file_);
        QVERIFY(saveSafely(file_, "x").error().kind == ErrorKind::CannotCreate);
        QVERIFY(saveSafely(folder_ / "", "x").error().kind == ErrorKind::CannotCreate);
        QVERIFY(saveSafely(folder_ / "nowhere/album.lacquer", "x").error().kind == ErrorKind::CannotCreate);
        QCOMPARE(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
        QVERIFY(saveSafely(folder_ / "pipe", "x").error().kind == ErrorKind::CannotCreate);
        QVERIFY(saveSafely("/dev/full", "x").error().kind == ErrorKind::CannotCreate);
    }

    void worksWithEveryName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("space") << QByteArray("my album .lacquer");
        QTest::newRow("umlaut") << QByteArray("\xc3\x84lbum");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe.lacquer");
        QTest::newRow("newline") << QByteArray("a\nb\t%s%n");
        QTest::newRow("dash") << QByteArray("-rf");
        QTest::newRow("dot") << QByteArray(".hidden");
        QTest::newRow("247 bytes") << QByteArray(247, 'x');
        QTest::newRow("255 bytes") << QByteArray(255, 'x');
    }

    void worksWithEveryName()
    {
        QFETCH(QByteArray, name);
        const fs::path path = folder_ / name.toStdString();
        LACQUER_VERIFY_OK(saveSafely(path, "one"));
        LACQUER_VERIFY_OK(saveSafely(path, "two", withBackups(someTime)));
        QCOMPARE(test::contentOf(path), std::string("two"));
    }

    void tidiesWhatACrashLeftButNotWhatIsInUseOrForRescue()
    {
        const std::string stale = temporaryName("album.lacquer");
        const std::string used = temporaryName("album.lacquer");
        const std::string rescue = temporaryName("album.lacquer");
        const std::string other = temporaryName("other.lacquer");
        for (const auto& name : {stale, used, rescue, other, std::string(".album.lacquer.backup")})
            std::ofstream(folder_ / name) << "x";
        FileDescriptor lock(::open((folder_ / used).c_str(), O_RDONLY));
        QCOMPARE(::flock(lock.get(), LOCK_EX), 0);
        FileDescriptor directory(::open(folder_.c_str(), O_RDONLY));
        keepForRescue(directory.get(), rescue);
        LACQUER_VERIFY_OK(saveSafely(file_, "x"));
        std::vector<std::string> expected{".album.lacquer.backup", used, rescue, other, "album.lacquer"};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(test::namesIn(folder_), expected);
    }

    void readsOnlyRegularFilesOfBoundedSize()
    {
        LACQUER_VERIFY_OK(saveSafely(file_, "12345"));
        QCOMPARE(*readWhole(file_, 5), std::string("12345"));
        QVERIFY(readWhole(file_, 4).error().kind == ErrorKind::BadData);
        QVERIFY(readWhole(folder_, 100).error().kind == ErrorKind::BadData);
        QVERIFY(readWhole("/dev/zero", 100).error().kind == ErrorKind::BadData);
        QVERIFY(readWhole(folder_ / "gone", 100).error().kind == ErrorKind::Missing);
        QCOMPARE(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
        QVERIFY(readWhole(folder_ / "pipe", 100).error().kind == ErrorKind::BadData);
        fs::resize_file(file_, std::uintmax_t(1) << 40);
        QVERIFY(readWhole(file_, 1 << 20).error().kind == ErrorKind::BadData);
        QVERIFY(readWhole("/proc/self/status", 1 << 20)->starts_with("Name:"));
    }

    void makesPrivateDirectories()
    {
        const fs::path deep = folder_ / "a/b/c";
        LACQUER_VERIFY_OK(createPrivateDirectory(deep));
        LACQUER_VERIFY_OK(createPrivateDirectory(deep));
        LACQUER_VERIFY_OK(syncDirectory(deep));
        QCOMPARE(modeOf(folder_ / "a"), mode_t(0700));
        QCOMPARE(modeOf(deep), mode_t(0700));
        QCOMPARE(::chmod(deep.c_str(), 0777), 0);
        QVERIFY(createPrivateDirectory(deep).error().kind == ErrorKind::Permission);
        fs::create_symlink(folder_ / "a", folder_ / "link");
        QVERIFY(createPrivateDirectory(folder_ / "link").error().kind == ErrorKind::CannotCreate);
        QVERIFY(syncDirectory(folder_ / "gone").error().kind == ErrorKind::Missing);
    }

private:
    fs::path folder_;
    fs::path file_;
};

LACQUER_TEST(SafeFileTest)
#include "SafeFileTest.moc"
