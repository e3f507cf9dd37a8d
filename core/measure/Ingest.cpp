// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/Ingest.h"

#include "dsp/Decibels.h"
#include "dsp/TruePeakReference.h"
#include "measure/Bandwidth.h"
#include "measure/EdgeLevels.h"
#include "measure/Loudness.h"
#include "measure/SampleFacts.h"
#include "measure/StereoPump.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

/// True peaks over full scale, those less than 10 ms apart in one channel counted once.
struct Overs {
    std::int64_t count = 0;
    double first = -1;
    std::array<double, 2> last{-1e300, -1e300};
};

/// All that listens to a file at once.
struct Listeners {
    explicit Listeners(const AudioFormat& format)
        : channels(format.channels), facts(format.channels), bandwidth(format.rateHz, format.channels),
          loudness(format.rateHz, format.channels, Loudness::Library::Without), weighting(format.rateHz), dropouts(format.rateHz), edges(format.rateHz),
          truePeaks(1.0, [this, apart = 0.01 * format.rateHz](const TruePeakReference::Over& over) { count(over, apart); })
    {
    }
    Listeners(const Listeners&) = delete;
    Listeners& operator=(const Listeners&) = delete;

    void process(ConstBlock block)
    {
        facts.process(block);
        bandwidth.process(block);
        loudness.process(block);
        weighting.addEnergy(block, energies);
        truePeaks.process(block);
        dropouts.process(block);
        edges.process(block);
    }

    void count(const TruePeakReference::Over& over, double apart)
    {
        if (over.channel >= channels)
            return;
        double& last = overs.last[std::size_t(over.channel)];
        if (over.position - last > apart)
            ++overs.count;
        last = over.position;
        if (overs.first < 0 || over.position < overs.first)
            overs.first = std::max(0.0, over.position);
    }

    int channels;
    SampleFacts facts;
    Bandwidth bandwidth;
    Loudness loudness;
    KWeighting weighting;
    std::array<double, 2> energies{};
    Dropouts dropouts;
    EdgeLevels edges;
    Overs overs;
    TruePeakReference truePeaks;
};

/// Turns figures into findings.
class Judge {
public:
    Judge(IngestReport& report, const Listeners& heard, const IngestLimits& limits)
        : report_(report), heard_(heard), limits_(limits)
    {
    }

    void judge()
    {
        if (heard_.facts.endOfSound() == 0) {
            add(IngestKind::Silent, IngestSeverity::Warning, 0);
            return;
        }
        judgePeaks();
        judgeLevels();
        judgeOrigin();
        if (report_.format.channels == 2)
            judgeSides();
    }

private:
    using Kind = IngestKind;
    using Severity = IngestSeverity;

    IngestFinding& add(Kind kind, Severity severity, double value, std::int64_t count = 0, std::int64_t first = -1, int channel = -1)
    {
        report_.findings.push_back({kind, severity, value, count, first, channel});
        return report_.findings.back();
    }

    void judgePeaks()
    {
        const auto& left = heard_.facts.channel(0);
        const auto& right = heard_.facts.channel(1);
        const auto earlier = [](std::int64_t a, std::int64_t b) { return a < 0 ? b : b < 0 ? a : std::min(a, b); };
        const std::int64_t runs = left.clippedRuns + right.clippedRuns;
        const std::int64_t overs = left.overs + right.overs;
        if (runs > 0)
            add(Kind::Clipped, Severity::Warning, double(std::max(left.longestRun, right.longestRun)), runs,
                earlier(left.firstRun, right.firstRun), left.clippedRuns == 0 ? 1 : right.clippedRuns == 0 ? 0 : -1);
        if (overs > 0)
            add(Kind::OverFullScale, Severity::Note, report_.samplePeakDbfs, overs, earlier(left.firstOver, right.firstOver));
        // Where the samples themselves are too high nobody needs to be told of what lies between them.
        if (runs == 0 && overs == 0 && heard_.overs.count > 0)
            add(Kind::InterSampleOvers, Severity::Note, report_.truePeakDbtp, heard_.overs.count, std::int64_t(heard_.overs.first));
    }

    void judgeLevels()
    {
        for (int c = 0; c < report_.format.channels; ++c)
            if (report_.dcDbfs[std::size_t(c)] > limits_.dcDbfs)
                add(Kind::DcOffset, Severity::Warning, report_.dcDbfs[std::size_t(c)], 0, -1, c);
        if (report_.headSilenceSeconds > limits_.headSeconds)
            add(Kind::SilentHead, Severity::Note, report_.headSilenceSeconds);
        if (report_.tailSilenceSeconds > limits_.tailSeconds)
            add(Kind::SilentTail, Severity::Note, report_.tailSilenceSeconds, 0, heard_.facts.endOfSound());
    }

    void judgeOrigin()
    {
        const AudioFormat& format = report_.format;
        if (!format.lossy && report_.bitsUsed > 0 && report_.bitsUsed < format.bits)
            add(Kind::UnusedBits, Severity::Note, report_.bitsUsed);
        if (format.lossy)
            add(Kind::LossyFile, Severity::Warning, 0);
        if (format.lossy || !report_.cliffHz || format.rateHz < 44100)
            return;
        const double cliff = *report_.cliffHz;
        // Nothing is converted up to 44.1 kHz from a rate that would reach 14 kHz and more.
        if (cliff < limits_.lossyBelowHz || format.rateHz == 44100)
            add(Kind::LikelyLossySource, Severity::Warning, cliff);
        // Half of 44.1 and 48 kHz, and of twice that; other edges are nobody's habit.
        else if (cliff < 24200.0 || (cliff > 40500.0 && cliff < 48500.0))
            add(Kind::LikelyUpsampled, Severity::Note, cliff);
    }

    void judgeSides()
    {
        if (!report_.imbalanceDb) {
            add(Kind::OneSided, Severity::Warning, 0, 0, -1, heard_.facts.channel(0).peak > SampleFacts::silence ? 1 : 0);
            return;
        }
        if (heard_.facts.identical())
            add(Kind::MonoAsStereo, Severity::Note, 0);
        const double off = std::abs(*report_.imbalanceDb);
        if (off > limits_.imbalanceNoteDb)
            add(Kind::Imbalanced, off > limits_.imbalanceWarningDb ? Severity::Warning : Severity::Note, *report_.imbalanceDb);
        if (*report_.correlation < limits_.oppositeCorrelation)
            add(Kind::OppositePolarity, Severity::Warning, *report_.correlation);
    }

    IngestReport& report_;
    const Listeners& heard_;
    const IngestLimits& limits_;
};

}  // namespace

const IngestFinding* IngestReport::find(IngestKind kind) const
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const IngestFinding& one) { return one.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

Result<IngestReport> inspectFile(AudioReader& reader, Progress& progress, const IngestLimits& limits)
{
    if (auto sought = reader.seek(0); !sought)
        return sought.error();
    IngestReport report;
    report.format = reader.format();
    Listeners heard(report.format);
    const auto pumped = pumpStereo(reader, progress, [&](ConstBlock block, std::int64_t) { heard.process(block); });
    if (!pumped)
        return pumped.error();
    heard.truePeaks.finish();

    const SampleFacts& facts = heard.facts;
    const double rateHz = report.format.rateHz;
    report.loudness = heard.loudness.reading();
    report.samplePeakDbfs = decibelsFromGain(facts.peak());
    report.truePeakDbtp = decibelsFromGain(std::max(facts.peak(), heard.truePeaks.peak()));
    for (int c = 0; c < report.format.channels; ++c)
        report.dcDbfs[std::size_t(c)] = decibelsFromGain(std::abs(facts.channel(c).sum) / double(facts.frames()));
    report.headSilenceSeconds = double(facts.firstSound()) / rateHz;
    report.tailSilenceSeconds = double(facts.frames() - facts.endOfSound()) / rateHz;
    report.headDbfs = heard.edges.headDbfs();
    report.tailDbfs = heard.edges.tailDbfs();
    report.dropouts = heard.dropouts.finish();
    report.bitsUsed = report.format.lossy ? 0 : facts.bitsUsed();
    report.bandwidthHz = heard.bandwidth.highestHz();
    report.cliffHz = heard.bandwidth.cliffHz();
    if (report.format.channels == 2 && std::min(facts.channel(0).peak, facts.channel(1).peak) > SampleFacts::silence) {
        report.imbalanceDb = 10.0 * std::log10(heard.energies[0] / heard.energies[1]);
        report.correlation = facts.correlation();
    }
    Judge(report, heard, limits).judge();
    return report;
}

}  // namespace lacquer
