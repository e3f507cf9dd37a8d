// SPDX-License-Identifier: GPL-3.0-or-later
// Selection: what is chosen, the same on every page, so that the place is kept when the page changes.
#pragma once

#include "base/Id.h"

#include <QObject>

#include <optional>
#include <vector>

namespace lacquer {

struct Album;
struct AlbumChange;

/// Whose chain is being shaped.
enum class ChainOwner { Stem, Song, Album };

/// GUI thread. Ids that leave the album are let go by keepTo().
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] std::optional<Id> song() const { return song_; }
    [[nodiscard]] std::optional<Id> stem() const { return stem_; }
    [[nodiscard]] std::optional<Id> processor() const { return processor_; }
    [[nodiscard]] ChainOwner chainOwner() const { return owner_; }
    /// The join in front of the chosen song is looked at, rather than the song itself.
    [[nodiscard]] bool joinChosen() const { return join_; }
    /// Further chosen songs, for edits of several at once; holds song() too.
    [[nodiscard]] const std::vector<Id>& songs() const { return songs_; }

    void chooseSong(std::optional<Id> song);
    void chooseSongs(std::vector<Id> songs);
    void chooseStem(std::optional<Id> stem);
    void chooseProcessor(std::optional<Id> processor);
    void chooseChainOwner(ChainOwner owner);
    /// The join before a song.
    void chooseJoin(std::optional<Id> songAfter);

    /// Lets go of what an album no longer has; picks the song now at the place of the one that left.
    void keepTo(const Album& before, const Album& now);

Q_SIGNALS:
    void songChanged();
    void stemChanged();
    void processorChanged();
    void chainOwnerChanged();
    void joinChanged();

private:
    std::optional<Id> song_, stem_, processor_;
    std::vector<Id> songs_;
    ChainOwner owner_ = ChainOwner::Song;
    bool join_ = false;
};

}  // namespace lacquer
