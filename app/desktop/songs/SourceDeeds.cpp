// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/SourceDeeds.h"

#include "Actions.h"
#include "Problems.h"
#include "Waves.h"
#include "Workspace.h"
#include "model/SourceFinder.h"
#include "render/Relink.h"
#include "render/SongAssembly.h"

#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>
#include <QWidget>

namespace lacquer {

namespace {

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

}  // namespace

SourceDeeds::SourceDeeds(const Desk& desk, QWidget* window) : QObject(window), desk_(desk), window_(window)
{
    desk.actions.on("file.relink", this, [this] { chooseAndRelink(); });
    const auto show = [this] {
        desk_.actions.setPossible("file.relink", !desk_.workspace.album().songs.empty(), tr("There is no song yet."));
    };
    connect(&desk.workspace, &Workspace::changed, this, show);
    show();
}

void SourceDeeds::addStems(Id song, const QStringList& names)
{
    auto stems = std::make_shared<std::vector<Stem>>();
    desk_.workspace.jobs().start(
        tr("Adding stems"), Jobs::Kind::Asked,
        [folder = desk_.workspace.folder(), paths = toPaths(names), stems](Progress& progress) -> Result<void> {
            SongAssembly assembly(folder, progress);
            std::vector<std::filesystem::path> files;
            for (const auto& path : paths) {
                auto found = soundFilesOf(path);
                if (!found)
                    return found.error();
                files.insert(files.end(), found->begin(), found->end());
            }
            *stems = assembly.readStems(files);
            return assembly.outcome();
        },
        this,
        [this, song, stems](const Result<void>& result) {
            const auto place = desk_.workspace.album().find(song);
            if (!result || !place) {
                if (!result && result.error().kind != ErrorKind::Cancelled)
                    desk_.workspace.tell(result.error());
                return;
            }
            const auto title = desk_.workspace.album().songs[*place]->title;
            const int count = int(stems->size());
            desk_.workspace.editSong(tr("Add %n stem(s) to \"%1\"", nullptr, count).arg(title), song,
                                     [&](Song& s) { s.stems.insert(s.stems.end(), stems->begin(), stems->end()); });
            desk_.workspace.tell(tr("%n stem(s) were added to \"%1\".", nullptr, count).arg(title), true);
        });
}

void SourceDeeds::addReference(Id song, const QString& name)
{
    using References = std::map<std::filesystem::path, FileReference>;
    auto references = std::make_shared<References>();
    desk_.workspace.jobs().start(
        tr("Adding a mix"), Jobs::Kind::Asked,
        [folder = desk_.workspace.folder(), path = toPath(name), references](Progress& progress) -> Result<void> {
            SongAssembly assembly(folder, progress);
            *references = assembly.readReferences({path});
            return assembly.outcome();
        },
        this,
        [this, song, references](const Result<void>& result) {
            const auto place = desk_.workspace.album().find(song);
            if (!result || !place || references->empty()) {
                if (!result && result.error().kind != ErrorKind::Cancelled)
                    desk_.workspace.tell(result.error());
                return;
            }
            const auto title = desk_.workspace.album().songs[*place]->title;
            desk_.workspace.editSong(tr("Compare \"%1\" with a mix").arg(title), song,
                                     [&](Song& s) { s.referenceMix = references->begin()->second; });
            desk_.workspace.tell(tr("\"%1\" has a mix to compare with.").arg(title), true);
        });
}

void SourceDeeds::chooseAndRelink()
{
    const auto start = desk_.workspace.path().empty() ? QStandardPaths::writableLocation(QStandardPaths::MusicLocation)
                                                      : QFile::decodeName(desk_.workspace.folder().c_str());
    const auto name = QFileDialog::getExistingDirectory(window_, tr("Where may the missing files be? Everything below is looked through"),
                                                        start);
    if (!name.isEmpty())
        relinkIn(name);
}

void SourceDeeds::relinkIn(const QString& folder)
{
    struct Found {
        Album album;
        RelinkOutcome outcome;
    };
    auto found = std::make_shared<Found>();
    found->album = desk_.workspace.album();
    desk_.workspace.jobs().start(
        tr("Looking for missing files"), Jobs::Kind::Asked,
        [found, project = desk_.workspace.folder(), folder = toPath(folder)](Progress& progress) -> Result<void> {
            auto outcome = relink(found->album, project, folder, progress);
            if (!outcome)
                return outcome.error();
            found->outcome = std::move(*outcome);
            return {};
        },
        this,
        [this, found](const Result<void>& result) {
            if (!result) {
                if (result.error().kind != ErrorKind::Cancelled)
                    desk_.workspace.tell(result.error());
                return;
            }
            const int count = int(found->outcome.found.size()), missing = int(found->outcome.missing.size());
            if (count > 0)
                // By path, so that what was edited meanwhile stays.
                desk_.workspace.edit(tr("Find %n missing file(s)", nullptr, count), [&](Album& album) {
                    const auto lead = [&](FileReference& file) {
                        for (const auto& one : found->outcome.found)
                            if (file.path == one.from) {
                                file.path = one.to;
                                return true;
                            }
                        return false;
                    };
                    for (std::size_t i = 0; i < album.songs.size(); ++i) {
                        Song song = *album.songs[i];
                        bool moved = song.referenceMix && lead(*song.referenceMix);
                        for (Stem& stem : song.stems)
                            moved = lead(stem.file) || moved;
                        if (moved)
                            album.edit(i) = std::move(song);
                    }
                });
            desk_.waves.retry();
            desk_.problems.refresh();
            if (count == 0 && missing == 0)
                desk_.workspace.tell(tr("No file is missing."));
            else if (missing == 0)
                desk_.workspace.tell(tr("%n missing file(s) were found.", nullptr, count), true);
            else if (count == 0)
                desk_.workspace.tell(tr("None of %n missing file(s) is below this folder. Try another.", nullptr, missing));
            else
                desk_.workspace.tell(tr("%1; %2 are still missing. Try another folder.")
                                         .arg(tr("%n missing file(s) were found", nullptr, count)).arg(missing), true);
        });
}

}  // namespace lacquer
