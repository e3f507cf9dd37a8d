// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChainDeeds that keeps chains to be compared with, and brings them back.
#include "Workspace.h"
#include "master/ChainDeeds.h"

namespace lacquer {

using namespace Qt::StringLiterals;

ChainSnapshots ChainDeeds::snapshots() const
{
    auto& workspace = desk_.workspace;
    switch (workspace.selection().chainOwner()) {
    case ChainOwner::Album:
        return snapshotsIn(workspace.album().unknown);
    case ChainOwner::Song:
        return workspace.song() ? snapshotsIn(workspace.song()->unknown) : ChainSnapshots();
    case ChainOwner::Stem:
        return workspace.stem() ? snapshotsIn(workspace.stem()->unknown) : ChainSnapshots();
    }
    return {};
}

void ChainDeeds::editSnapshots(const QString& name, const std::function<void(ChainSnapshots&)>& edit)
{
    auto& workspace = desk_.workspace;
    const auto change = [&](Json& unknown) {
        auto all = snapshotsIn(unknown);
        edit(all);
        putSnapshots(unknown, all);
    };
    switch (workspace.selection().chainOwner()) {
    case ChainOwner::Album:
        return workspace.edit(name, [&](Album& album) { change(album.unknown); });
    case ChainOwner::Song:
        if (workspace.song())
            workspace.editSong(name, workspace.song()->id, [&](Song& song) { change(song.unknown); });
        return;
    case ChainOwner::Stem:
        if (workspace.stem())
            workspace.editStem(name, workspace.song()->id, workspace.stem()->id, [&](Stem& stem) { change(stem.unknown); });
        return;
    }
}

QString ChainDeeds::snapshotName(const ChainSnapshot& snapshot)
{
    const QString letter = ChainSnapshot::letter(snapshot.place);
    return snapshot.name.isEmpty() ? letter : tr("%1, %2", "letter and name of a snapshot").arg(letter, snapshot.name);
}

void ChainDeeds::keepSnapshot(int place)
{
    if (!chain())
        return;
    const Chain now = *chain();
    editSnapshots(tr("Keep chain as snapshot %1").arg(ChainSnapshot::letter(place)),
                  [&](ChainSnapshots& all) { lacquer::keepSnapshot(all, place, now); });
    desk_.workspace.tell(tr("Chain kept as snapshot %1").arg(ChainSnapshot::letter(place)), true);
}

void ChainDeeds::nameSnapshot(int place, const QString& name)
{
    editSnapshots(tr("Name snapshot %1 “%2”").arg(ChainSnapshot::letter(place)).arg(name), [&](ChainSnapshots& all) {
        for (auto& one : all)
            if (one.place == place)
                one.name = name;
    });
}

void ChainDeeds::removeSnapshot(int place)
{
    const auto words = tr("Remove snapshot %1").arg(ChainSnapshot::letter(place));
    editSnapshots(words, [&](ChainSnapshots& all) { lacquer::removeSnapshot(all, place); });
    desk_.workspace.tell(words, true);
}

void ChainDeeds::recallSnapshot(int place)
{
    const auto all = snapshots();
    const auto* kept = snapshotAt(all, place);
    if (!kept || !chain())
        return;
    const Chain now = recalled(kept->chain, *chain(), album());
    desk_.workspace.editChain(tr("Snapshot %1").arg(snapshotName(*kept)), [&](Chain& c) { c = now; },
                              u"snapshots "_s + QString::fromStdString(ownerId().value_or(Id{}).toString()));
}

}  // namespace lacquer
