// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include "base/Text.h"

#include <charconv>
#include <random>

namespace lacquer {

Id Id::fresh()
{
    std::random_device device;
    Id id;
    while (id.bits == 0)
        id.bits = (std::uint64_t(device()) << 32) | device();
    return id;
}

Result<Id> Id::fromString(std::string_view text)
{
    Id id;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), id.bits, 16);
    if (text.size() != 16 || problem != std::errc() || end != text.data() + text.size())
        return Error{ErrorKind::BadData, Text::tr("'%1' is not an id of 16 hexadecimal digits").arg(harmless(fromUtf8(text)))};
    return id;
}

std::string Id::toString() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (int i = 0; i < 16; ++i)
        text[std::size_t(i)] = digits[(bits >> (60 - 4 * i)) & 15];
    return text;
}

}  // namespace lacquer
