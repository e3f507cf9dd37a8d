// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and changing an album by keys: what the command line's get and set do, and tables of titles.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "model/Album.h"

#include <QString>
#include <QStringList>

namespace lacquer {

/// The value at a key as it stands in the project file, subtrees too; the empty key is the whole album. Fails like
/// findPlace, or with Usage for a member nobody has, with the nearest name.
[[nodiscard]] Result<Json> getValue(const Album& album, const QString& key);

/// The album with all of these KEY=VALUE applied in order, or none. `KEY=` clears to the default. A new name in
/// `deliverables["x"].kind` creates that deliverable (wherever it stands in the list), `deliverables["x"]=` removes it.
/// Setting loudness.targetLufs also sets the ceiling as LoudnessAim::aimAt does unless the list names it; setting driveDb
/// by hand forgets what match had solved it for. Barcode, ISRC and ISWC are put into their normal form, and refused with the
/// right one where a check digit is wrong. Usage with the key for values of the wrong kind or range, and for what
/// checkEdit refuses.
[[nodiscard]] Result<Album> setValues(const Album& album, const QStringList& assignments);

/// Sets one parameter of a processor from text: a number in range, the name of a choice in any case, on or off; empty is
/// the default. Usage without the key, which the caller puts in front.
[[nodiscard]] Result<void> setParameter(ProcessorSettings& settings, const QString& id, const QString& text);

}  // namespace lacquer
