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

std::filesystem::path absoluteSource(const std::filesystem::path& stored, const std::filesystem::path& folder)
{
    return stored.is_absolute() ? stored : (folder / stored).lexically_normal();
}

/// The same sources as seen from another folder: relative inside it, absolute elsewhere.
Album movedTo(Album album, const std::filesystem::path& from, const std::filesystem::path& to)
{
    const auto move = [&](FileReference& file) {
        const auto absolute = absoluteSource(file.path, from);
        const auto relative = absolute.lexically_relative(to);
        file.path = !relative.empty() && *relative.begin() != ".." ? relative : absolute;
    };
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        Song& song = album.edit(i);
        for (Stem& stem : song.stems)
            move(stem.file);
        if (song.referenceMix)
            move(*song.referenceMix);
    }
    return album;
}

std::filesystem::path folderOf(const std::filesystem::path& project)
{
    std::error_code code;
    auto real = std::filesystem::weakly_canonical(project, code);
    return (code ? std::filesystem::absolute(project) : real).parent_path();
}

}  // namespace

Workspace::Workspace(QObject* parent) : QObject(parent)
{
    startNew();
}

Workspace::~Workspace() = default;

void Workspace::take(std::unique_ptr<Document> document, const std::filesystem::path& path, const std::string& hash)
{
    const Album old = document_ ? document_->album() : Album();
    document_ = std::move(document);
    path_ = path;
    folder_ = path.empty() ? std::filesystem::path("/") : folderOf(path);
    contentHash_ = hash;
    before_ = document_->album();
    connect(document_.get(), &Document::changed, this, [this](const AlbumChange& change) {
        selection_.keepTo(before_, album());
        before_ = album();
        Q_EMIT changed(change);
    });
    connect(document_.get(), &Document::savedChanged, this, [this] { Q_EMIT stateChanged(); });
    selection_.chooseSong(std::nullopt);
    selection_.keepTo(old, album());
    Q_EMIT replaced();
    Q_EMIT changed(everything(album()));
    Q_EMIT stateChanged();
}

void Workspace::startNew()
{
    lock_.reset();
    readOnlyReason_.clear();
    take(std::make_unique<Document>(Album::fresh()), {}, {});
}

Result<void> Workspace::open(const std::filesystem::path& path)
{
    auto loaded = loadProject(path);
    if (!loaded)
        return loaded.error();
    auto lock = std::make_unique<ProjectLock>(path);
    QString reason;
    if (auto locked = lock->tryLock(); !locked) {
        reason = locked.error().message;
        lock.reset();
    }
    if (loaded->readOnly())
        reason = tr("This album was saved by a newer Lacquer. It can be opened to listen, not to save over.");
    lock_ = std::move(lock);
    readOnlyReason_ = reason;
    take(std::make_unique<Document>(std::move(loaded->album)), path, loaded->contentHash);
    if (!reason.isEmpty())
        tell(reason);
    return {};
}

Result<void> Workspace::save()
{
    if (path_.empty())
        return Error{ErrorKind::Usage, tr("This album has no file yet; choose where to save it.")};
    if (!readOnlyReason_.isEmpty())
        return Error{ErrorKind::Permission, readOnlyReason_};
    auto saved = saveProject(path_, album(), contentHash_);
    if (!saved)
        return saved.error();
    contentHash_ = *saved;
    document_->markSaved();
    Q_EMIT stateChanged();
    return {};
}

Result<void> Workspace::saveAs(const std::filesystem::path& path, bool replace)
{
    const auto target = std::filesystem::absolute(path);
    auto lock = std::make_unique<ProjectLock>(target);
    const bool same = !path_.empty() && lock_ && ProjectLock(path_).file() == lock->file();
    if (!same)
        if (auto locked = lock->tryLock(); !locked)
            return locked.error();
    std::string expected;
    if (replace) {
        // What stands there now is what the user agreed to replace.
        if (auto there = loadProject(target))
            expected = there->contentHash;
        else if (std::filesystem::exists(target))
            return Error{ErrorKind::CannotCreate,
                         tr("'%1' is not an album of Lacquer, so it is not replaced; choose another name.").arg(shown(target))};
    }
    Album moved = movedTo(album(), folder_, folderOf(target));
    auto saved = saveProject(target, moved, expected);
    if (!saved)
        return saved.error();
    if (!same)
        lock_ = std::move(lock);
    readOnlyReason_.clear();
    if (moved != album())
        document_->edit(tr("Save under another name"), {}, [&](Album& a) { a = moved; });
    path_ = target;
    folder_ = folderOf(target);
    contentHash_ = *saved;
    document_->markSaved();
    Q_EMIT stateChanged();
    return {};
}

void Workspace::adopt(Album album, const std::filesystem::path& path, const QString& contentHash)
{
    Album saved = Album::fresh();
    std::unique_ptr<ProjectLock> lock;
    QString reason;
    if (!path.empty()) {
        if (auto loaded = loadProject(path))
            saved = std::move(loaded->album);
        lock = std::make_unique<ProjectLock>(path);
        if (auto locked = lock->tryLock(); !locked) {
            reason = locked.error().message;
            lock.reset();
        }
    }
    lock_ = std::move(lock);
    readOnlyReason_ = reason;
    take(std::make_unique<Document>(std::move(saved)), path, contentHash.toStdString());
    edit(tr("Recover newer work"), [&](Album& a) { a = std::move(album); });
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
    return path_.empty() ? tr("Untitled album") : shown(path_.stem());
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
