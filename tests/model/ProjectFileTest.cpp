// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: what goes in comes out bit for bit, what is damaged is called damaged, what is unknown is kept.
#include "model/ProjectFile.h"

#include "base/JobRunner.h"
#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/SampleAlbum.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class ProjectFileTest : public QObject {
    Q_OBJECT

private:
    static std::string replaced(std::string text, const std::string& from, const std::string& to)
    {
        const auto at = text.find(from);
        return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
    }

    static QStringList lines(const std::string& text) { return fromUtf8(text).split(u'\n'); }

private Q_SLOTS:
    void comesBackEqualBitForBit()
    {
        const Album album = richAlbum();
        const std::string text = projectText(album);
        const auto project = parseProject(text);
        LACQUER_VERIFY_OK(project);
        QVERIFY(project->album == album);
        QVERIFY(!project->readOnly());
        QCOMPARE(projectText(project->album), text);
        QVERIFY(lines(text)[1].contains(u"schema"_s));
        QVERIFY(lines(text)[lines(text).size() - 3].contains(u"\"end\": true"_s));
        for (const char* unknown : {"\"later\"", "\"mood\"", "\"colour\"", "\"camera\"", "\"note\"", "\"plugins\"", "\"timeMachine\"",
                                    "\"year\": 1967", "\"comment\""})
            QVERIFY2(text.find(unknown) != std::string::npos, unknown);
    }

    void anEqualizerOfEightStillBandsReadsAsOneOfTwelve()
    {
        // Projects from before the equaliser had more bands and dynamics lack these lines; what is missing has no effect.
        Album album = albumOf({60});
        album.chain = {ProcessorSettings::withDefaults(*findProcessorType("equalizer"))};
        album.chain[0].values[10] = 3.5;
        QStringList then;
        for (const QString& line : lines(projectText(album)))
            if (!line.contains(QRegularExpression(u"\"band(9|1[0-2])\\.|\"band[0-9]+\\.dynamic"_s)))
                then << line;
        QCOMPARE(then.filter(u"\"band"_s).size(), 8 * 7);
        const auto project = parseProject(then.join(u'\n').toStdString());
        LACQUER_VERIFY_OK(project);
        QVERIFY(project->album == album);
        QVERIFY(project->album.chain[0].active());
    }

    void everyCutIsCalledDamaged()
    {
        const std::string text = projectText(richAlbum(0));
        qInfo("%zu bytes", text.size());
        QVERIFY(text.size() > 13'000);
        QElapsedTimer timer;
        timer.start();
        // Without its last newline the file is whole.
        std::vector<Job> jobs;
        for (std::size_t first = 0; first < 100; ++first)
            jobs.emplace_back([&text, first]() -> Result<void> {
                for (std::size_t length = first; length + 1 < text.size(); length += 100) {
                    const auto project = parseProject(std::string_view(text).substr(0, length));
                    if (project.ok() || project.error().kind != ErrorKind::BadData || project.error().message.isEmpty())
                        return Error{ErrorKind::Failed, u"a cut at byte %1 was not noticed"_s.arg(length)};
                }
                return {};
            });
        LACQUER_VERIFY_OK(JobRunner(JobRunner::processors()).run(jobs));
        qInfo("%lld ms for all cuts", timer.elapsed());
    }

    void bytesLostToAPowerCutAreNoticed()
    {
        const std::string text = projectText(richAlbum(1));
        for (std::size_t from = 0; from < text.size(); from += 97) {
            std::string damaged = text;
            for (std::size_t i = from; i < std::min(text.size(), from + 512); ++i)
                damaged[i] = '\0';
            QVERIFY(!parseProject(damaged).ok());
        }
    }

    void mutationsNeverCrash()
    {
        const std::string text = projectText(richAlbum(1));
        Random random{42};
        int accepted = 0;
        for (int round = 0; round < 2000; ++round) {
            std::string mutated = text;
            for (std::size_t i = 0; i <= random.below(4); ++i)
                mutated[random.below(mutated.size())] = char(random.next());
            if (const auto project = parseProject(mutated)) {
                ++accepted;
                QCOMPARE(projectText(parseProject(projectText(project->album))->album), projectText(project->album));
            }
        }
        qInfo("%d of 2000 mutations still made a project", accepted);
    }

    void refusesWrongTypesAndAbsurdNumbers_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* from, const char* to) { QTest::newRow(to) << QByteArray(from) << QByteArray(to); };
        row("\"gainDb\": -0.1", "\"gainDb\": \"loud\"");
        row("\"gainDb\": -0.1", "\"gainDb\": [1]");
        row("\"gainDb\": -0.1", "\"gainDb\": NaN");
        row("\"gainDb\": -0.1", "\"gainDb\": 1e308");
        row("\"gainDb\": -0.1", "\"gainDb\": 9223372036854775808");
        row("\"gainDb\": -0.1", "\"gainDb\": 1e999");
        QTest::newRow("300 digits") << QByteArray("\"gainDb\": -0.1") << QByteArray("\"gainDb\": " + QByteArray(300, '9'));
        row("\"title\": \"One\"", "\"title\": 5");
        row("\"enabled\": true", "\"enabled\": 1");
        row("\"join\": \"auto\"", "\"join\": \"later\"");
        row("\"rate\": 44100", "\"rate\": 44099");
        row("\"rate\": 44100", "\"rate\": 44100.5");
        row("\"songs\": [", "\"songs\": 3, \"x\": [");
        row("\"songs\": [", "\"songs\": [null, ");
        row("\"songs\": [", "\"songs\": [[], ");
        row("\"stems\": [", "\"stems\": {}, \"y\": [");
        row("\"file\": {", "\"file\": null, \"z\": {");
        row("\"channels\": 2", "\"channels\": 6");
        row("\"frames\": 8820000", "\"frames\": 0");
        row("\"frames\": 8820000", "\"frames\": -5");
        row("\"rateHz\": 44100", "\"rateHz\": 0");
        row("\"id\": \"0000000000000001\"", "\"id\": \"1\"");
        row("\"type\": \"limiter\"", "\"type\": \"compressor\"");
        row("\"bypassed\": false", "\"bypassed\": null");
        row("\"loudness\": {", "\"loudness\": [], \"w\": {");
        row("\"schema\": 1", "\"schema\": 0");
        row("\"schema\": 1", "\"schema\": \"1\"");
        row("\"end\": true", "\"end\": false");
        row("\"end\": true", "\"end\": true, \"end\": true");
        row("\"bits\": 24,\n      \"dither\"", "\"bits\": 20,\n      \"dither\"");
        row("\"name\": \"flac\"", "\"name\": \"wav24\"");
        row("0000000000000005", "0000000000000003");
    }

    void refusesWrongTypesAndAbsurdNumbers()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const std::string text = replaced(projectText(richAlbum()), from.toStdString(), to.toStdString());
        QVERIFY2(!text.empty(), "the sample has no such line");
        const auto project = parseProject(text);
        QVERIFY(!project.ok());
        QVERIFY(project.error().kind == ErrorKind::BadData);
    }

    void tinyAndNegativeZeroSurvive()
    {
        for (const char* number : {"-0.0", "0", "1e-400", "-1e-300", "5e-324", "0.1", "-0.30000000000000004"}) {
            const auto once = parseProject(
                replaced(projectText(richAlbum()), "\"gainDb\": -0.1", std::string("\"gainDb\": ") + number));
            LACQUER_VERIFY_OK(once);
            const std::string text = projectText(once->album);
            QCOMPARE(projectText(parseProject(text)->album), text);
        }
    }

    void aNewerSchemaIsReadOnlyAndKeepsWhatIsUnknown()
    {
        const std::string text = replaced(projectText(richAlbum()), "\"schema\": 1,", "\"schema\": 2,\n  \"galaxy\": {\"a\": [1]},");
        const auto project = parseProject(text);
        LACQUER_VERIFY_OK(project);
        QVERIFY(project->readOnly());
        QVERIFY(project->album.unknown["galaxy"]["a"][0] == Json(1));
    }

    void aPathThatIsNotUtf8IsKeptByteForByte()
    {
        Album album = albumOf({10});
        const std::string bytes = "audio/\xff\xfe caf\xe9 \x01.wav";
        album.edit(0).stems[0].file.path = bytes;
        const auto project = parseProject(projectText(album));
        LACQUER_VERIFY_OK(project);
        QCOMPARE(project->album.songs[0]->stems[0].file.path.native(), bytes);
        QVERIFY(project->album == album);
    }

    void oneChangedGainIsOneChangedLine()
    {
        const Album album = richAlbum();
        Album changed = album;
        changed.edit(2).gainDb = 1.25;
        const QStringList before = lines(projectText(album));
        const QStringList after = lines(projectText(changed));
        QCOMPARE(before.size(), after.size());
        int different = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            different += before[i] != after[i];
        QCOMPARE(different, 1);
    }

    void twoEditsInDifferentSongsMergeInGit()
    {
        const Album base = richAlbum();
        Album mine = base, theirs = base, both = base;
        mine.edit(0).gainDb = 1;
        both.edit(0).gainDb = 1;
        theirs.edit(3).title = u"Changed elsewhere"_s;
        both.edit(3).title = u"Changed elsewhere"_s;
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const Album& album) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(projectText(album))) > 0;
        };
        QVERIFY(write("base", base) && write("mine", mine) && write("theirs", theirs));
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.start(u"git"_s, {u"merge-file"_s, u"-p"_s, u"mine"_s, u"base"_s, u"theirs"_s});
        if (!git.waitForStarted())
            QSKIP("git is not installed");
        QVERIFY(git.waitForFinished());
        QCOMPARE(git.exitCode(), 0);
        const auto merged = parseProject(git.readAllStandardOutput().toStdString());
        LACQUER_VERIFY_OK(merged);
        QVERIFY(merged->album == both);
    }

    void aDamagedFileNamesItsBackupAndIsLeftAlone()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(u"a.lacquer"_s).toStdString();
        Album album = albumOf({10});
        auto hash = saveProject(path, album, {});
        LACQUER_VERIFY_OK(hash);
        album.title = u"second"_s;
        LACQUER_VERIFY_OK(saveProject(path, album, *hash));
        QFile file(QString::fromStdString(path.native()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        const auto project = loadProject(path);
        QVERIFY(!project.ok());
        QVERIFY(project.error().kind == ErrorKind::BadData);
        QVERIFY2(project.error().message.contains(u"a.lacquer.bak"_s), qPrintable(project.error().message));
        QVERIFY(readWhole(path, 1 << 20)->size() > 0);
    }

    void aFileChangedByAnotherIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(u"a.lacquer"_s).toStdString();
        const Album album = albumOf({10});
        const auto hash = saveProject(path, album, {});
        LACQUER_VERIFY_OK(hash);
        Album theirs = album;
        theirs.title = u"theirs"_s;
        LACQUER_VERIFY_OK(saveProject(path, theirs, *hash));
        Album mine = album;
        mine.title = u"mine"_s;
        const auto late = saveProject(path, mine, *hash);
        QVERIFY(!late.ok());
        QVERIFY(late.error().kind == ErrorKind::Busy);
        QVERIFY(loadProject(path)->album == theirs);
    }
};

LACQUER_TEST(ProjectFileTest)
#include "ProjectFileTest.moc"
