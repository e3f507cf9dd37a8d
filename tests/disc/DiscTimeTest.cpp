// SPDX-License-Identifier: GPL-3.0-or-later
// The disc's clock: every frame has one time, and what is no time is refused.
#include "disc/DiscTime.h"

#include "support/TestMain.h"

using namespace lacquer;
using namespace Qt::StringLiterals;

class DiscTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFrameOfADiscComesBack()
    {
        for (std::int64_t frame = 0; frame <= lastDiscFrame; frame += frame < 10000 ? 1 : 37) {
            QCOMPARE(discFrames(discTime(frame)), std::optional(frame));
            QCOMPARE(parsedDiscTime(shownDiscTime(frame)), std::optional(frame));
        }
        QCOMPARE(shownDiscTime(lastDiscFrame), u"99:59:74"_s);
        QCOMPARE(shownDiscTime(firstPauseFrames), u"00:02:00"_s);
    }

    void whatIsNoTimeIsRefused()
    {
        for (const char* wrong : {"", "1:2", "00:60:00", "00:00:75", "-1:00:00", "00:0a:00", "00:00:0", ":00:00", "00:00:00:00", " 00:00:00", "9999999:00:00"})
            QVERIFY2(!parsedDiscTime(QString::fromLatin1(wrong)), wrong);
        QCOMPARE(parsedDiscTime(u"120:00:00"), std::optional<std::int64_t>(540000));
    }
};

LACQUER_TEST(DiscTimeTest)
#include "DiscTimeTest.moc"
