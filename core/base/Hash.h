// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of values and files: how Lacquer tells whether two things are the same (FIPS 180-4).
#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace lacquer {

/// A running SHA-256. Numbers are added in one canonical form, so that equal values give equal hashes on every machine.
class Hash {
public:
    Hash();
    Hash(const Hash& other);
    Hash& operator=(const Hash& other);
    Hash(Hash&&) noexcept;
    Hash& operator=(Hash&&) noexcept;
    ~Hash();

    /// Exactly these bytes, with nothing around them.
    Hash& addBytes(std::string_view bytes);
    Hash& addBytes(const void* bytes, std::size_t size);
    /// Length, then bytes: "ab" + "c" differs from "a" + "bc".
    Hash& addText(std::string_view text);
    /// Eight bytes, little-endian two's complement.
    Hash& addInteger(std::int64_t value);
    /// Eight bytes, little-endian IEEE 754; −0 counts as 0, every NaN as one NaN.
    Hash& addReal(double value);

    /// 64 lower-case hexadecimal digits of all that was added so far; more may be added afterwards.
    [[nodiscard]] std::string hex() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// SHA-256 of some bytes, 64 lower-case hexadecimal digits.
[[nodiscard]] std::string hashBytes(std::string_view bytes);

/// SHA-256 of a regular file's content, read in blocks of 1 MiB. Adds the bytes read to `progress`, which the caller
/// told what to expect. Fails like FileDescriptor::openRegular, or Cancelled. Any thread.
[[nodiscard]] Result<std::string> hashFile(const std::filesystem::path& path, Progress& progress);

}  // namespace lacquer
