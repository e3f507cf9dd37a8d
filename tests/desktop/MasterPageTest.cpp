// SPDX-License-Identifier: GPL-3.0-or-later
// Before what declares Chain: one of its menus has that name.
#include "Actions.h"

#include "desktop/TestDesk.h"
#include "support/TestMain.h"

#include "dsp/Registry.h"
#include "master/ChainDeeds.h"
#include "master/ChainHead.h"
#include "master/ChainPanel.h"
#include "master/CopyChainDialog.h"
#include "master/MasterPage.h"
#include "master/PresetDeeds.h"
#include "master/SnapshotRow.h"
#include "model/ChainPresets.h"
#include "widgets/Button.h"
#include "widgets/ChainStrip.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>


using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

MasterPage& pageOf(TestDesk& desk)
{
    return *qobject_cast<MasterPage*>(desk.window().pageAt(1));
}

const Chain& chainOf(TestDesk& desk, std::size_t song = 0)
{
    return desk.song(song).chain;
}

int steps(TestDesk& desk)
{
    int count = 0;
    auto& document = desk.workspace().document();
    while (document.canUndo()) {
        document.undo();
        ++count;
    }
    for (int i = 0; i < count; ++i)
        document.redo();
    return count;
}

void drag(QWidget* widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= 8; ++i) {
        const QPoint at = from + (to - from) * i / 8;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
}

}  // namespace

class MasterPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFrontByItsKey()
    {
        TestDesk desk;
        desk.show(0);
        QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.window().page(), 1);
    }

    void addsAModuleByKeyboard()
    {
        TestDesk desk;
        desk.show(1);
        auto* strip = pageOf(desk).chain()->strip();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Insert);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const int types = int(processorTypes().size());
        QCOMPARE(menu->actions().size(), types);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chainOf(desk).size(), std::size_t(1));
        QCOMPARE(chainOf(desk).front().type, std::string(processorTypes()[2].id));
        QCOMPARE(strip->chosenModule(), 0);
        QCOMPARE(desk.workspace().document().undoName(), u"Add Equalizer"_s);
    }

    void addsAModuleByMouse()
    {
        TestDesk desk;
        desk.show(1);
        auto* strip = pageOf(desk).chain()->strip();
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->addButton().center().toPoint());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (auto* action : menu->actions())
            if (action->text() == u"Compressor")
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QCOMPARE(chainOf(desk).size(), std::size_t(1));
        QCOMPARE(chainOf(desk).front().type, std::string("compressor"));
    }

    void bypassesMovesCopiesAndRemoves()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        for (const char* type : {"equalizer", "compressor", "trim"})
            deeds.add(*findProcessorType(type), 9);
        auto* strip = pageOf(desk).chain()->strip();
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->powerButton(1).center().toPoint());
        QVERIFY(chainOf(desk)[1].bypassed);
        strip->setFocus();
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->card(0).center().toPoint());
        QTest::keyClick(strip, Qt::Key_B, Qt::AltModifier);
        QVERIFY(chainOf(desk)[0].bypassed);
        QTest::keyClick(strip, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(chainOf(desk)[0].type, std::string("compressor"));
        QCOMPARE(chainOf(desk)[1].type, std::string("equalizer"));
        QTest::qWait(200);
        drag(strip, strip->card(2).center().toPoint(), strip->card(0).center().toPoint());
        QCOMPARE(chainOf(desk)[0].type, std::string("trim"));
        QTest::qWait(200);
        drag(strip, strip->card(0).center().toPoint(), strip->card(2).center().toPoint(), Qt::AltModifier);
        QCOMPARE(chainOf(desk).size(), std::size_t(4));
        const auto count = chainOf(desk).size();
        QTest::keyClick(strip, Qt::Key_Delete);
        QCOMPARE(chainOf(desk).size(), count - 1);
        desk.workspace().undo();
        QCOMPARE(chainOf(desk).size(), count);
    }

    void copiesTheChainToSongs()
    {
        TestDesk desk(4);
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("compressor"), 0);
        const int before = steps(desk);
        desk.desk().actions.action("chain.copyTo")->trigger();
        auto* dialog = pageOf(desk).findChild<CopyChainDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->list()->count(), 3);
        dialog->list()->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog->button()->text(), u"Copy to 2 songs"_s);
        QTest::mouseClick(dialog->button(), Qt::LeftButton);
        QCOMPARE(chainOf(desk, 1).size(), std::size_t(1));
        QCOMPARE(chainOf(desk, 2).size(), std::size_t(0));
        QCOMPARE(chainOf(desk, 3).size(), std::size_t(1));
        QVERIFY(chainOf(desk, 1).front().id != chainOf(desk, 0).front().id);
        QCOMPARE(chainOf(desk, 1).front().values, chainOf(desk, 0).front().values);
        QCOMPARE(steps(desk), before + 1);
    }

    void pastesAChainFromTheClipboard()
    {
        TestDesk desk;
        desk.show(1);
        pageOf(desk).deeds().add(*findProcessorType("trim"), 0);
        QTest::keyClick(&desk.window(), Qt::Key_C, Qt::ControlModifier);
        desk.workspace().selection().chooseSong(desk.song(1).id);
        QVERIFY(chainOf(desk, 1).empty());
        QTest::keyClick(&desk.window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(chainOf(desk, 1).size(), std::size_t(1));
        QApplication::clipboard()->setText(u"{\"lacquerChain\": 7}"_s);
        QTest::keyClick(&desk.window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(chainOf(desk, 1).size(), std::size_t(1));
    }

    void savesAndLoadsPresets()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("compressor"), 0);
        deeds.setValue(chainOf(desk).front().id, 0, -12.5);
        pageOf(desk).presets().save();
        auto* name = desk.child<QLineEdit>(u"Name"_s);
        QVERIFY(name);
        QTest::keyClicks(name, u"Loud / soft"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QStringList troubles;
        const auto own = ChainPresets::own(&troubles);
        QVERIFY(troubles.isEmpty());
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(own.front().name, u"Loud / soft"_s);
        desk.workspace().selection().chooseSong(desk.song(1).id);
        auto* menu = pageOf(desk).presets().menu();
        QAction* found = nullptr;
        for (auto* action : menu->actions())
            if (action->objectName() == u"Loud / soft")
                found = action;
        QVERIFY(found);
        found->trigger();
        QCOMPARE(chainOf(desk, 1).size(), std::size_t(1));
        QCOMPARE(chainOf(desk, 1).front().values[0], -12.5);
        delete menu;
    }

    void factoryPresetsAreWithinTheirTables()
    {
        const auto all = ChainPresets::factory();
        QVERIFY(all.size() >= 5);
        for (const auto& preset : all) {
            QVERIFY(!preset.use.isEmpty());
            QVERIFY(isActive(preset.chain));
            for (const auto& settings : preset.chain)
                for (std::size_t i = 0; i < settings.values.size(); ++i) {
                    const auto& row = settings.registered()->parameters[i];
                    QVERIFY(settings.values[i] >= row.minimum && settings.values[i] <= row.maximum);
                }
        }
    }

    void snapshotsBringAChainBack()
    {
        TestDesk desk;
        desk.show(1);
        auto& deeds = pageOf(desk).deeds();
        deeds.add(*findProcessorType("trim"), 0);
        QTest::keyClick(&desk.window(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(pageOf(desk).head()->snapshots()->has(0));
        deeds.add(*findProcessorType("compressor"), 0);
        QCOMPARE(chainOf(desk).size(), std::size_t(2));
        QTest::keyClick(&desk.window(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(chainOf(desk).size(), std::size_t(1));
    }

    void shapesStemsAndTheAlbumToo()
    {
        TestDesk desk;
        desk.show(1);
        desk.workspace().selection().chooseSong(desk.song(1).id);
        desk.workspace().selection().chooseStem(desk.song(1).stems.front().id);
        desk.workspace().selection().chooseChainOwner(ChainOwner::Stem);
        pageOf(desk).deeds().add(*findProcessorType("trim"), 0);
        QCOMPARE(desk.song(1).stems.front().chain.size(), std::size_t(1));
        desk.workspace().selection().chooseChainOwner(ChainOwner::Album);
        pageOf(desk).deeds().add(*findProcessorType("equalizer"), 0);
        QCOMPARE(desk.album().chain.size(), std::size_t(1));
        QVERIFY(chainOf(desk, 1).empty());
    }
};

LACQUER_TEST(MasterPageTest)
#include "MasterPageTest.moc"
