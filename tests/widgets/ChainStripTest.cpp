// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/ChainStrip.h"
#include "widgets/SampleAlbum.h"
#include "widgets/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

ChainPicture chain()
{
    ChainPicture picture;
    picture.inWords = u"Stem sum"_s;
    picture.outWords = u"Out"_s;
    picture.loudnessIn = -17;
    picture.loudnessOut = -11.4;
    const auto curve = [](QPainter& painter, const QRectF& place, bool grey) {
        painter.setPen(QPen(grey ? Qt::gray : QColor(0xF2, 0xA6, 0x3B), 1.4));
        QPolygonF line;
        for (int i = 0; i <= 40; ++i)
            line << QPointF(place.left() + place.width() * i / 40, place.center().y() + place.height() * 0.3 * std::sin(i / 4.0));
        painter.drawPolyline(line);
    };
    picture.modules = {{u"a"_s, u"eq"_s, u"Equalizer"_s, u"6 bands · minimum phase"_s, false, false, true, -17.1, 0.8, 0.8, curve},
                       {u"b"_s, u"comp"_s, u"Compressor"_s, u"1.6 : 1 · −1.4 dB"_s, false, true, false, -14.9, 0.7, 0.75, curve},
                       {u"c"_s, u"saturate"_s, u"Saturation"_s, u"Tape 8×"_s, true, false, false, -14.9, 0.7, 0.7, curve},
                       {u"d"_s, u"stereo"_s, u"Stereo"_s, u"Mono below 110 Hz"_s, false, false, false, -14.9, 0.7, 0.7, {}}};
    picture.last = ChainModule{u"z"_s, u"limiter"_s, u"Limiter"_s, u"Balanced · −3.2 dB"_s, false, false, false, -11.4, 0.9, 0.95, curve};
    return picture;
}

void drag(QWidget& widget, QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from.toPoint());
    for (int i = 1; i <= 8; ++i) {
        const auto at = from + (to - from) * i / 8.0;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to.toPoint());
}

}  // namespace

class ChainStripTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ChainStrip> strip_;

    [[nodiscard]] QPointF grip(int i) const { return strip_->card(i).center() + QPointF(-20, 4); }

private Q_SLOTS:
    void init()
    {
        strip_ = std::make_unique<ChainStrip>();
        strip_->resize(1364, 112);
        strip_->setPicture(chain());
        strip_->show();
        QVERIFY(QTest::qWaitForWindowExposed(strip_.get()));
        strip_->setFocus();
    }

    void looksLikeTheDesign()
    {
        savePictures(*strip_, u"chain-strip"_s);
        strip_->resize(760, 112);
        savePictures(*strip_, u"chain-strip-narrow"_s);
        for (int i = 0; i + 1 < 5; ++i)
            QVERIFY(strip_->card(i).right() < strip_->card(i + 1).left());
    }

    void clicksChooseBypassAndListenToTheChange()
    {
        QSignalSpy chosen(strip_.get(), &ChainStrip::chosen), bypass(strip_.get(), &ChainStrip::bypassToggled),
            delta(strip_.get(), &ChainStrip::deltaToggled), add(strip_.get(), &ChainStrip::addRequested);
        QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, grip(1).toPoint());
        QCOMPARE(chosen.last()[0].toInt(), 1);
        QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, strip_->powerButton(2).center().toPoint());
        QCOMPARE(bypass.last()[0].toInt(), 2);
        QCOMPARE(bypass.last()[1].toBool(), false);
        QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, strip_->deltaButton(0).center().toPoint());
        QCOMPARE(delta.last()[1].toBool(), true);
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, strip_->addButton().center().toPoint());
        QCOMPARE(add.last()[0].toInt(), 4);
    }

    void aDoubleClickOnTheLineAddsThere()
    {
        QSignalSpy add(strip_.get(), &ChainStrip::addRequested);
        const QPointF between((strip_->card(1).right() + strip_->card(2).left()) / 2, strip_->card(0).center().y());
        QTest::mouseDClick(strip_.get(), Qt::LeftButton, {}, between.toPoint());
        QCOMPARE(add.size(), 1);
        QCOMPARE(add[0][0].toInt(), 2);
    }

    void aCardIsCarriedAndWithAltCopied()
    {
        QSignalSpy moved(strip_.get(), &ChainStrip::moved), copied(strip_.get(), &ChainStrip::copied);
        drag(*strip_, grip(0), grip(2));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toInt(), 0);
        QCOMPARE(moved[0][1].toInt(), 2);
        QCOMPARE(strip_->picture().modules[2].id, u"a"_s);
        QTest::qWait(200);
        drag(*strip_, grip(0), grip(1), Qt::AltModifier);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(moved.size(), 1);
    }

    void theFinalLimiterStaysWhereItIs()
    {
        QSignalSpy moved(strip_.get(), &ChainStrip::moved), removed(strip_.get(), &ChainStrip::removed);
        drag(*strip_, grip(4), grip(0));
        QTest::keyClick(strip_.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(strip_.get(), Qt::Key_Delete);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(removed.size(), 0);
        QVERIFY(strip_->picture().last->chosen);
    }

    void keysWalkMoveBypassAndRemove()
    {
        QSignalSpy chosen(strip_.get(), &ChainStrip::chosen), moved(strip_.get(), &ChainStrip::moved),
            bypass(strip_.get(), &ChainStrip::bypassToggled), removed(strip_.get(), &ChainStrip::removed);
        QTest::keyClick(strip_.get(), Qt::Key_Right);
        QCOMPARE(chosen.last()[0].toInt(), 1);
        QTest::keyClick(strip_.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(moved.last()[1].toInt(), 2);
        QTest::keyClick(strip_.get(), Qt::Key_B, Qt::AltModifier);
        QCOMPARE(bypass.last()[0].toInt(), 2);
        QCOMPARE(bypass.last()[1].toBool(), true);
        QTest::keyClick(strip_.get(), Qt::Key_Delete);
        QCOMPARE(removed.last()[0].toInt(), 2);
    }

    void everyModuleIsRead()
    {
        auto* whole = QAccessible::queryAccessibleInterface(strip_.get());
        QCOMPARE(whole->childCount(), 6);
        QCOMPARE(whole->child(2)->text(QAccessible::Name), u"Saturation"_s);
        QVERIFY(whole->child(2)->text(QAccessible::Value).startsWith(u"Bypassed"_s));
    }
};

LACQUER_TEST(ChainStripTest)
#include "ChainStripTest.moc"
