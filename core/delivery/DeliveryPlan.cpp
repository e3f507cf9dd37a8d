// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DeliveryPlan.h"

#include "base/FileName.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "delivery/FileContents.h"
#include "delivery/DiscSplit.h"
#include "delivery/FileNaming.h"
#include "delivery/FilePlanning.h"
#include "delivery/FileRecipe.h"
#include "delivery/FolderRule.h"
#include "delivery/ZipPlan.h"
#include "disc/DiscTime.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace lacquer {

namespace {

/// True when nothing between the source file and the delivery changes a sample of this song.
bool isUntouched(const Album& album, const PlannedSong& planned, int bits)
{
    const Song& song = *album.songs[planned.position];
    const Stem* only = nullptr;
    for (const Stem& stem : song.stems) {
        if (stem.muted)
            continue;
        if (only)
            return false;
        only = &stem;
    }
    if (!only)
        return true;
    const bool plain = only->gainDb == 0 && isFlat(only->gainRide) && only->pan == 0 && !isActive(only->chain);
    const bool level = song.gainDb == 0 && isFlat(song.gainRide) && song.driveDb == 0 && !isActive(song.chain);
    const bool fades = planned.fadeIn.frames > 0 || planned.fadeOut.frames > 0;
    const FileReference& file = only->file;
    return plain && level && !fades && !file.isFloat && !file.lossy && file.bits > 0 && file.bits <= bits &&
           file.rateHz == album.rate;
}

/// The loudness of the album stands in every file: whatever changes one of them changes all.
void tieTogether(std::vector<PlannedFile>& files)
{
    Hash all;
    for (const PlannedFile& file : files)
        all.addText(file.recipe);
    const std::string together = all.hex();
    for (PlannedFile& file : files)
        file.recipe = Hash().addText(together).addText(file.recipe).hex();
}

/// Recipes, and the ZIP beside the rest.
void finishFiles(const AlbumTree& tree, const Rendition& rendition, PlannedDeliverable& planned)
{
    if (!planned.disc)
        for (PlannedFile& file : planned.files)
            if (file.text.empty())
                addContents(tree.album(), planned.deliverable, rendition, file);
    for (PlannedFile& file : planned.files)
        file.recipe = recipeOf(tree, rendition, planned, file);
    if (planned.deliverable.replayGain && !planned.disc)
        tieTogether(planned.files);
    // Sheets depend on the sound they lie beside: sums of it stand in them.
    if (planned.disc)
        for (std::size_t f = 1; f < planned.files.size(); ++f)
            planned.files[f].recipe = Hash().addText(planned.files.front().recipe).addText(planned.files[f].recipe).hex();
    if (planned.deliverable.zip && !planned.files.empty())
        planned.files.push_back(zipOf(planned.files, planned.deliverable.name));
}

/// No disk may take two files for one, or a file for a folder.
Result<void> checkApart(const DeliveryPlan& delivery)
{
    std::map<std::string, std::pair<const PlannedFile*, bool>> seen;   // and whether it is a folder there
    for (const PlannedFile* file : delivery.files()) {
        std::string key;
        for (auto part = file->path.begin(); part != file->path.end(); ++part) {
            const bool isFolder = std::next(part) != file->path.end();
            key += "/" + fileNameKey(part->native());
            const auto [other, isNew] = seen.emplace(key, std::pair(file, isFolder));
            if (!isNew && !(isFolder && other->second.second))
                return Error{ErrorKind::Usage,
                             Text::tr("two deliverables would both write '%1'; give one of them another folderTemplate or nameTemplate, with {deliverable} in it for instance")
                                 .arg(shown(file->path))};
        }
    }
    return {};
}

}  // namespace

std::int64_t PlannedFile::frames() const
{
    std::int64_t sum = 0;
    for (const FrameRange& part : parts)
        sum += part.frames();
    return sum;
}

std::vector<const PlannedFile*> DeliveryPlan::files() const
{
    std::vector<const PlannedFile*> all;
    for (const PlannedDeliverable& deliverable : deliverables)
        for (const PlannedFile& file : deliverable.files)
            all.push_back(&file);
    return all;
}

DitherType ditherOf(const Album& album, const PlannedGroup& group, const Rendition& rendition)
{
    // Floats are fine enough for everything a double has to say that can be heard.
    if (rendition.bits == 32)
        return DitherType::None;
    const bool passes = !rendition.settings.ceilingDbtp && !rendition.settings.monoBelowHz && rendition.settings.trimDb == 0 && !isActive(album.chain) &&
                        group.closingFade == 0 && rendition.settings.rateHz == album.rate;
    const bool untouched = passes && std::all_of(group.songs.begin(), group.songs.end(), [&](const PlannedSong& song) {
        return isUntouched(album, song, rendition.bits);
    });
    return untouched ? DitherType::None : rendition.dither;
}

bool canBuild(DeliverableKind)
{
    return true;
}

bool isLossy(DeliverableKind kind)
{
    return kind == DeliverableKind::Mp3 || kind == DeliverableKind::Vorbis || kind == DeliverableKind::Opus || kind == DeliverableKind::Aac;
}

Deliverable asDelivered(const Album& album, Deliverable deliverable)
{
    if (deliverable.isDisc()) {
        deliverable.rate = discRateHz;
        deliverable.bits = 16;
    }
    if (deliverable.kind == DeliverableKind::Vinyl) {
        deliverable.bits = std::max(deliverable.bits, 24);
        deliverable.pieces = Pieces::Sides;
    }
    if (isLossy(deliverable.kind)) {
        // Encoders take floats: 24 bits are the same to them, and nothing is rounded twice that could be heard.
        deliverable.bits = 24;
        const int rate = deliverable.rate.value_or(album.rate.value_or(discRateHz));
        deliverable.rate = deliverable.kind == DeliverableKind::Opus || rate % discRateHz != 0 ? 48000 : discRateHz;
    }
    return deliverable;
}

Result<DeliveryPlan> planDelivery(const AlbumTree& tree, const QStringList& only)
{
    const Album& album = tree.album();
    for (const QString& name : only) {
        const bool known = std::any_of(album.deliverables.begin(), album.deliverables.end(),
                                       [&](const Deliverable& d) { return d.name == name; });
        if (!known)
            return Error{ErrorKind::Usage, Text::tr("there is no deliverable named '%1'; see 'get ALBUM deliverables'").arg(harmless(name))};
    }
    DeliveryPlan delivery;
    const auto folders = foldersOf(album);
    for (std::size_t d = 0; d < album.deliverables.size(); ++d) {
        const Deliverable deliverable = asDelivered(album, album.deliverables[d]);
        if (!only.isEmpty() && !only.contains(deliverable.name))
            continue;
        if (!canBuild(deliverable.kind))
            return Error{ErrorKind::Usage,
                         Text::tr("the deliverable '%1' is of a kind this version cannot build yet")
                             .arg(harmless(deliverable.name))};
        const Rendition rendition{finalSettings(album, deliverable), deliverable.bits, deliverable.dither};
        const auto same = std::find(delivery.renditions.begin(), delivery.renditions.end(), rendition);
        PlannedDeliverable planned;
        planned.deliverable = deliverable;
        planned.rendition = std::size_t(same - delivery.renditions.begin());
        if (same == delivery.renditions.end())
            delivery.renditions.push_back(rendition);
        const FolderRule folder(album, deliverable, folders[d]);
        if (!deliverable.isDisc()) {
            planned.files = planFiles(tree, deliverable, folder, rendition.settings.rateHz, planned.sides);
            delivery.deliverables.push_back(std::move(planned));
            continue;
        }
        const std::vector<Plan> discs = discsOf(album, tree.plan());
        for (std::size_t disc = 0; disc < discs.size(); ++disc) {
            PlannedDeliverable one = planned;
            one.discNumber = discs.size() > 1 ? int(disc) + 1 : 0;
            one.disc = planDisc(album, discs[disc], deliverable);
            one.files = planDiscFiles(album, discs[disc], one, folder.ofDisc(int(disc) + 1, int(discs.size())));
            delivery.deliverables.push_back(std::move(one));
        }
    }
    for (PlannedDeliverable& planned : delivery.deliverables)
        finishFiles(tree, delivery.renditions[planned.rendition], planned);
    if (auto apart = checkApart(delivery); !apart)
        return apart.error();
    if (delivery.deliverables.empty())
        return Error{ErrorKind::Usage, Text::tr("the album has no deliverables; add one, for instance deliverables[\"wav24\"].kind=wav")};
    return delivery;
}

}  // namespace lacquer
