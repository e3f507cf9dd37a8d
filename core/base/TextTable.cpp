// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TextTable.h"

#include <algorithm>

namespace lacquer {

namespace {

constexpr std::size_t mostRows = 10'000;
constexpr std::size_t mostCells = 1'000;
constexpr QChar quote = u'"';

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QChar separatorOf(const QString& text)
{
    qsizetype tabs = 0, semicolons = 0, commas = 0;
    bool quoted = false, firstLine = true;
    for (const QChar c : text) {
        if (c == quote)
            quoted = !quoted;
        if (quoted)
            continue;
        firstLine = firstLine && !endsLine(c);
        tabs += c == u'\t';
        semicolons += firstLine && c == u';';
        commas += firstLine && c == u',';
    }
    if (tabs > 0 || (semicolons == 0 && commas == 0))
        return u'\t';
    return semicolons >= commas ? u';' : u',';
}

}  // namespace

TextTable readTextTable(const QString& text, QChar wanted)
{
    TextTable table;
    if (text.isEmpty())
        return table;
    const QChar separator = wanted.isNull() ? separatorOf(text) : wanted;
    std::vector<QString> row;
    QString cell;
    const auto endCell = [&] {
        if (row.size() < mostCells)
            row.push_back(cell);
        cell.clear();
    };
    qsizetype i = text.startsWith(QChar(0xfeff)) ? 1 : 0;
    bool open = false;
    for (; i < text.size() && table.size() < mostRows; ++i) {
        const QChar c = text[i];
        open = true;
        if (c == quote && cell.isEmpty()) {
            for (++i; i < text.size(); ++i) {
                if (text[i] != quote)
                    cell += text[i];
                else if (i + 1 < text.size() && text[i + 1] == quote)
                    cell += text[i++];
                else
                    break;
            }
        } else if (c == separator) {
            endCell();
        } else if (endsLine(c)) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endCell();
            table.push_back(std::exchange(row, {}));
            open = false;
        } else {
            cell += c;
        }
    }
    if (open && table.size() < mostRows) {
        endCell();
        table.push_back(std::move(row));
    }
    return table;
}

QString printTextTable(const TextTable& table, QChar separator, const QString& lineEnd)
{
    QString text;
    for (const auto& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            if (std::any_of(cell.begin(), cell.end(), [&](QChar c) { return c == separator || c == u'\t' || c == quote || endsLine(c); }))
                cell = quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
            if (i > 0)
                text += separator;
            text += cell;
        }
        text += lineEnd;
    }
    return text;
}

}  // namespace lacquer
