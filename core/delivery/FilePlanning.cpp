// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FilePlanning.h"

#include "base/FileName.h"
#include "delivery/DiscDelivery.h"
#include "delivery/FileNaming.h"
#include "delivery/SongTags.h"

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

}  // namespace

std::vector<PlannedFile> planDiscFiles(const AlbumTree& tree, const PlannedDeliverable& planned, const std::string& folder)
{
    PlannedFile image;
    image.parts = planned.disc->parts;
    for (const PlannedSong* song : tree.plan().songs())
        image.songs.push_back(song->position);
    image.tags = albumTags(tree.album());
    std::vector<PlannedFile> files;
    for (const std::string& name : discFileNames(tree.album(), planned.deliverable, *planned.disc)) {
        files.push_back(files.empty() ? image : PlannedFile());
        files.back().path = std::filesystem::path(folder) / name;
    }
    return files;
}

std::vector<PlannedFile> planFiles(const AlbumTree& tree, const Deliverable& deliverable, const std::string& folder, int rateHz)
{
    const Album& album = tree.album();
    const auto songs = tree.plan().songs();
    const auto ranges = trackRanges(tree.plan(), rateHz, deliverable.gaps, deliverable.cut);
    std::vector<PlannedFile> files;
    std::vector<std::string> titles;
    if (deliverable.pieces == Pieces::Album) {
        PlannedFile file;
        file.parts = ranges;
        for (const PlannedSong* song : songs)
            file.songs.push_back(song->position);
        file.tags = albumTags(album);
        titles.push_back(toUtf8(album.title.isEmpty() ? QStringLiteral("Album") : album.title));
        files.push_back(std::move(file));
    } else {
        // The first song begins the first disc, whether it says so or not.
        const auto startsDisc = [&](std::size_t i) { return i > 0 && album.songs[songs[i]->position]->startsDisc; };
        int discs = 1;
        for (std::size_t i = 0; i < songs.size(); ++i)
            discs += startsDisc(i) ? 1 : 0;
        int disc = 1;
        for (std::size_t i = 0; i < songs.size(); ++i) {
            disc += startsDisc(i) ? 1 : 0;
            PlannedFile file;
            file.parts = {ranges[i]};
            file.running = runningSound(tree.plan(), songs[i]->position, rateHz);
            file.songs = {songs[i]->position};
            file.tags = songTags(album, *album.songs[songs[i]->position], {songs[i]->track, int(songs.size()), disc, discs});
            titles.push_back(toUtf8(named(deliverable.nameTemplate, file.tags, int(songs.size()))));
            files.push_back(std::move(file));
        }
    }
    const auto names = uniqueFileNames(titles);
    for (std::size_t i = 0; i < files.size(); ++i)
        files[i].path = std::filesystem::path(folder) / (names[i] + extensionOf(deliverable.kind));
    return files;
}

}  // namespace lacquer
