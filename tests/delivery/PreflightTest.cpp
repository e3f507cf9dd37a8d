// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty albums with one planted mistake each: the mistake is found, at its place, with its level, and nothing else is; an album
// without any is found to be without any.
#include "delivery/Preflight.h"

#include "base/JobRunner.h"
#include "delivery/Builder.h"
#include "delivery/PlantedMistakes.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class PreflightTest : public QObject {
    Q_OBJECT

private:
    /// JSON in single quotes, which read better here.
    static QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

    std::unique_ptr<TestAlbum> files_;
    QTemporaryDir memory_;

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
        files_ = faultlessAlbum();
    }

    void aCleanAlbumHasNoProblems()
    {
        Progress progress;
        const auto report = preflight(files_->album, files_->folder(), options(ProfileShelf::of({}), faultlessCover()), progress);
        LACQUER_VERIFY_OK(report);
        QVERIFY2(report->problems.empty(), qPrintable(listed(report->problems)));
        QVERIFY(report->complete);
    }

    void findsThePlantedMistake_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < plantedMistakes().size(); ++i)
            QTest::newRow(plantedMistakes()[i].name) << int(i);
    }

    void findsThePlantedMistake()
    {
        QFETCH(int, number);
        const Mistake& mistake = plantedMistakes()[std::size_t(number)];
        Album album = files_->album;
        CoverFacts cover = faultlessCover();
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
        for (const Mistake& mistake : plantedMistakes())
            codes.insert(mistake.code);
        QCOMPARE(plantedMistakes().size(), std::size_t(30));
        QCOMPARE(codes.size(), plantedMistakes().size());
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
            const auto report = preflight(files_->album, files_->folder(), wanted, progress);
            for (const Problem& p : report->problems)
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
            album.deliverables = {deliverableFor("wav24", DeliverableKind::Wav, profile)};
            album.deliverables[0].tags = TagMeasure::Clean;
            const auto report = preflight(album, files_->folder(), options(shelf, faultlessCover()), progress);
            for (const Problem& p : report->problems)
                if (std::string_view(p.code) == "barcode-missing")
                    return p.level;
            return std::nullopt;
        };
        QVERIFY(!levelFor(""));
        QVERIFY(!levelFor("bandcamp"));
        QVERIFY(levelFor("spotify") == ProblemLevel::Error);
        album.deliverables = {deliverableFor("ddp", DeliverableKind::Ddp, "cd-plant")};
        int warnings = 0;
        const auto onDisc = preflight(album, files_->folder(), options(shelf, faultlessCover()), progress);
        for (const Problem& p : onDisc->problems)
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

        std::vector<Problem> many(13, Problem{ProblemLevel::Error, "x", {}, {}, {}, {}});
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
            file.write(json("{'schema': 'lacquer.profile/1', 'name': 'quiet', 'title': 'Quiet', 'date': '2026-01-01', 'rules': ["
                            "{'rule': 'loudness', 'maximum': -30, 'source': 'us', 'level': '") + level + json("'}]}"));
            file.close();
            Album album = files_->album;
            album.deliverables = {deliverableFor("wav24", DeliverableKind::Wav, "quiet")};
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
