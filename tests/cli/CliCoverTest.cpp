// SPDX-License-Identifier: GPL-3.0-or-later
// Covers from the command line: set, cleared, moved, collected, refused; and a delivery with everything people read beside it.
#include "cli/CliRun.h"
#include "model/ProjectFile.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliCoverTest : public QObject {
    Q_OBJECT

    static void prepare(const CliFolder& folder)
    {
        folder.writeWave(u"a.wav"_s, 1);
        folder.writeWave(u"b.wav"_s, 1, 44100, 2);
        QCOMPARE(folder.run({u"new"_s, u"album.lacquer"_s, u"--title"_s, u"Größe"_s}).code, 0);
        QCOMPARE(folder.run({u"add"_s, u"album.lacquer"_s, u"a.wav"_s, u"b.wav"_s}).code, 0);
        QCOMPARE(folder.shell(u"convert -size 700x700 gradient:red-blue front.png && convert front.png -rotate 90 single.jpg && echo words >words.png"_s).code, 0);
    }

private Q_SLOTS:
    void coversAreSetAndCleared()
    {
        const CliFolder folder;
        prepare(folder);
        CliRun run = folder.run({u"set"_s, u"album.lacquer"_s, u"cover=front.png"_s, u"songs[2].cover=single.jpg"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(folder.run({u"get"_s, u"album.lacquer"_s, u"cover.path"_s}).text().trimmed(), u"front.png"_s);
        auto project = loadProject(folder.file("album.lacquer"));
        LACQUER_VERIFY_OK(project);
        QVERIFY(project->album.cover && project->album.cover->format == "png" && project->album.cover->sha256.size() == 64);
        QVERIFY(project->album.songs[1]->cover && project->album.songs[1]->cover->path == "single.jpg");
        QVERIFY(!project->album.songs[0]->cover);
        // Saved as it was read.
        const QByteArray before = folder.read(u"album.lacquer"_s);
        QCOMPARE(folder.run({u"set"_s, u"album.lacquer"_s, u"comment="_s}).code, 0);
        QCOMPARE(folder.read(u"album.lacquer"_s), before);

        for (const QString& wrong : {u"cover=words.png"_s, u"cover=absent.png"_s, u"songs[1].cover=."_s}) {
            run = folder.run({u"set"_s, u"album.lacquer"_s, u"title=Other"_s, wrong});
            QVERIFY2(run.code != 0 && run.code < 128 && run.errors().count(u'\n') == 1, run.err.constData());
            QCOMPARE(folder.read(u"album.lacquer"_s), before);
        }
        // The switch of a deliverable has the same name.
        QCOMPARE(folder.run({u"set"_s, u"album.lacquer"_s, u"deliverables[\"flac\"].cover=off"_s}).code, 0);
        QCOMPARE(folder.run({u"set"_s, u"album.lacquer"_s, u"cover="_s, u"songs[2].cover="_s}).code, 0);
        project = loadProject(folder.file("album.lacquer"));
        LACQUER_VERIFY_OK(project);
        QVERIFY(!project->album.cover && !project->album.songs[1]->cover && !project->album.deliverables[1].cover);
    }

    void aCoverTravelsWithItsAlbum()
    {
        const CliFolder folder;
        prepare(folder);
        QCOMPARE(folder.run({u"set"_s, u"album.lacquer"_s, u"cover=front.png"_s, u"songs[2].cover=single.jpg"_s}).code, 0);
        CliRun run = folder.run({u"collect"_s, u"album.lacquer"_s, u"all"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(std::filesystem::exists(folder.file("all/sources/front.png")));
        QCOMPARE(folder.shell(u"cd all && sha256sum -c --quiet SHA256SUMS && \"$cli\" check album.lacquer"_s).code, 0);

        QCOMPARE(folder.shell(u"mkdir moved && mv front.png moved/"_s).code, 0);
        run = folder.run({u"check"_s, u"album.lacquer"_s, u"--json"_s});
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.contains("cover-missing"));
        QVERIFY(folder.run({u"build"_s, u"album.lacquer"_s, u"--out"_s, u"out"_s}).code != 0);
        QCOMPARE(folder.run({u"relink"_s, u"album.lacquer"_s, u"moved"_s}).code, 0);
        QCOMPARE(folder.run({u"get"_s, u"album.lacquer"_s, u"cover.path"_s}).text().trimmed(), u"moved/front.png"_s);
        QCOMPARE(folder.run({u"check"_s, u"album.lacquer"_s}).code, 0);
    }

    void aProjectFromElsewhereDoesNotReachForPictures()
    {
        const CliFolder folder;
        prepare(folder);
        QCOMPARE(folder.shell(u"mkdir -p project && mv album.lacquer a.wav b.wav project/ && \"$cli\" set project/album.lacquer cover=front.png"_s).code, 0);
        // Who set it has consented; somebody else has not.
        QCOMPARE(folder.run({u"check"_s, u"project/album.lacquer"_s}).code, 0);
        CliFolder stranger;
        QCOMPARE(folder.shell(u"cp -r project '%1/'"_s.arg(stranger.path(QString()))).code, 0);
        QCOMPARE(stranger.run({u"check"_s, u"project/album.lacquer"_s}).code, 77);
        QCOMPARE(stranger.run({u"check"_s, u"project/album.lacquer"_s, u"--allow-outside"_s}).code, 0);
    }

    void aDeliveryHasItsReport()
    {
        const CliFolder folder;
        prepare(folder);
        QCOMPARE(folder.run({u"set"_s, u"album.lacquer"_s, u"cover=front.png"_s}).code, 0);
        const CliRun run = folder.run({u"build"_s, u"album.lacquer"_s, u"--out"_s, u"out"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(folder.shell(u"cd out && sha256sum -c --quiet SHA256SUMS && grep -q report.pdf SHA256SUMS && grep -q report.html SHA256SUMS"_s).code, 0);
        QVERIFY(folder.read(u"out/report.pdf"_s).startsWith("%PDF-"));
        QVERIFY(folder.read(u"out/report.html"_s).contains("data:image/jpeg;base64,"));
        const CliRun probed = folder.shell(u"ffprobe -v error -show_entries stream=codec_name,width out/flac/*1*.flac"_s);
        QVERIFY2(probed.out.contains("codec_name=mjpeg") && probed.out.contains("width=700"), probed.out.constData());
    }

    void addedFilesSayWhatTheyAre()
    {
        const CliFolder folder;
        QCOMPARE(folder.shell(u"ffmpeg -v error -f lavfi -i sine=d=1 -metadata title=Fünf -metadata artist=Other -metadata ISRC=DE-A62-26-00002 x.flac && "
                              "ffmpeg -v error -f lavfi -i sine=d=1 -metadata title=Drums -metadata artist=Other bare.wav && mkdir stems && cp x.flac stems/a.flac && cp bare.wav stems/b.wav"_s).code, 0);
        QCOMPARE(folder.run({u"new"_s, u"album.lacquer"_s, u"--artist"_s, u"Other"_s}).code, 0);
        const CliRun run = folder.run({u"add"_s, u"album.lacquer"_s, u"x.flac"_s, u"stems"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.errors().contains(u"x.flac"_s) && run.errors().contains(u"Fünf"_s), run.err.constData());
        const auto project = loadProject(folder.file("album.lacquer"));
        LACQUER_VERIFY_OK(project);
        QCOMPARE(project->album.songs[0]->title, u"Fünf"_s);
        QCOMPARE(project->album.songs[0]->isrc, u"DEA622600002"_s);
        // The album says it already.
        QCOMPARE(project->album.songs[0]->artist, QString());
        QCOMPARE(project->album.songs[1]->title, u"stems"_s);
        QCOMPARE(project->album.songs[1]->isrc, QString());
    }
};

LACQUER_TEST(CliCoverTest)
#include "CliCoverTest.moc"
