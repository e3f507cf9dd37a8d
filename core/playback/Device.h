// SPDX-License-Identifier: GPL-3.0-or-later
// Device: the sound card in use, or a clock in its place; notices when a sound card stops, and never waits for one.
#pragma once

#include "playback/PortAudioOutput.h"

#include <functional>
#include <memory>

namespace lacquer {

enum class DeviceState { None, Opening, Running, Refused, Lost };

struct DeviceStatus {
    DeviceState state = DeviceState::None;
    QString name;                      ///< of the device running or last running
    QString sentence;                  ///< why not, for the user
    int rateHz = 0;
    int period = 0;                    ///< frames per callback
    double latencySeconds = 0;
    bool jackLost = false;             ///< JACK cannot be used again in this process
    bool unresponsive = false;         ///< the sound system blocks: no device can be opened any more
    bool leftSomethingBehind = false;  ///< a stream was abandoned: leave the process by _exit once all is saved
    std::vector<DeviceEntry> devices;
};

/// All calls return at once, from any thread. While no device runs, a clock takes the frames at the rate last asked for,
/// so that playing goes on silently.
class Device {
public:
    /// `reader` must outlive this. `changed` is called on other threads whenever the status changes, `lost` when a
    /// running device has stopped, before the clock takes over.
    /// Without sound cards there is only the clock.
    Device(RingReader& reader, std::function<void()> changed, std::function<void()> lost, bool soundCards = true);
    /// Gives the device thread 1 s to close what is open, then leaves it behind.
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    /// Opens a device by name, or the best one; replaces the one that runs.
    void open(const QString& name, int rateHz);
    /// Looks for devices anew; only while none runs and none was lost.
    void refresh();
    [[nodiscard]] DeviceStatus status() const;

private:
    struct Shared;

    static void serve(const std::shared_ptr<Shared>& shared);
    static void openNow(Shared& shared, PortAudioOutput& output, const QString& name, int rateHz);
    static void watch(const std::shared_ptr<Shared>& shared);
    static void abandon(Shared& shared);

    std::shared_ptr<Shared> shared_;
};

}  // namespace lacquer
