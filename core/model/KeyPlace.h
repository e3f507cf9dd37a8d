// SPDX-License-Identifier: GPL-3.0-or-later
// KeyPlace: what a key leads to in one album, with every title and name resolved to a position.
#pragma once

#include "base/Result.h"
#include "model/Album.h"
#include "model/Key.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>

namespace lacquer {

/// A spot in an album. Positions count from 0. What is set narrows from left to right: a song, in it a stem, in either
/// (or in the album) a processor, and there one member; nothing set is the album itself.
struct KeyPlace {
    /// A list as a whole; the key ends there.
    enum class List { None, Songs, Stems, Processors, Deliverables };

    std::optional<std::size_t> song;
    std::optional<std::size_t> stem;
    std::optional<std::size_t> processor;
    std::optional<std::size_t> deliverable;
    bool loudness = false;
    bool finalLimiter = false;
    List list = List::None;
    QString member;            ///< field or parameter id; empty: the whole
    QString inner;             ///< member of a member that is an object: rateHz of file
    QString newDeliverable;    ///< name of a deliverable that does not exist yet; nothing else but member is set then

    /// The same spot in projectJson(), as a JSON pointer (RFC 6901).
    [[nodiscard]] std::string pointer(const Album& album) const;
    /// The spot as a key with positions.
    [[nodiscard]] QString toText(const Album& album) const;
};

/// Follows a key through an album. Missing for a song, stem, processor or deliverable that is not there, with the nearest
/// name; Usage for what no album has, or a name that fits several, which are listed. A member's name is not looked up here.
[[nodiscard]] Result<KeyPlace> findPlace(const Album& album, const Key& key);

/// Position of the song meant by `songs[2]`, `songs["Title"]`, a bare position or a bare title.
[[nodiscard]] Result<std::size_t> findSong(const Album& album, const QString& text);

/// The stem meant by `songs[1].stems["drums.wav"]`: song and stem are set.
[[nodiscard]] Result<KeyPlace> findStem(const Album& album, const QString& text);

/// The owner of a chain: `album`, a song's key or a stem's key.
[[nodiscard]] Result<KeyPlace> findTarget(const Album& album, const QString& text);

/// The chain of a target found by findTarget.
[[nodiscard]] const Chain& chainAt(const Album& album, const KeyPlace& target);
/// The same for changing it; clones the one song it belongs to.
[[nodiscard]] Chain& editChain(Album& album, const KeyPlace& target);

}  // namespace lacquer
