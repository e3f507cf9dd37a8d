// SPDX-License-Identifier: GPL-3.0-or-later
// DropDeeds: files and folders dropped anywhere on the window, or chosen, become songs; missing ones are found again.
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

/// GUI thread; every file is read in a job. Takes up file.add, file.addFolder and file.relink.
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
    void addStems(Id song, const QStringList& paths);
    /// The mix to compare a song's stems with.
    void addReference(Id song, const QString& path);
    void chooseAndRelink();
    /// Looks below a folder for all sources that are missing; one undo step.
    void relinkIn(const QString& folder);
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
    void hash(DropDialog& dialog);

    Desk desk_;
    QWidget* window_;
    QWidget* page_;
    DropZone* hover_;
    std::function<void(const std::filesystem::path&)> open_;
};

}  // namespace lacquer
