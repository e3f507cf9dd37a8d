// SPDX-License-Identifier: GPL-3.0-or-later
// SongWords: what a song is made of and in what its files are written, in a few words.
#pragma once

#include <QString>

namespace lacquer {

struct FileReference;
struct Song;

/// "6 stems and a mix"
[[nodiscard]] QString madeOfWords(const Song& song);
/// "96 kHz · 32-bit float · 3:51.204"; says "different rates" where files differ.
[[nodiscard]] QString formatWords(const Song& song, double seconds);
/// "96 kHz", "44.1 kHz"
[[nodiscard]] QString rateWords(int rateHz);
/// "24 bit", "32-bit float", "MP3"
[[nodiscard]] QString bitsWords(const FileReference& file);

}  // namespace lacquer
