// SPDX-License-Identifier: GPL-3.0-or-later
// A build that was stopped leaves what it had finished to the next one, which believes nothing but hashes.
#include "delivery/DeliveredAlbum.h"
#include "support/TestMain.h"

#include <fstream>
#include <thread>

using namespace lacquer;
using namespace lacquer::test;

class ResumeTest : public QObject {
    Q_OBJECT

private:
    static void fill(TestAlbum& test)
    {
        for (int i = 0; i < 5; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * 8, 0.5), 24);
        test.album.edit(2).gapSeconds = 0;
        test.album.edit(4).gainDb = 8;   // clamps, which the report says
        test.album.deliverables = {Deliverable::of(QStringLiteral("wav24"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("flac"), DeliverableKind::Flac),
                                   Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp)};
    }

    /// Stops a build when so much of it is done; false when it was too quick.
    static bool stopped(const TestAlbum& test, const BuildOptions& options, double fraction)
    {
        Progress progress;
        std::atomic<bool> over = false;
        std::thread watch([&] {
            while (!over && progress.fraction() < fraction)
                std::this_thread::yield();
            progress.cancel();
        });
        const auto outcome = build(test.album, test.folder(), options, progress);
        over = true;
        watch.join();
        return !outcome && outcome.error().kind == ErrorKind::Cancelled;
    }

private Q_SLOTS:
    void goesOnWhereItWasStopped()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto whole = built(test, into(folder, "whole"));
        LACQUER_VERIFY_OK(whole);
        const auto reference = treeOf(into(folder, "whole").target);
        int resumed = 0;
        for (const double fraction : {0.2, 0.5, 0.7, 0.85, 0.95}) {
            const auto options = into(folder, qPrintable(QStringLiteral("at%1").arg(fraction)));
            if (!stopped(test, options, fraction))
                continue;
            QVERIFY(treeOf(options.target).empty());
            const auto next = built(test, options);
            LACQUER_VERIFY_OK(next);
            qInfo("stopped at %.0f %%: %d files and %d groups taken over", 100 * fraction, next->filesResumed, next->groupsResumed);
            resumed += next->filesResumed + next->groupsResumed;
            QVERIFY(next->bytesNeeded <= whole->bytesNeeded);
            if (next->filesResumed + next->groupsResumed > 0)
                QVERIFY(next->bytesNeeded < whole->bytesNeeded);
            QCOMPARE(treeOf(options.target), reference);
            QVERIFY(hiddenIn(options.target).empty());
        }
        QVERIFY(resumed > 5);
    }

    void aChangedAlbumTakesNothingOver()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto options = into(folder);
        QVERIFY(stopped(test, options, 0.9));
        QVERIFY(!hiddenIn(options.target).empty());
        for (std::size_t i = 0; i < 5; ++i)
            test.album.edit(i).gainDb -= 1;
        const auto next = built(test, options);
        LACQUER_VERIFY_OK(next);
        QCOMPARE(next->filesResumed + next->groupsResumed, 0);
        LACQUER_VERIFY_OK(built(test, into(folder, "fresh")));
        QCOMPARE(treeOf(options.target), treeOf(into(folder, "fresh").target));
        QVERIFY(hiddenIn(options.target).empty());
    }

    void believesNoBytesThatChangedSince()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(built(test, into(folder, "whole")));
        const auto options = into(folder);
        QVERIFY(stopped(test, options, 0.9));
        int damaged = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(hiddenIn(options.target).front())) {
            if (!entry.is_regular_file() || entry.path().filename().native().starts_with("finished") || entry.file_size() < 5000)
                continue;
            std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
            for (std::streamoff at = 1000; at < std::streamoff(entry.file_size()); at += 4000) {
                file.seekp(at);
                file.put('x');
            }
            ++damaged;
        }
        QVERIFY(damaged > 0);
        const auto next = built(test, options);
        LACQUER_VERIFY_OK(next);
        QCOMPARE(treeOf(options.target), treeOf(into(folder, "whole").target));
    }

    void rendersAllWhenToldTo()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        auto options = into(folder);
        QVERIFY(stopped(test, options, 0.9));
        options.renderAll = true;
        const auto next = built(test, options);
        LACQUER_VERIFY_OK(next);
        QCOMPARE(next->filesResumed + next->groupsResumed, 0);
        QVERIFY(hiddenIn(options.target).empty());
    }
};

LACQUER_TEST(ResumeTest)
#include "ResumeTest.moc"
