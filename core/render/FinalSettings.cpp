// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/FinalSettings.h"

#include "dsp/Decibels.h"
#include "dsp/Registry.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string_view>

namespace lacquer {

namespace {

/// How far rounding to a depth can lift a true peak at this ceiling, in dB; so much lower the limiter aims. Shaped
/// noise reaches tens of steps, flat noise few; at 24 bit neither can be measured.
double marginDb(const Deliverable& deliverable, double ceilingDbtp)
{
    if (deliverable.bits >= 24)
        return 0.0;
    const bool shaped = deliverable.dither == DitherType::Light || deliverable.dither == DitherType::Strong;
    const double lift = std::ldexp(shaped ? 75.0 : 7.5, 1 - deliverable.bits);
    const double ceiling = gainFromDecibels(ceilingDbtp);
    return decibelsFromGain(ceiling / (ceiling - lift));
}

/// Sets a parameter that the processor has, inside its range.
void setValue(ProcessorSettings& settings, std::string_view id, double value)
{
    const auto rows = settings.registered()->parameters;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Parameter& p) { return p.id == id; });
    assert(row != rows.end());
    settings.values[std::size_t(row - rows.begin())] = std::clamp(value, row->minimum, row->maximum);
}

}  // namespace

FinalSettings finalSettings(const Album& album, const Deliverable& deliverable)
{
    FinalSettings settings = referenceSettings(album);
    settings.rateHz = deliverable.rate.value_or(settings.rateHz);
    if (deliverable.ceilingDbtp) {
        const double ceiling = *deliverable.ceilingDbtp;
        if (settings.ceilingDbtp && ceiling < *settings.ceilingDbtp)
            settings.trimDb = ceiling - *settings.ceilingDbtp;
        else
            settings.ceilingDbtp = ceiling;
    }
    settings.monoBelowHz = deliverable.monoBelowHz;
    if (!deliverable.limiter)
        settings.ceilingDbtp.reset();
    if (settings.ceilingDbtp)
        *settings.ceilingDbtp -= marginDb(deliverable, *settings.ceilingDbtp + settings.trimDb);
    return settings;
}

FinalSettings referenceSettings(const Album& album)
{
    FinalSettings settings;
    settings.rateHz = album.rate.value_or(settings.rateHz);
    settings.ceilingDbtp = album.loudness.ceilingDbtp;
    settings.limiter = album.finalLimiter;
    return settings;
}

ProcessorSettings monoBass(double belowHz)
{
    constexpr double twelveDecibels = 2;
    ProcessorSettings image = ProcessorSettings::withDefaults(*findProcessorType("stereoImage"));
    setValue(image, "monoBass", twelveDecibels);
    setValue(image, "monoBassHz", belowHz);
    return image;
}

ProcessorSettings limiterAtCeiling(const FinalSettings& settings)
{
    ProcessorSettings limiter = settings.limiter;
    limiter.bypassed = false;
    setValue(limiter, "ceilingDbtp", *settings.ceilingDbtp);
    return limiter;
}

}  // namespace lacquer
