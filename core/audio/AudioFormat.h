// SPDX-License-Identifier: GPL-3.0-or-later
// AudioFormat: what a sound file says about itself, so that songs can show it and rate conversion can be planned.
#pragma once

#include <cstdint>
#include <string>

namespace lacquer {

/// A value; frames count one sample of every channel.
struct AudioFormat {
    /// "wav" "rf64" "bw64" "w64" "aiff" "flac" "caf" "alac" "vorbis" "opus" or "mp3".
    std::string container;
    int rateHz = 0;
    int channels = 0;
    /// Bits a sample is stored in; 0 for lossy files, which have no such thing.
    int bits = 0;
    bool isFloat = false;
    bool lossy = false;
    std::int64_t frames = 0;

    friend bool operator==(const AudioFormat&, const AudioFormat&) = default;
};

}  // namespace lacquer
