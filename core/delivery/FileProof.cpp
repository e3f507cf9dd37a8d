// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileProof.h"

#include "audio/AudioReader.h"
#include "audio/InputFile.h"
#include "audio/RiffReader.h"
#include "base/Hash.h"
#include "delivery/SampleProof.h"
#include "delivery/encoders/CodecProof.h"
#include "delivery/encoders/DecodedFile.h"
#include "dsp/StereoBuffer.h"
#include "measure/Loudness.h"
#include "measure/TruePeakMeter.h"
#include "tags/TagReadBack.h"

#include <cmath>
#include <optional>
#include <vector>

namespace lacquer {

namespace {

Result<void> proveHeader(const std::filesystem::path& path, const PlannedFile& file, const Rendition& rendition)
{
    const auto input = InputFile::open(path);
    if (!input)
        return input.error();
    const RiffLayout layout = readRiff(**input);
    if (!layout.findings.empty())
        return unproved(path, describe(layout.findings.front().fault));
    const int tag = rendition.bits == 32 ? 3 : 1;
    const bool right = layout.format && layout.format->tag == tag && layout.format->channels == 2 && layout.format->bits == rendition.bits &&
                       layout.format->rateHz == std::uint32_t(rendition.settings.rateHz) && layout.frames() == file.frames();
    if (!right)
        return unproved(path, Text::tr("its header announces another format or length"));
    return {};
}

Result<void> proveTags(const std::filesystem::path& path, DeliverableKind kind, const Tags& tags, const TagOptions& options)
{
    const auto compare = [&]() -> TagProof {
        switch (kind) {
        case DeliverableKind::Flac:
            return compareFlacTags(path, tags, options);
        case DeliverableKind::Aiff:
            return compareAiffTags(path, tags, options);
        case DeliverableKind::Mp3:
            return compareMp3Tags(path, tags, options);
        case DeliverableKind::Vorbis:
            return compareVorbisTags(path, tags, options);
        case DeliverableKind::Opus:
            return compareOpusTags(path, tags, options);
        case DeliverableKind::Aac:
        case DeliverableKind::Alac:
            return compareMp4Tags(path, tags, options);
        default:
            return compareWaveTags(path, tags, options);
        }
    };
    const auto differences = compare();
    if (!differences)
        return differences.error();
    if (!differences->empty())
        return unproved(path, describe(differences->front()));
    return {};
}

/// Formats that our own reader reads: format, length and every sample.
Result<FileReading> proveLosslessFile(const std::filesystem::path& path, const PlannedFile& file, const Rendition& rendition,
                                      const Spool& spool, Progress& progress)
{
    const auto reader = AudioReader::open(path);
    if (!reader)
        return reader.error();
    const AudioFormat& format = (*reader)->format();
    if (format.rateHz != rendition.settings.rateHz || format.bits != rendition.bits || format.channels != 2 ||
        format.isFloat != (rendition.bits == 32) ||
        format.frames != file.frames())
        return unproved(path, Text::tr("its header announces another format or length"));
    auto reading = proveSamples(path, [&](double* to, int frames) { return (*reader)->read(to, frames); }, file, rendition, spool, progress);
    double more[2];
    const auto rest = (*reader)->read(more, 1);
    if (reading && rest && *rest > 0)
        return unproved(path, Text::tr("it goes on after its last frame"));
    return reading;
}

/// Decoded by FFmpeg, which did not write it.
Result<FileReading> proveAlac(const std::filesystem::path& path, const PlannedFile& file, const Rendition& rendition, const Spool& spool,
                              Progress& progress)
{
    const auto decoded = DecodedFile::open(path);
    if (!decoded)
        return decoded.error();
    if ((*decoded)->codec() != "alac" || (*decoded)->rateHz() != rendition.settings.rateHz || (*decoded)->channels() != 2)
        return unproved(path, Text::tr("its header announces another format or length"));
    auto reading = proveSamples(path, [&](double* to, int frames) { return (*decoded)->read(to, frames); }, file, rendition, spool, progress);
    double more[2];
    const auto rest = (*decoded)->read(more, 1);
    if (reading && rest && *rest > 0)
        return unproved(path, Text::tr("it goes on after its last frame"));
    return reading;
}

/// What the file says of its loudness against what was heard of it now.
Result<void> proveLoudness(const std::filesystem::path& path, DeliverableKind kind, const PlannedFile& file, const FileReading& reading)
{
    // A codec takes a little away, more of noise than of music.
    const double tolerance = isLossy(kind) ? 1.0 : 0.02;
    const auto differs = [&](std::optional<double> said) {
        return said && std::isfinite(*said) && !(std::abs(*said - reading.integratedLufs) <= tolerance);
    };
    const auto& track = file.tags.trackLoudness;
    if (differs(file.tagging.broadcast ? file.tagging.broadcast->integratedLufs : std::nullopt) ||
        differs(track ? std::optional(track->integratedLufs) : std::nullopt))
        return unproved(path, Text::tr("it says another loudness than was measured of it"));
    return {};
}

const char* codecOf(DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Mp3:
        return "mp3";
    case DeliverableKind::Vorbis:
        return "vorbis";
    case DeliverableKind::Opus:
        return "opus";
    default:
        return "aac";
    }
}

/// Levels of what players hear.
Result<FileReading> measured(const std::filesystem::path& path, int rateHz, Progress& progress)
{
    const auto decoded = DecodedFile::open(path);
    if (!decoded)
        return decoded.error();
    constexpr int chunk = 16384;
    Loudness loudness(rateHz);
    TruePeakMeter peaks;
    std::vector<double> samples(std::size_t(2 * chunk));
    StereoBuffer sound(chunk);
    FileReading reading;
    for (;;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const auto got = (*decoded)->read(samples.data(), chunk);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        const Block block = sound.block(*got);
        for (int n = 0; n < *got; ++n) {
            block.left[n] = samples[std::size_t(2 * n)];
            block.right[n] = samples[std::size_t(2 * n + 1)];
        }
        loudness.process(block);
        peaks.process(block);
        reading.frames += *got;
    }
    peaks.finish();
    reading.integratedLufs = loudness.reading().integratedLufs;
    reading.loudnessRangeLu = loudness.reading().loudnessRangeLu;
    reading.maxMomentaryLufs = loudness.reading().maxMomentaryLufs;
    reading.maxShortTermLufs = loudness.reading().maxShortTermLufs;
    reading.truePeakDbtp = peaks.reading().truePeakDbtp;
    reading.samplePeakDbfs = peaks.reading().samplePeakDbfs;
    return reading;
}

/// Length to the frame, aligned, and near enough; then what a player hears of it is measured.
Result<FileReading> proveLossyFile(const std::filesystem::path& path, const PlannedDeliverable& deliverable, const PlannedFile& file,
                                   const Rendition& rendition, const Spool& spool, Progress& progress)
{
    std::vector<std::int32_t> samples;
    const double scale = std::ldexp(1.0, 1 - rendition.bits);
    ExpectedSound expected;
    expected.codec = codecOf(deliverable.deliverable.kind);
    expected.rateHz = rendition.settings.rateHz;
    expected.frames = file.frames();
    expected.sound = [&](std::int64_t frame, double* to, int frames) -> Result<void> {
        samples.resize(std::size_t(2 * frames));
        if (auto read = readPlanned(file, spool, frame, samples.data(), frames); !read)
            return read;
        for (int n = 0; n < 2 * frames; ++n)
            to[n] = samples[std::size_t(n)] * scale;
        return {};
    };
    Progress own(&progress);
    if (auto near = proveLossy(path, expected, {}, own); !near)
        return near.error();
    auto reading = measured(path, rendition.settings.rateHz, progress);
    progress.add(file.frames());
    return reading;
}

}  // namespace

Result<FileReading> proveFile(const std::filesystem::path& path, const PlannedDeliverable& deliverable,
                              const PlannedFile& file, const Rendition& rendition, const Spool& spool, Progress& progress)
{
    if (deliverable.deliverable.kind == DeliverableKind::Wav || deliverable.deliverable.kind == DeliverableKind::Vinyl)
        if (auto header = proveHeader(path, file, rendition); !header)
            return asWritten(header.error());
    auto proved = isLossy(deliverable.deliverable.kind)              ? proveLossyFile(path, deliverable, file, rendition, spool, progress)
                  : deliverable.deliverable.kind == DeliverableKind::Alac ? proveAlac(path, file, rendition, spool, progress)
                                                                          : proveLosslessFile(path, file, rendition, spool, progress);
    if (!proved)
        return asWritten(proved.error());
    FileReading reading = *proved;
    if (auto tags = proveTags(path, deliverable.deliverable.kind, file.tags, file.tagging); !tags)
        return asWritten(tags.error());
    if (auto loud = proveLoudness(path, deliverable.deliverable.kind, file, reading); !loud)
        return loud.error();
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
