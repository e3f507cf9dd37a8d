// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LineLog.h"

#include "base/Hash.h"
#include "base/SystemError.h"
#include "base/Text.h"

namespace lacquer {

namespace {

constexpr std::size_t checkDigits = 16;
constexpr std::size_t longestLine = std::size_t(64) << 20;
constexpr std::size_t mostBytes = std::size_t(256) << 20;
constexpr std::size_t blockSize = std::size_t(1) << 20;

std::string checkOf(std::string_view line)
{
    return hashBytes(line).substr(0, checkDigits);
}

Error cannotWrite(const std::filesystem::path& path, const std::error_code& code)
{
    return {kindOf(code), Text::tr("Recent work cannot be kept in '%1': %2. Save the album.").arg(shown(path), reason(code))};
}

/// Whether a line can begin like this: its digits, a space. Zeros and other files are told apart here.
bool mayBegin(std::string_view bytes)
{
    const auto head = bytes.substr(0, checkDigits);
    return head.find_first_not_of("0123456789abcdef") == std::string_view::npos &&
           (bytes.size() <= checkDigits || bytes[checkDigits] == ' ');
}

}  // namespace

Result<LineLog> LineLog::create(const std::filesystem::path& path)
{
    LineLog log;
    log.path_ = path;
    std::error_code problem;
    log.file_ = FileDescriptor::createNew(path, problem);
    if (problem)
        return cannotWrite(path, problem);
    // Where a file system has no locks, nobody can tell that it is in use; then it is looked at too early rather than never.
    (void)log.file_.tryLock();
    return log;
}

Result<void> LineLog::append(std::string_view line)
{
    std::string text = checkOf(line);
    text.reserve(text.size() + line.size() + 2);
    text += ' ';
    text += line;
    text += '\n';
    if (const auto failed = file_.writeAll(text.data(), text.size()))
        return cannotWrite(path_, failed);
    bytes_ += std::int64_t(text.size());
    return {};
}

Result<void> LineLog::sync()
{
    if (const auto failed = file_.syncData())
        return cannotWrite(path_, failed);
    return {};
}

Result<LoggedLines> readLineLog(const std::filesystem::path& path)
{
    const auto file = FileDescriptor::openRegular(path);
    if (!file)
        return file.error();
    LoggedLines found;
    std::string pending;
    std::size_t total = 0;
    for (;;) {
        const std::size_t before = pending.size();
        pending.resize(before + blockSize);
        std::size_t got = 0;
        if (const auto failed = file->read(pending.data() + before, blockSize, got))
            return readingError(path, failed);
        pending.resize(before + got);
        total += got;
        std::size_t at = 0;
        std::size_t from = before;
        for (std::size_t end = 0; (end = pending.find('\n', std::max(from, at))) != std::string::npos; at = end + 1) {
            const std::string_view line(pending.data() + at, end - at);
            const bool whole = line.size() > checkDigits && mayBegin(line) && checkOf(line.substr(checkDigits + 1)) == line.substr(0, checkDigits);
            if (!whole) {
                found.torn = true;
                return found;
            }
            found.lines.emplace_back(line.substr(checkDigits + 1));
        }
        pending.erase(0, at);
        const bool over = got < blockSize;
        if (over || !mayBegin(pending) || pending.size() > longestLine || total > mostBytes) {
            found.torn = !pending.empty();
            return found;
        }
    }
}

bool isLineLogInUse(const std::filesystem::path& path)
{
    const auto file = FileDescriptor::openRegular(path);
    return file && !file->tryLock();
}

}  // namespace lacquer
