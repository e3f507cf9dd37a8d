// SPDX-License-Identifier: GPL-3.0-or-later
// SheetReading: what the readers of cue sheets and TOC files share: complaints with lines, codes, times and names of files.
#pragma once

#include "disc/CueSheet.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace lacquer {

/// Longer sheets are refused: 99 tracks with all words in eight languages need a fraction of it.
inline constexpr std::size_t largestSheetBytes = 1 << 20;

/// Complaints about a sheet, each with its line; after two hundred the rest is only counted.
class SheetReading {
public:
    explicit SheetReading(CueSheet& sheet) : sheet_(sheet) {}

    /// `remedy` may be empty where nothing needs to be done; `track`: not the one that is being read.
    void add(DiscSeverity severity, const char* code, int line, const QString& message, const QString& remedy = {},
             std::optional<int> track = {});
    /// True after so many that it is no sheet and reading on makes no sense.
    [[nodiscard]] bool hopeless() const { return further_ >= mostFurther; }
    /// Adds the sentence about those that were only counted. Last call.
    void finish();

    /// Says in which characters the sheet was read when that was a guess.
    void noteEncoding(const QString& encoding, bool guessed, bool damaged);
    /// Twelve characters; empty for zeros; as written, with a complaint, when it is no ISRC.
    [[nodiscard]] QString isrc(const QString& text, int line);
    /// Thirteen digits, a UPC with its 0; empty for zeros; as written, with a complaint, when it is no EAN.
    [[nodiscard]] QString barcode(const QString& text, int line);
    /// Whether a name leads out of the sheet's folder ("../x", "/x", "C:\x", "\\server\x"); complains when it does.
    [[nodiscard]] bool outside(const QString& fileName, int line);

private:
    static constexpr int mostFurther = 5000;

    CueSheet& sheet_;
    int further_ = 0;
};

/// "m:s:f" with any number of digits, as people write them; nothing when it is no time, or one beyond 9999 minutes.
[[nodiscard]] std::optional<std::int64_t> sheetTime(QStringView text);

}  // namespace lacquer
