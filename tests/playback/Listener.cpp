// SPDX-License-Identifier: GPL-3.0-or-later
#include "Listener.h"

#include <QElapsedTimer>

#include <chrono>
#include <thread>

namespace lacquer::test {

namespace {

constexpr int limitMs = 20000;

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
    // One frame at a time, so that each is known by its own stamp.
    float out[2];
    while (timer.elapsed() < limitMs && goesOn(heard)) {
        const bool nothingLeft = ring_.readable() == 0;
        if ((nothingLeft || reader_.isSilent()) && !render_->state().playing)
            break;
        const std::uint64_t before = ring_.readIndex();
        if (!nothingLeft)
            reader_.pull(out, 1);
        if (ring_.readIndex() != before + 1) {
            std::this_thread::sleep_for(std::chrono::microseconds(200));
            continue;
        }
        heard.sound.left.push_back(double(out[0]));
        heard.sound.right.push_back(double(out[1]));
        heard.frames.push_back(reader_.heard().frame);
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
