// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportWords.h"

#include "base/Text.h"
#include "base/Time.h"
#include "disc/DiscTime.h"

#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar minus = u'\u2212';

}  // namespace

QString withRealMinus(QString number)
{
    return number.replace(u'-', minus);
}

QString shownLevel(std::optional<double> value, int decimals)
{
    if (!value || std::isnan(*value))
        return u"–"_s;
    if (std::isinf(*value))
        return *value < 0 ? QString(minus) + u'∞' : u"∞"_s;
    const QString number = QString::number(*value, 'f', decimals);
    // What rounds to nothing has no sign.
    return number.toDouble() == 0 ? QString::number(0.0, 'f', decimals) : withRealMinus(number);
}

QString shownGain(std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return shownLevel(value, decimals);
    const QString number = QString::number(*value, 'f', decimals);
    if (number.toDouble() == 0)
        return u"±"_s + QString::number(0.0, 'f', decimals);
    return *value > 0 ? u'+' + number : withRealMinus(number);
}

QString shownClock(std::int64_t frames, int rateHz)
{
    const std::int64_t whole = atRate(frames < 0 ? -frames : frames, rateHz, 1000);
    return u"%1%2:%3.%4"_s.arg(frames < 0 ? QString(minus) : QString())
        .arg(whole / 60000).arg(whole / 1000 % 60, 2, 10, QLatin1Char('0')).arg(whole % 1000, 3, 10, QLatin1Char('0'));
}

QString shownGrid(std::int64_t frames, int rateHz)
{
    const std::int64_t size = frames < 0 ? -frames : frames;
    const std::int64_t seconds = size / rateHz;
    return shownMark((frames < 0 ? -1 : 1) * (seconds * 75 + size % rateHz * 75 / rateHz));
}

QString shownLength(std::int64_t frames, int rateHz)
{
    const std::int64_t seconds = atRate(frames, rateHz, 1);
    return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString shownMark(std::int64_t discFrames)
{
    return discFrames < 0 ? minus + shownDiscTime(-discFrames) : shownDiscTime(discFrames);
}

QString shownBytes(std::int64_t bytes)
{
    if (bytes < 1000)
        return u"%1 B"_s.arg(bytes);
    if (bytes < 1000000)
        return u"%1 kB"_s.arg(QString::number(double(bytes) / 1e3, 'f', 1));
    return u"%1 MB"_s.arg(QString::number(double(bytes) / 1e6, 'f', 1));
}

}  // namespace lacquer
