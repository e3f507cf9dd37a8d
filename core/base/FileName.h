// SPDX-License-Identifier: GPL-3.0-or-later
// Titles as file names: whatever a song is called, its file can be stored on every system and stays in its folder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

/// Largest file name made here, in bytes of UTF-8; leaves room for numbers and extensions below the usual limit of 255.
inline constexpr std::size_t longestFileName = 200;

/// The title as a file name without extension: UTF-8 in Unicode form C, 1…maximumBytes bytes, cut between characters as
/// people count them. / \ | : become -, " becomes ', < > become ( ), * ? become _; controls, direction marks and other
/// invisible characters go; leading - and . become _; spaces and dots at the ends go; CON, NUL, COM1 and the like get a
/// _. An empty result is `untitled`. A safe name stays as it is. Safe with any extension added. Any thread.
[[nodiscard]] std::string safeFileName(std::string_view title, std::size_t maximumBytes = longestFileName);

/// A safe name for each title, in order, no two alike even where case and Unicode form do not count: later ones get
/// " (2)", " (3)" and so on.
[[nodiscard]] std::vector<std::string> uniqueFileNames(const std::vector<std::string>& titles,
                                                       std::size_t maximumBytes = longestFileName);

/// What two file names have in common when a file system takes them for the same one.
[[nodiscard]] std::string fileNameKey(std::string_view name);

}  // namespace lacquer
