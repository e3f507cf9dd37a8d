// SPDX-License-Identifier: GPL-3.0-or-later
// Document: the one mutable place. Holds the album being worked on, changes it by functions, and tells who listens.
#pragma once

#include "base/Result.h"
#include "model/AlbumChange.h"
#include "model/History.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace lacquer {

/// One thread (the window's). Jobs take a snapshot and never see an edit.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(Album album, QObject* parent = nullptr);

    [[nodiscard]] const Album& album() const { return history_.present(); }
    /// The album as it is now, for other threads; shared, never changed.
    [[nodiscard]] std::shared_ptr<const Album> snapshot() const;

    /// Changes a copy of the album by `change` and keeps the old one for undo under a translated name ("Change threshold").
    /// Steps with the same non-empty mergeKey within one gesture become one. A change that changes nothing leaves no step.
    void edit(const QString& name, const QString& mergeKey, const std::function<void(Album&)>& change);
    /// The same for a change that may refuse: on an error nothing has changed. Also refuses what checkEdit refuses.
    [[nodiscard]] Result<void> tryEdit(const QString& name, const QString& mergeKey,
                                       const std::function<Result<void>(Album&)>& change);
    /// The mouse button went up: the next edit is a step of its own.
    void endGesture() { history_.endGesture(); }

    [[nodiscard]] bool canUndo() const { return history_.canUndo(); }
    [[nodiscard]] bool canRedo() const { return history_.canRedo(); }
    [[nodiscard]] QString undoName() const { return history_.undoName(); }
    [[nodiscard]] QString redoName() const { return history_.redoName(); }
    /// Nothing happens when there is nothing to undo or redo.
    void undo();
    void redo();

    /// See History::rewriteSongs.
    void rewriteSongs(const std::function<Song(const Song&)>& rewrite);

    /// The present album is on disk now.
    void markSaved();
    [[nodiscard]] bool isSaved() const { return saved_; }

Q_SIGNALS:
    /// After every edit, undo and redo that changed something.
    void changed(const lacquer::AlbumChange& change);
    /// When isSaved() changes.
    void savedChanged(bool saved);

private:
    void take(const QString& name, const QString& mergeKey, Album album);
    void announce(const Album& before);

    History history_;
    bool saved_ = true;
};

}  // namespace lacquer
