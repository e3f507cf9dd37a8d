// SPDX-License-Identifier: GPL-3.0-or-later
// TagContainer: the ways in which files hold tags.
#pragma once

namespace lacquer {

/// One column of the table of tags.
enum class TagContainer {
    Vorbis,   ///< Vorbis comments of FLAC and Ogg Vorbis
    Opus,     ///< the same keys, but loudness by RFC 7845
    Info,     ///< RIFF LIST INFO
    Id3v24,
    Id3v23,
    Mp4,
    Aiff,     ///< AIFF's own text chunks, ASCII
};

}  // namespace lacquer
