// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumColumns.h"

#include <QCoreApplication>

namespace lacquer {

namespace {

using C = AlbumColumn;

constexpr AlbumColumnFacts sequence[] = {
    {C::Number, 34, 0, false, true},   {C::Title, 150, 0, true, false},   {C::Start, 78, 0, false, true},
    {C::Length, 62, 0, false, true},   {C::Space, 98, 0, true, true},     {C::FadeIn, 68, 7, true, true},
    {C::FadeOut, 70, 6, true, true},   {C::Gain, 62, 0, true, true},      {C::Drive, 62, 3, true, true},
    {C::Lufs, 64, 0, false, true},     {C::LoudParts, 104, 2, false, true}, {C::Range, 52, 5, false, true},
    {C::TruePeak, 56, 4, false, true}, {C::Isrc, 136, 8, true, false},
};
constexpr AlbumColumnFacts consistency[] = {
    {C::Number, 34, 0, false, true},        {C::Title, 180, 0, true, false},
    {C::FromLufs, 110, 0, false, true},     {C::FromLoudParts, 110, 0, false, true},
    {C::FromRange, 110, 0, false, true},    {C::FromPlr, 110, 0, false, true},
};
constexpr AlbumColumnFacts loudness[] = {
    {C::Number, 34, 0, false, true},    {C::Title, 140, 0, true, false},  {C::Target, 68, 0, false, true},
    {C::Offset, 70, 0, true, true},     {C::Pinned, 64, 2, true, true},   {C::Drive, 70, 0, true, true},
    {C::Result, 70, 0, false, true},    {C::Distance, 74, 3, false, true}, {C::Reduction, 74, 1, false, true},
    {C::Verdict, 200, 0, false, false},
};
constexpr AlbumColumnFacts ladder[] = {
    {C::Number, 34, 0, false, true},     {C::Title, 150, 0, true, false},  {C::Gain, 80, 0, true, true},
    {C::SongLufs, 110, 0, false, true},  {C::ChainChange, 130, 0, false, true}, {C::Drive, 80, 0, true, true},
    {C::Reduction, 110, 0, false, true}, {C::Lufs, 80, 0, false, true},
};

QString tr(const char* words)
{
    return QCoreApplication::translate("AlbumColumns", words);
}

#define WORDS(text) tr(QT_TRANSLATE_NOOP("AlbumColumns", text))

}  // namespace

std::span<const AlbumColumnFacts> columnsOf(AlbumTableView view)
{
    switch (view) {
        case AlbumTableView::Consistency: return consistency;
        case AlbumTableView::Loudness: return loudness;
        case AlbumTableView::GainLadder: return ladder;
        default: return sequence;
    }
}

QString columnWords(AlbumColumn column)
{
    switch (column) {
        case C::Number: return WORDS("#");
        case C::Title: return WORDS("Title");
        case C::Start: return WORDS("Start");
        case C::Length: return WORDS("Length");
        case C::Space: return WORDS("Space before");
        case C::FadeIn: return WORDS("Fade in");
        case C::FadeOut: return WORDS("Fade out");
        case C::Gain: return WORDS("Gain");
        case C::Drive: return WORDS("Drive");
        case C::Lufs:
        case C::FromLufs: return WORDS("LUFS");
        case C::LoudParts:
        case C::FromLoudParts: return WORDS("Loud parts");
        case C::Range:
        case C::FromRange: return WORDS("LRA");
        case C::TruePeak: return WORDS("TP");
        case C::Isrc: return WORDS("ISRC");
        case C::FromPlr: return WORDS("PLR");
        case C::Target: return WORDS("Target");
        case C::Offset: return WORDS("Offset");
        case C::Pinned: return WORDS("Pinned");
        case C::Result: return WORDS("Result");
        case C::Distance: return WORDS("Distance");
        case C::Reduction: return WORDS("Limiter");
        case C::Verdict: return WORDS("Verdict");
        case C::SongLufs: return WORDS("After its chain");
        case C::ChainChange: return WORDS("Album chain, limiter");
    }
    return {};
}

QString columnTip(AlbumColumn column)
{
    switch (column) {
        case C::Start: return WORDS("Minutes, seconds and frames of a disc, 75 a second.");
        case C::Space: return WORDS("Silence before the song; below 0 it overlaps with the song before.");
        case C::Gain: return WORDS("The song's level into the album chain, dB. Yours; match never touches it.");
        case C::Drive: return WORDS("Level into the final limiter, dB. What match finds.");
        case C::Lufs: return WORDS("Integrated loudness as delivered; after its own chain until the album is measured.");
        case C::LoudParts: return WORDS("The loudest fifth: what listeners compare. Quiet: the distance from the target.");
        case C::Range: return WORDS("How far quiet and loud parts are apart, LU.");
        case C::TruePeak: return WORDS("What the listener's converter will really see, dBTP.");
        case C::FromPlr: return WORDS("Room left for drums: true peak over loudness, dB.");
        case C::Offset: return WORDS("How much louder or softer than the target this song is meant to be, LU.");
        case C::Pinned: return WORDS("Match leaves a pinned song's drive alone.");
        case C::Result: return WORDS("Measured as delivered, in the way match measures, LUFS.");
        case C::Reduction: return WORDS("The most the final limiter takes away, dB.");
        case C::SongLufs: return WORDS("Integrated loudness after the song's own chain and gain, LUFS.");
        case C::ChainChange: return WORDS("What album chain and final limiter add or take besides the drive, dB.");
        default: return {};
    }
}

#undef WORDS

}  // namespace lacquer
