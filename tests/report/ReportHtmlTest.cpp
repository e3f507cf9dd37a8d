// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a web page is well-formed, whole in itself, and readable for everybody.
#include "report/ReportHtml.h"

#include "report/ReportSample.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const ReportData& data)
{
    return reportHtml(reportPage(data), data);
}

}  // namespace

class ReportHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedAndHoldsEveryTitle()
    {
        const QByteArray bytes = page(ReportSample().data());
        QXmlStreamReader xml(bytes);
        QString all;
        int tables = 0;
        int headers = 0;
        int captions = 0;
        QStringList ids;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                all += xml.text();
            if (!xml.isStartElement())
                continue;
            const auto name = xml.name();
            const auto attributes = xml.attributes();
            tables += name == u"table";
            captions += name == u"caption";
            headers += name == u"th";
            if (name == u"html")
                QCOMPARE(attributes.value(u"lang"_s), u"en");
            if (name == u"th")
                QVERIFY(attributes.hasAttribute(u"scope"_s));
            if (name == u"img")
                QVERIFY(!attributes.value(u"alt"_s).isEmpty());
            if (name == u"svg")
                QVERIFY(attributes.value(u"aria-hidden"_s) == u"true" || attributes.value(u"role"_s) == u"img");
            if (attributes.hasAttribute(u"id"_s))
                ids += attributes.value(u"id"_s).toString();
            QVERIFY(name != u"script");
        }
        QVERIFY2(!xml.hasError(), qPrintable(u"%1 in line %2"_s.arg(xml.errorString()).arg(xml.lineNumber())));
        for (const QString& title : sampleTitles())
            QVERIFY2(all.contains(title), qPrintable(title));
        QCOMPARE(captions, tables);
        QVERIFY(tables >= 6 && headers > 40);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        qInfo("%lld bytes, %d tables, %d headers", qlonglong(bytes.size()), tables, headers);
    }

    void asksNobodyForAnything()
    {
        ReportData data = ReportSample().data();
        data.coverJpeg = "\xFF\xD8 no picture";
        const QString text = QString::fromUtf8(page(data));
        static const QRegularExpression outside(u"https?:|//[a-z]|@import|url\\(|<link|<iframe|<object|javascript:| on[a-z]+="_s,
                                                QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!outside.match(text).hasMatch(), qPrintable(outside.match(text).captured()));
        QVERIFY(text.contains(u"src=\"data:image/jpeg;base64,"_s));
        // The search itself can fail.
        QVERIFY(outside.match(u"<img src=\"http://a\"/>"_s).hasMatch());
        for (const QString& link : text.split(u"href=\""_s).mid(1)) {
            QVERIFY(link.startsWith(u'#'));
            QVERIFY(text.contains(u"id=\"%1\""_s.arg(link.mid(1).section(u'"', 0, 0))));
        }
    }

    void isLightDarkAndPrintable()
    {
        const QByteArray bytes = page(ReportSample().data());
        QVERIFY(bytes.contains("prefers-color-scheme:dark") && bytes.contains("@media print") && bytes.contains("size:A4"));
    }

    void theSamePageIsTheSameBytes() { QCOMPARE(page(ReportSample().data()), page(ReportSample().data())); }

    void titlesCannotBreakOut()
    {
        ReportData data = ReportSample().data();
        data.title = u"\"><img src=x onerror=alert(1)>"_s;
        data.artist = u"\u0001\u202E&amp;"_s;
        data.language = u"en\" onload=\"x"_s;
        QXmlStreamReader xml(page(data));
        while (!xml.atEnd()) {
            xml.readNext();
            QVERIFY(!xml.attributes().hasAttribute(u"onerror"_s) && !xml.attributes().hasAttribute(u"onload"_s));
        }
        QVERIFY(!xml.hasError());
    }
};

LACQUER_TEST(ReportHtmlTest)
#include "ReportHtmlTest.moc"
