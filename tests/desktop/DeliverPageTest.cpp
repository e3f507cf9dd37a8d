// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TestDesk.h"

#include "Listening.h"
#include "Problems.h"
#include "deliver/BuildRun.h"
#include "deliver/DeliverPage.h"
#include "deliver/DeliverableFields.h"
#include "deliver/DeliverablesModel.h"
#include "support/TestMain.h"
#include "widgets/Button.h"
#include "widgets/Segment.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTableView>
#include <QTreeWidget>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

DeliverPage& pageOf(TestDesk& desk)
{
    return *qobject_cast<DeliverPage*>(desk.window().pageAt(4));
}

Button* button(TestDesk& desk, const QString& words)
{
    for (auto* one : desk.window().findChildren<Button*>())
        if (one->text() == words && one->isVisible())
            return one;
    return nullptr;
}

/// Names and bytes of everything in a folder.
std::map<QString, QByteArray> content(const QString& folder)
{
    std::map<QString, QByteArray> files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    // The lock stays for the next build, and so does what a stopped one has finished; both are hidden.
    std::erase_if(files, [](const auto& file) { return file.first.startsWith(u'.'); });
    return files;
}

/// A file of a delivery without what says which program made it.
QByteArray withoutProgram(const QByteArray& bytes)
{
    QByteArrayList lines = bytes.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.contains("\"build\"") || line.contains("\"recipe\"") || line.endsWith(".json"); });
    return lines.join('\n');
}

/// Waits for what runs to end.
bool ended(const BuildRun& run)
{
    return QTest::qWaitFor([&run] { return !run.running(); }, 60000);
}

}  // namespace

class DeliverPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFrontByItsKey()
    {
        TestDesk desk;
        desk.show(0);
        QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(desk.window().page(), 4);
    }

    void everyChoiceOfADeliverableHasAControl()
    {
        TestDesk desk;
        desk.workspace().edit(u"Kinds"_s, [](Album& album) {
            album.deliverables = {Deliverable::of(u"mp3"_s, DeliverableKind::Mp3), Deliverable::of(u"wav"_s, DeliverableKind::Wav)};
        });
        desk.show(0);
        QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
        const auto control = [&](const QString& name) -> QWidget* {
            for (auto* one : desk.window().findChild<DeliverableFields*>()->findChildren<QWidget*>())
                if (one->accessibleName() == name && one->isVisible() && one->focusPolicy() != Qt::NoFocus)
                    return one;
            return nullptr;
        };
        auto* rate = qobject_cast<QComboBox*>(control(u"Bit rate"_s));
        QVERIFY(rate);
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_Down);
        Q_EMIT rate->activated(rate->currentIndex());
        QCOMPARE(desk.workspace().album().deliverables.front().bitrateKbps.value_or(0), 128);
        QCOMPARE(desk.workspace().document().undoName(), u"Bit rate of \"mp3\""_s);
        desk.workspace().undo();
        QVERIFY(!desk.workspace().album().deliverables.front().bitrateKbps);
        // What a kind cannot have is not asked for.
        QVERIFY(!control(u"Quality"_s) && !control(u"Mono below"_s) && !control(u"Around joins"_s));
        auto* gain = qobject_cast<QAbstractButton*>(control(u"Loudness tags"_s));
        QVERIFY(gain);
        gain->click();
        QVERIFY(desk.workspace().album().deliverables.front().replayGain);
    }

    void buildsByteForByteWhatTheCommandLineBuilds()
    {
        const auto cli = qEnvironmentVariable("LACQUER_CLI");
        if (cli.isEmpty())
            QSKIP("the command line is not built");
        TestDesk desk;
        desk.show(0);
        auto& page = pageOf(desk);
        QTest::keyClick(&desk.window(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(desk.window().page(), 4);
        QVERIFY(page.run().running());
        QVERIFY(ended(page.run()));
        QCOMPARE(page.run().failure(), QString());
        QCOMPARE(page.run().state(), BuildRun::State::Done);
        QCOMPARE(page.target(), desk.folder() / "delivery");
        QVERIFY(page.run().outcome().verified);
        QVERIFY(button(desk, u"Open folder"_s));

        QTemporaryDir other;
        QProcess process;
        process.start(cli, {u"build"_s, QString::fromStdString(desk.project().string()), u"--out"_s, other.path()});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        const auto ours = content(QString::fromStdString(page.target().string()));
        const auto theirs = content(other.path());
        QCOMPARE(ours.size(), std::size_t(2 * 3 + 8 + 5));
        QStringList ourNames, theirNames;
        for (const auto& [name, bytes] : ours)
            ourNames << name;
        for (const auto& [name, bytes] : theirs)
            theirNames << name;
        QCOMPARE(ourNames, theirNames);
        // Manifest and report name the program that built, by its own hash; recipes and their sums follow. By design.
        for (const auto& [name, bytes] : ours)
            if (name.contains(u'.') && !name.endsWith(u".json"_s))
                QVERIFY2(bytes == theirs.at(name), qPrintable(name));
            else
                QCOMPARE(withoutProgram(bytes), withoutProgram(theirs.at(name)));
    }

    void stoppingInTheMiddleLeavesTheFolderAsItWas()
    {
        TestDesk desk(6);
        desk.show(4);
        auto& page = pageOf(desk);
        QTemporaryDir folder;
        QFile own(folder.filePath(u"notes.txt"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("mine");
        own.close();
        page.setTarget(folder.path().toStdString());
        auto* build = button(desk, u"Build all"_s);
        QVERIFY(build);
        QTest::mouseClick(build, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return page.run().fraction() > 0 || !page.run().running(); }, 30000));
        auto* stop = button(desk, u"Stop"_s);
        QVERIFY(stop);
        QElapsedTimer since;
        since.start();
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(ended(page.run()));
        qInfo("stopped after %lld ms", since.elapsed());
        QCOMPARE(page.run().state(), BuildRun::State::Stopped);
        QVERIFY(since.elapsed() < 1000);
        const auto left = content(folder.path());
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.begin()->second, QByteArray("mine"));
        // It can be built at once again.
        QVERIFY(button(desk, u"Build all"_s));
    }

    void leavesFilesOfOthersAloneAndSaysSo()
    {
        TestDesk desk(1);
        desk.show(4);
        auto& page = pageOf(desk);
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"wav24"_s);
        QFile other(folder.filePath(u"wav24/01 Song 1.wav"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("somebody's");
        other.close();
        page.setTarget(folder.path().toStdString());
        QTest::keyClick(&desk.window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(ended(page.run()));
        QCOMPARE(page.run().state(), BuildRun::State::Failed);
        QVERIFY2(page.run().failure().contains(u"01 Song 1.wav"_s), qPrintable(page.run().failure()));
        QVERIFY(!page.run().failure().contains(u"--force"_s));
        QVERIFY(page.run().failure().contains(u"another folder"_s));
        QVERIFY(button(desk, u"Build again"_s));
        QVERIFY(button(desk, u"Elsewhere…"_s));
        QCOMPARE(content(folder.path()).size(), std::size_t(1));
    }

    void buildsOnlyWhatIsTicked()
    {
        TestDesk desk(1);
        desk.show(4);
        auto& page = pageOf(desk);
        auto* table = desk.child<QTableView>(u"Deliverables"_s);
        QVERIFY(table);
        const auto tick = table->model()->index(0, DeliverablesModel::Tick);
        table->setCurrentIndex(tick);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        auto* build = button(desk, u"Build all"_s);
        QVERIFY(build);
        QTest::mouseClick(build, Qt::LeftButton);
        QVERIFY(ended(page.run()));
        QCOMPARE(page.run().state(), BuildRun::State::Done);
        const auto files = content(QString::fromStdString(page.target().string()));
        QVERIFY(files.contains(u"flac/01 Song 1.flac"_s));
        QVERIFY(!files.contains(u"wav24/01 Song 1.wav"_s));
        auto* log = desk.window().findChild<QPlainTextEdit*>();
        QVERIFY(log);
        QVERIFY(log->toPlainText().contains(u"01 Song 1.flac"_s));
    }

    void asksFirstWhenSomethingIsMutedOrSoloed()
    {
        TestDesk desk(2);
        desk.show(4);
        auto& page = pageOf(desk);
        const Id song = desk.song(1).id;
        const Id drums = desk.song(1).stems[0].id;
        const Id bass = desk.song(1).stems[1].id;
        desk.workspace().editStem(u"Mute"_s, song, drums, [](Stem& stem) { stem.muted = true; });
        desk.desk().listening.setSolo(bass, true);
        QTest::keyClick(&desk.window(), Qt::Key_B, Qt::ControlModifier);
        auto* box = desk.window().findChild<QMessageBox*>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->informativeText().contains(u"\"Drums\" of \"Song 2\" is muted"_s));
        QVERIFY(box->informativeText().contains(u"\"Bass\" of \"Song 2\" is soloed"_s));
        QVERIFY(!page.run().running());
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!page.run().running());
    }

    void preflightLineLeadsToItsCause()
    {
        TestDesk desk;
        desk.show(4);
        desk.workspace().edit(u"Codes"_s, [](Album& album) {
            album.edit(1).isrc = u"GBXXX2600001"_s;
            album.edit(2).isrc = u"GB-XXX-26-00001"_s;
        });
        desk.desk().problems.refresh();
        auto* list = desk.child<QTreeWidget>(u"Preflight"_s);
        QVERIFY(list);
        QTRY_VERIFY_WITH_TIMEOUT(!list->findItems(u"same ISRC"_s, Qt::MatchContains, 1).isEmpty(), 10000);
        auto* item = list->findItems(u"same ISRC"_s, Qt::MatchContains, 1).front();
        list->scrollToItem(item);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
        QCOMPARE(desk.window().page(), 3);
        QCOMPARE(*desk.workspace().selection().song(), desk.song(2).id);
    }

    void aSettingIsOneStepWithAName()
    {
        TestDesk desk(1);
        desk.show(4, {1920, 1080});
        auto* bits = desk.child<Segment>(u"Bits"_s);
        QVERIFY(bits);
        // Left and Right move the playhead.
        QTest::keyClick(bits, Qt::Key_Up);
        QCOMPARE(desk.album().deliverables[0].bits, 16);
        QCOMPARE(desk.workspace().document().undoName(), u"Bits of \"wav24\""_s);
        desk.workspace().undo();
        QCOMPARE(desk.album().deliverables[0].bits, 24);
        QVERIFY(!desk.workspace().document().canUndo());
    }

    void namesFollowTheirTemplateWhileItIsTyped()
    {
        TestDesk desk(2);
        desk.show(4, {1920, 1080});
        auto* names = desk.child<QLineEdit>(u"File names"_s);
        QVERIFY(names);
        names->setFocus();
        names->selectAll();
        QTest::keyClicks(names, u"{artist} - {title}"_s);
        QCOMPARE(desk.album().deliverables[0].nameTemplate, u"{artist} - {title}"_s);
        auto* preview = desk.child<QLabel>(u"The first file names"_s);
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(preview->text().contains(u"Test artist - Song 2.wav"_s), 10000);
        QTest::keyClick(names, Qt::Key_Return);
        desk.workspace().undo();
        QCOMPARE(desk.album().deliverables[0].nameTemplate, u"{number} {title}"_s);
    }
};

LACQUER_TEST(DeliverPageTest)
#include "DeliverPageTest.moc"
