// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderCache.h"

#include "base/FileDescriptor.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "dsp/StereoBuffer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace lacquer {

namespace {

static_assert(std::endian::native == std::endian::little, "entries are little-endian");

/// What an entry begins with; the sound follows as left, right, left, right …
struct Header {
    std::array<char, 8> magic = {'L', 'Q', 'N', 'O', 'D', 'E', '0', '1'};
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::array<char, 64> sha256{};

    [[nodiscard]] bool valid() const { return magic == Header().magic && end >= begin; }
};
static_assert(sizeof(Header) == 88);

constexpr std::int64_t bytesPerFrame = 2 * sizeof(double);

bool readAt(int descriptor, void* to, std::size_t size, std::int64_t offset)
{
    auto* bytes = static_cast<char*>(to);
    while (size > 0) {
        const auto got = ::pread(descriptor, bytes, size, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        offset += got;
        size -= std::size_t(got);
    }
    return true;
}

bool writeAt(int descriptor, const void* from, std::size_t size, std::int64_t offset)
{
    const auto* bytes = static_cast<const char*>(from);
    while (size > 0) {
        const auto put = ::pwrite(descriptor, bytes, size, offset);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        bytes += put;
        offset += put;
        size -= std::size_t(put);
    }
    return true;
}

/// True when the sound of an open entry has the hash its header claims.
bool isWhole(int descriptor, const Header& header)
{
    Hash hash;
    std::vector<char> chunk(std::size_t(1) << 20);
    std::int64_t offset = sizeof(Header);
    std::int64_t left = (header.end - header.begin) * bytesPerFrame;
    while (left > 0) {
        const auto size = std::size_t(std::min<std::int64_t>(left, std::int64_t(chunk.size())));
        if (!readAt(descriptor, chunk.data(), size, offset))
            return false;
        hash.addBytes(chunk.data(), size);
        offset += std::int64_t(size);
        left -= std::int64_t(size);
    }
    return hash.hex() == std::string_view(header.sha256.data(), header.sha256.size());
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
        if (!readAt(file_.get(), interleaved_.data(), std::size_t(out.frames * bytesPerFrame), offset))
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

}  // namespace

RenderCache::RenderCache(std::filesystem::path folder, std::int64_t maximumBytes)
    : folder_(std::move(folder)), maximumBytes_(maximumBytes)
{
}

std::filesystem::path RenderCache::pathOf(const std::string& key) const
{
    return folder_ / (key + ".node");
}

bool RenderCache::contains(const std::string& key)
{
    return open(key) != nullptr;
}

std::unique_ptr<Source> RenderCache::open(const std::string& key)
{
    const auto path = pathOf(key);
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    Header header;
    if (!file.valid() || !readAt(file.get(), &header, sizeof header, 0) || !header.valid())
        return nullptr;
    if (!isVerified(key)) {
        if (!isWhole(file.get(), header)) {
            ::unlink(path.c_str());
            return nullptr;
        }
        markVerified(key);
    }
    // Freshness for trim(); a cache on a read-only disk simply does not age.
    std::error_code ignored;
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now(), ignored);
    return std::make_unique<EntrySource>(std::move(file), header);
}

Result<void> RenderCache::store(const std::string& key, Source& source, int blockFrames, Progress& progress)
{
    const auto refuse = [&] {
        return Error{ErrorKind::InputOutput,
                     Text::tr("the render cache in '%1' cannot be written: %2; free some space, or name another folder in LACQUER_CACHE")
                         .arg(shown(folder_), QString::fromLocal8Bit(std::strerror(errno)))};
    };
    std::error_code problem;
    std::filesystem::create_directories(folder_, problem);
    std::string name = (folder_ / (std::string(temporaryMark) + key.substr(0, 16) + "-XXXXXX")).string();
    FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (!file.valid())
        return refuse();

    Header header;
    header.begin = source.range().begin;
    header.end = source.range().end;
    StereoBuffer buffer(blockFrames);
    std::vector<double> interleaved(std::size_t(2 * blockFrames));
    Hash hash;
    std::int64_t offset = sizeof(Header);
    source.seek(header.begin);
    Result<void> outcome;
    for (std::int64_t frame = header.begin; frame < header.end && outcome.ok();) {
        const Block block = buffer.block(int(std::min<std::int64_t>(blockFrames, header.end - frame)));
        if (progress.cancelled()) {
            outcome = Progress::cancelledError();
            break;
        }
        if (auto read = source.read(block); !read) {
            outcome = read;
            break;
        }
        for (int n = 0; n < block.frames; ++n) {
            interleaved[std::size_t(2 * n)] = block.left[n];
            interleaved[std::size_t(2 * n + 1)] = block.right[n];
        }
        const auto size = std::size_t(block.frames * bytesPerFrame);
        if (!writeAt(file.get(), interleaved.data(), size, offset))
            outcome = refuse();
        hash.addBytes(interleaved.data(), size);
        offset += std::int64_t(size);
        frame += block.frames;
        progress.add(block.frames);
    }
    const std::string digest = hash.hex();
    std::copy(digest.begin(), digest.end(), header.sha256.begin());
    if (outcome.ok() && (!writeAt(file.get(), &header, sizeof header, 0) || ::rename(name.c_str(), pathOf(key).c_str()) != 0))
        outcome = refuse();
    if (!outcome.ok()) {
        ::unlink(name.c_str());
        return outcome;
    }
    markVerified(key);
    return {};
}

bool RenderCache::isVerified(const std::string& key)
{
    const std::scoped_lock lock(mutex_);
    return verified_.contains(key);
}

void RenderCache::markVerified(const std::string& key)
{
    const std::scoped_lock lock(mutex_);
    verified_.insert(key);
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
    std::error_code ignored;
    const auto anHourAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    for (const auto& item : std::filesystem::directory_iterator(folder_, ignored)) {
        const Entry entry{item.path(), item.last_write_time(ignored), std::int64_t(item.file_size(ignored))};
        if (entry.path.filename().string().starts_with(temporaryMark)) {
            if (entry.used < anHourAgo)
                std::filesystem::remove(entry.path, ignored);
        } else if (entry.path.extension() == ".node") {
            entries.push_back(entry);
            total += entry.bytes;
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
