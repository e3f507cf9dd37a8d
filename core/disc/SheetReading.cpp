// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/SheetReading.h"

#include "disc/DiscTime.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Text.h"

namespace lacquer {

namespace {

constexpr std::size_t mostProblems = 200;

bool isZeros(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == QLatin1Char('0') || c == QLatin1Char('-') || c.isSpace(); });
}

}  // namespace

void SheetReading::add(DiscSeverity severity, const char* code, int line, const QString& message, const QString& remedy,
                       std::optional<int> track)
{
    if (sheet_.problems.size() >= mostProblems) {
        ++further_;
        return;
    }
    sheet_.problems.push_back({severity, code, track.value_or(int(sheet_.tracks.size())),
                               line ? Text::tr("line %1").arg(line) : Text::tr("sheet"), message, remedy});
}

void SheetReading::finish()
{
    if (further_ > 0)
        sheet_.problems.push_back({DiscSeverity::Warning, "sheet-more-problems", 0, Text::tr("sheet"),
                                   Text::tr("%n more problem(s) were found.", nullptr, further_),
                                   Text::tr("Is this a cue sheet or TOC at all?")});
}

void SheetReading::noteEncoding(const QString& encoding, bool guessed, bool damaged)
{
    if (guessed)
        add(DiscSeverity::Note, "sheet-encoding-guessed", 0,
            Text::tr("The sheet does not say its characters; it was read as %1.").arg(encoding),
            Text::tr("Look at the titles; save the sheet as UTF-8 if they are wrong."));
    if (damaged)
        add(DiscSeverity::Warning, "sheet-encoding-damaged", 0,
            Text::tr("Some bytes of the sheet mean nothing in %1.").arg(encoding),
            Text::tr("Look at the titles, and save the sheet as UTF-8."));
}

QString SheetReading::isrc(const QString& text, int line)
{
    if (text.isEmpty() || isZeros(text)) {
        if (!text.isEmpty())
            add(DiscSeverity::Note, "sheet-isrc-zero", line, Text::tr("An ISRC of zeros is none and was left out."));
        return {};
    }
    if (const auto code = normalizedIsrc(text))
        return *code;
    add(DiscSeverity::Warning, "sheet-isrc", line, Text::tr("'%1' is no ISRC.").arg(harmless(text)),
        Text::tr("Correct it before the disc is made."));
    return text;
}

QString SheetReading::barcode(const QString& text, int line)
{
    if (text.isEmpty() || isZeros(text)) {
        if (!text.isEmpty())
            add(DiscSeverity::Note, "sheet-barcode-zero", line,
                Text::tr("A barcode of zeros is none and was left out."));
        return {};
    }
    const auto code = normalizedBarcode(text);
    if (code && code->size() == 13)
        return *code;
    if (code && code->size() == 12)
        return QLatin1Char('0') + *code;
    add(DiscSeverity::Warning, "sheet-barcode", line,
        code ? Text::tr("'%1' is no EAN with 13 digits.").arg(harmless(text))
             : Text::tr("The catalogue number is wrong: %1.").arg(code.error().message),
        Text::tr("Correct it before the disc is made."));
    return text;
}

bool SheetReading::outside(const QString& fileName, int line)
{
    const QChar first = fileName.isEmpty() ? QChar() : fileName[0];
    bool leads = first == QLatin1Char('/') || first == QLatin1Char('\\') || fileName.contains(QChar(0)) ||
                 fileName.contains(QLatin1String("://"));
    leads = leads || (fileName.size() > 1 && fileName[1] == QLatin1Char(':') && first.isLetter());
    QString folders = fileName;
    folders.replace(QLatin1Char('\\'), QLatin1Char('/'));
    leads = leads || folders.split(QLatin1Char('/')).contains(QStringLiteral(".."));
    if (leads)
        add(DiscSeverity::Warning, "sheet-file-outside", line,
            Text::tr("'%1' lies outside the sheet's folder.").arg(harmless(fileName)),
            Text::tr("Check that this is the file you mean, or put it beside the sheet."));
    return leads;
}

std::optional<std::int64_t> sheetTime(QStringView text)
{
    const auto parts = text.split(QLatin1Char(':'));
    if (parts.size() != 3)
        return std::nullopt;
    int numbers[3] = {};
    for (int i = 0; i < 3; ++i) {
        if (parts[i].isEmpty() || parts[i].size() > 4)
            return std::nullopt;
        for (const QChar digit : parts[i]) {
            if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
                return std::nullopt;
            numbers[i] = numbers[i] * 10 + (digit.unicode() - '0');
        }
    }
    return discFrames({numbers[0], numbers[1], numbers[2]});
}

}  // namespace lacquer
