// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/processors/Equalizer.h"

#include "dsp/Decibels.h"
#include "dsp/FilterDesign.h"
#include "dsp/SettingsTable.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double glideSeconds = 0.03;
constexpr double longestTailSeconds = 60.0;
constexpr double silentDb = -180.0;
/// What every section but the slowest adds to the decay: bounds the polynomial that eight poles at one place ring with.
constexpr double extraDb = -40.0;

Lanes turned(Lanes x, double scale)
{
    return {(x.left() + x.right()) * scale, (x.left() - x.right()) * scale};
}

void turn(Block audio, double scale)
{
    for (int n = 0; n < audio.frames; ++n) {
        const Lanes x = turned({audio.left[n], audio.right[n]}, scale);
        audio.left[n] = x.left();
        audio.right[n] = x.right();
    }
}

Lanes between(Lanes from, Lanes to, double part)
{
    return from + Lanes{part, part} * (to - from);
}

/// A dynamic band whose filter is at rest: only the weights move.
void runMovement(std::span<EqualizerSection> sections, Block audio)
{
    const double* weights = sections.back().weights;
    for (int n = 0; n < audio.frames; ++n) {
        const Lanes kept{audio.left[n], audio.right[n]};
        Lanes x = kept;
        for (EqualizerSection& section : sections)
            x = svfTick(section.now, section.state, x);
        x = between(kept, x, weights[n]);
        audio.left[n] = x.left();
        audio.right[n] = x.right();
    }
}

}  // namespace

std::int64_t Equalizer::latencyFrames(std::span<const double>, double)
{
    return 0;
}

std::int64_t Equalizer::tailFrames(std::span<const double> values, double rateHz)
{
    const auto settings = settingsFrom<EqualizerSettings>(equalizerTable, values);
    double gainDb = std::max(0.0, settings.outputGainDb);
    double slowest = 0.0;
    double sum = 0.0;
    const auto add = [&](const EqualizerBandSettings& band) {
        if (!band.isActive())
            return;
        const SectionList list = designBand(band.shape(), rateHz);
        gainDb += hasGain(band.shape().type) ? std::abs(band.gainDb) : std::max(0.0, decibelsFromGain(band.q / 0.7071));
        for (int i = 0; i < list.count; ++i) {
            const double radius = list.sections[std::size_t(i)].slowestPole();
            const double framesPerDb = radius <= 0.0 ? 0.0 : -1.0 / (20.0 * std::log10(radius));
            slowest = std::max(slowest, framesPerDb);
            sum += framesPerDb;
        }
    };
    for (std::size_t i = 0; i < settings.band.size(); ++i) {
        add(settings.band[i]);
        add(fullMovement(settings.band[i], settings.dynamic[i]));
    }
    const double frames = slowest * (gainDb - silentDb) - (sum - slowest) * extraDb;
    if (frames == 0.0)
        return 0;
    return std::int64_t(std::ceil(std::min(frames, longestTailSeconds * rateHz))) + 2;
}

bool Equalizer::isTransparent(std::span<const double> values)
{
    const auto settings = settingsFrom<EqualizerSettings>(equalizerTable, values);
    if (settings.outputGainDb != 0.0)
        return false;
    for (std::size_t i = 0; i < settings.band.size(); ++i)
        if (settings.band[i].isActive() || isDynamic(settings.band[i], settings.dynamic[i]))
            return false;
    return true;
}

void Equalizer::prepare(double rateHz, int)
{
    rateHz_ = rateHz;
    for (EqualizerBand& band : bands_)
        band.prepare(rateHz);
    for (BandDynamics& dynamics : dynamics_)
        dynamics.prepare(rateHz);
    outputGainDb_.jump(0.0);
    reset();
}

void Equalizer::reset()
{
    for (EqualizerBand& band : bands_)
        band.reset();
    for (BandDynamics& dynamics : dynamics_)
        dynamics.reset();
    outputGainDb_.jump(outputGainDb_.target());
    gain_ = gainFromDecibels(outputGainDb_.value());
    gainStep_ = 0.0;
    moving_ = false;
    started_ = false;
    frame_ = 0;
}

void Equalizer::set(std::span<const double> values)
{
    const auto settings = settingsFrom<EqualizerSettings>(equalizerTable, values);
    for (std::size_t i = 0; i < bands_.size(); ++i) {
        bands_[i].set(settings.band[i], !started_);
        dynamics_[i].set(settings.band[i], settings.dynamic[i], !started_);
    }
    if (started_) {
        constexpr double framesPerStep = EqualizerBand::framesPerStep;
        outputGainDb_.aim(settings.outputGainDb, std::max(1, int(std::lround(glideSeconds * rateHz_ / framesPerStep))));
        moving_ = true;
    } else {
        outputGainDb_.jump(settings.outputGainDb);
        gain_ = gainFromDecibels(settings.outputGainDb);
    }
}

/// Every 32 frames since reset while something moves: where the next 32 lead.
void Equalizer::step()
{
    moving_ = false;
    for (EqualizerBand& band : bands_)
        moving_ = band.step() || moving_;
    for (BandDynamics& dynamics : dynamics_)
        moving_ = dynamics.step() || moving_;
    gain_ = gainFromDecibels(outputGainDb_.value());
    gainStep_ = 0.0;
    if (outputGainDb_.moving()) {
        gainStep_ = (gainFromDecibels(outputGainDb_.step()) - gain_) / EqualizerBand::framesPerStep;
        moving_ = true;
    }
}

bool Equalizer::isDynamicNow()
{
    return std::any_of(dynamics_.begin(), dynamics_.end(), [](BandDynamics& one) { return one.filter().count() > 0; });
}

void Equalizer::put(EqualizerBand& band, const double* weights, bool& midSide)
{
    // A band that treats both lanes alike could do so in either pair, but its memory belongs to one.
    const bool turns = band.count() > 0 && band.isMidSide() != midSide;
    for (int i = 0; i < band.count(); ++i) {
        EqualizerSection& section = chain_[std::size_t(chainLength_++)];
        section = band.section(i);
        section.turn = !turns || i > 0 ? 0.0 : midSide ? 1.0 : 0.5;
        section.opens = weights != nullptr && i == 0;
        section.weights = i + 1 == band.count() ? weights : nullptr;
    }
    midSide = midSide != turns;
}

void Equalizer::gather()
{
    chainLength_ = 0;
    bool midSide = false;
    for (std::size_t i = 0; i < bands_.size(); ++i) {
        put(bands_[i], nullptr, midSide);
        put(dynamics_[i].filter(), dynamics_[i].weights(), midSide);
    }
    endsInMidSide_ = midSide;
}

void Equalizer::scatter()
{
    const EqualizerSection* next = chain_.data();
    for (std::size_t i = 0; i < bands_.size(); ++i)
        for (EqualizerBand* band : {&bands_[i], &dynamics_[i].filter()})
            for (int s = 0; s < band->count(); ++s)
                band->section(s) = *next++;
}

void Equalizer::runAtRest(Block audio)
{
    const std::size_t count = std::size_t(chainLength_);
    bool hasGain = false;
    for (std::size_t i = 0; i < count;) {
        if (chain_[i].turn != 0.0)
            turn(audio, chain_[i].turn);
        std::size_t end = i + 1;
        while (end < count && chain_[end].turn == 0.0 && !chain_[end].opens && chain_[end - 1].weights == nullptr)
            ++end;
        if (chain_[i].opens) {
            runMovement({chain_.data() + i, end - i}, audio);
        } else {
            for (std::size_t s = i; s < end; ++s)
                wave_[s] = {chain_[s].now, chain_[s].state};
            hasGain = end == count && !endsInMidSide_;
            runSectionWave({wave_.data() + i, end - i}, audio, hasGain ? gain_ : 1.0);
            for (std::size_t s = i; s < end; ++s)
                chain_[s].state = wave_[s].state;
        }
        i = end;
    }
    if (endsInMidSide_)
        turn(audio, 1.0);
    if (!hasGain)
        runSectionWave({}, audio, gain_);
}

void Equalizer::runMoving(Block audio)
{
    EqualizerSection* const begin = chain_.data();
    EqualizerSection* const end = begin + chainLength_;
    double gain = gain_;
    Lanes kept{0.0, 0.0};
    for (int n = 0; n < audio.frames; ++n) {
        Lanes x{audio.left[n], audio.right[n]};
        for (EqualizerSection* section = begin; section != end; ++section) {
            if (section->turn != 0.0) [[unlikely]]
                x = turned(x, section->turn);
            if (section->opens) [[unlikely]]
                kept = x;
            x = svfTick(section->now, section->state, x);
            section->now.direct += section->perFrame.direct;
            section->now.fromFirst += section->perFrame.fromFirst;
            section->now.fromSecond += section->perFrame.fromSecond;
            section->now.hold += section->perFrame.hold;
            section->now.turn += section->perFrame.turn;
            section->now.push += section->perFrame.push;
            if (section->weights != nullptr) [[unlikely]]
                x = between(kept, x, section->weights[n]);
        }
        if (endsInMidSide_) [[unlikely]]
            x = turned(x, 1.0);
        audio.left[n] = x.left() * gain;
        audio.right[n] = x.right() * gain;
        gain += gainStep_;
    }
    gain_ = gain;
}

void Equalizer::process(Block audio, ConstBlock key)
{
    started_ = started_ || audio.frames > 0;
    while (audio.frames > 0) {
        constexpr int stride = EqualizerBand::framesPerStep;
        const int sinceStep = int(frame_ % stride);
        if (moving_ && sinceStep == 0)
            step();
        const bool listens = isDynamicNow();
        const int most = moving_ ? stride - sinceStep : listens ? BandDynamics::mostFrames : audio.frames;
        const int frames = std::min(audio.frames, most);
        // All bands listen before any of them works: the key may be the very same memory.
        if (listens)
            for (BandDynamics& dynamics : dynamics_)
                if (dynamics.filter().count() > 0)
                    dynamics.follow(key.part(0, frames));
        const Block part = audio.part(0, frames);
        gather();
        if (moving_)
            runMoving(part);
        else if (chainLength_ > 0 || gain_ != 1.0)
            runAtRest(part);
        scatter();
        frame_ += frames;
        audio = audio.part(frames, audio.frames - frames);
        key = key.part(frames, key.frames - frames);
    }
}

double Equalizer::takeGainReductionDb()
{
    double largest = 0.0;
    for (BandDynamics& dynamics : dynamics_)
        largest = std::max(largest, -dynamics.takeMoveDb());
    return largest;
}

int Equalizer::takeBandMovesDb(std::span<double> moves)
{
    for (std::size_t i = 0; i < dynamics_.size(); ++i)
        moves[i] = dynamics_[i].takeMoveDb();
    return int(dynamics_.size());
}

}  // namespace lacquer
