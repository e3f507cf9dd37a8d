// SPDX-License-Identifier: GPL-3.0-or-later
// The report as text holds every title and number, in lines of sound length.
#include "report/ReportText.h"

#include "report/ReportSample.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class ReportTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryTitleAndTime()
    {
        const ReportSample sample;
        const QString text = QString::fromUtf8(reportText(reportPage(sample.data())));
        for (const QString& title : sampleTitles())
            QVERIFY2(text.contains(title), qPrintable(title));
        for (const DiscTrack& track : sample.facts.disc->tracks)
            QVERIFY(text.contains(shownDiscTime(track.start())));
        QVERIFY(text.contains(u"DE-A62-26-00001"_s));
        QVERIFY(text.contains(QString(64, u'a')));
        QVERIFY(text.contains(u"[Warning] songs[8] · ddp: The title is longer than players show. Shorten it."_s));
        QVERIFY(!text.contains(u" \n"_s));
        QCOMPARE(reportText(reportPage(sample.data())), text.toUtf8());
    }

    void controlCharactersOfTitlesStayOut()
    {
        ReportSample sample;
        sample.album.edit(std::size_t(0)).title = u"Red\x1b[31m \u202Eevil"_s;
        const QByteArray text = reportText(reportPage(sample.data()));
        QVERIFY(!text.contains('\x1b'));
        QVERIFY(!text.contains("\u202E"));
    }
};

LACQUER_TEST(ReportTextTest)
#include "ReportTextTest.moc"
