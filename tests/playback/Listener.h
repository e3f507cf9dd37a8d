// SPDX-License-Identifier: GPL-3.0-or-later
// Listener: stands in for a sound card that takes frames as fast as they come, so that tests of playing repeat exactly.
#pragma once

#include "AlbumFolder.h"
#include "playback/Player.h"

#include <functional>
#include <vector>

namespace lacquer::test {

/// What has been heard: samples and where each comes from.
struct Heard {
    Stereo sound;
    std::vector<std::int64_t> frames;   ///< of the programme
    [[nodiscard]] int size() const { return int(frames.size()); }
};

/// Pulls from a render thread without a clock: waits until the ring holds enough, so nothing ever runs out.
class Listener {
public:
    Listener();

    RenderThread& render() { return *render_; }
    RingReader& reader() { return reader_; }
    SampleRing& ring() { return ring_; }

    /// Plays an album's programme from a frame on.
    void play(const Album& album, const std::filesystem::path& folder, Programme programme, Id song, std::int64_t frame);
    void edit(const Album& album);

    /// Takes frames as long as `goesOn` of what has been heard so far, at most 20 s of wall clock, and not
    /// beyond the end of playing.
    Heard hear(const std::function<bool(const Heard&)>& goesOn);
    /// So many frames.
    Heard hear(int frames);
    /// Waits until a condition holds, without taking frames; false after 20 s.
    static bool wait(const std::function<bool()>& condition);

private:
    SampleRing ring_{65536};
    RingReader reader_{ring_};
    std::unique_ptr<RenderThread> render_;
};

/// Rounded to float32 as a sound card gets it.
[[nodiscard]] Stereo asFloats(Stereo sound);

}  // namespace lacquer::test
