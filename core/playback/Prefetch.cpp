// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/Prefetch.h"

#include "base/Progress.h"
#include "dsp/StereoBuffer.h"
#include "render/FileSource.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <optional>

namespace lacquer {

struct Prefetch::Lane {
    std::unique_ptr<FileSource> file;  ///< the reading thread's while busy
    FrameRange range;
    std::int64_t framesAhead = 0;
    std::deque<StereoBuffer> ready;
    std::int64_t readyFrames = 0;
    std::int64_t next = 0;             ///< frame the reading thread reads next
    std::uint64_t place = 0;           ///< counts seeks, so that what was read for an older one is dropped
    bool active = false;
    bool busy = false;
    std::optional<Error> error;

    [[nodiscard]] bool hungry() const
    {
        return active && !busy && !error && next < range.end && readyFrames < framesAhead;
    }
};

class Prefetch::LaneSource final : public Source {
public:
    LaneSource(Prefetch& owner, std::shared_ptr<Lane> lane, CancelFlag cancelled)
        : owner_(owner), lane_(std::move(lane)), range_(lane_->range), cancelled_(std::move(cancelled))
    {
    }
    ~LaneSource() override
    {
        const std::lock_guard lock(owner_.mutex_);
        std::erase(owner_.lanes_, lane_);
    }
    [[nodiscard]] FrameRange range() const override { return range_; }

protected:
    Result<void> start(std::int64_t frame) override
    {
        const std::lock_guard lock(owner_.mutex_);
        lane_->active = true;
        lane_->error.reset();
        lane_->ready.clear();
        lane_->readyFrames = 0;
        lane_->next = frame;
        ++lane_->place;
        used_ = 0;
        owner_.wanted_.notify_one();
        return {};
    }

    Result<void> produce(Block out) override
    {
        std::unique_lock lock(owner_.mutex_);
        for (int done = 0; done < out.frames;) {
            if (lane_->ready.empty()) {
                if (lane_->error)
                    return *lane_->error;
                if (cancelled_ && cancelled_->load(std::memory_order_relaxed))
                    return Progress::cancelledError();
                owner_.delivered_.wait_for(lock, std::chrono::milliseconds(20));
                continue;
            }
            StereoBuffer& chunk = lane_->ready.front();
            const int count = std::min(out.frames - done, chunk.frames() - used_);
            out.part(done, count).copyFrom(chunk.block().part(used_, count));
            done += count;
            used_ += count;
            lane_->readyFrames -= count;
            if (used_ == chunk.frames()) {
                lane_->ready.pop_front();
                used_ = 0;
                owner_.wanted_.notify_one();
            }
        }
        // The voice is being replaced: it need not finish its warming.
        if (cancelled_ && cancelled_->load(std::memory_order_relaxed))
            return Progress::cancelledError();
        return {};
    }

private:
    Prefetch& owner_;
    std::shared_ptr<Lane> lane_;
    FrameRange range_;
    CancelFlag cancelled_;
    int used_ = 0;  ///< frames of the first chunk
};

Prefetch::Prefetch(double secondsAhead) : secondsAhead_(secondsAhead), thread_([this] { run(); })
{
}

Prefetch::~Prefetch()
{
    {
        const std::lock_guard lock(mutex_);
        quit_ = true;
    }
    wanted_.notify_all();
    thread_.join();
}

std::unique_ptr<Source> Prefetch::open(std::filesystem::path path, const FileReference& reference,
                                       std::int64_t delayFrames, CancelFlag cancelled)
{
    auto lane = std::make_shared<Lane>();
    lane->file = std::make_unique<FileSource>(std::move(path), reference, delayFrames);
    lane->range = lane->file->range();
    lane->framesAhead = std::int64_t(secondsAhead_ * reference.rateHz);
    {
        const std::lock_guard lock(mutex_);
        lanes_.push_back(lane);
    }
    return std::make_unique<LaneSource>(*this, std::move(lane), std::move(cancelled));
}

std::shared_ptr<Prefetch::Lane> Prefetch::neediest() const
{
    std::shared_ptr<Lane> found;
    for (const auto& lane : lanes_)
        if (lane->hungry() && (!found || lane->readyFrames < found->readyFrames))
            found = lane;
    return found;
}

void Prefetch::run()
{
    std::unique_lock lock(mutex_);
    while (!quit_) {
        const std::shared_ptr<Lane> lane = neediest();
        if (!lane) {
            wanted_.wait(lock);
            continue;
        }
        lane->busy = true;
        const std::int64_t from = lane->next;
        const std::uint64_t place = lane->place;
        const int count = int(std::min<std::int64_t>(lane->range.end - from, maximumBlockFrames));
        lock.unlock();
        StereoBuffer chunk(count);
        if (lane->file->position() != from)
            lane->file->seek(from);
        const Result<void> read = lane->file->read(chunk.block());
        lock.lock();
        lane->busy = false;
        if (lane->place == place) {
            if (read) {
                lane->next = from + count;
                lane->readyFrames += count;
                lane->ready.push_back(std::move(chunk));
            } else {
                lane->error = read.error();
            }
            delivered_.notify_all();
        }
    }
}

}  // namespace lacquer
