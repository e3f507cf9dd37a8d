// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a song, a stem or a processor that survives renaming and reordering.
#pragma once

#include "base/Result.h"
#include "base/Text.h"

#include <QRandomGenerator>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace lacquer {

/// 64 random bits, written as 16 lower-case hexadecimal digits. All zero: no id. Ordered only so that it can be a key.
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::uint64_t bits) : bits_(bits) {}

    /// A new id from the system's random numbers; never the empty one. Any thread.
    [[nodiscard]] static Id fresh()
    {
        std::uint64_t bits = 0;
        while (bits == 0)
            bits = QRandomGenerator::system()->generate64();
        return Id(bits);
    }

    /// Reads exactly what toString writes; upper case is accepted. BadData otherwise.
    [[nodiscard]] static Result<Id> fromString(std::string_view text)
    {
        std::uint64_t bits = 0;
        bool good = text.size() == 16;
        for (const char c : text) {
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            good = good && digit >= 0;
            bits = (bits << 4) | std::uint64_t(digit & 15);
        }
        if (!good)
            return Error{ErrorKind::BadData, Text::tr("'%1' is not an id: it needs 16 hexadecimal digits.")
                                                 .arg(harmless(fromUtf8(text.substr(0, 40))))};
        return Id(bits);
    }

    [[nodiscard]] std::string toString() const
    {
        std::string text(16, '0');
        for (std::size_t i = 0; i < text.size(); ++i)
            text[i] = "0123456789abcdef"[(bits_ >> (60 - 4 * i)) & 15];
        return text;
    }

    [[nodiscard]] constexpr bool isEmpty() const { return bits_ == 0; }
    [[nodiscard]] constexpr std::uint64_t bits() const { return bits_; }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr std::strong_ordering operator<=>(Id, Id) = default;

private:
    std::uint64_t bits_ = 0;
};

}  // namespace lacquer
