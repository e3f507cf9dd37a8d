// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/JoinView.h"
#include "widgets/SampleAlbum.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

JoinPicture join()
{
    const auto album = sampleAlbum();
    JoinPicture picture;
    picture.before = album.songs[3];
    picture.after = album.songs[4];
    picture.before.fadeOut.seconds = 1.6;
    const auto cosine = [](double u, double bend) { return std::pow(std::sin(u * 1.5707963267948966), bend); };
    picture.before.fadeOut.curve = picture.after.fadeIn.curve = cosine;
    picture.beforeWords = u"4 out · fade 1.600 s · cosine"_s;
    picture.afterWords = u"5 in · fade 1.600 s · cosine"_s;
    picture.loudnessWords = u"Momentary loudness through the join, LUFS. Dashed: each song alone."_s;
    for (double at = picture.after.start - 8; at < picture.after.start + 8; at += 0.1) {
        const double fall = 3 * std::tanh(at - picture.after.start);
        picture.loudness.emplace_back(at, -12.5 - fall + 0.4 * std::sin(at * 4));
        picture.alone.emplace_back(at, -12.5 - fall);
    }
    return picture;
}

void drag(QWidget& widget, QPointF from, QPointF by, bool release = true)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from.toPoint());
    for (int i = 1; i <= 8; ++i) {
        const auto at = QPointF(from.toPoint()) + by * i / 8.0;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &move);
    }
    if (release)
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, (from + by).toPoint());
}

}  // namespace

class JoinViewTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JoinView> view_;

private Q_SLOTS:
    void init()
    {
        view_ = std::make_unique<JoinView>(JoinView::Size::Large);
        view_->resize(1280, 780);
        view_->setPicture(join());
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void looksLikeTheDesign()
    {
        view_->setPlayhead(join().after.start + 0.15);
        savePictures(*view_, u"join-large"_s);
        JoinView small(JoinView::Size::Small);
        small.resize(272, 150);
        small.setPicture(join());
        savePictures(small, u"join-small"_s);
        QSignalSpy opened(&small, &JoinView::opened);
        QTest::mouseClick(&small, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
    }

    void squaresSetTheFadesInWholeFrames()
    {
        QSignalSpy fade(view_.get(), &JoinView::fadeChanged), begun(view_.get(), &JoinView::gestureStarted);
        drag(*view_, view_->fadeHandle(true), {-100, 0});
        const double wanted = 1.6 + 100 / view_->axis().pixelsPerSecond;
        QCOMPARE(fade.last()[0].toBool(), true);
        QVERIFY(std::abs(fade.last()[1].toDouble() - wanted) < 0.02);
        const double frames = fade.last()[1].toDouble() * 75;
        QVERIFY(std::abs(frames - std::round(frames)) < 1e-6);
        QCOMPARE(begun.size(), 1);
    }

    void theRoundPointBends()
    {
        QSignalSpy fade(view_.get(), &JoinView::fadeChanged);
        const auto from = view_->bendHandle(false);
        drag(*view_, from, {0, 60});
        QCOMPARE(fade.last()[0].toBool(), false);
        QCOMPARE(fade.last()[2].toDouble(), 2.0);
        QVERIFY(view_->bendHandle(false).y() > from.y());
    }

    void theStartMovesTheSpaceAndEscapeTakesItBack()
    {
        QSignalSpy space(view_.get(), &JoinView::spaceChanged), ended(view_.get(), &JoinView::gestureEnded);
        drag(*view_, view_->startHandle(), {80, 0}, false);
        QVERIFY(space.last()[0].toDouble() > -1.6);
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QCOMPARE(space.last()[0].toDouble(), -1.6);
        QCOMPARE(ended.size(), 1);
    }

    void keysNudgeByFramesAndSamples()
    {
        QSignalSpy space(view_.get(), &JoinView::spaceChanged);
        view_->setFocus();
        QTest::keyClick(view_.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(space.last()[0].toDouble(), -1.6 - 1 / 75.0);
        QTest::keyClick(view_.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(std::abs(space.last()[0].toDouble() - (-1.6 - 1 / 75.0 + 1 / 44100.0)) < 1e-12);
    }

    void isReadInNumbers()
    {
        auto* whole = QAccessible::queryAccessibleInterface(view_.get());
        QCOMPARE(whole->text(QAccessible::Value), u"Overlap 1.600 s · 120 frames"_s);
        QCOMPARE(whole->childCount(), 3);
        QCOMPARE(whole->child(0)->text(QAccessible::Value), u"1.600 s, bend 1.00"_s);
    }
};

LACQUER_TEST(JoinViewTest)
#include "JoinViewTest.moc"
