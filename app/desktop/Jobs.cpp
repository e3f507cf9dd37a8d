// SPDX-License-Identifier: GPL-3.0-or-later
#include "Jobs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>

namespace lacquer {

Jobs::Jobs(QObject* parent)
    : QObject(parent), asked_(std::make_unique<QThreadPool>()), silent_(std::make_unique<QThreadPool>())
{
    silent_->setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
}

Jobs::~Jobs()
{
    stopAll();
    const bool ended = asked_->waitForDone(700) && silent_->waitForDone(300);
    // Work that does not listen holds only snapshots: it may finish on its own while the program leaves.
    if (!ended) {
        asked_.release();
        silent_.release();
    }
}

int Jobs::start(const QString& name, Kind kind, Work work, QObject* owner, Done done)
{
    const int id = next_++;
    auto progress = std::make_shared<Progress>();
    jobs_[id] = {name, kind, progress, std::chrono::steady_clock::now()};
    const QPointer<Jobs> self(this);
    const QPointer<QObject> listener(owner);
    auto* pool = kind == Kind::Asked ? asked_.get() : silent_.get();
    pool->start([self, listener, id, progress, kind, work = std::move(work), done = std::move(done)] {
        // Nobody waits for it, so it gives way to what sounds and what was asked for. Per thread on Linux.
        if (kind == Kind::Silent)
            setpriority(PRIO_PROCESS, id_t(gettid()), 10);
        auto result = std::make_shared<Result<void>>(progress->cancelled() ? Result<void>(Progress::cancelledError())
                                                                          : work(*progress));
        // To the application: the window may be gone.
        QMetaObject::invokeMethod(
            qApp,
            [self, listener, id, result, done] {
                if (self) {
                    self->jobs_.erase(id);
                    if (listener && done)
                        done(*result);
                    Q_EMIT self->changed();
                }
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
    return id;
}

void Jobs::stop(int id)
{
    if (const auto job = jobs_.find(id); job != jobs_.end())
        job->second.progress->cancel();
}

void Jobs::stopAll()
{
    for (auto& [id, job] : jobs_)
        job.progress->cancel();
}

std::vector<Jobs::State> Jobs::running() const
{
    std::vector<State> states;
    for (const auto& [id, job] : jobs_)
        states.push_back({id, job.name, job.kind, job.progress->fraction(), job.since});
    return states;
}

double Jobs::fraction(int id) const
{
    const auto job = jobs_.find(id);
    return job == jobs_.end() ? 1.0 : job->second.progress->fraction();
}

bool Jobs::busy() const
{
    return std::any_of(jobs_.begin(), jobs_.end(), [](const auto& job) { return job.second.kind == Kind::Asked; });
}

}  // namespace lacquer
