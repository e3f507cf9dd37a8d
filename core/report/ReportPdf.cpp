// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPdf.h"

#include "base/Text.h"
#include "report/PdfLetters.h"
#include "report/PdfSheet.h"
#include "report/PdfTable.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

class PaperSetter {
public:
    explicit PaperSetter(PdfSheet& sheet) : sheet_(sheet), ink_(sheet.inks()) {}

    void cover(const ReportPage& page, const ReportData& data)
    {
        constexpr double picture = 112;
        const double names = PdfSheet::width - picture - 24;
        const double right = left + PdfSheet::width - picture;
        const QImage art = QImage::fromData(data.coverJpeg);
        if (art.isNull())
            sheet_.disc(right, top, picture);
        else
            sheet_.picture({right, top, picture, picture}, art);
        sheet_.y = top;
        sheet_.y += sheet_.text(left, sheet_.y, names, page.kind, style(9, ink_.quiet)) + 8;
        const double title = sheet_.height(page.title, names, style(30, ink_.text, QFont::DemiBold)) > 80 ? 20 : 30;
        sheet_.y += sheet_.text(left, sheet_.y, names, page.title, style(title, ink_.text, QFont::DemiBold)) + 4;
        sheet_.y += sheet_.text(left, sheet_.y, names, page.artist, style(14, ink_.second));
        sheet_.y = std::max(sheet_.y, top + picture) + 20;
        headline(page);
        (*this)(page.facts);
    }

    void chapter(const ReportChapter& chapter)
    {
        const double note = chapter.note.isEmpty() ? 0 : sheet_.height(chapter.note, noteWidth, style(8, ink_.second)) + 4;
        if (!sheet_.need(90 + note)) {
            sheet_.y += 18;
            sheet_.line(left, sheet_.y, left + PdfSheet::width, sheet_.y, ink_.groove);
            sheet_.y += 13;
        }
        sheet_.y += sheet_.text(left, sheet_.y, PdfSheet::width, chapter.heading, style(15, ink_.text, QFont::DemiBold)) + 4;
        if (note > 0)
            sheet_.y += sheet_.text(left, sheet_.y, noteWidth, chapter.note, style(8, ink_.second)) + 2;
        column_ = 0;
        for (const ReportBlock& block : chapter.blocks)
            std::visit(*this, block);
        // Half a row of graphs is a row too.
        if (column_ == 1)
            sheet_.y += smallGraph;
    }

    void operator()(const ReportTable& table)
    {
        sheet_.y += 8;
        setTable(sheet_, table);
        sheet_.y += 4;
    }

    void operator()(const ReportGraph& graph)
    {
        constexpr double between = 18;
        const double width = graph.large ? PdfSheet::width : (PdfSheet::width - between) / 2;
        const double tall = graph.large ? 96 : 44;
        const double row = graph.large ? tall + 28 : smallGraph;
        if (column_ == 0)
            sheet_.need(row);
        const double x = left + double(column_) * (width + between);
        const PdfStyle small = style(7.4, ink_.text, QFont::Medium);
        const PdfStyle end = style(7, ink_.quiet);
        const double length = sheet_.natural(graph.length, end);
        QString caption = graph.caption;
        while (caption.size() > 1 && sheet_.natural(caption, small) > width - length - 10)
            caption = caption.chopped(caption.endsWith(u'…') ? 2 : 1) + u'…';
        sheet_.text(x, sheet_.y + 8, width, caption, small);
        sheet_.text(x + width - length, sheet_.y + 8, length + 2, graph.length, end);
        sheet_.graph({x, sheet_.y + 20, width, tall}, graph);
        column_ = graph.large ? 0 : 1 - column_;
        if (column_ == 0)
            sheet_.y += row;
    }

    void operator()(const ReportPairs& block)
    {
        constexpr int columns = 3;
        constexpr double gap = 16;
        const double width = (PdfSheet::width - gap * (columns - 1)) / columns;
        sheet_.y += 8;
        for (std::size_t first = 0; first < block.pairs.size(); first += columns) {
            double tall = 0;
            const std::size_t last = std::min(block.pairs.size(), first + columns);
            // A checksum is one word and stays one.
            const auto value = [&](const QString& words) {
                return style(words.contains(u' ') || sheet_.natural(words, style(8.6, ink_.text)) <= width ? 8.6 : 7.2, ink_.text);
            };
            for (std::size_t i = first; i < last; ++i)
                tall = std::max(tall, 10 + sheet_.height(block.pairs[i].second, width, value(block.pairs[i].second)));
            sheet_.need(tall);
            for (std::size_t i = first; i < last; ++i) {
                const double x = left + double(i - first) * (width + gap);
                sheet_.text(x, sheet_.y, width, block.pairs[i].first, style(7, ink_.quiet));
                sheet_.text(x, sheet_.y + 9, width, block.pairs[i].second, value(block.pairs[i].second));
            }
            sheet_.y += tall + 6;
        }
    }

    void operator()(const ReportStatements& block)
    {
        constexpr double indent = 74;
        sheet_.y += 7;
        for (const ReportVerdict& each : block.statements) {
            const double width = PdfSheet::width - indent;
            const PdfStyle subject = style(8.4, ink_.text, QFont::DemiBold);
            const PdfStyle words = style(8.4, ink_.text);
            const double tall = sheet_.height(each.subject, width, subject) + sheet_.height(each.words, width, words);
            sheet_.need(tall + 7);
            sheet_.lamp(left, sheet_.y + 1.2, each.lamp);
            sheet_.text(left + 13, sheet_.y, indent, lampWord(each.lamp), style(8.4, sheet_.lampInk(each.lamp), QFont::DemiBold));
            const double below = sheet_.text(left + indent, sheet_.y, width, each.subject, subject);
            sheet_.text(left + indent, sheet_.y + below, width, each.words, words);
            sheet_.y += tall + 7;
        }
    }

    void operator()(const ReportSteps& block)
    {
        sheet_.need(34);
        sheet_.y += 8;
        sheet_.y += sheet_.text(left, sheet_.y, PdfSheet::width, block.owner, style(9, ink_.text, QFont::DemiBold)) + 2;
        for (qsizetype i = 0; i < block.steps.size(); ++i) {
            const PdfStyle words = style(8, ink_.second);
            const double tall = sheet_.height(block.steps[i], PdfSheet::width - 16, words);
            sheet_.need(tall);
            sheet_.text(left, sheet_.y, 14, QString::number(i + 1), style(8, ink_.quiet));
            sheet_.text(left + 16, sheet_.y, PdfSheet::width - 16, block.steps[i], words);
            sheet_.y += tall + 2;
        }
    }

    void operator()(const ReportSignature& block)
    {
        sheet_.need(84);
        sheet_.y += 60;
        const double width = (PdfSheet::width - 20 * double(block.labels.size() - 1)) / double(block.labels.size());
        for (qsizetype i = 0; i < block.labels.size(); ++i) {
            const double x = left + double(i) * (width + 20);
            sheet_.line(x, sheet_.y, x + width, sheet_.y, ink_.text, 0.7);
            sheet_.text(x, sheet_.y + 4, width, block.labels[i], style(7.4, ink_.second));
        }
        sheet_.y += 20;
    }

private:
    static constexpr double left = PdfSheet::margin;
    static constexpr double top = 52;
    static constexpr double noteWidth = PdfSheet::width * 0.8;
    static constexpr double smallGraph = 72;

    static PdfStyle style(double points, const QColor& ink, int weight = QFont::Normal) { return {points, weight, ink, false, false}; }

    void headline(const ReportPage& page)
    {
        sheet_.line(left, sheet_.y, left + PdfSheet::width, sheet_.y, ink_.groove);
        const double verdict = page.verdict ? 150 : 0;
        const double width = (PdfSheet::width - verdict) / double(std::max<std::size_t>(1, page.headline.size()));
        if (page.verdict) {
            sheet_.lamp(left, sheet_.y + 16, page.verdict->lamp);
            sheet_.text(left + 13, sheet_.y + 13.5, verdict - 20, page.verdict->words,
                        style(11, sheet_.lampInk(page.verdict->lamp), QFont::DemiBold));
            sheet_.text(left, sheet_.y + 31, verdict, Text::tr("Verdict"), style(7.4, ink_.quiet));
        }
        for (std::size_t i = 0; i < page.headline.size(); ++i) {
            const double x = left + verdict + double(i) * width;
            sheet_.text(x, sheet_.y + 9, width, page.headline[i].first, style(17, ink_.text, QFont::Medium));
            sheet_.text(x, sheet_.y + 31, width, page.headline[i].second, style(7.4, ink_.quiet));
        }
        sheet_.y += 49;
        sheet_.line(left, sheet_.y, left + PdfSheet::width, sheet_.y, ink_.groove);
        sheet_.y += 4;
    }

    PdfSheet& sheet_;
    const PdfInks& ink_;
    int column_ = 0;
};

/// A PDF as Qt wrote it, and what its letters were.
struct Drawn {
    QByteArray bytes;
    QSet<QChar> letters;
    QStringList families;
};

/// Draws the whole report; returns its number of pages, 0 when nothing could be drawn.
int drawn(Drawn& result, const ReportPage& page, const ReportData& data, int pages)
{
    result.bytes.clear();
    QBuffer buffer(&result.bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return 0;
    const QString name = page.artist.isEmpty() ? page.title : u"%1 – %2"_s.arg(page.artist, page.title);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(1200);
    writer.setTitle(u"%1: %2"_s.arg(page.kind, name));
    writer.setCreator(data.program);
    PdfSheet sheet(writer, name, page.foot, pages, data.titleLanguage);
    if (!sheet.ok())
        return 0;
    PaperSetter set(sheet);
    set.cover(page, data);
    for (const ReportChapter& chapter : page.chapters)
        set.chapter(chapter);
    result.letters = sheet.letters();
    result.families = sheet.families();
    return sheet.page();
}

}  // namespace

Result<QByteArray> reportPdf(const ReportPage& page, const ReportData& data)
{
    Drawn result;
    // How many pages there are is known once they have been drawn.
    const int pages = drawn(result, page, data, 0);
    if (pages == 0 || drawn(result, page, data, pages) != pages)
        return Error{ErrorKind::Internal, Text::tr("The report cannot be drawn as a PDF; as a web page or text it can be had.")};
    return withFixedDate(withLettersAsWritten(result.bytes, result.letters, result.families));
}

}  // namespace lacquer
