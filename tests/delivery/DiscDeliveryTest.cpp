// SPDX-License-Identifier: GPL-3.0-or-later
// A disc is delivered whole or not at all, and no byte of it may differ from the plan without the proof noticing.
#include "delivery/DiscDelivery.h"

#include "base/SafeFile.h"
#include "delivery/Builder.h"
#include "delivery/DiscImport.h"
#include "disc/DdpReader.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <fstream>
#include <functional>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

/// A hidden song, a pause, a touching song; names in two languages, codes and an index.
void fill(TestAlbum& test)
{
    for (int i = 0; i < 4; ++i)
        test.addSong(u"Sóng %1"_s.arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * 5 + 1234 * i, 0.5), 16);
    test.album.title = u"Testscheibe"_s;
    test.album.artist = u"Prüfer"_s;
    test.album.barcode = u"4006381333931"_s;
    test.album.translations["ja"]["title"] = u"試験"_s;
    test.album.edit(0).hidden = true;
    test.album.edit(1).isrc = u"DEA622600001"_s;
    test.album.edit(2).gapSeconds = 1;
    test.album.edit(3).gapSeconds = 0;
    test.album.edit(3).indexSeconds = {2};
    test.album.deliverables = {Deliverable::of(u"ddp"_s, DeliverableKind::Ddp), Deliverable::of(u"cue"_s, DeliverableKind::Cue),
                               Deliverable::of(u"bin"_s, DeliverableKind::Cue), Deliverable::of(u"flacImage"_s, DeliverableKind::Cue)};
    test.album.deliverables[0].gaps = GapRule::Pregap;
    test.album.deliverables[2].image = ImageFormat::Bin;
    test.album.deliverables[3].image = ImageFormat::Flac;
}

BuildOptions into(const QTemporaryDir& folder, const char* name)
{
    BuildOptions options;
    options.target = fs::path(folder.path().toStdString()) / name;
    options.cacheFolder = fs::path(folder.path().toStdString()) / "cache";
    options.threads = 2;
    return options;
}

/// Exchanges bytes of a file at a place.
void spoil(const fs::path& path, std::int64_t at, const std::string& bytes)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(at);
    file.write(bytes.data(), std::streamsize(bytes.size()));
    if (!file)
        qFatal("cannot spoil %s", path.c_str());
}

std::string readAll(const fs::path& path)
{
    const auto bytes = readWhole(path, 1 << 30);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().message));
    return *bytes;
}

}  // namespace

class DiscDeliveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDamageIsNoticedBeforeAnythingIsDelivered()
    {
        TestAlbum test;
        fill(test);
        const auto plan = makePlan(test.album);
        LACQUER_VERIFY_OK(plan);
        const AlbumTree tree(test.album, *plan, test.folder(), nullptr);
        const auto delivery = planDelivery(tree);
        LACQUER_VERIFY_OK(delivery);
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const auto frames = deliveredFrames(*plan, 44100);
        const auto spool = Spool::create(root / "spool", frames);
        LACQUER_VERIFY_OK(spool);
        const Stereo sound = music(9, 44100, int(frames), 0.4);
        std::vector<std::int32_t> samples(std::size_t(2 * frames));
        for (std::size_t n = 0; n < std::size_t(frames); ++n) {
            samples[2 * n] = std::int32_t(std::lrint(sound.left[n] * 32767));
            samples[2 * n + 1] = std::int32_t(std::lrint(sound.right[n] * 32767));
        }
        LACQUER_VERIFY_OK(spool->write(0, samples.data(), int(frames)));

        const std::vector<std::pair<std::size_t, std::function<void(const fs::path&)>>> damages = {
            {0, [](const fs::path& d) { spoil(d / "IMAGE.DAT", 400000, "x"); }},
            {0, [](const fs::path& d) { spoil(d / "IMAGE.DAT", 1000, "x"); }},
            {0, [](const fs::path& d) { fs::resize_file(d / "IMAGE.DAT", fs::file_size(d / "IMAGE.DAT") - 2352); }},
            {0, [](const fs::path& d) { spoil(d / "PQDESCR", 3 * 64 + 15, "9"); }},
            {0, [](const fs::path& d) { spoil(d / "CDTEXT.BIN", 6, "X"); }},
            {0, [](const fs::path& d) { spoil(d / "DDPID", 10, "9"); }},
            {0, [](const fs::path& d) { fs::remove(d / "CDTEXT.BIN"); }},
            {0, [](const fs::path& d) { spoil(d / "CHECKSUM.MD5", 0, "0000"); }},
            {0, [](const fs::path& d) { fs::remove(d / "CHECKSUM.TXT"); }},
            {1, [](const fs::path& d) { spoil(d / "Testscheibe.wav", 300000, "x"); }},
            {1, [](const fs::path& d) {
                 std::string cue = readAll(d / "Testscheibe.cue");
                 cue.replace(cue.rfind("INDEX 01") + 9, 8, "00:59:00");
                 std::ofstream(d / "Testscheibe.cue", std::ios::binary) << cue;
             }},
            {1, [](const fs::path& d) {
                 std::string cue = readAll(d / "Testscheibe.cue");
                 cue.replace(cue.find("DEA622600001"), 12, "DEA622600002");
                 std::ofstream(d / "Testscheibe.cue", std::ios::binary) << cue;
             }},
            {1, [](const fs::path& d) {
                 std::string cue = readAll(d / "Testscheibe.cue");
                 cue.replace(cue.find("ng 3"), 4, "ng 4");
                 std::ofstream(d / "Testscheibe.cue", std::ios::binary) << cue;
             }},
            {2, [](const fs::path& d) { fs::resize_file(d / "Testscheibe.bin", fs::file_size(d / "Testscheibe.bin") + 4); }},
            {3, [](const fs::path& d) { spoil(d / "Testscheibe.flac", 20000, "xxxx"); }},
        };
        int noticed = 0;
        for (std::size_t i = 0; i < damages.size(); ++i) {
            const PlannedDeliverable& planned = delivery->deliverables[damages[i].first];
            const Rendition& rendition = delivery->renditions[planned.rendition];
            const fs::path disc = root / std::to_string(i);
            fs::create_directory(disc);
            Progress progress;
            LACQUER_VERIFY_OK(writeDisc(disc, planned, rendition, *spool, progress));
            LACQUER_VERIFY_OK(proveDisc(disc, planned, rendition, *spool, progress));
            damages[i].second(disc);
            const auto proof = proveDisc(disc, planned, rendition, *spool, progress);
            QVERIFY2(!proof.ok(), qPrintable(u"damage %1 was not noticed"_s.arg(i)));
            QVERIFY(!proof.error().message.isEmpty());
            ++noticed;
        }
        qInfo("%d of %d damages noticed", noticed, int(damages.size()));
    }

    void aDiscIsReusedOrMadeAnewAsAWhole()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto options = into(folder, "out");
        Progress progress;
        auto first = build(test.album, test.folder(), options, progress);
        LACQUER_VERIFY_OK(first);
        QCOMPARE(first->sets.size(), std::size_t(4));
        QVERIFY(first->sets[0].disc && first->sets[0].disc->tracks == 3 && first->sets[0].disc->texts > 6);
        const std::string report = readAll(options.target / "report.json");
        const auto second = build(test.album, test.folder(), options, progress);
        LACQUER_VERIFY_OK(second);
        for (const DeliveredSet& set : second->sets)
            for (const DeliveredFile& file : set.files)
                QVERIFY(file.reused);
        QCOMPARE(readAll(options.target / "report.json"), report);
        // A title changes texts and nothing that sounds: the whole fileset is made again, and only what holds titles.
        test.album.edit(1).title = u"Other"_s;
        const auto third = build(test.album, test.folder(), options, progress);
        LACQUER_VERIFY_OK(third);
        for (const DeliveredFile& file : third->sets[0].files)
            QVERIFY(!file.reused);
        QCOMPARE(third->sets[0].files.front().reading.sha256, first->sets[0].files.front().reading.sha256);
        // One missing file of a disc brings all of it back.
        fs::remove(options.target / "ddp" / "DDPMS");
        const auto fourth = build(test.album, test.folder(), options, progress);
        LACQUER_VERIFY_OK(fourth);
        for (const DeliveredFile& file : fourth->sets[0].files)
            QVERIFY(!file.reused);
        QVERIFY(fs::exists(options.target / "ddp" / "DDPMS"));
    }

    void importedAndBuiltAgainItIsTheSameDisc()
    {
        TestAlbum test;
        fill(test);
        test.album.edit(2).pauseSeconds = 0.5;
        test.album.edit(3).copy = CopyRule::Permitted;
        QTemporaryDir folder;
        auto options = into(folder, "out");
        options.only = {u"ddp"_s};
        Progress progress;
        LACQUER_VERIFY_OK(build(test.album, test.folder(), options, progress));
        const auto fileset = readDdp(options.target / "ddp");
        LACQUER_VERIFY_OK(fileset);
        DiscLayout layout = fileset->layout;
        const auto plan = makePlan(test.album);
        layout.texts = planDisc(test.album, *plan, test.album.deliverables[0]).layout.texts;
        const fs::path project = fs::path(folder.path().toStdString()) / "back.lacquer";
        auto back = importDisc(layout, {fileset->image, fileset->firstSector}, project, progress);
        LACQUER_VERIFY_OK(back);
        QVERIFY(!importDisc(layout, {fileset->image, fileset->firstSector}, project, progress).ok());
        auto again = into(folder, "again");
        again.only = {u"ddp"_s};
        LACQUER_VERIFY_OK(build(*back, project.parent_path(), again, progress));
        for (const char* name : {"IMAGE.DAT", "PQDESCR", "CDTEXT.BIN", "DDPMS"})
            QVERIFY2(readAll(options.target / "ddp" / name) == readAll(again.target / "ddp" / name), name);
    }

    void aCancelledImportLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        std::ofstream(root / "IMAGE.DAT", std::ios::binary) << std::string(2352 * 1000, 'a');
        DiscLayout layout;
        DiscTrack track;
        track.pause = 0;
        track.indexes = {150};
        layout.tracks = {track};
        layout.leadOut = 1000;
        Progress progress;
        progress.cancel();
        const auto cancelled = importDisc(layout, {root / "IMAGE.DAT", 0}, root / "x.lacquer", progress);
        QVERIFY(!cancelled.ok() && cancelled.error().kind == ErrorKind::Cancelled);
        Progress fresh;
        layout.leadOut = 1001;
        const auto tooShort = importDisc(layout, {root / "IMAGE.DAT", 0}, root / "x.lacquer", fresh);
        QVERIFY(!tooShort.ok() && tooShort.error().kind == ErrorKind::BadData);
        int files = 0;
        for (const auto& entry : fs::directory_iterator(root))
            files += entry.exists();
        QCOMPARE(files, 1);
    }
};

LACQUER_TEST(DiscDeliveryTest)
#include "DiscDeliveryTest.moc"
