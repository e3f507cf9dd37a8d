// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DiscTime.h"

#include <QStringList>

namespace lacquer {

DiscTime discTime(std::int64_t frames)
{
    return {int(frames / (60 * discFramesPerSecond)), int(frames / discFramesPerSecond % 60), int(frames % discFramesPerSecond)};
}

std::optional<std::int64_t> discFrames(const DiscTime& time)
{
    if (time.minutes < 0 || time.seconds < 0 || time.seconds >= 60 || time.frames < 0 || time.frames >= discFramesPerSecond)
        return std::nullopt;
    return (std::int64_t(time.minutes) * 60 + time.seconds) * discFramesPerSecond + time.frames;
}

QString shownDiscTime(std::int64_t frames)
{
    const DiscTime time = discTime(frames);
    return QStringLiteral("%1:%2:%3")
        .arg(time.minutes, 2, 10, QLatin1Char('0'))
        .arg(time.seconds, 2, 10, QLatin1Char('0'))
        .arg(time.frames, 2, 10, QLatin1Char('0'));
}

std::optional<std::int64_t> parsedDiscTime(QStringView text)
{
    const auto parts = text.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts[0].isEmpty() || parts[0].size() > 6 || parts[1].size() != 2 || parts[2].size() != 2)
        return std::nullopt;
    int numbers[3] = {};
    for (int i = 0; i < 3; ++i)
        for (const QChar digit : parts[i]) {
            if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
                return std::nullopt;
            numbers[i] = numbers[i] * 10 + (digit.unicode() - '0');
        }
    return discFrames({numbers[0], numbers[1], numbers[2]});
}

}  // namespace lacquer
