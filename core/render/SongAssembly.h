// SPDX-License-Identifier: GPL-3.0-or-later
// SongAssembly: makes songs and stems from files, and collects what is wrong with any of them to tell it all at once.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "model/Song.h"
#include "model/SourceFinder.h"

#include <QStringList>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace lacquer {

/// One thread. Reads and hashes every file once, in the order asked; after outcome() failed nothing made here may be used.
class SongAssembly {
public:
    /// Paths are stored relative to `folder`, the project's.
    SongAssembly(std::filesystem::path folder, Progress& progress) : folder_(std::move(folder)), progress_(progress) {}

    /// Announces a song's bytes to the progress.
    void expect(const FoundSong& song);
    /// A song with a fresh id and the files that can be read.
    [[nodiscard]] Song read(const FoundSong& found);
    [[nodiscard]] std::vector<Stem> readStems(const std::vector<std::filesystem::path>& files);
    /// References of files, for a drop; announces their bytes first.
    [[nodiscard]] std::map<std::filesystem::path, FileReference> readReferences(const std::vector<std::filesystem::path>& files);

    /// Notes an error met elsewhere.
    void refuse(const Error& error);
    /// One sentence per refusal in lines, with the kind of the first; Cancelled alone when stopped.
    [[nodiscard]] Result<void> outcome() const;

private:
    [[nodiscard]] std::optional<FileReference> readFile(const std::filesystem::path& file);

    std::filesystem::path folder_;
    Progress& progress_;
    QStringList refusals_;
    ErrorKind kind_ = ErrorKind::Failed;
};

}  // namespace lacquer
