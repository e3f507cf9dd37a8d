// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/SampleAlbum.h"
#include "widgets/StemLanes.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"
#include "widgets/WaveformView.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

StemLanesPicture song()
{
    StemLanesPicture picture;
    picture.length = 231;
    picture.words = u"Stems, top to bottom"_s;
    const QStringList names = {u"Drums"_s, u"Bass"_s, u"Guitars"_s, u"Keys"_s, u"Vocals"_s, u"Effects"_s};
    for (int i = 0; i < names.size(); ++i) {
        StemLanePicture lane;
        lane.id = lane.name = names[i];
        lane.file = u"04_ETEW_%1.wav"_s.arg(names[i].toUpper());
        lane.place = i % 2 ? u"centre"_s : u"wide"_s;
        lane.gain = i == 1 ? -0.25 : 0;
        lane.level = 0.3 + 0.1 * i;
        lane.mute = i == 3;
        lane.chosen = i == 4;
        lane.wave.id = names[i];
        lane.wave.wave = sampleWave(225, unsigned(i + 1));
        lane.wave.waveLength = 225;
        if (i == 4)
            lane.wave.marks = {{WaveMark::Kind::Changed, 67, 97, u"bars 37–53: +0.4 dB since mix 2"_s}};
        picture.lanes.push_back(lane);
    }
    StemLanePicture mix;
    mix.id = u"mix"_s;
    mix.name = u"Mix, for reference"_s;
    mix.file = u"KeepTheEngineWarm_MIX3.wav"_s;
    mix.place = u"never part of a delivery"_s;
    mix.wave.id = u"mix"_s;
    mix.wave.wave = sampleWave(231, 9);
    picture.reference = mix;
    picture.sections = {{0, 18, u"Intro"_s, {}, false}, {18, 67, u"Verse 1"_s, {}, false}, {67, 97, u"Chorus"_s, {}, true}};
    return picture;
}

void drag(QWidget& widget, QPointF from, QPointF to)
{
    for (int i = 1; i <= 8; ++i) {
        const auto at = from + (to - from) * i / 8.0;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &move);
    }
}

}  // namespace

class StemLanesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StemLanes> lanes_;

private Q_SLOTS:
    void init()
    {
        lanes_ = std::make_unique<StemLanes>();
        lanes_->resize(1072, 868);
        lanes_->setPicture(song());
        lanes_->setPlayhead(134.4);
        lanes_->show();
        QVERIFY(QTest::qWaitForWindowExposed(lanes_.get()));
    }

    void looksLikeTheDesign()
    {
        savePictures(*lanes_, u"stem-lanes"_s);
        QVERIFY(lanes_->lane(0)->height() >= 62 && lanes_->lane(0)->height() <= 140);
        QCOMPARE(lanes_->lane(3)->wave()->picture().tone, GrooveTone::Muted);
        QCOMPARE(lanes_->lane(4)->wave()->picture().tone, GrooveTone::Chosen);
        QCOMPARE(lanes_->referenceLane()->wave()->picture().tone, GrooveTone::Source);
    }

    void switchesSayWhichLane()
    {
        QSignalSpy solo(lanes_.get(), &StemLanes::soloToggled), mute(lanes_.get(), &StemLanes::muteToggled);
        QTest::mouseClick(lanes_->lane(2)->soloToggle(), Qt::LeftButton);
        QCOMPARE(solo.last()[0].toInt(), 2);
        QCOMPARE(solo.last()[1].toBool(), true);
        lanes_->lane(1)->setFocus();
        QTest::keyClick(lanes_->lane(1), Qt::Key_M, Qt::AltModifier);
        QCOMPARE(mute.last()[0].toInt(), 1);
    }

    void soloPaintsAcrossLanes()
    {
        QSignalSpy solo(lanes_.get(), &StemLanes::soloToggled);
        auto* first = lanes_->lane(0)->soloToggle();
        const QPoint centre = first->rect().center();
        QTest::mousePress(first, Qt::LeftButton, {}, centre);
        drag(*first, centre, centre + QPoint(0, lanes_->lane(0)->height() * 2));
        QTest::mouseRelease(first, Qt::LeftButton, {}, centre);
        QCOMPARE(solo.size(), 3);
        QVERIFY(lanes_->lane(2)->soloToggle()->isChecked());
    }

    void altArrowsTurnTheGainAsOneGesture()
    {
        QSignalSpy gain(lanes_.get(), &StemLanes::gainChanged), begun(lanes_.get(), &StemLanes::gestureStarted),
            ended(lanes_.get(), &StemLanes::gestureEnded);
        lanes_->lane(1)->setFocus();
        QTest::keyClick(lanes_->lane(1), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(gain.last()[0].toInt(), 1);
        QCOMPARE(gain.last()[1].toDouble(), -0.15);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(ended.size(), 1);
    }

    void aHeadIsCarriedToAnotherPlace()
    {
        QSignalSpy order(lanes_.get(), &StemLanes::orderChanged);
        auto* lane = lanes_->lane(0);
        const QPointF from(30, lane->height() - 6.0);
        QTest::mousePress(lane, Qt::LeftButton, {}, from.toPoint());
        // The lane follows the pointer, so its own coordinates do not tell the way: the screen's do.
        for (int i = 1; i <= 10; ++i) {
            const auto global = QPointF(lanes_->mapToGlobal(QPoint(30, 26 + lane->height() - 6))) + QPointF(0, 24.0 * i);
            QMouseEvent move(QEvent::MouseMove, lane->mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(lane, &move);
        }
        QTest::mouseRelease(lane, Qt::LeftButton, {}, from.toPoint());
        QCOMPARE(order.size(), 1);
        QCOMPARE(order[0][0].toInt(), 0);
        QCOMPARE(order[0][1].toInt(), 2);
        QCOMPARE(lanes_->lane(2), lane);
        QTRY_COMPARE(lane->y(), 2 * lane->height());
    }

    void arrowsWalkTheLanesDownToTheMix()
    {
        QSignalSpy chosen(lanes_.get(), &StemLanes::chosen), mix(lanes_.get(), &StemLanes::referenceChosen);
        lanes_->lane(4)->setFocus();
        QTest::keyClick(lanes_->lane(4), Qt::Key_Down);
        QCOMPARE(chosen.last()[0].toInt(), 5);
        QTest::keyClick(lanes_->lane(5), Qt::Key_Down);
        QCOMPARE(mix.size(), 1);
    }

    void zoomingOneLaneZoomsAll()
    {
        lanes_->lane(2)->wave()->zoom(4);
        for (int i = 0; i < lanes_->count(); ++i)
            QCOMPARE(lanes_->lane(i)->wave()->axis().pixelsPerSecond, lanes_->axis().pixelsPerSecond);
        QCOMPARE(lanes_->referenceLane()->wave()->axis().start, lanes_->axis().start);
    }

    void manyLanesScroll()
    {
        auto picture = song();
        for (int i = 0; i < 10; ++i) {
            picture.lanes.push_back(picture.lanes[0]);
            picture.lanes.back().id = u"more%1"_s.arg(i);
        }
        lanes_->setPicture(picture);
        QCOMPARE(lanes_->lane(15)->height(), 62);
        QCOMPARE(lanes_->referenceLane()->geometry().bottom() < lanes_->height(), true);
    }
};

LACQUER_TEST(StemLanesTest)
#include "StemLanesTest.moc"
