// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagText.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double replayGainLufs = -18;
constexpr double r128Lufs = -23;

/// A name or role in a list that is divided by line ends.
QString onOneLine(const QString& text)
{
    return wholeText(text).simplified();
}

QString fixed(double value, int digits)
{
    // QString::number does not ask the locale.
    return QString::number(value, 'f', digits);
}

struct Performer {
    QString name;
    QString role;
};

std::vector<Performer> performersOf(const Tags& tags)
{
    std::vector<Performer> people;
    for (const QString& part : tags.performers.split(QLatin1Char(';'))) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        const Performer one{onOneLine(colon < 0 ? part : part.left(colon)), colon < 0 ? QString() : onOneLine(part.mid(colon + 1))};
        if (!one.name.isEmpty())
            people.push_back(one);
    }
    return people;
}

bool isDay(const QString& date)
{
    return date.size() == 10 && date[4] == QLatin1Char('-') && date[7] == QLatin1Char('-');
}

}  // namespace

QString wholeText(const QString& text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const bool isPair = clean[i].isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (clean[i].isSurrogate() || clean[i].isNull())
            clean[i] = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

QString asciiText(const QString& text)
{
    QString ascii;
    for (const char32_t character : wholeText(text).toUcs4()) {
        const auto decomposed = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
        QString kept;
        for (const QChar one : decomposed)
            if ((one >= u' ' && one < u'\x7f') || one == u'\n' || one == u'\r' || one == u'\t')
                kept += one;
        // A combining mark alone says nothing; its letter stands already.
        const bool isMark = QChar::category(character) == QChar::Mark_NonSpacing;
        ascii += kept.isEmpty() && !isMark ? QStringLiteral("?") : kept;
    }
    return ascii;
}

QString numberOfCount(std::optional<int> number, std::optional<int> count)
{
    if (!number)
        return {};
    return count ? QString::number(*number) + QLatin1Char('/') + QString::number(*count) : QString::number(*number);
}

QString languageCode(const QString& language)
{
    const QString code = wholeText(language).trimmed().toLower();
    const auto known = QLocale::codeToLanguage(code);
    const QString three = QLocale::languageToCode(known, QLocale::ISO639Part2T);
    return known == QLocale::AnyLanguage || known == QLocale::C || three.isEmpty() ? code : three;
}

QString yearOf(const QString& date)
{
    const QString text = wholeText(date);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool begins = text.size() >= 4 && std::all_of(text.begin(), text.begin() + 4, isDigit);
    return begins ? text.left(4) : text;
}

QString dayAndMonthOf(const QString& date)
{
    return isDay(date) ? wholeText(date.mid(8, 2) + date.mid(5, 2)) : QString();
}

QString performerLines(const Tags& tags)
{
    QStringList lines;
    for (const Performer& one : performersOf(tags))
        lines += one.role.isEmpty() ? one.name : one.name + QStringLiteral(" (") + one.role + QLatin1Char(')');
    return lines.join(QLatin1Char('\n'));
}

QString involvedPeople(const Tags& tags)
{
    // Roles as Picard spells them; one that it does not know would be read by nobody.
    QStringList lines;
    const auto add = [&](const char* role, const QString& name) {
        if (const QString line = onOneLine(name); !line.isEmpty())
            lines << QLatin1String(role) << line;
    };
    add("arranger", tags.arranger);
    add("producer", tags.producer);
    add("mix", tags.mixer);
    return lines.join(QLatin1Char('\n'));
}

QString musicians(const Tags& tags)
{
    QStringList lines;
    for (const Performer& one : performersOf(tags))
        lines << (one.role.isEmpty() ? QStringLiteral("performer") : one.role) << one.name;
    return lines.join(QLatin1Char('\n'));
}

QString replayGain(const std::optional<TagLoudness>& loudness)
{
    if (!loudness || !std::isfinite(loudness->integratedLufs))
        return {};
    return fixed(replayGainLufs - loudness->integratedLufs, 2) + QStringLiteral(" dB");
}

QString replayPeak(const std::optional<TagLoudness>& loudness)
{
    return loudness && loudness->peak ? fixed(*loudness->peak, 6) : QString();
}

QString r128Gain(const std::optional<TagLoudness>& loudness)
{
    if (!loudness || !std::isfinite(loudness->integratedLufs))
        return {};
    const double gain = (r128Lufs - loudness->integratedLufs) * 256;
    return QString::number(std::lround(std::clamp(gain, -32768.0, 32767.0)));
}

}  // namespace lacquer
