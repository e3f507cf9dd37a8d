// SPDX-License-Identifier: GPL-3.0-or-later
// TocWriter: a disc as a TOC file of cdrdao beside one sound file, with the words of every language.
#pragma once

#include "disc/DiscLayout.h"
#include "disc/SheetImage.h"
#include "disc/WrittenSheet.h"

#include "base/Result.h"

namespace lacquer {

/// LF lines as cdrdao(1) describes them: CATALOG, CD_DA, one CD_TEXT block with a LANGUAGE for each of the disc's, and each track
/// with its flags, ISRC, words, FILE, START (the length of its pause) and INDEX lines. A kind of words that one track has is
/// written for all, empty where need be, and so is ISRC when there is a DISC_ID. Characters beyond ASCII are octal escapes in
/// the character set of their language. A first pause longer than the file holds is SILENCE; cdrdao adds two seconds itself
/// where the first track has no START.
///
/// Reported beside the bytes: SCMS, which a TOC cannot say ("toc-scms"), bare samples, which cdrdao takes for big-endian
/// ("toc-byte-order"), characters the language's set has not ("toc-text-lost"), more than eight languages
/// ("toc-languages-left-out"), a barcode or ISRC that is none ("toc-barcode-left-out", "toc-isrc-left-out").
/// Errors: those of checkSheetImage(). Any thread.
[[nodiscard]] Result<WrittenSheet> writeToc(const DiscLayout& layout, const SheetImage& image);

}  // namespace lacquer
