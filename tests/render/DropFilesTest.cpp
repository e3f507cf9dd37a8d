// SPDX-License-Identifier: GPL-3.0-or-later
// A dropped folder of real files becomes songs of an album, and what is no sound says so.
#include "render/DropFiles.h"

#include "render/SongAssembly.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <fstream>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class DropFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderOfSoundAndOtherThingsBecomesSongs()
    {
        const TestAlbum place(48000);
        fs::create_directories(place.folder() / "Drop/01 Marram/.hidden");
        fs::create_directories(place.folder() / "Drop/empty");
        const Stereo sound = music(1, 48000, 4800);
        for (const char* name : {"Drop/01 Marram/drums.wav", "Drop/01 Marram/Bass.wav", "Drop/01 Marram/mix.wav", "Drop/02 Salt.wav"})
            (void)place.write(name, sound, 48000, 24);
        (void)place.write("Drop/01 Marram/.hidden/ghost.wav", sound, 48000, 24);
        std::ofstream(place.folder() / "Drop/cover.psd") << "8BPS";
        std::ofstream(place.folder() / "Drop/broken.wav") << "RIFF";
        fs::create_directory_symlink(place.folder() / "Drop", place.folder() / "Drop/round");
        Progress progress;
        auto files = readDrop({place.folder() / "Drop/"}, progress);
        LACQUER_VERIFY_OK(files);
        QCOMPARE(files->size(), std::size_t(6));
        const auto grouping = DropGrouping::of(std::move(*files));
        QCOMPARE(grouping.songs().size(), std::size_t(2));
        QCOMPARE(grouping.refused().size(), std::size_t(2));
        for (const DropRefusal& refusal : grouping.refused())
            QVERIFY(refusal.sentence.contains(QString::fromStdString(refusal.file.path.filename().native())));
        const DropFile& first = grouping.songs()[0].files[0];
        QVERIFY(first.file.rateHz == 48000 && first.file.channels == 2 && first.file.bits == 24 && first.file.seconds == 0.1);
        SongAssembly assembly(place.folder(), progress);
        const auto references = assembly.readReferences(grouping.takenFiles());
        LACQUER_VERIFY_OK(assembly.outcome());
        const auto album = grouping.appliedTo(Album::fresh(), 0, references);
        LACQUER_VERIFY_OK(album);
        QVERIFY(album->songs.size() == 2 && album->rate == 48000);
        QVERIFY(album->songs[0]->title == u"Marram" && album->songs[0]->stems.size() == 2 && album->songs[0]->referenceMix);
        QVERIFY(album->songs[0]->stems[1].file.path == "Drop/01 Marram/drums.wav" && album->songs[0]->stems[1].file.sha256.size() == 64);
        Progress cancelled;
        cancelled.cancel();
        QVERIFY(!readDrop({place.folder()}, cancelled).ok());
        const auto nothing = readDrop({place.folder() / "not there.wav"}, progress);
        QVERIFY(nothing.ok() && nothing->size() == 1 && !(*nothing)[0].refusal.isEmpty());
    }
};

LACQUER_TEST(DropFilesTest)
#include "DropFilesTest.moc"
