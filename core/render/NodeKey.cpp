// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/NodeKey.h"

namespace lacquer {

namespace {

/// Every key starts with what kind it is and which program, libraries and class of processor compute the sound.
Hash begun(std::string_view kind, const KeyContext& context)
{
    Hash hash;
    hash.addText(kind);
    hash.addText(context.engine);
    hash.addInteger(context.albumRateHz);
    return hash;
}

void addRide(Hash& hash, const Ride& ride)
{
    if (isFlat(ride)) {
        hash.addInteger(0);
        return;
    }
    hash.addInteger(std::int64_t(ride.size()));
    for (const RidePoint& point : ride)
        hash.addReal(point.seconds).addReal(point.gainDb);
}

void addFade(Hash& hash, const PlannedFade& fade)
{
    if (!fade.inside || fade.frames == 0) {
        hash.addInteger(0);
        return;
    }
    hash.addInteger(fade.frames).addInteger(std::int64_t(fade.shape)).addReal(fade.curvature);
}

void addRange(Hash& hash, FrameRange range)
{
    hash.addInteger(range.begin).addInteger(range.end);
}

}  // namespace

void addChain(Hash& hash, const Chain& chain)
{
    for (const ProcessorSettings& settings : chain) {
        if (!settings.active())
            continue;
        // What came later to a table and does nothing yet is not there: older keys stay true.
        const ProcessorType& type = *settings.registered();
        const auto counts = [&](std::size_t row) {
            return !type.parameters[row].cameLater || settings.values[row] != type.defaults[row];
        };
        std::int64_t rows = 0;
        for (std::size_t i = 0; i < settings.values.size(); ++i)
            rows += counts(i) ? 1 : 0;
        hash.addText(settings.type).addInteger(settings.algorithm).addInteger(rows);
        for (std::size_t i = 0; i < settings.values.size(); ++i) {
            if (!counts(i))
                continue;
            if (type.parameters[i].cameLater)
                hash.addText(type.parameters[i].id);
            hash.addReal(settings.values[i]);
        }
    }
    hash.addText("end of chain");
}

std::string stemInputKey(const Stem& stem, const KeyContext& context)
{
    Hash hash = begun("stem input", context);
    hash.addText(stem.file.sha256)
        .addInteger(stem.file.frames)
        .addInteger(stem.file.rateHz)
        .addInteger(stem.file.channels);
    hash.addInteger(stem.delayFrames).addInteger(stem.polarity ? 1 : 0).addReal(stem.gainDb).addReal(stem.pan);
    addRide(hash, stem.gainRide);
    return hash.hex();
}

std::string stemKey(const std::string& inputKey, const Chain& chain, const std::string& neighbours)
{
    Hash hash;
    hash.addText("stem").addText(inputKey).addText(neighbours);
    addChain(hash, chain);
    return hash.hex();
}

std::string songKey(const Song& song, const PlannedSong& planned, const std::string& sum, const KeyContext& context,
                    const std::string& neighbours)
{
    Hash hash = begun("song", context);
    hash.addText(sum).addInteger(planned.frames);
    addRange(hash, planned.range.shifted(-planned.start));
    hash.addReal(song.gainDb);
    addRide(hash, song.gainRide);
    hash.addText(neighbours);
    addChain(hash, song.chain);
    return hash.hex();
}

std::string groupKey(const PlannedGroup& group, const Chain& albumChain, const std::vector<std::string>& songs,
                     const KeyContext& context)
{
    Hash hash = begun("group", context);
    for (std::size_t i = 0; i < songs.size(); ++i) {
        const PlannedSong& song = group.songs[i];
        hash.addText(songs[i]).addInteger(song.start - group.start()).addInteger(song.frames);
        addFade(hash, song.fadeIn);
        addFade(hash, song.fadeOut);
    }
    addRange(hash, group.range.shifted(-group.start()));
    hash.addInteger(group.closingFade);
    addChain(hash, albumChain);
    return hash.hex();
}

}  // namespace lacquer
