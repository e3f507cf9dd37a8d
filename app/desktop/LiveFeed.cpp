// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveFeed.h"

#include "measure/LiveMeters.h"
#include "measure/SpectrumAnalyser.h"
#include "measure/StereoField.h"

#include <chrono>
#include <cmath>

namespace lacquer {

namespace {

constexpr std::size_t minuteSteps = 600;
constexpr int fieldPoints = 700;
constexpr double levelSeconds = 1;
/// ITU-R BS.1770: of energies per frame of both channels.
constexpr double loudnessOffset = -0.691;

/// Energies around one processor, fading with time.
struct Energies {
    double before = 0, after = 0, weight = 0;

    void add(const ProcessorReading& reading, int rateHz)
    {
        const double stays = std::exp(-double(reading.frames) / (levelSeconds * rateHz));
        before = before * stays + reading.energyBefore;
        after = after * stays + reading.energyAfter;
        weight = weight * stays + double(reading.frames);
    }
    [[nodiscard]] ModuleLevels levels() const
    {
        const auto loudness = [this](double energy) { return loudnessOffset + 10 * std::log10(std::max(1e-30, energy / weight)); };
        return {loudness(before), loudness(after)};
    }
};

/// All meters at one rate.
struct Meters {
    explicit Meters(int rate) : rateHz(rate), loudness(rate), spectrum(rate), field(rate, 2048) {}

    void reset()
    {
        loudness.reset();
        spectrum.reset();
        field.reset();
        steps = 0;
    }

    int rateHz;
    LiveMeters loudness;
    SpectrumAnalyser spectrum;
    StereoField field;
    std::int64_t frames = 0;
    std::int64_t steps = 0;
};

std::vector<QPointF> curve(std::span<const double> x, std::span<const float> y)
{
    std::vector<QPointF> points;
    points.reserve(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        points.emplace_back(x[i], double(y[i]));
    return points;
}

}  // namespace

LiveFeed::LiveFeed(Player& player) : player_(player), thread_([this] { run(); }) {}

LiveFeed::~LiveFeed()
{
    quit_ = true;
    thread_.join();
}

LiveFeed::Snapshot LiveFeed::take() const
{
    const std::lock_guard lock(mutex_);
    return snapshot_;
}

void LiveFeed::run()
{
    std::unique_ptr<Meters> meters;
    std::uint32_t generation = 0;
    TapBlock block;
    std::vector<float> minute;
    std::map<Id, double> reductions;
    std::map<Id, std::array<double, ProcessorReading::mostBands>> moves;
    std::map<Id, Energies> energies;
    auto published = std::chrono::steady_clock::now();
    bool fresh = false;
    while (!quit_) {
        while (!quit_ && player_.readTap(block)) {
            const int rate = block.rateHz;
            if (rate <= 0)
                continue;
            if (!meters || meters->rateHz != rate)
                meters = std::make_unique<Meters>(rate);
            if (block.generation != generation || resetAsked_.exchange(false)) {
                generation = block.generation;
                meters->reset();
                minute.clear();
                energies.clear();
            }
            const ConstBlock sound{block.left.data(), block.right.data(), int(block.left.size())};
            meters->loudness.process(sound);
            meters->spectrum.process(sound);
            meters->field.process(sound);
            meters->frames += sound.frames;
            if (const auto step = meters->frames * 10 / rate; step != meters->steps) {
                meters->steps = step;
                minute.push_back(float(meters->loudness.reading().shortTermLufs));
                if (minute.size() > minuteSteps)
                    minute.erase(minute.begin(), minute.end() - minuteSteps);
            }
            for (const auto& reading : block.readings) {
                auto& deepest = reductions[reading.id];
                deepest = std::max(deepest, reading.reductionDb);
                if (reading.bands > 0) {
                    auto& furthest = moves[reading.id];
                    for (std::size_t band = 0; band < furthest.size(); ++band)
                        if (std::abs(reading.bandMovesDb[band]) > std::abs(furthest[band]))
                            furthest[band] = reading.bandMovesDb[band];
                }
                if (reading.frames > 0)
                    energies[reading.id].add(reading, rate);
            }
            fresh = true;
        }
        if (fresh && std::chrono::steady_clock::now() - published >= std::chrono::milliseconds(30)) {
            Snapshot next;
            next.reading = meters->loudness.reading();
            next.pictures.spectrum = curve(meters->spectrum.frequenciesHz(), meters->spectrum.levelsDb());
            next.pictures.hold = curve(meters->spectrum.frequenciesHz(), meters->spectrum.heldDb());
            std::vector<StereoField::Point> points(fieldPoints);
            const int count = meters->field.points(points);
            for (int i = 0; i < count; ++i)
                next.pictures.field.emplace_back(double(points[std::size_t(i)].x), double(points[std::size_t(i)].y));
            next.pictures.shortTermMinute = minute;
            next.reductionsDb = std::move(reductions);
            reductions.clear();
            next.bandMovesDb = std::move(moves);
            moves.clear();
            for (const auto& [id, sums] : energies)
                next.levels.emplace(id, sums.levels());
            {
                const std::lock_guard lock(mutex_);
                next.number = snapshot_.number + 1;
                snapshot_ = std::move(next);
                number_ = snapshot_.number;
            }
            published = std::chrono::steady_clock::now();
            fresh = false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(8));
    }
}

}  // namespace lacquer
