// SPDX-License-Identifier: GPL-3.0-or-later
// TestAlbum: an album whose sources really lie on disk, made from test signals, for tests of everything that renders.
#pragma once

#include "model/Album.h"
#include "support/Signals.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace lacquer::test {

/// A folder that vanishes with this object, and an album that refers to WAV files in it with their right hash, size and
/// length. Fails the program when a file cannot be written.
class TestAlbum {
public:
    explicit TestAlbum(int rateHz = 44100);

    [[nodiscard]] std::filesystem::path folder() const;

    /// Writes a WAV into the folder, 32-bit float unless `bits` says 16 or 24 (then rounded and clipped); a file of one
    /// channel holds the left one.
    [[nodiscard]] FileReference write(const std::string& name, const Stereo& sound, int rateHz, int bits = 32,
                                      int channels = 2) const;

    /// Appends a song with one stem: the sound as a file at the album's rate. The returned id is the song's.
    Id addSong(const QString& title, const Stereo& sound, int bits = 32);
    /// Adds one more stem to a song; the returned id is the stem's.
    Id addStem(Id song, const QString& name, const Stereo& sound, int bits = 32);

    Album album;

private:
    [[nodiscard]] Stem stemOf(const QString& name, const Stereo& sound, int bits);

    QTemporaryDir directory_;
    int files_ = 0;
};

}  // namespace lacquer::test
