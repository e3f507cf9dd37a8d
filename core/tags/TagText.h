// SPDX-License-Identifier: GPL-3.0-or-later
// TagText: texts and figures in the forms that containers ask for.
#pragma once

#include "tags/Tags.h"

#include <QString>

#include <optional>

namespace lacquer {

/// Half of a surrogate pair and NUL, which no container can hold, become U+FFFD, so that they are seen.
[[nodiscard]] QString wholeText(const QString& text);

/// For fields that are ASCII by definition: accents are taken off, line ends stay, anything else becomes '?'.
[[nodiscard]] QString asciiText(const QString& text);

/// "3/12", "3" or nothing.
[[nodiscard]] QString numberOfCount(std::optional<int> number, std::optional<int> count);

/// ISO 639-2/T code ("eng") of a code of two or three letters, as ID3 asks for; what is none of them stays as it is.
[[nodiscard]] QString languageCode(const QString& language);

/// Year of a date as ID3v2.3 splits it, and "DDMM" when it names a day.
[[nodiscard]] QString yearOf(const QString& date);
[[nodiscard]] QString dayAndMonthOf(const QString& date);

/// A line per person, "Ada (drums)", from "Ada: drums; Bo: bass".
[[nodiscard]] QString performerLines(const Tags& tags);

/// Lines in turn of role and name, as ID3's lists of people hold them (TIPL, TMCL; ID3v2.3 has both in IPLS).
[[nodiscard]] QString involvedPeople(const Tags& tags);
[[nodiscard]] QString musicians(const Tags& tags);

/// ReplayGain 2.0: gain to -18 LUFS, "-6.52 dB", and peak, "0.988553".
[[nodiscard]] QString replayGain(const std::optional<TagLoudness>& loudness);
[[nodiscard]] QString replayPeak(const std::optional<TagLoudness>& loudness);

/// RFC 7845: gain to -23 LUFS in 1/256 dB, clamped to 16 bits.
[[nodiscard]] QString r128Gain(const std::optional<TagLoudness>& loudness);

}  // namespace lacquer
