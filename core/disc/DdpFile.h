// SPDX-License-Identifier: GPL-3.0-or-later
// DdpFile: one file in the folder of a DDP fileset, and what it is there for.
#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>

namespace lacquer {

/// Stream is what the map names besides the known kinds, Companion a sheet for people, Stranger anything else.
enum class DdpRole { Id, Map, Pq, CdText, Image, Stream, Checksums, Companion, Stranger };

struct DdpFile {
    QString name;
    std::filesystem::path path;
    DdpRole role = DdpRole::Stranger;
    std::int64_t bytes = 0;
    bool readable = true;                 ///< a regular file of the folder, and not larger than its kind can be

    friend bool operator==(const DdpFile&, const DdpFile&) = default;
};

}  // namespace lacquer
