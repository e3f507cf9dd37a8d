// SPDX-License-Identifier: GPL-3.0-or-later
// lacquer-report does what it is asked on its standard input, alone in a room, and says what it cannot do.
#include "Answer.h"
#include "app/cli/ExitCode.h"
#include "base/Text.h"
#include "i18n/Translations.h"
#include "report/Child.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"
#include "report/ReportSample.h"
#include "report/ReportText.h"
#include "support/TestMain.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class ReportChildTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The child counts in English plurals, and so must what it is compared with.
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
        QVERIFY(QDir(QStringLiteral(LACQUER_BINARY_DIR "/reports")).removeRecursively());
    }

    void writesEveryForm_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format : {"pdf", "html", "text", "json"})
            QTest::newRow(format) << QByteArray(format);
    }

    void writesEveryForm()
    {
        QFETCH(QByteArray, format);
        // They stay, to be looked at.
        const QDir folder(QStringLiteral(LACQUER_BINARY_DIR "/reports"));
        QVERIFY(folder.mkpath(u"."_s));
        const QString out = folder.filePath(u"räport."_s + QString::fromLatin1(format));
        const ReportData data = ReportSample().data();
        const Ran ran = runReport(reportRequest(reportToJson(data), format.constData(), out));
        QVERIFY2(ran.code == 0, qPrintable(ran.error));
        QCOMPARE(ran.out, QByteArray());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // What travelled as JSON is drawn as if it had not, but for courses, which are rounded on their way.
        const ReportData travelled = *reportFromJson(reportToJson(data));
        if (format == "html")
            QCOMPARE(bytes, reportHtml(reportPage(travelled), travelled));
        if (format == "text")
            QCOMPARE(bytes, reportText(reportPage(data)));
        if (format == "json")
            QCOMPARE(bytes, QByteArray::fromStdString(printJson(reportToJson(data))));
        for (const QString& name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            QVERIFY2(name.startsWith(u"räport."_s), qPrintable(name));
        const Ran spoken = runReport(reportRequest(reportToJson(data), format.constData(), u"-"_s));
        QCOMPARE(spoken.out, bytes);
    }

    void speaksTheLanguageAskedFor()
    {
        const Ran german = runReport(reportRequest(reportToJson(ReportSample().data()), "html", u"-"_s, "de"));
        QVERIFY(german.out.contains("<html lang=\"de\">"));
    }

    void putsTheCoverIntoTheReport()
    {
        QTemporaryDir folder;
        QImage cover(900, 900, QImage::Format_RGB32);
        cover.fill(QColor(20, 60, 90));
        QVERIFY(cover.save(folder.filePath(u"cover.png"_s)));
        Json request = reportRequest(reportToJson(ReportSample().data()), "html", u"-"_s);
        request["cover"] = toUtf8(folder.filePath(u"cover.png"_s));
        const Ran ran = runReport(request);
        QVERIFY(ran.code == 0 && ran.out.contains("alt=\"Cover of Gr\xc3\xbc\xc3\x9f" "e aus der Ferne\" src=\"data:image/jpeg;base64,/9j/"));
        request["format"] = "pdf";
        QVERIFY(runReport(request).out.contains("/Subtype /Image"));
        request["cover"] = toUtf8(folder.filePath(u"none.png"_s));
        QCOMPARE(runReport(request).code, 66);
    }

    void scalesArtAndTellsFacts()
    {
        QTemporaryDir folder;
        const QString in = folder.filePath(u"in.png"_s);
        const QString out = folder.filePath(u"out.jpg"_s);
        QImage cover(900, 900, QImage::Format_RGB32);
        cover.fill(Qt::darkCyan);
        QVERIFY(cover.save(in));
        Json request = {{"schema", "lacquer.report-request/1"}, {"do", "art"}, {"art", toUtf8(in)}, {"format", "jpeg"},
                        {"edge", 300}, {"out", toUtf8(out)}};
        QCOMPARE(runReport(request).code, 0);
        QCOMPARE(QImage(out).size(), QSize(300, 300));
        request["do"] = "art-facts";
        const auto facts = parseJson(runReport(request).out.toStdString());
        LACQUER_VERIFY_OK(facts);
        QCOMPARE((*facts)["width"].get<int>(), 900);
        QCOMPARE((*facts)["problems"][0]["code"].get<std::string>(), std::string("art-size"));
    }

    void whatCannotBeDoneIsOneSentenceAndACode_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << 65;
        QTest::newRow("no JSON") << QByteArray("{\"do\": ") << 65;
        QTest::newRow("another schema") << QByteArray("{\"schema\": \"lacquer.report-request/9\"}") << 2;
        QTest::newRow("unknown deed") << QByteArray(R"({"schema":"lacquer.report-request/1","do":"dance","out":"-"})") << 2;
        QTest::newRow("no report") << QByteArray(R"({"schema":"lacquer.report-request/1","do":"report","format":"pdf","out":"-"})") << 2;
        QTest::newRow("a broken report") << QByteArray(R"({"schema":"lacquer.report-request/1","do":"report","format":"pdf","out":"-","report":{"schema":"lacquer.report-data/1"}})") << 65;
        QTest::newRow("no art") << QByteArray(R"({"schema":"lacquer.report-request/1","do":"art","format":"jpeg","edge":300,"out":"-","art":"/nowhere/a.png"})") << 66;
        QTest::newRow("a huge edge") << QByteArray(R"({"schema":"lacquer.report-request/1","do":"art","format":"jpeg","edge":99999999999,"out":"-","art":"/nowhere/a.png"})") << 2;
    }

    void whatCannotBeDoneIsOneSentenceAndACode()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, code);
        const Ran ran = run(QStringLiteral(LACQUER_REPORT), {}, request);
        QCOMPARE(ran.code, code);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.error.startsWith(u"lacquer-report: "_s) && ran.error.count(u'\n') == 1, qPrintable(ran.error));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Ran ran = runReport(reportRequest(reportToJson(ReportSample().data()), "text", u"/nowhere/at/all/report.txt"_s));
        QCOMPARE(ran.code, 73);
        QVERIFY(ran.error.contains(u"/nowhere/at/all"_s));
    }

    void exitCodesAreThoseOfTheCommandLine()
    {
        for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind)
            QCOMPARE(exitStatus(ErrorKind(kind)), exitCode(ErrorKind(kind)));
    }
};

LACQUER_TEST(ReportChildTest)
#include "ReportChildTest.moc"
