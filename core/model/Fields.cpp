// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Album.h"
#include "model/FieldRow.h"

#include <array>

namespace lacquer {

template <>
std::span<const Field<Album>> fieldsOf<Album>()
{
    static const std::array table = {
        field<&Album::title>("title", "album title"),
        field<&Album::version>("version", "what sets this release apart: deluxe edition"),
        field<&Album::artist>("artist", "album artist"),
        field<&Album::label>("label", "record label"),
        field<&Album::catalogNumber>("catalogNumber", "the label's number for this release"),
        field<&Album::barcode>("barcode", "UPC or EAN"),
        field<&Album::year>("year", "year or date of release"),
        field<&Album::genre>("genre", "genre"),
        field<&Album::copyright>("copyright", "copyright line, (C)"),
        field<&Album::phonogram>("phonogram", "rights in the recording, (P)"),
        field<&Album::composer>("composer", "composer"),
        field<&Album::producer>("producer", "producer"),
        field<&Album::mixer>("mixer", "who mixed it"),
        field<&Album::masteringEngineer>("masteringEngineer", "who mastered it"),
        field<&Album::comment>("comment", "remarks"),
        field<&Album::musicBrainzId>("musicBrainzId", "MusicBrainz id of the release"),
        field<&Album::language>("language", "language of the titles, ISO 639-1"),
        field<&Album::message>("message", "words to the listener, for CD-TEXT"),
        field<&Album::translations>("translations", "the album's texts in other languages, for CD-TEXT"),
        field<&Album::rate>("rate", "sample rate of the album in Hz: 44100 or 48000 times 1, 2 or 4", 44100, 192000),
    };
    return table;
}

template <>
std::span<const Field<LoudnessAim>> fieldsOf<LoudnessAim>()
{
    static const std::array table = {
        field<&LoudnessAim::mode>("mode", "how match brings the songs to one loudness"),
        field<&LoudnessAim::targetLufs>("targetLufs", "target of match in LUFS", -60, 0),
        field<&LoudnessAim::anchor>("anchor", "title or id of the song the others keep their distance to"),
        field<&LoudnessAim::ceilingDbtp>("ceilingDbtp", "true-peak ceiling in dBTP; unset: no final limiter", -20, 0),
    };
    return table;
}

template <>
std::span<const Field<Song>> fieldsOf<Song>()
{
    static const std::array table = {
        field<&Song::title>("title", "title"),
        field<&Song::version>("version", "what sets it apart: radio edit, live"),
        field<&Song::artist>("artist", "artist; empty: the album's"),
        field<&Song::featuring>("featuring", "guests named beside the artist"),
        field<&Song::isrc>("isrc", "ISRC, 12 characters"),
        field<&Song::iswc>("iswc", "ISWC of the work"),
        field<&Song::songwriter>("songwriter", "songwriter"),
        field<&Song::composer>("composer", "composer; empty: the album's"),
        field<&Song::lyricist>("lyricist", "lyricist"),
        field<&Song::arranger>("arranger", "arranger"),
        field<&Song::performers>("performers", "who plays what"),
        field<&Song::producer>("producer", "producer; empty: the album's"),
        field<&Song::mixer>("mixer", "who mixed it; empty: the album's"),
        field<&Song::masteringEngineer>("masteringEngineer", "who mastered it; empty: the album's"),
        field<&Song::genre>("genre", "genre; empty: the album's"),
        field<&Song::year>("year", "year or date of release; empty: the album's"),
        field<&Song::copyright>("copyright", "copyright line, (C); empty: the album's"),
        field<&Song::phonogram>("phonogram", "rights in the recording, (P); empty: the album's"),
        field<&Song::language>("language", "language of the words sung, ISO 639-1; zxx: none"),
        field<&Song::advisory>("advisory", "whether the words are for everybody"),
        field<&Song::bpm>("bpm", "tempo in beats per minute", 1, 999),
        field<&Song::musicalKey>("musicalKey", "key: Am, F#"),
        field<&Song::work>("work", "the work it is a part of"),
        field<&Song::movement>("movement", "its movement"),
        field<&Song::comment>("comment", "remarks; empty: the album's"),
        field<&Song::lyrics>("lyrics", "words"),
        field<&Song::musicBrainzId>("musicBrainzId", "MusicBrainz id of the recording"),
        field<&Song::startsDisc>("startsDisc", "true: a further disc of the album begins with it"),
        field<&Song::startsSide>("startsSide", "true: a further side of the record begins with it"),
        field<&Song::message>("message", "words to the listener, for CD-TEXT"),
        field<&Song::translations>("translations", "the song's texts in other languages, for CD-TEXT"),
        field<&Song::hidden>("hidden", "true: on a disc it stands in the pause before track 1; the first song only"),
        field<&Song::pauseSeconds>("pauseSeconds", "on a disc, seconds of pause counted down before it, whatever sounds there; unset: by the rule of gaps", 0, 3600),
        field<&Song::indexSeconds>("indexSeconds", "index 02, 03 … on a disc, seconds of song time before trimming", 0, longest),
        field<&Song::preEmphasis>("preEmphasis", "true: the sound has pre-emphasis, and the disc says so"),
        field<&Song::copy>("copy", "what the disc lets recorders do: no copies, one generation, any"),
        field<&Song::enabled>("enabled", "false leaves the song out, with its gap"),
        field<&Song::gapSeconds>("gapSeconds", "silence before the song in seconds; 0 touches, negative overlaps", -600, longest),
        field<&Song::join>("join", "whether it is processed in one breath with the song before"),
        field<&Song::continuesPrevious>("continuesPrevious", "true: the same recording goes on over the touching join"),
        field<&Song::trimStartSeconds>("trimStartSeconds", "seconds cut from the start", 0, longest),
        field<&Song::trimEndSeconds>("trimEndSeconds", "seconds cut from the end", 0, longest),
        field<&Song::fadeInSeconds>("fadeInSeconds", "length of the fade in, seconds", 0, longest),
        field<&Song::fadeInShape>("fadeInShape", "shape of the fade in"),
        field<&Song::fadeInCurvature>("fadeInCurvature", "bend of the shape: dB for exponential and logarithmic, exponent for power; 0: its default", 0, 120),
        field<&Song::fadeOutSeconds>("fadeOutSeconds", "length of the fade out, seconds", 0, longest),
        field<&Song::fadeOutShape>("fadeOutShape", "shape of the fade out"),
        field<&Song::fadeOutCurvature>("fadeOutCurvature", "bend of the shape: dB for exponential and logarithmic, exponent for power; 0: its default", 0, 120),
        field<&Song::gainDb>("gainDb", "level into the album chain, dB", -144, 48),
        field<&Song::gainRide>("gainRide", "breakpoints [seconds, dB] on the level", -144, 48),
        field<&Song::driveDb>("driveDb", "gain into the final limiter, dB; solved by match", -144, 72),
        field<&Song::driveSolvedFor>("driveSolvedFor", "what match solved driveDb for; empty: set by hand"),
        field<&Song::loudnessOffsetLu>("loudnessOffsetLu", "distance from the target match aims at, LU", -40, 40),
        field<&Song::pinned>("pinned", "true: match leaves driveDb alone"),
    };
    return table;
}

template <>
std::span<const Field<Stem>> fieldsOf<Stem>()
{
    static const std::array table = {
        field<&Stem::name>("name", "name"),
        field<&Stem::role>("role", "drums, bass, vocals …"),
        field<&Stem::gainDb>("gainDb", "level, dB", -144, 48),
        field<&Stem::gainRide>("gainRide", "breakpoints [seconds, dB] on the level, in file time", -144, 48),
        field<&Stem::pan>("pan", "balance -1 (left) to 1 (right); attenuates only", -1, 1),
        field<&Stem::delayFrames>("delayFrames", "delay in frames at the file's rate; negative: earlier", -1e9, 1e9),
        field<&Stem::polarity>("polarity", "true: inverted"),
        field<&Stem::muted>("muted", "true: silent"),
    };
    return table;
}

template <>
std::span<const Field<Deliverable>> fieldsOf<Deliverable>()
{
    static const std::array table = {
        field<&Deliverable::name>("name", "name and folder"),
        field<&Deliverable::kind>("kind", "what it is made of"),
        field<&Deliverable::rate>("rate", "sample rate in Hz; unset: the album's", 44100, 192000),
        field<&Deliverable::bits>("bits", "bits per sample: 16, 24, or 32 (float, wav only)", 16, 32),
        field<&Deliverable::dither>("dither", "dither at the last step"),
        field<&Deliverable::ceilingDbtp>("ceilingDbtp", "true-peak ceiling in dBTP; unset: the album's", -20, 0),
        field<&Deliverable::gaps>("gaps", "keep: pauses end the track before; pregap: they start the next; drop: none"),
        field<&Deliverable::cut>("cut", "exact: at the song's first frame; grid: at the CD frame at or before it"),
        field<&Deliverable::pieces>("pieces", "one file per song, the album as one, one per side, or a reel of all joins"),
        field<&Deliverable::image>("image", "what the sound beside a cue sheet is kept in"),
        field<&Deliverable::cdText>("cdText", "discs: false leaves the texts out"),
        field<&Deliverable::pqFirstStartFrames>("pqFirstStartFrames", "discs: CD frames by which the first mark comes earlier", 0, 150),
        field<&Deliverable::pqStartFrames>("pqStartFrames", "discs: CD frames by which other marks after silence come earlier", 0, 150),
        field<&Deliverable::pqEndFrames>("pqEndFrames", "discs: CD frames by which pauses and the lead-out come later", 0, 150),
        field<&Deliverable::nameTemplate>("nameTemplate", "file name from {number} {title} {artist} {album} {isrc} {disc} {side} {year} {label} {catalogNumber} {version} {deliverable}"),
        field<&Deliverable::bitrateKbps>("bitrateKbps", "kilobits a second of mp3, aac and opus; unset: 320, 256, 192", 32, 510),
        field<&Deliverable::quality>("quality", "quality of vorbis, -1 to 10, unset: 6; of mp3 0 or 2: variable bit rate, V0 or V2", -1, 10),
        field<&Deliverable::tags>("tags", "full: all fields; broadcast: bext and iXML as well, in wav; clean: nothing but sound"),
        field<&Deliverable::id3Version>("id3Version", "version 3 or 4 of ID3v2, in wav, aiff and mp3", 3, 4),
        field<&Deliverable::replayGain>("replayGain", "true: ReplayGain and R128 tags"),
        field<&Deliverable::cover>("cover", "false leaves the cover out of the files"),
        field<&Deliverable::coverPixels>("coverPixels", "longest edge of the cover inside the files, pixels; unset: by container", 32, 10000),
        field<&Deliverable::limiter>("limiter", "false: no final limiter; a file over the ceiling is reported"),
        field<&Deliverable::monoBelowHz>("monoBelowHz", "vinyl: below this frequency both channels carry the middle; unset: left alone", 20, 500),
        field<&Deliverable::speed>("speed", "vinyl: turns a minute"),
        field<&Deliverable::recordInches>("recordInches", "vinyl: size of the record in inches: 7, 10, 12", 7, 12),
        field<&Deliverable::joinSeconds>("joinSeconds", "joins: seconds heard before and after each join", 1, 60),
        field<&Deliverable::folderTemplate>("folderTemplate", "folders from the same words, apart by /; empty: its name"),
        field<&Deliverable::zip>("zip", "true: also packed into one ZIP file"),
        field<&Deliverable::profile>("profile", "name of the receiver's rules it must keep: spotify, cd-plant …; empty: none"),
    };
    return table;
}

}  // namespace lacquer
