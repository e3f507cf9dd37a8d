// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileProof.h"

#include "audio/AiffWriter.h"
#include "audio/FlacWriter.h"
#include "audio/WaveWriter.h"
#include "delivery/FileContents.h"
#include "delivery/SampleProof.h"
#include "delivery/encoders/AacWriter.h"
#include "delivery/encoders/AlacWriter.h"
#include "delivery/encoders/Mp3Writer.h"
#include "delivery/encoders/OpusWriter.h"
#include "delivery/encoders/VorbisWriter.h"
#include "tags/AiffTags.h"
#include "tags/FlacTags.h"
#include "tags/Mp3Tags.h"
#include "tags/Mp4Tags.h"
#include "tags/OggTags.h"
#include "tags/WaveTags.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

namespace lacquer {

namespace {

/// An Ogg stream's number: the same for the same file, and others for others.
std::uint32_t serialOf(const PlannedFile& file)
{
    return std::uint32_t(std::stoul(file.recipe.substr(0, 8), nullptr, 16));
}

/// What a lossy encoder is given of the sound around the track; nothing where the album stands in one file.
NeighbourSound neighbours(const UsefulNeighbours& useful, const PlannedFile& file)
{
    if (file.parts.size() != 1 || file.running.empty())
        return {};
    const FrameRange part = file.parts.front().shifted(-file.running.begin);
    NeighbourSound found = neighboursOf(useful, std::max<std::int64_t>(0, part.begin), std::min(part.end, file.running.frames()),
                                        file.running.frames());
    // Pauses around the running sound are silent; nothing is hidden there.
    if (part.begin <= 0)
        found.before = 0;
    if (part.end >= file.running.frames())
        found.after = 0;
    return found;
}

UsefulNeighbours usefulNeighbours(DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Mp3:
        return Mp3Writer::usefulNeighbours;
    case DeliverableKind::Vorbis:
        return VorbisWriter::usefulNeighbours;
    case DeliverableKind::Opus:
        return OpusWriter::usefulNeighbours;
    default:
        return AacWriter::usefulNeighbours;
    }
}

template <class Created>
Result<std::unique_ptr<AudioWriter>> asWriter(Created created)
{
    if (!created)
        return created.error();
    return std::unique_ptr<AudioWriter>(std::move(*created));
}

Result<std::unique_ptr<AudioWriter>> createLossyWriter(const std::filesystem::path& path, const Deliverable& deliverable,
                                                       const PlannedFile& file, int rateHz)
{
    const NeighbourSound around = neighbours(usefulNeighbours(deliverable.kind), file);
    switch (deliverable.kind) {
    case DeliverableKind::Mp3: {
        Mp3Options options;
        options.rateHz = rateHz;
        options.quality = !deliverable.quality ? Mp3Quality::Constant : *deliverable.quality == 0 ? Mp3Quality::V0 : Mp3Quality::V2;
        options.kilobitsPerSecond = bitrateOf(deliverable);
        options.neighbours = around;
        return asWriter(Mp3Writer::create(path, options));
    }
    case DeliverableKind::Vorbis: {
        VorbisOptions options;
        options.rateHz = rateHz;
        options.quality = qualityOf(deliverable);
        options.serial = serialOf(file);
        options.framesAfter = around.after;
        return asWriter(VorbisWriter::create(path, options));
    }
    case DeliverableKind::Opus: {
        OpusOptions options;
        options.rateHz = rateHz;
        options.kilobitsPerSecond = bitrateOf(deliverable);
        options.serial = serialOf(file);
        options.neighbours = around;
        return asWriter(OpusWriter::create(path, options));
    }
    default: {
        AacOptions options;
        options.rateHz = rateHz;
        options.kilobitsPerSecond = bitrateOf(deliverable);
        options.neighbours = around;
        return asWriter(AacWriter::create(path, options));
    }
    }
}

/// The track with its neighbours as floats, in the order the encoder wants them.
Result<void> writeLossy(AudioWriter& writer, const PlannedDeliverable& deliverable, const PlannedFile& file, const Rendition& rendition,
                        const Spool& spool, Progress& progress)
{
    const NeighbourSound around = neighbours(usefulNeighbours(deliverable.deliverable.kind), file);
    PlannedFile wider = file;
    if (!wider.parts.empty()) {
        // Vorbis predicts what came before and takes nothing of it.
        wider.parts.front().begin -= around.before;
        wider.parts.back().end += around.after;
    }
    std::vector<std::int32_t> floats;
    const double scale = std::ldexp(1.0, 1 - rendition.bits);
    return eachSpooledChunk(wider, spool, progress, [&](const std::int32_t* samples, int frames) {
        floats.resize(std::size_t(2 * frames));
        for (std::size_t n = 0; n < floats.size(); ++n)
            floats[n] = std::bit_cast<std::int32_t>(float(samples[n] * scale));
        return writer.write(floats.data(), frames);
    });
}

Result<void> writeTags(const std::filesystem::path& path, DeliverableKind kind, const Tags& tags, const TagOptions& options)
{
    switch (kind) {
    case DeliverableKind::Flac:
        return writeFlacTags(path, tags, options);
    case DeliverableKind::Aiff:
        return writeAiffTags(path, tags, options);
    case DeliverableKind::Mp3:
        return writeMp3Tags(path, tags, options);
    case DeliverableKind::Vorbis:
        return writeVorbisTags(path, tags, options);
    case DeliverableKind::Opus:
        return writeOpusTags(path, tags, options);
    case DeliverableKind::Aac:
    case DeliverableKind::Alac:
        return writeMp4Tags(path, tags, options);
    default:
        return {};
    }
}

Result<std::unique_ptr<AudioWriter>> createWriter(const std::filesystem::path& path, const PlannedDeliverable& deliverable,
                                                  const PlannedFile& file, const Rendition& rendition)
{
    const DeliverableKind kind = deliverable.deliverable.kind;
    if (isLossy(kind))
        return createLossyWriter(path, deliverable.deliverable, file, rendition.settings.rateHz);
    if (kind == DeliverableKind::Flac) {
        FlacOptions options;
        options.rateHz = rendition.settings.rateHz;
        options.bits = rendition.bits;
        return asWriter(FlacWriter::create(path, options));
    }
    if (kind == DeliverableKind::Aiff) {
        AiffOptions options;
        options.rateHz = rendition.settings.rateHz;
        options.bits = rendition.bits;
        return asWriter(AiffWriter::create(path, options));
    }
    if (kind == DeliverableKind::Alac) {
        AlacOptions options;
        options.rateHz = rendition.settings.rateHz;
        options.bits = rendition.bits;
        return asWriter(AlacWriter::create(path, options));
    }
    WaveOptions options;
    options.rateHz = rendition.settings.rateHz;
    options.bits = rendition.bits;
    options.isFloat = rendition.bits == 32;
    const auto chunks = waveTagChunks(file.tags, file.tagging);
    if (!chunks)
        return chunks.error();
    for (const WaveTagChunk& chunk : *chunks) {
        char id[5] = {};
        std::copy_n(chunk.id.constData(), std::min<qsizetype>(4, chunk.id.size()), id);
        options.chunks.push_back({riffId(id), chunk.content});
    }
    return asWriter(WaveWriter::create(path, options));
}

}  // namespace

Result<void> writeFile(const std::filesystem::path& path, const PlannedDeliverable& deliverable, const PlannedFile& file,
                       const Rendition& rendition, const Spool& spool, Progress& progress)
{
    auto writer = createWriter(path, deliverable, file, rendition);
    if (!writer)
        return writer.error();
    const auto written = isLossy(deliverable.deliverable.kind)
                             ? writeLossy(**writer, deliverable, file, rendition, spool, progress)
                             : eachSpooledChunk(file, spool, progress, [&](const std::int32_t* samples, int frames) {
                                   return (*writer)->write(samples, frames);
                               });
    if (!written)
        return written;
    if (auto finished = (*writer)->finish(); !finished)
        return finished;
    if (auto tagged = writeTags(path, deliverable.deliverable.kind, file.tags, file.tagging); !tagged)
        return asWritten(tagged.error());
    return {};
}

}  // namespace lacquer
