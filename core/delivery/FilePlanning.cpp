// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FilePlanning.h"

#include "base/FileName.h"
#include "base/Text.h"
#include "delivery/DiscDelivery.h"
#include "delivery/DiscSplit.h"
#include "delivery/FileNaming.h"
#include "delivery/JoinReel.h"
#include "delivery/SongTags.h"

#include <algorithm>
#include <map>

namespace lacquer {

namespace {

/// The delivered range of the group that a song belongs to.
FrameRange runningSound(const Plan& plan, std::size_t position, int rateHz)
{
    for (std::size_t g = 0; g < plan.groups.size(); ++g)
        for (const PlannedSong& song : plan.groups[g].songs)
            if (song.position == position)
                return deliveredRange(plan, g, rateHz);
    return {};
}

/// Files with the names they would like; in each folder no two alike.
class Names {
public:
    void add(std::filesystem::path folder, const QString& name, const char* extension)
    {
        wanted_.push_back({std::move(folder), toUtf8(name), extension});
    }

    [[nodiscard]] std::vector<std::filesystem::path> unique() const
    {
        std::map<std::string, std::vector<std::size_t>> folders;
        for (std::size_t i = 0; i < wanted_.size(); ++i)
            folders[keyOf(wanted_[i].folder)].push_back(i);
        std::vector<std::filesystem::path> paths(wanted_.size());
        for (const auto& [folder, members] : folders) {
            std::vector<std::string> titles;
            for (const std::size_t member : members)
                titles.push_back(wanted_[member].name);
            const auto names = uniqueFileNames(titles);
            for (std::size_t m = 0; m < members.size(); ++m)
                paths[members[m]] = wanted_[members[m]].folder / (names[m] + wanted_[members[m]].extension);
        }
        return paths;
    }

private:
    /// The same for folders that some disk takes for one.
    static std::string keyOf(const std::filesystem::path& folder)
    {
        std::string key;
        for (const auto& part : folder)
            key += fileNameKey(part.native()) + "/";
        return key;
    }

    struct Wanted {
        std::filesystem::path folder;
        std::string name;
        const char* extension;
    };
    std::vector<Wanted> wanted_;
};

PlannedFile sheet(const std::filesystem::path& path, std::string text)
{
    PlannedFile file;
    file.path = path;
    file.text = std::move(text);
    return file;
}

/// One deliverable's files from start to end.
class Planning {
public:
    Planning(const AlbumTree& tree, const Deliverable& deliverable, const FolderRule& folder, int rateHz)
        : album_(tree.album()), plan_(tree.plan()), deliverable_(deliverable), folder_(folder), rateHz_(rateHz)
    {
        for (const PlannedSong* song : plan_.songs())
            songs_.push_back(song);
    }

    std::vector<PlannedFile> tracks()
    {
        const auto ranges = trackRanges(plan_, rateHz_, deliverable_.gaps, deliverable_.cut);
        const auto discs = discNumbers(album_, plan_);
        const auto sides = sideNumbers(album_, plan_);
        const bool hasSides = !sides.empty() && sides.back() > 0;
        Names names;
        for (std::size_t i = 0; i < songs_.size(); ++i) {
            const auto firstOfDisc = std::size_t(std::find(discs.begin(), discs.end(), discs[i]) - discs.begin());
            const int tracksOnDisc = int(std::count(discs.begin(), discs.end(), discs[i]));
            // A hidden song before track 1 has no number.
            const int number = songs_[i]->track - std::max(0, songs_[firstOfDisc]->track - 1);
            PlannedFile file;
            file.parts = {ranges[i]};
            file.running = runningSound(plan_, songs_[i]->position, rateHz_);
            file.songs = {songs_[i]->position};
            file.tags = songTags(album_, *album_.songs[songs_[i]->position], {number, tracksOnDisc, discs[i], discs.back()});
            const NameWords words{file.tags, number, tracksOnDisc, discs[i], hasSides ? sideName(sides[i]) : QString(), deliverable_.name};
            QString name = named(deliverable_.nameTemplate, words);
            // Without it both discs would begin with 01, one among the other.
            if (discs.back() > 1 && !says(deliverable_.nameTemplate, u"disc") && !says(deliverable_.folderTemplate, u"disc"))
                name.prepend(QStringLiteral("%1-").arg(discs[i]));
            names.add(folder_.of(words), name, extensionOf(deliverable_.kind));
            files_.push_back(std::move(file));
        }
        return withPaths(names);
    }

    std::vector<PlannedFile> wholeAlbum()
    {
        Names names;
        PlannedFile file = albumFile();
        file.parts = trackRanges(plan_, rateHz_, deliverable_.gaps, deliverable_.cut);
        names.add(folder_.ofAlbum(), album_.title.isEmpty() ? QStringLiteral("Album") : album_.title, extensionOf(deliverable_.kind));
        files_.push_back(std::move(file));
        return withPaths(names);
    }

    std::vector<PlannedFile> sides(const std::vector<Side>& sides)
    {
        Names names;
        int number = 0;
        for (const Side& side : sides) {
            PlannedFile file = albumFile();
            file.parts = side.sound.ranges;
            file.fades = side.sound.fades;
            file.songs.clear();
            for (const SideTrack& track : side.tracks)
                file.songs.push_back(track.position);
            const NameWords words{file.tags, ++number, int(sides.size()), 1, side.name, deliverable_.name};
            names.add(folder_.of(words), says(deliverable_.nameTemplate, u"side") ? named(deliverable_.nameTemplate, words) : QStringLiteral("Side %1").arg(side.name),
                      extensionOf(deliverable_.kind));
            files_.push_back(std::move(file));
        }
        withPaths(names);
        for (std::size_t s = 0; s < sides.size(); ++s)
            addCue(files_[s].path, sideCueSheet(album_, sides[s], fromUtf8(files_[s].path.filename().native())));
        files_.push_back(sheet(folder_.ofAlbum() / "Sides.txt", sideSheetText(album_, sides)));
        return std::move(files_);
    }

    std::vector<PlannedFile> joins()
    {
        const JoinReel reel = joinReel(plan_, rateHz_, deliverable_.joinSeconds);
        if (reel.joins.empty())
            return {};
        Names names;
        PlannedFile file = albumFile();
        file.parts = reel.sound.ranges;
        file.fades = reel.sound.fades;
        names.add(folder_.ofAlbum(), QStringLiteral("Joins"), extensionOf(deliverable_.kind));
        files_.push_back(std::move(file));
        withPaths(names);
        addCue(files_[0].path, joinCueSheet(album_, reel, fromUtf8(files_[0].path.filename().native())));
        files_.push_back(sheet(std::filesystem::path(files_[0].path).replace_extension(".txt"), joinSheetText(album_, reel)));
        return std::move(files_);
    }

private:
    [[nodiscard]] PlannedFile albumFile() const
    {
        PlannedFile file;
        for (const PlannedSong* song : songs_)
            file.songs.push_back(song->position);
        file.tags = albumTags(album_);
        return file;
    }

    void addCue(std::filesystem::path beside, std::string text)
    {
        if (!text.empty())
            files_.push_back(sheet(beside.replace_extension(".cue"), std::move(text)));
    }

    std::vector<PlannedFile> withPaths(const Names& names)
    {
        const auto paths = names.unique();
        for (std::size_t i = 0; i < files_.size(); ++i)
            files_[i].path = paths[i];
        return files_;
    }

    const Album& album_;
    const Plan& plan_;
    const Deliverable& deliverable_;
    const FolderRule& folder_;
    int rateHz_;
    std::vector<const PlannedSong*> songs_;
    std::vector<PlannedFile> files_;
};

}  // namespace

std::vector<PlannedFile> planDiscFiles(const Album& album, const Plan& disc, const PlannedDeliverable& planned,
                                       const std::filesystem::path& folder)
{
    PlannedFile image;
    image.parts = planned.disc->parts;
    for (const PlannedSong* song : disc.songs())
        image.songs.push_back(song->position);
    image.tags = albumTags(album);
    std::vector<PlannedFile> files;
    for (const std::string& name : discFileNames(album, planned.deliverable, *planned.disc)) {
        files.push_back(files.empty() ? image : PlannedFile());
        files.back().path = folder / name;
    }
    return files;
}

std::vector<PlannedFile> planFiles(const AlbumTree& tree, const Deliverable& deliverable, const FolderRule& folder, int rateHz,
                                   std::vector<Side>& sides)
{
    Planning planning(tree, deliverable, folder, rateHz);
    switch (deliverable.pieces) {
    case Pieces::Album:
        return planning.wholeAlbum();
    case Pieces::Sides:
        sides = sidesOf(tree.album(), tree.plan(), rateHz, deliverable.gaps);
        return planning.sides(sides);
    case Pieces::Joins:
        return planning.joins();
    case Pieces::Tracks:
        break;
    }
    return planning.tracks();
}

}  // namespace lacquer
