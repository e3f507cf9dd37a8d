// SPDX-License-Identifier: GPL-3.0-or-later
// The report on paper, judged by poppler: A4, every title readable, fonts inside, the same bytes twice.
#include "report/ReportPdf.h"

#include "report/Child.h"
#include "report/ReportJson.h"
#include "report/ReportSample.h"
#include "support/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lines that were broken on paper are one again.
QString joined(const QString& text)
{
    return text.simplified();
}

}  // namespace

class ReportPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ran ran = runReport(reportRequest(reportToJson(ReportSample().data()), "pdf", path()));
        QVERIFY2(ran.code == 0, qPrintable(ran.error));
        pdf_ = bytesOf(path());
        QVERIFY(pdf_.startsWith("%PDF-1."));
    }

    void isA4WithItsTitleAndManyPages()
    {
        const Ran info = run(u"pdfinfo"_s, {path()});
        QVERIFY2(info.code == 0 && info.error.isEmpty(), qPrintable(info.error));
        QVERIFY2(info.out.contains("(A4)"), info.out);
        QVERIFY(info.out.contains("Mastering report: Mila Østergård Trio – Grüße aus der Ferne"));
        QVERIFY(info.out.contains("Creator:         Lacquer"));
        const int pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(QString::fromUtf8(info.out)).captured(1).toInt();
        QVERIFY(pages >= 3 && pages <= 9);
        qInfo("%d pages, %lld bytes", pages, qlonglong(pdf_.size()));
        const QString text = joined(QString::fromUtf8(run(u"pdftotext"_s, {path(), u"-"_s}).out));
        QVERIFY(text.contains(u"Page %1 of %1"_s.arg(pages)));
    }

    void holdsEveryTitleInItsOwnLetters()
    {
        const QString text = joined(QString::fromUtf8(run(u"pdftotext"_s, {path(), u"-"_s}).out));
        for (const QString& title : sampleTitles()) {
            if (title.contains(u"🌧"_s))
                continue;
            QVERIFY2(text.contains(joined(title)), qPrintable(title));
        }
        // An emoji is drawn where a font has it, though Qt gives it no letter to be copied by, and spelled out where none has.
        const QString fonts = QString::fromUtf8(run(u"pdffonts"_s, {path()}).out);
        QVERIFY(text.contains(u"Rain [U+1F327] falls"_s) || (fonts.contains(u"Symbol"_s) || fonts.contains(u"Emoji"_s)));
        QVERIFY(text.contains(u"Rain"_s) && text.contains(u"falls"_s));
    }

    void whatNoFontHasIsSpelledOut()
    {
        ReportData data = ReportSample().data();
        data.tracks[8].title = u"Lull \U000F0001 aby"_s;
        QVERIFY(runReport(reportRequest(reportToJson(data), "pdf", path(u"strange"_s))).code == 0);
        const QString text = joined(QString::fromUtf8(run(u"pdftotext"_s, {path(u"strange"_s), u"-"_s}).out));
        QVERIFY(text.contains(u"Lull [U+F0001] aby"_s));
    }

    void holdsTheTimesOfTheDisc()
    {
        const ReportSample sample;
        const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}).out);
        int found = 0;
        for (const DiscTrack& track : sample.facts.disc->tracks)
            for (const std::int64_t index : track.indexes) {
                QVERIFY2(text.contains(shownDiscTime(index)), qPrintable(shownDiscTime(index)));
                ++found;
            }
        QVERIFY(text.contains(shownDiscTime(sample.facts.disc->leadOut)));
        qInfo("%d marks found on paper", found);
    }

    void fontsAreInside()
    {
        const QStringList lines = QString::fromUtf8(run(u"pdffonts"_s, {path()}).out).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 3);
        for (const QString& line : lines.mid(2)) {
            const QStringList words = line.simplified().split(u' ');
            // … emb sub uni object generation
            QCOMPARE(words.at(words.size() - 5), u"yes"_s);
        }
    }

    void theSameReportIsTheSameBytes()
    {
        // The clock of Qt's date has whole seconds.
        QTest::qWait(1100);
        for (const char* zone : {"Asia/Kolkata", "America/Halifax"}) {
            qputenv("TZ", zone);
            QVERIFY(runReport(reportRequest(reportToJson(ReportSample().data()), "pdf", path(u"again"_s))).code == 0);
            QVERIFY2(bytesOf(path(u"again"_s)) == pdf_, zone);
        }
        qunsetenv("TZ");
        ReportData other = ReportSample().data();
        other.tracks[0].length += 588;
        QVERIFY(runReport(reportRequest(reportToJson(other), "pdf", path(u"other"_s))).code == 0);
        QVERIFY(bytesOf(path(u"other"_s)) != pdf_);
    }

    void placesAreRightAfterTheDateIsFixed()
    {
        QVERIFY(pdf_.contains("/CreationDate (D:20000101000000Z)"));
        // Every entry of the table leads to the object it names.
        const qsizetype table = pdf_.lastIndexOf("\nxref\n") + 1;
        const qsizetype start = pdf_.lastIndexOf("startxref\n") + 10;
        QCOMPARE(pdf_.mid(start, pdf_.indexOf('\n', start) - start).toLongLong(), qint64(table));
        qsizetype entry = pdf_.indexOf('\n', table + 5) + 1;
        int checked = 0;
        for (int object = 0; pdf_.at(entry) >= '0' && pdf_.at(entry) <= '9'; ++object, entry += 20)
            if (pdf_.at(entry + 17) == 'n') {
                const qint64 place = pdf_.mid(entry, 10).toLongLong();
                const QByteArray name = QByteArray::number(object) + " 0 obj";
                QCOMPARE(pdf_.mid(place, name.size()), name);
                ++checked;
            }
        QVERIFY(checked > 10);
        // A file without a date stays as it is.
        QCOMPARE(withFixedDate("%PDF-1.4 nothing"), QByteArray("%PDF-1.4 nothing"));
    }

private:
    [[nodiscard]] QString path(const QString& name = u"report"_s) const { return folder_.filePath(name + u".pdf"_s); }

    QTemporaryDir folder_;
    QByteArray pdf_;
};

LACQUER_TEST(ReportPdfTest)
#include "ReportPdfTest.moc"
