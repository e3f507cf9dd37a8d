// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/Player.h"

#include <algorithm>

namespace lacquer {

Player::Player(Output output, QObject* parent)
    : QObject(parent), render_(std::make_unique<RenderThread>(ring_, reader_)), output_(output)
{
    if (output_ == Output::Pulled)
        return;
    const auto changed = [this] { QMetaObject::invokeMethod(this, [this] { Q_EMIT statusChanged(); }, Qt::QueuedConnection); };
    const auto lost = [render = render_.get()] { render->order([](RenderOrders& orders) { orders.playing = false; }); };
    device_ = std::make_unique<Device>(reader_, changed, lost, output_ == Output::Device);
}

Player::~Player()
{
    // First what pulls and calls back, then what fills.
    device_.reset();
    render_.reset();
}

void Player::setAlbum(std::shared_ptr<const Album> album, std::filesystem::path folder)
{
    album_ = album;
    render_->order([&](RenderOrders& orders) {
        orders.album = std::move(album);
        orders.folder = std::move(folder);
    });
    if (album_ && openRateHz_ != 0 && openRateHz_ != album_->rate.value_or(44100))
        openDevice();
}

void Player::setProgramme(Programme programme, Id song)
{
    if (programme == Programme::Album)
        song = {};
    render_->order([&](RenderOrders& orders) {
        orders.programme = programme;
        orders.song = song;
    });
}

void Player::play()
{
    startedFrom_ = state().heardFrame;
    const DeviceState device = device_ ? device_->status().state : DeviceState::None;
    const bool tryAgain = device == DeviceState::Refused || device == DeviceState::Lost;
    if (album_ && (tryAgain || openRateHz_ != album_->rate.value_or(44100)))
        openDevice();
    render_->order([](RenderOrders& orders) { orders.playing = true; });
}

void Player::pause()
{
    render_->order([](RenderOrders& orders) { orders.playing = false; });
}

void Player::stop()
{
    pause();
    seek(startedFrom_);
}

void Player::seek(std::int64_t frame)
{
    startedFrom_ = frame;
    render_->order([&](RenderOrders& orders) {
        orders.seekFrame = frame;
        ++orders.seeks;
    });
}

void Player::setLoop(std::optional<FrameRange> loop)
{
    render_->order([&](RenderOrders& orders) { orders.loop = loop; });
}

void Player::setMonitor(const MonitorSettings& settings)
{
    render_->order([&](RenderOrders& orders) { orders.monitor = settings; });
}

void Player::setDelta(std::optional<DeltaTap> delta)
{
    render_->order([&](RenderOrders& orders) { orders.delta = delta; });
}

void Player::setPlaysOn(bool playsOn)
{
    render_->order([&](RenderOrders& orders) { orders.playsOn = playsOn; });
}

std::vector<DeviceEntry> Player::devices() const
{
    return device_ ? device_->status().devices : std::vector<DeviceEntry>();
}

void Player::refreshDevices()
{
    if (device_)
        device_->refresh();
}

void Player::chooseDevice(const QString& name)
{
    chosen_ = name;
    if (openRateHz_ != 0)
        openDevice();
}

void Player::openDevice()
{
    openRateHz_ = album_ ? album_->rate.value_or(44100) : openRateHz_;
    if (device_ && openRateHz_ > 0)
        device_->open(chosen_, openRateHz_);
}

PlayerState Player::state() const
{
    const RenderState render = render_->state();
    PlayerState state;
    state.playing = render.playing;
    state.warming = render.warming;
    state.programme = render.programme;
    state.song = render.song;
    state.renderedFrame = render.renderedFrame;
    state.generation = render.generation;
    state.loop = render.loop;
    state.rateHz = album_ ? album_->rate.value_or(44100) : 0;
    state.error = render.error;
    state.muteReason = render.muteReason;
    if (device_)
        state.device = device_->status();
    // What is on its way through the sound card is not heard yet; once paused, nothing is on its way.
    std::int64_t onTheWay = 0;
    if (state.playing && !state.warming && state.device.state == DeviceState::Running)
        onTheWay = std::int64_t(state.device.latencySeconds * state.rateHz);
    state.heardFrame = std::max<std::int64_t>(0, render.heardFrame - onTheWay);
    state.underruns = reader_.underruns();
    state.longestCallbackMicroseconds = reader_.longestMicroseconds();
    state.usualCallbackMicroseconds = reader_.usualMicroseconds();
    return state;
}

}  // namespace lacquer
