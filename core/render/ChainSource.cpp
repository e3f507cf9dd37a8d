// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ChainSource.h"

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

void ChainSource::takeGainReductionsDb(const std::function<void(Id, double)>& take)
{
    for (std::size_t i = 0; i < processors_.size(); ++i)
        take(ids_[i], processors_[i]->takeGainReductionDb());
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
    if (!key_) {
        for (const auto& processor : processors_)
            processor->process(out, out);
        return {};
    }
    const Block key = keySound_.block(out.frames);
    if (auto read = key_->read(key); !read)
        return read;
    for (std::size_t i = 0; i < processors_.size(); ++i) {
        processors_[i]->process(out, key);
        keyProcessors_[i]->process(key, key);
    }
    return {};
}

}  // namespace lacquer
