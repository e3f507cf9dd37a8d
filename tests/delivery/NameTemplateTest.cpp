// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files and folders: words in braces are replaced once, whatever is in them stays safe and apart, and what a dry run says
// is what is written.
#include "base/FileName.h"
#include "base/Text.h"
#include "delivery/DeliveredAlbum.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/FileNaming.h"
#include "delivery/Preflight.h"
#include "delivery/NameTemplate.h"
#include "model/Plan.h"
#include "support/TestMain.h"

#include <set>

using namespace lacquer;
using namespace lacquer::test;

class NameTemplateTest : public QObject {
    Q_OBJECT

private:
    static std::vector<QString> hostileTitles()
    {
        std::vector<QString> titles{QStringLiteral(".."), QStringLiteral("."), QStringLiteral("-rf"), QStringLiteral("../../.bashrc"), QStringLiteral("/etc/x"),
                                    QStringLiteral("CON"), QStringLiteral("con.wav"), QStringLiteral("NUL"), QStringLiteral("COM1"), QStringLiteral("trail."),
                                    QStringLiteral("trail "), QStringLiteral(" "), QString(), QStringLiteral("line\nbreak"), QStringLiteral("{artist}"),
                                    QStringLiteral("{title}"), QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("{{title}}"), QStringLiteral("%1 %2"),
                                    QString(QChar(0)), QStringLiteral("caf\u00e9"), QStringLiteral("cafe\u0301"), QStringLiteral("Twin"), QStringLiteral("TWIN"),
                                    QStringLiteral("twin"), QStringLiteral("\u202egpj.exe"), QStringLiteral("manifest.json"), QString(300, QLatin1Char('x')),
                                    QString(200, QChar(0x65e5)), QStringLiteral("\U0001F3B5\U0001F3B5"), QStringLiteral("~"), QStringLiteral("$(reboot)")};
        for (const char c : std::string("/\\:*?\"<>|"))
            for (const char* shape : {"%1", "a%1b", "%1lead", "trail%1", "..%1..", "%1%1%1", "a%1%1b", ".%1", "x %1 y"})
                titles.push_back(QString::fromLatin1(shape).replace(QLatin1String("%1"), QString(QLatin1Char(c))));
        while (titles.size() < 120)
            titles.push_back(QStringLiteral("same"));
        return titles;
    }

    static Result<DeliveryPlan> planned(const TestAlbum& test)
    {
        return planDelivery(AlbumTree(test.album, *makePlan(test.album), test.folder(), nullptr));
    }

    static void fill(TestAlbum& test, const std::vector<QString>& titles)
    {
        test.addSong(QStringLiteral("first"), music(1, 44100, 2000, 0.5), 24);
        const Song one = *test.album.songs.front();
        test.album.songs.clear();
        for (const QString& title : titles) {
            Song song = one;
            song.id = Id::fresh();
            song.stems[0].id = Id::fresh();
            song.title = title;
            test.album.append(song);
        }
    }

private Q_SLOTS:
    void replacesOnce()
    {
        Tags tags;
        tags.title = QStringLiteral("{artist} live {number}");
        tags.artist = QStringLiteral("{title}");
        tags.album = QStringLiteral("Album");
        tags.date = QStringLiteral("2026-11-20");
        tags.label = QStringLiteral("Label");
        tags.catalogNumber = QStringLiteral("CAT 1");
        tags.version = QStringLiteral("edit");
        tags.isrc = QStringLiteral("DEA622612345");
        const NameWords words{tags, 7, 12, 2, QStringLiteral("B"), QStringLiteral("wav")};
        QCOMPARE(named(QStringLiteral("{number} {title}"), words), QStringLiteral("07 {artist} live {number}"));
        QCOMPARE(named(QStringLiteral("{artist}-{album}-{isrc}-{disc}-{side}-{year}-{label}-{catalogNumber}-{version}-{deliverable}"), words),
                 QStringLiteral("{title}-Album-DEA622612345-2-B-2026-Label-CAT 1-edit-wav"));
        QCOMPARE(named(QStringLiteral("{{title} {nobody} } {"), words), QStringLiteral("{{artist} live {number} {nobody} } {"));
        QCOMPARE(unknownWords(QStringLiteral("{nobody} {title} {Title} {x")), QStringList({QStringLiteral("nobody"), QStringLiteral("Title")}));
        QCOMPARE(named(QStringLiteral("{number}"), {tags, 7, 100, 1, {}, {}}), QStringLiteral("007"));
    }

    void keepsAnyTitleInsideTheFolderAndApart()
    {
        TestAlbum test;
        const auto titles = hostileTitles();
        QVERIFY(titles.size() >= 120);
        fill(test, titles);
        test.album.deliverables = {Deliverable::of(QStringLiteral("a"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("b"), DeliverableKind::Wav),
                                   Deliverable::of(QStringLiteral("../c"), DeliverableKind::Wav)};
        test.album.deliverables[1].nameTemplate = QStringLiteral("{title}");
        test.album.deliverables[2].nameTemplate = QStringLiteral("{title}");
        test.album.deliverables[2].folderTemplate = QStringLiteral("/../{title}//{deliverable}/");
        const auto plan = planned(test);
        LACQUER_VERIFY_OK(plan);
        std::set<std::string> keys;
        for (const PlannedFile* file : plan->files()) {
            const auto normal = file->path.lexically_normal();
            QVERIFY2(normal == file->path && file->path.is_relative() && *file->path.begin() != "..", file->path.c_str());
            std::string key;
            for (const auto& part : file->path) {
                QVERIFY2(part.native().size() <= longestFileName + 5 && !part.native().starts_with("."), part.c_str());
                key += "/" + fileNameKey(part.native());
            }
            QVERIFY2(keys.insert(key).second, key.c_str());
        }
        QCOMPARE(keys.size(), 3 * titles.size());
        for (std::size_t i = 0; i < titles.size(); ++i)
            QCOMPARE(plan->deliverables[1].files[i].tags.title, titles[i]);
    }

    void aDryRunNamesWhatIsWritten()
    {
        TestAlbum test;
        fill(test, std::vector<QString>(99, QStringLiteral("Intro")));
        test.album.artist = QStringLiteral("A/B: \"C\"");
        test.album.year = QStringLiteral("2026");
        test.album.deliverables = {Deliverable::of(QStringLiteral("wav"), DeliverableKind::Wav)};
        test.album.deliverables[0].nameTemplate = QStringLiteral("{artist} {title}");
        test.album.deliverables[0].folderTemplate = QStringLiteral("{artist}/{album} ({year})");
        QTemporaryDir folder;
        BuildOptions options = into(folder);
        options.dryRun = true;
        const auto dry = built(test, options);
        LACQUER_VERIFY_OK(dry);
        options.dryRun = false;
        LACQUER_VERIFY_OK(built(test, options));
        std::set<std::string> said{"manifest.json", "report.json", "SHA256SUMS"};
        for (const DeliveredFile& file : dry->sets[0].files)
            said.insert(file.path.generic_string());
        std::set<std::string> written;
        for (const auto& [path, hash] : treeOf(options.target))
            written.insert(path);
        QVERIFY(said == written);
        QCOMPARE(written.size(), std::size_t(102));
        QVERIFY(written.contains("A-B- 'C'/Test album (2026)/A-B- 'C' Intro (99).wav"));
    }

    void twoDeliverablesShareAFolderOnlyWhenTheirNamesDiffer()
    {
        TestAlbum test;
        fill(test, {QStringLiteral("One"), QStringLiteral("Two")});
        test.album.deliverables = {Deliverable::of(QStringLiteral("wav"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("flac"), DeliverableKind::Flac)};
        for (Deliverable& one : test.album.deliverables)
            one.folderTemplate = QStringLiteral("{album}");
        LACQUER_VERIFY_OK(planned(test));
        // With --only the other's files stay.
        QTemporaryDir folder;
        BuildOptions options = into(folder);
        LACQUER_VERIFY_OK(built(test, options));
        test.album.edit(0).title = QStringLiteral("Another");
        options.only = {QStringLiteral("wav")};
        LACQUER_VERIFY_OK(built(test, options));
        const auto tree = treeOf(options.target);
        QVERIFY(tree.contains("Test album/01 One.flac") && tree.contains("Test album/01 Another.wav") && !tree.contains("Test album/01 One.wav"));

        test.album.deliverables[1].kind = DeliverableKind::Wav;
        const auto collide = planned(test);
        QVERIFY(!collide && collide.error().kind == ErrorKind::Usage);
        Progress progress;
        const auto problems = preflight(test.album, test.folder(), 1, progress);
        LACQUER_VERIFY_OK(problems);
        QVERIFY(has(*problems, "names-collide"));
        test.album.deliverables[1].nameTemplate = QStringLiteral("{title} {deliverable} {what}");
        LACQUER_VERIFY_OK(planned(test));
        QVERIFY(has(*preflight(test.album, test.folder(), 1, progress), "name-word-unknown"));
    }

    void discsCountTheirTracksAnew()
    {
        TestAlbum test;
        fill(test, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
        test.album.edit(2).startsDisc = true;
        test.album.deliverables = {Deliverable::of(QStringLiteral("wav"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("wav2"), DeliverableKind::Wav)};
        test.album.deliverables[1].folderTemplate = QStringLiteral("wav2/CD {disc}");
        const auto plan = planned(test);
        LACQUER_VERIFY_OK(plan);
        QCOMPARE(plan->deliverables[0].files[2].path.generic_string(), std::string("wav/2-01 C.wav"));
        QCOMPARE(plan->deliverables[1].files[3].path.generic_string(), std::string("wav2/CD 2/02 D.wav"));
        const Tags& tags = plan->deliverables[0].files[3].tags;
        QVERIFY(tags.trackNumber == 2 && tags.trackCount == 2 && tags.discNumber == 2 && tags.discCount == 2);
    }
};

LACQUER_TEST(NameTemplateTest)
#include "NameTemplateTest.moc"
