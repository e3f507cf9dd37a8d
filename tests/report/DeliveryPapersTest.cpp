// SPDX-License-Identifier: GPL-3.0-or-later
// The report in a delivery names every file with its sum, is the same whoever builds, and is one of the delivery's own files.
#include "report/DeliveryPapers.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "delivery/Builder.h"
#include "i18n/EnglishHere.h"
#include "i18n/Translations.h"
#include "picture/Pictures.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTranslator>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;

class DeliveryPapersTest : public QObject {
    Q_OBJECT

    static BuildOptions into(const QTemporaryDir& folder, const char* out)
    {
        const std::filesystem::path place = folder.path().toStdString();
        BuildOptions options;
        options.target = place / out;
        options.cacheFolder = place / "cache";
        options.papers = [](const Album& album, const Plan& plan, const std::filesystem::path& sources, const BuildOutcome& made, const Progress& progress) {
            const EnglishHere english;
            return deliveryPapers(album, plan, sources, made, progress);
        };
        return options;
    }

    static Result<BuildOutcome> run(const TestAlbum& test, const BuildOptions& options)
    {
        Progress progress;
        return build(test.album, test.folder(), options, progress);
    }

    static QByteArray bytesOf(const std::filesystem::path& path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void fill(TestAlbum& test)
    {
        for (int i = 0; i < 2; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * 4, 0.5), 24);
        test.album.title = QStringLiteral("Papers");
        QByteArray picture = saved(painted(700, 700), "png");
        QFile file(QString::fromStdString((test.folder() / "front.png").string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size())
            qFatal("cannot write");
        FileReference cover;
        cover.path = "front.png";
        cover.size = picture.size();
        cover.sha256 = hashBytes({picture.constData(), std::size_t(picture.size())});
        cover.format = "png";
        test.album.cover = cover;
        test.album.deliverables = {Deliverable::of(QStringLiteral("wav"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LACQUER_REPORT", LACQUER_REPORT);
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German));
    }

    /// Other classes of this program speak English.
    void cleanupTestCase() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>()); }

    void namesEveryFileAndIsTheSameInEveryLanguage()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto outcome = run(test, into(folder, "out"));
        LACQUER_VERIFY_OK(outcome);
        const auto target = into(folder, "out").target;
        const QByteArray page = bytesOf(target / "report.html");
        const QByteArray paper = bytesOf(target / "report.pdf");
        QVERIFY(page.contains("Papers") && paper.startsWith("%PDF-"));
        for (const DeliveredSet& set : outcome->sets)
            for (const DeliveredFile& file : set.files) {
                // The page may break a sum into groups to be read.
                QByteArray tight = page;
                tight.replace("<wbr>", "").replace(" ", "");
                QVERIFY2(tight.contains(QByteArray::fromStdString(file.reading.sha256).left(16)), file.path.c_str());
            }
        // The program speaks German at the moment; what is delivered does not.
        QCOMPARE(Text::tr("Delivery"), QStringLiteral("Auslieferung"));
        QVERIFY(page.contains("read back by other code and found right") && !page.contains("Auslieferung"));
        QVERIFY(page.contains("data:image/jpeg;base64,"));
        const QByteArray sums = bytesOf(target / "SHA256SUMS");
        for (const auto& [name, bytes] : {std::pair{"report.html", page}, {"report.pdf", paper}})
            QVERIFY(sums.contains(QByteArray::fromStdString(hashBytes({bytes.constData(), std::size_t(bytes.size())})) + "  " + name));

        LACQUER_VERIFY_OK(run(test, into(folder, "again")));
        QCOMPARE(bytesOf(into(folder, "again").target / "report.html"), page);
        QCOMPARE(bytesOf(into(folder, "again").target / "report.pdf"), paper);
        // Nothing was rendered, and the report says the same.
        LACQUER_VERIFY_OK(run(test, into(folder, "out")));
        QCOMPARE(bytesOf(target / "report.html"), page);
        QCOMPARE(bytesOf(target / "report.pdf"), paper);
    }

    void areFilesOfTheDeliveryLikeAllOthers()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto options = into(folder, "out");
        std::filesystem::create_directories(options.target);
        const auto mine = options.target / "report.pdf";
        const auto write = [&](const QByteArray& bytes) {
            QFile file(QString::fromStdString(mine.string()));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("my own"));
        auto outcome = run(test, options);
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::CannotCreate);
        QCOMPARE(bytesOf(mine), QByteArray("my own"));
        QVERIFY(std::filesystem::remove(mine));
        LACQUER_VERIFY_OK(run(test, options));
        QVERIFY(bytesOf(mine).startsWith("%PDF-"));
        QVERIFY(write("changed by hand"));
        outcome = run(test, options);
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::CannotCreate);
        auto forced = options;
        forced.force = true;
        LACQUER_VERIFY_OK(run(test, forced));
        QVERIFY(bytesOf(mine).startsWith("%PDF-"));

        // Without the program: a page, a warning, and no paper that is out of date.
        test.album.cover.reset();
        qputenv("LACQUER_REPORT", "/nowhere/lacquer-report");
        outcome = run(test, options);
        qputenv("LACQUER_REPORT", LACQUER_REPORT);
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(!std::filesystem::exists(mine) && std::filesystem::exists(options.target / "report.html"));
        QVERIFY(std::any_of(outcome->problems.begin(), outcome->problems.end(),
                            [](const Problem& p) { return std::string_view(p.code) == "report-missing" && p.level == ProblemLevel::Warning; }));
        QVERIFY(!bytesOf(options.target / "report.json").contains("report-missing"));
        QVERIFY(!bytesOf(options.target / "SHA256SUMS").contains("report.pdf"));
    }
};

LACQUER_TEST(DeliveryPapersTest)
#include "DeliveryPapersTest.moc"
