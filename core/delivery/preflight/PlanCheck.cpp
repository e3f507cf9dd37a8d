// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/preflight/PlanCheck.h"

#include "base/FileName.h"
#include "base/Text.h"
#include "delivery/DeliveryPlan.h"

#include <QRegularExpression>

#include <set>

namespace lacquer {

namespace {

constexpr double longestGap = 30.0;

/// The files whose names a number had to be added to.
std::vector<const PlannedFile*> renumbered(const Album& album, const PlannedDeliverable& planned)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*) \\(\\d+\\)$"));
    std::set<std::string> names;
    for (const PlannedFile& file : planned.files)
        names.insert(fileNameKey((file.path.parent_path() / file.path.stem()).native()));
    std::vector<const PlannedFile*> found;
    for (const PlannedFile& file : planned.files) {
        const auto match = numbered.match(fromUtf8(file.path.stem().native()));
        const bool wanted = !file.songs.empty() && numbered.match(album.songs[file.songs.front()]->title.trimmed()).hasMatch();
        if (match.hasMatch() && !wanted && names.contains(fileNameKey((file.path.parent_path() / toUtf8(match.captured(1))).native())))
            found.push_back(&file);
    }
    return found;
}

void examineNames(const Album& album, const Plan& plan, const std::filesystem::path& folder, std::vector<Problem>& problems)
{
    const AlbumTree tree(album, plan, folder, nullptr);
    for (const Deliverable& deliverable : album.deliverables) {
        if (deliverable.isDisc() || deliverable.name.isEmpty())
            continue;
        const auto delivery = planDelivery(tree, {deliverable.name});
        if (!delivery || delivery->deliverables.empty())
            continue;
        for (const PlannedFile* file : renumbered(album, delivery->deliverables.front()))
            problems.push_back({ProblemLevel::Warning, "names-collide", deliverableKey(deliverable, "nameTemplate"),
                                Text::tr("two files of '%1' would have the same name; the later one is called '%2'")
                                    .arg(harmless(deliverable.name), shown(file->path.filename())),
                                Text::tr("put {number} into its nameTemplate, or give the songs other titles"), deliverable.name, ErrorKind::BadData});
    }
}

void examineGaps(const Album& album, const Plan& plan, std::vector<Problem>& problems)
{
    const auto songs = plan.songs();
    for (std::size_t i = 1; i < songs.size(); ++i) {
        const Song& song = *album.songs[songs[i]->position];
        if (song.gapSeconds > longestGap)
            problems.push_back({ProblemLevel::Warning, "gap-long", QStringLiteral("songs[%1].gapSeconds").arg(songs[i]->position + 1),
                                Text::tr("%1 s of silence stand before '%2'").arg(song.gapSeconds).arg(harmless(song.title)),
                                Text::tr("two seconds are usual; set its gapSeconds if it was not meant so"), {}, ErrorKind::BadData});
    }
}

void examineCeilings(const Album& album, const std::vector<SongSound>& sounds, std::vector<Problem>& problems)
{
    for (const Deliverable& deliverable : album.deliverables) {
        if (keptCeiling(album, deliverable))
            continue;
        const double ceiling = deliverable.ceilingDbtp.value_or(album.loudness.ceilingDbtp.value_or(0.0));
        for (const SongSound& sound : sounds)
            if (sound.truePeakDbtp && *sound.truePeakDbtp > ceiling)
                problems.push_back({ProblemLevel::Warning, "over-ceiling", QStringLiteral("songs[%1]").arg(sound.planned->position + 1),
                                    Text::tr("the peaks of '%1' reach about %2 dBTP in '%3', where nothing keeps them under %4")
                                        .arg(harmless(sound.song->title), QString::number(*sound.truePeakDbtp, 'f', 1), harmless(deliverable.name),
                                             QString::number(ceiling, 'f', 1)),
                                    Text::tr("set a ceiling and let the limiter keep it, or lower its gain"), deliverable.name, ErrorKind::BadData});
    }
}

}  // namespace

std::optional<double> keptCeiling(const Album& album, const Deliverable& deliverable)
{
    if (!deliverable.limiter)
        return std::nullopt;
    return deliverable.ceilingDbtp ? deliverable.ceilingDbtp : album.loudness.ceilingDbtp;
}

QString deliverableKey(const Deliverable& deliverable, const char* member)
{
    const QString key = QStringLiteral("deliverables[\"%1\"]").arg(harmless(deliverable.name));
    return member ? key + QLatin1Char('.') + QLatin1String(member) : key;
}

std::vector<Problem> planProblems(const Album& album, const Plan& plan, const std::filesystem::path& folder, const std::vector<SongSound>& sounds)
{
    std::vector<Problem> problems;
    examineGaps(album, plan, problems);
    examineNames(album, plan, folder, problems);
    examineCeilings(album, sounds, problems);
    return problems;
}

}  // namespace lacquer
