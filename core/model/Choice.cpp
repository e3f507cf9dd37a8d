// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Choice.h"

namespace lacquer {

std::span<const char* const> choiceNames(LoudnessMode)
{
    static constexpr const char* names[] = {"off",   "integrated", "shortTerm", "loudPart",
                                            "vocal", "anchor",     "spread",    "oneGain"};
    return names;
}

std::span<const char* const> choiceNames(Join)
{
    static constexpr const char* names[] = {"auto", "continuous", "fresh"};
    return names;
}

std::span<const char* const> choiceNames(GapRule)
{
    static constexpr const char* names[] = {"keep", "pregap", "drop"};
    return names;
}

std::span<const char* const> choiceNames(CutRule)
{
    static constexpr const char* names[] = {"exact", "grid"};
    return names;
}

std::span<const char* const> choiceNames(Pieces)
{
    static constexpr const char* names[] = {"tracks", "album", "sides", "joins"};
    return names;
}

std::span<const char* const> choiceNames(Advisory)
{
    static constexpr const char* names[] = {"none", "explicit", "clean"};
    return names;
}

std::span<const char* const> choiceNames(CopyRule)
{
    static constexpr const char* names[] = {"prohibited", "once", "permitted"};
    return names;
}

std::span<const char* const> choiceNames(ImageFormat)
{
    static constexpr const char* names[] = {"wav", "flac", "bin"};
    return names;
}

std::span<const char* const> choiceNames(TagMeasure)
{
    static constexpr const char* names[] = {"full", "broadcast", "clean"};
    return names;
}

std::span<const char* const> choiceNames(TurntableSpeed)
{
    static constexpr const char* names[] = {"33", "45"};
    return names;
}

std::span<const char* const> choiceNames(DeliverableKind)
{
    static constexpr const char* names[] = {"wav", "flac", "aiff", "ddp", "cue", "mp3", "vorbis", "opus", "aac", "alac", "vinyl"};
    return names;
}

}  // namespace lacquer
