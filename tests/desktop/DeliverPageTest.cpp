// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TestDesk.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class DeliverPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToTheFrontByItsKey()
    {
        TestDesk desk;
        desk.show(4 == 0 ? 1 : 0);
        QTest::keyClick(&desk.window(), Qt::Key(5 + Qt::Key_0), Qt::ControlModifier);
        QCOMPARE(desk.window().page(), 4);
    }
};

LACQUER_TEST(DeliverPageTest)
#include "DeliverPageTest.moc"
