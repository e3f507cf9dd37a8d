// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SmallDisk.h"

#include "support/Command.h"

#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lacquer::test {

namespace {

bool put(const char* path, const std::string& text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::write(file, text.data(), text.size()) == ssize_t(text.size());
    ::close(file);
    return done;
}

bool enterNameSpace()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const std::string user = "0 " + std::to_string(::getuid()) + " 1";
    const std::string group = "0 " + std::to_string(::getgid()) + " 1";
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && put("/proc/self/setgroups", "deny") &&
           put("/proc/self/uid_map", user) && put("/proc/self/gid_map", group);
}

bool mountAt(const std::filesystem::path& place, const std::string& options)
{
    return enterNameSpace() && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", place.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

/// Lives for the mount alone; answers one byte for each it reads.
[[noreturn]] void keep(const std::filesystem::path& place, const std::string& options, int in, int out)
{
    char answer = mountAt(place, options) ? '+' : '-';
    while (::write(out, &answer, 1) == 1) {
        char question = 0;
        if (::read(in, &question, 1) != 1)
            break;
        answer = ::mount("none", place.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, options.c_str()) == 0 ? '+' : '-';
    }
    ::_exit(0);
}

}  // namespace

SmallDisk::SmallDisk(int kibibytes, int files) : mountPoint_(fastDirectory())
{
    std::string options = "mode=0777,size=" + std::to_string(kibibytes) + "k";
    if (files > 0)
        options += ",nr_inodes=" + std::to_string(files);
    int down[2];
    int up[2];
    if (::pipe2(down, O_CLOEXEC) != 0 || ::pipe2(up, O_CLOEXEC) != 0)
        return;
    child_ = ::fork();
    if (child_ == 0) {
        ::close(down[1]);
        ::close(up[0]);
        keep(mountPoint_, options, down[0], up[1]);
    }
    ::close(down[0]);
    ::close(up[1]);
    toChild_ = down[1];
    fromChild_ = up[0];
    path_ = "/proc/" + std::to_string(child_) + "/root" + mountPoint_.native();
    char answer = '-';
    const bool mounted =
        child_ > 0 && ::read(fromChild_, &answer, 1) == 1 && answer == '+' && ::access(path_.c_str(), W_OK) == 0;
    if (!mounted && child_ > 0) {
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
        child_ = -1;
    }
}

SmallDisk::~SmallDisk()
{
    if (child_ > 0) {
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
    }
    if (toChild_ >= 0)
        ::close(toChild_);
    if (fromChild_ >= 0)
        ::close(fromChild_);
    std::error_code ignored;
    std::filesystem::remove(mountPoint_, ignored);
}

bool SmallDisk::makeReadOnly()
{
    char answer = '-';
    return ::write(toChild_, "r", 1) == 1 && ::read(fromChild_, &answer, 1) == 1 && answer == '+';
}

}  // namespace lacquer::test
