// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty albums with one planted mistake each: the mistake is found, at its place, with its level, and nothing else is; an album
// without any is found to be without any.
#include "delivery/Preflight.h"

#include "audio/Resampler.h"
#include "base/JobRunner.h"
#include "delivery/Builder.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <functional>
#include <set>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 44100;
constexpr int songFrames = 6 * rate;

/// Something that begins and ends as music does.
Stereo mix(std::uint64_t seed, int frames = songFrames, double peak = 0.6)
{
    Stereo sound{noise(seed, frames, peak), noise(seed + 100, frames, peak)};
    const int edge = std::min(frames / 4, 22050);
    for (int n = 0; n < frames; ++n) {
        const double in = std::min(1.0, n / 100.0);
        const double out = n < frames - edge ? 1.0 : std::pow(10.0, -7.0 * (n - frames + edge) / edge);
        sound.left[std::size_t(n)] *= in * out;
        sound.right[std::size_t(n)] *= in * out;
    }
    return sound;
}

CoverFacts goodCover()
{
    CoverFacts cover;
    cover.present = true;
    cover.width = cover.height = 3000;
    cover.format = u"jpeg"_s;
    cover.colours = u"rgb"_s;
    cover.bytes = 2'000'000;
    return cover;
}

/// What a planted mistake may change.
struct Planted {
    Album& album;
    const TestAlbum& files;
    CoverFacts& cover;
    ProfileShelf& shelf;
    std::filesystem::path profileFolder;

    /// Gives a song another file.
    void replace(std::size_t song, const std::string& name, const Stereo& sound, int rateHz = rate, int bits = 24) const
    {
        album.edit(song).stems[0].file = files.write(name, sound, rateHz, bits);
    }
    [[nodiscard]] Deliverable& deliverable(const char* name) const
    {
        for (Deliverable& each : album.deliverables)
            if (each.name == QLatin1String(name))
                return each;
        qFatal("no deliverable %s", name);
    }
};

struct Mistake {
    const char* name;
    std::function<void(const Planted&)> plant;
    const char* code;
    const char* where;
    ProblemLevel level;
    const char* alsoFound = "";   ///< codes of what it cannot do without
    const char* proposal = nullptr;
};

using enum ProblemLevel;

const std::vector<Mistake>& mistakes()
{
    static const std::vector<Mistake> all = {
        {"wrong check digit", [](const Planted& p) { p.album.barcode = u"4006381333930"_s; }, "barcode-invalid", "barcode", Error, "", "4006381333931"},
        {"duplicate ISRC", [](const Planted& p) { p.album.edit(2).isrc = p.album.songs[0]->isrc; }, "isrc-duplicate", "songs[3].isrc", Error},
        {"ISRC in lower case", [](const Planted& p) { p.album.edit(1).isrc = u"zzlaq2600002"_s; }, "isrc-form", "songs[2].isrc", Warning, "", "ZZLAQ2600002"},
        {"empty title", [](const Planted& p) { p.album.edit(1).title.clear(); }, "title-missing", "songs[2]", Error, "cdtext-long"},
        {"trailing space", [](const Planted& p) { p.album.edit(1).title += u' '; }, "title-space", "songs[2].title", Warning, "", "Two"},
        {"NFD twin", [](const Planted& p) { p.album.edit(1).title = u"Cafe\u0301"_s; p.album.edit(2).title = u"Caf\u00e9"_s; }, "title-nfd", "songs[2].title", Warning,
         "title-twin cdtext-letters-changed", "Caf\xc3\xa9"},
        {"CMYK cover", [](const Planted& p) { p.cover.colours = u"cmyk"_s; }, "art-cmyk", "cover", Error},
        {"cover of 400 pixels", [](const Planted& p) { p.cover.width = p.cover.height = 400; }, "art-size", "cover", Error},
        {"over the ceiling",
         [](const Planted& p) {
             p.deliverable("flac").limiter = false;
             p.album.edit(1).gainDb = 6;
         },
         "over-ceiling", "deliverables[\"flac\"].ceilingDbtp", Warning, "over-ceiling"},
        {"clipped source",
         [](const Planted& p) {
             Stereo sound = mix(20);
             for (std::size_t n = 100000; n < 100020; ++n)
                 sound.left[n] = 1.0;
             p.replace(1, "clipped.wav", sound);
         },
         "source-clipped", "songs[2].stems[1]", Warning},
        {"eleven seconds of silence at the end",
         [](const Planted& p) {
             Stereo sound = mix(21);
             sound.left.resize(std::size_t(songFrames + 11 * rate));
             sound.right.resize(sound.left.size());
             p.replace(1, "tail.wav", sound);
         },
         "end-silence", "songs[2]", Warning},
        {"a track under four seconds", [](const Planted& p) { p.replace(1, "short.wav", mix(22, rate)); }, "track-too-short", "songs[2]", Error},
        {"a hundred tracks",
         [](const Planted& p) {
             for (int i = 3; i < 100; ++i) {
                 Song song = *p.album.songs[0];
                 song.id = Id::fresh();
                 song.stems[0].id = Id::fresh();
                 song.title = u"Piece %1"_s.arg(i);
                 song.isrc = u"ZZLAQ26%1"_s.arg(i + 1, 5, 10, u'0');
                 p.album.append(std::move(song));
             }
         },
         "too-many-tracks", "deliverables[\"ddp\"]", Error, "cdtext-tracks cdtext-overflow cdtext-dropped"},
        // The file's own length is not what the plan goes by, so nobody needs to write 80 minutes of sound.
        {"a disc over 79:57", [](const Planted& p) { p.album.edit(1).stems[0].file.frames = std::int64_t(80) * 60 * rate; }, "disc-too-long", "deliverables[\"ddp\"]", Error,
         "side-too-long end-silence"},
        {"mixed rates",
         [](const Planted& p) {
             Stereo sound = mix(23, 6 * 48000);
             p.replace(1, "other-rate.wav", sound, 48000);
         },
         "rates-mixed", "songs", Warning, "source-converted"},
        {"upsampled source",
         [](const Planted& p) {
             const Stereo sound = mix(24);
             Resampler resampler(rate, 96000);
             resampler.push({sound.left.data(), sound.right.data(), sound.frames()});
             resampler.finish();
             Stereo high{std::vector<double>(std::size_t(resampler.available())), std::vector<double>(std::size_t(resampler.available()))};
             resampler.pull({high.left.data(), high.right.data(), high.frames()});
             for (std::size_t n = 0; n < high.left.size(); ++n) {
                 high.left[n] *= 0.9;
                 high.right[n] *= 0.9;
             }
             p.replace(1, "upsampled.wav", high, 96000);
         },
         "source-upsampled", "songs[2].stems[1]", Note, "rates-mixed source-converted"},
        {"16 bits in 24",
         [](const Planted& p) {
             Stereo sound = mix(25);
             for (auto* side : {&sound.left, &sound.right})
                 for (double& sample : *side)
                     sample = std::nearbyint(sample * 32768) / 32768;
             p.replace(1, "padded.wav", sound);
         },
         "source-padded", "songs[2].stems[1]", Note},
        {"letters CD-TEXT has not", [](const Planted& p) { p.album.edit(1).title = u"夜のドライブ"_s; }, "cdtext-letters-lost", "songs[2]", Warning},
        {"colliding names",
         [](const Planted& p) {
             p.deliverable("wav24").nameTemplate = u"{title}"_s;
             p.album.edit(2).title = p.album.songs[0]->title;
         },
         "names-collide", "deliverables[\"wav24\"].nameTemplate", Warning},
        {"no barcode", [](const Planted& p) { p.album.barcode.clear(); }, "barcode-missing", "barcode", Error, "barcode-none"},
        {"no artist", [](const Planted& p) { p.album.artist.clear(); }, "artist-missing", "artist", Error, "cdtext-long"},
        {"two spellings of the artist", [](const Planted& p) { p.album.edit(1).artist = u"the Low-Tide"_s; }, "artist-spelling", "songs[2].artist", Warning, "", "The Low Tide"},
        {"a gap of 40 s", [](const Planted& p) { p.album.edit(1).gapSeconds = 40; }, "gap-long", "songs[2].gapSeconds", Warning},
        {"an abrupt end",
         [](const Planted& p) {
             Stereo sound = mix(26);
             sound.left.resize(std::size_t(5 * rate));
             sound.right.resize(sound.left.size());
             p.replace(1, "cut.wav", sound);
         },
         "end-abrupt", "songs[2]", Warning},
        {"digital silence inside",
         [](const Planted& p) {
             Stereo sound = mix(27);
             for (std::size_t n = 100000; n < 100500; ++n)
                 sound.left[n] = sound.right[n] = 0;
             p.replace(1, "hole.wav", sound);
         },
         "silence-inside", "songs[2]", Warning},
        {"mono as stereo",
         [](const Planted& p) {
             Stereo sound = mix(28);
             sound.right = sound.left;
             p.replace(1, "mono.wav", sound);
         },
         "source-mono", "songs[2]", Note},
        {"DC",
         [](const Planted& p) {
             Stereo sound = mix(29);
             for (double& sample : sound.left)
                 sample += 0.01;
             p.replace(1, "dc.wav", sound);
         },
         "source-dc", "songs[2].stems[1]", Warning, "end-abrupt"},
        {"a stale drive", [](const Planted& p) { p.album.edit(1).driveSolvedFor = "0000000000000000"; }, "drive-stale", "songs[2].driveDb", Warning},
        {"a stale profile",
         [](const Planted& p) {
             QFile file(QString::fromStdString((p.profileFolder / "old.json").native()));
             if (!file.open(QIODevice::WriteOnly))
                 qFatal("cannot write a profile");
             file.write(R"({"schema": "lacquer.profile/1", "name": "old", "title": "Old", "date": "2020-01-01", "rules": [)"
                        R"({"rule": "kind", "values": ["wav"], "level": "error", "source": "somebody"}]})");
             file.close();
             p.shelf = ProfileShelf::of(p.profileFolder);
             p.deliverable("wav24").profile = u"old"_s;
         },
         "stale-profile", "deliverables[\"wav24\"].profile", Note},
        {"a side that is too long", [](const Planted& p) { p.album.edit(0).stems[0].file.frames = std::int64_t(26) * 60 * rate; }, "side-too-long", "songs[1]", Warning,
         "end-silence"},
    };
    return all;
}

}  // namespace

class PreflightTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestAlbum> files_;
    QTemporaryDir memory_;

    static Deliverable deliverable(const char* name, DeliverableKind kind, const char* profile)
    {
        Deliverable d = Deliverable::of(QString::fromLatin1(name), kind);
        d.profile = QString::fromLatin1(profile);
        return d;
    }

    [[nodiscard]] PreflightOptions options(const ProfileShelf& shelf, const CoverFacts& cover) const
    {
        PreflightOptions wanted;
        wanted.threads = JobRunner::processors();
        wanted.looking = {SourceLooking::How::Always, memory_.path().toStdString()};
        wanted.cover = cover;
        wanted.profiles = &shelf;
        return wanted;
    }

    static QString listed(const std::vector<Problem>& problems)
    {
        QStringList lines;
        for (const Problem& p : problems)
            lines << QStringLiteral("%1 %2 %3: %4").arg(QLatin1String(levelName(p.level)), QLatin1String(p.code), p.where, withRemedy(p));
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SOURCE_DATE_EPOCH", "1795000000");  // November 2026
        files_ = std::make_unique<TestAlbum>(rate);
        Album& album = files_->album;
        const char* titles[] = {"One", "Two", "Three"};
        for (int i = 0; i < 3; ++i) {
            files_->addSong(QString::fromLatin1(titles[i]), mix(std::uint64_t(i + 1)), 24);
            Song& song = album.edit(std::size_t(i));
            song.isrc = u"ZZLAQ260000%1"_s.arg(i + 1);
            song.language = u"en"_s;
        }
        album.title = u"Slow Water"_s;
        album.artist = u"The Low Tide"_s;
        album.label = u"Lacquer Test"_s;
        album.catalogNumber = u"LAQ 1"_s;
        album.barcode = u"4006381333931"_s;
        album.year = u"2026"_s;
        album.genre = u"Pop"_s;
        album.copyright = u"2026 Lacquer Test"_s;
        album.phonogram = u"2026 Lacquer Test"_s;
        album.loudness.ceilingDbtp = -1;
        Deliverable sides = deliverable("vinyl", DeliverableKind::Wav, "vinyl-plant");
        sides.pieces = Pieces::Sides;
        album.deliverables = {deliverable("wav24", DeliverableKind::Wav, ""), deliverable("flac", DeliverableKind::Flac, "spotify"), deliverable("ddp", DeliverableKind::Ddp, "cd-plant"),
                              sides};
    }

    void aCleanAlbumHasNoProblems()
    {
        Progress progress;
        const auto report = preflight(files_->album, files_->folder(), options(ProfileShelf::of({}), goodCover()), progress);
        LACQUER_VERIFY_OK(report);
        QVERIFY2(report->problems.empty(), qPrintable(listed(report->problems)));
        QVERIFY(report->complete);
    }

    void findsThePlantedMistake_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < mistakes().size(); ++i)
            QTest::newRow(mistakes()[i].name) << int(i);
    }

    void findsThePlantedMistake()
    {
        QFETCH(int, number);
        const Mistake& mistake = mistakes()[std::size_t(number)];
        Album album = files_->album;
        CoverFacts cover = goodCover();
        ProfileShelf shelf = ProfileShelf::of({});
        const QTemporaryDir profiles;
        mistake.plant({album, *files_, cover, shelf, profiles.path().toStdString()});
        Progress progress;
        const auto report = preflight(album, files_->folder(), options(shelf, cover), progress);
        LACQUER_VERIFY_OK(report);
        const QString all = listed(report->problems);
        const auto own = std::find_if(report->problems.begin(), report->problems.end(), [&](const Problem& p) {
            return std::string_view(p.code) == mistake.code && p.where == QLatin1String(mistake.where);
        });
        QVERIFY2(own != report->problems.end(), qPrintable(all));
        QVERIFY2(own->level == mistake.level, qPrintable(all));
        QVERIFY2(!own->message.isEmpty() && (!own->remedy.isEmpty() || own->message.endsWith(u'.')), qPrintable(all));
        if (mistake.proposal)
            QCOMPARE(own->proposal, QString::fromUtf8(mistake.proposal));
        const QStringList also = QString::fromLatin1(mistake.alsoFound).split(u' ', Qt::SkipEmptyParts);
        for (const Problem& p : report->problems)
            QVERIFY2(std::string_view(p.code) == mistake.code || also.contains(QLatin1String(p.code)), qPrintable(all));
    }

    void everyMistakeHasACodeOfItsOwn()
    {
        std::set<std::string> codes;
        for (const Mistake& mistake : mistakes())
            codes.insert(mistake.code);
        QCOMPARE(mistakes().size(), std::size_t(30));
        QCOMPARE(codes.size(), mistakes().size());
    }

    /// A second examination reads reports instead of sound: what stands in them is believed.
    void theSecondLookComesFromMemory()
    {
        const QTemporaryDir memory;
        PreflightOptions wanted;
        wanted.looking = {SourceLooking::How::Always, memory.path().toStdString()};
        Progress progress;
        LACQUER_VERIFY_OK(preflight(files_->album, files_->folder(), wanted, progress));
        const auto entries = QDir(memory.path()).entryList({u"*.ingest"_s});
        QCOMPARE(entries.size(), qsizetype(3));
        QFile entry(memory.filePath(QString::fromStdString(files_->album.songs[1]->stems[0].file.sha256) + u".ingest"_s));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray was = entry.readAll();
        QByteArray changed = was;
        changed.replace("\"dropouts\": 0", "\"dropouts\": 7");
        QVERIFY(changed != was);
        const auto codesWith = [&](const QByteArray& bytes) {
            QFile file(entry.fileName());
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            file.close();
            QStringList codes;
            for (const Problem& p : preflight(files_->album, files_->folder(), wanted, progress)->problems)
                codes << QString::fromLatin1(p.code);
            return codes;
        };
        entry.close();
        QVERIFY(codesWith(changed).contains(u"silence-inside"_s));
        QVERIFY(!codesWith("no report at all").contains(u"silence-inside"_s));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QCOMPARE(entry.readAll(), was);
    }

    void whatWasNeverLookedAtIsSaidToBeMissing()
    {
        const QTemporaryDir memory;
        PreflightOptions wanted;
        wanted.looking = {SourceLooking::How::Remembered, memory.path().toStdString()};
        Progress progress;
        const auto quick = preflight(files_->album, files_->folder(), wanted, progress);
        LACQUER_VERIFY_OK(quick);
        QVERIFY(!quick->complete);
        QCOMPARE(QDir(memory.path()).entryList(QDir::Files).size(), qsizetype(0));
    }

    void stopsWhenItIsAsked()
    {
        const QTemporaryDir memory;
        PreflightOptions wanted;
        wanted.looking = {SourceLooking::How::Always, memory.path().toStdString()};
        Progress progress;
        progress.cancel();
        const auto stopped = preflight(files_->album, files_->folder(), wanted, progress);
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

    void levelsAreTheProfilesToSay()
    {
        Album album = files_->album;
        album.barcode.clear();
        Progress progress;
        const ProfileShelf shelf = ProfileShelf::of({});
        const auto levelFor = [&](const char* profile) -> std::optional<ProblemLevel> {
            album.deliverables = {deliverable("wav24", DeliverableKind::Wav, profile)};
            album.deliverables[0].tags = TagMeasure::Clean;
            for (const Problem& p : preflight(album, files_->folder(), options(shelf, goodCover()), progress)->problems)
                if (std::string_view(p.code) == "barcode-missing")
                    return p.level;
            return std::nullopt;
        };
        QVERIFY(!levelFor(""));
        QVERIFY(!levelFor("bandcamp"));
        QVERIFY(levelFor("spotify") == ProblemLevel::Error);
        album.deliverables = {deliverable("ddp", DeliverableKind::Ddp, "cd-plant")};
        int warnings = 0;
        for (const Problem& p : preflight(album, files_->folder(), options(shelf, goodCover()), progress)->problems)
            warnings += std::string_view(p.code) == "barcode-missing" && p.level == ProblemLevel::Warning ? 1 : 0;
        QCOMPARE(warnings, 1);
    }

    void aBuildNamesAllErrorsUpToTen()
    {
        Album album = files_->album;
        for (Deliverable& d : album.deliverables)
            d.profile.clear();
        album.deliverables.resize(1);
        album.edit(0).isrc = u"nonsense"_s;
        album.edit(1).isrc = u"more nonsense"_s;
        album.edit(2).stems[0].file.path = "not-there.wav";
        const QTemporaryDir target;
        BuildOptions build;
        build.target = target.filePath(u"out"_s).toStdString();
        build.cacheFolder = target.filePath(u"cache"_s).toStdString();
        Progress progress;
        const auto refused = lacquer::build(album, files_->folder(), build, progress);
        QVERIFY(!refused);
        const QString& sentence = refused.error().message;
        QVERIFY2(sentence.contains(u"'nonsense'"_s) && sentence.contains(u"'more nonsense'"_s) && sentence.contains(u"not-there.wav"_s), qPrintable(sentence));
        QCOMPARE(sentence.count(u'\n'), qsizetype(2));
        QVERIFY(!QFileInfo::exists(target.filePath(u"out"_s)));

        std::vector<Problem> many(13, Problem{ProblemLevel::Error, "x", {}, {}, {}});
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i].message = u"number %1"_s.arg(i);
        const auto ten = firstErrors(many);
        QVERIFY(!ten && ten.error().message.count(u'\n') == 10 && ten.error().message.contains(u"number 9\n"_s) && !ten.error().message.contains(u"number 10"_s));
    }

    void aDeliverableThatIsNotBuiltBlocksNothing()
    {
        Album album = files_->album;
        album.barcode.clear();
        album.deliverables.resize(2);
        const QTemporaryDir target;
        BuildOptions options;
        options.target = target.filePath(u"out"_s).toStdString();
        options.cacheFolder = target.filePath(u"cache"_s).toStdString();
        Progress progress;
        const auto refused = build(album, files_->folder(), options, progress);
        QVERIFY(!refused && refused.error().message.contains(u"barcode"_s));
        options.only = QStringList{u"wav24"_s};
        LACQUER_VERIFY_OK(build(album, files_->folder(), options, progress));
    }

    /// What no preflight can know is measured in the files.
    void aBuildHoldsFilesToTheirProfile()
    {
        const QTemporaryDir target;
        const QTemporaryDir profiles;
        qputenv("LACQUER_PROFILES", profiles.path().toUtf8());
        const auto buildWith = [&](const char* level) {
            QFile file(profiles.filePath(u"quiet.json"_s));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(QByteArray(R"({"schema": "lacquer.profile/1", "name": "quiet", "title": "Quiet", "date": "2026-01-01", "rules": [)"
                                  R"({"rule": "loudness", "maximum": -30, "source": "us", "level": ")") + level + R"("}]})");
            file.close();
            Album album = files_->album;
            album.deliverables = {deliverable("wav24", DeliverableKind::Wav, "quiet")};
            BuildOptions options;
            options.target = target.filePath(u"out"_s).toStdString();
            options.cacheFolder = target.filePath(u"cache"_s).toStdString();
            Progress progress;
            return build(album, files_->folder(), options, progress);
        };
        const auto refused = buildWith("error");
        QVERIFY(!refused && refused.error().message.contains(u"LUFS"_s));
        QVERIFY(!QFileInfo::exists(target.filePath(u"out/wav24"_s)));
        const auto warned = buildWith("warning");
        qunsetenv("LACQUER_PROFILES");
        LACQUER_VERIFY_OK(warned);
        const auto outside = std::count_if(warned->problems.begin(), warned->problems.end(), [](const Problem& p) {
            return std::string_view(p.code) == "loudness-outside" && p.level == ProblemLevel::Warning && p.profile == u"quiet"_s;
        });
        QCOMPARE(outside, std::ptrdiff_t(3));
    }
};

LACQUER_TEST(PreflightTest)
#include "PreflightTest.moc"
