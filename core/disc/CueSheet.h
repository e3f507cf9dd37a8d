// SPDX-License-Identifier: GPL-3.0-or-later
// CueSheet: what a foreign cue sheet or TOC file says, as a value, before anybody has looked at the sound it names.
#pragma once

#include "disc/CdTextBlock.h"
#include "disc/DiscProblem.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lacquer {

struct CueSheet {
    /// One FILE line of a cue sheet; or one FILE, AUDIOFILE, SILENCE, ZERO or PREGAP of a TOC. In order, one behind the other,
    /// they are the disc; only cue sheets' pregaps and postgaps come between.
    struct File {
        QString name;                         ///< as written; relative to the sheet as a rule; empty for silence
        QString type;                         ///< WAVE, BINARY, MOTOROLA, AIFF, MP3, FLAC …; empty in a TOC
        bool silence = false;
        bool outside = false;                 ///< absolute, or with ".." in it: ask before opening it
        std::int64_t start = 0;               ///< samples of the file to pass over
        std::optional<std::int64_t> length;   ///< samples to use; nothing: to the file's end
        bool continuesTrack = false;          ///< follows seamlessly; otherwise it begins on a frame of the disc
        int line = 0;

        friend bool operator==(const File&, const File&) = default;
    };

    /// A place: CD frames from the beginning of files[file], `start` not counted. May lie beyond its end.
    struct Mark {
        int file = 0;
        std::int64_t frames = 0;

        friend bool operator==(const Mark&, const Mark&) = default;
    };

    struct Track {
        int number = 0;                       ///< as written
        QString mode;                         ///< "AUDIO"; anything else is no sound
        std::optional<Mark> pause;            ///< index 00; may stand in the file before
        std::vector<Mark> indexes;            ///< index 01, 02 …
        std::int64_t pregap = 0;              ///< frames of silence before it that are in no file
        std::int64_t postgap = 0;             ///< the same behind it
        QString isrc;
        bool preEmphasis = false;
        bool copyPermitted = false;
        bool serialCopy = false;
        int line = 0;

        friend bool operator==(const Track&, const Track&) = default;
    };

    /// A REM line with a key, such as DATE or REPLAYGAIN_ALBUM_GAIN; track 0 is the disc.
    struct Remark {
        int track = 0;
        QString key;                          ///< upper case
        QString value;

        friend bool operator==(const Remark&, const Remark&) = default;
    };

    std::vector<File> files;
    std::vector<Track> tracks;
    QString barcode;                          ///< thirteen digits where it could be made so, or what was written
    std::vector<CdTextBlock> texts;           ///< at most one from a cue sheet
    QString cdTextFile;                       ///< of CDTEXTFILE
    bool cdTextFileOutside = false;
    std::vector<Remark> remarks;
    /// The disc's frame at which the first file begins, where the sheet says so; see layoutFromSheet().
    std::optional<std::int64_t> beginsAt;
    QString encoding;                         ///< the name of what the bytes were read as
    std::vector<DiscProblem> problems;        ///< with their lines

    friend bool operator==(const CueSheet&, const CueSheet&) = default;
};

}  // namespace lacquer
