// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times as a report writes them: the same digits in every language, with a real minus.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lacquer {

/// U+2212 for the hyphen that numbers come with.
[[nodiscard]] QString withRealMinus(QString number);

/// "−14.0"; "−∞" for silence, "–" for what is not known.
[[nodiscard]] QString shownLevel(std::optional<double> value, int decimals = 1);

/// "+1.50", "−2.00", "±0.00".
[[nodiscard]] QString shownGain(std::optional<double> value, int decimals = 2);

/// "3:25.067": to the nearest millisecond. Negative times have a minus.
[[nodiscard]] QString shownClock(std::int64_t frames, int rateHz);

/// "03:25:05" in minutes, seconds and CD frames that have begun by then.
[[nodiscard]] QString shownGrid(std::int64_t frames, int rateHz);

/// "41 min 07 s".
[[nodiscard]] QString shownLength(std::int64_t frames, int rateHz);

/// CD frames as "03:25:05", "−00:02:00" before zero.
[[nodiscard]] QString shownMark(std::int64_t discFrames);

/// "24.6 MB", powers of ten.
[[nodiscard]] QString shownBytes(std::int64_t bytes);

}  // namespace lacquer
