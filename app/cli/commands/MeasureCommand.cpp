// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressReporter.h"
#include "audio/AudioReader.h"
#include "base/JobRunner.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "measure/FileFigures.h"

namespace lacquer {

namespace {

Json asJson(const std::filesystem::path& path, const FileFigures& m)
{
    return {{"path", toUtf8(shown(path))},
            {"format", m.format.container},
            {"sampleRateHz", m.format.rateHz},
            {"channels", m.format.channels},
            {"bits", m.format.bits},
            {"frames", m.format.frames},
            {"seconds", m.seconds()},
            {"integratedLufs", finiteOrNull(m.loudness.integratedLufs)},
            {"loudnessRangeLu", finiteOrNull(m.loudness.loudnessRangeLu)},
            {"maxMomentaryLufs", finiteOrNull(m.loudness.maxMomentaryLufs)},
            {"maxShortTermLufs", finiteOrNull(m.loudness.maxShortTermLufs)},
            {"truePeakDbtp", finiteOrNull(m.peaks.truePeakDbtp)},
            {"samplePeakDbfs", finiteOrNull(m.peaks.samplePeakDbfs)},
            {"plrDb", finiteOrNull(m.plrDb())}};
}

QString asText(const std::filesystem::path& path, const FileFigures& m)
{
    const auto number = [](double value, int digits) { return QString::number(value, 'f', digits); };
    return Text::tr("%1: %2 LUFS, range %3 LU, short-term %4 LUFS, momentary %5 LUFS, true peak %6 dBTP, sample peak "
                    "%7 dBFS, %8 Hz, %9 s")
        .arg(shown(path), number(m.loudness.integratedLufs, 2), number(m.loudness.loudnessRangeLu, 2),
             number(m.loudness.maxShortTermLufs, 2), number(m.loudness.maxMomentaryLufs, 2), number(m.peaks.truePeakDbtp, 2),
             number(m.peaks.samplePeakDbfs, 2), QString::number(m.format.rateHz), number(m.seconds(), 3));
}

Result<void> run(Context& context)
{
    const std::size_t count = context.invocation().arguments().size();
    std::vector<std::unique_ptr<AudioReader>> readers(count);
    std::vector<FileFigures> measured(count);
    // A file that cannot be read is told before an hour of the others has been measured.
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
            auto one = measureFile(*readers[i], context.progress());
            if (!one)
                return one.error();
            measured[i] = std::move(*one);
            return {};
        });
    {
        const ProgressReporter reporter(context, Text::tr("measuring"));
        if (auto done = JobRunner(JobRunner::processors()).run(jobs); !done)
            return done;
    }
    Json files = Json::array();
    for (std::size_t i = 0; i < count; ++i) {
        if (context.wantsJson())
            files.push_back(asJson(context.invocation().path(i), measured[i]));
        else
            context.print(asText(context.invocation().path(i), measured[i]));
    }
    if (context.wantsJson())
        context.printJson("lacquer.measure/1", {{"files", std::move(files)}});
    return {};
}

}  // namespace

Command measureCommand()
{
    return {"measure",
            "FILE...",
            QT_TRANSLATE_NOOP("Command", "measure loudness and peaks of sound files"),
            QT_TRANSLATE_NOOP("Command",
                "Measures whole files: integrated loudness, loudness range, the highest momentary and short-term "
                "loudness (ITU-R BS.1770, EBU R 128), true peak and sample peak. A mono file counts as one channel."),
            1,
            -1,
            {jsonOption},
            {{"measure master.wav", QT_TRANSLATE_NOOP("Command", "One file")},
             {"measure --json delivery/wav24/*.wav", QT_TRANSLATE_NOOP("Command", "Many files, for scripts")}},
            &run};
}

}  // namespace lacquer
