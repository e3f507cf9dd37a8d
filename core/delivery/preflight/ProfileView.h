// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileView: one deliverable in the eyes of one receiver, with all that is known before it is built.
#pragma once

#include "delivery/Problem.h"
#include "delivery/Profile.h"
#include "delivery/preflight/CoverFacts.h"
#include "delivery/preflight/SongSound.h"
#include "model/Album.h"
#include "model/Plan.h"

#include <optional>
#include <vector>

namespace lacquer {

struct ProfileView {
    const Album& album;
    const Plan* plan = nullptr;               ///< nullptr where the album cannot be laid out
    const Deliverable& deliverable;           ///< as it stands in the album
    const Deliverable& delivered;             ///< as it will be made, see asDelivered
    const Profile& profile;
    const std::vector<SongSound>& sounds;
    const std::optional<CoverFacts>& cover;   ///< nothing: nobody has looked
    const std::vector<Problem>& found;        ///< what our own rules found; receivers may take it more seriously

    [[nodiscard]] int rateHz() const { return delivered.rate.value_or(album.rate.value_or(0)); }
};

/// A breach of a rule: the level, the deliverable, the receiver and the source are the rule's to say.
[[nodiscard]] Problem breach(const ProfileView& view, const ProfileRule& rule, const char* code, const QString& where, const QString& message,
                             const QString& remedy, const QString& proposal = {});

/// True when a figure lies outside the rule's range.
[[nodiscard]] bool isOutside(const ProfileRule& rule, double value);

using Breaches = std::vector<Problem>;

/// The parts of a profile's examination; each knows some kinds of rules and passes over the others.
void judgeFormat(const ProfileView& view, const ProfileRule& rule, Breaches& breaches);
void judgeLevels(const ProfileView& view, const ProfileRule& rule, Breaches& breaches);
void judgeLengths(const ProfileView& view, const ProfileRule& rule, Breaches& breaches);
void judgeNames(const ProfileView& view, const ProfileRule& rule, Breaches& breaches);
void judgeArt(const ProfileView& view, const ProfileRule& rule, Breaches& breaches);

}  // namespace lacquer
