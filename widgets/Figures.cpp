// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Figures.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

bool inCell(QChar c)
{
    return c.isDigit() || c == u'−' || c == u'+' || c == u'±' || c == u'\u2007';
}

double cellWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls visit(part, x, width) for each cell and each run of letters.
template <class Visit>
double walk(const QString& text, const QFontMetricsF& metrics, Visit visit)
{
    const double cell = cellWidth(metrics);
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (inCell(text[i])) {
            visit(QString(text[i]), x + (cell - metrics.horizontalAdvance(text[i])) / 2);
            x += cell;
            ++i;
            continue;
        }
        const auto from = i;
        while (i < text.size() && !inCell(text[i]))
            ++i;
        const auto run = text.mid(from, i - from);
        visit(run, x);
        x += metrics.horizontalAdvance(run);
    }
    return x;
}

}  // namespace

double figuresWidth(const QString& text, const QFont& font)
{
    return walk(text, QFontMetricsF(font), [](const QString&, double) {});
}

void drawFigures(QPainter& painter, const QRectF& place, int alignment, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = figuresWidth(text, font);
    double x = place.left();
    if (alignment & Qt::AlignRight)
        x = place.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = place.center().x() - width / 2;
    double baseline = place.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = place.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = place.bottom() - metrics.descent();
    painter.setFont(font);
    walk(text, metrics, [&](const QString& part, double at) { painter.drawText(QPointF(x + at, baseline), part); });
}

QString figures(double value, int decimals, bool sign)
{
    if (std::isnan(value))
        return u"—"_s;
    if (std::isinf(value))
        return value < 0 ? u"−∞"_s : u"+∞"_s;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto digits = locale.toString(std::abs(value), 'f', decimals);
    const bool zero = std::all_of(digits.begin(), digits.end(), [](QChar c) { return !c.isDigit() || c.digitValue() == 0; });
    if (zero)
        return sign ? u'±' + digits : digits;
    if (value < 0)
        return u'−' + digits;
    return sign ? u'+' + digits : digits;
}

QString timeFigures(double seconds, bool milliseconds)
{
    if (!std::isfinite(seconds))
        return u"—"_s;
    const bool negative = seconds < 0;
    // Whole units first, so that 59.9996 never reads 0:60.
    const auto unit = milliseconds ? 1000LL : 1LL;
    const auto total = milliseconds ? std::llround(std::abs(seconds) * 1000) : (long long)std::floor(std::abs(seconds));
    const auto whole = total / unit;
    const auto two = [](long long n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    QString text = whole >= 3600 ? u"%1:%2:%3"_s.arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60))
                                 : u"%1:%2"_s.arg(whole / 60).arg(two(whole % 60));
    if (milliseconds)
        text += QLocale().decimalPoint() + u"%1"_s.arg(total % 1000, 3, 10, QChar(u'0'));
    return negative ? u'−' + text : text;
}

QString discFigures(double seconds)
{
    const auto frames = (long long)std::floor(std::max(0.0, seconds) * 75 + 1e-6);
    const auto two = [](long long n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    return two(frames / 75 / 60) + u':' + two(frames / 75 % 60) + u':' + two(frames % 75);
}

}  // namespace lacquer
