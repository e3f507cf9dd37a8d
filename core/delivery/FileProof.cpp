// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileProof.h"

#include "audio/AudioReader.h"
#include "audio/FlacWriter.h"
#include "audio/InputFile.h"
#include "audio/RiffReader.h"
#include "audio/WaveWriter.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "delivery/SampleProof.h"
#include "tags/FlacTags.h"
#include "tags/TagReadBack.h"
#include "tags/WaveTags.h"

#include <algorithm>

namespace lacquer {

namespace {

/// What is wrong with a file that was just written is the disk's fault, not that of what went in.
Error asWritten(Error error)
{
    if (error.kind == ErrorKind::BadData || error.kind == ErrorKind::Missing)
        error.kind = ErrorKind::InputOutput;
    return error;
}

Result<std::unique_ptr<AudioWriter>> createWriter(const std::filesystem::path& path, const PlannedDeliverable& deliverable,
                                                  const PlannedFile& file, const Rendition& rendition)
{
    if (deliverable.deliverable.kind == DeliverableKind::Flac) {
        FlacOptions options;
        options.rateHz = rendition.settings.rateHz;
        options.bits = rendition.bits;
        auto writer = FlacWriter::create(path, options);
        if (!writer)
            return writer.error();
        return std::unique_ptr<AudioWriter>(std::move(*writer));
    }
    WaveOptions options;
    options.rateHz = rendition.settings.rateHz;
    options.bits = rendition.bits;
    const auto chunks = waveTagChunks(file.tags);
    if (!chunks)
        return chunks.error();
    for (const WaveTagChunk& chunk : *chunks) {
        char id[5] = {};
        std::copy_n(chunk.id.constData(), std::min<qsizetype>(4, chunk.id.size()), id);
        options.chunks.push_back({riffId(id), chunk.content});
    }
    auto writer = WaveWriter::create(path, options);
    if (!writer)
        return writer.error();
    return std::unique_ptr<AudioWriter>(std::move(*writer));
}

Result<void> proveHeader(const std::filesystem::path& path, const PlannedFile& file, const Rendition& rendition)
{
    const auto input = InputFile::open(path);
    if (!input)
        return input.error();
    const RiffLayout layout = readRiff(**input);
    if (!layout.findings.empty())
        return unproved(path, describe(layout.findings.front().fault));
    const bool right = layout.format && layout.format->channels == 2 && layout.format->bits == rendition.bits &&
                       layout.format->rateHz == std::uint32_t(rendition.settings.rateHz) && layout.frames() == file.frames();
    if (!right)
        return unproved(path, Text::tr("its header announces another format or length"));
    return {};
}

Result<void> proveTags(const std::filesystem::path& path, DeliverableKind kind, const Tags& tags)
{
    const auto differences = kind == DeliverableKind::Flac ? compareFlacTags(path, tags) : compareWaveTags(path, tags);
    if (!differences)
        return differences.error();
    if (!differences->empty())
        return unproved(path, describe(differences->front()));
    return {};
}

}  // namespace

Result<void> writeFile(const std::filesystem::path& path, const PlannedDeliverable& deliverable, const PlannedFile& file,
                       const Rendition& rendition, const Spool& spool, Progress& progress)
{
    auto writer = createWriter(path, deliverable, file, rendition);
    if (!writer)
        return writer.error();
    const auto written = eachSpooledChunk(file, spool, progress, [&](const std::int32_t* samples, int frames) {
        return (*writer)->write(samples, frames);
    });
    if (!written)
        return written;
    if (auto finished = (*writer)->finish(); !finished)
        return finished;
    if (deliverable.deliverable.kind == DeliverableKind::Flac)
        if (auto tagged = writeFlacTags(path, file.tags); !tagged)
            return asWritten(tagged.error());
    return {};
}

Result<FileReading> proveFile(const std::filesystem::path& path, const PlannedDeliverable& deliverable,
                              const PlannedFile& file, const Rendition& rendition, const Spool& spool, Progress& progress)
{
    if (deliverable.deliverable.kind == DeliverableKind::Wav)
        if (auto header = proveHeader(path, file, rendition); !header)
            return asWritten(header.error());
    const auto reader = AudioReader::open(path);
    if (!reader)
        return asWritten(reader.error());
    const AudioFormat& format = (*reader)->format();
    if (format.rateHz != rendition.settings.rateHz || format.bits != rendition.bits || format.channels != 2 ||
        format.frames != file.frames())
        return unproved(path, Text::tr("its header announces another format or length"));
    const auto proved = proveSamples(path, [&](double* to, int frames) { return (*reader)->read(to, frames); }, file, rendition,
                                     spool, progress);
    if (!proved)
        return asWritten(proved.error());
    FileReading reading = *proved;
    double more[2];
    const auto rest = (*reader)->read(more, 1);
    if (rest && *rest > 0)
        return unproved(path, Text::tr("it goes on after its last frame"));
    if (auto tags = proveTags(path, deliverable.deliverable.kind, file.tags); !tags)
        return asWritten(tags.error());
    Progress unwatched;
    const auto hash = hashFile(path, unwatched);
    if (!hash)
        return asWritten(hash.error());
    reading.sha256 = *hash;
    std::error_code ignored;
    reading.bytes = std::int64_t(std::filesystem::file_size(path, ignored));
    return reading;
}

}  // namespace lacquer
