// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileProof.h"

#include "audio/AudioReader.h"
#include "audio/FlacWriter.h"
#include "audio/InputFile.h"
#include "audio/RiffReader.h"
#include "audio/WaveWriter.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "delivery/Surroundings.h"
#include "dsp/StereoBuffer.h"
#include "measure/Loudness.h"
#include "measure/TruePeakMeter.h"
#include "tags/FlacTags.h"
#include "tags/TagReadBack.h"
#include "tags/WaveTags.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacquer {

namespace {

constexpr int chunkFrames = 16384;
/// Rounding to the file's depth may lift a true peak by this much over a ceiling that was held before, dB.
constexpr double peakToleranceDb = 0.005;

Error unproved(const std::filesystem::path& path, const QString& what)
{
    return {ErrorKind::InputOutput, Text::tr("the finished file '%1' is not as it should be: %2; nothing was delivered, build again")
                                    .arg(shown(path.filename()), what)};
}

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

/// Hands every chunk of the file's frames, as they stand in the spool, to a function.
template <class Take>
Result<void> eachChunk(const PlannedFile& file, const Spool& spool, Progress& progress, Take take)
{
    std::vector<std::int32_t> chunk(std::size_t(2 * chunkFrames));
    for (const FrameRange& part : file.parts) {
        for (std::int64_t frame = part.begin; frame < part.end;) {
            if (progress.cancelled())
                return Progress::cancelledError();
            const int count = int(std::min<std::int64_t>(chunkFrames, part.end - frame));
            if (auto read = spool.read(frame, chunk.data(), count); !read)
                return read;
            if (Result<void> taken = take(chunk.data(), count); !taken)
                return taken;
            frame += count;
            progress.add(count);
        }
    }
    return {};
}

/// Chunk by chunk: are these the samples that were sent? And what do the meters say?
class SampleProof {
public:
    SampleProof(const std::filesystem::path& path, AudioReader& reader, const Rendition& rendition,
                const Surroundings& surroundings)
        : path_(path),
          reader_(reader),
          surroundings_(surroundings),
          scale_(std::ldexp(1.0, rendition.bits - 1)),
          loudness_(rendition.settings.rateHz),
          read_(std::size_t(2 * chunkFrames)),
          sound_(chunkFrames)
    {
        inPlace_.process(surroundings_.before.block());
    }

    Result<void> compare(const std::int32_t* sent, int frames)
    {
        const auto got = reader_.read(read_.data(), frames);
        if (!got)
            return got.error();
        if (*got != frames)
            return unproved(path_, Text::tr("it ends after %1 frames").arg(frames_ + *got));
        const Block sound = sound_.block(frames);
        for (int n = 0; n < frames; ++n) {
            sound.left[n] = read_[std::size_t(2 * n)];
            sound.right[n] = read_[std::size_t(2 * n + 1)];
            if (sound.left[n] * scale_ != sent[2 * n] || sound.right[n] * scale_ != sent[2 * n + 1])
                return unproved(path_, Text::tr("frame %1 is not the one that was sent").arg(frames_ + n));
        }
        loudness_.process(sound);
        peaks_.process(sound);
        if (!surroundings_.silent())
            inPlace_.process(sound);
        frames_ += frames;
        return {};
    }

    Result<void> conclude(const Rendition& rendition, FileReading& reading)
    {
        double more[2];
        const auto rest = reader_.read(more, 1);
        if (rest && *rest > 0)
            return unproved(path_, Text::tr("it goes on after its last frame"));
        peaks_.finish();
        const LoudnessReading loudness = loudness_.reading();
        const PeakReading peaks = peaks_.reading();
        reading.frames = frames_;
        reading.integratedLufs = loudness.integratedLufs;
        reading.loudnessRangeLu = loudness.loudnessRangeLu;
        reading.truePeakDbtp = peaks.truePeakDbtp;
        reading.samplePeakDbfs = peaks.samplePeakDbfs;
        if (loudness.disagreementLu() > Loudness::agreementLimitLu(rendition.settings.rateHz))
            return unproved(path_, Text::tr("two loudness meters disagree by %1 LU").arg(loudness.disagreementLu()));
        const double heldDbtp = surroundings_.silent() ? peaks.truePeakDbtp : peakInPlaceDbtp();
        const auto& ceiling = rendition.settings.ceilingDbtp;
        if (ceiling && heldDbtp > *ceiling + rendition.settings.trimDb + 0.02 + peakToleranceDb)
            return unproved(path_, Text::tr("its true peak of %1 dBTP is over the ceiling").arg(heldDbtp, 0, 'f', 3));
        return {};
    }

private:
    /// What the file reaches where it stands in the album: the limiter never heard it end at a cut.
    double peakInPlaceDbtp()
    {
        inPlace_.process(surroundings_.after.block());
        inPlace_.finish();
        return inPlace_.reading().truePeakDbtp;
    }

    const std::filesystem::path& path_;
    AudioReader& reader_;
    const Surroundings& surroundings_;
    double scale_;
    Loudness loudness_;
    TruePeakMeter peaks_;
    TruePeakMeter inPlace_;
    std::vector<double> read_;
    StereoBuffer sound_;
    std::int64_t frames_ = 0;
};

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
    const auto written = eachChunk(file, spool, progress, [&](const std::int32_t* samples, int frames) {
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
    const auto surroundings = Surroundings::of(file, rendition, spool);
    if (!surroundings)
        return surroundings.error();
    FileReading reading;
    SampleProof samples(path, **reader, rendition, *surroundings);
    const auto compared = eachChunk(file, spool, progress, [&](const std::int32_t* sent, int frames) {
        return samples.compare(sent, frames);
    });
    if (!compared)
        return asWritten(compared.error());
    if (auto concluded = samples.conclude(rendition, reading); !concluded)
        return asWritten(concluded.error());
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
