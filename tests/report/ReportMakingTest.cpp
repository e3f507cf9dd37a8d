// SPDX-License-Identifier: GPL-3.0-or-later
// A report says what the album, its plan, its disc and its build say, number by number.
#include "report/ReportMaking.h"

#include "base/Isrc.h"
#include "disc/PqSheet.h"
#include "report/ReportPage.h"
#include "report/ReportSample.h"
#include "report/ReportWords.h"
#include "support/TestMain.h"

#include <cmath>
#include <limits>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class ReportMakingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksEqualTheDiscsOwn()
    {
        const ReportSample sample;
        const ReportData data = sample.data();
        const PqSheet sheet = pqSheet(*sample.facts.disc, {});
        QCOMPARE(data.disc->marks.size(), sheet.rows.size());
        for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
            const ReportMark& mark = data.disc->marks[i];
            QCOMPARE(shownMark(mark.absolute), sheet.rows[i].start);
            QCOMPARE(QString::number(mark.absolute - 150), sheet.rows[i].lba);
            QCOMPARE(u"%1"_s.arg(mark.index, 2, 10, QLatin1Char('0')), sheet.rows[i].index);
            QCOMPARE(mark.length ? shownMark(*mark.length) : QString(), sheet.rows[i].length);
            QCOMPARE(mark.pause ? shownMark(*mark.pause) : QString(), sheet.rows[i].pause);
            QCOMPARE(mark.isrc, sheet.rows[i].isrc);
        }
        // Relative times count down to index 01 and up from it.
        const DiscTrack& fifth = sample.facts.disc->tracks[4];
        const auto second = std::find_if(data.disc->marks.begin(), data.disc->marks.end(), [](const ReportMark& m) { return m.index == 2; });
        QCOMPARE(second->relative, fifth.indexes[1] - fifth.indexes[0]);
        QCOMPARE(data.disc->marks[0].relative, std::int64_t(-150));
        qInfo("%zu marks equal", sheet.rows.size());
    }

    void theShownTableHoldsEveryTimeOfTheLayout()
    {
        const ReportSample sample;
        const ReportChapter chapter = discChapter(sample.data());
        const auto& table = std::get<ReportTable>(chapter.blocks.back());
        QStringList absolute;
        for (const auto& row : table.rows)
            absolute += row[2].text;
        QStringList expected;
        for (const DiscTrack& track : sample.facts.disc->tracks) {
            if (track.pause)
                expected += shownDiscTime(*track.pause);
            for (const std::int64_t index : track.indexes)
                expected += shownDiscTime(index);
        }
        expected += shownDiscTime(sample.facts.disc->leadOut);
        QCOMPARE(absolute, expected);
    }

    void tracksEqualThePlan()
    {
        const ReportSample sample;
        const ReportData data = sample.data();
        const auto songs = sample.plan.songs();
        QCOMPARE(data.tracks.size(), songs.size());
        std::int64_t end = 0;
        for (std::size_t i = 0; i < songs.size(); ++i) {
            QCOMPARE(data.tracks[i].start, songs[i]->start);
            QCOMPARE(data.tracks[i].length, songs[i]->frames);
            QCOMPARE(data.tracks[i].pause, songs[i]->start - end);
            QCOMPARE(data.tracks[i].isrc, hyphenatedIsrc(sample.album.songs[i]->isrc));
            QCOMPARE(data.tracks[i].figures->plrDb(), sample.facts.reading->songs[i].programme.plrDb());
            QVERIFY(data.tracks[i].course.shortTermLufs.size() <= 480);
            end = songs[i]->end();
        }
        QCOMPARE(data.tracks[3].pause, std::int64_t(0));
    }

    void timesAndLevelsAreWrittenForPeople()
    {
        QCOMPARE(shownClock(44100 * 205 + 2940, 44100), u"3:25.067"_s);
        QCOMPARE(shownClock(-44100, 44100), u"−0:01.000"_s);
        QCOMPARE(shownGrid(44100 * 205 + 2940, 44100), u"03:25:05"_s);
        QCOMPARE(shownGrid(44100 * 205 + 2939, 44100), u"03:25:04"_s);
        QCOMPARE(shownMark(-150), u"−00:02:00"_s);
        QCOMPARE(shownLevel(-14.04), u"−14.0"_s);
        QCOMPARE(shownLevel(-0.04), u"0.0"_s);
        QCOMPARE(shownLevel(-std::numeric_limits<double>::infinity()), u"−∞"_s);
        QCOMPARE(shownLevel(std::nullopt), u"–"_s);
        QCOMPARE(shownGain(0.001), u"±0.00"_s);
        QCOMPARE(shownGain(1.5), u"+1.50"_s);
    }

    void aBrokenCeilingIsAnError()
    {
        ReportSample sample;
        QCOMPARE(sample.data().verdicts[1].lamp, ReportLamp::Ok);
        sample.facts.reading->songs[3].programme.peaks.truePeakDbtp = -0.8;
        const ReportData data = sample.data();
        QCOMPARE(data.verdicts[1].lamp, ReportLamp::Error);
        QVERIFY(data.verdicts[1].words.contains(u"−0.80 dBTP"_s));
        QCOMPARE(reportPage(data).verdict->lamp, ReportLamp::Error);
    }

    void aLowerCeilingIsATrim()
    {
        ReportSample sample;
        sample.album.deliverables[0].ceilingDbtp = -2.5;
        QCOMPARE(sample.data().sets[0].trimDb, -1.5);
        QCOMPARE(*sample.data().sets[0].ceilingDbtp, -2.5);
    }

    void chainsAreToldByWhatDiffers()
    {
        const ReportData data = ReportSample().data();
        QCOMPARE(data.chains.size(), std::size_t(3));
        QCOMPARE(data.chains[0].owner, u"雨の夜"_s);
        QVERIFY(data.chains[0].steps[0].contains(u"bypassed"_s));
        qInfo("%s", qPrintable(data.chains[1].steps.join(u" / "_s)));
        QVERIFY(data.chains[1].steps[0].contains(u": "_s));
    }

    void littleIsKnownAndNothingBreaks()
    {
        ReportSample sample;
        sample.facts = {};
        const ReportData data = sample.data();
        QVERIFY(data.forecasts.empty() && !data.figures && !data.disc);
        const ReportPage page = reportPage(data);
        for (const ReportChapter& chapter : page.chapters)
            QVERIFY(!chapter.blocks.empty());
        QVERIFY(!page.verdict);
    }
};

LACQUER_TEST(ReportMakingTest)
#include "ReportMakingTest.moc"
