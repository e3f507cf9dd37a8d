// SPDX-License-Identifier: GPL-3.0-or-later
// SheetImport: songs from a cue sheet or TOC and the files it names: one recording, cut at the sheet's marks, or many files.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "model/Album.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace lacquer {

/// What a sheet adds to an album.
struct SheetSongs {
    std::vector<Song> songs;              ///< touching where the recording goes on; names, codes, flags and indexes as the sheet says
    QString title;                        ///< of the album, as are the next three; empty where the sheet does not say
    QString artist;
    QString genre;
    QString barcode;
    QStringList notes;                    ///< what was passed over or understood in one of several ways
};

/// True for names that end in .cue or .toc.
[[nodiscard]] bool isSheet(const std::filesystem::path& path);

/// Reads the sheet and the files beside it. Paths of sources are stored relative to `folder`, the project's.
///
/// Errors: BadData with the line for a sheet that cannot be used: no sound, a track of several files, marks behind the end of a
/// file, files outside the sheet's folder; Missing for files that are not there; Cancelled.
[[nodiscard]] Result<SheetSongs> songsOfSheet(const std::filesystem::path& sheet, const std::filesystem::path& folder, Progress& progress);

/// Appends a sheet's songs, and puts in what it says of the album where the album does not say it yet. The sheet's notes.
QStringList addSheet(Album& album, SheetSongs sheet);

}  // namespace lacquer
