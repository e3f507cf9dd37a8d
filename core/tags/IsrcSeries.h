// SPDX-License-Identifier: GPL-3.0-or-later
// IsrcSeries: numbers in a row for the recordings of one registrant and year, and the check that none is given out twice.
#pragma once

#include "base/Result.h"
#include "model/Album.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace lacquer {

/// Country, registrant and year of reference of an ISRC (ISO 3901): "GB", "XXX", 26.
struct IsrcSeries {
    QString prefix;   ///< five characters: country and registrant
    int year = 0;     ///< 0…99

    friend bool operator==(const IsrcSeries&, const IsrcSeries&) = default;
};

/// Reads "GB-XXX-26", "gbxxx26" or a whole ISRC. Usage, saying what one looks like.
[[nodiscard]] Result<IsrcSeries> isrcSeries(const QString& text);

/// The number after the highest one used in the series, 1 to begin with, as twelve characters. `used`: ISRCs in any
/// spelling, those of other albums too; text that is none does not count. Unavailable when 99999 is used.
[[nodiscard]] Result<QString> nextIsrc(const IsrcSeries& series, const QStringList& used);

/// Gives every enabled song without an ISRC the next number, in album order. Fails like nextIsrc; then nothing has changed.
[[nodiscard]] Result<void> fillIsrcs(Album& album, const IsrcSeries& series, const QStringList& usedElsewhere);

/// The ISRCs that several songs carry, in normal form, with the positions of those songs.
[[nodiscard]] std::map<QString, std::vector<std::size_t>> duplicateIsrcs(const Album& album);

}  // namespace lacquer
