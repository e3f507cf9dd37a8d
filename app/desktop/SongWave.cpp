// SPDX-License-Identifier: GPL-3.0-or-later
#include "SongWave.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

SongWave::SongWave(std::unique_ptr<Source> source, FrameRange span, int columns)
    : source_(std::move(source)), span_(span), picture_(std::make_shared<WaveColumns>(columns)), counts_(std::size_t(columns))
{
}

Result<void> SongWave::start(std::int64_t frame)
{
    at_ = frame;
    source_->seek(frame);
    return {};
}

Result<void> SongWave::produce(Block out)
{
    if (auto read = source_->read(out); !read)
        return read;
    const auto length = span_.end - span_.begin;
    const auto columns = std::int64_t(counts_.size());
    for (int n = 0; n < out.frames; ++n, ++at_) {
        const auto place = at_ - span_.begin;
        if (place < 0 || place >= length)
            continue;
        const auto column = std::size_t(place * columns / length);
        ++counts_[column];
        for (int c = 0; c < 2; ++c) {
            WaveColumn& one = picture_->channels[std::size_t(c)][column];
            const auto x = float(out.channel(c)[n]);
            one.minimum = std::min(one.minimum, x);
            one.maximum = std::max(one.maximum, x);
            one.rms += x * x;   // the sum, until taken
        }
    }
    return {};
}

std::shared_ptr<const WaveColumns> SongWave::takePicture()
{
    for (auto& channel : picture_->channels)
        for (std::size_t i = 0; i < channel.size(); ++i)
            channel[i].rms = counts_[i] > 0 ? std::sqrt(channel[i].rms / float(counts_[i])) : 0;
    return std::move(picture_);
}

WaveColumns SongWave::stretch(const WaveColumns& picture, double length, double from, double to, int count)
{
    WaveColumns out(count);
    const int have = picture.count();
    if (have == 0 || length <= 0 || count <= 0)
        return out;
    for (int i = 0; i < count; ++i) {
        const double begin = (from + (to - from) * i / count) / length * have;
        const double end = (from + (to - from) * (i + 1) / count) / length * have;
        const int first = std::max(0, int(std::floor(begin)));
        const int last = std::min(have, std::max(first + 1, int(std::ceil(end))));
        if (end <= 0 || first >= have)
            continue;
        for (std::size_t c = 0; c < 2; ++c) {
            WaveColumn& one = out.channels[c][std::size_t(i)];
            float squares = 0;
            for (int k = first; k < last; ++k) {
                const WaveColumn& part = picture.channels[c][std::size_t(k)];
                one.minimum = std::min(one.minimum, part.minimum);
                one.maximum = std::max(one.maximum, part.maximum);
                squares += part.rms * part.rms;
            }
            one.rms = std::sqrt(squares / float(last - first));
        }
    }
    return out;
}

}  // namespace lacquer
