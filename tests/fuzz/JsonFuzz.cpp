// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever parses as JSON prints, parses again to the same value and prints to the same bytes.
#include "base/Json.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lacquer;
    const auto value = parseJson({reinterpret_cast<const char*>(data), size});
    if (!value)
        return 0;
    const std::string text = printJson(*value);
    const auto again = parseJson(text);
    if (!again || printJson(*again) != text)
        std::abort();
    return 0;
}
