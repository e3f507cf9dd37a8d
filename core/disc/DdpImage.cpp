// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpImage.h"

#include "base/Text.h"
#include "disc/DiscTime.h"

#include <algorithm>

namespace lacquer {

Result<std::unique_ptr<DdpImage>> DdpImage::create(const std::filesystem::path& path, std::int64_t silentSectors)
{
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    std::unique_ptr<DdpImage> image(new DdpImage(std::move(*file)));
    if (auto silent = image->silence(silentSectors * bytesPerDiscFrame); !silent)
        return silent.error();
    return image;
}

Result<void> DdpImage::write(const std::int32_t* interleaved, int frames)
{
    const std::size_t count = std::size_t(frames) * 2;
    packed_.resize(count * 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::int32_t value = interleaved[i];
        if (value < -32768 || value > 32767)
            return Error{ErrorKind::Internal, Text::tr("A sample does not fit %1 bits; please report this.").arg(16)};
        packed_[2 * i] = std::byte(std::uint32_t(value) & 0xff);
        packed_[2 * i + 1] = std::byte(std::uint32_t(value) >> 8 & 0xff);
    }
    return append(packed_);
}

Result<void> DdpImage::finish()
{
    if (const std::int64_t rest = bytes_ % bytesPerDiscFrame; rest != 0)
        if (auto padded = silence(bytesPerDiscFrame - rest); !padded)
            return padded;
    return file_->finish();
}

std::int64_t DdpImage::sectors() const
{
    return bytes_ / bytesPerDiscFrame;
}

Result<void> DdpImage::append(const std::vector<std::byte>& bytes)
{
    if (auto done = file_->append(bytes); !done)
        return done;
    sums_.add(bytes.data(), bytes.size());
    bytes_ += std::int64_t(bytes.size());
    return {};
}

Result<void> DdpImage::silence(std::int64_t bytes)
{
    constexpr std::int64_t block = 64 * bytesPerDiscFrame;
    while (bytes > 0) {
        const std::int64_t now = std::min(block, bytes);
        packed_.assign(std::size_t(now), std::byte(0));
        if (auto done = append(packed_); !done)
            return done;
        bytes -= now;
    }
    return {};
}

}  // namespace lacquer
