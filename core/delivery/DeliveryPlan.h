// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveryPlan: every file a build will write: what it is called, which frames it holds and how it sounds on the way out.
#pragma once

#include "base/FrameRange.h"
#include "base/Result.h"
#include "delivery/DiscPlan.h"
#include "delivery/SidePlan.h"
#include "delivery/SoundParts.h"
#include "model/Album.h"
#include "model/Plan.h"
#include "render/AlbumTree.h"
#include "render/FinalSource.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"

#include <QStringList>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lacquer {

/// A way for the album to leave: deliverables that agree on it share one rendering.
struct Rendition {
    FinalSettings settings;
    int bits = 24;                       ///< 32: floats, neither dithered nor clamped
    DitherType dither = DitherType::Flat;

    friend bool operator==(const Rendition&, const Rendition&) = default;
};

/// The picture that goes into a file, and how large at most.
struct PlannedCover {
    std::filesystem::path path;          ///< FileReference::path
    std::string sha256;                  ///< of that picture as it is
    int edge = 0;                        ///< its longer one, pixels

    friend auto operator<=>(const PlannedCover&, const PlannedCover&) = default;
};

/// One file of a deliverable.
struct PlannedFile {
    std::filesystem::path path;          ///< relative to the build's folder, "wav24/01 First Title.wav"
    std::vector<FrameRange> parts;       ///< of the delivered album, in order; see silence()
    std::vector<EdgeFades> fades;        ///< one per part, or none at all
    FrameRange running;                  ///< what sounds on without a pause around it; empty where there is no one such stretch
    std::vector<std::size_t> songs;      ///< positions in Album::songs it holds
    Tags tags;                           ///< loudness and cover are filled in when they have been measured and scaled
    TagOptions tagging;
    std::optional<PlannedCover> cover;
    std::string text;                    ///< of a sheet that lies beside the sound: all of its bytes; empty: a file of sound
    bool packed = false;                 ///< a ZIP of the deliverable's other files
    std::string recipe;                  ///< hash of everything its bytes depend on

    [[nodiscard]] std::int64_t frames() const;
};

struct PlannedDeliverable {
    Deliverable deliverable;
    std::size_t rendition = 0;
    int discNumber = 0;                  ///< of kinds ddp and cue where the album has several, counted from 1; else 0
    std::vector<PlannedFile> files;
    std::vector<Side> sides;             ///< of records and of pieces "sides", in order
    /// Of kinds ddp and cue, whose files are one thing: made, proved and delivered together. The first file is the image.
    std::optional<DiscPlan> disc;
};

struct DeliveryPlan {
    std::vector<Rendition> renditions;
    std::vector<PlannedDeliverable> deliverables;

    [[nodiscard]] std::vector<const PlannedFile*> files() const;
};

/// True for kinds this version knows how to make.
[[nodiscard]] bool canBuild(DeliverableKind kind);

/// True for kinds that are not the same samples when they are decoded.
[[nodiscard]] bool isLossy(DeliverableKind kind);

/// The deliverable with the rate and depth its kind leaves no choice about, whatever it says: discs 44.1 kHz and 16 bit, Opus
/// 48 kHz, other lossy kinds 44.1 or 48 kHz by the family of the rate; encoders are given 24 bits. A record is cut from one
/// file per side of 24 bits at least.
[[nodiscard]] Deliverable asDelivered(const Album& album, Deliverable deliverable);

/// Plans the deliverables whose names are in `only` (all when empty). Usage for a name that does not exist or a kind that
/// cannot be built yet, and for two files that a disk would take for one.
[[nodiscard]] Result<DeliveryPlan> planDelivery(const AlbumTree& tree, const QStringList& only = {});

/// Dither of a group in a rendition: none where its sound is already at the target depth and untouched on its way.
[[nodiscard]] DitherType ditherOf(const Album& album, const PlannedGroup& group, const Rendition& rendition);

/// Where each track of the album lies at a delivered rate. Exact cuts at the songs' starts or at the CD frame at or before
/// them; pauses by the rule.
[[nodiscard]] std::vector<FrameRange> trackRanges(const Plan& plan, int rateHz, GapRule gaps, CutRule cut);

}  // namespace lacquer
