// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileContents.h"

#include <algorithm>

namespace lacquer {

namespace {

/// Large enough for every player's whole window where bytes do not matter, and less where the file is meant for pockets.
constexpr int losslessCoverEdge = 1400;
constexpr int lossyCoverEdge = 1000;

/// A file of one song has that song's cover, all others the album's.
const std::optional<FileReference>& coverFor(const Album& album, const PlannedFile& file)
{
    const auto& own = file.songs.size() == 1 ? album.songs[file.songs.front()]->cover : album.cover;
    return own ? own : album.cover;
}

}  // namespace

int bitrateOf(const Deliverable& deliverable)
{
    const int usual = deliverable.kind == DeliverableKind::Mp3 ? 320 : deliverable.kind == DeliverableKind::Aac ? 256 : 192;
    return deliverable.bitrateKbps.value_or(usual);
}

double qualityOf(const Deliverable& deliverable)
{
    return deliverable.quality.value_or(6);
}

bool embedsCover(const Deliverable& deliverable)
{
    return deliverable.cover && deliverable.tags != TagMeasure::Clean && !deliverable.isDisc();
}

bool saysLoudness(const Deliverable& deliverable)
{
    return !deliverable.isDisc() && (deliverable.replayGain || deliverable.tags == TagMeasure::Broadcast);
}

void addContents(const Album& album, const Deliverable& deliverable, const Rendition& rendition, PlannedFile& file)
{
    file.tagging.clean = deliverable.tags == TagMeasure::Clean;
    file.tagging.id3 = deliverable.id3Version == 3 ? Id3Version::V23 : Id3Version::V24;
    if (deliverable.tags == TagMeasure::Broadcast) {
        BroadcastInfo info = broadcastInfo(file.tags);
        info.timeReference = file.parts.empty() ? 0 : std::uint64_t(std::max<std::int64_t>(0, file.parts.front().begin));
        info.rateHz = rendition.settings.rateHz;
        info.bits = rendition.bits;
        file.tagging.broadcast = info;
    }
    if (const auto& cover = coverFor(album, file); cover && embedsCover(deliverable)) {
        const int usual = isLossy(deliverable.kind) ? lossyCoverEdge : losslessCoverEdge;
        file.cover = PlannedCover{cover->path, cover->sha256, deliverable.coverPixels.value_or(usual)};
    }
}

}  // namespace lacquer
