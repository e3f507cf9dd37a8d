// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/OverviewCache.h"

#include "base/Checksum.h"
#include "base/FileDescriptor.h"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace lacquer {

namespace {

constexpr std::string_view temporaryMark = ".part-";
constexpr std::string_view entryEnding = ".wave";

/// What stands before the peaks; numbers as this machine has them, which `order` tells.
struct Header {
    std::array<char, 8> magic{'L', 'Q', 'W', 'A', 'V', 'E', '1', '\n'};
    std::uint64_t order = 0x0102030405060708u;
    std::int64_t rateHz = 0;
    std::int64_t channels = 0;
    std::int64_t frames = 0;
    std::int64_t blockFrames = Overview::blockFrames;
    std::int64_t peaks = 0;
    std::array<std::uint64_t, 4> checksum{};
};

/// The sum of header and peaks; an odd number of floats is filled up with a zero.
std::array<std::uint64_t, 4> checksumOf(Header header, std::span<const Overview::Peak> peaks)
{
    header.checksum = {};
    Checksum checksum;
    checksum.addWords(&header, sizeof header / sizeof(std::uint64_t));
    checksum.addWords(peaks.data(), peaks.size_bytes() / sizeof(std::uint64_t));
    if (peaks.size_bytes() % sizeof(std::uint64_t) != 0) {
        const std::array<float, 2> last{peaks.back().rms, 0.0f};
        checksum.addWords(last.data(), 1);
    }
    return checksum.lanes();
}

}  // namespace

std::filesystem::path OverviewCache::pathOf(const std::string& sha256) const
{
    return folder_ / (sha256 + std::string(entryEnding));
}

std::shared_ptr<Overview> OverviewCache::open(const std::string& sha256, const AudioFormat& format) const
{
    const auto file = FileDescriptor::openRegular(pathOf(sha256));
    Header header;
    if (!file || file->readAllAt(&header, sizeof header, 0))
        return nullptr;
    Header wanted;
    auto overview = std::make_shared<Overview>(format);
    const std::int64_t peaks = (format.frames + Overview::blockFrames - 1) / Overview::blockFrames * format.channels;
    if (header.magic != wanted.magic || header.order != wanted.order || header.rateHz != format.rateHz ||
        header.channels != format.channels || header.frames != format.frames || header.blockFrames != Overview::blockFrames ||
        header.peaks != peaks)
        return nullptr;
    std::vector<Overview::Peak> finest(static_cast<std::size_t>(peaks));
    const std::span<const Overview::Peak> all = finest;
    if (file->readAllAt(finest.data(), all.size_bytes(), sizeof header) || checksumOf(header, all) != header.checksum)
        return nullptr;
    if (!overview->restore(all))
        return nullptr;
    // When it was used last, for trim.
    std::error_code ignored;
    std::filesystem::last_write_time(pathOf(sha256), std::filesystem::file_time_type::clock::now(), ignored);
    return overview;
}

Result<void> OverviewCache::store(const std::string& sha256, const Overview& overview) const
{
    if (overview.readyFrames() != overview.frames())
        return Error{ErrorKind::Usage, Text::tr("A waveform that has not been read to its end cannot be kept.")};
    const auto cannotWrite = [&](const std::error_code& code) {
        return Error{ErrorKind::InputOutput,
                     Text::tr("Cannot keep waveforms in '%1': %2. Free space there or choose another folder for the cache.")
                         .arg(shown(folder_), QString::fromStdString(code.message()))};
    };
    std::error_code problem;
    std::filesystem::create_directories(folder_, problem);
    if (problem)
        return cannotWrite(problem);
    std::filesystem::path name = folder_ / (std::string(temporaryMark) + sha256.substr(0, 16) + "-");
    const FileDescriptor file = FileDescriptor::createTemporary(name, problem);
    if (problem)
        return cannotWrite(problem);
    const auto finest = overview.finest();
    Header header;
    header.rateHz = overview.rateHz();
    header.channels = overview.channels();
    header.frames = overview.frames();
    header.peaks = std::int64_t(finest.size());
    header.checksum = checksumOf(header, finest);
    problem = file.writeAllAt(&header, sizeof header, 0);
    if (!problem)
        problem = file.writeAllAt(finest.data(), finest.size_bytes(), sizeof header);
    // The name comes last: what breaks off before leaves no entry. Not synced: the checksum notices.
    if (!problem)
        std::filesystem::rename(name, pathOf(sha256), problem);
    if (problem) {
        const Error error = cannotWrite(problem);
        std::filesystem::remove(name, problem);
        return error;
    }
    return {};
}

void OverviewCache::trim(std::int64_t maximumBytes) const
{
    struct Entry {
        std::filesystem::path path;
        std::filesystem::file_time_type used;
        std::int64_t bytes = 0;
    };
    std::vector<Entry> entries;
    std::int64_t total = 0;
    const auto anHourAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    std::error_code ended;
    std::error_code ignored;
    for (std::filesystem::directory_iterator item(folder_, ended); !ended && item != std::filesystem::directory_iterator();
         item.increment(ended)) {
        const bool isTemporary = item->path().filename().string().starts_with(temporaryMark);
        if (!isTemporary && item->path().extension() != entryEnding)
            continue;
        std::error_code gone;
        const auto used = item->last_write_time(gone);
        const auto bytes = gone ? 0 : item->file_size(gone);
        if (gone)
            continue;
        if (!isTemporary) {
            entries.push_back({item->path(), used, std::int64_t(bytes)});
            total += entries.back().bytes;
        } else if (used < anHourAgo) {
            std::filesystem::remove(item->path(), ignored);
        }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.used < b.used; });
    for (const Entry& entry : entries) {
        if (total <= maximumBytes)
            break;
        std::filesystem::remove(entry.path, ignored);
        total -= entry.bytes;
    }
}

}  // namespace lacquer
