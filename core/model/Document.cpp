// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Document.h"

#include "model/AlbumRules.h"

namespace lacquer {

Document::Document(Album album, QObject* parent) : QObject(parent), history_(std::move(album)) {}

std::shared_ptr<const Album> Document::snapshot() const
{
    return std::make_shared<const Album>(album());
}

void Document::edit(const QString& name, const QString& mergeKey, const std::function<void(Album&)>& change)
{
    Album edited = album();
    change(edited);
    take(name, mergeKey, std::move(edited));
}

Result<void> Document::tryEdit(const QString& name, const QString& mergeKey,
                               const std::function<Result<void>(Album&)>& change)
{
    Album edited = album();
    if (auto made = change(edited); !made)
        return made;
    if (auto allowed = checkEdit(album(), edited); !allowed)
        return allowed;
    take(name, mergeKey, std::move(edited));
    return {};
}

void Document::undo()
{
    if (!canUndo())
        return;
    const Album before = album();
    history_.undo();
    announce(before);
}

void Document::redo()
{
    if (!canRedo())
        return;
    const Album before = album();
    history_.redo();
    announce(before);
}

void Document::rewriteSongs(const std::function<Song(const Song&)>& rewrite)
{
    const Album before = album();
    history_.rewriteSongs(rewrite);
    announce(before);
}

void Document::markSaved()
{
    history_.markSaved();
    announce(album());
}

void Document::take(const QString& name, const QString& mergeKey, Album edited)
{
    if (edited == album())
        return;
    const Album before = album();
    history_.push(name, mergeKey, std::move(edited));
    announce(before);
}

void Document::announce(const Album& before)
{
    const bool wasSaved = std::exchange(saved_, history_.isSaved());
    if (const AlbumChange change = changeBetween(before, album()); !change.isEmpty())
        Q_EMIT changed(change);
    if (wasSaved != saved_)
        Q_EMIT savedChanged(saved_);
}

}  // namespace lacquer
