// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FrequencyAxis.h"

#include "widgets/Figures.h"

#include <QCoreApplication>

#include <cmath>

namespace lacquer {

double FrequencyAxis::part(double hertz)
{
    return std::log(hertz / lowest) / std::log(highest / lowest);
}

double FrequencyAxis::hertz(double part)
{
    return lowest * std::pow(highest / lowest, part);
}

std::vector<double> FrequencyAxis::points(int count)
{
    std::vector<double> points(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        points[std::size_t(i)] = hertz(count > 1 ? double(i) / (count - 1) : 0);
    return points;
}

const std::vector<double>& FrequencyAxis::labels()
{
    static const std::vector<double> labels = {20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000};
    return labels;
}

QString FrequencyAxis::words(double hertz)
{
    const bool kilo = hertz >= 999.5;
    const double number = kilo ? hertz / 1000 : hertz;
    const int decimals = number >= 99.95 || !kilo ? 0 : number >= 9.995 ? 1 : 2;
    return kilo ? QCoreApplication::translate("FrequencyAxis", "%1 kHz").arg(figures(number, decimals))
                : QCoreApplication::translate("FrequencyAxis", "%1 Hz")
                      .arg(figures(number, hertz < 99.95 && std::abs(hertz - std::round(hertz)) > 0.05 ? 1 : 0));
}

QString FrequencyAxis::scaleWords(double hertz)
{
    return hertz >= 1000 ? QCoreApplication::translate("FrequencyAxis", "%1 k", "kilohertz on a scale")
                               .arg(figures(hertz / 1000, 0))
                         : figures(hertz, 0);
}

QString FrequencyAxis::note(double hertz)
{
    static const char* const names[] = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    const double semitones = 69 + 12 * std::log2(hertz / 440);
    const int nearest = int(std::lround(semitones));
    const int cents = int(std::lround((semitones - nearest) * 100));
    const auto name = QString::fromLatin1(names[((nearest % 12) + 12) % 12]).replace(u'#', u'\u266F');
    return QCoreApplication::translate("FrequencyAxis", "%1%2 %3 ct", "note, octave, cents")
        .arg(name)
        .arg(int(std::floor(nearest / 12.0)) - 1)
        .arg(figures(cents, 0, true));
}

}  // namespace lacquer
