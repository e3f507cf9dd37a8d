// SPDX-License-Identifier: GPL-3.0-or-later
#include "Listener.h"

#include <QElapsedTimer>

#include <chrono>
#include <thread>

namespace lacquer::test {

namespace {

constexpr int limitMs = 20000;
constexpr int block = 256;

}  // namespace

Listener::Listener() : render_(std::make_unique<RenderThread>(ring_, reader_))
{
}

void Listener::play(const Album& album, const std::filesystem::path& folder, Programme programme, Id song, std::int64_t frame)
{
    render_->order([&](RenderOrders& orders) {
        orders.album = std::make_shared<const Album>(album);
        orders.folder = folder;
        orders.programme = programme;
        orders.song = song;
        orders.seekFrame = frame;
        ++orders.seeks;
        orders.playing = true;
    });
}

void Listener::edit(const Album& album)
{
    render_->order([&](RenderOrders& orders) { orders.album = std::make_shared<const Album>(album); });
}

Heard Listener::hear(const std::function<bool(const Heard&)>& goesOn)
{
    Heard heard;
    QElapsedTimer timer;
    timer.start();
    std::vector<float> out(2 * block);
    while (timer.elapsed() < limitMs && goesOn(heard)) {
        const RenderState state = render_->state();
        if (state.warming || (state.playing && ring_.readable() < 2 * block && !ring_.discardPending())) {
            std::this_thread::sleep_for(std::chrono::microseconds(300));
            if (state.warming)
                reader_.pull(out.data(), block);
            if (state.warming || !state.playing)
                continue;
            // The last frames before the end are taken as they are.
            if (ring_.readable() < block) {
                if (ring_.readable() == 0)
                    continue;
                const Result<void> unused;
                static_cast<void>(unused);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
        }
        const std::uint64_t before = ring_.readIndex();
        const int count = std::min(block, std::max(1, ring_.readable()));
        reader_.pull(out.data(), count);
        const std::int64_t taken = std::int64_t(ring_.readIndex() - before);
        const std::int64_t last = reader_.heard().frame;
        for (int n = 0; n < count; ++n) {
            heard.sound.left.push_back(out[std::size_t(2 * n)]);
            heard.sound.right.push_back(out[std::size_t(2 * n + 1)]);
            heard.frames.push_back(taken == count ? last - (count - 1 - n) : -1);
        }
        if (!state.playing && taken == 0)
            break;
    }
    return heard;
}

Heard Listener::hear(int frames)
{
    return hear([=](const Heard& heard) { return heard.size() < frames; });
}

bool Listener::wait(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > limitMs)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

Stereo asFloats(Stereo sound)
{
    for (auto* channel : {&sound.left, &sound.right})
        for (double& sample : *channel)
            sample = double(float(sample));
    return sound;
}

}  // namespace lacquer::test
