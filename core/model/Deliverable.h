// SPDX-License-Identifier: GPL-3.0-or-later
// Deliverable: one form in which the album leaves the house.
#pragma once

#include "base/Json.h"
#include "model/Choice.h"

#include <QString>

#include <optional>

namespace lacquer {

struct Deliverable {
    QString name;                        ///< also its folder
    DeliverableKind kind = DeliverableKind::Wav;
    std::optional<int> rate;             ///< Hz; unset: the album's
    int bits = 24;
    DitherType dither = DitherType::Flat;
    std::optional<double> ceilingDbtp;   ///< unset: the album's
    GapRule gaps = GapRule::Keep;
    CutRule cut = CutRule::Exact;
    Pieces pieces = Pieces::Tracks;
    QString nameTemplate = QStringLiteral("{number} {title}");
    ImageFormat image = ImageFormat::Wav;  ///< of kind cue
    bool cdText = true;                  ///< of discs; some plants have no licence for it
    int pqFirstStartFrames = 0;          ///< CD frames by which the first mark comes earlier, where there is room
    int pqStartFrames = 0;               ///< by which every other mark after silence comes earlier
    int pqEndFrames = 0;                 ///< by which pauses and the lead-out come later
    std::optional<int> bitrateKbps;      ///< of MP3, AAC and Opus; unset: 320, 256, 192
    std::optional<double> quality;       ///< of Vorbis, −1…10; unset: 6; of MP3 0 or 2: variable rate, LAME's V0 and V2
    TagMeasure tags = TagMeasure::Full;
    int id3Version = 4;                  ///< 3 or 4, in WAV, AIFF and MP3
    bool replayGain = false;             ///< ReplayGain 2 and R128 tags from the very sound of the files
    bool cover = true;                   ///< the picture inside the files
    std::optional<int> coverPixels;      ///< its longest edge at most; unset: what suits the container
    bool limiter = true;                 ///< false: no final limiter, whatever the ceiling; a file over it is reported
    std::optional<double> monoBelowHz;   ///< of records: nothing but the middle below; unset: left alone
    TurntableSpeed speed = TurntableSpeed::Rpm33;
    int recordInches = 12;               ///< 7, 10 or 12
    double joinSeconds = 10;             ///< of pieces "joins": heard before and after each join
    QString folderTemplate;              ///< where its files lie; empty: a folder called like the deliverable
    bool zip = false;                    ///< also packed into one ZIP beside its folder
    QString profile;                     ///< name of the receiver's rules it must keep; empty: none
    Json unknown = Json::object();

    /// True for what becomes one continuous disc: 44.1 kHz, 16 bit, cut on the grid of CD frames.
    [[nodiscard]] bool isDisc() const { return kind == DeliverableKind::Ddp || kind == DeliverableKind::Cue; }
    /// A deliverable of this kind with what the kind leaves no choice about.
    [[nodiscard]] static Deliverable of(const QString& name, DeliverableKind kind);

    friend bool operator==(const Deliverable&, const Deliverable&) = default;
};

}  // namespace lacquer
