// SPDX-License-Identifier: GPL-3.0-or-later
// FileReference: which file on disk an album means, recognisable by content wherever it has been moved.
#pragma once

#include "base/Json.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace lacquer {

/// A source file as it was when it was added. Lacquer never writes to it. Of a picture only path, size, hash and format mean anything.
struct FileReference {
    std::filesystem::path path;  ///< relative to the project's folder; absolute only outside of it
    std::int64_t size = 0;       ///< bytes
    std::string sha256;          ///< of the whole file, 64 hexadecimal digits
    std::string format;          ///< container or codec, "wav", "flac" …; "jpeg" or "png"
    int rateHz = 0;
    int channels = 0;            ///< 1 or 2
    int bits = 0;                ///< per sample; 0 where it has no meaning
    bool isFloat = false;
    bool lossy = false;
    std::int64_t frames = 0;
    Json unknown = Json::object();

    friend bool operator==(const FileReference&, const FileReference&) = default;
};

}  // namespace lacquer
