// SPDX-License-Identifier: GPL-3.0-or-later
// Checksum: notices damage in large amounts of our own data at the speed of memory. Never for what somebody could forge.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace lacquer {

/// Of a stream of 64-bit words, however it is cut. Each word goes into one of four lanes in turn; a lane's step can be
/// undone, so one changed word always changes the result, and any other damage goes unnoticed once in 2^64.
class Checksum {
public:
    /// The next words, at any address.
    void addWords(const void* words, std::size_t count)
    {
        const auto* bytes = static_cast<const unsigned char*>(words);
        for (; count > 0 && next_ != 0; --count, bytes += sizeof(std::uint64_t))
            addOne(bytes);
        std::array<std::uint64_t, 4> lanes = lanes_;
        for (; count >= lanes.size(); count -= lanes.size()) {
            for (std::uint64_t& lane : lanes) {
                lane = stepped(lane, bytes);
                bytes += sizeof(std::uint64_t);
            }
        }
        lanes_ = lanes;
        for (; count > 0; --count, bytes += sizeof(std::uint64_t))
            addOne(bytes);
    }

    /// What the words so far come to; their number is not part of it.
    [[nodiscard]] const std::array<std::uint64_t, 4>& lanes() const { return lanes_; }

private:
    static std::uint64_t stepped(std::uint64_t lane, const unsigned char* bytes)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word);
        // Spread before and after the sum, so that no few bits of one word undo those of another (as xxHash64 does,
        // Y. Collet).
        return std::rotl(lane + word * 0xd6e8feb86659fd93u, 31) * 0x9e3779b97f4a7c15u;
    }
    void addOne(const unsigned char* bytes)
    {
        lanes_[next_] = stepped(lanes_[next_], bytes);
        next_ = (next_ + 1) % lanes_.size();
    }

    std::array<std::uint64_t, 4> lanes_{0x243f6a8885a308d3u, 0x13198a2e03707344u, 0xa4093822299f31d0u,
                                        0x082efa98ec4e6c89u};
    std::size_t next_ = 0;
};

}  // namespace lacquer
