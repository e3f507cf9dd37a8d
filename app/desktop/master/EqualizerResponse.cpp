// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/EqualizerResponse.h"

#include "dsp/FilterDesign.h"

#include <algorithm>

namespace lacquer {

namespace {

bool passes(BandChannels channels, EqualizerResponse::Way way)
{
    switch (channels) {
    case BandChannels::Stereo:
        return true;
    case BandChannels::Left:
    case BandChannels::Mid:
        return way == EqualizerResponse::Way::Middle;
    case BandChannels::Right:
    case BandChannels::Side:
        return way == EqualizerResponse::Way::Side;
    }
    return true;
}

}  // namespace

void EqualizerResponse::set(const EqualizerValues& values, double rateHz)
{
    for (std::size_t i = 0; i < bands_.size(); ++i) {
        const auto& wanted = values.band[i];
        auto& band = bands_[i];
        if (band.settings.on < 0 || !(band.settings.shape() == wanted.shape()) || rateHz != rateHz_)
            band.sections = designBand(wanted.shape(), rateHz);
        band.settings = wanted;
    }
    outputGainDb_ = values.outputGainDb;
    rateHz_ = rateHz;
}

double EqualizerResponse::bandDb(int band, double frequencyHz) const
{
    // Beyond half the rate there is no sound; the curve goes on as it was.
    return bands_[std::size_t(band)].sections.responseDb(std::min(frequencyHz, rateHz_ * 0.4999), rateHz_);
}

double EqualizerResponse::responseDb(Way way, double frequencyHz) const
{
    double decibels = outputGainDb_;
    for (std::size_t i = 0; i < bands_.size(); ++i)
        if (bands_[i].settings.isActive() && passes(bands_[i].settings.bandChannels(), way))
            decibels += bandDb(int(i), frequencyHz);
    return decibels;
}

bool EqualizerResponse::hasTwoWays() const
{
    return std::any_of(bands_.begin(), bands_.end(), [](const Band& band) {
        return band.settings.isActive() && band.settings.bandChannels() != BandChannels::Stereo;
    });
}

}  // namespace lacquer
