// SPDX-License-Identifier: GPL-3.0-or-later
// TagReadBack: proof that a finished file says what it was told to say, read by code that did not write it.
#pragma once

#include "base/Result.h"
#include "tags/Tags.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// One tag that does not stand in the file as it should.
struct TagDifference {
    QString place;     ///< "LIST INFO", "axml", "id3" or "Vorbis comment"
    QString field;     ///< the field's name in the user's language, or the container's name of one that is too many
    QString expected;
    QString found;
};

/// Reads the tag chunks that stand before the data of a WAV or RF64 file and compares every field; also names what is
/// there and should not be. An empty list is the proof. Fails with InputOutput when the file cannot be read and with
/// BadData when its chunks are malformed or larger than 4 MiB.
[[nodiscard]] Result<std::vector<TagDifference>> compareWaveTags(const std::filesystem::path& path, const Tags& expected);

/// The same for the Vorbis comments of a FLAC file.
[[nodiscard]] Result<std::vector<TagDifference>> compareFlacTags(const std::filesystem::path& path, const Tags& expected);

/// One line for a report: "Vorbis comment, Title: 'A' instead of 'B'".
[[nodiscard]] QString describe(const TagDifference& difference);

}  // namespace lacquer
