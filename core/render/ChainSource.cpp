// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ChainSource.h"

#include "dsp/BandMoves.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

ChainSource::ChainSource(std::unique_ptr<Source> input, const Chain& chain, int rateHz, std::unique_ptr<Source> key)
    : input_(std::move(input)),
      key_(std::move(key)),
      chain_(chain),
      rateHz_(rateHz),
      latency_(latencyFrames(chain, rateHz)),
      warmUp_(warmUpFrames(rateHz))
{
    range_ = input_->range();
    if (!range_.empty())
        range_.end += tailFrames(chain, rateHz);
}

ChainSource::Processors ChainSource::makeProcessors(const Chain& chain, int rateHz)
{
    Processors processors;
    for (const ProcessorSettings& settings : chain) {
        if (!settings.active())
            continue;
        processors.push_back(settings.registered()->create());
        processors.back()->prepare(rateHz, maximumBlockFrames);
        processors.back()->set(settings.values);
    }
    return processors;
}

double ChainSource::takeGainReductionDb()
{
    double largest = 0;
    for (const auto& processor : processors_)
        largest = std::max(largest, processor->takeGainReductionDb());
    return largest;
}

void ChainSource::visitInputs(const std::function<void(Source&)>& visit)
{
    visit(*input_);
    if (key_)
        visit(*key_);
}

void ChainSource::update(const std::function<const ProcessorSettings*(Id)>& find)
{
    for (ProcessorSettings& settings : chain_) {
        const ProcessorSettings* now = find(settings.id);
        if (!now || now->values == settings.values || !settings.active())
            continue;
        settings.values = now->values;
        for (std::size_t i = 0; i < processors_.size(); ++i)
            if (ids_[i] == settings.id)
                processors_[i]->set(settings.values);
        for (std::size_t i = 0; i < keyProcessors_.size(); ++i)
            if (ids_[i] == settings.id)
                keyProcessors_[i]->set(settings.values);
    }
}

void ChainSource::takeReadings(const std::function<void(const ProcessorReading&)>& take)
{
    for (std::size_t i = 0; i < processors_.size(); ++i) {
        ProcessorReading reading;
        reading.id = ids_[i];
        // Bands and the whole are read off the same figures, which are forgotten when they are taken.
        if (auto* bands = dynamic_cast<BandMoves*>(processors_[i].get()))
            reading.bands = bands->takeBandMovesDb(reading.bandMovesDb);
        for (int band = 0; band < reading.bands; ++band)
            reading.reductionDb = std::max(reading.reductionDb, -reading.bandMovesDb[std::size_t(band)]);
        if (reading.bands == 0)
            reading.reductionDb = processors_[i]->takeGainReductionDb();
        if (meters_) {
            reading.energyBefore = meters_->energy(i);
            reading.energyAfter = meters_->energy(i + 1);
            reading.frames = meters_->frames();
        }
        take(reading);
    }
    if (meters_)
        meters_->clear();
}

std::size_t ChainSource::placeOf(Id processor) const
{
    const auto found = std::find_if(chain_.begin(), chain_.end(), [&](const auto& one) { return one.id == processor; });
    return std::size_t(found - chain_.begin());
}

std::size_t ChainSource::running(std::size_t count) const
{
    const auto end = chain_.begin() + std::ptrdiff_t(std::min(count, chain_.size()));
    return std::size_t(std::count_if(chain_.begin(), end, [](const auto& one) { return one.active(); }));
}

bool ChainSource::holds(Id processor) const
{
    return placeOf(processor) < chain_.size();
}

void ChainSource::hearOnlyChange(const DeltaTap& tap)
{
    const auto begin = std::min(placeOf(tap.first), placeOf(tap.last));
    const auto end = std::min(chain_.size(), std::max(placeOf(tap.first), placeOf(tap.last)) + 1);
    const auto part = [&](std::size_t from, std::size_t to) {
        return Chain(chain_.begin() + std::ptrdiff_t(from), chain_.begin() + std::ptrdiff_t(to));
    };
    tap_.emplace(running(begin), running(end), latencyFrames(part(begin, end), rateHz_),
                 latencyFrames(part(end, chain_.size()), rateHz_), maximumBlockFrames);
}

void ChainSource::pass()
{
    passing_.emplace();
    passing_->prepare(int(latency_));
}

Id ChainSource::findNonFinite()
{
    StereoBuffer probe(64);
    for (std::size_t i = 0; i < processors_.size(); ++i) {
        probe.block().clear();
        processors_[i]->process(probe.block(), probe.block());
        for (int n = 0; n < probe.frames(); ++n)
            if (!std::isfinite(probe.block().left[n]) || !std::isfinite(probe.block().right[n]))
                return ids_[i];
    }
    return {};
}

Result<void> ChainSource::start(std::int64_t frame)
{
    const std::int64_t from = std::max(range_.begin, frame - warmUp_);
    if (processors_.empty()) {
        processors_ = makeProcessors(chain_, rateHz_);
        ids_.clear();
        for (const ProcessorSettings& settings : chain_)
            if (settings.active())
                ids_.push_back(settings.id);
        if (key_) {
            keyProcessors_ = makeProcessors(chain_, rateHz_);
            keySound_.resize(maximumBlockFrames);
        }
    }
    input_->seek(from);
    if (key_)
        key_->seek(from);
    for (const auto& processor : processors_)
        processor->reset();
    for (const auto& processor : keyProcessors_)
        processor->reset();
    if (tap_)
        tap_->reset();
    if (passing_)
        passing_->reset();
    if (measures_ && !meters_)
        meters_.emplace(processors_.size(), rateHz_);
    if (meters_)
        meters_->reset();
    StereoBuffer discarded(maximumBlockFrames);
    for (std::int64_t left = latency_ + frame - from; left > 0;) {
        const int count = int(std::min<std::int64_t>(left, maximumBlockFrames));
        if (auto advanced = advance(discarded.block(count)); !advanced)
            return advanced;
        left -= count;
    }
    return {};
}

Result<void> ChainSource::produce(Block out)
{
    return advance(out);
}

Result<void> ChainSource::advance(Block out)
{
    if (auto read = input_->read(out); !read)
        return read;
    const Block key = key_ ? keySound_.block(out.frames) : out;
    if (key_)
        if (auto read = key_->read(key); !read)
            return read;
    if (meters_) {
        meters_->listen(0, out);
        meters_->count(out.frames);
    }
    if (passing_) {
        passing_->process(out);
    } else if (tap_) {
        run(0, tap_->first(), out, key);
        tap_->keep(out);
        run(tap_->first(), tap_->end(), out, key);
        tap_->subtract(out);
    } else {
        run(0, processors_.size(), out, key);
    }
    return {};
}

void ChainSource::run(std::size_t first, std::size_t end, Block out, Block key)
{
    for (std::size_t i = first; i < end; ++i) {
        processors_[i]->process(out, key);
        if (key_)
            keyProcessors_[i]->process(key, key);
        if (meters_)
            meters_->listen(i + 1, out);
    }
}

}  // namespace lacquer
