// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ValueText.h"

#include "widgets/Figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char* text)
{
    return QCoreApplication::translate("ValueText", text);
}

/// "8.0" is written "8": used where the number of decimals says nothing.
QString trimmed(QString number)
{
    const auto mark = QLocale().decimalPoint();
    if (!number.contains(mark))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(mark))
        number.chop(mark.size());
    return number;
}

int decimalsOf(const Quantity& quantity)
{
    if (quantity.decimals >= 0)
        return quantity.decimals;
    switch (quantity.unit) {
        case Unit::Decibel: return 2;
        case Unit::Seconds: return 3;
        case Unit::Ratio: return 1;
        case Unit::None: return 2;
        case Unit::Hertz:
        case Unit::Milliseconds:
        case Unit::Percent:
        case Unit::Frames: return 0;
    }
    return 2;
}

QString unitWord(const Quantity& quantity)
{
    if (!quantity.suffix.isEmpty())
        return quantity.suffix;
    switch (quantity.unit) {
        case Unit::Decibel: return translated(QT_TRANSLATE_NOOP("ValueText", "dB"));
        case Unit::Hertz: return translated(QT_TRANSLATE_NOOP("ValueText", "Hz"));
        case Unit::Milliseconds: return translated(QT_TRANSLATE_NOOP("ValueText", "ms"));
        case Unit::Seconds: return translated(QT_TRANSLATE_NOOP("ValueText", "s"));
        case Unit::Ratio: return u": 1"_s;
        case Unit::Percent: return u"%"_s;
        case Unit::Frames: return translated(QT_TRANSLATE_NOOP("ValueText", "frames"));
        case Unit::None: break;
    }
    return {};
}

ValueWords hertzWords(const Quantity& quantity, double hertz)
{
    // Decided on the rounded number, so that 999.7 Hz reads 1.00 kHz and never 1000 Hz.
    if (std::abs(hertz) < 99.95)
        return {trimmed(figures(hertz, 1)), unitWord(quantity)};
    if (std::abs(hertz) < 999.5)
        return {figures(hertz, 0), unitWord(quantity)};
    return {figures(hertz / 1000, std::abs(hertz) < 9995 ? 2 : 1), translated(QT_TRANSLATE_NOOP("ValueText", "kHz"))};
}

ValueWords panWords(double value)
{
    const auto amount = figures(std::abs(value), 0);
    if (amount == u"0"_s)
        return {translated(QT_TRANSLATE_NOOP("ValueText", "centre")), {}};
    return {(value < 0 ? translated(QT_TRANSLATE_NOOP("ValueText", "L %1")) : translated(QT_TRANSLATE_NOOP("ValueText", "R %1")))
                .arg(amount),
            {}};
}

/// Lower case, no blanks, ASCII minus and dot.
QString plain(const QString& text, const Quantity& quantity)
{
    QString out;
    for (const auto c : text.toLower()) {
        if (c.isSpace())
            continue;
        if (c == u'−' || c == u'–' || c == u'‒')
            out += u'-';
        else if (c == u',' || c == u'٫')
            out += u'.';
        else if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
        else
            out += c;
    }
    const auto suffix = quantity.suffix.toLower().remove(u' ');
    if (!suffix.isEmpty() && out.endsWith(suffix))
        out.chop(suffix.size());
    return out;
}

std::optional<double> number(const QString& text)
{
    static const QRegularExpression shape(u"^-?(\\d+\\.?\\d*|\\.\\d+)$"_s);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    bool good = false;
    const double value = text.toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

/// "3:25.5" and "1:02:03" in seconds.
std::optional<double> clockSeconds(QString text)
{
    static const QRegularExpression shape(u"^-?(\\d+:)?\\d+:\\d{1,2}(\\.\\d*)?$"_s);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    double seconds = 0;
    for (const auto& part : text.split(u':'))
        seconds = seconds * 60 + part.toDouble();
    return negative ? -seconds : seconds;
}

struct Ending {
    const char16_t* word;
    double factor;
};

std::span<const Ending> endings(Unit unit)
{
    static constexpr Ending decibels[] = {{u"dbtp", 1}, {u"dbfs", 1}, {u"lufs", 1}, {u"db", 1}, {u"lu", 1}};
    static constexpr Ending hertz[] = {{u"khz", 1000}, {u"hz", 1}, {u"k", 1000}};
    static constexpr Ending milliseconds[] = {{u"ms", 1}, {u"s", 1000}};
    static constexpr Ending seconds[] = {{u"ms", 0.001}, {u"min", 60}, {u"s", 1}};
    static constexpr Ending ratio[] = {{u":1", 1}, {u"x", 1}, {u"×", 1}};
    static constexpr Ending percent[] = {{u"%", 1}};
    static constexpr Ending frames[] = {{u"frames", 1}, {u"frame", 1}, {u"f", 1}};
    static constexpr Ending none[] = {{u"k", 1000}};
    switch (unit) {
        case Unit::Decibel: return decibels;
        case Unit::Hertz: return hertz;
        case Unit::Milliseconds: return milliseconds;
        case Unit::Seconds: return seconds;
        case Unit::Ratio: return ratio;
        case Unit::Percent: return percent;
        case Unit::Frames: return frames;
        case Unit::None: break;
    }
    return none;
}

std::optional<double> amount(const Quantity& quantity, const QString& text)
{
    if (const auto value = number(text))
        return value;
    if (quantity.unit == Unit::Decibel && (text.startsWith(u"-inf"_s) || text.startsWith(u"-∞"_s)))
        return quantity.minimum;
    if (quantity.unit == Unit::Seconds || quantity.unit == Unit::Milliseconds)
        if (const auto seconds = clockSeconds(text))
            return *seconds * (quantity.unit == Unit::Seconds ? 1 : 1000);
    if (quantity.unit == Unit::Hertz || quantity.unit == Unit::None) {
        static const QRegularExpression thousands(u"^(\\d+)k(\\d+)(hz)?$"_s);  // 4k7, as on circuit diagrams
        if (const auto match = thousands.match(text); match.hasMatch())
            return (match.captured(1) + u'.' + match.captured(2)).toDouble() * 1000;
    }
    for (const auto& ending : endings(quantity.unit)) {
        const auto word = QStringView(ending.word).toString();
        if (!text.endsWith(word))
            continue;
        if (const auto value = number(text.chopped(word.size())))
            return *value * ending.factor;
    }
    return std::nullopt;
}

std::optional<double> place(const QString& text)
{
    static const QRegularExpression shape(u"^([lr])(\\d+\\.?\\d*)$|^(\\d+\\.?\\d*)([lr])$"_s);
    if (text == u"c"_s || text == panWords(0).number.toLower())
        return 0.0;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto side = match.captured(1) + match.captured(4);
    const double value = (match.captured(2) + match.captured(3)).toDouble();
    return side == u"l"_s ? -value : value;
}

}  // namespace

ValueWords valueWords(const Quantity& quantity, double value)
{
    if (quantity.pan)
        return panWords(value);
    if (quantity.silence && value <= quantity.minimum)
        return {u"−∞"_s, unitWord(quantity)};
    if (!std::isfinite(value))
        return {figures(value, 0), unitWord(quantity)};
    if (quantity.clock && quantity.unit == Unit::Seconds)
        return {timeFigures(value, true), {}};
    if (quantity.unit == Unit::Hertz)
        return hertzWords(quantity, value);
    if (quantity.unit == Unit::Milliseconds && quantity.decimals < 0)
        return {trimmed(figures(value, std::abs(value) < 9.995 ? 2 : std::abs(value) < 99.95 ? 1 : 0, quantity.sign)),
                unitWord(quantity)};
    return {figures(value, decimalsOf(quantity), quantity.sign), unitWord(quantity)};
}

QString valueText(const Quantity& quantity, double value)
{
    return valueWords(quantity, value).full();
}

QString entryText(const Quantity& quantity, double value)
{
    if (quantity.pan || quantity.clock || (quantity.silence && value <= quantity.minimum))
        return valueWords(quantity, value).number;
    if (quantity.unit == Unit::Hertz)
        return trimmed(figures(value, 2));
    const int decimals = quantity.unit == Unit::Milliseconds ? 3 : std::max(2, decimalsOf(quantity));
    return trimmed(figures(value, decimals));
}

ReadValue readValue(const Quantity& quantity, const QString& text, double current)
{
    auto typed = plain(text, quantity);
    const bool relative = typed.startsWith(u'+');
    if (relative)
        typed.remove(0, 1);
    if (typed.startsWith(u'±'))
        typed.remove(0, 1);
    auto value = quantity.pan ? place(typed) : std::nullopt;
    if (!value)
        value = amount(quantity, typed);
    if (!value || !std::isfinite(*value))
        return {ReadValue::NotANumber, current};
    double asked = relative ? current + *value : *value;
    if (quantity.unit == Unit::Frames)
        asked = std::round(asked);
    if (asked < quantity.minimum)
        return {ReadValue::TooLow, quantity.minimum};
    if (asked > quantity.maximum)
        return {ReadValue::TooHigh, quantity.maximum};
    return {ReadValue::Understood, asked};
}

}  // namespace lacquer
