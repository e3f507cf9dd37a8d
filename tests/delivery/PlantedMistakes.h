// SPDX-License-Identifier: GPL-3.0-or-later
// PlantedMistakes: an album without fault, and thirty ways to spoil it, each with what preflight has to say about it.
#pragma once

#include "delivery/Preflight.h"
#include "support/TestAlbum.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lacquer::test {

constexpr int plantedRate = 44100;

/// Three songs that begin and end as music does, all names and codes, and a deliverable of every sort, three of them with a
/// profile. Its files lie in a folder of their own.
[[nodiscard]] std::unique_ptr<TestAlbum> faultlessAlbum();
[[nodiscard]] CoverFacts faultlessCover();
[[nodiscard]] Deliverable deliverableFor(const char* name, DeliverableKind kind, const char* profile);

/// What a planted mistake may change.
struct Planted {
    Album& album;
    const TestAlbum& files;
    CoverFacts& cover;
    ProfileShelf& shelf;
    std::filesystem::path profileFolder;

    /// Gives a song another file.
    void replace(std::size_t song, const std::string& name, const Stereo& sound, int rateHz = plantedRate) const;
    [[nodiscard]] Deliverable& deliverable(const char* name) const;
};

struct Mistake {
    const char* name;
    std::function<void(const Planted&)> plant;
    const char* code;
    const char* where;
    ProblemLevel level;
    const char* alsoFound = "";   ///< codes of what it cannot do without
    const char* proposal = nullptr;
};

[[nodiscard]] const std::vector<Mistake>& plantedMistakes();

}  // namespace lacquer::test
