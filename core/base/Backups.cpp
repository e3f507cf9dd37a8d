// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Backups.h"

#include "base/FileDescriptor.h"
#include "base/SystemError.h"
#include "base/TemporaryName.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <cstdio>
#include <filesystem>
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

constexpr const char* folder = "backups";
constexpr std::size_t stampLength = 19;  // 2026-11-20T07-10-31
constexpr std::size_t longestName = 255;
constexpr std::int64_t secondsPerDay = 86400;

std::string stamp(std::int64_t now)
{
    const auto seconds = std::time_t(now);
    std::tm utc{};
    char text[64] = "1970-01-01T00-00-00";
    if (::gmtime_r(&seconds, &utc))
        (void)std::strftime(text, sizeof text, "%Y-%m-%dT%H-%M-%S", &utc);
    return text;
}

std::string extensionOf(const std::string& name)
{
    return std::filesystem::path(name).extension().native();
}

/// One backup's place in time; number 0 means that the name is not a backup's.
struct Dated {
    std::string name;
    std::string stamp;
    int number = 0;
};

Dated parse(const std::string& name, const std::string& extension)
{
    constexpr std::string_view pattern = "dddd-dd-ddTdd-dd-dd";
    Dated out{name, name.substr(0, stampLength), 0};
    if (name.size() < stampLength + extension.size() || !name.ends_with(extension))
        return out;
    for (std::size_t i = 0; i < stampLength; ++i) {
        const bool digit = name[i] >= '0' && name[i] <= '9';
        if (pattern[i] == 'd' ? !digit : name[i] != pattern[i])
            return out;
    }
    const std::string middle = name.substr(stampLength, name.size() - stampLength - extension.size());
    const bool numbered = middle.size() >= 2 && middle.size() <= 5 && middle[0] == '-' &&
                          middle.find_first_not_of("0123456789", 1) == std::string::npos;
    if (numbered)
        out.number = std::stoi(middle.substr(1));
    else if (middle.empty())
        out.number = 1;
    return out;
}

/// Renames within one directory unless something has the new name already.
std::error_code renameToFreeName(int directory, const std::string& from, const std::string& to)
{
    if (::renameat2(directory, from.c_str(), directory, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    struct stat status {};
    const bool unable = errno == EINVAL || errno == ENOSYS;
    if (!unable)
        return lastError();
    if (::fstatat(directory, to.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return {EEXIST, std::generic_category()};
    return ::renameat(directory, from.c_str(), directory, to.c_str()) == 0 ? std::error_code() : lastError();
}

/// The bytes and permissions of `directory`/`name` in a temporary file, synced.
std::error_code copyToTemporary(int directory, const std::string& name, int toDirectory, std::string& temporary)
{
    const FileDescriptor source(::openat(directory, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status {};
    if (!source.valid() || ::fstat(source.get(), &status) != 0)
        return lastError();
    FileDescriptor copy;
    if (const auto failed = createTemporary(toDirectory, name, copy, temporary))
        return failed;
    std::vector<char> block(std::size_t(1) << 18);
    std::error_code failed;
    for (std::size_t got = block.size(); !failed && got == block.size();) {
        failed = source.read(block.data(), block.size(), got);
        if (!failed)
            failed = copy.writeAll(block.data(), got);
    }
    (void)::fchmod(copy.get(), status.st_mode & 0777);
    if (!failed)
        failed = copy.sync();
    if (const auto late = copy.close(); !failed)
        failed = late;
    return failed;
}

/// A second name for `directory`/`name`, or a copy where the file system has no links; wholly or not at all. Fails if
/// `to` exists.
std::error_code linkOrCopy(int directory, const std::string& name, int toDirectory, const std::string& to)
{
    if (::linkat(directory, name.c_str(), toDirectory, to.c_str(), 0) == 0)
        return {};
    const bool noLinks = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK || errno == EXDEV;
    if (!noLinks)
        return lastError();
    std::string temporary;
    std::error_code failed = copyToTemporary(directory, name, toDirectory, temporary);
    if (!failed)
        failed = renameToFreeName(toDirectory, temporary, to);
    if (failed && !temporary.empty())
        (void)::unlinkat(toDirectory, temporary.c_str(), 0);
    return failed;
}

std::error_code keepLatest(int directory, const std::string& name)
{
    const std::string temporary = temporaryName(name);
    if (const auto failed = linkOrCopy(directory, name, directory, temporary))
        return failed;
    const std::string latest = name.substr(0, longestName - 4) + ".bak";
    const bool moved = ::renameat(directory, temporary.c_str(), directory, latest.c_str()) == 0;
    const auto failed = moved ? std::error_code() : lastError();
    // Renaming one name of a file onto another name of the same file does nothing and succeeds: the first one stays.
    (void)::unlinkat(directory, temporary.c_str(), 0);
    return failed;
}

std::error_code keepDated(int directory, const std::string& name, std::int64_t now)
{
    if (::mkdirat(directory, folder, 0777) != 0 && errno != EEXIST)
        return lastError();
    const FileDescriptor shelf(::openat(directory, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    // Something else of that name is in the way, or a link that leads elsewhere: then `name.bak` has to do.
    if (!shelf.valid() && (errno == ENOTDIR || errno == ELOOP))
        return {};
    if (!shelf.valid())
        return lastError();
    for (int number = 1; number < 1000; ++number) {
        const std::string suffix = number == 1 ? std::string() : "-" + std::to_string(number);
        const auto failed = linkOrCopy(directory, name, shelf.get(), stamp(now) + suffix + extensionOf(name));
        if (failed.value() != EEXIST)
            return failed ? failed : shelf.sync();
    }
    return {EEXIST, std::generic_category()};
}

}  // namespace

std::error_code keepPrevious(int directory, const std::string& name, std::int64_t now)
{
    if (const auto failed = keepLatest(directory, name))
        return failed;
    return keepDated(directory, name, now);
}

std::vector<std::string> backupsToDrop(const std::vector<std::string>& names, const std::string& extension,
                                       const BackupRules& rules, std::int64_t now)
{
    std::vector<Dated> all;
    for (const auto& name : names)
        if (auto dated = parse(name, extension); dated.number > 0)
            all.push_back(std::move(dated));
    std::sort(all.begin(), all.end(),
              [](const Dated& a, const Dated& b) { return std::tie(a.stamp, a.number) > std::tie(b.stamp, b.number); });
    const std::string oldestDay = stamp(now - rules.days * secondsPerDay);
    std::vector<std::string> out;
    std::string lastDay;
    for (std::size_t i = std::min(all.size(), std::size_t(std::max(rules.newest, 1))); i < all.size(); ++i) {
        const std::string day = all[i].stamp.substr(0, 10);
        if (day == lastDay || all[i].stamp < oldestDay)
            out.push_back(all[i].name);
        lastDay = day;
    }
    std::reverse(out.begin(), out.end());
    out.resize(std::min<std::size_t>(out.size(), 2));
    return out;
}

void dropOldBackups(int directory, const std::string& name, const BackupRules& rules, std::int64_t now)
{
    const FileDescriptor shelf(::openat(directory, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    if (!shelf.valid())
        return;
    for (const auto& old : backupsToDrop(namesIn(shelf.get()), extensionOf(name), rules, now))
        (void)::unlinkat(shelf.get(), old.c_str(), 0);
    removeStaleTemporaries(shelf.get(), name);
}

}  // namespace lacquer
