// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProfileProof.h"

#include "base/Text.h"
#include "delivery/preflight/ProfileView.h"

#include <cmath>

namespace lacquer {

namespace {

QString figure(double value)
{
    return QString::number(value, 'f', 2);
}

void judgeFile(const ProfileView& view, const ProfileRule& rule, const DeliveredFile& file, Breaches& breaches)
{
    const FileReading& reading = file.reading;
    const QString where = file.songs.size() == 1 ? QStringLiteral("songs[%1]").arg(file.songs.front() + 1)
                                                 : QStringLiteral("deliverables[\"%1\"]").arg(harmless(view.deliverable.name));
    const QString name = shown(file.path);
    if (rule.kind == RuleKind::Ceiling && std::isfinite(reading.truePeakDbtp) && isOutside(rule, reading.truePeakDbtp))
        breaches.push_back(breach(view, rule, "over-ceiling", where, Text::tr("the true peaks of '%1' reach %2 dBTP").arg(name, figure(reading.truePeakDbtp)),
                                  Text::tr("give the deliverable a lower ceiling")));
    if (rule.kind == RuleKind::Loudness && std::isfinite(reading.integratedLufs) && isOutside(rule, reading.integratedLufs))
        breaches.push_back(breach(view, rule, "loudness-outside", where, Text::tr("'%1' has %2 LUFS").arg(name, figure(reading.integratedLufs)),
                                  Text::tr("set loudness.targetLufs and run match")));
    if (rule.kind == RuleKind::FileSize && isOutside(rule, double(reading.bytes) / 1e6))
        breaches.push_back(breach(view, rule, "file-too-large", where, Text::tr("'%1' has %2 MB").arg(name, figure(double(reading.bytes) / 1e6)),
                                  Text::tr("deliver fewer bits or a lower rate, or ask whether more is taken")));
}

}  // namespace

std::vector<Problem> profileProofProblems(const Album& album, const DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets, const ProfileShelf& shelf)
{
    Breaches breaches;
    const std::vector<SongSound> sounds;
    const std::optional<CoverFacts> cover;
    const std::vector<Problem> found;
    for (std::size_t d = 0; d < sets.size(); ++d) {
        const Deliverable& deliverable = delivery.deliverables[d].deliverable;
        const Profile* profile = deliverable.profile.isEmpty() ? nullptr : shelf.find(deliverable.profile);
        if (!profile)
            continue;
        const ProfileView view{album, nullptr, deliverable, deliverable, *profile, sounds, cover, found};
        for (const ProfileRule& rule : profile->rules)
            if (rule.holdsFor(deliverable.kind))
                for (const DeliveredFile& file : sets[d].files)
                    if (!file.songs.empty())
                        judgeFile(view, rule, file, breaches);
    }
    return breaches;
}

}  // namespace lacquer
