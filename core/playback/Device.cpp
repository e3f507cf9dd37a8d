// SPDX-License-Identifier: GPL-3.0-or-later
// Known of PortAudio 19.6 on Debian 12: once a JACK server has died or is frozen, its callback stops, no error is told,
// and stopping, closing or terminating block for ever. So a stream that stands still is left alone, for good.
#include "playback/Device.h"

#include "base/Text.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace lacquer {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds lookEvery{100};
constexpr std::chrono::milliseconds shortestStandstill{300};
constexpr int standstillPeriods = 5;
constexpr std::chrono::seconds longestGoodbye{1};
constexpr std::chrono::seconds longestOpening{5};
constexpr int clockHz = 100;  ///< periods of the clock that stands in for a device

/// Keeps what a callback touches for ever: it may wake up one day.
void leak(const std::shared_ptr<OutputContext>& context)
{
    new std::shared_ptr<OutputContext>(context);
}

/// Closes a stream that still moves; one that stands still is left alone. Device thread.
bool closed(const OutputStream& stream, PortAudioOutput& output)
{
    stream.context->detach();
    const std::uint64_t before = stream.context->heartbeat.load();
    const auto limit = Clock::now() + shortestStandstill;
    while (stream.context->heartbeat.load() == before && Clock::now() < limit)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (stream.context->heartbeat.load() == before) {
        leak(stream.context);
        return false;
    }
    output.close(stream);
    return true;
}

}  // namespace

struct Device::Shared {
    RingReader* reader = nullptr;
    std::function<void()> changed;
    std::function<void()> lost;

    std::mutex mutex;  ///< guards all below
    std::condition_variable wake;
    DeviceStatus status;
    std::optional<OutputStream> stream;
    bool wantsOpen = false;
    bool wantsList = true;
    QString wantedName;
    int rateHz = 44100;
    bool soundCards = true;
    Clock::time_point openingSince;
    bool quit = false;
    bool served = false;   ///< the device thread has ended
    std::thread watcher;
};

Device::Device(RingReader& reader, std::function<void()> changed, std::function<void()> lost, bool soundCards)
    : shared_(std::make_shared<Shared>())
{
    shared_->reader = &reader;
    shared_->changed = std::move(changed);
    shared_->lost = std::move(lost);
    shared_->soundCards = soundCards;
    shared_->served = !soundCards;
    if (soundCards)
        std::thread([shared = shared_] { serve(shared); }).detach();
    shared_->watcher = std::thread([shared = shared_] { watch(shared); });
}

Device::~Device()
{
    std::optional<OutputStream> stream;
    {
        std::unique_lock lock(shared_->mutex);
        shared_->quit = true;
        stream = shared_->stream;
        shared_->wake.notify_all();
    }
    shared_->watcher.join();
    if (stream)
        stream->context->detach();
    std::unique_lock lock(shared_->mutex);
    // The context lives on in the shared state if the thread never comes back.
    shared_->wake.wait_for(lock, longestGoodbye, [&] { return shared_->served; });
    shared_->changed = nullptr;
}

void Device::open(const QString& name, int rateHz)
{
    {
        const std::lock_guard lock(shared_->mutex);
        shared_->wantsOpen = true;
        shared_->wantedName = name;
        shared_->rateHz = rateHz;
        if (shared_->soundCards && !shared_->status.unresponsive) {
            shared_->status.state = DeviceState::Opening;
            shared_->openingSince = Clock::now();
        }
    }
    shared_->wake.notify_all();
}

void Device::refresh()
{
    {
        const std::lock_guard lock(shared_->mutex);
        shared_->wantsList = true;
    }
    shared_->wake.notify_all();
}

DeviceStatus Device::status() const
{
    const std::lock_guard lock(shared_->mutex);
    DeviceStatus status = shared_->status;
    if (shared_->stream)
        status.period = shared_->stream->context->period.load();
    return status;
}

void Device::serve(const std::shared_ptr<Shared>& shared)
{
    PortAudioOutput output;
    std::unique_lock lock(shared->mutex);
    while (!shared->quit) {
        if (shared->wantsOpen || shared->wantsList) {
            const bool opens = shared->wantsOpen;
            const QString name = shared->wantedName;
            const int rateHz = shared->rateHz;
            shared->wantsOpen = shared->wantsList = false;
            // The watcher must not take a stream for lost that is being closed.
            std::optional<OutputStream> before;
            if (opens)
                std::swap(before, shared->stream);
            lock.unlock();
            if (before && !closed(*before, output)) {
                lock.lock();
                shared->status.leftSomethingBehind = true;
                shared->status.jackLost = shared->status.jackLost || before->isJack;
                lock.unlock();
            }
            lock.lock();
            const bool mayScan = !shared->status.leftSomethingBehind && !shared->stream;
            lock.unlock();
            Result<void> scanned;
            if (mayScan)
                scanned = output.rescan();
            auto devices = output.devices();
            if (opens)
                openNow(*shared, output, name, rateHz);
            lock.lock();
            shared->status.devices = std::move(devices);
            if (!scanned && !opens)
                shared->status.sentence = scanned.error().message;
            const auto changed = shared->changed;
            lock.unlock();
            if (changed)
                changed();
            lock.lock();
            continue;
        }
        shared->wake.wait(lock);
    }
    const bool healthy = !shared->status.leftSomethingBehind;
    std::optional<OutputStream> last;
    std::swap(last, shared->stream);
    lock.unlock();
    if (healthy && (!last || closed(*last, output)))
        output.terminate();
    lock.lock();
    shared->served = true;
    shared->wake.notify_all();
}

void Device::openNow(Shared& shared, PortAudioOutput& output, const QString& name, int rateHz)
{
    bool mayUseJack = false;
    {
        const std::lock_guard lock(shared.mutex);
        mayUseJack = !shared.status.jackLost;
    }
    auto opened = output.open(name, rateHz, *shared.reader, mayUseJack);
    const std::lock_guard lock(shared.mutex);
    if (!opened) {
        shared.status.state = DeviceState::Refused;
        shared.status.sentence = opened.error().message;
        return;
    }
    shared.stream = *opened;
    shared.status.state = DeviceState::Running;
    shared.status.sentence.clear();
    shared.status.name = opened->name;
    shared.status.rateHz = opened->rateHz;
    shared.status.latencySeconds = opened->latencySeconds;
}

void Device::abandon(Shared& shared)
{
    OutputStream gone = *shared.stream;
    shared.stream.reset();
    gone.context->detach();
    leak(gone.context);
    shared.status.state = DeviceState::Lost;
    shared.status.leftSomethingBehind = true;
    shared.status.jackLost = shared.status.jackLost || gone.isJack;
    shared.status.sentence =
        gone.isJack ? Text::tr("JACK has stopped; playing is paused. It cannot be used again before Lacquer is restarted; "
                               "choose another device or restart.")
                    : Text::tr("The sound device '%1' has stopped; playing is paused. Connect it again or choose another.")
                          .arg(gone.name);
}

void Device::watch(const std::shared_ptr<Shared>& shared)
{
    std::uint64_t beats = 0;
    void* watched = nullptr;
    auto beaten = Clock::now();
    auto nextPull = Clock::now();
    std::vector<float> silence;
    std::unique_lock lock(shared->mutex);
    while (!shared->quit) {
        const auto now = Clock::now();
        if (shared->stream) {
            const OutputContext& context = *shared->stream->context;
            const std::uint64_t count = context.heartbeat.load(std::memory_order_relaxed);
            if (count != beats || shared->stream->handle != watched) {
                beats = count;
                watched = shared->stream->handle;
                beaten = now;
            }
            const std::chrono::duration<double> periods(double(standstillPeriods) * context.period.load() / shared->rateHz);
            if (now - beaten > std::max<std::chrono::duration<double>>(shortestStandstill, periods)) {
                abandon(*shared);
                const auto lost = shared->lost;
                const auto changed = shared->changed;
                lock.unlock();
                if (lost)
                    lost();
                if (changed)
                    changed();
                lock.lock();
            }
            nextPull = Clock::now();
            shared->wake.wait_for(lock, lookEvery / 2);
            continue;
        }
        watched = nullptr;
        if (shared->status.state == DeviceState::Opening && now - shared->openingSince > longestOpening) {
            shared->status.state = DeviceState::Refused;
            shared->status.unresponsive = shared->status.leftSomethingBehind = true;
            shared->status.sentence =
                Text::tr("The sound system does not answer; playing is silent until Lacquer is restarted.");
            if (const auto changed = shared->changed) {
                lock.unlock();
                changed();
                lock.lock();
            }
        }
        if (shared->status.state == DeviceState::Opening) {
            nextPull = now;
            shared->wake.wait_for(lock, std::chrono::milliseconds(5));
            continue;
        }
        if (now >= nextPull) {
            const int frames = shared->rateHz / clockHz;
            silence.resize(std::size_t(2 * frames));
            shared->reader->pull(silence.data(), frames);
            // After a long sleep of the machine it does not hurry to catch up.
            nextPull = std::max(nextPull, now - std::chrono::milliseconds(200)) + std::chrono::nanoseconds(1000000000 / clockHz);
        }
        shared->wake.wait_until(lock, nextPull);
    }
}

}  // namespace lacquer
