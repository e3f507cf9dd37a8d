// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveDeeds.h"

#include "Actions.h"
#include "Workspace.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "delivery/Collect.h"
#include "delivery/DiscImport.h"
#include "disc/DdpExamination.h"
#include "frame/RevisionsDialog.h"
#include "model/ProjectFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

std::filesystem::path chosenPath(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

}  // namespace

ArchiveDeeds::ArchiveDeeds(const Desk& desk, QWidget* window, std::function<bool(const std::filesystem::path&)> open)
    : QObject(window), desk_(desk), window_(window), open_(std::move(open))
{
    desk.actions.on("file.revisions", this, [this] { showRevisions(); });
    desk.actions.on("file.collect", this, [this] { chooseAndCollect(); });
    desk.actions.on("file.importDisc", this, [this] { chooseAndImport(); });
}

void ArchiveDeeds::explain(const QString& title, const QString& words)
{
    auto* box = new QMessageBox(window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(words);
    box->addButton(tr("Understood"), QMessageBox::AcceptRole);
    box->open();
}

bool ArchiveDeeds::isSaved(const QString& why)
{
    if (!desk_.workspace.path().empty() && desk_.workspace.document().isSaved())
        return true;
    explain(tr("Save the album first."), why);
    return false;
}

void ArchiveDeeds::showRevisions()
{
    if (desk_.workspace.path().empty()) {
        explain(tr("Save the album first."), tr("Its named states are kept in a folder beside it."));
        return;
    }
    (new RevisionsDialog(desk_.workspace, window_))->open();
}

void ArchiveDeeds::chooseAndCollect()
{
    if (!isSaved(tr("What is collected is the album on disk, with all its sources.")))
        return;
    const auto name = QFileDialog::getSaveFileName(window_, tr("Collect into a new folder"),
                                                   QFile::decodeName(desk_.workspace.path().parent_path().c_str()) + u'/' +
                                                       tr("%1, collected").arg(desk_.workspace.name().replace(u'/', u'-')));
    if (!name.isEmpty())
        collectInto(chosenPath(name));
}

void ArchiveDeeds::collectInto(const std::filesystem::path& target)
{
    auto outcome = std::make_shared<CollectOutcome>();
    desk_.workspace.jobs().start(
        tr("Collecting the album"), Jobs::Kind::Asked,
        [album = desk_.workspace.snapshot(), project = desk_.workspace.path(), folder = desk_.workspace.folder(), target,
         outcome](Progress& progress) -> Result<void> {
            auto collected = collect(*album, project, folder, target, {}, progress);
            if (!collected)
                return collected.error();
            *outcome = *collected;
            return {};
        },
        this,
        [this, target, outcome](const Result<void>& done) {
            if (done)
                desk_.workspace.tell(tr("%n file(s), %1, are in \"%2\", movable as they stand.", nullptr, outcome->files)
                                         .arg(shownSize(outcome->bytes), shown(target)));
            else if (done.error().kind != ErrorKind::Cancelled)
                explain(tr("The album was not collected."), done.error().message);
        });
}

void ArchiveDeeds::chooseAndImport()
{
    const auto fileset = QFileDialog::getExistingDirectory(window_, tr("The folder of a DDP fileset"),
                                                           QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    if (fileset.isEmpty())
        return;
    auto project = QFileDialog::getSaveFileName(window_, tr("Where the album and its sound go"), fileset + u".lacquer"_s,
                                                tr("Albums of Lacquer (*.lacquer)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (project.isEmpty())
        return;
    if (!project.endsWith(u".lacquer"_s))
        project += u".lacquer"_s;
    importFrom(chosenPath(fileset), chosenPath(project));
}

void ArchiveDeeds::importFrom(const std::filesystem::path& fileset, const std::filesystem::path& project)
{
    auto words = std::make_shared<QStringList>();
    desk_.workspace.jobs().start(
        tr("Importing a disc"), Jobs::Kind::Asked,
        [fileset, project, words](Progress& progress) -> Result<void> {
            std::error_code problem;
            if (std::filesystem::symlink_status(project, problem).type() != std::filesystem::file_type::not_found)
                return Error{ErrorKind::CannotCreate, Text::tr("'%1' exists already; choose another name or remove it").arg(shown(project))};
            auto read = readDdp(fileset);
            if (!read)
                return read.error();
            const DdpExamination disc = examined(std::move(*read));
            auto album = importDisc(disc.fileset.layout, {disc.fileset.image, disc.fileset.firstSector}, project, progress);
            if (!album)
                return album.error();
            for (const DiscProblem& each : disc.problems)
                if (each.severity != DiscSeverity::Note)
                    *words << each.message;
            if (auto saved = saveProject(project, *album, {}); !saved)
                return saved.error();
            return {};
        },
        this,
        [this, project, words](const Result<void>& done) {
            if (!done) {
                if (done.error().kind != ErrorKind::Cancelled)
                    explain(tr("The disc was not imported."), done.error().message);
                return;
            }
            if (open_(project) && !words->isEmpty())
                explain(tr("The disc was imported, and there was something odd about it."), words->join(u'\n'));
        });
}

}  // namespace lacquer
