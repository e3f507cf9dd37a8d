// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/Sources.h"

#include "Problems.h"
#include "Waves.h"
#include "Workspace.h"
#include "base/Text.h"

namespace lacquer {

namespace {

template <class Use>
void forEachFile(const Album& album, const Use& use)
{
    for (const auto& song : album.songs) {
        for (const Stem& stem : song->stems)
            use(*song, stem.file);
        if (song->referenceMix)
            use(*song, *song->referenceMix);
    }
}

}  // namespace

Sources::Sources(const Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    timer_.setInterval(500);
    connect(&timer_, &QTimer::timeout, this, &Sources::look);
    connect(&desk.workspace, &Workspace::replaced, this, [this] {
        watched_.clear();
        lost_.clear();
        replaced_.clear();
        watch_.watch({});
    });
    connect(&desk.workspace, &Workspace::changed, this, &Sources::watch);
    watch();
    timer_.start();
}

std::filesystem::path Sources::placeOf(const FileReference& file) const
{
    return file.path.is_absolute() ? file.path : (desk_.workspace.folder() / file.path).lexically_normal();
}

void Sources::watch()
{
    std::set<std::filesystem::path> now;
    forEachFile(desk_.workspace.album(), [&](const Song&, const FileReference& file) { now.insert(placeOf(file)); });
    if (now == watched_)
        return;
    watched_ = std::move(now);
    std::erase_if(lost_, [this](const auto& path) { return !watched_.contains(path); });
    std::erase_if(replaced_, [this](const auto& path) { return !watched_.contains(path); });
    watch_.watch({watched_.begin(), watched_.end()});
    Q_EMIT changed();
}

void Sources::look()
{
    auto events = watch_.take();
    std::erase_if(events, [this](const FileEvent& event) { return !watched_.contains(event.path); });
    if (events.empty())
        return;
    for (const FileEvent& event : events) {
        if (event.kind == FileEventKind::Vanished)
            lost_.insert(event.path);
        else
            lost_.erase(event.path);
        if (event.kind == FileEventKind::Changed)
            replaced_.insert(event.path);
        else if (event.kind == FileEventKind::CameBack)
            replaced_.erase(event.path);
    }
    desk_.waves.retry();
    desk_.problems.refresh();
    tell(events);
    Q_EMIT changed();
}

void Sources::tell(const std::vector<FileEvent>& events)
{
    const auto& album = desk_.workspace.album();
    const auto songsWith = [&](FileEventKind kind, int& files) {
        std::set<QString> titles;
        std::set<std::filesystem::path> counted;
        for (const FileEvent& event : events)
            if (event.kind == kind)
                forEachFile(album, [&](const Song& song, const FileReference& file) {
                    if (placeOf(file) == event.path) {
                        titles.insert(song.title);
                        counted.insert(event.path);
                    }
                });
        files = int(counted.size());
        return titles;
    };
    int files = 0;
    if (const auto songs = songsWith(FileEventKind::Vanished, files); songs.size() == 1)
        desk_.workspace.tell(tr("\"%1\" has lost %n file(s). \"Find…\" looks for all missing files at once.", nullptr, files)
                                 .arg(*songs.begin()));
    else if (!songs.empty())
        desk_.workspace.tell(tr("%n file(s) have gone. \"Find…\" looks for all missing files at once.", nullptr, files));
    if (const auto songs = songsWith(FileEventKind::Changed, files); songs.size() == 1)
        desk_.workspace.tell(tr("A file of \"%1\" has changed on the disk. Your settings are kept.").arg(*songs.begin()));
    else if (!songs.empty())
        desk_.workspace.tell(tr("%n file(s) have changed on the disk. Your settings are kept.", nullptr, files));
    if (const auto songs = songsWith(FileEventKind::CameBack, files); songs.size() == 1)
        desk_.workspace.tell(tr("\"%1\" has its files back.").arg(*songs.begin()));
    else if (!songs.empty())
        desk_.workspace.tell(tr("%n file(s) are back.", nullptr, files));
}

bool Sources::isLost(const FileReference& file) const
{
    return lost_.contains(placeOf(file));
}

bool Sources::isReplaced(const FileReference& file) const
{
    return replaced_.contains(placeOf(file));
}

int Sources::lostCount() const
{
    return int(lost_.size());
}

int Sources::lostOf(const Song& song) const
{
    int lost = 0;
    for (const Stem& stem : song.stems)
        lost += isLost(stem.file) ? 1 : 0;
    return lost + (song.referenceMix && isLost(*song.referenceMix) ? 1 : 0);
}

QString Sources::reason(const FileReference& file) const
{
    if (isLost(file))
        return tr("'%1' is not there.").arg(shown(file.path));
    if (isReplaced(file))
        return tr("'%1' has changed since it was added.").arg(shown(file.path));
    return {};
}

}  // namespace lacquer
