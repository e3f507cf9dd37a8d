// SPDX-License-Identifier: GPL-3.0-or-later
// TocReader: reads TOC files of cdrdao, written by it or by hand, into the same value as cue sheets.
#pragma once

#include "disc/CueSheet.h"

#include <string_view>

namespace lacquer {

/// The language of cdrdao(1): CATALOG, CD_DA, CD_TEXT with LANGUAGE_MAP, tracks with flags and ISRC made of FILE, AUDIOFILE,
/// SILENCE, ZERO, PREGAP, with START and INDEX; lengths in samples or as times; // comments; octal and \" escapes. A first track
/// with a pause of two seconds or more begins at the disc's first frame, any other behind cdrdao's own two seconds.
///
/// Words are read in the character set of their language: MS-JIS for Japanese, UTF-8 where bare bytes are that, else Latin-1.
/// Never fails; what is unknown is passed over with a problem and its line, and the limits are those of readCueSheet().
/// Any thread.
[[nodiscard]] CueSheet readToc(std::string_view bytes);

}  // namespace lacquer
