// SPDX-License-Identifier: GPL-3.0-or-later
// IngestCache: what files were found to be, kept by their content, so that a file is looked at once and never again.
#pragma once

#include "measure/Ingest.h"

#include <filesystem>
#include <optional>
#include <string>

namespace lacquer {

/// A folder of small texts named after the content hashes of files. What is damaged, or was written by another version of
/// the looking, counts as absent. Several processes may share a folder. Any thread.
class IngestCache {
public:
    /// Uses a folder, which is created with the first entry; an empty path keeps nothing.
    explicit IngestCache(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// The place beside rendered sound where reports are kept by default; empty when there is none.
    [[nodiscard]] static std::filesystem::path defaultFolder();

    /// The report on the file with this content (64 hexadecimal digits), or nothing.
    [[nodiscard]] std::optional<IngestReport> find(const std::string& sha256) const;
    /// Keeps a report. That it could not be kept is no trouble to anybody: the file will be looked at again.
    void store(const std::string& sha256, const IngestReport& report) const;

private:
    std::filesystem::path folder_;
};

/// find(), or else inspectFile() of the file at `path`, which has this content; then it is kept. The reader's errors, or
/// Cancelled.
[[nodiscard]] Result<IngestReport> rememberedIngest(const std::filesystem::path& path, const std::string& sha256, const IngestCache& cache,
                                                    Progress& progress);

}  // namespace lacquer
