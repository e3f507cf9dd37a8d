// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Chain.h"

#include "dsp/Registry.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>

namespace lacquer {

ProcessorSettings ProcessorSettings::withDefaults(const ProcessorType& type)
{
    ProcessorSettings settings;
    settings.id = Id::fresh();
    settings.type = type.id;
    settings.algorithm = type.algorithm;
    settings.values.assign(type.defaults.begin(), type.defaults.end());
    return settings;
}

const ProcessorType* ProcessorSettings::registered() const
{
    return findProcessorType(type);
}

bool ProcessorSettings::active() const
{
    const ProcessorType* known = registered();
    return known && !bypassed && !known->isTransparent(values);
}

std::int64_t latencyFrames(const Chain& chain, double rateHz)
{
    std::int64_t sum = 0;
    for (const ProcessorSettings& settings : chain)
        if (settings.active())
            sum += settings.registered()->latencyFrames(settings.values, rateHz);
    return sum;
}

namespace {

/// Tails are pure functions, but an equalizer designs its filters to know its own, and a plan asks every chain at every edit.
class KnownTails {
public:
    std::int64_t of(const ProcessorSettings& settings, double rateHz)
    {
        const auto* type = settings.registered();
        const std::scoped_lock lock(mutex_);
        if (known_.size() > most)
            known_.clear();
        const auto [entry, isNew] = known_.try_emplace({type, rateHz, settings.values}, 0);
        if (isNew)
            entry->second = type->tailFrames(settings.values, rateHz);
        return entry->second;
    }

private:
    static constexpr std::size_t most = 4096;

    std::mutex mutex_;
    std::map<std::tuple<const ProcessorType*, double, std::vector<double>>, std::int64_t> known_;
};

}  // namespace

std::int64_t tailFrames(const Chain& chain, double rateHz)
{
    static KnownTails known;
    std::int64_t sum = 0;
    for (const ProcessorSettings& settings : chain)
        if (settings.active())
            sum += known.of(settings, rateHz);
    return sum;
}

bool isActive(const Chain& chain)
{
    return std::any_of(chain.begin(), chain.end(), [](const ProcessorSettings& s) { return s.active(); });
}

}  // namespace lacquer
