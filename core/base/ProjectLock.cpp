// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ProjectLock.h"

#include "base/Hash.h"
#include "base/Text.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

/// Whether a name's bytes survive the way into a QString and back.
bool isSpelledByQt(const std::string& name)
{
    return QFile::encodeName(QFile::decodeName(name.c_str())).toStdString() == name;
}

std::filesystem::path lockFor(const std::filesystem::path& project)
{
    std::error_code none;
    const auto real = std::filesystem::canonical(project, none);
    const auto& file = none ? project : real;
    // A name that is almost as long as names may be leaves no room for the dot and the ending.
    std::string name = file.filename().native().substr(0, 240);
    if (!isSpelledByQt(name))
        name = hashBytes(name);
    return file.parent_path() / ("." + name + ".lock");
}

/// Removes a lock file that says nothing because its maker died before writing into it. The maker locks the file as such
/// as soon as it has made it, so one that nobody has locked belongs to nobody.
bool removeUnfinishedLock(const std::filesystem::path& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat opened {};
    struct stat named {};
    return file.valid() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 && ::fstat(file.get(), &opened) == 0 &&
           S_ISREG(opened.st_mode) && opened.st_size == 0 && ::lstat(path.c_str(), &named) == 0 &&
           named.st_ino == opened.st_ino && named.st_dev == opened.st_dev && ::unlink(path.c_str()) == 0;
}

}  // namespace

ProjectLock::ProjectLock(const std::filesystem::path& project)
    : file_(lockFor(project)), lock_(std::make_unique<QLockFile>(nameForQt()))
{
    lock_->setStaleLockTime(0);
}

ProjectLock::~ProjectLock() = default;

QString ProjectLock::nameForQt()
{
    if (isSpelledByQt(file_.native()))
        return QFile::decodeName(file_.c_str());
    folder_ = FileDescriptor(::open(file_.has_parent_path() ? file_.parent_path().c_str() : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return QStringLiteral("/proc/self/fd/%1/%2").arg(folder_.get()).arg(QFile::decodeName(file_.filename().c_str()));
}

Result<void> ProjectLock::tryLock()
{
    if (lock_->isLocked() || lock_->tryLock(0))
        return {};
    // A living maker is given the time it takes to write its name.
    constexpr int patience = 5;
    constexpr int millisecondsEach = 40;
    for (int i = 0; i < patience && lock_->error() == QLockFile::LockFailedError && !holder(); ++i) {
        QThread::msleep(millisecondsEach);
        if (i + 1 == patience)
            (void)removeUnfinishedLock(file_);
        if (lock_->tryLock(0))
            return {};
    }
    switch (lock_->error()) {
        case QLockFile::PermissionError:
            return Error{ErrorKind::Permission,
                         Text::tr("The folder of '%1' cannot be written, so the project cannot be locked. "
                                  "Open it read-only or copy it elsewhere.")
                             .arg(shown(file_))};
        case QLockFile::LockFailedError:
            break;
        default:
            return Error{ErrorKind::InputOutput,
                         Text::tr("The lock '%1' cannot be made. Is the disk full? Open the project read-only.")
                             .arg(shown(file_))};
    }
    const auto who = holder();
    if (!who)
        return Error{ErrorKind::Busy, Text::tr("The project is locked by '%1', which does not say who made it. Open it "
                                               "read-only, or remove that file.")
                                          .arg(shown(file_))};
    return Error{
        ErrorKind::Busy,
        Text::tr("The project is open in %1 (process %2) by %3 on %4 since %5. Close it there, or open it read-only.")
            .arg(harmless(who->program), QString::number(who->process), harmless(who->user), harmless(who->host),
                 who->since.toString(Qt::ISODate))};
}

Result<void> ProjectLock::steal()
{
    if (lock_->isLocked())
        return {};
    if (!lock_->removeStaleLockFile())
        (void)::unlink(file_.c_str());
    return tryLock();
}

void ProjectLock::unlock()
{
    if (lock_->isLocked())
        lock_->unlock();
}

bool ProjectLock::isHeld() const
{
    return lock_->isLocked();
}

std::optional<ProjectLock::Holder> ProjectLock::holder() const
{
    Holder holder;
    qint64 process = 0;
    if (!lock_->getLockInfo(&process, &holder.host, &holder.program))
        return {};
    holder.process = process;
    const QFileInfo info(lock_->fileName());
    holder.user = info.owner();
    holder.since = info.lastModified().toUTC();
    return holder;
}

}  // namespace lacquer
