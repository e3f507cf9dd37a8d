// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps two programs from writing one project: a lock file beside it that says who is at work.
#pragma once

#include "base/FileDescriptor.h"
#include "base/Result.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

class QLockFile;

namespace lacquer {

/// A lock on one project, held from a successful tryLock() until unlock() or destruction.
class ProjectLock {
public:
    /// Who holds a lock.
    struct Holder {
        std::int64_t process = 0;
        QString host;
        QString user;
        QString program;
        QDateTime since;  ///< UTC
    };

    /// For a project file; its lock is `.name.lock` in the same folder. Symbolic links are followed first, so that two
    /// names of one project share a lock. Nothing is locked yet.
    explicit ProjectLock(const std::filesystem::path& project);
    ~ProjectLock();

    /// Takes the lock or says at once why not: Busy (somebody holds it; the sentence and holder() say who), Permission
    /// (the folder cannot be written). A lock left by a process that no longer runs on this computer since its last
    /// start is cleared. A lock never grows old: people leave projects open for weeks.
    [[nodiscard]] Result<void> tryLock();

    /// Takes the lock away from whoever holds it, once the user has said that nobody is really there.
    [[nodiscard]] Result<void> steal();

    void unlock();
    [[nodiscard]] bool isHeld() const;

    /// Whoever holds the lock now, as far as the lock file tells; nothing if it is free.
    [[nodiscard]] std::optional<Holder> holder() const;

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

private:
    [[nodiscard]] QString nameForQt();

    std::filesystem::path file_;
    FileDescriptor folder_;   ///< open where Qt cannot spell the folder's name
    std::unique_ptr<QLockFile> lock_;
};

}  // namespace lacquer
