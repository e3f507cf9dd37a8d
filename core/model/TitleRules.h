// SPDX-License-Identifier: GPL-3.0-or-later
// TitleRules: what shops, players and search machines stumble over in titles and names, and how each would better be.
#pragma once

#include <QString>

#include <vector>

namespace lacquer {

/// One thing about one text.
struct TitleFinding {
    const char* code = "";      ///< stable: "title-double-space"
    bool matterOfTaste = false; ///< somebody may well mean it
    QString message;            ///< what is so; the text itself stands in it, made harmless
    QString proposal;           ///< the same text with this one thing mended; never equal to it

    friend bool operator==(const TitleFinding&, const TitleFinding&) = default;
};

/// Titles are held to all rules, names of people and bands to those that no name can mean: nobody capitalises ABBA.
enum class TitleSort { Title, Name };

/// What there is to say against a text; empty for a good one and for none at all. Codes: title-control (characters nobody
/// sees), title-direction (marks that turn the reading direction), title-space (at the ends), title-double-space, title-nfd
/// (letters and accents kept apart: Unicode form C keeps them together), title-look-alike (see LookAlikes), title-encoding
/// (UTF-8 that was read as Latin-1), title-sign (signs without a place in titles); for titles also title-featuring (stores ask
/// for "(feat. Name)"), title-capitals, title-number (a track's number before it), title-extension (a file's ending), and
/// title-bracket (one that is not closed).
[[nodiscard]] std::vector<TitleFinding> titleFindings(const QString& text, TitleSort sort);

/// The text after all of this, rule by rule: nothing more is found in it but matters of taste when those are left alone.
[[nodiscard]] QString mendedTitle(const QString& text, TitleSort sort, bool tasteToo = true);

}  // namespace lacquer
