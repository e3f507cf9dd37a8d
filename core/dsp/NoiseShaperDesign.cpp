// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/NoiseShaperDesign.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

namespace {

constexpr int gridPoints = 4096;

/// Power spectrum the predictor is fitted to: how sensitive the ear is, at midpoints of a grid from 0 to half the rate.
std::vector<double> sensitivity(double rateHz, double rangeDb)
{
    std::vector<double> threshold(gridPoints);
    for (int i = 0; i < gridPoints; ++i)
        threshold[std::size_t(i)] = hearingThresholdDb(rateHz / 2 * (i + 0.5) / gridPoints);
    const double lowest = *std::min_element(threshold.begin(), threshold.end());
    for (double& value : threshold)
        value = std::pow(10.0, -std::min(value - lowest, rangeDb) / 10.0);
    return threshold;
}

std::vector<double> autocorrelation(const std::vector<double>& powerSpectrum, int order)
{
    std::vector<double> out(std::size_t(order) + 1);
    for (int lag = 0; lag <= order; ++lag) {
        double sum = 0;
        for (int i = 0; i < gridPoints; ++i)
            sum += powerSpectrum[std::size_t(i)] * std::cos(std::numbers::pi * lag * (i + 0.5) / gridPoints);
        out[std::size_t(lag)] = sum;
    }
    return out;
}

}  // namespace

double hearingThresholdDb(double frequencyHz)
{
    const double kilohertz = std::max(frequencyHz, 20.0) / 1000.0;
    const double fromDip = kilohertz - 3.3;
    return 3.64 * std::pow(kilohertz, -0.8) - 6.5 * std::exp(-0.6 * fromDip * fromDip) +
           1e-3 * kilohertz * kilohertz * kilohertz * kilohertz;
}

std::vector<double> noiseShaperCoefficients(double rateHz, int order, double rangeDb)
{
    const std::vector<double> r = autocorrelation(sensitivity(rateHz, rangeDb), order);
    std::vector<double> a(std::size_t(order) + 1, 0.0);
    a[0] = 1.0;
    double remaining = r[0];
    for (std::size_t m = 1; m < a.size(); ++m) {
        double sum = r[m];
        for (std::size_t j = 1; j < m; ++j)
            sum += a[j] * r[m - j];
        const double reflection = -sum / remaining;
        std::vector<double> next = a;
        for (std::size_t j = 1; j < m; ++j)
            next[j] = a[j] + reflection * a[m - j];
        next[m] = reflection;
        a = std::move(next);
        remaining *= 1.0 - reflection * reflection;
    }
    a.erase(a.begin());
    for (double& value : a)
        value = std::round(value * 0x1p24) * 0x1p-24;
    return a;
}

}  // namespace lacquer
