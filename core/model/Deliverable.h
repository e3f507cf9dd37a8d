// SPDX-License-Identifier: GPL-3.0-or-later
// Deliverable: one form in which the album leaves the house.
#pragma once

#include "base/Json.h"
#include "model/Choice.h"

#include <QString>

#include <optional>

namespace lacquer {

struct Deliverable {
    QString name;                        ///< also its folder
    DeliverableKind kind = DeliverableKind::Wav;
    std::optional<int> rate;             ///< Hz; unset: the album's
    int bits = 24;
    DitherType dither = DitherType::Flat;
    std::optional<double> ceilingDbtp;   ///< unset: the album's
    GapRule gaps = GapRule::Keep;
    CutRule cut = CutRule::Exact;
    Pieces pieces = Pieces::Tracks;
    QString nameTemplate = QStringLiteral("{number} {title}");
    ImageFormat image = ImageFormat::Wav;  ///< of kind cue
    bool cdText = true;                  ///< of discs; some plants have no licence for it
    int pqFirstStartFrames = 0;          ///< CD frames by which the first mark comes earlier, where there is room
    int pqStartFrames = 0;               ///< by which every other mark after silence comes earlier
    int pqEndFrames = 0;                 ///< by which pauses and the lead-out come later
    Json unknown = Json::object();

    /// True for what becomes one continuous disc: 44.1 kHz, 16 bit, cut on the grid of CD frames.
    [[nodiscard]] bool isDisc() const { return kind == DeliverableKind::Ddp || kind == DeliverableKind::Cue; }
    /// A deliverable of this kind with what the kind leaves no choice about.
    [[nodiscard]] static Deliverable of(const QString& name, DeliverableKind kind);

    friend bool operator==(const Deliverable&, const Deliverable&) = default;
};

}  // namespace lacquer
