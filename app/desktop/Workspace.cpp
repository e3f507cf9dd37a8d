// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workspace.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

namespace {

/// What differs from nothing at all: for listeners that only know changes.
AlbumChange everything(const Album& album)
{
    AlbumChange change = changeBetween(Album(), album);
    change.album = Aspects(0xff);
    return change;
}

}  // namespace

Workspace::Workspace(QObject* parent) : QObject(parent)
{
    startNew();
}

Workspace::~Workspace() = default;

void Workspace::take(std::unique_ptr<Document> document, OpenProject file)
{
    document_ = std::move(document);
    file_ = std::move(file);
    before_ = album();
    connect(document_.get(), &Document::changed, this, [this](const AlbumChange& change) {
        selection_.keepTo(before_, album());
        before_ = album();
        Q_EMIT changed(change);
    });
    connect(document_.get(), &Document::savedChanged, this, [this] { Q_EMIT stateChanged(); });
    selection_.chooseSong(std::nullopt);
    selection_.keepTo(Album(), album());
    Q_EMIT replaced();
    Q_EMIT changed(everything(album()));
    Q_EMIT stateChanged();
}

void Workspace::startNew()
{
    readOnlyReason_.clear();
    take(std::make_unique<Document>(Album::fresh()), OpenProject());
}

Result<void> Workspace::open(const std::filesystem::path& path)
{
    Album album;
    QString reason;
    const auto absolute = std::filesystem::absolute(path);
    auto file = OpenProject::open(absolute, OpenProject::Access::Write, album);
    if (!file && (file.error().kind == ErrorKind::Busy || file.error().kind == ErrorKind::Permission)) {
        reason = file.error().message;
        file = OpenProject::open(absolute, OpenProject::Access::ReadOnly, album);
    }
    if (!file)
        return file.error();
    if (file->isReadOnly() && reason.isEmpty())
        reason = tr("This album was saved by a newer Lacquer. It can be opened to listen, not to save over.");
    readOnlyReason_ = reason;
    take(std::make_unique<Document>(std::move(album)), std::move(*file));
    if (!reason.isEmpty())
        tell(reason);
    return {};
}

Result<void> Workspace::openStealing(const std::filesystem::path& path)
{
    Album album;
    auto file = OpenProject::open(std::filesystem::absolute(path), OpenProject::Access::StealLock, album);
    if (!file)
        return file.error();
    readOnlyReason_.clear();
    take(std::make_unique<Document>(std::move(album)), std::move(*file));
    return {};
}

Result<void> Workspace::save()
{
    if (!readOnlyReason_.isEmpty())
        return Error{ErrorKind::Permission, readOnlyReason_};
    return settled(file_.save(album()));
}

Result<void> Workspace::saveOverForeign()
{
    return settled(file_.overwrite(album()));
}

Result<void> Workspace::saveAs(const std::filesystem::path& path, bool replace)
{
    const auto from = file_.folder();
    Album moved = album();
    auto saved = file_.saveAs(std::filesystem::absolute(path), moved, replace);
    if (!saved)
        return saved;
    readOnlyReason_.clear();
    // Undo must not lead back to paths that were right in another folder.
    if (const auto to = file_.folder(); to != from)
        document_->rewriteSongs([&](const Song& song) { return movedTo(song, from, to); });
    return settled({});
}

Result<void> Workspace::settled(Result<void> saved)
{
    if (!saved)
        return saved;
    document_->markSaved();
    Q_EMIT wasSaved();
    Q_EMIT stateChanged();
    return {};
}

void Workspace::recover(Album recovered, const std::filesystem::path& path, Id neverSavedId)
{
    if (path.empty() || !open(path)) {
        startNew();
        Album fresh = album();
        fresh.id = neverSavedId;
        readOnlyReason_.clear();
        take(std::make_unique<Document>(std::move(fresh)), OpenProject());
    }
    edit(tr("Recover newer work"), [&](Album& a) { a = std::move(recovered); });
}

const Song* Workspace::song() const
{
    const auto id = selection_.song();
    const auto place = id ? album().find(*id) : std::nullopt;
    return place ? &*album().songs[*place] : nullptr;
}

std::size_t Workspace::songPosition() const
{
    return album().find(*selection_.song()).value_or(0);
}

const Stem* Workspace::stem() const
{
    const Song* owner = song();
    if (!owner || !selection_.stem())
        return nullptr;
    const auto found = std::find_if(owner->stems.begin(), owner->stems.end(),
                                    [this](const Stem& stem) { return stem.id == *selection_.stem(); });
    return found == owner->stems.end() ? nullptr : &*found;
}

const Chain* Workspace::chain() const
{
    switch (selection_.chainOwner()) {
    case ChainOwner::Album:
        return &album().chain;
    case ChainOwner::Song:
        return song() ? &song()->chain : nullptr;
    case ChainOwner::Stem:
        return stem() ? &stem()->chain : nullptr;
    }
    return nullptr;
}

QString Workspace::name() const
{
    if (!album().title.isEmpty())
        return album().title;
    return path().empty() ? tr("Untitled album") : shown(path().stem());
}

void Workspace::edit(const QString& name, const std::function<void(Album&)>& change, const QString& mergeKey)
{
    if (auto done = document_->tryEdit(name, mergeKey, [&](Album& a) -> Result<void> {
            change(a);
            return {};
        });
        !done)
        tell(done.error());
}

void Workspace::editSong(const QString& name, Id song, const std::function<void(Song&)>& change, const QString& mergeKey)
{
    if (album().find(song))
        edit(name, [&](Album& a) { change(a.edit(song)); }, mergeKey);
}

void Workspace::editStem(const QString& name, Id song, Id stem, const std::function<void(Stem&)>& change,
                         const QString& mergeKey)
{
    editSong(name, song, [&](Song& s) {
        for (Stem& one : s.stems)
            if (one.id == stem)
                change(one);
    }, mergeKey);
}

void Workspace::editChain(const QString& name, const std::function<void(Chain&)>& change, const QString& mergeKey)
{
    switch (selection_.chainOwner()) {
    case ChainOwner::Album:
        edit(name, [&](Album& a) { change(a.chain); }, mergeKey);
        break;
    case ChainOwner::Song:
        if (const auto id = selection_.song())
            editSong(name, *id, [&](Song& s) { change(s.chain); }, mergeKey);
        break;
    case ChainOwner::Stem:
        if (const auto id = selection_.song(); id && selection_.stem())
            editStem(name, *id, *selection_.stem(), [&](Stem& s) { change(s.chain); }, mergeKey);
        break;
    }
}

bool Workspace::tryEdit(const QString& name, const std::function<Result<void>(Album&)>& change)
{
    auto done = document_->tryEdit(name, {}, change);
    if (!done)
        tell(done.error());
    return done.ok();
}

void Workspace::undo()
{
    const auto name = document_->undoName();
    document_->undo();
    if (!name.isEmpty())
        tell(tr("Taken back: %1").arg(name));
}

void Workspace::redo()
{
    const auto name = document_->redoName();
    document_->redo();
    if (!name.isEmpty())
        tell(tr("Done again: %1").arg(name));
}

}  // namespace lacquer
