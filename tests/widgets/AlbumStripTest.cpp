// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/AlbumStrip.h"
#include "widgets/SampleAlbum.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>

using namespace lacquer;
using namespace lacquer::test;

namespace {

void drag(QWidget& widget, QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from.toPoint());
    for (int i = 1; i <= 8; ++i) {
        const auto at = from + (to - from) * i / 8.0;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
}

void release(QWidget& widget, QPointF at)
{
    QTest::mouseRelease(&widget, Qt::LeftButton, Qt::NoModifier, at.toPoint());
}

void wheel(QWidget& widget, QPointF at, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

bool wholeFrames(double seconds)
{
    return std::abs(seconds * 75 - std::round(seconds * 75)) < 1e-6;
}

}  // namespace

class AlbumStripTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AlbumStrip> strip_;

    [[nodiscard]] const StripSong& song(int i) const { return strip_->picture().songs[std::size_t(i)]; }
    [[nodiscard]] QPointF middle(int i) const { return strip_->geometryNow().block(i).center() + QPointF(0, 40); }

private Q_SLOTS:
    void init()
    {
        strip_ = std::make_unique<AlbumStrip>();
        strip_->resize(1328, 500);
        strip_->setPicture(sampleAlbum());
        strip_->setPlayhead(786.58);
        strip_->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(strip_.get()));
        strip_->setFocus();
    }

    void looksLikeTheDesign()
    {
        savePictures(*strip_, QStringLiteral("album-strip"));
        auto picture = strip_->grab().toImage();
        // The chosen song has its amber in it, the others do not.
        const auto amber = [&](int i) {
            const auto place = strip_->geometryNow().wave(i).toRect().adjusted(6, 0, -6, 0);
            int count = 0;
            for (int y = place.top(); y < place.bottom(); ++y)
                for (int x = place.left(); x < place.right(); ++x)
                    count += picture.pixelColor(x, y) == Theme::of(strip_.get()).waveBody;
            return count;
        };
        QVERIFY(amber(3) > 1000);
        QCOMPARE(amber(8), 0);
    }

    void aClickChooses()
    {
        QSignalSpy chosen(strip_.get(), &AlbumStrip::songChosen), begun(strip_.get(), &AlbumStrip::gestureStarted);
        QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, middle(7).toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 7);
        QVERIFY(song(7).chosen && !song(3).chosen);
        QCOMPARE(begun.size(), 0);
    }

    void aDoubleClickPlaysFromThere()
    {
        QSignalSpy play(strip_.get(), &AlbumStrip::playRequested);
        const auto at = middle(1).toPoint();
        QTest::mouseDClick(strip_.get(), Qt::LeftButton, {}, at);
        QCOMPARE(play.size(), 1);
        QCOMPARE(play[0][0].toDouble(), strip_->axis().seconds(at.x()));
    }

    void draggingTheMiddleReordersAndTheOthersMakeRoom()
    {
        QSignalSpy order(strip_.get(), &AlbumStrip::orderChanged), begun(strip_.get(), &AlbumStrip::gestureStarted),
            ended(strip_.get(), &AlbumStrip::gestureEnded);
        const auto from = middle(1);
        const auto to = QPointF(strip_->geometryNow().block(3).right() - 4, from.y());
        const double before = strip_->geometryNow().start(2);
        drag(*strip_, from, to);
        QVERIFY(strip_->dragging());
        QCOMPARE(order.size(), 0);
        QTRY_VERIFY(strip_->geometryNow().start(2) < before - 200);
        savePictures(*strip_, QStringLiteral("album-strip-carried"));
        release(*strip_, to);
        QCOMPARE(order.size(), 1);
        QCOMPARE(order[0][0].toInt(), 1);
        QCOMPARE(order[0][1].toInt(), 3);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(song(3).id, QStringLiteral("song2"));
        QTRY_COMPARE(strip_->geometryNow().start(3), song(3).start);
    }

    void escapePutsACarriedBlockBack()
    {
        QSignalSpy order(strip_.get(), &AlbumStrip::orderChanged), ended(strip_.get(), &AlbumStrip::gestureEnded);
        drag(*strip_, middle(1), middle(8));
        QTest::keyClick(strip_.get(), Qt::Key_Escape);
        release(*strip_, middle(8));
        QCOMPARE(order.size(), 0);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(song(1).id, QStringLiteral("song2"));
    }

    void draggingABadgeChangesTheSpaceInFrames()
    {
        QSignalSpy space(strip_.get(), &AlbumStrip::spaceChanged), join(strip_.get(), &AlbumStrip::joinChosen);
        strip_->setView(strip_->picture().songs[4].start - 20, 25);
        const double next = song(5).start;
        const QPointF badge = strip_->geometryNow().badge(4).center().toPoint();
        drag(*strip_, badge, badge + QPointF(37, 0));
        QVERIFY(!space.isEmpty());
        const double now = space.last()[1].toDouble();
        QCOMPARE(space.last()[0].toInt(), 4);
        QVERIFY(std::abs(now - (-1.6 + 37 / 25.0)) < 0.02);
        QVERIFY(wholeFrames(now));
        QVERIFY(std::abs(song(5).start - next - 37 / 25.0) < 0.02);
        savePictures(*strip_, QStringLiteral("album-strip-space"));
        release(*strip_, badge);
        QCOMPARE(join.size(), 0);  // it was chosen already
    }

    void altFreesTheSpaceFromFrames()
    {
        QSignalSpy space(strip_.get(), &AlbumStrip::spaceChanged);
        strip_->setView(song(4).start - 20, 30);
        const QPointF badge = strip_->geometryNow().badge(4).center().toPoint();
        drag(*strip_, badge, badge + QPointF(7, 0), Qt::AltModifier);
        QVERIFY(!wholeFrames(space.last()[1].toDouble()));
        QCOMPARE(space.last()[1].toDouble(), -1.6 + 7 / 30.0);
    }

    void anEdgeTrimsAsFarAsTheFileReaches()
    {
        QSignalSpy trim(strip_.get(), &AlbumStrip::trimChanged);
        strip_->setView(song(4).start + song(4).length - 20, 20);
        const auto place = strip_->geometryNow().block(4);
        const QPointF edge(place.right() - 2, place.center().y() + 60);
        drag(*strip_, edge, edge - QPointF(100, 0));
        QCOMPARE(trim.last()[0].toInt(), 4);
        QVERIFY(std::abs(trim.last()[2].toDouble() - (1 + 273 - 5)) < 0.02);
        drag(*strip_, edge, edge + QPointF(400, 0));
        release(*strip_, edge);
        QCOMPARE(trim.last()[1].toDouble(), 1.0);
        QVERIFY(trim.last()[2].toDouble() <= 277.0);
    }

    void theSquareSetsTheFadeAndEscapeTakesItBack()
    {
        QSignalSpy fade(strip_.get(), &AlbumStrip::fadeChanged);
        strip_->setView(song(3).end() - 40, 20);
        const auto square = strip_->geometryNow().fadeSquare(3, true).center();
        drag(*strip_, square, square - QPointF(60, 0));
        QCOMPARE(fade.last()[0].toInt(), 3);
        QCOMPARE(fade.last()[1].toBool(), true);
        QVERIFY(std::abs(fade.last()[2].toDouble() - 5.8) < 0.02);
        QVERIFY(wholeFrames(fade.last()[2].toDouble()));
        savePictures(*strip_, QStringLiteral("album-strip-fade"));
        QTest::keyClick(strip_.get(), Qt::Key_Escape);
        QCOMPARE(fade.last()[2].toDouble(), 2.8);
        QCOMPARE(song(3).fadeOut.seconds, 2.8);
        release(*strip_, square);
    }

    void theFadeLineBendsWithTheHandWithinItsLimits()
    {
        QSignalSpy fade(strip_.get(), &AlbumStrip::fadeChanged);
        strip_->setView(song(3).end() - 10, 60);
        const auto point = strip_->geometryNow().bendPoint(3, true);
        drag(*strip_, point, point + QPointF(0, 60));
        QVERIFY(std::abs(fade.last()[3].toDouble() - 2) < 0.05);
        QVERIFY(strip_->geometryNow().bendPoint(3, true).y() > point.y() + 20);
        release(*strip_, point);
        const auto again = strip_->geometryNow().bendPoint(3, true);
        drag(*strip_, again, again + QPointF(0, 400));
        release(*strip_, again);
        QCOMPARE(fade.last()[3].toDouble(), 4.0);
    }

    void aPictureSetWhileDraggingWaitsForTheHand()
    {
        const auto from = middle(1);
        drag(*strip_, from, from + QPointF(30, 0));
        auto other = sampleAlbum();
        other.songs[1].title = QStringLiteral("Another");
        strip_->setPicture(other);
        QCOMPARE(song(1).title, QStringLiteral("Harbour Lights Out"));
        release(*strip_, from + QPointF(30, 0));
        QCOMPARE(song(1).title, QStringLiteral("Another"));
    }

    void aSongThatGoesAwayUnderTheHandIsLetGo()
    {
        const auto from = middle(9);
        QTest::mousePress(strip_.get(), Qt::LeftButton, {}, from.toPoint());
        auto shorter = sampleAlbum();
        shorter.songs.resize(3);
        shorter.sides.clear();
        shorter.groups.clear();
        shorter.chosenJoin = -1;
        strip_->setPicture(shorter);
        QMouseEvent move(QEvent::MouseMove, from - QPointF(90, 0), from, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(strip_.get(), &move);
        QVERIFY(!strip_->dragging());
        release(*strip_, from);
    }

    void keysWalkNudgeAndMove()
    {
        QSignalSpy chosen(strip_.get(), &AlbumStrip::songChosen), join(strip_.get(), &AlbumStrip::joinChosen),
            space(strip_.get(), &AlbumStrip::spaceChanged), order(strip_.get(), &AlbumStrip::orderChanged);
        QTest::keyClick(strip_.get(), Qt::Key_Right);
        QCOMPARE(chosen.last()[0].toInt(), 4);
        QTest::keyClick(strip_.get(), Qt::Key_Down);
        QCOMPARE(join.last()[0].toInt(), 5);
        QTest::keyClick(strip_.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(space.last()[1].toDouble(), 4 + 1 / 75.0);
        QTest::keyClick(strip_.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(std::abs(space.last()[1].toDouble() - (4 + 1 / 75.0 - 1 / 44100.0)) < 1e-12);
        QTest::keyClick(strip_.get(), Qt::Key_Up);
        QTest::keyClick(strip_.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(order.last()[0].toInt(), 4);
        QCOMPARE(order.last()[1].toInt(), 3);
        QCOMPARE(strip_->chosenSong(), 3);
    }

    void theWheelScrollsAndZoomsAboutThePointer()
    {
        const QPointF at(700, 200);
        const double held = strip_->axis().seconds(at.x());
        wheel(*strip_, at, 6, Qt::ControlModifier);
        QVERIFY(!strip_->axis().showsAll());
        QVERIFY(std::abs(strip_->axis().seconds(at.x()) - held) < 1e-6);
        const double start = strip_->axis().start;
        wheel(*strip_, at, -2, Qt::NoModifier);
        QVERIFY(strip_->axis().start > start);
        wheel(*strip_, at, -30, Qt::ControlModifier);
        QVERIFY(strip_->axis().showsAll());
    }

    void everyBlockAndJoinHasANameAndAValue()
    {
        auto* whole = QAccessible::queryAccessibleInterface(strip_.get());
        QVERIFY(whole);
        QCOMPARE(whole->role(), QAccessible::List);
        QCOMPARE(whole->childCount(), 19);
        QStringList seen;
        for (int i = 0; i < whole->childCount(); ++i) {
            auto* part = whole->child(i);
            QVERIFY(!part->text(QAccessible::Name).isEmpty());
            QVERIFY(!part->text(QAccessible::Value).isEmpty());
            QVERIFY(!part->rect().isEmpty());
            seen << part->text(QAccessible::Name) + u'|' + part->text(QAccessible::Value);
        }
        QVERIFY(seen.contains(QStringLiteral("Space between 4 and 5|overlap of 1.600 s")));
        QSignalSpy chosen(strip_.get(), &AlbumStrip::songChosen);
        whole->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.last()[0].toInt(), 0);
    }

    void aSongLeftOutHasNoLength()
    {
        auto album = sampleAlbum();
        album.songs[2].enabled = false;
        strip_->setPicture(album);
        QVERIFY(strip_->geometryNow().block(2).width() < 24);
        QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, strip_->geometryNow().block(2).center().toPoint());
        QVERIFY(song(2).chosen);
        savePictures(*strip_, QStringLiteral("album-strip-left-out"));
    }

    void aPlayheadRepaintsItsOwnStripOnly()
    {
        class Watch : public QObject {
        public:
            QRegion painted;
            bool eventFilter(QObject*, QEvent* event) override
            {
                if (event->type() == QEvent::Paint)
                    painted += static_cast<QPaintEvent*>(event)->region();
                return false;
            }
        } watch;
        QCoreApplication::processEvents();
        strip_->installEventFilter(&watch);
        strip_->setPlayhead(790);
        QTRY_VERIFY(!watch.painted.isEmpty());
        QVERIFY(watch.painted.boundingRect().width() < 40);
    }

    void eightyMinutesScrollAndZoomSmoothly()
    {
        strip_->resize(1920, 1080);
        strip_->setPicture(longAlbum(20, 240));
        strip_->setPlayhead(1000);
        QImage screen(strip_->size(), QImage::Format_RGB32);
        // By the processor's clock, which other programs on the machine cannot spoil.
        const auto frame = [&] {
            const auto begun = std::clock();
            QPainter painter(&screen);
            strip_->render(&painter);
            return double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
        };
        frame();
        const auto report = [](const char* what, std::vector<double> times) {
            std::sort(times.begin(), times.end());
            const double p50 = times[times.size() / 2], p99 = times[times.size() * 99 / 100];
            qInfo("%s: p50 %.2f ms, p99 %.2f ms of %zu frames", what, p50, p99, times.size());
            return p50;
        };
        std::vector<double> zooming, scrolling;
        for (int i = 0; i < 120; ++i) {
            wheel(*strip_, {400.0 + i * 5, 300}, i % 80 < 40 ? 1 : -1, Qt::ControlModifier);
            zooming.push_back(frame());
        }
        strip_->setView(0, 4);
        for (int i = 0; i < 120; ++i) {
            wheel(*strip_, {900, 300}, -1, Qt::NoModifier);
            scrolling.push_back(frame());
        }
        // The middle is held to the limit; the tail is printed.
        QVERIFY(report("zooming 80 minutes, 20 songs, 1920 x 1080", zooming) < 16);
        QVERIFY(report("scrolling 80 minutes, 20 songs, 1920 x 1080", scrolling) < 16);
    }
};

LACQUER_TEST(AlbumStripTest)
#include "AlbumStripTest.moc"
