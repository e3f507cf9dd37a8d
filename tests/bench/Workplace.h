// SPDX-License-Identifier: GPL-3.0-or-later
// Workplace: the sound that costs are measured on, in memory for us and on disk for the peers.
#pragma once

#include "support/Signals.h"

#include <filesystem>

namespace lacquer::bench {

struct Workplace {
    static constexpr int rateHz = 44100;

    std::filesystem::path folder;  ///< for what stages write; empty at first
    test::Stereo sound;            ///< what every cost is measured on
    std::filesystem::path file;    ///< longer sound of the same kind, 24-bit WAV, for the peers
    double fileSeconds = 0;

    [[nodiscard]] double seconds() const { return double(sound.frames()) / rateHz; }
};

}  // namespace lacquer::bench
