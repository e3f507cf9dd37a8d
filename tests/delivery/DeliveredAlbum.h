// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveredAlbum: what tests of whole builds share: where they build to, and what then lies there.
#pragma once

#include "delivery/Builder.h"
#include "support/TestAlbum.h"

#include <QTemporaryDir>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lacquer::test {

/// Into a folder of this name, with a cache beside it.
[[nodiscard]] BuildOptions into(const QTemporaryDir& folder, const char* name = "out");

[[nodiscard]] Result<BuildOutcome> built(const TestAlbum& test, const BuildOptions& options);

/// Every file below a folder that is not hidden, with its hash.
[[nodiscard]] std::map<std::string, std::string> treeOf(const std::filesystem::path& folder);

/// Names of our own private folders and files at the top of a folder.
[[nodiscard]] std::vector<std::filesystem::path> hiddenIn(const std::filesystem::path& folder);

/// Interleaved, full scale 1.
[[nodiscard]] std::vector<double> samplesOf(const std::filesystem::path& path);

[[nodiscard]] std::string textOf(const std::filesystem::path& path);

/// Whether a problem with this code is among them.
[[nodiscard]] bool has(const std::vector<Problem>& problems, std::string_view code);

}  // namespace lacquer::test
