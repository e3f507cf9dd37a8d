// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/MatchBands.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lacquer {

namespace {

constexpr double lowestHz = 25.0;
constexpr double highestHz = 18000.0;
constexpr double goodEnoughDb = 0.05;
constexpr int numbersPerBand = 3;
constexpr int rounds = 25;
/// Keeps numbers that hardly matter from running away: dB per unit they have moved from a plain band.
constexpr double pull = 1e-3;

class Fit {
public:
    explicit Fit(const MatchCurve& curve)
    {
        for (int i = 0; i < MatchCurve::points; ++i) {
            const double f = MatchCurve::frequencyHz(i);
            if (f < lowestHz || f > highestHz)
                continue;
            hertz_.push_back(f);
            wanted_.push_back(curve.gainDb[std::size_t(i)]);
        }
    }

    void add(const EqualizerBandSettings& band)
    {
        bands_.push_back(band);
        responses_.push_back(responseOf(band));
    }
    [[nodiscard]] std::vector<double> missing() const
    {
        std::vector<double> rest = wanted_;
        for (const auto& response : responses_)
            for (std::size_t i = 0; i < rest.size(); ++i)
                rest[i] -= response[i];
        return rest;
    }
    [[nodiscard]] double hertz(std::size_t i) const { return hertz_[i]; }
    [[nodiscard]] const std::vector<EqualizerBandSettings>& bands() const { return bands_; }

    void refine()
    {
        double damping = 1e-3;
        std::vector<double> rest = missing();
        double cost = costOf(rest, bands_);
        for (int round = 0; round < rounds && damping < 1e6; ++round) {
            const std::vector<double> move = step(rest, damping);
            Fit trial = *this;
            for (std::size_t b = 0; b < bands_.size(); ++b) {
                trial.bands_[b] = moved(bands_[b], &move[b * numbersPerBand]);
                trial.responses_[b] = responseOf(trial.bands_[b]);
            }
            std::vector<double> trialRest = trial.missing();
            const double trialCost = costOf(trialRest, trial.bands_);
            if (!(trialCost < cost)) {
                damping *= 8.0;
                continue;
            }
            const bool settled = cost - trialCost < 1e-5 * cost;
            *this = std::move(trial);
            rest = std::move(trialRest);
            cost = trialCost;
            damping = std::max(1e-7, damping * 0.3);
            if (settled)
                return;
        }
    }

private:
    [[nodiscard]] std::vector<double> responseOf(const EqualizerBandSettings& band) const
    {
        const BandShape shape = band.shape();
        const FilterPrototype prototype = filterPrototype(shape);
        std::vector<double> response(hertz_.size());
        for (std::size_t i = 0; i < response.size(); ++i)
            response[i] = 10.0 * std::log10(prototype.sections[0].power(hertz_[i] / shape.frequencyHz));
        return response;
    }
    static EqualizerBandSettings moved(EqualizerBandSettings band, const double* by)
    {
        const bool isBell = band.shape().type == BandType::Bell;
        band.gainDb = std::clamp(band.gainDb + std::clamp(by[0], -3.0, 3.0), -12.0, 12.0);
        band.frequencyHz = std::clamp(band.frequencyHz * std::exp(std::clamp(by[1], -0.3, 0.3)), 25.0, 18000.0);
        band.q = std::clamp(band.q * std::exp(std::clamp(by[2], -0.3, 0.3)), isBell ? 0.3 : 0.4, isBell ? 6.0 : 1.0);
        return band;
    }
    static double costOf(const std::vector<double>& rest, const std::vector<EqualizerBandSettings>& bands)
    {
        double sum = 0.0;
        for (const double one : rest)
            sum += one * one;
        for (const EqualizerBandSettings& band : bands)
            sum += pull * (band.gainDb * band.gainDb + std::log(band.q) * std::log(band.q));
        return sum;
    }
    /// Solves (JᵀJ + pull + damping) move = Jᵀ rest − pull.
    [[nodiscard]] std::vector<double> step(const std::vector<double>& rest, double damping) const
    {
        const std::size_t count = bands_.size() * numbersPerBand;
        std::vector<std::vector<double>> slopes(count);
        for (std::size_t k = 0; k < count; ++k) {
            constexpr double tiny = 1e-4;
            double by[numbersPerBand] = {};
            by[k % numbersPerBand] = tiny;
            const std::size_t b = k / numbersPerBand;
            slopes[k] = responseOf(moved(bands_[b], by));
            for (std::size_t i = 0; i < rest.size(); ++i)
                slopes[k][i] = (slopes[k][i] - responses_[b][i]) / tiny;
        }
        std::vector<std::vector<double>> m(count, std::vector<double>(count));
        std::vector<double> v(count, 0.0);
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = 0; b <= a; ++b)
                for (std::size_t i = 0; i < rest.size(); ++i)
                    m[a][b] += slopes[a][i] * slopes[b][i];
            for (std::size_t i = 0; i < rest.size(); ++i)
                v[a] += slopes[a][i] * rest[i];
            const EqualizerBandSettings& band = bands_[a / numbersPerBand];
            if (a % numbersPerBand == 0)
                v[a] -= pull * band.gainDb;
            else if (a % numbersPerBand == 2)
                v[a] -= pull * std::log(band.q);
            m[a][a] = m[a][a] * (1.0 + damping) + pull;
        }
        // Cholesky in place; the pull keeps the matrix positive.
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = m[i][j];
                for (std::size_t k = 0; k < j; ++k)
                    sum -= m[i][k] * m[j][k];
                m[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / m[j][j];
            }
            for (std::size_t k = 0; k < i; ++k)
                v[i] -= m[i][k] * v[k];
            v[i] /= m[i][i];
        }
        for (std::size_t i = count; i-- > 0;) {
            for (std::size_t k = i + 1; k < count; ++k)
                v[i] -= m[k][i] * v[k];
            v[i] /= m[i][i];
        }
        return v;
    }

    std::vector<double> hertz_;
    std::vector<double> wanted_;
    std::vector<EqualizerBandSettings> bands_;
    std::vector<std::vector<double>> responses_;
};

}  // namespace

MatchBands fitBands(const MatchCurve& curve, int bands)
{
    assert(bands >= 3 && bands <= equalizerBands && int(curve.gainDb.size()) == MatchCurve::points);
    Fit fit(curve);
    const auto largest = [&](const std::vector<double>& rest) {
        std::size_t at = 0;
        for (std::size_t i = 0; i < rest.size(); ++i)
            if (std::abs(rest[i]) > std::abs(rest[at]))
                at = i;
        return at;
    };
    if (std::abs(fit.missing()[largest(fit.missing())]) > goodEnoughDb) {
        fit.add({.type = double(BandType::LowShelf), .frequencyHz = 120, .q = 0.6});
        fit.add({.type = double(BandType::HighShelf), .frequencyHz = 6000, .q = 0.6});
        fit.refine();
    }
    while (!fit.bands().empty() && int(fit.bands().size()) < bands) {
        const std::vector<double> rest = fit.missing();
        const std::size_t at = largest(rest);
        if (std::abs(rest[at]) <= goodEnoughDb)
            break;
        fit.add({.frequencyHz = fit.hertz(at), .gainDb = rest[at], .q = 1.4});
        fit.refine();
    }
    MatchBands result{fit.bands(), curve.levelDb};
    const std::vector<double> rest = fit.missing();
    for (std::size_t i = 0; i < rest.size(); ++i)
        if (fit.hertz(i) >= 40.0 && fit.hertz(i) <= 14000.0)
            result.largestErrorDb = std::max(result.largestErrorDb, std::abs(rest[i]));
    return result;
}

}  // namespace lacquer
