// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the whole window as somebody without a mouse or without a screen would.
#include "desktop/TestDesk.h"

#include "Actions.h"
#include "frame/DeviceDialog.h"
#include "frame/KeySheet.h"
#include "frame/StepsDialog.h"
#include "support/TestMain.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget* widget)
{
    QString path = QString::fromLatin1(widget->metaObject()->className());
    for (const auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        path = QString::fromLatin1(parent->metaObject()->className()) + u" > "_s + path;
    return path;
}

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// What can have the focus but says nothing.
QStringList unnamed(const QWidget& window)
{
    QStringList list;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!takesFocus(widget))
            continue;
        const auto* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            list << describe(widget);
    }
    return list;
}

/// What Tab never comes to.
QStringList unreachable(QWidget& window)
{
    QSet<QWidget*> reached;
    auto* first = &window;
    for (auto* widget = first->nextInFocusChain(); widget && widget != first; widget = widget->nextInFocusChain())
        reached.insert(widget);
    QStringList list;
    for (auto* widget : window.findChildren<QWidget*>())
        if (takesFocus(widget) && widget->window() == &window && !reached.contains(widget))
            list << describe(widget);
    return list;
}

}  // namespace

class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasANameAndTabComesByOnEveryPage()
    {
        TestDesk desk(3);
        for (int page = 0; page < 5; ++page) {
            desk.show(page);
            QTest::qWait(50);
            const auto silent = unnamed(desk.window());
            QVERIFY2(silent.isEmpty(), qPrintable(u"page %1, no name:\n"_s.arg(page + 1) + silent.join(u'\n')));
            const auto lost = unreachable(desk.window());
            QVERIFY2(lost.isEmpty(), qPrintable(u"page %1, Tab never comes to:\n"_s.arg(page + 1) + lost.join(u'\n')));
        }
    }

    void tabReallyWalksAndComesRound()
    {
        TestDesk desk(3);
        desk.show(0);
        desk.window().activateWindow();
        QSet<QWidget*> seen;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.window(), Qt::Key_Tab);
            auto* now = QApplication::focusWidget();
            if (now && seen.contains(now) && seen.size() > 10)
                return;
            if (now)
                seen.insert(now);
        }
        QFAIL("Tab never came back to where it began");
    }

    void everyCommandStandsInAMenu()
    {
        TestDesk desk(3);
        desk.show(0);
        QSet<QAction*> inMenus;
        for (auto* menu : desk.window().findChildren<QMenu*>())
            for (auto* action : menu->actions())
                inMenus.insert(action);
        for (const auto& row : actionTable())
            QVERIFY2(inMenus.contains(desk.desk().actions.action(row.id)), row.id);
    }

    void noKeyIsGivenTwice()
    {
        QHash<QString, QString> owners;
        for (const auto& row : actionTable())
            for (const auto& key : QString::fromLatin1(row.keys).split(u"  "_s, Qt::SkipEmptyParts)) {
                const auto sequence = QKeySequence(key).toString();
                QVERIFY2(!sequence.isEmpty(), row.keys);
                QVERIFY2(!owners.contains(sequence),
                         qPrintable(u"%1: %2 and %3"_s.arg(sequence, owners[sequence], QString::fromLatin1(row.id))));
                owners[sequence] = QString::fromLatin1(row.id);
            }
    }

    void dialogsHaveNamesToo()
    {
        TestDesk desk(2);
        desk.show(0);
        KeySheet keys(desk.desk().actions, &desk.window());
        DeviceDialog device(desk.desk().listening, &desk.window());
        device.setAttribute(Qt::WA_DeleteOnClose, false);
        keys.setAttribute(Qt::WA_DeleteOnClose, false);
        StepsDialog steps(&desk.window());
        steps.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QDialog* dialog : {static_cast<QDialog*>(&keys), static_cast<QDialog*>(&device), static_cast<QDialog*>(&steps)}) {
            dialog->show();
            const auto silent = unnamed(*dialog);
            QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
            QVERIFY(!dialog->windowTitle().isEmpty());
        }
    }
};

LACQUER_TEST(AccessTest)
#include "AccessTest.moc"
