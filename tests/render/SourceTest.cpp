// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of source: silent outside its range, the same bits in any blocks, the same sound after a seek.
#include "AlbumFolder.h"

#include "render/ChainSource.h"
#include "render/ConvertSource.h"
#include "render/FileSource.h"
#include "render/FinalSource.h"
#include "render/StemLevelSource.h"
#include "render/SumSource.h"
#include "render/WindowSource.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class SourceTest : public QObject {
    Q_OBJECT

    using Make = std::function<std::unique_ptr<Source>()>;
    struct Kind {
        const char* name;
        Make make;
        double seekDb;  ///< how far a seek may differ; -infinity: not at all
    };

    static constexpr double none = -std::numeric_limits<double>::infinity();
    AlbumFolder folder_;
    std::vector<Kind> kinds_;
    std::unique_ptr<AlbumTree> tree_;

    static std::unique_ptr<Source> hashed(std::int64_t begin, std::int64_t end)
    {
        return std::make_unique<HashSource>(FrameRange{begin, end});
    }
    static std::unique_ptr<Source> sum()
    {
        std::vector<PlacedSource> members;
        members.push_back({hashed(-300, 5000), 0});
        members.push_back({hashed(0, 9000), 7777});
        members.push_back({hashed(10, 20), 40000});
        return std::make_unique<SumSource>(std::move(members));
    }
    void everyKind()
    {
        QTest::addColumn<int>("kind");
        for (std::size_t i = 0; i < kinds_.size(); ++i)
            QTest::newRow(kinds_[i].name) << int(i);
    }
    const Kind& kind() const
    {
        QFETCH(int, kind);
        return kinds_[std::size_t(kind)];
    }

private Q_SLOTS:
    void initTestCase()
    {
        const FileReference stereo = folder_.file(storedMusic(1, 30000, 48000), 48000);
        const FileReference mono = folder_.file(storedNoise(2, 20000), 44100, 1);
        const FileReference longer = folder_.file(storedMusic(3, 90000), 44100);
        const auto path = folder_.path();
        const auto file = [path](const FileReference& reference, std::int64_t delay) {
            return std::make_unique<FileSource>(path / reference.path, reference, delay);
        };
        Stem levelled = folder_.stem(mono);
        levelled.gainDb = -3;
        levelled.pan = 0.25;
        levelled.gainRide = {{0.05, 0}, {0.2, -6}, {0.21, 3}};

        Song first = folder_.song({folder_.stem(stereo), levelled});
        first.stems[0].chain = {someEqualizer()};
        first.stems[1].delayFrames = -700;
        first.chain = {someEqualizer(), processor("trim", {{"gainDb", 1}})};
        Song second = folder_.song({folder_.stem(longer)});
        second.gapSeconds = -0.1;
        Song third = folder_.song({folder_.stem(stereo)});
        third.continuesPrevious = true;
        third.chain = {someCompressor(3)};
        third.fadeOutSeconds = 0.2;
        third.driveDb = 2;
        Album album = AlbumFolder::album({first, second, third});
        album.chain = {someEqualizer(), processor("limiter", {{"ceilingDbtp", -6}})};
        tree_ = folder_.tree(album);
        Deliverable deliverable;
        deliverable.rate = 48000;
        deliverable.ceilingDbtp = -3;

        const auto group = [this] { return tree_->group(tree_->plan().groups[0]); };
        kinds_ = {
            {"hash", [] { return hashed(-5, 10000); }, none},
            {"file", [=] { return file(longer, 0); }, none},
            {"file, mono, earlier", [=] { return file(mono, -333); }, none},
            {"level", [=] { return StemLevelSource::around(file(mono, 50), levelled, 44100); }, none},
            {"window",
             [] {
                 return std::make_unique<WindowSource>(hashed(-50, 9000), FrameRange{-20, 8000});
             },
             none},
            {"sum", [] { return sum(); }, none},
            {"22.05 to 48 kHz, long", [] { return convertedTo(hashed(-100, 90000), 22050, 48000); }, -200},
            {"48 to 44.1 kHz", [=] { return convertedTo(file(stereo, -777), 48000, 44100); }, -200},
            {"44.1 to 96 kHz", [=] { return convertedTo(file(longer, 5), 44100, 96000); }, -200},
            {"equalizer, longer than the warm-up",
             [] {
                 return std::make_unique<ChainSource>(hashed(-9, 400000), Chain{someEqualizer(), someEqualizer()},
                                                      44100);
             },
             -200},
            {"compressor, longer than the warm-up",
             [] { return std::make_unique<ChainSource>(hashed(0, 400000), Chain{someCompressor(5)}, 44100); }, -80},
            {"with a key",
             [=] {
                 return std::make_unique<ChainSource>(file(mono, 0), Chain{someCompressor(5), someEqualizer()}, 44100,
                                                      file(longer, 0));
             },
             -200},
            {"song", [this] { return tree_->song(tree_->plan().groups[0].songs[0]); }, -200},
            {"continued song", [this] { return tree_->song(tree_->plan().groups[0].songs[2]); }, -80},
            {"group", group, -80},
            {"final",
             [=, this] {
                 const auto& plan = tree_->plan();
                 return std::make_unique<FinalSource>(group(), plan.groups[0], 44100, deliveredRange(plan, 0, 48000),
                                                      finalSettings(tree_->album(), deliverable));
             },
             -80},
        };
    }

    void isSilentOutsideItsRange_data() { everyKind(); }
    void isSilentOutsideItsRange()
    {
        const auto source = kind().make();
        const FrameRange range = source->range();
        QVERIFY(!range.empty());
        constexpr int margin = 6000;
        const Stereo all = rendered(*source, {range.begin - margin, range.end + margin});
        for (const int from : {0, int(margin + range.frames())}) {
            const Stereo outside = cut(all, from, margin);
            QVERIFY(sameBits(outside, cut({}, 0, margin)));
        }
        QVERIFY(peak(all.left) > 0.01);
    }

    void givesTheSameBitsInAnyBlocks_data() { everyKind(); }
    void givesTheSameBitsInAnyBlocks()
    {
        const auto source = kind().make();
        const FrameRange all{source->range().begin - 100, source->range().end + 100};
        const Stereo whole = rendered(*source, all, 4096);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const auto another = kind().make();
            QVERIFY(sameBits(whole, renderedInPieces(*another, all, seed)));
        }
        // A second reading of the same source is no different.
        QVERIFY(sameBits(whole, renderedInPieces(*source, all, 4)));
        const auto single = kind().make();
        QVERIFY(sameBits(cut(whole, 0, 3000), rendered(*single, {all.begin, all.begin + 3000}, 1)));
    }

    void soundsTheSameAfterASeek_data() { everyKind(); }
    void soundsTheSameAfterASeek()
    {
        const auto source = kind().make();
        const FrameRange range = source->range();
        const Stereo whole = rendered(*source, range);
        double worst = none;
        for (const std::int64_t at : {range.begin + 1, range.begin + range.frames() / 3, range.end - 5000,
                                      range.end - 1, range.begin - 17, range.begin + range.frames() / 2}) {
            const std::int64_t count = std::min<std::int64_t>(4000, range.end - at);
            const Stereo part = rendered(*source, {at, at + count}, 1000);
            const Stereo expected = cut(whole, at - range.begin, count);
            worst = std::max(worst, differenceDb(part, expected));
            if (kind().seekDb == none)
                QVERIFY(sameBits(part, expected));
        }
        qInfo("%s: %.1f dBFS after a seek", kind().name, worst);
        QVERIFY(worst <= kind().seekDb);
    }

    void seeksFarIntoLongMaterial()
    {
        // 3 h of a member 30 h into a sum, converted and processed: nothing before the place is computed for long.
        const std::int64_t hour = 3600 * std::int64_t(44100);
        std::vector<PlacedSource> members;
        members.push_back({hashed(0, 100), 0});
        members.push_back({hashed(0, 3 * hour), 30 * hour});
        std::unique_ptr<Source> source = std::make_unique<SumSource>(std::move(members));
        source = convertedTo(std::move(source), 44100, 96000);
        source = std::make_unique<ChainSource>(std::move(source), Chain{someEqualizer()}, 96000);
        QVERIFY(source->range().end > 33 * 3600 * std::int64_t(96000));
        const std::int64_t nearEnd = 33 * 3600 * std::int64_t(96000) - 5000;
        QElapsedTimer timer;
        timer.start();
        const Stereo sound = rendered(*source, {nearEnd, nearEnd + 20000});
        qInfo("a seek to hour 33 takes %lld ms", timer.elapsed());
        QVERIFY(peak(sound.left) > 0.1);
        QVERIFY(rms(cut(sound, 15000, 5000).left) < 1e-3);
        // The silence between costs nothing but zeros.
        const Stereo silence =
            rendered(*source, {20 * 3600 * std::int64_t(96000), 20 * 3600 * std::int64_t(96000) + 960});
        QCOMPARE(peak(silence.left), 0.0);
    }

    void passesAnEmptyRangeThroughAChain()
    {
        ChainSource source(hashed(7, 7), {someEqualizer(), someCompressor(5)}, 44100);
        QVERIFY(source.range().empty());
        QCOMPARE(peak(rendered(source, {-10, 5000}).left), 0.0);
    }

    void saysWhichFileFails()
    {
        FileReference reference = folder_.file(storedNoise(9, 5000));
        const auto path = folder_.path() / reference.path;
        StereoBuffer buffer(100);
        {
            FileReference other = reference;
            other.frames = 4999;
            FileSource source(path, other, 0);
            const auto read = source.read(buffer.block());
            QVERIFY(!read.ok() && read.error().message.contains(QString::fromStdString(reference.path.string())));
        }
        std::filesystem::remove(path);
        FileSource source(path, reference, 0);
        for (int i = 0; i < 2; ++i) {
            source.seek(0);
            const auto read = source.read(buffer.block());
            QVERIFY(!read.ok() && read.error().kind == ErrorKind::Missing);
        }
    }

    void holdsNoFileOpenThatHasBeenRead()
    {
        const auto openFiles = [] {
            return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                                 std::filesystem::directory_iterator());
        };
        const FileReference reference = folder_.file(storedNoise(10, 3000));
        std::vector<PlacedSource> members;
        for (int i = 0; i < 50; ++i)
            members.push_back({std::make_unique<FileSource>(folder_.path() / reference.path, reference, 0), 3000 * i});
        SumSource source(std::move(members));
        const auto before = openFiles();
        (void)rendered(source, source.range());
        QCOMPARE(openFiles(), before);
    }
};

LACQUER_TEST(SourceTest)
#include "SourceTest.moc"
