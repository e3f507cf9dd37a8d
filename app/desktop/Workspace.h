// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: the open project: its document, file, lock and selection, and everything pages share.
#pragma once

#include "Jobs.h"
#include "Selection.h"
#include "model/Document.h"
#include "model/OpenProject.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>

namespace lacquer {

/// GUI thread. Pages read the album here, edit it here, and listen to its signals: the document behind may be replaced.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Album& album() const { return document_->album(); }
    [[nodiscard]] Document& document() const { return *document_; }
    [[nodiscard]] std::shared_ptr<const Album> snapshot() const { return document_->snapshot(); }
    [[nodiscard]] Selection& selection() { return selection_; }
    [[nodiscard]] Jobs& jobs() { return jobs_; }

    /// The chosen song, or nullptr.
    [[nodiscard]] const Song* song() const;
    /// Its position in the album; only with a chosen song.
    [[nodiscard]] std::size_t songPosition() const;
    /// The chosen stem of the chosen song, or nullptr.
    [[nodiscard]] const Stem* stem() const;
    /// The chain being shaped: of the album, the chosen song or the chosen stem; nullptr when there is none.
    [[nodiscard]] const Chain* chain() const;

    /// Empty while the project has never been saved.
    [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }
    /// Where relative paths of sources start; empty for a project without a file, whose paths are all absolute.
    [[nodiscard]] const std::filesystem::path& folder() const { return file_.folder(); }
    /// Of what was opened or saved last; empty for a project without a file.
    [[nodiscard]] const std::string& contentHash() const { return file_.contentHash(); }
    /// Name as shown: the title, else the file's name, else "Untitled album".
    [[nodiscard]] QString name() const;
    /// Why the project cannot be saved over (newer, locked, read-only), or empty.
    [[nodiscard]] const QString& readOnlyReason() const { return readOnlyReason_; }

    /// Puts a fresh, empty album in place.
    void startNew();
    /// Opens a project. Somebody else's lock, or a newer project, makes it read-only and says so. On failure what is open
    /// stays.
    [[nodiscard]] Result<void> open(const std::filesystem::path& path);
    /// The same, taking the project away from whoever holds its lock: the user has said that nobody is there.
    [[nodiscard]] Result<void> openStealing(const std::filesystem::path& path);
    /// Saves where it belongs; Usage when it has no file yet, Busy when the file was changed by somebody else.
    [[nodiscard]] Result<void> save();
    /// Saves under another name and goes on there. `replace`: the user agreed to replace what stands there. References
    /// to sources are rewritten for the new folder.
    [[nodiscard]] Result<void> saveAs(const std::filesystem::path& path, bool replace);
    /// Saves over what somebody else has written meanwhile; theirs stays as a backup.
    [[nodiscard]] Result<void> saveOverForeign();
    /// Opens the last save and puts recovered work over it as one step, unsaved. A project that was never saved, or is
    /// gone, starts without a file.
    void recover(Album recovered, const std::filesystem::path& path, Id neverSavedId);

    /// One undo step by name; see Document::edit.
    void edit(const QString& name, const std::function<void(Album&)>& change, const QString& mergeKey = {});
    /// The same on one song.
    void editSong(const QString& name, Id song, const std::function<void(Song&)>& change, const QString& mergeKey = {});
    /// On one stem.
    void editStem(const QString& name, Id song, Id stem, const std::function<void(Stem&)>& change, const QString& mergeKey = {});
    /// On the chain that chain() leads to.
    void editChain(const QString& name, const std::function<void(Chain&)>& change, const QString& mergeKey = {});
    /// An edit that may refuse: its sentence is told.
    bool tryEdit(const QString& name, const std::function<Result<void>(Album&)>& change);
    void endGesture() { document_->endGesture(); }
    void undo();
    void redo();

    /// Shows a short sentence at the foot of the window; `undo`: with a link that takes the last step back.
    void tell(const QString& words, bool undo = false) { Q_EMIT told(words, undo); }
    void tell(const Error& error) { Q_EMIT told(error.message, false); }

Q_SIGNALS:
    /// Another project is open now; everything is to be read anew.
    void replaced();
    /// The album changed, by an edit, undo or redo; also emitted, with everything set, after replaced().
    void changed(const lacquer::AlbumChange& change);
    /// The album is on disk now.
    void wasSaved();
    /// Saved state, path, title or read-only state changed.
    void stateChanged();
    void told(const QString& words, bool undo);

private:
    void take(std::unique_ptr<Document> document, OpenProject file);
    [[nodiscard]] Result<void> settled(Result<void> saved);

    std::unique_ptr<Document> document_;
    Selection selection_;
    Jobs jobs_;
    OpenProject file_;
    QString readOnlyReason_;
    Album before_;
};

}  // namespace lacquer
