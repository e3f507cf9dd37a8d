// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DeliveryOutlook.h"

#include "Workspace.h"
#include "delivery/Spool.h"
#include "model/Plan.h"
#include "render/FinalSource.h"

#include <QCoreApplication>

#include <set>

namespace lacquer {

namespace {

constexpr std::int64_t perFile = 64 * 1024;

Result<DeliveryOutlook::Picture> drawn(const Album& album, const std::filesystem::path& folder, const std::filesystem::path& target)
{
    DeliveryOutlook::Picture picture;
    // The folder may not exist yet: then its nearest parent's disk is the one.
    std::error_code problem;
    for (auto place = target; !place.empty(); place = place.parent_path()) {
        const auto space = std::filesystem::space(place, problem);
        if (!problem) {
            picture.freeBytes = std::int64_t(space.available);
            break;
        }
        if (place == place.parent_path())
            break;
    }
    auto plan = makePlan(album);
    if (!plan)
        return plan.error();
    QStringList names;
    for (const Deliverable& deliverable : album.deliverables)
        if (canBuild(deliverable.kind))
            names << deliverable.name;
    if (names.isEmpty())
        return picture;
    const AlbumTree tree(album, *plan, folder, nullptr);
    auto planned = planDelivery(tree, names);
    if (!planned)
        return planned.error();
    picture.plan = std::move(*planned);
    for (const Rendition& rendition : picture.plan.renditions)
        picture.renditionFrames.push_back(deliveredFrames(*plan, rendition.settings.rateHz));
    for (const PlannedDeliverable& one : picture.plan.deliverables)
        for (const PlannedFile& file : one.files)
            if (!target.empty() && std::filesystem::is_regular_file(target / file.path, problem))
                ++picture.present[one.deliverable.name];
    return picture;
}

}  // namespace

QString shownKind(DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Vinyl:
        return QCoreApplication::translate("DeliveryOutlook", "Vinyl sides");
    case DeliverableKind::Vorbis:
        return QStringLiteral("Ogg Vorbis");
    case DeliverableKind::Opus:
        return QStringLiteral("Opus");
    case DeliverableKind::Cue:
        return QCoreApplication::translate("DeliveryOutlook", "Cue sheet");
    default:
        return QString::fromLatin1(choiceNames(kind)[std::size_t(kind)]).toUpper();
    }
}

const PlannedDeliverable* DeliveryOutlook::Picture::find(const QString& name) const
{
    for (const PlannedDeliverable& one : plan.deliverables)
        if (one.deliverable.name == name)
            return &one;
    return nullptr;
}

std::int64_t DeliveryOutlook::Picture::bytesOf(const PlannedDeliverable& planned) const
{
    std::int64_t bytes = 0;
    for (const PlannedFile& file : planned.files)
        bytes += file.frames() * 2 * plan.renditions[planned.rendition].bits / 8;
    return bytes;
}

std::int64_t DeliveryOutlook::Picture::bytesNeeded(const QStringList& names) const
{
    std::int64_t bytes = perFile;
    std::set<std::size_t> renditions;
    for (const PlannedDeliverable& one : plan.deliverables) {
        if (!names.contains(one.deliverable.name))
            continue;
        bytes += bytesOf(one) + perFile * std::int64_t(one.files.size());
        renditions.insert(one.rendition);
    }
    for (const std::size_t rendition : renditions)
        bytes += renditionFrames[rendition] * Spool::bytesPerFrame;
    return bytes + bytes / 20;
}

DeliveryOutlook::DeliveryOutlook(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    settle_.setSingleShot(true);
    connect(&settle_, &QTimer::timeout, this, &DeliveryOutlook::look);
}

void DeliveryOutlook::ask(std::shared_ptr<const Album> album, std::filesystem::path target, int delay)
{
    album_ = std::move(album);
    target_ = std::move(target);
    if (!settle_.isActive() && !workspace_.jobs().isRunning(job_))
        settle_.start(delay);
}

void DeliveryOutlook::look()
{
    auto found = std::make_shared<Picture>();
    job_ = workspace_.jobs().start(
        tr("Planning"), Jobs::Kind::Silent,
        [found, album = album_, target = target_, folder = workspace_.folder()](Progress&) -> Result<void> {
            auto picture = drawn(*album, folder, target);
            if (!picture)
                return picture.error();
            *found = std::move(*picture);
            return {};
        },
        this,
        [this, found, album = album_, target = target_](const Result<void>& result) {
            if (!result)
                found->problem = result.error().message;
            picture_ = found;
            if (album != album_ || target != target_)
                settle_.start(0);
            Q_EMIT changed();
        });
}

}  // namespace lacquer
