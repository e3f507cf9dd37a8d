// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed between two deliveries is said, and nothing else.
#include "delivery/BuildCompare.h"
#include "delivery/DeliveredAlbum.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class BuildCompareTest : public QObject {
    Q_OBJECT

private:
    static void fill(TestAlbum& test)
    {
        for (int i = 0; i < 3; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * 5, 0.4), 24);
        test.album.deliverables = {Deliverable::of(QStringLiteral("wav24"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("flac"), DeliverableKind::Flac),
                                   Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp)};
    }

    static std::vector<FileChange> changed(const QTemporaryDir& folder)
    {
        Progress progress;
        auto changes = compareBuilds(into(folder, "old").target, into(folder, "new").target, progress);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        std::erase_if(*changes, [](const FileChange& change) { return change.sameBytes && !change.disc; });
        return *changes;
    }

private Q_SLOTS:
    void anotherTitleChangesTagsOnly()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(built(test, into(folder, "old")));
        LACQUER_VERIFY_OK(built(test, into(folder, "new")));
        QVERIFY(changed(folder).empty());
        test.album.edit(1).title = QStringLiteral("Renamed");
        LACQUER_VERIFY_OK(built(test, into(folder, "new")));
        int sounds = 0;
        for (const FileChange& change : changed(folder)) {
            QVERIFY2(change.isInBoth(), change.before.c_str());
            QVERIFY2(change.unread.isEmpty(), qPrintable(change.unread));
            if (change.disc)
                QVERIFY(change.disc->soundIsEqual() && !change.disc->fields.empty());
            if (!change.sound)
                continue;
            ++sounds;
            QVERIFY(change.sound->isEqual);
            QVERIFY(!change.tags.empty());
            for (const TagChange& tag : change.tags)
                QVERIFY2(tag.before == QLatin1String("Song 2") && tag.after == QLatin1String("Renamed"), qPrintable(tag.field));
        }
        QCOMPARE(sounds, 2);
    }

    void halfADecibelIsHalfADecibel()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(built(test, into(folder, "old")));
        test.album.edit(2).gainDb = 0.5;
        LACQUER_VERIFY_OK(built(test, into(folder, "new")));
        int sounds = 0;
        for (const FileChange& change : changed(folder)) {
            if (!change.sound)
                continue;
            ++sounds;
            qInfo("%s: %+.4f dB, residual %.1f dB", change.after.c_str(), *change.sound->levelDb, change.sound->residualDb.value_or(-999));
            QVERIFY(change.after.filename().native().starts_with("03"));
            QVERIFY(!change.sound->isEqual && change.tags.empty() && change.sound->offsetFrames == 0);
            QVERIFY(std::abs(*change.sound->levelDb - 0.5) < 0.001);
            QVERIFY(change.sound->residualDb && *change.sound->residualDb < -90);
        }
        QCOMPARE(sounds, 2);
    }

    void findsSoundThatMovedAndFilesThatCameAndWent()
    {
        QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        TestAlbum test;
        const Stereo sound = music(7, 44100, 44100 * 6, 0.5);
        Stereo later = sound;
        for (auto* channel : {&later.left, &later.right}) {
            channel->insert(channel->begin(), 123, 0.0);
            channel->resize(sound.left.size());
        }
        (void)test.write("a.wav", sound, 44100, 24);
        (void)test.write("b.wav", later, 44100, 24);
        std::filesystem::create_directories(base / "old");
        std::filesystem::create_directories(base / "new");
        std::filesystem::copy_file(test.folder() / "a.wav", base / "old/01.wav");
        std::filesystem::copy_file(test.folder() / "b.wav", base / "new/01.wav");
        std::filesystem::copy_file(test.folder() / "a.wav", base / "old/gone.wav");
        std::filesystem::copy_file(test.folder() / "a.wav", base / "new/come.wav");
        const auto changes = changed(folder);
        QCOMPARE(changes.size(), std::size_t(3));
        QCOMPARE(changes[0].sound->offsetFrames, std::int64_t(123));
        QVERIFY(changes[0].sound->residualDb.value_or(-999) < -90);
        QVERIFY(changes[1].before.empty() && changes[1].after == "come.wav");
        QVERIFY(changes[2].after.empty() && changes[2].before == "gone.wav");
        Progress progress;
        const auto nowhere = compareBuilds(base / "old", base / "nowhere", progress);
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::Missing);
    }
};

LACQUER_TEST(BuildCompareTest)
#include "BuildCompareTest.moc"
