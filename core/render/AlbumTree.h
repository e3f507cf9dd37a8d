// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumTree: builds the tree of sources that an album's plan describes, and names the nodes worth keeping.
#pragma once

#include "model/Album.h"
#include "model/Plan.h"
#include "render/Node.h"
#include "render/NodeKey.h"
#include "render/RenderCache.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lacquer {

/// One snapshot of an album, ready to be pulled. Sources it hands out are independent of each other, so each may be read
/// on a thread of its own; the tree and the cache must outlive them. Const calls from any thread.
class AlbumTree {
public:
    /// `folder` is where relative paths of sources start; `cache` may be nullptr: then everything is rendered in place.
    AlbumTree(Album album, Plan plan, std::filesystem::path folder, RenderCache* cache);

    /// How a stem's file becomes a source, when not by a FileSource.
    using FileOpener =
        std::function<std::unique_ptr<Source>(std::filesystem::path, const FileReference&, std::int64_t delayFrames)>;
    /// For playback: files are read by `open`, and every stem has a level that can be moved while it sounds. The sound is
    /// the same. Before the first source is asked for.
    void makeLive(FileOpener open) { open_ = std::move(open); }

    /// The same with keys that do not depend on program and machine; for comparing albums, never for a cache.
    [[nodiscard]] static AlbumTree forComparing(Album album, Plan plan);

    [[nodiscard]] const Album& album() const { return album_; }
    [[nodiscard]] const Plan& plan() const { return plan_; }

    /// A song after its chain and level; frame 0 is the first of its content.
    [[nodiscard]] std::unique_ptr<Source> song(const PlannedSong& planned) const;

    /// A group after the album chain, on the album's timeline; before drive and fades into silence.
    [[nodiscard]] std::unique_ptr<Source> group(const PlannedGroup& group) const;

    /// What takes work to render, in an order in which each needs only those before it. Sound that nothing changes is
    /// read from its file instead and is no node. Equal nodes are listed once.
    [[nodiscard]] std::vector<Node> nodes() const;

    /// The key of a group's sound after the album chain, node or not.
    [[nodiscard]] std::string keyOf(const PlannedGroup& group) const;

private:
    [[nodiscard]] const Song& songOf(const PlannedSong& planned) const { return *album_.songs[planned.position]; }
    [[nodiscard]] std::vector<const Stem*> audibleStems(const Song& song) const;
    /// Where the sum of a song's stems is listened to, on the song's timeline.
    [[nodiscard]] FrameRange sumRange(const PlannedSong& planned) const;

    [[nodiscard]] std::unique_ptr<Source> stemInput(const Stem& stem) const;
    [[nodiscard]] std::unique_ptr<Source> renderStem(const PlannedSong& planned, const Stem& stem) const;
    [[nodiscard]] std::unique_ptr<Source> stem(const PlannedSong& planned, const Stem& stem, bool fromCache) const;
    [[nodiscard]] std::unique_ptr<Source> songSum(const PlannedSong& planned, bool fromCache) const;
    [[nodiscard]] std::unique_ptr<Source> renderSong(const PlannedSong& planned) const;
    [[nodiscard]] std::unique_ptr<Source> renderGroup(const PlannedGroup& group) const;
    [[nodiscard]] std::unique_ptr<Source> cached(const std::string& key, bool isNode) const;

    [[nodiscard]] bool isNode(const Stem& stem) const;
    [[nodiscard]] std::string keyOf(const PlannedSong& planned, const Stem& stem) const;
    /// Adds all that the sum of a song's stems depends on.
    void addSum(Hash& hash, const PlannedSong& planned) const;
    [[nodiscard]] std::string keyOf(const PlannedSong& planned) const;

    Album album_;
    Plan plan_;
    std::filesystem::path folder_;
    RenderCache* cache_;
    FileOpener open_;
    int rateHz_;
    KeyContext keys_;
};

}  // namespace lacquer
