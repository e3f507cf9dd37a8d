// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestAlbum.h"

#include "audio/WaveWriter.h"
#include "base/Hash.h"
#include "base/Text.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lacquer::test {

namespace {

std::int32_t coded(double sample, int bits)
{
    if (bits == 32)
        return std::bit_cast<std::int32_t>(float(sample));
    const double full = std::ldexp(1.0, bits - 1);
    return std::int32_t(std::clamp(std::nearbyint(sample * full), -full, full - 1));
}

}  // namespace

TestAlbum::TestAlbum(int rateHz) : album(Album::fresh())
{
    if (!directory_.isValid())
        qFatal("no temporary folder");
    album.rate = rateHz;
    album.title = QStringLiteral("Test album");
}

std::filesystem::path TestAlbum::folder() const
{
    return toUtf8(directory_.path());
}

FileReference TestAlbum::write(const std::string& name, const Stereo& sound, int rateHz, int bits, int channels) const
{
    const auto path = folder() / name;
    WaveOptions options;
    options.rateHz = rateHz;
    options.channels = channels;
    options.bits = bits;
    options.isFloat = bits == 32;
    std::vector<std::int32_t> interleaved;
    interleaved.reserve(2 * sound.left.size());
    for (std::size_t n = 0; n < sound.left.size(); ++n) {
        interleaved.push_back(coded(sound.left[n], bits));
        if (channels == 2)
            interleaved.push_back(coded(sound.right[n], bits));
    }
    auto writer = WaveWriter::create(path, options);
    if (!writer || !(*writer)->write(interleaved.data(), sound.frames()) || !(*writer)->finish())
        qFatal("cannot write %s", path.c_str());
    Progress progress;
    const auto hash = hashFile(path, progress);
    if (!hash)
        qFatal("cannot read %s", path.c_str());
    FileReference reference;
    reference.path = name;
    reference.size = std::int64_t(std::filesystem::file_size(path));
    reference.sha256 = *hash;
    reference.format = "wav";
    reference.rateHz = rateHz;
    reference.channels = channels;
    reference.bits = bits;
    reference.isFloat = options.isFloat;
    reference.frames = sound.frames();
    return reference;
}

Stem TestAlbum::stemOf(const QString& name, const Stereo& sound, int bits)
{
    Stem stem;
    stem.id = Id::fresh();
    stem.name = name;
    stem.file = write("sound" + std::to_string(++files_) + ".wav", sound, *album.rate, bits);
    return stem;
}

Id TestAlbum::addSong(const QString& title, const Stereo& sound, int bits)
{
    Song song;
    song.id = Id::fresh();
    song.title = title;
    song.stems.push_back(stemOf(title, sound, bits));
    const Id id = song.id;
    album.append(std::move(song));
    return id;
}

Id TestAlbum::addStem(Id song, const QString& name, const Stereo& sound, int bits)
{
    Stem stem = stemOf(name, sound, bits);
    const Id id = stem.id;
    album.edit(song).stems.push_back(std::move(stem));
    return id;
}

}  // namespace lacquer::test
