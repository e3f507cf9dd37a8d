// SPDX-License-Identifier: GPL-3.0-or-later
// DropDeeds: files and folders dropped anywhere on the window, or chosen, become songs.
#pragma once

#include "Desk.h"
#include "base/Id.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QMimeData;
class QWidget;

namespace lacquer {

class DropDialog;
class DropZone;
class SourceDeeds;

/// GUI thread; every file is read in a job. Takes up file.add and file.addFolder.
class DropDeeds : public QObject {
    Q_OBJECT

public:
    /// `page`: over which what would happen is shown. `open`: opens an album.
    DropDeeds(const Desk& desk, QWidget* window, QWidget* page, std::function<void(const std::filesystem::path&)> open);

    void chooseFiles();
    void chooseFolder();
    /// Reads files and folders, shows what they were understood as, and adds what is agreed to. An album is opened.
    void take(const QStringList& paths);
    /// Asks what files that were let go over a song are for it.
    void takeForSong(Id song, const QStringList& paths);
    [[nodiscard]] SourceDeeds& sources() { return *sources_; }
    /// The dialog that is open, or nullptr.
    [[nodiscard]] DropDialog* dialog() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Verdict {
        bool taken = false;
        QString words;
    };
    [[nodiscard]] Verdict judge(const QMimeData& data) const;
    void takeSheets(const QStringList& names);
    void hash(DropDialog& dialog);

    Desk desk_;
    QWidget* window_;
    QWidget* page_;
    SourceDeeds* sources_;
    DropZone* hover_;
    std::function<void(const std::filesystem::path&)> open_;
};

}  // namespace lacquer
