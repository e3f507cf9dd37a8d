// SPDX-License-Identifier: GPL-3.0-or-later
// Profile: what one receiver (a service, a distributor, a plant, an archive) asks of a delivery, as dated text data.
#pragma once

#include "base/Result.h"
#include "delivery/ProfileRule.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace lacquer {

struct Profile {
    QString name;                       ///< what Deliverable::profile says: "spotify"
    QString title;                      ///< what people say
    QString date;                       ///< when its facts were looked up last, ISO 8601
    std::vector<ProfileRule> rules;
    std::filesystem::path origin;       ///< the file it comes from; empty: compiled in
    bool overrides = false;             ///< it stands in the place of one that is compiled in

    /// True when its date lies more than 18 months before this moment (seconds since 1970).
    [[nodiscard]] bool isStale(std::int64_t now) const;

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// A text of schema lacquer.profile/1:
///
///     {"schema": "lacquer.profile/1", "name": "plant", "title": "Our plant", "date": "2026-11-20", "rules": [
///       {"rule": "kind", "values": ["ddp"], "level": "error", "source": "their page on masters", "date": "2026-11-20"},
///       {"rule": "endSilence", "maximum": 10, "level": "warning", "source": "…"}]}
///
/// Rules are those of ruleWords(); "kinds" of deliverables may narrow any of them; "level" is "error" (a build is refused) or "warning"; "date" of a rule defaults to the
/// profile's. A rule without a source, with an unknown word or a member nobody knows is BadData with one sentence that says
/// which: better no rule than one that is not the one meant.
[[nodiscard]] Result<Profile> readProfile(std::string_view bytes);

}  // namespace lacquer
