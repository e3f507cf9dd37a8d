// SPDX-License-Identifier: GPL-3.0-or-later
// A tiny album that has been delivered once and changed since: what the fault tests build over and over.
#pragma once

#include "support/Command.h"
#include "support/TestAlbum.h"

#include <filesystem>
#include <map>
#include <string>

namespace lacquer::test {

/// Relative path to bytes.
using FileTree = std::map<std::string, std::string>;

/// Three short songs as wav24 and, with `flac`, as flac, else as a CD's wav. Between the earlier delivery and the present album the first song got
/// another title (files go and come), the second another gain (files are replaced), the third stayed as it is.
class BuiltAlbum {
public:
    explicit BuiltAlbum(bool flac = true, int frames = 6000);
    ~BuiltAlbum();
    BuiltAlbum(const BuiltAlbum&) = delete;
    BuiltAlbum& operator=(const BuiltAlbum&) = delete;

    /// A directory for anything else that a test needs.
    [[nodiscard]] const std::filesystem::path& base() const { return base_; }
    [[nodiscard]] std::filesystem::path project() const { return source_.folder() / "album.lacquer"; }
    [[nodiscard]] const FileTree& before() const { return before_; }
    [[nodiscard]] const FileTree& after() const { return after_; }
    /// The present album and its sources.
    TestAlbum& source() { return source_; }
    /// Writes the present album into project().
    void save() const;

    /// lacquer-cli with state and cache of its own.
    [[nodiscard]] Command cli(const std::vector<std::string>& words) const;
    /// Builds the present album into {}.
    [[nodiscard]] Command build(const std::vector<std::string>& options = {}) const;
    /// Fills an empty directory with the earlier delivery.
    void setUp(const std::filesystem::path& directory) const;

    /// All that is not hidden.
    [[nodiscard]] static FileTree visible(const std::filesystem::path& directory);
    /// Names at the top that are: private folders, locks.
    [[nodiscard]] static std::vector<std::string> hidden(const std::filesystem::path& directory);
    /// Whether each file is wholly of the earlier delivery or wholly of the new one, and none is missing; what is not.
    [[nodiscard]] QString mixOfWholeFiles(const std::filesystem::path& directory) const;
    /// The next build, without --force, gives exactly the new delivery and leaves nothing else; what it does instead.
    [[nodiscard]] QString nextBuildHeals(const std::filesystem::path& directory) const;

private:
    std::filesystem::path base_;
    TestAlbum source_;
    FileTree before_;
    FileTree after_;
};

/// True when all moments are to be tried and not a sample of them.
[[nodiscard]] bool everyMoment();

}  // namespace lacquer::test
