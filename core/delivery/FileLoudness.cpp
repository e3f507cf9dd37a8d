// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileLoudness.h"

#include "base/JobRunner.h"
#include "base/Text.h"
#include "delivery/FileContents.h"
#include "delivery/SampleProof.h"
#include "delivery/SpoolScale.h"
#include "dsp/Decibels.h"
#include "dsp/StereoBuffer.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

void sayBroadcast(BroadcastInfo& info, const FileLoudness& measured)
{
    const LoudnessReading reading = measured.loudness.reading();
    info.integratedLufs = reading.integratedLufs;
    info.loudnessRangeLu = reading.loudnessRangeLu;
    info.truePeakDbtp = measured.peaks.truePeakDbtp;
    info.momentaryLufs = reading.maxMomentaryLufs;
    info.shortTermLufs = reading.maxShortTermLufs;
}

}  // namespace

Result<FileLoudness> measureFile(const PlannedFile& file, const Rendition& rendition, const Spool& spool, Progress& progress)
{
    FileLoudness measured{Loudness(rendition.settings.rateHz)};
    TruePeakMeter peaks;
    StereoBuffer sound;
    const SpoolScale scale(rendition.bits);
    const auto read = eachSpooledChunk(file, spool, progress, [&](const std::int32_t* samples, int frames) -> Result<void> {
        if (sound.frames() < frames)
            sound = StereoBuffer(frames);
        const Block block = sound.block(frames);
        for (int n = 0; n < frames; ++n) {
            block.left[n] = scale(samples[2 * n]);
            block.right[n] = scale(samples[2 * n + 1]);
        }
        measured.loudness.process(block);
        peaks.process(block);
        return {};
    });
    if (!read)
        return read.error();
    peaks.finish();
    measured.peaks = peaks.reading();
    if (measured.loudness.reading().disagreementLu() > Loudness::agreementLimitLu(rendition.settings.rateHz))
        return Error{ErrorKind::Internal, Text::tr("two loudness meters disagree about '%1'; please report this").arg(shown(file.path))};
    return measured;
}

void sayLoudness(PlannedDeliverable& deliverable, const std::vector<std::optional<FileLoudness>>& measured)
{
    std::vector<const Loudness*> programmes;
    double peak = 0;
    for (const auto& file : measured) {
        if (!file)
            continue;
        programmes.push_back(&file->loudness);
        peak = std::max(peak, gainFromDecibels(file->peaks.samplePeakDbfs));
    }
    const double album = Loudness::album(programmes).integratedLufs;
    for (std::size_t f = 0; f < measured.size(); ++f) {
        if (!measured[f])
            continue;
        PlannedFile& file = deliverable.files[f];
        if (file.tagging.broadcast)
            sayBroadcast(*file.tagging.broadcast, *measured[f]);
        if (!deliverable.deliverable.replayGain)
            continue;
        // What is silent has no gain that would make it louder.
        if (const double own = measured[f]->loudness.reading().integratedLufs; std::isfinite(own))
            file.tags.trackLoudness = TagLoudness{own, gainFromDecibels(measured[f]->peaks.samplePeakDbfs)};
        if (std::isfinite(album))
            file.tags.albumLoudness = TagLoudness{album, peak};
    }
}

Result<void> fillLoudness(DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets, const std::vector<Spool>& spools, int threads,
                          Progress& progress)
{
    std::vector<std::vector<std::optional<FileLoudness>>> measured(delivery.deliverables.size());
    std::vector<Job> jobs;
    for (std::size_t d = 0; d < delivery.deliverables.size(); ++d) {
        const PlannedDeliverable& deliverable = delivery.deliverables[d];
        measured[d].resize(deliverable.files.size());
        for (std::size_t f = 0; f < deliverable.files.size(); ++f)
            if (saysLoudness(deliverable.deliverable) && !sets[d].files[f].isThere() && !deliverable.files[f].parts.empty())
                jobs.push_back([&, d, f]() -> Result<void> {
                    const std::size_t rendition = delivery.deliverables[d].rendition;
                    auto one = measureFile(delivery.deliverables[d].files[f], delivery.renditions[rendition], spools[rendition], progress);
                    if (!one)
                        return one.error();
                    measured[d][f] = std::move(*one);
                    return {};
                });
    }
    if (auto done = JobRunner(threads).run(jobs); !done)
        return done;
    for (std::size_t d = 0; d < delivery.deliverables.size(); ++d)
        if (saysLoudness(delivery.deliverables[d].deliverable))
            sayLoudness(delivery.deliverables[d], measured[d]);
    return {};
}

}  // namespace lacquer
