// SPDX-License-Identifier: GPL-3.0-or-later
// CueSheetWriter: a disc as a cue sheet beside one sound file, in the form that burners and splitters agree on.
#pragma once

#include "disc/DiscLayout.h"
#include "disc/SheetImage.h"
#include "disc/WrittenSheet.h"

#include "base/Result.h"

namespace lacquer {

/// What the sheet's words are written in; neither has a byte order mark.
enum class CueEncoding { Utf8, Latin1 };

/// CRLF lines (CDRWIN's guide, appendix): CATALOG, the disc's words, FILE, and for each track its words, ISRC, FLAGS, PREGAP and
/// INDEX lines. Words are those of the first language; composer, arranger, message, genre and catalogue number stand in REM lines,
/// as does the disc's time at which the file begins (REM FILE-BEGINS-AT), which no command says. A first pause longer than two
/// seconds that the file does not hold becomes a PREGAP of what is more.
///
/// Reported beside the bytes: quotation marks that became apostrophes ("cue-quotation-mark"), words over 80 characters
/// ("cue-text-long"), characters Latin-1 has not ("cue-text-lost"), a barcode or ISRC that is none and was left out
/// ("cue-barcode-left-out", "cue-isrc-left-out"), further languages ("cue-languages-left-out").
/// Errors: those of checkSheetImage(), and a file name that Latin-1 has not. Any thread.
[[nodiscard]] Result<WrittenSheet> writeCueSheet(const DiscLayout& layout, const SheetImage& image,
                                                 CueEncoding encoding = CueEncoding::Utf8);

}  // namespace lacquer
