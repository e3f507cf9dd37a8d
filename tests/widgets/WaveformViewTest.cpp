// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/SampleAlbum.h"
#include "widgets/WaveformView.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

WavePicture song()
{
    WavePicture picture;
    picture.id = u"song"_s;
    picture.length = picture.waveLength = 231;
    picture.wave = sampleWave(231, 4);
    picture.sampleRate = 44100;
    const QStringList names = {u"Intro"_s, u"Verse 1"_s, u"Pre"_s, u"Chorus"_s, u"Verse 2"_s, u"Chorus"_s, u"Break"_s, u"Out"_s};
    const double starts[] = {0, 18, 50, 67, 97, 134, 164, 182, 231};
    for (int i = 0; i < names.size(); ++i)
        picture.sections.push_back({starts[i], starts[i + 1], names[i], u"−12.1"_s, names[i] == u"Chorus"_s});
    for (double at = 0; at < 231; at += 0.1) {
        picture.loudness.emplace_back(at, -14 + 5 * std::sin(at / 12));
        picture.reduction.emplace_back(at, std::max(0.0, 2 + 2 * std::sin(at * 2.5) + 2 * std::sin(at / 12)));
    }
    picture.target = -9.5;
    picture.targetWords = u"S −9.5"_s;
    picture.marks = {{WaveMark::Kind::Changed, 67, 97, u"bars 37–53: +0.4 dB since mix 2"_s},
                     {WaveMark::Kind::Clip, 150, 150, u"3 samples at full scale"_s},
                     {WaveMark::Kind::Note, 200, 200, u"breath"_s}};
    return picture;
}

void send(QWidget& widget, QPointF at)
{
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
}

}  // namespace

class WaveformViewTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WaveformView> view_;

private Q_SLOTS:
    void init()
    {
        view_ = std::make_unique<WaveformView>();
        view_->resize(1364, 190);
        view_->setPicture(song());
        view_->setPlayhead(134.4);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void looksLikeTheDesign()
    {
        savePictures(*view_, u"waveform"_s);
        auto picture = song();
        picture.hasRide = true;
        picture.ride = {{20, 0}, {67, 0.5}, {97, 0.5}, {120, -1}};
        picture.reduction.clear();
        picture.loudness.clear();
        view_->setPicture(picture);
        savePictures(*view_, u"waveform-ride"_s);
        view_->zoom(20000);
        savePictures(*view_, u"waveform-samples"_s);
    }

    void aClickPlacesThePlayheadAndADragSelects()
    {
        QSignalSpy seek(view_.get(), &WaveformView::seekRequested), select(view_.get(), &WaveformView::selectionChanged);
        QTest::mouseClick(view_.get(), Qt::LeftButton, {}, {341, 100});
        QCOMPARE(seek.size(), 1);
        QCOMPARE(seek[0][0].toDouble(), 341 * 231.0 / 1364);
        QTest::mousePress(view_.get(), Qt::LeftButton, {}, {300, 100});
        send(*view_, {500, 100});
        QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, {500, 100});
        QCOMPARE(seek.size(), 1);
        QCOMPARE(select.last()[0].toDouble(), 300 * 231.0 / 1364);
        QCOMPARE(select.last()[1].toDouble(), 500 * 231.0 / 1364);
    }

    void aDoubleClickOnASectionLoopsIt()
    {
        QSignalSpy loop(view_.get(), &WaveformView::loopRequested);
        QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, {int(80 * 1364 / 231.0), 10});
        QCOMPARE(loop.size(), 1);
        QCOMPARE(loop[0][0].toDouble(), 67.0);
        QCOMPARE(loop[0][1].toDouble(), 97.0);
    }

    void theRideIsDrawnByHand()
    {
        auto picture = song();
        picture.hasRide = true;
        picture.ride = {{20, 0}, {100, 0}};
        view_->setPicture(picture);
        QSignalSpy ride(view_.get(), &WaveformView::rideChanged), begun(view_.get(), &WaveformView::gestureStarted),
            ended(view_.get(), &WaveformView::gestureEnded), seek(view_.get(), &WaveformView::seekRequested);
        const auto from = view_->ridePoint(1).toPoint();
        QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i)
            send(*view_, from + QPointF(0, -4 * i));
        QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, from - QPoint(0, 20));
        QVERIFY(view_->picture().ride[1].y() > 0.5);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(seek.size(), 0);
        const auto between = (view_->ridePoint(0) + view_->ridePoint(1)) / 2;
        QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, between.toPoint());
        QCOMPARE(view_->picture().ride.size(), std::size_t(3));
        const double level = view_->picture().ride[1].y();
        QTest::keyClick(view_.get(), Qt::Key_Up);
        QVERIFY(std::abs(view_->picture().ride[1].y() - level - 0.1) < 0.011);
        QTest::keyClick(view_.get(), Qt::Key_Delete);
        QCOMPARE(view_->picture().ride.size(), std::size_t(2));
    }

    void ctrlWheelZoomsAboutThePointer()
    {
        QSignalSpy moved(view_.get(), &WaveformView::axisChanged);
        const QPointF at(900, 100);
        const double held = view_->axis().seconds(900);
        QWheelEvent wheel(at, view_->mapToGlobal(at), {}, {0, 600}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_.get(), &wheel);
        QCOMPARE(moved.size(), 1);
        QVERIFY(std::abs(view_->axis().seconds(900) - held) < 1e-6);
        QVERIFY(!view_->axis().showsAll());
    }

    void sectionsAndMarksAreRead()
    {
        auto* whole = QAccessible::queryAccessibleInterface(view_.get());
        QCOMPARE(whole->childCount(), 11);
        QCOMPARE(whole->text(QAccessible::Value), u"2:14 of 3:51"_s);
        QCOMPARE(whole->child(3)->text(QAccessible::Name), u"Chorus"_s);
        QVERIFY(whole->child(8)->text(QAccessible::Value).contains(u"since mix 2"_s));
    }
};

LACQUER_TEST(WaveformViewTest)
#include "WaveformViewTest.moc"
