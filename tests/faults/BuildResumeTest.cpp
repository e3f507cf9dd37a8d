// SPDX-License-Identifier: GPL-3.0-or-later
// A build that is killed, wherever in its length: the earlier delivery is whole, the next build goes on, and what it delivers are the
// bytes of a build that nobody disturbed.
#include "faults/BuiltAlbum.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace lacquer::test;
namespace fs = std::filesystem;

class BuildResumeTest : public QObject {
    Q_OBJECT

private:
    static void start(QProcess& process, const Command& command, const fs::path& directory)
    {
        QStringList line = command.line(directory);
        process.setProcessEnvironment(command.environment());
        const QString program = line.takeFirst();
        process.start(program, line);
    }

    BuiltAlbum album_{true, 44100 * 12};

private Q_SLOTS:
    void goesOnAfterBeingKilledAnywhere()
    {
        const int moments = everyMoment() ? 100 : 6;
        const fs::path directory = album_.base() / "killed";
        const auto afresh = [&] {
            fs::remove_all(directory);
            fs::create_directory(directory);
            album_.setUp(directory);
        };
        afresh();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(album_.build().run(directory).exitCode, 0);
        const double milliseconds = double(timer.elapsed());
        int killed = 0;
        int resumed = 0;
        int taken = 0;
        for (int moment = 0; moment < moments; ++moment) {
            afresh();
            QProcess process;
            start(process, album_.build(), directory);
            QVERIFY(process.waitForStarted());
            QTest::qWait(int(milliseconds * (moment + 0.5) / moments));
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const QString mix = album_.mixOfWholeFiles(directory);
            QVERIFY2(mix.isEmpty(), qPrintable(mix));
            const Outcome next = album_.build({"--json"}).run(directory);
            QVERIFY2(next.exitCode == 0, qPrintable(next.text()));
            QCOMPARE(BuiltAlbum::visible(directory), album_.after());
            QVERIFY(BuiltAlbum::hidden(directory).empty());
            const QJsonObject counts = QJsonDocument::fromJson(next.output.toUtf8()).object()[QStringLiteral("resumed")].toObject();
            QVERIFY(counts.contains(QStringLiteral("files")) && counts.contains(QStringLiteral("groups")));
            const int now = counts[QStringLiteral("files")].toInt() + counts[QStringLiteral("groups")].toInt();
            resumed += now > 0 ? 1 : 0;
            taken += now;
        }
        qInfo("%d of %d killed within %.0f ms, %d went on from something, %d files and groups taken over", killed, moments, milliseconds, resumed, taken);
        QVERIFY(killed * 2 >= moments);
        QVERIFY(resumed >= 1);
    }
};

LACQUER_TEST(BuildResumeTest)
#include "BuildResumeTest.moc"
