// SPDX-License-Identifier: GPL-3.0-or-later
// Player: what a window talks to in order to hear an album.
#pragma once

#include "playback/Device.h"
#include "playback/RenderThread.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace lacquer {

/// A snapshot of what plays.
struct PlayerState {
    bool playing = false;
    bool warming = false;               ///< play was asked for, chains are settling before it sounds
    Programme programme = Programme::Album;
    Id song;
    std::int64_t heardFrame = 0;        ///< at the speaker now, on the programme's timeline, at the album's rate
    std::int64_t renderedFrame = 0;
    std::uint32_t generation = 0;       ///< of what is heard; TapBlock carries the same
    std::optional<FrameRange> loop;     ///< on the programme's timeline
    int rateHz = 0;
    QString error;                      ///< why playing stopped: a file, the plan
    QString muteReason;                 ///< why it is muted, naming the processor
    DeviceStatus device;
    std::uint64_t underruns = 0;
    double longestCallbackMicroseconds = 0;
    double usualCallbackMicroseconds = 0;  ///< 999 of 1000 callbacks take no longer
};

/// One thread (the window's). No call blocks: work is done on a render thread, two that warm, one that reads files, one
/// for the sound card and one that watches it.
class Player : public QObject {
    Q_OBJECT

public:
    /// Where frames go: to a sound card (a clock while there is none), to a clock, or to whoever calls pull().
    enum class Output { Device, Clock, Pulled };

    explicit Player(Output output = Output::Device, QObject* parent = nullptr);
    ~Player() override;

    /// The album to play; called again after every edit, with muted, soloed or bypassed things as they are to be heard.
    /// `folder` is where relative paths start. nullptr: nothing.
    void setAlbum(std::shared_ptr<const Album> album, std::filesystem::path folder);
    /// Switches at the same place of the music, or at the beginning when that is not in it. The loop comes along.
    void setProgramme(Programme programme, Id song = {});
    /// Tries the device again if it was refused or lost.
    void play();
    void pause();
    /// Pauses, and goes back to where playing was started.
    void stop();
    /// A frame of the programme's timeline. Chains are warmed on the 5 s before it; the old sound stops at once.
    void seek(std::int64_t frame);
    /// Plays the stretch again and again, once playing gets there; frames of the programme's timeline.
    void setLoop(std::optional<FrameRange> loop);
    void setMonitor(const MonitorSettings& settings);
    /// Only what a stretch of a chain changes is heard, in the programmes Master and Album; nothing: everything is.
    void setDelta(std::optional<DeltaTap> delta);
    /// Whether the next song begins when one is over; the album goes on anyway.
    void setPlaysOn(bool playsOn);

    /// As far as they are known; refreshDevices() looks again. statusChanged() tells when it has.
    [[nodiscard]] std::vector<DeviceEntry> devices() const;
    void refreshDevices();
    /// By name; an empty one means the best there is. Opened when something is played.
    void chooseDevice(const QString& name);

    [[nodiscard]] PlayerState state() const;

    /// The oldest rendered block, before the monitor section, that has been heard by now; false when there is none. For
    /// one thread, which may be another one than the window's.
    bool readTap(TapBlock& block) { return render_->takeTap(block); }

    /// Takes the next frames, interleaved, when the output is Pulled.
    void pull(float* interleaved, int frames) { reader_.pull(interleaved, frames); }

Q_SIGNALS:
    /// The device's status or list has changed.
    void statusChanged();

private:
    void openDevice();

    SampleRing ring_{65536};
    RingReader reader_{ring_};
    std::unique_ptr<RenderThread> render_;
    std::unique_ptr<Device> device_;
    Output output_;
    std::shared_ptr<const Album> album_;
    QString chosen_;
    int openRateHz_ = 0;                ///< the device was asked for at this rate
    std::int64_t startedFrom_ = 0;
};

}  // namespace lacquer
