// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileWatch.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace lacquer {

struct FileWatch::Shared {
    std::mutex mutex;
    std::condition_variable wake;
    bool stop = false;
    std::optional<std::vector<std::filesystem::path>> sources;                       ///< new since the last poll
    std::optional<std::pair<std::filesystem::path, std::string>> project;            ///< the same
    std::vector<FileEvent> events;
};

FileWatch::FileWatch(std::chrono::milliseconds interval, FileWatcher::Look look, FileWatcher::Fingerprint fingerprint)
    : shared_(std::make_shared<Shared>())
{
    std::thread([shared = shared_, interval, watcher = FileWatcher(std::move(look), std::move(fingerprint))]() mutable {
        std::unique_lock lock(shared->mutex);
        while (!shared->stop) {
            if (auto sources = std::exchange(shared->sources, std::nullopt))
                watcher.watch(*sources);
            if (auto project = std::exchange(shared->project, std::nullopt))
                watcher.watchProject(project->first, project->second);
            lock.unlock();
            auto events = watcher.poll();
            lock.lock();
            for (FileEvent& event : events) {
                const bool ofProject = event.kind == FileEventKind::ProjectChanged || event.kind == FileEventKind::ProjectVanished;
                // What was seen while the owner saved is the owner's own doing, or will be seen again.
                if (!(ofProject && shared->project))
                    shared->events.push_back(std::move(event));
            }
            shared->wake.wait_for(lock, interval, [&] { return shared->stop; });
        }
    }).detach();
}

FileWatch::~FileWatch()
{
    const std::lock_guard lock(shared_->mutex);
    shared_->stop = true;
    shared_->wake.notify_all();
}

void FileWatch::watch(std::vector<std::filesystem::path> sources)
{
    const std::lock_guard lock(shared_->mutex);
    shared_->sources = std::move(sources);
}

void FileWatch::watchProject(std::filesystem::path project, std::string contentHash)
{
    const std::lock_guard lock(shared_->mutex);
    shared_->project.emplace(std::move(project), std::move(contentHash));
    // Reports on the content before belong to the past.
    std::erase_if(shared_->events, [](const FileEvent& event) {
        return event.kind == FileEventKind::ProjectChanged || event.kind == FileEventKind::ProjectVanished;
    });
}

std::vector<FileEvent> FileWatch::take()
{
    const std::lock_guard lock(shared_->mutex);
    return std::exchange(shared_->events, {});
}

}  // namespace lacquer
