// SPDX-License-Identifier: GPL-3.0-or-later
// Saving while the power goes: whatever the disk had not been made to keep may be gone, and an album is there all the
// same.
#include "faults/SavedAlbum.h"
#include "support/PowerCut.h"
#include "support/TestMain.h"

#include <cerrno>

using namespace lacquer::test;
namespace fs = std::filesystem;

class SavePowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every cut × every subset of unsynced names × four kinds of damage: the file or a backup loads, as old or new;
    /// and once success was reported, the file itself is the new version.
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
        Command command = album_.save();
        if (!links)
            command.with("FAULT_REFUSE", "link").with("FAULT_ERR", std::to_string(EPERM));
        const PowerCut cut(command, saved ? SavedAlbum::setUpSaved : SavedAlbum::setUpFirst, checkAfterCut);
        const auto report = cut.run();
        qInfo("%d calls, %d states", report.calls, report.states);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY(report.calls >= 9 && report.states >= 20);
    }

    /// The same on a disk that only pretends to sync: if the replay did not notice, it would prove nothing.
    void noticesAMissingSync()
    {
        const auto report = PowerCut(album_.save(), SavedAlbum::setUpSaved, checkAfterCut).run("fsync");
        QVERIFY(!report.problems.isEmpty());
        qInfo("noticed: %s", qPrintable(report.problems.first()));
    }

private:
    static QString checkAfterCut(const fs::path& directory, bool finished)
    {
        const std::string live = contentOf(directory / SavedAlbum::file);
        const std::string kept = contentOf(directory / SavedAlbum::backup);
        if (finished && (live != SavedAlbum::fresh || kept != SavedAlbum::old))
            return QStringLiteral("success was reported, but the new version or its backup is gone");
        // Stronger than needed: not even a look at the backups has to be taken, and they are whole besides.
        if (live != SavedAlbum::old && live != SavedAlbum::fresh)
            return QStringLiteral("the file is neither old nor new");
        return SavedAlbum::backupsAreWhole(directory) ? QString() : QStringLiteral("a backup is damaged");
    }

    SavedAlbum album_;
};

LACQUER_TEST(SavePowerCutTest)
#include "SavePowerCutTest.moc"
