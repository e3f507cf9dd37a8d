// SPDX-License-Identifier: GPL-3.0-or-later
// Covers reach delivered files small enough and in equal bytes, and bad ones are named before anything is rendered.
#include "base/Hash.h"
#include "delivery/Builder.h"
#include "delivery/CoverPictures.h"
#include "delivery/Preflight.h"
#include "picture/Pictures.h"
#include "render/SourceReference.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;

class CoverDeliveryTest : public QObject {
    Q_OBJECT

    static std::filesystem::path pathIn(const QTemporaryDir& folder, const char* name) { return std::filesystem::path(folder.path().toStdString()) / name; }

    static Result<BuildOutcome> run(const TestAlbum& test, const QTemporaryDir& folder, const char* out = "out")
    {
        BuildOptions options;
        options.target = pathIn(folder, out);
        options.cacheFolder = pathIn(folder, "cache");
        options.threads = 2;
        Progress progress;
        return build(test.album, test.folder(), options, progress);
    }

    static FileReference put(const TestAlbum& test, const char* name, const QByteArray& bytes)
    {
        const auto path = test.folder() / name;
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        FileReference reference;
        reference.path = name;
        reference.size = bytes.size();
        reference.sha256 = hashBytes({bytes.constData(), std::size_t(bytes.size())});
        reference.format = "png";
        return reference;
    }

    static void fill(TestAlbum& test)
    {
        for (int i = 0; i < 2; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100, 0.5), 24);
        test.album.deliverables.clear();
    }

    static Deliverable& add(TestAlbum& test, const char* name, DeliverableKind kind)
    {
        return test.album.deliverables.emplace_back(Deliverable::of(QString::fromLatin1(name), kind));
    }

    static QByteArray bytesOf(const std::filesystem::path& path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// From the first JPEG inside a file on; decoders stop at its end.
    static QByteArray pictureIn(const QByteArray& bytes)
    {
        const auto at = bytes.indexOf(QByteArray("\xFF\xD8\xFF", 3));
        return at < 0 ? QByteArray() : bytes.mid(at);
    }

    static std::map<std::string, QByteArray> tree(const std::filesystem::path& folder)
    {
        std::map<std::string, QByteArray> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.is_regular_file())
                files[std::filesystem::relative(entry.path(), folder).string()] = bytesOf(entry.path());
        return files;
    }

    static const Problem* find(const std::vector<Problem>& problems, const char* code)
    {
        for (const Problem& problem : problems)
            if (std::string_view(problem.code) == code)
                return &problem;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("LACQUER_REPORT", LACQUER_REPORT); }

    void everyContainerHoldsThePictureAtItsSize()
    {
        TestAlbum test;
        fill(test);
        test.album.cover = put(test, "front.png", saved(painted(1600, 1600), "png"));
        add(test, "wav", DeliverableKind::Wav);
        add(test, "flac", DeliverableKind::Flac);
        add(test, "aiff", DeliverableKind::Aiff).coverPixels = 300;
        add(test, "mp3", DeliverableKind::Mp3);
        add(test, "alac", DeliverableKind::Alac);
        add(test, "aac", DeliverableKind::Aac).coverPixels = 5000;
        add(test, "none", DeliverableKind::Flac).cover = false;
        add(test, "vorbis", DeliverableKind::Vorbis);
        QTemporaryDir folder;
        const auto outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        const std::map<QString, int> edges = {{QStringLiteral("wav"), 1400}, {QStringLiteral("flac"), 1400}, {QStringLiteral("aiff"), 300},
                                              {QStringLiteral("mp3"), 1000}, {QStringLiteral("alac"), 1400}, {QStringLiteral("aac"), 1600}};
        for (const DeliveredSet& set : outcome->sets)
            for (const DeliveredFile& file : set.files) {
                const QByteArray bytes = bytesOf(pathIn(folder, "out") / file.path);
                if (set.name == QStringLiteral("vorbis")) {
                    QVERIFY(bytes.contains("METADATA_BLOCK_PICTURE="));
                    continue;
                }
                const QByteArray picture = pictureIn(bytes);
                QCOMPARE(picture.isEmpty(), set.name == QStringLiteral("none"));
                if (picture.isEmpty())
                    continue;
                const QImage image = QImage::fromData(picture, "jpeg");
                QCOMPARE(image.size(), QSize(edges.at(set.name), edges.at(set.name)));
                // Baseline: SOF0, and no SOF2 before the scan.
                const QByteArray head = picture.left(picture.indexOf(QByteArray("\xFF\xDA", 2)));
                QVERIFY(head.contains(QByteArray("\xFF\xC0", 2)) && !head.contains(QByteArray("\xFF\xC2", 2)));
            }
        // Elsewhere and once more: the same bytes.
        LACQUER_VERIFY_OK(run(test, folder, "again"));
        QVERIFY(tree(pathIn(folder, "out")) == tree(pathIn(folder, "again")));
        const auto still = run(test, folder);
        LACQUER_VERIFY_OK(still);
        for (const DeliveredSet& set : still->sets)
            for (const DeliveredFile& file : set.files)
                QVERIFY(file.reused);
    }

    void aSongsOwnPictureGoesBeforeTheAlbums()
    {
        TestAlbum test;
        fill(test);
        test.album.cover = put(test, "front.png", saved(painted(700, 700), "png"));
        test.album.edit(1).cover = put(test, "single.jpg", saved(painted(800, 800), "jpg"));
        add(test, "flac", DeliverableKind::Flac);
        QTemporaryDir folder;
        const auto outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        for (std::size_t f = 0; f < 2; ++f) {
            const QByteArray picture = pictureIn(bytesOf(pathIn(folder, "out") / outcome->sets[0].files[f].path));
            QCOMPARE(QImage::fromData(picture, "jpeg").width(), f == 0 ? 700 : 800);
        }
        // What a shop would say is said, and keeps nobody from building.
        QVERIFY(find(outcome->problems, "art-size") && find(outcome->problems, "art-size")->level == ProblemLevel::Note);
    }

    void badPicturesAreNamedAndTheDeliveryStays()
    {
        TestAlbum test;
        fill(test);
        Deliverable& flac = add(test, "flac", DeliverableKind::Flac);
        flac.nameTemplate = QStringLiteral("{number}");
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(run(test, folder));
        const auto before = tree(pathIn(folder, "out"));
        const QByteArray jpeg = saved(painted(900, 900), "jpg");
        struct Row {
            const char* name;
            QByteArray bytes;
            const char* code;
        };
        const Row rows[] = {{"cmyk.jpg", cmykHeaded(3000, 3000), "art"},       {"dot.png", saved(painted(1, 1), "png"), "art-unreadable"},
                            {"huge.png", claimedPng(30000, 30000), "art-unreadable"}, {"half.jpg", jpeg.left(jpeg.size() / 2), "art-unreadable"},
                            {"words.png", "no picture at all", "art-unreadable"}};
        for (const Row& row : rows) {
            test.album.cover = put(test, row.name, row.bytes);
            Progress progress;
            const auto problems = preflight(test.album, test.folder(), 1, progress);
            LACQUER_VERIFY_OK(problems);
            const auto refused = std::find_if(problems->begin(), problems->end(), [&](const Problem& p) { return QByteArray(p.code).startsWith(row.code) && p.level == ProblemLevel::Error; });
            QVERIFY2(refused != problems->end(), row.name);
            qInfo("%s: %s", row.name, qPrintable(withRemedy(*refused)));
            QCOMPARE(refused->where, QStringLiteral("cover"));
            const auto outcome = run(test, folder);
            QVERIFY2(!outcome && outcome.error().message == withRemedy(*refused), row.name);
            QVERIFY2(tree(pathIn(folder, "out")) == before, row.name);
            // Where no file holds a cover it is worth a word and no more.
            Album without = test.album;
            without.deliverables[0].cover = false;
            const auto softer = preflight(without, test.folder(), 1, progress);
            LACQUER_VERIFY_OK(softer);
            QVERIFY(firstErrors(*softer));
            QVERIFY(std::any_of(softer->begin(), softer->end(), [](const Problem& p) { return p.where == QStringLiteral("cover") && p.level == ProblemLevel::Warning; }));
        }
    }

    void picturesThatAreGoneOrOthersAreFound()
    {
        TestAlbum test;
        fill(test);
        add(test, "flac", DeliverableKind::Flac);
        test.album.edit(1).cover = put(test, "single.png", saved(painted(700, 700), "png"));
        Progress progress;
        put(test, "single.png", saved(painted(701, 701), "png"));
        auto problems = preflight(test.album, test.folder(), 1, progress);
        QVERIFY(problems && find(*problems, "cover-changed") && find(*problems, "cover-changed")->where == QStringLiteral("songs[2].cover"));
        QVERIFY(std::filesystem::remove(test.folder() / "single.png"));
        problems = preflight(test.album, test.folder(), 1, progress);
        QVERIFY(problems && find(*problems, "cover-missing") && find(*problems, "cover-missing")->level == ProblemLevel::Error);
        // Of a song that stays out nobody wants one.
        test.album.edit(1).enabled = false;
        problems = preflight(test.album, test.folder(), 1, progress);
        QVERIFY(problems && !find(*problems, "cover-missing"));
    }

    void aCoverIsNeverWrittenTo()
    {
        TestAlbum test;
        fill(test);
        add(test, "flac", DeliverableKind::Flac).nameTemplate = QStringLiteral("{number}");
        std::filesystem::create_directories(test.folder() / "out/flac");
        const QByteArray picture = saved(painted(700, 700), "png");
        test.album.cover = put(test, "out/flac/01.flac", picture);
        BuildOptions options;
        options.target = test.folder() / "out";
        options.force = true;
        Progress progress;
        const auto outcome = build(test.album, test.folder(), options, progress);
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::CannotCreate);
        QCOMPARE(bytesOf(test.folder() / "out/flac/01.flac"), picture);
    }

    void withoutTheProgramOneSentenceSaysSo()
    {
        TestAlbum test;
        fill(test);
        add(test, "flac", DeliverableKind::Flac);
        qputenv("LACQUER_REPORT", "/nowhere/lacquer-report");
        QTemporaryDir folder;
        LACQUER_VERIFY_OK(run(test, folder));
        test.album.cover = put(test, "front.png", saved(painted(700, 700), "png"));
        const auto outcome = run(test, folder);
        qputenv("LACQUER_REPORT", LACQUER_REPORT);
        QVERIFY(!outcome && outcome.error().message.contains(QStringLiteral("lacquer-report")));
        QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);
        QVERIFY(!outcome.error().message.contains(QLatin1Char('\n')));
    }

    void picturesAreRecognisedByTheirBytes()
    {
        TestAlbum test;
        put(test, "front.txt", saved(painted(64, 64), "jpg"));
        put(test, "front.png", "words");
        Progress progress;
        const auto good = pictureReference(test.folder() / "front.txt", test.folder(), progress);
        QVERIFY(good && good->format == "jpeg" && good->path == "front.txt");
        const auto bad = pictureReference(test.folder() / "front.png", test.folder(), progress);
        QVERIFY(!bad && bad.error().kind == ErrorKind::BadData);
    }
};

LACQUER_TEST(CoverDeliveryTest)
#include "CoverDeliveryTest.moc"
