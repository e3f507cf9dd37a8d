// SPDX-License-Identifier: GPL-3.0-or-later
// What receivers ask of peaks, loudness and where the sound came from, as far as it is known before anything is rendered; the
// build measures every file against the rest (see ProfileProof).
#include "base/Text.h"
#include "delivery/preflight/PlanCheck.h"
#include "delivery/preflight/ProfileView.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace lacquer {

namespace {

QString decibels(double value)
{
    return QString::number(value, 'f', 1);
}

/// What keeps all of a profile's rules: some refuse one level and warn of a lower one.
double lowestCeiling(const Profile& profile)
{
    double lowest = 0;
    for (const ProfileRule& rule : profile.rules)
        if (rule.kind == RuleKind::Ceiling && rule.maximum)
            lowest = std::min(lowest, *rule.maximum);
    return lowest;
}

void judgeCeiling(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    if (!rule.maximum)
        return;
    const auto kept = keptCeiling(view.album, view.deliverable);
    if (kept && !isOutside(rule, *kept))
        return;
    const bool known = !view.sounds.empty() && std::all_of(view.sounds.begin(), view.sounds.end(), [](const SongSound& s) { return s.truePeakDbtp.has_value(); });
    const QString name = harmless(view.deliverable.name);
    const QString where = deliverableKey(view.deliverable, "ceilingDbtp");
    const QString remedy = Text::tr("set its key ceilingDbtp to %1, and limiter to true").arg(decibels(lowestCeiling(view.profile)));
    const QString proposal = view.deliverable.limiter ? QString::number(lowestCeiling(view.profile)) : QString();
    if (!known) {
        breaches.push_back(breach(view, rule, "over-ceiling", where,
                                  kept ? Text::tr("true peaks of '%1' may reach its ceiling of %2 dBTP; at most %3 are asked for").arg(name, decibels(*kept), decibels(*rule.maximum))
                                       : Text::tr("nothing keeps the true peaks of '%1' under %2 dBTP").arg(name, decibels(*rule.maximum)),
                                  remedy, proposal));
        return;
    }
    const auto highest = std::max_element(view.sounds.begin(), view.sounds.end(),
                                          [](const SongSound& a, const SongSound& b) { return *a.truePeakDbtp < *b.truePeakDbtp; });
    const double peak = kept ? std::min(*kept, *highest->truePeakDbtp) : *highest->truePeakDbtp;
    if (isOutside(rule, peak))
        breaches.push_back(breach(view, rule, "over-ceiling", where,
                                  Text::tr("true peaks of '%1' reach about %2 dBTP ('%3'); at most %4 are asked for")
                                      .arg(name, decibels(peak), harmless(highest->song->title), decibels(*rule.maximum)),
                                  remedy, proposal));
}

void judgeLoudness(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    const LoudnessAim& aim = view.album.loudness;
    if (aim.mode == LoudnessMode::Off || !aim.targetLufs || !isOutside(rule, *aim.targetLufs))
        return;
    breaches.push_back(breach(view, rule, "loudness-outside", QStringLiteral("loudness.targetLufs"),
                              Text::tr("the album aims at %1 LUFS").arg(*aim.targetLufs), Text::tr("aim at what is asked for, or deliver to somebody else")));
}

/// What our own rules call a fault of a source, by the word for it in profiles.
struct SourceFault {
    const char* word;
    std::string_view code;
};

constexpr SourceFault faultCodes[] = {
    {"lossy", "source-lossy"},    {"lossy", "source-likely-lossy"}, {"upsampled", "source-upsampled"}, {"padded", "source-padded"},
    {"clipped", "source-clipped"}, {"mono", "source-mono"},         {"dc", "source-dc"},               {"dropouts", "silence-inside"},
};

void judgeSources(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    for (const Problem& problem : view.found)
        for (const SourceFault& fault : faultCodes)
            if (fault.code == problem.code && rule.values.contains(QLatin1String(fault.word)))
                breaches.push_back(breach(view, rule, problem.code, problem.where, problem.message, problem.remedy));
}

}  // namespace

void judgeLevels(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    if (rule.kind == RuleKind::Ceiling)
        judgeCeiling(view, rule, breaches);
    else if (rule.kind == RuleKind::Loudness)
        judgeLoudness(view, rule, breaches);
    else if (rule.kind == RuleKind::Sources)
        judgeSources(view, rule, breaches);
}

}  // namespace lacquer
