// SPDX-License-Identifier: GPL-3.0-or-later
// A build delivers exactly what was asked, proves it, does nothing twice, and otherwise leaves everything as it was.
#include "delivery/Builder.h"

#include "audio/AudioReader.h"
#include "base/Hash.h"
#include "base/Json.h"
#include "base/SafeFile.h"
#include "dsp/InstructionSet.h"
#include "dsp/Registry.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QProcess>
#include <QTemporaryDir>

#include <numbers>
#include <thread>

using namespace lacquer;
using namespace lacquer::test;

class BuilderTest : public QObject {
    Q_OBJECT

private:
    static Deliverable deliverable(const char* name, DeliverableKind kind, int bits)
    {
        Deliverable d;
        d.name = QString::fromLatin1(name);
        d.kind = kind;
        d.bits = bits;
        return d;
    }

    static ProcessorSettings processor(const char* type, const std::map<std::string, double>& values)
    {
        auto settings = ProcessorSettings::withDefaults(*findProcessorType(type));
        const auto rows = settings.registered()->parameters;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (const auto value = values.find(rows[i].id); value != values.end())
                settings.values[i] = value->second;
        return settings;
    }

    /// Four songs: two apart, two touching, with chains on stem, song and album level, a ceiling, and every deliverable.
    static void fill(TestAlbum& test)
    {
        for (int i = 0; i < 4; ++i) {
            const Id song = test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * 5 + 1000 * i, 0.5), 24);
            test.addStem(song, QStringLiteral("more"), music(std::uint64_t(i + 10), 44100, 44100 * 4, 0.3), 24);
            Song& edited = test.album.edit(song);
            edited.chain = {processor("compressor", {{"thresholdDb", -20}, {"ratio", 2}})};
            edited.stems[1].chain = {processor("equalizer", {{"band1.on", 1}, {"band1.frequencyHz", 3000}, {"band1.gainDb", 3}})};
        }
        test.album.edit(3).gapSeconds = 0;
        test.album.edit(2).gapSeconds = -1;
        test.album.chain = {processor("equalizer", {{"band1.on", 1}, {"band1.frequencyHz", 100}, {"band1.gainDb", 2}})};
        test.album.loudness.ceilingDbtp = -1;
        test.album.deliverables = {deliverable("wav24", DeliverableKind::Wav, 24), deliverable("wav16", DeliverableKind::Wav, 16),
                                   deliverable("flac", DeliverableKind::Flac, 24)};
        Deliverable high = deliverable("wav48", DeliverableKind::Wav, 24);
        high.rate = 48000;
        test.album.deliverables.push_back(high);
    }

    static BuildOptions into(const QTemporaryDir& folder, const char* name = "out")
    {
        BuildOptions options;
        options.target = std::filesystem::path(folder.path().toStdString()) / name;
        options.cacheFolder = std::filesystem::path(folder.path().toStdString()) / "cache";
        options.threads = 2;
        return options;
    }

    static Result<BuildOutcome> run(const TestAlbum& test, const BuildOptions& options)
    {
        Progress progress;
        return build(test.album, test.folder(), options, progress);
    }

    static std::vector<double> samplesOf(const std::filesystem::path& path)
    {
        const auto reader = AudioReader::open(path);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        std::vector<double> samples(std::size_t((*reader)->format().frames * 2));
        const auto got = (*reader)->read(samples.data(), int((*reader)->format().frames));
        if (!got || *got != (*reader)->format().frames)
            qFatal("short read");
        return samples;
    }

    /// Every file below a folder with its hash, our private ones excepted.
    static std::map<std::string, std::string> tree(const std::filesystem::path& folder)
    {
        std::map<std::string, std::string> files;
        if (!std::filesystem::exists(folder))
            return files;
        Progress unwatched;
        for (auto entry = std::filesystem::recursive_directory_iterator(folder); entry != std::filesystem::recursive_directory_iterator(); ++entry)
            if (entry.depth() == 0 && entry->path().filename().native().starts_with("."))
                entry.disable_recursion_pending();
            else if (entry->is_regular_file())
                files[std::filesystem::relative(entry->path(), folder).string()] = hashFile(entry->path(), unwatched).value();
        return files;
    }

private Q_SLOTS:
    void deliversFinishedMastersBitForBit()
    {
        for (const int bits : {16, 24}) {
            TestAlbum test;
            std::vector<Stereo> masters;
            for (int i = 0; i < 3; ++i) {
                masters.push_back(music(std::uint64_t(i + 1), 44100, 50000 + 777 * i, 1.0));
                test.addSong(QStringLiteral("Song %1").arg(i + 1), masters.back(), bits);
            }
            test.album.edit(1).gapSeconds = 0;
            test.album.edit(2).gapSeconds = 1.5;
            test.album.deliverables = {deliverable("wav", DeliverableKind::Wav, bits), deliverable("flac", DeliverableKind::Flac, bits)};
            QTemporaryDir folder;
            const auto outcome = run(test, into(folder));
            LACQUER_VERIFY_OK(outcome);
            QVERIFY(outcome->verified);
            for (const DeliveredSet& set : outcome->sets) {
                for (std::size_t i = 0; i < 3; ++i) {
                    const auto delivered = samplesOf(into(folder).target / set.files[i].path);
                    const auto source = samplesOf(test.folder() / test.album.songs[i]->stems.front().file.path);
                    QVERIFY(delivered.size() >= source.size());
                    QVERIFY(std::equal(source.begin(), source.end(), delivered.begin()));
                    QVERIFY(std::all_of(delivered.begin() + std::ptrdiff_t(source.size()), delivered.end(), [](double x) { return x == 0; }));
                }
            }
        }
    }

    void givesTheSameBytesForAnyThreadsBlocksAndFolders()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        BuildOptions first = into(folder, "first");
        const auto once = run(test, first);
        LACQUER_VERIFY_OK(once);
        BuildOptions second = into(folder, "second");
        second.threads = 1;
        second.blockFrames = 333;
        second.useCache = false;
        LACQUER_VERIFY_OK(run(test, second));
        QVERIFY(tree(first.target).size() == 4 * 4 + 3);
        QCOMPARE(tree(first.target), tree(second.target));
        for (const DeliveredSet& set : once->sets)
            for (const DeliveredFile& file : set.files)
                QVERIFY(file.reading.truePeakDbtp <= -1.0 + (set.bits == 16 ? 0.005 : 1e-6));
    }

    void joinedTracksEqualTheAlbumInOnePiece()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(run(test, into(folder, "tracks")));
        const auto tracks = run(test, into(folder, "tracks"));
        LACQUER_VERIFY_OK(tracks);
        for (Deliverable& d : test.album.deliverables)
            d.pieces = Pieces::Album;
        BuildOptions options = into(folder, "album");
        options.useCache = false;
        options.blockFrames = 1000;
        const auto album = run(test, options);
        LACQUER_VERIFY_OK(album);
        for (std::size_t s = 0; s < tracks->sets.size(); ++s) {
            std::vector<double> joined;
            for (const DeliveredFile& file : tracks->sets[s].files) {
                const auto samples = samplesOf(into(folder, "tracks").target / file.path);
                joined.insert(joined.end(), samples.begin(), samples.end());
            }
            QVERIFY(joined == samplesOf(options.target / album->sets[s].files.front().path));
        }
    }

    void cutsLoudSoundThatTouchesUnderTheCeiling()
    {
        TestAlbum test;
        // Whole periods: the second song goes on with the first one's sine, from a crest.
        const auto crest = sine(997, 44100, 88200, 0.9, std::numbers::pi / 2);
        test.addSong(QStringLiteral("First"), {crest, crest});
        test.addSong(QStringLiteral("Second"), {crest, crest});
        test.album.edit(0).driveDb = 3;
        test.album.edit(1).driveDb = 3;
        test.album.edit(1).gapSeconds = 0;
        test.album.loudness.ceilingDbtp = -1;
        test.album.deliverables = {deliverable("wav24", DeliverableKind::Wav, 24), deliverable("whole", DeliverableKind::Wav, 24)};
        test.album.deliverables[1].pieces = Pieces::Album;
        QTemporaryDir folder;
        const auto outcome = run(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        const double alone = outcome->sets[0].files[1].reading.truePeakDbtp;
        const double whole = outcome->sets[1].files[0].reading.truePeakDbtp;
        qInfo("second track alone %.3f dBTP, album %.3f dBTP", alone, whole);
        QVERIFY2(alone > -0.97, "the test's cut does not overshoot");
        QVERIFY(whole <= -0.995);
    }

    void doesNothingTwice()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto first = run(test, into(folder));
        LACQUER_VERIFY_OK(first);
        QCOMPARE(first->nodesRendered, 4 + 4 + int(makePlan(test.album)->groups.size()));

        const auto again = run(test, into(folder));
        LACQUER_VERIFY_OK(again);
        QCOMPARE(again->nodesRendered, 0);
        QVERIFY(again->sets[0].files[0].reused);
        QVERIFY(again->verified);

        test.album.edit(0).title = QStringLiteral("Another Title");
        const auto renamed = run(test, into(folder));
        LACQUER_VERIFY_OK(renamed);
        QCOMPARE(renamed->nodesRendered, 0);
        QVERIFY(!renamed->sets[0].files[0].reused);
        QVERIFY(renamed->sets[0].files[1].reused);
        QCOMPARE(int(renamed->removed.size()), 4);
        QVERIFY(std::filesystem::exists(into(folder).target / "wav24" / "01 Another Title.wav"));
        QVERIFY(!std::filesystem::exists(into(folder).target / "wav24" / "01 Song 1.wav"));

        test.album.edit(0).stems[1].gainDb = -0.25;
        const auto louder = run(test, into(folder));
        LACQUER_VERIFY_OK(louder);
        QCOMPARE(louder->nodesRendered, 3);
        QVERIFY(louder->sets[0].files[3].reused);
    }

    void aFileOfAnotherSetOfInstructionsIsMadeAnew()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto recipes = [&] {
            const Json manifest = Json::parse(*readWhole(into(folder).target / "manifest.json", 1 << 20));
            return std::pair(manifest["program"]["processor"].get<std::string>(), manifest["files"][0]["recipe"].get<std::string>());
        };
        const QByteArray before = qgetenv("LACQUER_CPU");
        qputenv("LACQUER_CPU", "baseline");
        LACQUER_VERIFY_OK(run(test, into(folder)));
        const auto [baseline, baselineRecipe] = recipes();
        const auto again = run(test, into(folder));
        qunsetenv("LACQUER_CPU");
        const auto other = run(test, into(folder));
        const auto [best, bestRecipe] = recipes();
        if (!before.isNull())
            qputenv("LACQUER_CPU", before);
        LACQUER_VERIFY_OK(again);
        LACQUER_VERIFY_OK(other);
        QVERIFY(baseline.starts_with("baseline on "));
        QVERIFY(again->sets[0].files[0].reused);
        if (!isHere(InstructionSet::V3))
            QSKIP("this processor has one set of instructions only");
        QVERIFY(best.starts_with("v3 on "));
        QVERIFY(bestRecipe != baselineRecipe);
        QVERIFY(!other->sets[0].files[0].reused);
        QVERIFY(other->nodesRendered > 0);
    }

    void keptSoundFollowsItsGroupAcrossTheAlbum()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(run(test, into(folder, "before")));
        // The last group comes to stand elsewhere; nothing about any group's sound changes.
        Song& second = test.album.edit(std::size_t(1));
        second.gapSeconds = 7.5;
        const auto cached = run(test, into(folder, "cached"));
        LACQUER_VERIFY_OK(cached);
        QCOMPARE(cached->nodesRendered, 0);
        BuildOptions anew = into(folder, "anew");
        anew.renderAll = true;
        const auto rendered = run(test, anew);
        LACQUER_VERIFY_OK(rendered);
        QVERIFY(rendered->nodesRendered > 0);
        QCOMPARE(tree(into(folder, "cached").target), tree(anew.target));

        // Asked to render all, a build also replaces what it delivered before.
        const auto again = run(test, anew);
        LACQUER_VERIFY_OK(again);
        QVERIFY(!again->sets[0].files[0].reused);
    }

    void keepsWhatIsNotOurs()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto options = into(folder);
        std::filesystem::create_directories(options.target / "wav24");
        LACQUER_VERIFY_OK(saveSafely(options.target / "wav24" / "01 Song 1.wav", "somebody's"));
        LACQUER_VERIFY_OK(saveSafely(options.target / "notes.txt", "keep me"));
        const auto before = tree(options.target);
        const auto refused = run(test, options);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().kind == ErrorKind::CannotCreate);
        QVERIFY(refused.error().message.contains(QStringLiteral("01 Song 1.wav")));
        QCOMPARE(tree(options.target), before);
        BuildOptions forced = options;
        forced.force = true;
        LACQUER_VERIFY_OK(run(test, forced));
        QCOMPARE(tree(options.target).at("notes.txt"), before.at("notes.txt"));

        // Changed since we delivered it: by size and time, and by its hash alone when asked to look closely.
        LACQUER_VERIFY_OK(saveSafely(options.target / "flac" / "02 Song 2.flac", "edited"));
        test.album.edit(1).title = QStringLiteral("Song 2");
        test.album.edit(1).gainDb = 0.5;
        QVERIFY(!run(test, options).ok());
    }

    void passesTheChecksOfOtherPrograms()
    {
        TestAlbum test;
        fill(test);
        test.album.title = QStringLiteral("Größe");
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(run(test, into(folder)));
        QProcess sums;
        sums.setWorkingDirectory(QString::fromStdString(into(folder).target.string()));
        sums.start(QStringLiteral("sha256sum"), {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")});
        QVERIFY(sums.waitForFinished());
        QVERIFY2(sums.exitCode() == 0, sums.readAllStandardOutput().constData());
        QProcess flac;
        flac.start(QStringLiteral("flac"), {QStringLiteral("-t"), QString::fromStdString((into(folder).target / "flac" / "01 Song 1.flac").string())});
        QVERIFY(flac.waitForFinished());
        QCOMPARE(flac.exitCode(), 0);
    }

    void leavesEverythingAsItWasWhenItFails()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto options = into(folder);
        LACQUER_VERIFY_OK(run(test, options));
        const auto before = tree(options.target);
        test.album.edit(0).gainDb = 1;

        Progress cancelled;
        std::thread stop([&] {
            while (cancelled.fraction() == 0)
                std::this_thread::yield();
            cancelled.cancel();
        });
        const auto stopped = build(test.album, test.folder(), options, cancelled);
        stop.join();
        QVERIFY(!stopped.ok());
        QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
        QCOMPARE(tree(options.target), before);

        std::filesystem::remove(test.folder() / test.album.songs[2]->stems[0].file.path);
        const auto missing = run(test, options);
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().kind == ErrorKind::Missing);
        QCOMPARE(tree(options.target), before);
    }

    void aDryRunWritesNothingAndNamesEveryFile()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        BuildOptions options = into(folder);
        options.dryRun = true;
        const auto planned = run(test, options);
        LACQUER_VERIFY_OK(planned);
        QVERIFY(!planned->verified);
        QVERIFY(!std::filesystem::exists(options.target));
        options.dryRun = false;
        const auto built = run(test, options);
        LACQUER_VERIFY_OK(built);
        for (std::size_t s = 0; s < built->sets.size(); ++s)
            for (std::size_t f = 0; f < built->sets[s].files.size(); ++f) {
                QCOMPARE(planned->sets[s].files[f].path, built->sets[s].files[f].path);
                QCOMPARE(planned->sets[s].files[f].frames, built->sets[s].files[f].frames);
            }
    }

    void reportsClampedSamples()
    {
        TestAlbum test;
        test.addSong(QStringLiteral("Loud"), music(1, 44100, 44100, 0.9), 24);
        test.album.edit(0).gainDb = 6;
        test.album.deliverables = {deliverable("wav24", DeliverableKind::Wav, 24)};
        QTemporaryDir folder;
        const auto outcome = run(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(outcome->sets[0].clampedSamples > 0);
        QVERIFY(std::any_of(outcome->problems.begin(), outcome->problems.end(),
                            [](const Problem& p) { return p.code == std::string_view("samples-clamped"); }));
    }
};

LACQUER_TEST(BuilderTest)
#include "BuilderTest.moc"
