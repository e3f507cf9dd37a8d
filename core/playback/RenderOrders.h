// SPDX-License-Identifier: GPL-3.0-or-later
// RenderOrders: what is to be played, as one value; and RenderState: what is being played.
#pragma once

#include "base/FrameRange.h"
#include "model/Album.h"
#include "playback/Monitor.h"
#include "playback/ProgrammeSource.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace lacquer {

/// The window's wishes; only differences to the value before are acted on.
struct RenderOrders {
    std::shared_ptr<const Album> album;
    std::filesystem::path folder;
    Programme programme = Programme::Album;
    Id song;
    bool playing = false;
    std::int64_t seekFrame = 0;         ///< on the programme's timeline
    std::uint64_t seeks = 0;            ///< counts them
    std::optional<FrameRange> loop;     ///< on the programme's timeline
    MonitorSettings monitor;
    std::optional<DeltaTap> delta;      ///< only what this changes is heard
    bool playsOn = false;               ///< after a song comes the next one
    int ringFrames = 0;                 ///< how full the ring is kept; 0: 80 ms
};

/// A snapshot for the window.
struct RenderState {
    bool playing = false;
    Programme programme = Programme::Album;   ///< of what is heard
    Id song;
    std::int64_t heardFrame = 0;        ///< of the last frame handed to the sound card
    std::int64_t renderedFrame = 0;     ///< the next one to be rendered
    std::uint32_t generation = 0;       ///< of what is heard
    std::optional<FrameRange> loop;     ///< moves along when the programme is switched
    bool warming = false;               ///< sound is wanted and being made ready
    std::uint64_t edits = 0;            ///< albums that have reached the sound being rendered
    QString error;                      ///< why nothing plays, or empty
    QString muteReason;                 ///< why it is muted, or empty
};

}  // namespace lacquer
