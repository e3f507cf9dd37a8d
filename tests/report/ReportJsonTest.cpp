// SPDX-License-Identifier: GPL-3.0-or-later
// A report's data comes back from JSON as it went, and what is broken is named.
#include "report/ReportJson.h"

#include "report/ReportSample.h"
#include "support/TestMain.h"

#include <limits>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class ReportJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        ReportData data = ReportSample().data();
        data.tracks[1].figures->integratedLufs = -std::numeric_limits<double>::infinity();
        data.tracks[2].figures.reset();
        data.tracks[2].limiterDb.reset();
        const std::string once = printJson(reportToJson(data));
        const auto parsed = parseJson(once);
        LACQUER_VERIFY_OK(parsed);
        const auto back = reportFromJson(*parsed);
        LACQUER_VERIFY_OK(back);
        QCOMPARE(printJson(reportToJson(*back)), once);
        // Courses are rounded on their way; all else is equal.
        ReportData plain = *back;
        plain.course = data.course;
        for (std::size_t t = 0; t < data.tracks.size(); ++t)
            plain.tracks[t].course = data.tracks[t].course;
        QVERIFY(plain == data);
        qInfo("%zu bytes", once.size());
    }

    void whatIsBrokenIsNamed_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("named");
        QTest::newRow("title") << u"/title"_s << u"title"_s;
        QTest::newRow("a track's start") << u"/tracks/1/startFrame"_s << u"tracks.startFrame"_s;
        QTest::newRow("a mark") << u"/disc/marks/0/absoluteFrame"_s << u"disc.marks.absoluteFrame"_s;
        QTest::newRow("a lamp") << u"/verdicts/0/lamp"_s << u"verdicts.lamp"_s;
        QTest::newRow("rate") << u"/rateHz"_s << u"rateHz"_s;
    }

    void whatIsBrokenIsNamed()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, named);
        const Json whole = reportToJson(ReportSample().data());
        for (const Json& wrong : {Json("sevenfold"), Json(Json::array()), Json(1e300), Json(-1)}) {
            Json broken = whole;
            Json& place = broken[Json::json_pointer(pointer.toStdString())];
            if (wrong.type() == place.type() || (wrong.is_number_integer() && pointer != u"/rateHz"_s && place.is_number_integer()))
                if (!pointer.endsWith(u"lamp"_s))
                    continue;
            place = wrong;
            const auto back = reportFromJson(broken);
            QVERIFY(!back);
            QCOMPARE(back.error().kind, ErrorKind::BadData);
            QVERIFY2(back.error().message.contains(u"'%1'"_s.arg(named)), qPrintable(back.error().message));
        }
    }

    void aForecastForOtherTracksIsRefused()
    {
        ReportData data = ReportSample().data();
        data.forecasts[0].tracks.pop_back();
        QVERIFY(!reportFromJson(reportToJson(data)));
        QVERIFY(!reportFromJson(Json::array()));
        QVERIFY(!reportFromJson(Json{{"schema", "lacquer.report-data/2"}}));
    }
};

LACQUER_TEST(ReportJsonTest)
#include "ReportJsonTest.moc"
