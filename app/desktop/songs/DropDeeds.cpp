// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/DropDeeds.h"

#include "Actions.h"
#include "Workspace.h"
#include "base/Text.h"
#include "model/SourceFinder.h"
#include "render/DropFiles.h"
#include "render/SongAssembly.h"
#include "delivery/SheetImport.h"
#include "songs/DropDialog.h"
#include "songs/DropModel.h"
#include "songs/SourceDeeds.h"
#include "widgets/DropZone.h"

#include <QCursor>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

std::filesystem::path toPath(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

std::vector<std::filesystem::path> toPaths(const QStringList& names)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& name : names)
        paths.push_back(toPath(name));
    return paths;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

bool isAlbum(const QString& name)
{
    return name.endsWith(u".lacquer"_s, Qt::CaseInsensitive);
}

}  // namespace

DropDeeds::DropDeeds(const Desk& desk, QWidget* window, QWidget* page, std::function<void(const std::filesystem::path&)> open)
    : QObject(window), desk_(desk), window_(window), page_(page), sources_(new SourceDeeds(desk, window)),
      hover_(new DropZone({}, page->parentWidget())), open_(std::move(open))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hover_->setAttribute(Qt::WA_TransparentForMouseEvents);
    hover_->setAcceptDrops(false);
    hover_->setLarge(true);
    hover_->setFocusPolicy(Qt::NoFocus);
    hover_->hide();
    desk.actions.on("file.add", this, [this] { chooseFiles(); });
    desk.actions.on("file.addFolder", this, [this] { chooseFolder(); });
}

DropDialog* DropDeeds::dialog() const
{
    return window_->findChild<DropDialog*>();
}

void DropDeeds::chooseFiles()
{
    const auto start = desk_.workspace.path().empty() ? QStandardPaths::writableLocation(QStandardPaths::MusicLocation)
                                                      : QFile::decodeName(desk_.workspace.folder().c_str());
    const auto names = QFileDialog::getOpenFileNames(
        window_, tr("Add songs or stems"), start,
        tr("Sound (*.wav *.aif *.aiff *.aifc *.flac *.caf *.m4a *.mp3 *.ogg *.oga *.opus *.w64 *.rf64 *.bw64);;Cue sheets and TOCs (*.cue *.toc);;All files (*)"));
    if (!names.isEmpty())
        take(names);
}

void DropDeeds::chooseFolder()
{
    const auto start = desk_.workspace.path().empty() ? QStandardPaths::writableLocation(QStandardPaths::MusicLocation)
                                                      : QFile::decodeName(desk_.workspace.folder().c_str());
    const auto name = QFileDialog::getExistingDirectory(window_, tr("Add a folder"), start);
    if (!name.isEmpty())
        take({name});
}

void DropDeeds::take(const QStringList& names)
{
    if (names.isEmpty() || dialog())
        return;
    if (names.size() == 1 && isAlbum(names.front())) {
        open_(toPath(names.front()));
        return;
    }
    if (std::all_of(names.begin(), names.end(), [](const QString& name) { return isSheet(toPath(name)); })) {
        takeSheets(names);
        return;
    }
    auto* dialog = new DropDialog(window_);
    dialog->open();
    auto files = std::make_shared<std::vector<DroppedFile>>();
    auto& jobs = desk_.workspace.jobs();
    const int job = jobs.start(
        tr("Reading %n file(s) and folder(s)", nullptr, int(names.size())), Jobs::Kind::Asked,
        [paths = toPaths(names), files](Progress& progress) -> Result<void> {
            auto read = readDrop(paths, progress);
            if (!read)
                return read.error();
            *files = std::move(*read);
            return {};
        },
        dialog,
        [dialog, files, names](const Result<void>& result) {
            if (!result) {
                dialog->reject();
                return;
            }
            const bool folder = names.size() == 1 && QFileInfo(names.front()).isDir();
            dialog->showGrouping(DropGrouping::of(std::move(*files)), folder ? QFileInfo(names.front()).fileName() : QString());
        });
    auto* tick = new QTimer(dialog);
    connect(tick, &QTimer::timeout, dialog, [this, dialog, tick, job] {
        if (desk_.workspace.jobs().isRunning(job))
            dialog->showProgress(desk_.workspace.jobs().fraction(job));
        else
            tick->stop();
    });
    tick->start(100);
    connect(dialog, &QDialog::rejected, this, [this, job] { desk_.workspace.jobs().stop(job); });
    connect(dialog, &DropDialog::addAsked, this, [this, dialog] { hash(*dialog); });
}

void DropDeeds::takeSheets(const QStringList& names)
{
    auto read = std::make_shared<std::vector<SheetSongs>>();
    desk_.workspace.jobs().start(
        tr("Reading %n cue sheet(s)", nullptr, int(names.size())), Jobs::Kind::Asked,
        [paths = toPaths(names), folder = desk_.workspace.folder(), read](Progress& progress) -> Result<void> {
            for (const auto& path : paths) {
                auto sheet = songsOfSheet(path, folder, progress);
                if (!sheet)
                    return sheet.error();
                read->push_back(std::move(*sheet));
            }
            return {};
        },
        this,
        [this, read](const Result<void>& done) {
            if (!done) {
                if (done.error().kind != ErrorKind::Cancelled)
                    desk_.workspace.tell(done.error());
                return;
            }
            const auto position = desk_.workspace.album().songs.size();
            QStringList notes;
            desk_.workspace.edit(tr("Add songs of a cue sheet"), [&](Album& album) {
                for (SheetSongs& sheet : *read)
                    notes << addSheet(album, std::move(sheet));
            });
            const auto& songs = desk_.workspace.album().songs;
            if (position < songs.size())
                desk_.workspace.selection().chooseSong(songs[position]->id);
            const auto added = tr("%n song(s) were added.", nullptr, int(songs.size() - position));
            desk_.workspace.tell(notes.isEmpty() ? added : added + u' ' + notes.front(), true);
        });
}

void DropDeeds::hash(DropDialog& dialog)
{
    dialog.showAdding();
    using References = std::map<std::filesystem::path, FileReference>;
    auto references = std::make_shared<References>();
    const DropGrouping grouping = dialog.grouping();
    const int songs = dialog.model().songCount();
    const int job = desk_.workspace.jobs().start(
        tr("Adding %n song(s)", nullptr, songs), Jobs::Kind::Asked,
        [folder = desk_.workspace.folder(), taken = grouping.takenFiles(), references](Progress& progress) -> Result<void> {
            SongAssembly assembly(folder, progress);
            *references = assembly.readReferences(taken);
            return assembly.outcome();
        },
        &dialog,
        [this, &dialog, grouping, references, songs](const Result<void>& result) {
            if (!result) {
                if (result.error().kind == ErrorKind::Cancelled)
                    dialog.reject();
                else
                    dialog.showTrouble(result.error().message);
                return;
            }
            const auto position = desk_.workspace.album().songs.size();
            const bool added = desk_.workspace.tryEdit(tr("Add %n song(s)", nullptr, songs), [&](Album& album) -> Result<void> {
                auto applied = grouping.appliedTo(album, position, *references);
                if (!applied)
                    return applied.error();
                album = std::move(*applied);
                return {};
            });
            if (added) {
                const auto& now = desk_.workspace.album().songs;
                if (position < now.size())
                    desk_.workspace.selection().chooseSong(now[position]->id);
                desk_.workspace.tell(tr("%n song(s) were added.", nullptr, songs), true);
            }
            dialog.accept();
        });
    auto* tick = new QTimer(&dialog);
    connect(tick, &QTimer::timeout, &dialog, [this, &dialog, tick, job] {
        if (desk_.workspace.jobs().isRunning(job))
            dialog.showProgress(desk_.workspace.jobs().fraction(job));
        else
            tick->stop();
    });
    tick->start(100);
    connect(&dialog, &QDialog::rejected, this, [this, job] { desk_.workspace.jobs().stop(job); });
}

void DropDeeds::takeForSong(Id song, const QStringList& paths)
{
    const auto place = desk_.workspace.album().find(song);
    if (!place || paths.isEmpty())
        return;
    const auto title = desk_.workspace.album().songs[*place]->title;
    auto* menu = new QMenu(window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* stems = menu->addAction(tr("Add %n stem(s) to \"%1\"", nullptr, int(paths.size())).arg(title), this,
                                  [this, song, paths] { sources_->addStems(song, paths); });
    if (paths.size() == 1 && isSoundFile(toPath(paths.front())))
        menu->addAction(tr("Compare \"%1\" with this mix").arg(title), this, [this, song, paths] { sources_->addReference(song, paths.front()); });
    menu->addAction(tr("Add as songs…"), this, [this, paths] { take(paths); });
    menu->setActiveAction(stems);
    menu->popup(QCursor::pos());
}

DropDeeds::Verdict DropDeeds::judge(const QMimeData& data) const
{
    const auto files = localFiles(data);
    if (files.isEmpty())
        return {false, tr("Only files and folders can be dropped here.")};
    if (files.size() == 1 && isAlbum(files.front()))
        return {true, tr("Open the album \"%1\"").arg(QFileInfo(files.front()).completeBaseName())};
    int sounds = 0, folders = 0;
    QStringList others;
    for (const auto& name : files) {
        if (isSoundFile(toPath(name)))
            ++sounds;
        else if (QFileInfo(name).suffix().isEmpty() || QFileInfo(name).isDir())
            ++folders;
        else
            others << QFileInfo(name).fileName();
    }
    if (sounds + folders == 0)
        return {false, tr("%1: this is not sound that can be read.").arg(others.mid(0, 3).join(u", "_s))};
    QString words = folders == 0 ? tr("Add %n file(s)", nullptr, sounds)
                    : sounds == 0 ? tr("Add %n folder(s)", nullptr, folders)
                                  : tr("Add %n file(s) and folder(s)", nullptr, sounds + folders);
    words += tr(": Lacquer shows what they are before anything happens");
    if (!others.isEmpty())
        words += u'\n' + tr("Left out: %1").arg(others.mid(0, 5).join(u", "_s));
    return {true, words};
}

bool DropDeeds::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!drag->mimeData()->hasUrls() || dialog())
            break;
        const auto verdict = judge(*drag->mimeData());
        hover_->setGeometry(page_->geometry());
        hover_->showAnswer({verdict.taken, verdict.words});
        hover_->show();
        hover_->raise();
        drag->setDropAction(Qt::CopyAction);
        drag->setAccepted(verdict.taken);
        if (!verdict.taken)
            QTimer::singleShot(2500, hover_, &QWidget::hide);
        return true;
    }
    case QEvent::DragMove:
        event->accept();
        return true;
    case QEvent::DragLeave:
        hover_->hide();
        break;
    case QEvent::Drop: {
        hover_->hide();
        auto* drop = static_cast<QDropEvent*>(event);
        const auto files = localFiles(*drop->mimeData());
        if (files.isEmpty())
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        // The program they come from waits until this returns.
        QTimer::singleShot(0, this, [this, files] { take(files); });
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace lacquer
