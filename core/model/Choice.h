// SPDX-License-Identifier: GPL-3.0-or-later
// Choice: how an enum is spelled in project files and on the command line.
#pragma once

#include "dsp/Dither.h"
#include "dsp/Fade.h"

#include <span>

namespace lacquer {

/// How an album's songs are brought to a common loudness by `match`.
enum class LoudnessMode { Off, Integrated, ShortTerm, LoudPart, Vocal, Anchor, Spread, OneGain };
/// Whether a song is processed in one breath with the song before it.
enum class Join { Auto, Continuous, Fresh };
/// What a deliverable does with the pauses between songs.
enum class GapRule { Keep, Pregap, Drop };
/// Whether files are cut at the exact start of a song or at the CD frame at or before it.
enum class CutRule { Exact, Grid };
/// One file per song, the album as one file, one per side of the record, or one of nothing but the joins between songs.
enum class Pieces { Tracks, Album, Sides, Joins };
/// Whether words are for everybody, as shops want to know it.
enum class Advisory { None, Explicit, Clean };
/// What a recorder may make of a track, as the disc says it (SCMS).
enum class CopyRule { Prohibited, Once, Permitted };
/// What the sound beside a cue sheet is kept in.
enum class ImageFormat { Wav, Flac, Bin };
/// How much is written beside the sound: all fields; in WAV also what broadcasters read; nothing at all.
enum class TagMeasure { Full, Broadcast, Clean };
/// Turns of a record in a minute: 33⅓ or 45.
enum class TurntableSpeed { Rpm33, Rpm45 };
/// What a deliverable is made of.
enum class DeliverableKind { Wav, Flac, Aiff, Ddp, Cue, Mp3, Vorbis, Opus, Aac, Alac, Vinyl };

/// Names of an enum's values in the order of the values; overloads are found by argument.
[[nodiscard]] std::span<const char* const> choiceNames(LoudnessMode);
[[nodiscard]] std::span<const char* const> choiceNames(Join);
[[nodiscard]] std::span<const char* const> choiceNames(GapRule);
[[nodiscard]] std::span<const char* const> choiceNames(CutRule);
[[nodiscard]] std::span<const char* const> choiceNames(Pieces);
[[nodiscard]] std::span<const char* const> choiceNames(Advisory);
[[nodiscard]] std::span<const char* const> choiceNames(CopyRule);
[[nodiscard]] std::span<const char* const> choiceNames(ImageFormat);
[[nodiscard]] std::span<const char* const> choiceNames(TagMeasure);
[[nodiscard]] std::span<const char* const> choiceNames(TurntableSpeed);
[[nodiscard]] std::span<const char* const> choiceNames(DeliverableKind);
[[nodiscard]] inline std::span<const char* const> choiceNames(FadeShape) { return fadeShapeNames(); }
[[nodiscard]] inline std::span<const char* const> choiceNames(DitherType) { return ditherTypeNames(); }

}  // namespace lacquer
