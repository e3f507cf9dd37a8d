// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportHtml.h"

#include "base/Text.h"
#include "report/ReportStyle.h"
#include "report/ReportSvg.h"

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Text for elements and attributes. Controls that XML forbids go.
QString escaped(const QString& text)
{
    return harmless(text).toHtmlEscaped();
}

QString attribute(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(name, escaped(value));
}

QString lampHtml(ReportLamp lamp, const QString& words)
{
    const char* drawing = "";
    const char* kind = "";
    switch (lamp) {
    case ReportLamp::None: return escaped(words);
    case ReportLamp::Ok: kind = "ok", drawing = "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1M5 8.3l2.2 2.2L11.2 6"; break;
    case ReportLamp::Note: kind = "noted", drawing = "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1M8 7.4v4M8 4.6v.1"; break;
    case ReportLamp::Warning: kind = "warning", drawing = "M8 1.6L15.2 14.4H.8ZM8 6.4v3.6M8 12.2v.1"; break;
    case ReportLamp::Error: kind = "error", drawing = "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4"; break;
    }
    return u"<span class=\"lamp %1\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"%2\"/></svg>%3</span>"_s
        .arg(QLatin1StringView(kind), QLatin1StringView(drawing), escaped(words));
}

class HtmlSetter {
public:
    explicit HtmlSetter(QString titleLanguage) : titleLanguage_(std::move(titleLanguage)) {}

    QString out;
    int graphs = 0;

    void operator()(const ReportTable& table)
    {
        out += u"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\"><table><caption>%1</caption><thead><tr>"_s
                   .arg(escaped(table.caption));
        for (const ReportHeading& heading : table.headings)
            out += u"<th scope=\"col\"%1>%2</th>"_s.arg(classOf(heading), escaped(heading.words));
        out += u"</tr></thead>\n<tbody>\n"_s;
        for (const auto& row : table.rows) {
            out += table.summed && &row == &table.rows.back() ? u"<tr class=\"total\">"_s : u"<tr>"_s;
            for (std::size_t c = 0; c < row.size(); ++c)
                out += cellHtml(row[c], table.headings[c], c == table.namedBy);
            out += u"</tr>\n"_s;
        }
        out += u"</tbody></table></div>\n"_s;
    }

    void operator()(const ReportGraph& graph)
    {
        out += u"<figure%1><figcaption><span%4>%2</span><span>%3</span></figcaption>"_s
                   .arg(graph.large ? u" class=\"large\""_s : QString(), escaped(graph.caption), escaped(graph.length),
                        graph.large ? QString() : attribute(u"lang"_s, titleLanguage_));
        out += graphSvg(graph, u"graph%1"_s.arg(++graphs)) + u"</figure>\n"_s;
    }

    void operator()(const ReportPairs& block)
    {
        out += u"<dl class=\"facts\">"_s;
        for (const auto& [name, value] : block.pairs)
            out += u"<div><dt>%1</dt><dd>%2</dd></div>"_s.arg(escaped(name), escaped(value));
        out += u"</dl>\n"_s;
    }

    void operator()(const ReportStatements& block)
    {
        out += u"<ul class=\"statements\">"_s;
        for (const ReportVerdict& each : block.statements)
            out += u"<li><span>%1</span><span>%2%3</span></li>\n"_s.arg(
                lampHtml(each.lamp, lampWord(each.lamp)),
                each.subject.isEmpty() ? QString() : u"<b>%1</b><br/>"_s.arg(escaped(each.subject)), escaped(each.words));
        out += u"</ul>\n"_s;
    }

    void operator()(const ReportSteps& block)
    {
        out += u"<h3>%1</h3><ol>"_s.arg(escaped(block.owner));
        for (const QString& step : block.steps)
            out += u"<li>%1</li>"_s.arg(escaped(step));
        out += u"</ol>\n"_s;
    }

    void operator()(const ReportSignature& block)
    {
        out += u"<div class=\"signature\">"_s;
        for (const QString& label : block.labels)
            out += u"<div>%1</div>"_s.arg(escaped(label));
        out += u"</div>\n"_s;
    }

    void chapter(const ReportChapter& chapter)
    {
        out += u"<section id=\"%1\" aria-labelledby=\"%1-heading\"><h2 id=\"%1-heading\">%2</h2>\n"_s.arg(chapter.id, escaped(chapter.heading));
        if (!chapter.note.isEmpty())
            out += u"<p class=\"note\">%1</p>\n"_s.arg(escaped(chapter.note));
        bool grid = false;
        for (const ReportBlock& block : chapter.blocks) {
            const auto* graph = std::get_if<ReportGraph>(&block);
            const bool inGrid = graph && !graph->large;
            if (inGrid != grid)
                out += inGrid ? u"<div class=\"graphs\">"_s : u"</div>"_s;
            grid = inGrid;
            std::visit(*this, block);
        }
        out += grid ? u"</div></section>\n"_s : u"</section>\n"_s;
    }

private:
    static QString classOf(const ReportHeading& heading)
    {
        if (heading.figures)
            return u" class=\"n\""_s;
        return heading.wide ? u" class=\"wide\""_s : QString();
    }

    QString cellHtml(const ReportCell& cell, const ReportHeading& heading, bool names) const
    {
        const QString tag = names ? u"th"_s : u"td"_s;
        QString html = u"<%1%2%3%4>"_s.arg(tag, names ? u" scope=\"row\""_s : QString(), classOf(heading),
                                           heading.foreign ? attribute(u"lang"_s, titleLanguage_) : QString());
        html += cell.lamp == ReportLamp::None ? escaped(cell.text) : lampHtml(cell.lamp, cell.text);
        // 64 hexadecimal digits are no words.
        const bool hash = cell.detail.size() == 64 && !cell.detail.contains(u' ');
        if (!cell.detail.isEmpty())
            html += u"<small%1>%2</small>"_s.arg(hash ? u" class=\"hash\""_s : QString(), escaped(cell.detail));
        return html + u"</%1>"_s.arg(tag);
    }

    QString titleLanguage_;
};

QString coverHtml(const ReportPage& page, const ReportData& data)
{
    if (!data.coverJpeg.isEmpty())
        return u"<img class=\"art\" alt=\"%1\" src=\"data:image/jpeg;base64,%2\"/>"_s
            .arg(escaped(Text::tr("Cover of %1").arg(page.title)), QString::fromLatin1(data.coverJpeg.toBase64()));
    return u"<svg class=\"disc\" viewBox=\"0 0 120 120\" aria-hidden=\"true\" fill=\"none\"><g stroke=\"var(--strong)\">"
           "<circle cx=\"60\" cy=\"60\" r=\"58\"/><circle cx=\"60\" cy=\"60\" r=\"30\"/></g>"
           "<path d=\"M60 16a44 44 0 1 1-44 44\" stroke=\"var(--signal)\" stroke-width=\"3\" stroke-linecap=\"round\"/>"
           "<circle cx=\"60\" cy=\"60\" r=\"5\" fill=\"var(--signal)\"/></svg>"_s;
}

QString headerHtml(const ReportPage& page, const ReportData& data)
{
    QString html = u"<header><div class=\"lead\"><div class=\"names\"><p class=\"kind\">%1</p><h1%3>%2</h1>"_s
                       .arg(escaped(page.kind), escaped(page.title), attribute(u"lang"_s, data.titleLanguage));
    if (!page.artist.isEmpty())
        html += u"<p class=\"artist\">%1</p>"_s.arg(escaped(page.artist));
    html += u"</div>%1</div>\n<dl class=\"headline\">"_s.arg(coverHtml(page, data));
    if (page.verdict)
        html += u"<div class=\"verdict\"><dt>%2</dt><dd>%1</dd></div>"_s
                    .arg(lampHtml(page.verdict->lamp, page.verdict->words), escaped(Text::tr("Verdict")));
    for (const auto& [figure, unit] : page.headline)
        html += u"<div><dt>%2</dt><dd>%1</dd></div>"_s.arg(escaped(figure), escaped(unit));
    HtmlSetter facts({});
    facts(page.facts);
    html += u"</dl>\n%1<nav aria-label=\"%2\"><ul>"_s.arg(facts.out, escaped(Text::tr("Chapters")));
    for (const ReportChapter& chapter : page.chapters)
        html += u"<li><a href=\"#%1\">%2</a></li>"_s.arg(chapter.id, escaped(chapter.heading));
    return html + u"</ul></nav></header>\n"_s;
}

}  // namespace

QByteArray reportHtml(const ReportPage& page, const ReportData& data)
{
    const QString name = page.artist.isEmpty() ? page.title : u"%1 – %2"_s.arg(page.artist, page.title);
    HtmlSetter body(data.titleLanguage);
    for (const ReportChapter& chapter : page.chapters)
        body.chapter(chapter);
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"/>"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>%2</title>\n"
           "<style>%3</style></head>\n<body>\n%4<main>\n%5</main>\n<footer>%6</footer>\n</body></html>\n"_s
        .arg(escaped(data.language), escaped(u"%1: %2"_s.arg(page.kind, name)), QString::fromLatin1(reportStyle),
             headerHtml(page, data), body.out, escaped(page.foot))
        .toUtf8();
}

}  // namespace lacquer
