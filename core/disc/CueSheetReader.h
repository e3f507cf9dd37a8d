// SPDX-License-Identifier: GPL-3.0-or-later
// CueSheetReader: reads cue sheets as the world writes them, and says with line numbers what it made of the odd ones.
#pragma once

#include "disc/CueSheet.h"

#include <string_view>

namespace lacquer {

/// Commands of CDRWIN's guide in any case, with words quoted or not; the REM lines and stray commands of EAC, CUETools, XLD,
/// foobar2000, libburn and others; gaps at the end of the file before (INDEX 00 under the previous FILE), prepended, or left
/// out; times of any number of minutes; characters as decodeSheet() finds them.
///
/// Never fails: what cannot be used becomes a problem with its line. Over 1 MiB nothing is read ("sheet-too-large"), and
/// after 99 tracks no more ("sheet-too-many-tracks"). File names are as written, only "\\" within them becomes "\"; those that
/// lead outside the sheet's folder are flagged and never opened here. Any thread.
[[nodiscard]] CueSheet readCueSheet(std::string_view bytes);

}  // namespace lacquer
