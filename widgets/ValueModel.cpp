// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ValueModel.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double finePart = 0.1, bigPart = 10;

}  // namespace

ValueModel::ValueModel(Quantity quantity) : quantity_(std::move(quantity)), value_(quantity_.standard)
{
    setValue(value_);
}

bool ValueModel::changed() const
{
    return std::abs(value_ - quantity_.standard) > 1e-9 * std::max(1.0, quantity_.maximum - quantity_.minimum);
}

void ValueModel::setQuantity(const Quantity& quantity)
{
    quantity_ = quantity;
    setValue(value_);
}

bool ValueModel::setValue(double value)
{
    if (std::isnan(value))
        return false;
    value = std::clamp(value, quantity_.minimum, std::max(quantity_.minimum, quantity_.maximum));
    if (value == value_)
        return false;
    value_ = value;
    return true;
}

bool ValueModel::logarithmic() const
{
    return quantity_.curve == Curve::Logarithmic && quantity_.minimum > 0 && quantity_.maximum > quantity_.minimum;
}

double ValueModel::positionOf(double value) const
{
    const double low = quantity_.minimum, high = quantity_.maximum;
    if (!(high > low))
        return 0;
    value = std::clamp(value, low, high);
    return logarithmic() ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

double ValueModel::valueAt(double position) const
{
    position = std::clamp(position, 0.0, 1.0);
    const double low = quantity_.minimum, high = quantity_.maximum;
    if (position == 0)
        return low;
    if (position == 1)
        return high;
    if (logarithmic()) {
        const double value = low * std::pow(high / low, position);
        // Four figures: finer than anything that is shown.
        const double unit = std::pow(10, std::floor(std::log10(value)) - 3);
        return std::clamp(std::round(value / unit) * unit, low, high);
    }
    const double fine = stepSize(Step::Fine);
    return std::clamp(std::round((low + position * (high - low)) / fine) * fine, low, high);
}

double ValueModel::stepSize(Step step) const
{
    const double part = step == Step::Fine ? finePart : step == Step::Big ? bigPart : 1;
    switch (quantity_.unit) {
        case Unit::Decibel:
        case Unit::Ratio:
        case Unit::Seconds: return 0.1 * part;
        case Unit::Percent: return part;
        case Unit::Frames: return step == Step::Big ? 75 : 1;
        case Unit::Hertz:
        case Unit::Milliseconds:
        case Unit::None: break;
    }
    // A hundredth of the range, as a round number.
    return std::pow(10, std::round(std::log10(std::max(1e-9, quantity_.maximum - quantity_.minimum)) - 2)) * part;
}

double ValueModel::stepped(int count, Step step) const
{
    double value = value_;
    if (logarithmic()) {
        const double part = step == Step::Fine ? finePart : step == Step::Big ? bigPart : 1;
        // A quarter tone for frequencies; a hundredth of the travel for times.
        const double factor = quantity_.unit == Unit::Hertz ? std::exp2(part / 24)
                                                            : std::pow(quantity_.maximum / quantity_.minimum, part / 100);
        value *= std::pow(factor, count);
    } else {
        value += count * stepSize(step);
        const double fine = stepSize(Step::Fine);
        value = std::round(value / fine) * fine;
    }
    return std::clamp(value, quantity_.minimum, quantity_.maximum);
}

}  // namespace lacquer
