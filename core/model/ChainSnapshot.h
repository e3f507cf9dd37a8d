// SPDX-License-Identifier: GPL-3.0-or-later
// ChainSnapshot: a chain as it once was, kept in one of eight places to be compared with; no part of the sound.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "model/Chain.h"

#include <QString>

#include <vector>

namespace lacquer {

struct Album;

struct ChainSnapshot {
    static constexpr int places = 8;

    int place = 0;               ///< 0 … 7, shown as A … H
    QString name;                ///< may be empty
    Chain chain;                 ///< with the ids it had, so that processors find themselves again
    Json unknown = Json::object();

    friend bool operator==(const ChainSnapshot&, const ChainSnapshot&) = default;

    [[nodiscard]] static QChar letter(int place) { return QChar(u'A' + place); }
    /// "A" … "H" in any case; -1 for anything else.
    [[nodiscard]] static int placeOf(const QString& letter);
};

/// By place, each at most once.
using ChainSnapshots = std::vector<ChainSnapshot>;

/// Snapshots stand among the members that a stem, song or album carries without interpreting them (`unknown`): nothing that
/// plays, measures or builds ever looks there, and versions from before there were snapshots keep them.
///
/// What is kept there; BadData naming the member where it is damaged. Of two at one place the first counts.
[[nodiscard]] Result<ChainSnapshots> readSnapshots(const Json& unknown);
/// The same, nothing where it is damaged.
[[nodiscard]] ChainSnapshots snapshotsIn(const Json& unknown);
/// Without any, the member goes.
void putSnapshots(Json& unknown, const ChainSnapshots& snapshots);
/// As a list for the project file and for scripts.
[[nodiscard]] Json snapshotsToJson(const ChainSnapshots& snapshots);

/// What is kept at a place, or nullptr.
[[nodiscard]] const ChainSnapshot* snapshotAt(const ChainSnapshots& snapshots, int place);
/// Keeps a chain at a place, instead of what stood there. A name that is not given stays.
ChainSnapshot& keepSnapshot(ChainSnapshots& snapshots, int place, const Chain& chain, const QString& name = {});
void removeSnapshot(ChainSnapshots& snapshots, int place);

/// A kept chain as it may be put in the place of `present`: ids that meanwhile belong to a processor elsewhere on the album
/// are replaced by fresh ones.
[[nodiscard]] Chain recalled(const Chain& kept, const Chain& present, const Album& album);

}  // namespace lacquer
