// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportText.h"

#include "base/Text.h"

#include <algorithm>
#include <type_traits>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Columns a character takes in a terminal: two for those of East Asia and for pictures.
int cells(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                          (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF) ||
                          (c >= 0x20000 && c <= 0x3FFFD);
        const auto category = QChar::category(c);
        const bool none = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        width += none ? 0 : wide ? 2 : 1;
    }
    return width;
}

QString padded(const QString& text, int width, bool right)
{
    const QString blanks(std::max(0, width - cells(text)), u' ');
    return right ? blanks + text : text + blanks;
}

class TextSetter {
public:
    QString out;

    void line(QString text)
    {
        while (text.endsWith(u' '))
            text.chop(1);
        out += text + u'\n';
    }

    void heading(const QString& text, QChar under)
    {
        line(text);
        line(QString(cells(text), under));
    }

    /// Breaks at blanks so that lines stay under 100 columns.
    void paragraph(const QString& text, const QString& indent = {})
    {
        QString current = indent;
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (current.size() > indent.size() && cells(current) + cells(word) > 99) {
                line(current);
                current = indent;
            }
            current += word + u' ';
        }
        line(current);
    }

    void pairs(const std::vector<std::pair<QString, QString>>& list)
    {
        int width = 0;
        for (const auto& [name, value] : list)
            width = std::max(width, cells(name));
        for (const auto& [name, value] : list)
            line(padded(name, width + 2, false) + value);
    }

    void operator()(const ReportTable& table)
    {
        line(table.caption);
        const auto words = [](const ReportCell& cell) {
            return cell.detail.isEmpty() || cell.text.isEmpty() ? cell.text + cell.detail : u"%1 (%2)"_s.arg(cell.text, cell.detail);
        };
        std::vector<int> widths;
        for (std::size_t c = 0; c < table.headings.size(); ++c) {
            int width = cells(table.headings[c].words);
            for (const auto& row : table.rows)
                width = std::max(width, cells(words(row[c])));
            widths.push_back(width);
        }
        QString head;
        for (std::size_t c = 0; c < widths.size(); ++c)
            head += padded(table.headings[c].words, widths[c], table.headings[c].figures) + u"  "_s;
        line(head);
        for (const auto& row : table.rows) {
            QString text;
            for (std::size_t c = 0; c < widths.size(); ++c)
                text += padded(words(row[c]), widths[c], table.headings[c].figures) + u"  "_s;
            line(text);
        }
    }

    void operator()(const ReportGraph& graph) { paragraph(graph.words); }
    void operator()(const ReportPairs& block) { pairs(block.pairs); }

    void operator()(const ReportStatements& block)
    {
        for (const ReportVerdict& each : block.statements) {
            const QString subject = each.subject.isEmpty() ? QString() : u"%1: "_s.arg(each.subject);
            paragraph(u"[%1] %2%3"_s.arg(lampWord(each.lamp), subject, each.words));
        }
    }

    void operator()(const ReportSteps& block)
    {
        line(block.owner);
        for (qsizetype i = 0; i < block.steps.size(); ++i)
            paragraph(u"%1. %2"_s.arg(i + 1).arg(block.steps[i]), u"  "_s);
    }

    void operator()(const ReportSignature& block)
    {
        for (const QString& label : block.labels)
            line(padded(label, 24, false) + QString(44, u'_'));
    }
};

}  // namespace

QByteArray reportText(const ReportPage& page)
{
    TextSetter set;
    set.heading(page.artist.isEmpty() ? page.title : u"%1 – %2"_s.arg(page.artist, page.title), u'=');
    set.line(page.kind);
    set.line({});
    if (page.verdict)
        set.line(u"[%1] %2"_s.arg(lampWord(page.verdict->lamp), page.verdict->words));
    QStringList headline;
    for (const auto& [figure, unit] : page.headline)
        headline += u"%1 %2"_s.arg(figure, unit);
    set.line(headline.join(u" · "_s));
    set.line({});
    set.pairs(page.facts.pairs);
    for (const ReportChapter& chapter : page.chapters) {
        set.line({});
        set.line({});
        set.heading(chapter.heading, u'-');
        if (!chapter.note.isEmpty())
            set.paragraph(chapter.note);
        for (const ReportBlock& block : chapter.blocks) {
            if (!std::holds_alternative<ReportGraph>(block))
                set.line({});
            std::visit(set, block);
        }
    }
    set.line({});
    set.line(page.foot);
    return set.out.toUtf8();
}

}  // namespace lacquer
