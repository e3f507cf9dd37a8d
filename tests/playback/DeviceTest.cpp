// SPDX-License-Identifier: GPL-3.0-or-later
// A sound card that goes away pauses playing and holds nobody up; what it gets is the build; refusals are said in words.
#include "Listener.h"

#include "model/ProjectFile.h"
#include "render/FinalSource.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <cstring>
#include <unistd.h>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class DeviceTest : public QObject {
    Q_OBJECT

    AlbumFolder folder_;
    Album album_;

    /// A JACK server of its own with a dummy driver. One name for all, because JACK keeps a place for every name of a
    /// server that was killed, and has eight of them.
    struct Server {
        QString name = u"lacquer-test"_s;
        QProcess process;

        bool start()
        {
            process.setProcessEnvironment(environment());
            process.start(u"jackd"_s, {u"-n"_s, name, u"-r"_s, u"-d"_s, u"dummy"_s, u"-r"_s, u"48000"_s, u"-p"_s, u"256"_s});
            if (!process.waitForStarted(5000))
                return false;
            for (int tries = 0; tries < 20 && process.state() == QProcess::Running; ++tries) {
                QProcess wait;
                wait.setProcessEnvironment(environment());
                wait.start(u"jack_wait"_s, {u"-w"_s, u"-t"_s, u"1"_s});
                if (wait.waitForFinished(5000) && wait.readAllStandardOutput().contains("available"))
                    return true;
                wait.kill();
                wait.waitForFinished(1000);
            }
            return false;
        }
        ~Server()
        {
            if (process.state() != QProcess::NotRunning) {
                ::kill(pid_t(process.processId()), SIGCONT);
                process.terminate();
                if (!process.waitForFinished(2000))
                    process.kill();
                process.waitForFinished(2000);
            }
        }
        [[nodiscard]] QProcessEnvironment environment() const
        {
            QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
            all.insert(u"JACK_DEFAULT_SERVER"_s, name);
            all.insert(u"JACK_NO_AUDIO_RESERVATION"_s, u"1"_s);
            return all;
        }
    };

    static void tell(QProcess& program, const char* command)
    {
        program.write(command);
        program.waitForBytesWritten(1000);
    }

    /// Reads lines until one contains the text; all that was said.
    static QString said(QProcess& program, const QString& text, int limitMs, QString* line = nullptr)
    {
        QElapsedTimer timer;
        timer.start();
        QString all;
        while (timer.elapsed() < limitMs) {
            program.waitForReadyRead(5);
            while (program.canReadLine()) {
                const QString next = QString::fromUtf8(program.readLine()).trimmed();
                all += next + u'\n';
                if (next.contains(text)) {
                    if (line)
                        *line = next;
                    return all;
                }
            }
        }
        return {};
    }

    QString project() const { return QString::fromStdString((folder_.path() / "album.lacquer").string()); }

private Q_SLOTS:
    void initTestCase()
    {
        Stem one = folder_.stem(storedMusic(1, 20 * 48000, 48000), 48000);
        one.chain = {someEqualizer()};
        Song song = folder_.song({one});
        song.driveDb = 4;
        album_ = AlbumFolder::album({song}, 48000);
        album_.loudness.ceilingDbtp = -1;
        LACQUER_VERIFY_OK(saveProject(folder_.path() / "album.lacquer", album_, {}));
    }

    void init()
    {
        if (QStandardPaths::findExecutable(u"jackd"_s).isEmpty())
            QSKIP("jackd is not installed");
    }

    void anIndependentRecorderGetsTheBuild()
    {
        const auto tree = folder_.tree(album_);
        const PlannedGroup& group = tree->plan().groups[0];
        FinalSource source(tree->group(group), group, 48000, deliveredRange(tree->plan(), 0, 48000), referenceSettings(album_));
        constexpr int length = 2 * 48000;
        const Stereo expected = asFloats(rendered(source, {0, length}));

        const QString tape = QString::fromStdString((folder_.path() / "tape").string());
        QString line;
        // A busy machine makes the server itself late; then the tape is no evidence and is made again.
        int code = 3;
        for (int tries = 0; tries < 4 && code == 3; ++tries) {
            Server server;
            QVERIFY(server.start());
            QProcess program;
            program.setProcessEnvironment(server.environment());
            program.start(QStringLiteral(LACQUER_PLAYING_PROGRAM), {project()});
            tell(program, "play\n");
            QVERIFY(!said(program, u"running"_s, 10000, &line).isEmpty());
            tell(program, "pause\n");
            QTest::qSleep(100);
            tell(program, "rewind\n");
            QProcess recorder;
            recorder.setProcessEnvironment(server.environment());
            recorder.start(QStringLiteral(LACQUER_JACK_RECORDER), {tape, u"2.8"_s});
            QVERIFY(!said(recorder, u"connected"_s, 10000).isEmpty());
            tell(program, "play\n");
            // A server that is far too late throws its clients out.
            const bool ended = recorder.waitForFinished(8000);
            if (!ended) {
                recorder.kill();
                recorder.waitForFinished(1000);
            }
            code = ended && recorder.exitStatus() == QProcess::NormalExit && recorder.exitCode() == 0 ? 0 : 3;
            tell(program, "quit\n");
            said(program, u"worst call"_s, 5000, &line);
            QVERIFY(program.waitForFinished(3000));
        }
        if (code == 3)
            QSKIP("the machine is too busy for a sound server to be on time");
        QCOMPARE(code, 0);

        QFile file(tape);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        std::vector<float> samples(std::size_t(bytes.size()) / sizeof(float));
        std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
        std::size_t first = 0;
        while (first < samples.size() && samples[first] == 0)
            ++first;
        std::size_t begin = 0;
        while (expected.left[begin] == 0 && expected.right[begin] == 0)
            ++begin;
        first /= 2;
        QVERIFY(first >= begin && 2 * (first - begin + length) <= samples.size());
        int different = 0;
        for (std::size_t n = 0; n < std::size_t(length); ++n) {
            const float* frame = samples.data() + 2 * (first - begin + n);
            different += double(frame[0]) != expected.left[n] || double(frame[1]) != expected.right[n];
        }
        qInfo("%d of %d frames differ from the build; %s", different, length, qPrintable(line));
        QCOMPARE(different, 0);
    }

    void aLostServerPausesAndHoldsNobodyUp_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("killed") << SIGKILL;
        QTest::newRow("ended") << SIGTERM;
        QTest::newRow("frozen") << SIGSTOP;
    }

    void aLostServerPausesAndHoldsNobodyUp()
    {
        QFETCH(int, signal);
        Server server;
        QVERIFY(server.start());
        QProcess program;
        program.setProcessEnvironment(server.environment());
        program.start(QStringLiteral(LACQUER_PLAYING_PROGRAM), {project()});
        tell(program, "play\n");
        QVERIFY(!said(program, u"at 24"_s, 10000).isEmpty());
        QElapsedTimer timer;
        timer.start();
        ::kill(pid_t(server.process.processId()), signal);
        QString lost;
        QVERIFY(!said(program, u"lost"_s, 3000, &lost).isEmpty());
        const auto noticed = timer.elapsed();
        QTest::qSleep(300);
        QCOMPARE(program.state(), QProcess::Running);
        timer.restart();
        tell(program, "quit\n");
        QString worst;
        QVERIFY(!said(program, u"worst call"_s, 3000, &worst).isEmpty());
        QVERIFY(program.waitForFinished(5000));
        const auto gone = timer.elapsed();
        qInfo("noticed after %lld ms; left after %lld ms; %s; %s", static_cast<long long>(noticed),
              static_cast<long long>(gone), qPrintable(lost), qPrintable(worst));
        QVERIFY(noticed <= 500);
        QVERIFY(gone <= 2000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY(lost.contains(u"JACK has stopped"_s));
        QVERIFY(worst.contains(u"playing=0"_s));
        QVERIFY(worst.section(u' ', 2, 2).toDouble() < 100);
    }

    void aRefusedRateIsSaidInWords()
    {
        Server server;
        QVERIFY(server.start());
        Album other = album_;
        other.rate = 44100;
        const auto path = folder_.path() / "other.lacquer";
        std::filesystem::remove(path);
        LACQUER_VERIFY_OK(saveProject(path, other, {}));
        QProcess program;
        program.setProcessEnvironment(server.environment());
        program.start(QStringLiteral(LACQUER_PLAYING_PROGRAM), {QString::fromStdString(path.string())});
        tell(program, "play\n");
        QString line;
        QVERIFY(!said(program, u"refused"_s, 10000, &line).isEmpty());
        qInfo("%s", qPrintable(line));
        QVERIFY(line.contains(u"48000 Hz"_s) && line.contains(u"44100 Hz"_s));
        // A clock stands in.
        QVERIFY(!said(program, u"at "_s, 5000).isEmpty());
        tell(program, "quit\n");
        QVERIFY(program.waitForFinished(3000));
    }

    void withoutAnyDeviceAClockPlays()
    {
        QProcess program;
        QProcessEnvironment nowhere = QProcessEnvironment::systemEnvironment();
        nowhere.insert(u"JACK_DEFAULT_SERVER"_s, u"lacquer-no-such-server"_s);
        program.setProcessEnvironment(nowhere);
        QElapsedTimer timer;
        timer.start();
        program.start(QStringLiteral(LACQUER_PLAYING_PROGRAM), {project()});
        tell(program, "play\n");
        QString line;
        const QString all = said(program, u"re"_s, 5000, &line);
        if (all.contains(u"running"_s)) {
            tell(program, "quit\n");
            program.waitForFinished(3000);
            QSKIP("this machine has a sound device");
        }
        QVERIFY(line.startsWith(u"refused"_s));
        qInfo("after %lld ms: %s", static_cast<long long>(timer.elapsed()), qPrintable(line));
        QVERIFY(line.contains(u"no sound device"_s));
        QVERIFY(!said(program, u"at "_s, 5000).isEmpty());
        tell(program, "quit\n");
        QVERIFY(program.waitForFinished(3000));
        QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
    }
};

LACQUER_TEST(DeviceTest)
#include "DeviceTest.moc"
