// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/SpectrumAverage.h"

#include "base/Text.h"
#include "dsp/Fft.h"
#include "dsp/StereoBuffer.h"

#include <cmath>
#include <map>
#include <numbers>

namespace lacquer {

namespace {

constexpr int windowFrames = 8192;
constexpr int hopFrames = windowFrames / 2;
/// Windows this far under the loudest do not count.
constexpr int gateDb = 40;

/// Collects windows by their level in whole decibels: which of them count is only known at the end.
class WindowSums {
public:
    explicit WindowSums(int rateHz) : rateHz_(rateHz), fft_(windowFrames), shape_(windowFrames)
    {
        for (int n = 0; n < windowFrames; ++n)
            shape_[std::size_t(n)] = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * n / windowFrames);
    }

    void add(double left, double right)
    {
        left_.push_back(left);
        right_.push_back(right);
        if (left_.size() < windowFrames)
            return;
        std::vector<double> power(std::size_t(fft_.bins()), 0.0);
        double energy = 0;
        for (auto* channel : {&left_, &right_}) {
            for (std::size_t n = 0; n < windowFrames; ++n)
                fft_.time()[n] = (*channel)[n] * shape_[n];
            fft_.forward();
            for (std::size_t bin = 0; bin < power.size(); ++bin)
                power[bin] += std::norm(fft_.spectrum()[bin]);
            channel->erase(channel->begin(), channel->begin() + hopFrames);
        }
        for (const double bin : power)
            energy += bin;
        if (!(energy > 0))
            return;
        auto& sum = byLevel_[int(std::lround(10 * std::log10(energy)))];
        sum.resize(power.size(), 0.0);
        for (std::size_t bin = 0; bin < power.size(); ++bin)
            sum[bin] += power[bin];
    }

    [[nodiscard]] Result<AverageSpectrum> average() const
    {
        if (byLevel_.empty())
            return Error{ErrorKind::BadData, Text::tr("There is not enough sound to tell its balance.")};
        AverageSpectrum average{double(rateHz_), std::vector<double>(std::size_t(fft_.bins()), 0.0), {}};
        const int loudest = byLevel_.rbegin()->first;
        for (const auto& [level, sum] : byLevel_)
            if (level > loudest - gateDb)
                for (std::size_t bin = 0; bin < sum.size(); ++bin)
                    average.power[bin] += sum[bin];
        return average;
    }

private:
    int rateHz_;
    Fft fft_;
    std::vector<double> shape_, left_, right_;
    std::map<int, std::vector<double>> byLevel_;
};

}  // namespace

Result<AverageSpectrum> averageSpectrum(Source& source, FrameRange range, int rateHz, Progress& progress)
{
    WindowSums sums(rateHz);
    StereoBuffer buffer(maximumBlockFrames);
    progress.expect(range.frames());
    source.seek(range.begin);
    for (std::int64_t left = range.frames(); left > 0;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const Block block = buffer.block(int(std::min<std::int64_t>(left, maximumBlockFrames)));
        if (auto read = source.read(block); !read)
            return read.error();
        for (int n = 0; n < block.frames; ++n)
            sums.add(block.left[n], block.right[n]);
        left -= block.frames;
        progress.add(block.frames);
    }
    return sums.average();
}

Result<AverageSpectrum> averageSpectrum(AudioReader& reader, Progress& progress)
{
    const AudioFormat& format = reader.format();
    WindowSums sums(format.rateHz);
    std::vector<double> buffer(std::size_t(maximumBlockFrames) * std::size_t(format.channels));
    progress.expect(format.frames);
    for (;;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const auto read = reader.read(buffer.data(), maximumBlockFrames);
        if (!read)
            return read.error();
        for (int n = 0; n < *read; ++n) {
            const double* frame = buffer.data() + std::ptrdiff_t(n) * format.channels;
            sums.add(frame[0], frame[format.channels - 1]);
        }
        progress.add(*read);
        if (*read < maximumBlockFrames)
            return sums.average();
    }
}

}  // namespace lacquer
