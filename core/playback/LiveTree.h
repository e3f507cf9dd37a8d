// SPDX-License-Identifier: GPL-3.0-or-later
// LiveTree: what can be done to a tree of sources while it sounds: new numbers, reading what its processors do, hearing
// one alone, finding who went wrong.
#pragma once

#include "model/Album.h"
#include "render/DeltaTap.h"
#include "render/ProcessorReading.h"
#include "render/Source.h"

#include <QString>

#include <functional>

namespace lacquer {

/// True when a tree made for `before` can glide to `after`: only numbers of processors, stem levels, the ceiling's height
/// and what makes no sound differ. Otherwise a new tree is needed. Any thread.
[[nodiscard]] bool canGlide(const Album& before, const Album& after);

/// True when songs stand elsewhere, are cut elsewhere or sound at another rate: a frame of one album may be another frame
/// of the other. Any thread.
[[nodiscard]] bool movesSongs(const Album& before, const Album& after);

/// Hands the album's numbers to the processors and stem levels inside a tree.
void glideTo(Source& root, const Album& album);

/// Frames each chain is warmed on before a seek, instead of 5 s. Before the first read.
void setWarmUp(Source& root, std::int64_t frames);

/// From now on readings tell how loud the sound is before and after each processor. Before the first read.
void measureLevels(Source& root);

/// What each processor has done since the last call.
void takeReadings(Source& root, const std::function<void(const ProcessorReading&)>& take);

/// Only what a stretch of a chain changes is heard: later processors of that chain, and chains its sound goes through after
/// it, pass it as it is. False when no chain in this tree holds it. Before the first read.
[[nodiscard]] bool hearOnlyChange(Source& root, const DeltaTap& tap);

/// The processor nearest the files that answers silence with something that is no number, or no id. Spoils the tree.
[[nodiscard]] Id findNonFinite(Source& root);

/// "equalizer of stem 'Bass' of 'Song'", or an empty text for an id the album does not know.
[[nodiscard]] QString placeOf(const Album& album, Id processor);

}  // namespace lacquer
