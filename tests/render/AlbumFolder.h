// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of sound files made for one test, the album that plays them, and the arithmetic its sound is compared with.
#pragma once

#include "render/AlbumTree.h"
#include "support/TestAlbum.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace lacquer::test {

/// A folder with 24-bit WAV files; ids count up, so that runs repeat exactly.
class AlbumFolder {
public:
    [[nodiscard]] std::filesystem::path path() const { return files_.folder(); }

    /// Writes a file; a mono one holds the left channel. Sound should be asStored(), else it is rounded on the way.
    [[nodiscard]] FileReference file(const Stereo& sound, int rateHz = 44100, int channels = 2);
    /// A stem of a new file.
    [[nodiscard]] Stem stem(const Stereo& sound, int rateHz = 44100, int channels = 2);
    /// Another stem of an existing file.
    [[nodiscard]] Stem stem(const FileReference& file);
    /// A song of these stems that touches the song before.
    [[nodiscard]] Song song(std::vector<Stem> stems);
    /// A fresh album at a rate.
    [[nodiscard]] static Album album(std::vector<Song> songs, int rateHz = 44100);
    /// The album's tree; fails the program when it has no plan.
    [[nodiscard]] std::unique_ptr<AlbumTree> tree(const Album& album, RenderCache* cache = nullptr) const;

private:
    TestAlbum files_;
    std::uint64_t next_ = 1;
};

/// Rounded to 24 bits, as files hold it.
[[nodiscard]] Stereo asStored(Stereo sound);

/// Seeded noise, different on both sides, as stored.
[[nodiscard]] Stereo storedNoise(std::uint64_t seed, int frames, double amplitude = 0.5);

/// Seeded music as stored.
[[nodiscard]] Stereo storedMusic(std::uint64_t seed, int frames, double rateHz = 44100, double amplitude = 0.5);

/// Frames from … from+count-1; silence where there are none.
[[nodiscard]] Stereo cut(const Stereo& sound, std::int64_t from, std::int64_t count);

/// Reads frames of a source after a seek, in one block of `blockFrames` after the other; fails the program on errors.
[[nodiscard]] Stereo rendered(Source& source, FrameRange range, int blockFrames = 4096);
/// The same in blocks of random sizes 1…5000.
[[nodiscard]] Stereo renderedInPieces(Source& source, FrameRange range, std::uint64_t seed);

/// Largest difference of two equally long sounds, linear; infinite when their lengths differ.
[[nodiscard]] double worstDifference(const Stereo& a, const Stereo& b);
/// The same in dB over full scale.
[[nodiscard]] double differenceDb(const Stereo& a, const Stereo& b);
/// True when every bit is the same.
[[nodiscard]] bool sameBits(const Stereo& a, const Stereo& b);

/// A processor with one or more parameters other than default.
[[nodiscard]] ProcessorSettings processor(const char* type, std::vector<std::pair<const char*, double>> values = {});
/// An equalizer that boosts and cuts and rings.
[[nodiscard]] ProcessorSettings someEqualizer();
/// A compressor that works on everything here.
[[nodiscard]] ProcessorSettings someCompressor(double lookaheadMs = 0);

/// A generator as a source: each frame is a hash of its place, so any stretch can be checked at once; never ends early.
class HashSource final : public Source {
public:
    explicit HashSource(FrameRange range) : range_(range) {}
    [[nodiscard]] FrameRange range() const override { return range_; }
    [[nodiscard]] static double value(std::int64_t frame, int channel);

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    FrameRange range_;
    std::int64_t at_ = 0;
};

}  // namespace lacquer::test
