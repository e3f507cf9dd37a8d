// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TemporaryName.h"

#include "base/SystemError.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lacquer {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t randomLetters = 3;
constexpr std::size_t checkLetters = 3;
constexpr std::size_t longestName = 255;

std::string prefixFor(const std::string& name)
{
    return "." + name.substr(0, longestName - randomLetters - checkLetters - 2) + ".";
}

/// Three letters that follow from all before them (FNV-1a), so that `.name.backup` of another program is not ours.
std::string checkFor(std::string_view before)
{
    std::uint32_t sum = 2166136261u;
    for (const char c : before)
        sum = (sum ^ std::uint8_t(c)) * 16777619u;
    std::string out;
    for (std::size_t i = 0; i < checkLetters; ++i, sum /= std::uint32_t(alphabet.size()))
        out += alphabet[sum % alphabet.size()];
    return out;
}

}  // namespace

std::string temporaryName(const std::string& name)
{
    std::string out = prefixFor(name);
    for (std::size_t i = 0; i < randomLetters; ++i)
        out += alphabet[QRandomGenerator::system()->bounded(quint32(alphabet.size()))];
    return out + checkFor(out);
}

bool isTemporaryOf(std::string_view candidate, const std::string& name)
{
    const std::string prefix = prefixFor(name);
    const std::size_t checked = prefix.size() + randomLetters;
    return candidate.size() == checked + checkLetters && candidate.starts_with(prefix) &&
           candidate.find_first_not_of(alphabet, prefix.size()) == std::string_view::npos &&
           candidate.substr(checked) == checkFor(candidate.substr(0, checked));
}

std::error_code createTemporary(int directory, const std::string& name, FileDescriptor& file, std::string& temporary)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        temporary = temporaryName(name);
        file = FileDescriptor(
            ::openat(directory, temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.valid() && (errno == EEXIST || errno == EINTR))
            continue;
        if (!file.valid()) {
            const auto failed = lastError();
            temporary.clear();
            return failed;
        }
        // A clean-up may have locked, or already removed, the file between these two calls: then take another name.
        // File systems without locks have no clean-up either, since it needs the lock.
        struct stat status {};
        const bool lost = ::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        if (!lost && ::fstat(file.get(), &status) == 0 && status.st_nlink > 0)
            return {};
    }
    return {EEXIST, std::generic_category()};
}

std::vector<std::string> namesIn(int directory)
{
    std::vector<std::string> names;
    const int copy = ::openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* listing = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!listing)
        return names;
    while (const dirent* entry = ::readdir(listing))
        names.emplace_back(entry->d_name);
    ::closedir(listing);
    std::sort(names.begin(), names.end());
    return names;
}

void removeStaleTemporaries(int directory, const std::string& name)
{
    for (const auto& candidate : namesIn(directory)) {
        if (!isTemporaryOf(candidate, name))
            continue;
        const FileDescriptor file(
            ::openat(directory, candidate.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        struct stat status {};
        if (file.valid() && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode) &&
            status.st_uid == ::geteuid() && (status.st_mode & S_IWUSR) != 0 &&
            ::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
            ::unlinkat(directory, candidate.c_str(), 0);
    }
}

void keepForRescue(int directory, const std::string& temporary)
{
    // If even this fails, the next successful save may tidy it away; the sentence has named it by then.
    [[maybe_unused]] const int failed = ::fchmodat(directory, temporary.c_str(), S_IRUSR, 0);
}

}  // namespace lacquer
