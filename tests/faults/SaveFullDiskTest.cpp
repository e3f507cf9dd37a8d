// SPDX-License-Identifier: GPL-3.0-or-later
// Saving where there is no room or no permission: the old version stays as it is, and the message says why.
#include "faults/SavedAlbum.h"
#include "support/SmallDisk.h"
#include "support/TestMain.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace lacquer::test;
namespace fs = std::filesystem;

class SaveFullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesAFullDisk_data()
    {
        QTest::addColumn<bool>("links");
        QTest::newRow("backups are links") << true;
        QTest::newRow("backups are copies") << false;
    }

    void survivesAFullDisk()
    {
        QFETCH(bool, links);
        Command command = album_.save();
        if (!links)
            command.withShim(album_.base() / "log")
                .with("FAULT_REFUSE", "link")
                .with("FAULT_ERR", std::to_string(EPERM));
        int refused = 0;
        int saved = 0;
        for (int step = 0; step < 64; ++step) {
            // From the old version alone to more than both, both backups and the folder need.
            const SmallDisk disk(24 + 2 * step);
            if (!disk.valid())
                QSKIP("no name spaces here: see respectsALimitOnFileSizes");
            putContent(disk.path() / SavedAlbum::file, SavedAlbum::old);
            QCOMPARE(contentOf(disk.path() / SavedAlbum::file), SavedAlbum::old);
            const Outcome outcome = command.run(disk.path());
            const QString problem = SavedAlbum::checkPromise(disk.path(), outcome);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + outcome.text()));
            if (outcome.exitCode == 0) {
                ++saved;
                continue;
            }
            ++refused;
            QCOMPARE(outcome.exitCode, 74);
            QCOMPARE(contentOf(disk.path() / SavedAlbum::file), SavedAlbum::old);
            QVERIFY(SavedAlbum::temporaries(disk.path()).empty());
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
            putContent(disk.path() / SavedAlbum::file, SavedAlbum::old);
            const Outcome outcome = album_.save().run(disk.path());
            const QString problem = SavedAlbum::checkPromise(disk.path(), outcome);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + outcome.text()));
            QVERIFY(outcome.exitCode == 0 || SavedAlbum::temporaries(disk.path()).empty());
            ++(outcome.exitCode == 0 ? saved : refused);
        }
        QVERIFY2(refused >= 2 && saved >= 2, qPrintable(QStringLiteral("%1 %2").arg(refused).arg(saved)));
    }

    void respectsALimitOnFileSizes()
    {
        const fs::path directory = album_.base() / "limit";
        for (long limit = 0; limit <= 32000; limit += 500) {
            fs::remove_all(directory);
            fs::create_directory(directory);
            SavedAlbum::setUpSaved(directory);
            const Outcome outcome = album_.save().withFileSizeLimit(limit).run(directory);
            const QString problem = SavedAlbum::checkPromise(directory, outcome);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + outcome.text()));
            QCOMPARE(outcome.exitCode, limit < 30000 ? 74 : 0);
            QVERIFY(SavedAlbum::temporaries(directory).empty());
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
        const fs::path directory = album_.base() / "forbidden";
        fs::remove_all(directory);
        fs::create_directory(directory);
        putContent(directory / SavedAlbum::file, SavedAlbum::old);
        fs::permissions(directory / SavedAlbum::file, fs::perms(fileMode));
        fs::permissions(directory, fs::perms(folderMode));
        if (::geteuid() != 0 && fileMode == 0644)
            QSKIP("needs root to be two people");
        const Outcome outcome = album_.save().asOrdinaryUser().run(directory);
        fs::permissions(directory, fs::perms(0755));
        QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
        QCOMPARE(contentOf(directory / SavedAlbum::file), SavedAlbum::old);
        QCOMPARE(namesIn(directory), std::vector<std::string>{SavedAlbum::file});
    }

    void writesNothingOnAReadOnlyDisk()
    {
        SmallDisk disk(1000);
        if (!disk.valid())
            QSKIP("no name spaces here");
        putContent(disk.path() / SavedAlbum::file, SavedAlbum::old);
        QVERIFY(disk.makeReadOnly());
        const Outcome outcome = album_.save().run(disk.path());
        QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
        QCOMPARE(contentOf(disk.path() / SavedAlbum::file), SavedAlbum::old);
    }

    void leavesAnImmutableFileAlone()
    {
        const fs::path directory = fs::temp_directory_path() / ("lacquer-immutable-" + std::to_string(::getpid()));
        fs::create_directory(directory);
        putContent(directory / SavedAlbum::file, SavedAlbum::old);
        const int opened = ::open((directory / SavedAlbum::file).c_str(), O_RDONLY | O_CLOEXEC);
        int flags = 0;
        const bool possible =
            ::ioctl(opened, FS_IOC_GETFLAGS, &flags) == 0 && setFlags(opened, flags | FS_IMMUTABLE_FL);
        Outcome outcome;
        if (possible) {
            outcome = album_.save().run(directory);
            (void)setFlags(opened, flags);
        }
        ::close(opened);
        const std::string live = contentOf(directory / SavedAlbum::file);
        fs::remove_all(directory);
        if (!possible)
            QSKIP("this file system has no immutable files, or only for others");
        QVERIFY2(outcome.exitCode == 77, qPrintable(outcome.text()));
        QCOMPARE(live, SavedAlbum::old);
    }

private:
    static bool setFlags(int opened, int flags) { return ::ioctl(opened, FS_IOC_SETFLAGS, &flags) == 0; }

    SavedAlbum album_;
};

LACQUER_TEST(SaveFullDiskTest)
#include "SaveFullDiskTest.moc"
