// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Journal.h"

#include "base/SafeFile.h"
#include "model/JournalLine.h"
#include "model/ProjectFile.h"

#include <QDateTime>

#include <algorithm>

namespace lacquer {

Journal::Journal(std::filesystem::path folder, std::filesystem::path project, Album saved, std::string savedHash, Clock clock)
    : folder_(std::move(folder)), project_(std::move(project)), saved_(std::move(saved)), savedHash_(std::move(savedHash)),
      clock_(clock ? std::move(clock) : [] { return std::int64_t(QDateTime::currentMSecsSinceEpoch()); }), last_(saved_)
{
}

Result<void> Journal::append(const Album& now, const QString& stepName)
{
    if (now == last_)
        return {};
    const JournalStep step{clock_(), stepName};
    Result<void> written;
    if (!log_) {
        // Also after a failure: then everything since the save stands in this one line.
        written = begin();
        if (written)
            written = log_->append(stepLine(step, &saved_, &now));
    } else {
        written = log_->append(stepLine(step, &last_, &now));
    }
    if (!written) {
        // Half a line would hide all that follow it; what stands before it is worth keeping until a new file does.
        if (torn_)
            remove();
        else
            torn_ = std::exchange(log_, std::nullopt);
        return written;
    }
    drop(torn_);
    last_ = now;
    unflushed_ = true;
    steps_.push_back(step);
    if (steps_.size() > mostNames)
        steps_.pop_front();
    return log_->bytes() > std::max(largestBytes, 4 * beginBytes_) ? shorten() : Result<void>();
}

Result<void> Journal::flush()
{
    if (!unflushed_ || !log_)
        return {};
    auto synced = log_->sync();
    unflushed_ = !synced;
    return synced;
}

void Journal::startAnew(std::filesystem::path project, const Album& saved, std::string savedHash)
{
    remove();
    drop(torn_);
    steps_.clear();
    project_ = std::move(project);
    saved_ = saved;
    last_ = saved;
    savedHash_ = std::move(savedHash);
}

void Journal::discard()
{
    remove();
    drop(torn_);
    steps_.clear();
    last_ = saved_;
}

/// A fresh file with header and album.
Result<void> Journal::begin()
{
    if (auto made = createPrivateDirectory(folder_); !made)
        return made;
    // Copies of a project share its id, and an old journal may still wait for its answer.
    auto log = LineLog::create(folder_ / (saved_.id.toString() + "-" + Id::fresh().toString() + ".journal"));
    if (!log)
        return log.error();
    log_.emplace(std::move(*log));
    if (auto written = log_->append(headerLine({journalVersion, projectSchema, project_, savedHash_, clock_()})); !written)
        return written;
    auto written = log_->append(baseLine(saved_));
    beginBytes_ = log_->bytes();
    if (written)
        (void)syncDirectory(folder_);
    return written;
}

/// The old file goes only once the new one is whole and on the disk.
Result<void> Journal::shorten()
{
    std::optional<LineLog> old = std::exchange(log_, std::nullopt);
    auto written = begin();
    for (std::size_t i = 0; written && i + 1 < steps_.size(); ++i)
        written = log_->append(stepLine(steps_[i], nullptr, nullptr));
    if (written)
        written = log_->append(stepLine(steps_.back(), &saved_, &last_));
    if (written)
        written = log_->sync();
    if (!written) {
        remove();
        log_ = std::move(old);
        return written;
    }
    beginBytes_ = log_->bytes();
    unflushed_ = false;
    drop(old);
    return {};
}

void Journal::drop(std::optional<LineLog>& log)
{
    std::error_code ignored;
    if (log)
        std::filesystem::remove(log->path(), ignored);
    log.reset();
}

void Journal::remove()
{
    drop(log_);
    unflushed_ = false;
}

}  // namespace lacquer
