// SPDX-License-Identifier: GPL-3.0-or-later
// OfferedTags: what other people's files say of themselves, as an offer for a new song.
#pragma once

#include <QString>

#include <filesystem>

namespace lacquer {

/// Texts on one line each, empty where nothing is said; the ISRC is normalised and dropped when it is none.
struct OfferedTags {
    QString title;
    QString artist;
    QString isrc;
    QString composer;
    QString genre;

    friend bool operator==(const OfferedTags&, const OfferedTags&) = default;
};

/// Reads Vorbis comments of FLAC, Ogg Vorbis and Opus, ID3v2.3 and 2.4 of MP3, WAV and AIFF, LIST INFO and the axml ISRC of WAV, and
/// AIFF's own texts. Lenient, since they are not ours: what cannot be understood offers nothing. Any thread.
[[nodiscard]] OfferedTags offeredTags(const std::filesystem::path& path);

}  // namespace lacquer
