// SPDX-License-Identifier: GPL-3.0-or-later
// NodeKey: the hash of everything a stretch of sound depends on, and of nothing else: never of titles, paths or
// placement.
#pragma once

#include "base/Hash.h"
#include "model/Plan.h"

#include <string>

namespace lacquer {

/// Where keys count: at the album's rate, for the program, libraries and class of processor in `engine` (engineStamp();
/// empty: for any, when only the album's own part in the sound matters).
struct KeyContext {
    int albumRateHz = 0;
    std::string engine;
};

/// Adds a chain's active processors: type, algorithm and every value.
void addChain(Hash& hash, const Chain& chain);

/// A stem before its chain at the album's rate: content of the file, delay, polarity, gain, ride, pan.
[[nodiscard]] std::string stemInputKey(const Stem& stem, const KeyContext& context);

/// A stem after its chain. `neighbours` are the input keys of the same stem in songs it continues from or into.
[[nodiscard]] std::string stemKey(const std::string& inputKey, const Chain& chain, const std::string& neighbours);

/// A song after its chain and level. `sum` is the key of the sum of its stems, `neighbours` of the sums it continues
/// from or into.
[[nodiscard]] std::string songKey(const Song& song, const PlannedSong& planned, const std::string& sum,
                                  const KeyContext& context, const std::string& neighbours);

/// A group after the album chain; places count from the group's start. `songs` are its songs' keys.
[[nodiscard]] std::string groupKey(const PlannedGroup& group, const Chain& albumChain,
                                   const std::vector<std::string>& songs, const KeyContext& context);

}  // namespace lacquer
