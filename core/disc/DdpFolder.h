// SPDX-License-Identifier: GPL-3.0-or-later
// DdpFolder: the files of a folder from a stranger: found by name, never outside it, never larger than they may be.
#pragma once

#include "base/Result.h"
#include "disc/DdpRules.h"

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace lacquer {

class DdpFolder {
public:
    enum class Kind { File, LinkOut, LinkBroken, Other };

    struct Entry {
        QByteArray name;
        std::filesystem::path path;
        Kind kind = Kind::Other;
        std::int64_t bytes = 0;           ///< of a File
        bool used = false;                ///< found before
    };

    /// Looks at every name in the folder. Missing, Permission or InputOutput, and BadData where there are thousands.
    static Result<DdpFolder> open(const std::filesystem::path& path);

    [[nodiscard]] std::vector<Entry>& entries() { return entries_; }

    /// The entry of a name; if there is none, one that differs in capitals only, or the only one that begins with it when
    /// it fills its field. A detour is reported. A plain comparison of names: nothing is opened.
    Entry* find(const QByteArray& name, const QString& where, DiscProblems& problems);

    /// Whether the entry is a file that may be opened; reports why not.
    static bool mayOpen(const Entry& entry, DiscProblems& problems);

    /// All bytes of a file that may be opened; nothing, with a problem, when it is larger or cannot be read.
    static std::optional<QByteArray> read(const Entry& entry, std::int64_t mostBytes, const char* tooLarge, DiscProblems& problems);

private:
    std::vector<Entry> entries_;
};

}  // namespace lacquer
