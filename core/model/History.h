// SPDX-License-Identifier: GPL-3.0-or-later
// History: the albums before and after every edit, as values; there is no inverse to get wrong.
#pragma once

#include "model/Album.h"

#include <QString>

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>

namespace lacquer {

/// Keeps every state between the oldest step still known and the newest. Songs are shared between states, so a step
/// costs what it changed.
class History {
public:
    /// How much is kept, whichever comes first; the oldest steps go.
    struct Limits {
        std::size_t steps = 10'000;
        std::size_t bytes = std::size_t(256) << 20;  ///< estimated
    };

    explicit History(Album album) : History(std::move(album), Limits()) {}
    History(Album album, Limits limits);

    /// The album as it is now.
    [[nodiscard]] const Album& present() const { return states_[now_].album; }

    /// A new state; what had been undone is forgotten. Merges into the step before when that one had the same non-empty
    /// mergeKey and its gesture has not ended; a merged step that leads back to where it began vanishes.
    void push(const QString& name, const QString& mergeKey, Album album);
    /// The next push starts a step of its own.
    void endGesture() { merging_ = false; }

    [[nodiscard]] bool canUndo() const { return now_ > 0; }
    [[nodiscard]] bool canRedo() const { return now_ + 1 < states_.size(); }
    /// Name of the step that undo would take back, or redo would bring back; empty when there is none.
    [[nodiscard]] QString undoName() const { return canUndo() ? states_[now_].name : QString(); }
    [[nodiscard]] QString redoName() const { return canRedo() ? states_[now_ + 1].name : QString(); }
    void undo();
    void redo();

    /// Changes every song of every state, when what they mean has changed around them: the project moved to another folder.
    /// Songs that states share stay shared.
    void rewriteSongs(const std::function<Song(const Song&)>& rewrite);

    /// Remembers the present state as the saved one.
    void markSaved();
    /// True while the present state is the saved one, by undo and redo too.
    [[nodiscard]] bool isSaved() const;

    [[nodiscard]] std::size_t steps() const { return states_.size() - 1; }
    /// Estimate of what all states take together.
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

private:
    struct State {
        Album album;
        QString name;         ///< of the step that led here
        QString mergeKey;
        std::size_t bytes = 0;
    };

    void dropRedo();
    void trim();

    Limits limits_;
    std::deque<State> states_;
    std::size_t now_ = 0;
    std::size_t bytes_ = 0;
    bool merging_ = false;
    std::optional<Album> saved_;
};

/// Estimated bytes of an album beyond the songs it shares with another; nullptr: all of it.
[[nodiscard]] std::size_t estimatedBytes(const Album& album, const Album* sharedWith);

}  // namespace lacquer
