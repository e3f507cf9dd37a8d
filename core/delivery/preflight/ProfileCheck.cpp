// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/preflight/ProfileCheck.h"

#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/preflight/PlanCheck.h"
#include "delivery/preflight/ProfileView.h"
#include "model/NearestName.h"

#include <set>

namespace lacquer {

namespace {

Problem unknownProfile(const Deliverable& deliverable, const ProfileShelf& shelf)
{
    const QString where = deliverableKey(deliverable, "profile");
    // A broken file is the likeliest reason that a name is not known.
    for (const ProfileShelf::Unreadable& broken : shelf.unreadable())
        if (broken.path.stem() == toUtf8(deliverable.profile))
            return {ProblemLevel::Error, "profile-unreadable", where, broken.sentence, Text::tr("mend the file, or clear the profile"), deliverable.name,
                    ErrorKind::BadData};
    return {ProblemLevel::Error, "profile-unknown", where,
            Text::tr("there is no delivery profile '%1'%2").arg(harmless(deliverable.profile), didYouMean(deliverable.profile, shelf.names())),
            Text::tr("'lacquer-cli profiles' lists those there are"), deliverable.name, ErrorKind::BadData};
}

/// What is to be known about the profiles that are used, once each.
void examineProfile(const Profile& profile, const Deliverable& deliverable, std::int64_t now, std::vector<Problem>& problems)
{
    const QString where = deliverableKey(deliverable, "profile");
    if (profile.isStale(now))
        problems.push_back({ProblemLevel::Note, "stale-profile", where,
                            Text::tr("the rules of '%1' were looked up on %2, more than 18 months ago").arg(harmless(profile.title), profile.date),
                            Text::tr("look whether they still hold; a file of your own can say the new ones"), deliverable.name});
    if (profile.overrides)
        problems.push_back({ProblemLevel::Note, "profile-overridden", where,
                            Text::tr("the profile '%1' is that of '%2', not the one that comes with Lacquer").arg(profile.name, shown(profile.origin)),
                            Text::tr("nothing to do if it was meant so"), deliverable.name});
}

}  // namespace

Problem breach(const ProfileView& view, const ProfileRule& rule, const char* code, const QString& where, const QString& message, const QString& remedy,
               const QString& proposal)
{
    Problem problem{rule.blocks ? ProblemLevel::Error : ProblemLevel::Warning, code, where,
                    Text::tr("%1 (asked by: %2)").arg(message, harmless(view.profile.title)), remedy, view.deliverable.name, ErrorKind::BadData};
    problem.proposal = proposal;
    problem.profile = view.profile.name;
    problem.source = Text::tr("%1 (%2)").arg(rule.source, rule.date);
    return problem;
}

bool isOutside(const ProfileRule& rule, double value)
{
    // A ceiling of -1 is kept by -1.0000000001, and by what was rounded on its way through a file.
    constexpr double little = 1e-6;
    return (rule.minimum && value < *rule.minimum - little) || (rule.maximum && value > *rule.maximum + little);
}

std::vector<Problem> profileProblems(const Album& album, const Plan* plan, const std::vector<SongSound>& sounds, const std::optional<CoverFacts>& cover,
                                     const std::vector<Problem>& found, const ProfileShelf& shelf, std::int64_t now)
{
    std::vector<Problem> problems;
    std::set<QString> examined;
    for (const Deliverable& deliverable : album.deliverables) {
        const bool record = deliverable.profile.isEmpty() && (deliverable.kind == DeliverableKind::Vinyl || deliverable.pieces == Pieces::Sides);
        if (deliverable.profile.isEmpty() && !record)
            continue;
        const Profile* profile = shelf.find(record ? QStringLiteral("vinyl-plant") : deliverable.profile);
        if (!profile) {
            if (!record)
                problems.push_back(unknownProfile(deliverable, shelf));
            continue;
        }
        if (!record && examined.insert(profile->name).second)
            examineProfile(*profile, deliverable, now, problems);
        const Deliverable delivered = asDelivered(album, deliverable);
        const ProfileView view{album, plan, deliverable, delivered, *profile, sounds, cover, found};
        for (const ProfileRule& rule : profile->rules) {
            if (!rule.holdsFor(deliverable.kind) || (record && rule.kind != RuleKind::SideLength))
                continue;
            judgeFormat(view, rule, problems);
            judgeLevels(view, rule, problems);
            judgeLengths(view, rule, problems);
            judgeNames(view, rule, problems);
            judgeArt(view, rule, problems);
        }
    }
    return problems;
}

}  // namespace lacquer
