// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/VoiceMaker.h"

#include "base/Denormals.h"

namespace lacquer {

VoiceMaker::VoiceMaker(Prefetch& prefetch) : prefetch_(prefetch), thread_([this] { run(); })
{
}

VoiceMaker::~VoiceMaker()
{
    forget();
    {
        const std::lock_guard lock(mutex_);
        quit_ = true;
    }
    wanted_.notify_all();
    thread_.join();
}

void VoiceMaker::want(VoiceWish wish)
{
    {
        const std::lock_guard lock(mutex_);
        if (isMaking_ && !wish.keepsGoing) {
            givenUp_ = true;
            if (making_)
                making_->cancel();
        }
        if (!wish.keepsGoing)
            answer_.reset();
        wish_ = std::move(wish);
    }
    wanted_.notify_all();
}

void VoiceMaker::forget()
{
    const std::lock_guard lock(mutex_);
    wish_.reset();
    answer_.reset();
    if (isMaking_) {
        givenUp_ = true;
        if (making_)
            making_->cancel();
    }
}

bool VoiceMaker::busy() const
{
    const std::lock_guard lock(mutex_);
    return wish_ || isMaking_ || answer_;
}

std::optional<VoiceMaker::Answer> VoiceMaker::take()
{
    const std::lock_guard lock(mutex_);
    std::optional<Answer> taken = std::move(answer_);
    answer_.reset();
    return taken;
}

void VoiceMaker::bury(std::unique_ptr<Voice> voice)
{
    if (!voice)
        return;
    {
        const std::lock_guard lock(mutex_);
        buried_.push_back(std::move(voice));
    }
    wanted_.notify_all();
}

void VoiceMaker::run()
{
    const ScopedFlushDenormals flush;
    std::unique_lock lock(mutex_);
    while (!quit_) {
        if (!buried_.empty()) {
            auto gone = std::move(buried_);
            buried_.clear();
            lock.unlock();
            gone.clear();
            lock.lock();
            continue;
        }
        if (!wish_) {
            wanted_.wait(lock);
            continue;
        }
        const VoiceWish wish = std::move(*wish_);
        wish_.reset();
        isMaking_ = true;
        givenUp_ = false;
        lock.unlock();
        auto made = Voice::make(wish, prefetch_);
        Result<void> warmed;
        lock.lock();
        if (made && !givenUp_) {
            making_ = made->get();
            lock.unlock();
            warmed = (*made)->warm();
            lock.lock();
            making_ = nullptr;
        }
        isMaking_ = false;
        if (givenUp_) {
            lock.unlock();
            made = Error{};
            lock.lock();
            continue;
        }
        answer_ = Answer{wish.request, nullptr, std::nullopt};
        if (!made)
            answer_->error = made.error();
        else if (!warmed)
            answer_->error = warmed.error();
        else
            answer_->voice = std::move(*made);
    }
}

}  // namespace lacquer
