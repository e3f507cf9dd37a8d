// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderCache.h"

#include "base/FileDescriptor.h"
#include "base/Checksum.h"
#include "base/Hash.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "render/Pump.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <vector>

namespace lacquer {

namespace {

static_assert(std::endian::native == std::endian::little, "entries are little-endian");

/// What an entry begins with; the sound follows as left, right, left, right …
struct Header {
    std::array<char, 8> magic = {'L', 'Q', 'N', 'O', 'D', 'E', '0', '2'};
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::array<char, 64> sha256{};  ///< of key, range and sound

    /// Looks at what may be damaged before anything is computed with it.
    [[nodiscard]] bool valid() const
    {
        constexpr std::int64_t farthest = std::int64_t(1) << 48;
        return magic == Header().magic && begin > -farthest && end < farthest && begin <= end;
    }
};
static_assert(sizeof(Header) == 88);

constexpr std::int64_t bytesPerFrame = 2 * sizeof(double);

/// What an entry's header claims about key, range and sound.
std::string digestOf(const std::string& key, FrameRange range, const Checksum& sound)
{
    Hash hash;
    hash.addText(key).addInteger(range.begin).addInteger(range.end);
    for (const std::uint64_t lane : sound.lanes())
        hash.addInteger(std::int64_t(lane));
    return hash.hex();
}

/// True when an open entry is what its header and its name claim.
bool isWhole(const FileDescriptor& file, const Header& header, const std::string& key)
{
    Checksum sound;
    std::vector<char> chunk(std::size_t(1) << 20);
    std::int64_t offset = sizeof(Header);
    std::int64_t left = (header.end - header.begin) * bytesPerFrame;
    while (left > 0) {
        const auto size = std::size_t(std::min<std::int64_t>(left, std::int64_t(chunk.size())));
        if (file.readAllAt(chunk.data(), size, offset))
            return false;
        sound.addWords(chunk.data(), size / sizeof(double));
        offset += std::int64_t(size);
        left -= std::int64_t(size);
    }
    return digestOf(key, {header.begin, header.end}, sound) == std::string_view(header.sha256.data(), header.sha256.size());
}

/// An entry played back. Holds the file open, so that trimming the cache cannot take it away.
class EntrySource final : public Source {
public:
    EntrySource(FileDescriptor file, const Header& header)
        : file_(std::move(file)), header_(header), interleaved_(std::size_t(2 * maximumBlockFrames))
    {
    }

    [[nodiscard]] FrameRange range() const override { return {header_.begin, header_.end}; }

protected:
    Result<void> start(std::int64_t frame) override
    {
        at_ = frame;
        return {};
    }

    Result<void> produce(Block out) override
    {
        const std::int64_t offset = std::int64_t(sizeof(Header)) + (at_ - header_.begin) * bytesPerFrame;
        if (file_.readAllAt(interleaved_.data(), std::size_t(out.frames * bytesPerFrame), offset))
            return Error{ErrorKind::InputOutput,
                         Text::tr("an entry of the render cache cannot be read any more; build again, or with --no-cache")};
        for (int n = 0; n < out.frames; ++n) {
            out.left[n] = interleaved_[std::size_t(2 * n)];
            out.right[n] = interleaved_[std::size_t(2 * n + 1)];
        }
        at_ += out.frames;
        return {};
    }

private:
    FileDescriptor file_;
    Header header_;
    std::int64_t at_ = 0;
    std::vector<double> interleaved_;
};

constexpr std::string_view temporaryMark = ".part-";
constexpr std::string_view entryEnding = ".node";

}  // namespace

RenderCache::RenderCache(std::filesystem::path folder, std::int64_t maximumBytes)
    : folder_(std::move(folder)), maximumBytes_(maximumBytes)
{
}

std::filesystem::path RenderCache::pathOf(const std::string& key) const
{
    return folder_ / (key + std::string(entryEnding));
}

bool RenderCache::contains(const std::string& key)
{
    return open(key) != nullptr;
}

std::unique_ptr<Source> RenderCache::open(const std::string& key)
{
    const auto path = pathOf(key);
    auto opened = FileDescriptor::openRegular(path);
    if (!opened)
        return nullptr;
    FileDescriptor file = std::move(*opened);
    Header header;
    const bool plausible = !file.readAllAt(&header, sizeof header, 0) && header.valid();
    if (!plausible || (!isVerified(key) && !isWhole(file, header, key))) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return nullptr;
    }
    // Freshness for trim(); a cache on a read-only disk simply does not age.
    std::error_code ignored;
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now(), ignored);
    markVerified(key);
    return std::make_unique<EntrySource>(std::move(file), header);
}

Error RenderCache::cannotWrite(const std::error_code& code) const
{
    return {
        ErrorKind::InputOutput,
        Text::tr(
            "The render cache in '%1' cannot be written: %2. Make room there, or name another folder in LACQUER_CACHE.")
            .arg(shown(folder_), reason(code))};
}

Result<void> RenderCache::store(const std::string& key, Source& source, int blockFrames, Progress& progress)
{
    std::error_code problem;
    std::filesystem::create_directories(folder_, problem);
    if (problem)
        return cannotWrite(problem);
    std::filesystem::path name = folder_ / (std::string(temporaryMark) + key.substr(0, 16) + "-");
    const FileDescriptor file = FileDescriptor::createTemporary(name, problem);
    if (problem)
        return cannotWrite(problem);

    Header header;
    header.begin = source.range().begin;
    header.end = std::max(header.begin, source.range().end);
    Checksum checksum;
    std::vector<double> interleaved(std::size_t(2 * blockFrames));
    std::int64_t offset = sizeof(Header);
    const auto write = [&](ConstBlock sound, std::int64_t) -> Result<void> {
        for (int n = 0; n < sound.frames; ++n) {
            interleaved[std::size_t(2 * n)] = sound.left[n];
            interleaved[std::size_t(2 * n + 1)] = sound.right[n];
        }
        const auto size = std::size_t(sound.frames * bytesPerFrame);
        checksum.addWords(interleaved.data(), size / sizeof(double));
        if (const auto failed = file.writeAllAt(interleaved.data(), size, offset))
            return cannotWrite(failed);
        offset += std::int64_t(size);
        return {};
    };
    Result<void> outcome = pump(source, {header.begin, header.end}, blockFrames, progress, write);
    if (outcome.ok()) {
        const std::string digest = digestOf(key, {header.begin, header.end}, checksum);
        std::copy(digest.begin(), digest.end(), header.sha256.begin());
        // The name comes last: what breaks off before leaves no entry.
        problem = file.writeAllAt(&header, sizeof header, 0);
        if (!problem)
            std::filesystem::rename(name, pathOf(key), problem);
        if (problem)
            outcome = cannotWrite(problem);
    }
    if (!outcome.ok()) {
        std::filesystem::remove(name, problem);
        return outcome;
    }
    markVerified(key);
    return {};
}

RenderCache::Stamp RenderCache::stampOf(const std::string& key) const
{
    std::error_code ignored;
    const auto path = pathOf(key);
    return {std::filesystem::last_write_time(path, ignored), std::int64_t(std::filesystem::file_size(path, ignored))};
}

bool RenderCache::isVerified(const std::string& key)
{
    const Stamp now = stampOf(key);
    const std::scoped_lock lock(mutex_);
    const auto found = verified_.find(key);
    return found != verified_.end() && found->second == now;
}

void RenderCache::markVerified(const std::string& key)
{
    const Stamp now = stampOf(key);
    const std::scoped_lock lock(mutex_);
    verified_[key] = now;
}

void RenderCache::trim()
{
    struct Entry {
        std::filesystem::path path;
        std::filesystem::file_time_type used;
        std::int64_t bytes;
    };
    std::vector<Entry> entries;
    std::int64_t total = 0;
    const auto anHourAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    std::error_code ended;
    std::error_code ignored;
    for (std::filesystem::directory_iterator item(folder_, ended);
         !ended && item != std::filesystem::directory_iterator(); item.increment(ended)) {
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
        if (total <= maximumBytes_)
            break;
        std::filesystem::remove(entry.path, ignored);
        total -= entry.bytes;
    }
}

}  // namespace lacquer
