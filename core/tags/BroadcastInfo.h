// SPDX-License-Identifier: GPL-3.0-or-later
// BroadcastInfo: what a broadcast WAV says about itself beside its tags (EBU Tech 3285).
#pragma once

#include "tags/Tags.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace lacquer {

/// A value. Texts are ASCII in the file: accents are taken off, anything else becomes '?', and what is too long is cut.
struct BroadcastInfo {
    QString description;          ///< at most 256 characters
    QString originator;           ///< 32
    QString originatorReference;  ///< 32
    QString date;                 ///< "2026-11-20"; anything but a whole date is left out, and the time is always 00:00:00
    std::uint64_t timeReference = 0;  ///< where the first frame stands on the timeline, in frames
    int rateHz = 44100;
    int bits = 24;
    int channels = 2;
    QString codingText;           ///< last part of the coding history, "Lacquer"
    std::optional<double> integratedLufs;
    std::optional<double> loudnessRangeLu;
    std::optional<double> truePeakDbtp;
    std::optional<double> momentaryLufs;   ///< highest
    std::optional<double> shortTermLufs;   ///< highest

    friend bool operator==(const BroadcastInfo&, const BroadcastInfo&) = default;
};

/// What can be said from tags alone: "Artist - Title", the date, and who made the file.
[[nodiscard]] BroadcastInfo broadcastInfo(const Tags& tags);

}  // namespace lacquer
