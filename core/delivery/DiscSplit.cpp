// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DiscSplit.h"

namespace lacquer {

std::vector<int> discNumbers(const Album& album, const Plan& plan)
{
    std::vector<int> numbers;
    for (const PlannedSong* song : plan.songs())
        numbers.push_back(numbers.empty() ? 1 : numbers.back() + (album.songs[song->position]->startsDisc ? 1 : 0));
    return numbers;
}

std::vector<Plan> discsOf(const Album& album, const Plan& plan)
{
    const std::vector<int> numbers = discNumbers(album, plan);
    if (numbers.empty() || numbers.back() == 1)
        return {plan};
    std::vector<Plan> discs(std::size_t(numbers.back()));
    std::size_t index = 0;
    for (const PlannedGroup& group : plan.groups) {
        int open = 0;
        for (const PlannedSong& song : group.songs) {
            const int number = numbers[index++];
            Plan& disc = discs[std::size_t(number) - 1];
            if (open != number) {
                PlannedGroup part = group;
                part.songs.clear();
                disc.groups.push_back(std::move(part));
                open = number;
            }
            disc.groups.back().songs.push_back(song);
        }
    }
    for (std::size_t d = 0; d < discs.size(); ++d) {
        Plan& disc = discs[d];
        disc.rateHz = plan.rateHz;
        disc.frames = d + 1 < discs.size() ? discs[d + 1].groups.front().start() : plan.frames;
        int track = 0;
        for (PlannedGroup& group : disc.groups) {
            group.range = group.range.intersected({disc.groups.front().start(), disc.frames});
            for (PlannedSong& song : group.songs)
                song.track = song.track == 0 && d == 0 ? 0 : ++track;
        }
    }
    return discs;
}

}  // namespace lacquer
