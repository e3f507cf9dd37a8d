// SPDX-License-Identifier: GPL-3.0-or-later
// TagReadBack: proof that a finished file says what it was told to say, read by code that did not write it.
#pragma once

#include "base/Result.h"
#include "tags/TagDifference.h"
#include "tags/TagOptions.h"
#include "tags/Tags.h"

#include <filesystem>
#include <vector>

namespace lacquer {

/// An empty list is the proof that the file says everything it should in every field, picture included, and nothing else.
/// InputOutput when the file cannot be read, BadData when what holds the tags is malformed.
using TagProof = Result<std::vector<TagDifference>>;

/// The chunks that stand before the data of a WAV or RF64 file; BadData too when one is larger than 32 MiB.
[[nodiscard]] TagProof compareWaveTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options = {});

/// AIFF's own text chunks and its ID3 chunk; its sound must be the last chunk.
[[nodiscard]] TagProof compareAiffTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options = {});

/// The ID3v2 tag before and the ID3v1 tag behind an MP3; an APE tag is one too many.
[[nodiscard]] TagProof compareMp3Tags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options = {});

/// Comments and picture of a FLAC file.
[[nodiscard]] TagProof compareFlacTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options = {});

/// The comments of an Ogg Vorbis file, every page of which is checked.
[[nodiscard]] TagProof compareVorbisTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options = {});

/// The same of an Opus file.
[[nodiscard]] TagProof compareOpusTags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options = {});

/// The atoms of an M4A, AAC or ALAC; also that no chunk of sound was lost from sight.
[[nodiscard]] TagProof compareMp4Tags(const std::filesystem::path& path, const Tags& expected, const TagOptions& options = {});

}  // namespace lacquer
