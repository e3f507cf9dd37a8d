// SPDX-License-Identifier: GPL-3.0-or-later
// FileDeeds: new, open, save, save as, close: each keeps unsaved work safe and says in one sentence what went wrong.
#pragma once

#include <QObject>

#include <filesystem>

class QWidget;

namespace lacquer {

class Actions;
class Habits;
class Keeper;
class Workspace;
struct Error;

/// GUI thread. Asks by dialogs on top of `window`.
class FileDeeds : public QObject {
    Q_OBJECT

public:
    FileDeeds(Workspace& workspace, Actions& actions, Habits& habits, Keeper& keeper, QWidget* window);

    void startNew();
    void chooseAndOpen();
    /// Opens a project, after unsaved work was dealt with; on failure what is open stays.
    bool open(const std::filesystem::path& project);
    void openSample();
    /// Brings back what a crash left behind, if the user wants it; true when that opened an album.
    bool offerRecovery();
    /// True when the album is on disk now.
    bool save();
    bool saveAs();
    /// Deals with unsaved work before something replaces it: true to go on.
    bool mayLeave();
    /// The same, and asks first while something the user started is running.
    bool mayQuit();

private:
    bool saveTo(const std::filesystem::path& path);
    bool saveOverForeign();
    bool openLocked(const std::filesystem::path& project);
    void explain(const Error& error, const QString& what);
    void showPossible();

    Workspace& workspace_;
    Actions& actions_;
    Habits& habits_;
    Keeper& keeper_;
    QWidget* window_;
};

}  // namespace lacquer
