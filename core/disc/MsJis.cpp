// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/MsJis.h"

#include <iconv.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace lacquer {

namespace {

/// The rows of JIS X 0208 in Shift JIS: 1 to 8 and 16 to 84. What lies between and behind belongs to makers.
bool isStandard(std::uint16_t code)
{
    return (code >= 0x8140 && code <= 0x84BE) || (code >= 0x889F && code <= 0xEAA4);
}

/// Every double-byte code there is, asked for once, so that reading and writing are exact opposites on every machine.
struct Table {
    std::vector<std::pair<std::uint16_t, char32_t>> byCode;
    std::vector<std::pair<char32_t, std::uint16_t>> byCharacter;

    Table()
    {
        const iconv_t conversion = iconv_open("UTF-32LE", "CP932");
        if (conversion == iconv_t(-1))
            return;
        for (unsigned code = 0x8140; code <= 0xFCFC; ++code) {
            const unsigned low = code & 0xFF;
            const bool lead = code >> 8 <= 0x9F || code >> 8 >= 0xE0;
            if (!lead || low < 0x40 || low == 0x7F || low > 0xFC)
                continue;
            char bytes[2] = {char(code >> 8), char(low)};
            unsigned char wide[8] = {};
            char* from = bytes;
            char* to = reinterpret_cast<char*>(wide);
            std::size_t left = 2;
            std::size_t room = sizeof wide;
            iconv(conversion, nullptr, nullptr, nullptr, nullptr);
            if (iconv(conversion, &from, &left, &to, &room) == std::size_t(-1) || left != 0 || room != 4)
                continue;
            const char32_t character = char32_t(wide[0]) | char32_t(wide[1]) << 8 | char32_t(wide[2]) << 16;
            // Private characters mean something else on every machine.
            if (character >= 0xE000 && character <= 0xF8FF)
                continue;
            byCode.emplace_back(std::uint16_t(code), character);
            if (isStandard(std::uint16_t(code)))
                byCharacter.emplace_back(character, std::uint16_t(code));
        }
        iconv_close(conversion);
        std::sort(byCharacter.begin(), byCharacter.end());
    }
};

const Table& table()
{
    static const Table made;
    return made;
}

template <class Key, class Value>
std::optional<Value> found(const std::vector<std::pair<Key, Value>>& rows, Key key)
{
    const auto row = std::lower_bound(rows.begin(), rows.end(), key, [](const auto& r, Key k) { return r.first < k; });
    return row != rows.end() && row->first == key ? std::optional(row->second) : std::nullopt;
}

}  // namespace

std::optional<std::uint16_t> msJisCode(char32_t character)
{
    return found(table().byCharacter, character);
}

std::optional<char32_t> msJisCharacter(std::uint16_t code)
{
    return found(table().byCode, code);
}

}  // namespace lacquer
