// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/OutsideConsent.h"

#include "base/Hash.h"
#include "base/SafeFile.h"
#include "base/StateFolder.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largestList = std::int64_t(16) << 20;

/// Where links lead, as far as the path exists.
fs::path followed(const fs::path& path)
{
    std::error_code problem;
    const fs::path real = fs::weakly_canonical(path, problem);
    return problem ? fs::absolute(path, problem).lexically_normal() : real;
}

bool isInside(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

Result<fs::path> listFor(const Album& album)
{
    const auto state = stateFolder();
    if (!state)
        return state.error();
    return *state / "outside" / album.id.toString();
}

std::set<std::string> remembered(const fs::path& list)
{
    std::set<std::string> hashes;
    if (const auto text = readWhole(list, largestList)) {
        std::istringstream lines(*text);
        for (std::string line; std::getline(lines, line);)
            hashes.insert(line);
    }
    return hashes;
}

}  // namespace

std::vector<fs::path> outsideSources(const Album& album, const fs::path& folder)
{
    const fs::path home = followed(folder);
    std::set<fs::path> outside;
    const auto look = [&](const FileReference& file) {
        const fs::path real = followed(folder / file.path);
        if (!isInside(real, home))
            outside.insert(real);
    };
    if (album.cover)
        look(*album.cover);
    for (const SharedSong& song : album.songs) {
        if (song->cover)
            look(*song->cover);
        for (const Stem& stem : song->stems)
            look(stem.file);
        if (song->referenceMix)
            look(*song->referenceMix);
    }
    return {outside.begin(), outside.end()};
}

Result<void> rememberOutside(const Album& album, const fs::path& folder)
{
    const auto outside = outsideSources(album, folder);
    if (outside.empty())
        return {};
    const auto list = listFor(album);
    if (!list)
        return list.error();
    std::set<std::string> hashes = remembered(*list);
    const std::size_t before = hashes.size();
    for (const fs::path& path : outside)
        hashes.insert(hashBytes(path.native()));
    if (hashes.size() == before)
        return {};
    std::string text;
    for (const std::string& hash : hashes)
        text += hash + "\n";
    if (auto made = createPrivateDirectory(list->parent_path()); !made)
        return made;
    return saveSafely(*list, text);
}

std::vector<fs::path> unknownOutsideSources(const Album& album, const fs::path& folder)
{
    auto outside = outsideSources(album, folder);
    if (outside.empty())
        return outside;
    if (const auto list = listFor(album)) {
        const std::set<std::string> hashes = remembered(*list);
        std::erase_if(outside, [&](const fs::path& path) { return hashes.contains(hashBytes(path.native())); });
    }
    return outside;
}

}  // namespace lacquer
