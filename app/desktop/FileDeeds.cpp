// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDeeds.h"

#include "Actions.h"
#include "Habits.h"
#include "Keeper.h"
#include "Workspace.h"
#include "base/ProjectLock.h"
#include "base/Text.h"
#include "frame/RecoveryDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

std::filesystem::path toPath(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

QString toName(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

QMessageBox* question(QWidget* window, const QString& title, const QString& words)
{
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(words);
    return box;
}

}  // namespace

FileDeeds::FileDeeds(Workspace& workspace, Actions& actions, Habits& habits, Keeper& keeper, QWidget* window)
    : QObject(window), workspace_(workspace), actions_(actions), habits_(habits), keeper_(keeper), window_(window)
{
    actions.on("file.new", this, [this] { startNew(); });
    actions.on("file.open", this, [this] { chooseAndOpen(); });
    actions.on("file.sample", this, [this] { openSample(); });
    actions.on("file.save", this, [this] { save(); });
    actions.on("file.saveAs", this, [this] { saveAs(); });
    actions.on("file.quit", this, [this] { window_->close(); });
    actions.on("edit.undo", this, [this] { workspace_.undo(); });
    actions.on("edit.redo", this, [this] { workspace_.redo(); });
    connect(&workspace, &Workspace::changed, this, &FileDeeds::showPossible);
    connect(&workspace, &Workspace::stateChanged, this, &FileDeeds::showPossible);
    showPossible();
}

void FileDeeds::showPossible()
{
    const auto& document = workspace_.document();
    auto* undo = actions_.action("edit.undo");
    auto* redo = actions_.action("edit.redo");
    undo->setText(document.canUndo() ? tr("Undo: %1").arg(document.undoName()) : tr("Undo"));
    redo->setText(document.canRedo() ? tr("Redo: %1").arg(document.redoName()) : tr("Redo"));
    actions_.setPossible("edit.undo", document.canUndo());
    actions_.setPossible("edit.redo", document.canRedo());
    actions_.setPossible("file.save", workspace_.readOnlyReason().isEmpty(), workspace_.readOnlyReason());
}

void FileDeeds::startNew()
{
    if (mayLeave())
        workspace_.startNew();
}

void FileDeeds::chooseAndOpen()
{
    const auto start = workspace_.path().empty() ? QStandardPaths::writableLocation(QStandardPaths::MusicLocation)
                                                 : toName(workspace_.path().parent_path());
    const auto name = QFileDialog::getOpenFileName(window_, tr("Open an album"), start,
                                                   tr("Albums of Lacquer (*.lacquer);;All files (*)"));
    if (!name.isEmpty())
        open(toPath(name));
}

bool FileDeeds::open(const std::filesystem::path& project)
{
    if (!mayLeave())
        return false;
    if (auto opened = workspace_.open(project); !opened) {
        keeper_.stay();
        explain(opened.error(), tr("This album was not opened. What was open is still there."));
        return false;
    }
    habits_.addRecent(project);
    return workspace_.readOnlyReason().isEmpty() || openLocked(project);
}

/// Somebody else's lock: to be listened to, opened as a copy, or taken over when nobody is there.
bool FileDeeds::openLocked(const std::filesystem::path& project)
{
    const auto holder = ProjectLock(project).holder();
    if (!holder)
        return true;
    auto* box = question(window_, tr("This album is already open in another window."),
                         tr("%1 has had it open on \"%2\" since %3. It is open here to listen and look, not to save over.")
                             .arg(holder->user, holder->host, QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat)));
    auto* listen = box->addButton(tr("Listen only"), QMessageBox::AcceptRole);
    auto* copy = box->addButton(tr("Open a copy…"), QMessageBox::ActionRole);
    auto* steal = box->addButton(tr("Nobody is there: take it over"), QMessageBox::DestructiveRole);
    box->setDefaultButton(listen);
    box->setEscapeButton(listen);
    box->exec();
    if (box->clickedButton() == copy)
        return saveAs();
    if (box->clickedButton() == steal)
        if (auto taken = workspace_.openStealing(project); !taken)
            explain(taken.error(), tr("It is still open here to listen."));
    return true;
}

void FileDeeds::openSample()
{
    const auto beside = QCoreApplication::applicationDirPath();
    for (const auto& place : {qEnvironmentVariable("LACQUER_SAMPLE"), beside + u"/../share/lacquer/sample/sample.lacquer"_s,
                              beside + u"/../../../demo/album.lacquer"_s})
        if (!place.isEmpty() && QFileInfo(place).isFile()) {
            open(toPath(QFileInfo(place).canonicalFilePath()));
            return;
        }
    workspace_.tell(tr("The sample EP is not on this computer; \"packaging/run demo\" makes it."));
}

bool FileDeeds::save()
{
    if (workspace_.path().empty() || !workspace_.readOnlyReason().isEmpty())
        return saveAs();
    auto saved = workspace_.save();
    if (saved)
        return true;
    if (saved.error().kind == ErrorKind::Busy)
        return saveOverForeign();
    auto* box = question(window_, saved.error().message, tr("The album on disk is as it was, and your work is still open here."));
    auto* elsewhere = box->addButton(tr("Save elsewhere…"), QMessageBox::AcceptRole);
    box->addButton(tr("Later"), QMessageBox::RejectRole);
    box->exec();
    return box->clickedButton() == elsewhere && saveAs();
}

bool FileDeeds::saveOverForeign()
{
    auto* box = question(window_, tr("Somebody else has changed this album on disk since it was opened."),
                         tr("Save under another name to keep both, or save over theirs, which stays as a backup."));
    auto* both = box->addButton(tr("Keep both…"), QMessageBox::AcceptRole);
    auto* over = box->addButton(tr("Save over theirs"), QMessageBox::DestructiveRole);
    box->addButton(tr("Later"), QMessageBox::RejectRole);
    box->setDefaultButton(both);
    box->exec();
    if (box->clickedButton() == both)
        return saveAs();
    // The protocol keeps theirs as a backup.
    if (box->clickedButton() != over)
        return false;
    if (auto saved = workspace_.saveOverForeign(); !saved) {
        explain(saved.error(), tr("Your work is still open here."));
        return false;
    }
    return true;
}

bool FileDeeds::saveAs()
{
    const auto folder = workspace_.path().empty() ? QStandardPaths::writableLocation(QStandardPaths::MusicLocation)
                                                  : toName(workspace_.path().parent_path());
    auto file = workspace_.name();
    file.replace(u'/', u'-');
    auto name = QFileDialog::getSaveFileName(window_, tr("Save the album"), folder + u'/' + file + u".lacquer"_s,
                                             tr("Albums of Lacquer (*.lacquer)"));
    if (name.isEmpty())
        return false;
    if (!name.endsWith(u".lacquer"_s))
        name += u".lacquer"_s;
    return saveTo(toPath(name));
}

bool FileDeeds::saveTo(const std::filesystem::path& path)
{
    std::error_code code;
    auto saved = workspace_.saveAs(path, std::filesystem::exists(path, code));
    if (!saved) {
        explain(saved.error(), tr("Nothing was written, and your work is still open here."));
        return false;
    }
    habits_.addRecent(path);
    return true;
}

bool FileDeeds::offerRecovery()
{
    for (const auto& work : Keeper::find().work) {
        RecoveryDialog dialog(work, window_);
        dialog.exec();
        if (dialog.choice() == RecoveryDialog::OpenNewer) {
            keeper_.bringBack(work);
            return true;
        }
        if (dialog.choice() == RecoveryDialog::OpenSaved) {
            Keeper::setAside(work);
            return work.saved && !work.project.empty() && open(work.project);
        }
    }
    return false;
}

bool FileDeeds::mayQuit()
{
    if (!workspace_.jobs().busy())
        return mayLeave();
    auto* box = question(window_, tr("Lacquer is still at work: a build or a match is running."),
                         tr("Stopping leaves nothing half-written; an earlier delivery stays as it is."));
    auto* go = box->addButton(tr("Let it finish"), QMessageBox::AcceptRole);
    auto* stop = box->addButton(tr("Stop it and quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(go);
    box->setEscapeButton(go);
    box->exec();
    return box->clickedButton() == stop && mayLeave();
}

bool FileDeeds::mayLeave()
{
    if (workspace_.document().isSaved())
        return true;
    auto* box = question(window_, tr("\"%1\" has work that is not saved.").arg(workspace_.name()),
                         tr("Without saving, it can still be brought back for 30 days."));
    auto* keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto* leave = box->addButton(tr("Leave without saving"), QMessageBox::DestructiveRole);
    auto* stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(stay);
    box->exec();
    const auto* clicked = box->clickedButton();
    if (clicked == leave)
        keeper_.leaveUnsaved();
    return clicked == leave || (clicked == keep && save());
}

void FileDeeds::explain(const Error& error, const QString& what)
{
    auto* box = question(window_, error.message, what);
    box->addButton(tr("Understood"), QMessageBox::AcceptRole);
    box->exec();
}

}  // namespace lacquer
