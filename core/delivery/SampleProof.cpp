// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SampleProof.h"

#include "delivery/SpoolScale.h"
#include "delivery/Surroundings.h"
#include "dsp/StereoBuffer.h"
#include "measure/Loudness.h"
#include "measure/TruePeakMeter.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace lacquer {

namespace {

constexpr int chunkFrames = 16384;
/// Rounding to the file's depth may lift a true peak by this much over a ceiling that was held before, dB.
constexpr double peakToleranceDb = 0.005;

/// Chunk by chunk: are these the samples that were sent? And what do the meters say?
class Comparison {
public:
    Comparison(const std::filesystem::path& path, const SampleReader& read, const Rendition& rendition,
                const Surroundings& surroundings)
        : path_(path),
          take_(read),
          surroundings_(surroundings),
          scale_(rendition.bits),
          loudness_(rendition.settings.rateHz),
          read_(std::size_t(2 * chunkFrames)),
          sound_(chunkFrames)
    {
        inPlace_.process(surroundings_.before.block());
    }

    Result<void> compare(const std::int32_t* sent, int frames)
    {
        const auto got = take_(read_.data(), frames);
        if (!got)
            return got.error();
        if (*got != frames)
            return unproved(path_, Text::tr("it ends after %1 frames").arg(frames_ + *got));
        const Block sound = sound_.block(frames);
        for (int n = 0; n < frames; ++n) {
            sound.left[n] = read_[std::size_t(2 * n)];
            sound.right[n] = read_[std::size_t(2 * n + 1)];
            if (sound.left[n] != scale_(sent[2 * n]) || sound.right[n] != scale_(sent[2 * n + 1]))
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
        peaks_.finish();
        const LoudnessReading loudness = loudness_.reading();
        const PeakReading peaks = peaks_.reading();
        reading.frames = frames_;
        reading.integratedLufs = loudness.integratedLufs;
        reading.loudnessRangeLu = loudness.loudnessRangeLu;
        reading.maxMomentaryLufs = loudness.maxMomentaryLufs;
        reading.maxShortTermLufs = loudness.maxShortTermLufs;
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
    const SampleReader& take_;
    const Surroundings& surroundings_;
    SpoolScale scale_;
    Loudness loudness_;
    TruePeakMeter peaks_;
    TruePeakMeter inPlace_;
    std::vector<double> read_;
    StereoBuffer sound_;
    std::int64_t frames_ = 0;
};

/// Half a period of a cosine at either end of a part.
void fadeEdges(FrameRange part, EdgeFades edges, FrameRange read, std::int32_t* interleaved)
{
    const auto apply = [&](FrameRange over, auto placeOf) {
        for (std::int64_t n = std::max(over.begin, read.begin); n < std::min(over.end, read.end); ++n) {
            const double gain = 0.5 - 0.5 * std::cos(std::numbers::pi * placeOf(n));
            for (std::int64_t c = 2 * (n - read.begin); c < 2 * (n - read.begin) + 2; ++c)
                interleaved[c] = std::int32_t(std::llround(gain * interleaved[c]));
        }
    };
    if (edges.in > 0)
        apply({part.begin, part.begin + edges.in}, [&](std::int64_t n) { return (double(n - part.begin) + 0.5) / edges.in; });
    if (edges.out > 0)
        apply({part.end - edges.out, part.end}, [&](std::int64_t n) { return (double(part.end - n) - 0.5) / edges.out; });
}

}  // namespace

Error unproved(const std::filesystem::path& path, const QString& what)
{
    return {ErrorKind::InputOutput, Text::tr("the finished file '%1' is not as it should be: %2; nothing was delivered, build again")
                                    .arg(shown(path.filename()), what)};
}

Error asWritten(Error error)
{
    if (error.kind == ErrorKind::BadData || error.kind == ErrorKind::Missing)
        error.kind = ErrorKind::InputOutput;
    return error;
}

Result<void> readPlanned(const PlannedFile& file, const Spool& spool, std::int64_t frame, std::int32_t* interleaved, int frames)
{
    std::int64_t before = 0;
    int done = 0;
    for (std::size_t p = 0; p < file.parts.size() && done < frames; ++p) {
        const FrameRange& part = file.parts[p];
        const FrameRange wanted = FrameRange{frame + done, frame + frames}.shifted(part.begin - before).intersected(part);
        before += part.frames();
        if (wanted.empty())
            continue;
        std::int32_t* const to = interleaved + 2 * done;
        if (auto read = spool.read(wanted.begin, to, int(wanted.frames())); !read)
            return read;
        if (p < file.fades.size())
            fadeEdges(part, file.fades[p], wanted, to);
        done += int(wanted.frames());
    }
    std::fill(interleaved + 2 * done, interleaved + 2 * frames, 0);
    return {};
}

Result<void> eachSpooledChunk(const PlannedFile& file, const Spool& spool, Progress& progress,
                              const std::function<Result<void>(const std::int32_t*, int)>& take)
{
    std::vector<std::int32_t> chunk(std::size_t(2 * chunkFrames));
    const std::int64_t frames = file.frames();
    for (std::int64_t frame = 0; frame < frames;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const int count = int(std::min<std::int64_t>(chunkFrames, frames - frame));
        if (auto read = readPlanned(file, spool, frame, chunk.data(), count); !read)
            return read;
        if (Result<void> taken = take(chunk.data(), count); !taken)
            return taken;
        frame += count;
        progress.add(count);
    }
    return {};
}

Result<FileReading> proveSamples(const std::filesystem::path& path, const SampleReader& read, const PlannedFile& file,
                                 const Rendition& rendition, const Spool& spool, Progress& progress)
{
    const auto surroundings = Surroundings::of(file, rendition, spool);
    if (!surroundings)
        return surroundings.error();
    FileReading reading;
    Comparison samples(path, read, rendition, *surroundings);
    const auto compared = eachSpooledChunk(file, spool, progress, [&](const std::int32_t* sent, int frames) {
        return samples.compare(sent, frames);
    });
    if (!compared)
        return compared.error();
    if (auto concluded = samples.conclude(rendition, reading); !concluded)
        return concluded.error();
    return reading;
}

}  // namespace lacquer
