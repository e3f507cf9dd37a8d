// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressReporter.h"
#include "audio/AudioReader.h"
#include "base/JobRunner.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "measure/IngestWords.h"

#include <algorithm>

namespace lacquer {

namespace {

Json numberOrNull(const std::optional<double>& value)
{
    return value ? finiteOrNull(*value) : Json();
}

Json asJson(const std::filesystem::path& path, const IngestReport& r)
{
    Json findings = Json::array();
    for (const IngestFinding& finding : r.findings)
        findings.push_back({{"code", ingestCode(finding.kind)},
                            {"level", finding.severity == IngestSeverity::Warning ? "warning" : "note"},
                            {"value", finiteOrNull(finding.value)},
                            {"count", finding.count},
                            {"firstFrame", finding.firstFrame < 0 ? Json() : Json(finding.firstFrame)},
                            {"channel", finding.channel < 0 ? Json() : Json(finding.channel + 1)},
                            {"message", toUtf8(ingestSentence(finding, r))}});
    Json dc = Json::array();
    for (int c = 0; c < r.format.channels; ++c)
        dc.push_back(finiteOrNull(r.dcDbfs[std::size_t(c)]));
    return {{"path", toUtf8(shown(path))},
            {"format", r.format.container},
            {"sampleRateHz", r.format.rateHz},
            {"channels", r.format.channels},
            {"bits", r.format.bits},
            {"isFloat", r.format.isFloat},
            {"lossy", r.format.lossy},
            {"frames", r.format.frames},
            {"seconds", double(r.format.frames) / r.format.rateHz},
            {"integratedLufs", finiteOrNull(r.loudness.integratedLufs)},
            {"loudnessRangeLu", finiteOrNull(r.loudness.loudnessRangeLu)},
            {"maxMomentaryLufs", finiteOrNull(r.loudness.maxMomentaryLufs)},
            {"maxShortTermLufs", finiteOrNull(r.loudness.maxShortTermLufs)},
            {"truePeakDbtp", finiteOrNull(r.truePeakDbtp)},
            {"samplePeakDbfs", finiteOrNull(r.samplePeakDbfs)},
            {"plrDb", finiteOrNull(r.plrDb())},
            {"dcDbfs", std::move(dc)},
            {"headSilenceSeconds", r.headSilenceSeconds},
            {"tailSilenceSeconds", r.tailSilenceSeconds},
            {"bitsUsed", r.bitsUsed == 0 ? Json() : Json(r.bitsUsed)},
            {"bandwidthHz", finiteOrNull(r.bandwidthHz)},
            {"cliffHz", numberOrNull(r.cliffHz)},
            {"imbalanceDb", numberOrNull(r.imbalanceDb)},
            {"correlation", numberOrNull(r.correlation)},
            {"findings", std::move(findings)}};
}

void print(Context& context, const std::filesystem::path& path, const IngestReport& r)
{
    const auto number = [](double value, int digits) { return QString::number(value, 'f', digits); };
    const AudioFormat& format = r.format;
    const QString depth = format.lossy     ? Text::tr("lossy")
                          : format.isFloat ? Text::tr("%1 bit float").arg(format.bits)
                                           : Text::tr("%1 bit").arg(format.bits);
    context.print(Text::tr("%1: %2, %3 Hz, %4, %5, %6 s")
                      .arg(shown(path), fromUtf8(format.container), QString::number(format.rateHz), depth,
                           format.channels == 1 ? Text::tr("mono") : Text::tr("stereo"),
                           number(double(format.frames) / format.rateHz, 3)));
    context.print(QStringLiteral("    ") + Text::tr("%1 LUFS, range %2 LU, true peak %3 dBTP, sound up to %4 kHz")
                                               .arg(number(r.loudness.integratedLufs, 1), number(r.loudness.loudnessRangeLu, 1),
                                                    number(r.truePeakDbtp, 1), number(r.bandwidthHz / 1000, 1)));
    for (const IngestFinding& finding : r.findings) {
        const QString sentence = ingestSentence(finding, r);
        const QString place =
            finding.firstFrame > 0 ? Text::tr(" (at %1 s)").arg(number(double(finding.firstFrame) / format.rateHz, 3)) : QString();
        context.print(QStringLiteral("    ") + (finding.severity == IngestSeverity::Warning ? Text::tr("warning: %1%2").arg(sentence, place)
                                                                                            : Text::tr("note: %1%2").arg(sentence, place)));
    }
}

Result<void> run(Context& context)
{
    const std::size_t count = context.invocation().arguments().size();
    std::vector<std::unique_ptr<AudioReader>> readers(count);
    std::vector<IngestReport> reports(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto reader = AudioReader::open(context.invocation().path(i));
        if (!reader)
            return reader.error();
        readers[i] = std::move(*reader);
        context.progress().expect(readers[i]->format().frames);
    }
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < count; ++i)
        jobs.emplace_back([&, i]() -> Result<void> {
            auto one = inspectFile(*readers[i], context.progress());
            if (!one)
                return one.error();
            reports[i] = std::move(*one);
            return {};
        });
    {
        const ProgressReporter reporter(context, Text::tr("inspecting"));
        if (auto done = JobRunner(JobRunner::processors()).run(jobs); !done)
            return done;
    }
    Json files = Json::array();
    for (std::size_t i = 0; i < count; ++i) {
        if (context.wantsJson())
            files.push_back(asJson(context.invocation().path(i), reports[i]));
        else
            print(context, context.invocation().path(i), reports[i]);
    }
    if (context.wantsJson())
        context.printJson("lacquer.inspect/1", {{"files", std::move(files)}});
    return {};
}

}  // namespace

Command inspectCommand()
{
    return {"inspect",
            "FILE...",
            QT_TRANSLATE_NOOP("Command", "say what is known, and what is suspicious, about sound files"),
            QT_TRANSLATE_NOOP("Command",
                "Reads whole files before anybody works with them: format, levels, and what may be worth another export: "
                "clipping, peaks over full scale, DC, silence at the ends, bits that are not used, signs of lossy or upsampled "
                "sources, one-sided or swapped channels. Findings do not change the exit code."),
            1,
            -1,
            {jsonOption},
            {{"inspect 'mixes/Night Drive.wav'", QT_TRANSLATE_NOOP("Command", "One file, in words")},
             {"inspect --json stems/*.wav", QT_TRANSLATE_NOOP("Command", "Many files, for scripts")}},
            &run};
}

}  // namespace lacquer
