// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Chain.h"

#include "dsp/Registry.h"

#include <algorithm>

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

std::int64_t tailFrames(const Chain& chain, double rateHz)
{
    std::int64_t sum = 0;
    for (const ProcessorSettings& settings : chain)
        if (settings.active())
            sum += settings.registered()->tailFrames(settings.values, rateHz);
    return sum;
}

bool isActive(const Chain& chain)
{
    return std::any_of(chain.begin(), chain.end(), [](const ProcessorSettings& s) { return s.active(); });
}

}  // namespace lacquer
