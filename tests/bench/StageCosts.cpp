// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/StageCosts.h"

#include "bench/MemorySource.h"
#include "bench/PeerCost.h"
#include "bench/StopWatch.h"

#include "audio/FlacWriter.h"
#include "audio/WaveWriter.h"
#include "base/Hash.h"
#include "dsp/CeilingGuard.h"
#include "dsp/Decibels.h"
#include "dsp/Dither.h"
#include "dsp/Registry.h"
#include "dsp/TruePeakReference.h"
#include "measure/Loudness.h"
#include "render/ConvertSource.h"
#include "render/FileSource.h"
#include "render/FinalSource.h"
#include "render/Pump.h"
#include "render/RenderCache.h"
#include "render/SumSource.h"
#include "render/WindowSource.h"

#include <cstdio>
#include <cstdlib>

namespace lacquer::bench {

namespace {

namespace files = std::filesystem;

template <class Outcome>
void demand(const Outcome& outcome)
{
    if (outcome.ok())
        return;
    std::fprintf(stderr, "%s\n", outcome.error().message.toUtf8().constData());
    std::exit(1);
}

/// Reads a source from end to end and keeps nothing.
void drain(Source& source)
{
    Progress progress;
    demand(pump(source, source.range(), maximumBlockFrames, progress,
                [](ConstBlock, std::int64_t) { return Result<void>(); }));
}

class Bench {
public:
    Bench(const Workplace& place, int runs) : place_(place), runs_(runs) {}

    std::vector<Cost> take() { return std::move(costs_); }

    void reading()
    {
        const auto wave = write<WaveWriter, WaveOptions>("read.wav");
        const auto flac = write<FlacWriter, FlacOptions>("read.flac");
        for (const auto& [name, path] : {std::pair{"read WAV, 24 bit", wave}, {"read FLAC, 24 bit", flac}}) {
            FileReference reference;
            reference.rateHz = Workplace::rateHz;
            reference.channels = 2;
            reference.bits = 24;
            reference.frames = place_.sound.frames();
            add("read", name, [&, path = path] {
                FileSource source(path, reference, 0);
                drain(source);
            });
        }
        const auto longFlac = place_.folder / "peer.flac";
        if (processorSecondsOf({"flac", "-s", "-f", "-5", "-o", longFlac.string(), place_.file.string()}))
            peer("flac -d", {"flac", "-s", "-d", "-c", longFlac.string()}, {"flac", "--version"});
        add("read", "SHA-256 of the 24-bit file", [&] {
            Progress progress;
            demand(hashFile(wave, progress));
        });
        peer("sha256sum", {"sha256sum", place_.file.string()}, {"sha256sum", "--version"});
    }

    void converting()
    {
        add("convert", "96 to 44.1 kHz, per second at 44.1", [&] {
            ConvertSource source(std::make_unique<MemorySource>(place_.sound), 96000, 44100);
            drain(source);
        }, 44100.0 / 96000.0);
        const auto high = place_.folder / "high.wav";
        if (processorSecondsOf({"ffmpeg", "-nostdin", "-v", "error", "-y", "-i", place_.file.string(), "-ar", "96000", "-c:a",
                                "pcm_s24le", high.string()}))
            peer("ffmpeg soxr, VHQ",
                 ffmpegFilter(high, "aresample=44100:resampler=soxr:precision=28:internal_sample_fmt=dblp"),
                 ffmpegFilter(high, ""));
        add("convert", "44.1 to 48 kHz", [&] {
            ConvertSource source(std::make_unique<MemorySource>(place_.sound), 44100, 48000);
            drain(source);
        });
        peer("ffmpeg soxr, VHQ",
             ffmpegFilter(place_.file, "aresample=48000:resampler=soxr:precision=28:internal_sample_fmt=dblp"),
             ffmpegFilter(place_.file, ""));
    }

    void adding()
    {
        add("mix", "sum of 8 stems", [&] {
            std::vector<PlacedSource> members;
            for (int i = 0; i < 8; ++i)
                members.push_back({std::make_unique<MemorySource>(place_.sound), 0});
            SumSource source(std::move(members));
            drain(source);
        });
        const auto eight = [&](const std::string& graph) {
            return Command{"ffmpeg", "-nostdin", "-v", "error", "-i", place_.file.string(), "-filter_complex",
                           "[0]aformat=dblp,asplit=8[a][b][c][d][e][f][g][h];" + graph, "-map", "[o]", "-f", "null", "-"};
        };
        std::string nowhere;
        for (const char name : {'b', 'c', 'd', 'e', 'f', 'g', 'h'})
            nowhere += ";[" + std::string(1, name) + "]anullsink";
        peer("ffmpeg amix", eight("[a][b][c][d][e][f][g][h]amix=inputs=8:normalize=0[o]"), eight("[a]anull[o]" + nowhere));
        add("mix", "drive and two fades of 5 s", [&] {
            GainCurve gain;
            gain.addDrive({{0, 3.0}, {44100, 4.0}});
            gain.addFadeIn({5 * 44100, FadeShape::EqualPower, 0, false}, 0);
            gain.addFadeOut({5 * 44100, FadeShape::Exponential, 50, false}, place_.sound.frames());
            WindowSource source(std::make_unique<MemorySource>(place_.sound), {0, place_.sound.frames()}, std::move(gain));
            drain(source);
        });
    }

    void finishing()
    {
        add("finish", "final limiter and guard, 6 dB", [&] { drain(*limited(6)); });
        add("finish", "final limiter and guard, nothing over", [&] { drain(*limited(-6)); });
        // What a limiter hands over: hot, with next to nothing left to do.
        test::Stereo hot = place_.sound;
        capture(*limited(6), hot);
        add("finish", "ceiling guard alone", [&] {
            CeilingGuard guard;
            guard.prepare(Workplace::rateHz, -1);
            StereoBuffer buffer(maximumBlockFrames);
            for (int done = 0; done < hot.frames(); done += maximumBlockFrames) {
                const Block block = buffer.block(std::min(maximumBlockFrames, hot.frames() - done));
                block.copyFrom({hot.left.data() + done, hot.right.data() + done, block.frames});
                guard.process(block);
            }
        });
        const char* const names[] = {"round, no dither", "dither, flat", "dither, light", "dither, strong"};
        for (const DitherType type : {DitherType::None, DitherType::Flat, DitherType::Light, DitherType::Strong}) {
            add("finish", std::string(names[int(type)]) + ", 16 bit", [&] { ditherAll(type); });
            const char* const methods[] = {"", "triangular", "lipshitz", "shibata"};
            if (type == DitherType::Flat || type == DitherType::Light || type == DitherType::Strong)
                peer(std::string("ffmpeg ") + methods[int(type)],
                     ffmpegFilter(place_.file, std::string("aresample=osf=s16:dither_method=") + methods[int(type)]),
                     ffmpegFilter(place_.file, ""));
        }
    }

    void measuring()
    {
        // What a read-back proof sees: finished, limited sound.
        test::Stereo hot = place_.sound;
        capture(*limited(6), hot);
        const auto chunks = [&](const auto& take) {
            for (int done = 0; done < hot.frames(); done += maximumBlockFrames) {
                const int count = std::min(maximumBlockFrames, hot.frames() - done);
                take(ConstBlock{hot.left.data() + done, hot.right.data() + done, count});
            }
        };
        double sink = 0;
        for (const auto library : {Loudness::Library::Without, Loudness::Library::Beside}) {
            const bool beside = library == Loudness::Library::Beside;
            add("measure", beside ? "loudness, libebur128 beside" : "loudness, ours alone", [&] {
                Loudness loudness(Workplace::rateHz, 2, library);
                chunks([&](ConstBlock block) { loudness.process(block); });
                sink += loudness.reading().integratedLufs;
            });
            if (beside)
                peer("ffmpeg ebur128", ffmpegFilter(place_.file, "ebur128=framelog=verbose"), ffmpegFilter(place_.file, ""));
        }
        add("measure", "true peak, reference meter", [&] {
            TruePeakReference reference;
            chunks([&](ConstBlock block) { reference.process(block); });
            reference.finish();
            sink += reference.peak();
        });
        if (const auto both = measurePeer("ffmpeg ebur128, true peak", ffmpegFilter(place_.file, "ebur128=peak=true:framelog=verbose"),
                                          ffmpegFilter(place_.file, "ebur128=framelog=verbose"), place_.fileSeconds))
            costs_.back().peer = both;
        if (std::isnan(sink))
            std::printf("the meters read no number\n");
    }

    void keeping()
    {
        RenderCache cache(place_.folder / "cache", std::int64_t(1) << 40);
        add("keep", "render cache, store", [&] {
            MemorySource source(place_.sound);
            Progress progress;
            demand(cache.store("0123456789abcdef", source, maximumBlockFrames, progress));
        });
        add("keep", "render cache, open for the first time and read", [&] {
            RenderCache fresh(place_.folder / "cache", std::int64_t(1) << 40);
            drain(*fresh.open("0123456789abcdef"));
        });
        add("keep", "render cache, read again", [&] { drain(*cache.open("0123456789abcdef")); });
    }

    void writing()
    {
        add("write", "WAV, 24 bit", [&] { write<WaveWriter, WaveOptions>("write.wav"); });
        add("write", "FLAC, 24 bit", [&] { write<FlacWriter, FlacOptions>("write.flac"); });
        peer("flac -5", {"flac", "-s", "-5", "-c", place_.file.string()}, {"flac", "--version"});
    }

private:
    void add(const std::string& room, const std::string& name, const std::function<void()>& work, double seconds = 1)
    {
        const double milliseconds = medianMilliseconds(runs_, work);
        costs_.push_back({room, name, milliseconds / (seconds * place_.seconds()), std::nullopt});
    }

    void peer(const std::string& name, const Command& work, const Command& idle)
    {
        costs_.back().peer = measurePeer(name, work, idle, place_.fileSeconds);
    }

    template <class Writer, class Options>
    files::path write(const char* name)
    {
        const auto path = place_.folder / name;
        files::remove(path);
        Options options;
        options.rateHz = Workplace::rateHz;
        options.bits = 24;
        auto writer = Writer::create(path, options);
        demand(writer);
        if (rounded_.empty()) {
            rounded_.resize(2 * std::size_t(place_.sound.frames()));
            Dither(Workplace::rateHz, 24, DitherType::None)
                .process({place_.sound.left.data(), place_.sound.right.data(), place_.sound.frames()}, 0, rounded_.data());
        }
        for (int done = 0; done < place_.sound.frames(); done += maximumBlockFrames) {
            const int count = std::min(maximumBlockFrames, place_.sound.frames() - done);
            demand((*writer)->write(rounded_.data() + 2 * std::size_t(done), count));
        }
        demand((*writer)->finish());
        return path;
    }

    /// The sound through a group's last way out with so much drive.
    std::unique_ptr<Source> limited(double driveDb) const
    {
        PlannedGroup group;
        group.range = {0, place_.sound.frames()};
        group.songs.push_back({});
        group.songs.back().frames = place_.sound.frames();
        group.drive = {{0, driveDb}};
        FinalSettings settings;
        settings.ceilingDbtp = -1;
        settings.limiter = ProcessorSettings::withDefaults(*findProcessorType("limiter"));
        return std::make_unique<FinalSource>(std::make_unique<MemorySource>(place_.sound), group, Workplace::rateHz,
                                             group.range, settings);
    }

    static void capture(Source& source, test::Stereo& into)
    {
        Progress progress;
        demand(pump(source, source.range(), maximumBlockFrames, progress, [&](ConstBlock sound, std::int64_t frame) {
            std::copy_n(sound.left, sound.frames, into.left.begin() + frame);
            std::copy_n(sound.right, sound.frames, into.right.begin() + frame);
            return Result<void>();
        }));
    }

    void ditherAll(DitherType type) const
    {
        Dither dither(Workplace::rateHz, 16, type);
        std::vector<std::int32_t> rounded(std::size_t(2 * maximumBlockFrames));
        for (int done = 0; done < place_.sound.frames(); done += maximumBlockFrames) {
            const int count = std::min(maximumBlockFrames, place_.sound.frames() - done);
            dither.process({place_.sound.left.data() + done, place_.sound.right.data() + done, count}, done, rounded.data());
        }
    }

    const Workplace& place_;
    int runs_;
    std::vector<Cost> costs_;
    std::vector<std::int32_t> rounded_;
};

}  // namespace

std::vector<Cost> stageCosts(const Workplace& place, int runs)
{
    Bench bench(place, runs);
    bench.reading();
    bench.converting();
    bench.adding();
    bench.finishing();
    bench.measuring();
    bench.keeping();
    bench.writing();
    return bench.take();
}

}  // namespace lacquer::bench
