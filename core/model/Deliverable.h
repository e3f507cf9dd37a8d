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
    Json unknown = Json::object();

    friend bool operator==(const Deliverable&, const Deliverable&) = default;
};

}  // namespace lacquer
