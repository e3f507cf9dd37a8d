// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileRule: one thing a receiver of music asks for, and where he says so. The words a rule may be made of are the table
// behind ruleWords(); there is no other place that knows them.
#pragma once

#include "model/Choice.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace lacquer {

enum class RuleKind {
    Kind, Bits, Rate, Channels, Pieces, Tags,                          // what the files are
    Ceiling, Loudness, StartSilence, EndSilence, Sources,              // how they sound
    Gap, TrackLength, TrackCount, AlbumLength, SideLength, FileSize,   // how long and how large they are
    OneRate, Require, ForbiddenSigns, TitleLength,                     // what is said about them
    ArtEdge, ArtShape, ArtColours, ArtFormat, ArtBytes,                // the cover
};

/// What a rule is given.
enum class RuleTakes {
    Names,     ///< "values": words of a list
    Numbers,   ///< "values": whole numbers
    Range,     ///< "minimum", "maximum" or both
    Signs,     ///< "signs": characters
    Nothing,
};

struct RuleWord {
    RuleKind kind;
    const char* name;      ///< in files: "endSilence"
    RuleTakes takes;
    const char* unit;      ///< of numbers: "s", "Hz"; empty: none
    const char* meaning;   ///< one English phrase, marked as "Profile"
};

/// The vocabulary, in the order of RuleKind.
[[nodiscard]] std::span<const RuleWord> ruleWords();
[[nodiscard]] const RuleWord& ruleWord(RuleKind kind);
[[nodiscard]] const RuleWord* findRuleWord(const QString& name);
/// The words a rule with Names may list; a rule of another sort has none.
[[nodiscard]] std::span<const char* const> ruleChoices(RuleKind kind);

struct ProfileRule {
    RuleKind kind = RuleKind::Kind;
    bool blocks = false;                 ///< breaking it is an error; else a warning
    QStringList kinds;                   ///< of deliverables it holds for; empty: all
    QStringList values;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<int> recordInches;     ///< of SideLength: for records of this size alone
    QString speed;                       ///< of SideLength: "33" or "45"; empty: both
    QString signs;
    QString source;                      ///< who says so, where
    QString date;                        ///< when that was read, ISO 8601

    [[nodiscard]] bool holdsFor(DeliverableKind of) const;

    friend bool operator==(const ProfileRule&, const ProfileRule&) = default;
};

/// The choiceNames of deliverables, which "kinds" of any rule may list.
[[nodiscard]] QStringList deliverableKinds();

/// "Bits of a sample: 16, 24", "Silence at the end: at most 10 s", in the user's language.
[[nodiscard]] QString ruleSentence(const ProfileRule& rule);

}  // namespace lacquer
