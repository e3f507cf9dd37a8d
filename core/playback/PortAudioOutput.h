// SPDX-License-Identifier: GPL-3.0-or-later
// PortAudioOutput: the sound cards of this machine through PortAudio. Any call may block for ever when a sound server has
// died, so only the device's own thread may make them.
#pragma once

#include "base/Result.h"
#include "playback/RingReader.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace lacquer {

/// One place sound can go to, by the name it is chosen with: "JACK: system".
struct DeviceEntry {
    QString name;
    bool isJack = false;
    int defaultRateHz = 0;
};

/// What the sound card's callback touches. Outlives its stream for certain: it is leaked when a stream is abandoned.
struct OutputContext {
    std::atomic<RingReader*> reader{nullptr};
    std::atomic<bool> inside{false};
    std::atomic<std::uint64_t> heartbeat{0};
    std::atomic<int> period{0};

    /// Takes the ring away from the callback and waits the moment it may still be inside.
    void detach();
};

/// An open stream.
struct OutputStream {
    void* handle = nullptr;
    QString name;
    bool isJack = false;
    int rateHz = 0;
    double latencySeconds = 0;
    std::shared_ptr<OutputContext> context;
};

/// One thread for all calls but the constructor.
class PortAudioOutput {
public:
    /// Tells JACK not to start a server of its own; touches nothing else.
    PortAudioOutput();

    /// Looks for devices anew. Unavailable when the sound system does not start. Not while a stream is open or abandoned.
    Result<void> rescan();
    [[nodiscard]] std::vector<DeviceEntry> devices() const;

    /// Opens and starts a stereo float32 stream. An empty name means the best there is: JACK when a server answers and
    /// `mayUseJack`, else the system's own. Unavailable, with a sentence that says why and what to do: no device, busy,
    /// rate refused.
    Result<OutputStream> open(const QString& name, int rateHz, RingReader& reader, bool mayUseJack);
    void close(const OutputStream& stream);
    /// Leaves PortAudio. Not after a stream was abandoned.
    void terminate();

private:
    bool initialised_ = false;
};

}  // namespace lacquer
