// SPDX-License-Identifier: GPL-3.0-or-later
// FileLook: what a file looks like from outside, to notice cheaply that it has been changed or replaced.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace lacquer {

/// Identity, size and time of last change. Two equal looks mean: almost certainly the same bytes; only a hash proves it.
struct FileLook {
    std::uint64_t identity = 0;
    std::int64_t bytes = 0;
    std::int64_t changedNanoseconds = 0;   ///< since 1970

    friend bool operator==(const FileLook&, const FileLook&) = default;
};

/// Looks at a file, symbolic links followed; nothing when there is none. Any thread.
[[nodiscard]] std::optional<FileLook> lookAt(const std::filesystem::path& path);

}  // namespace lacquer
