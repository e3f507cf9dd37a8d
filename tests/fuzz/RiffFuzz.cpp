// SPDX-License-Identifier: GPL-3.0-or-later
// The strict WAV reader walks through anything, in bounded time and memory, and says the same twice.
#include "audio/RiffReader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lacquer;
    const MemoryBytes bytes(std::as_bytes(std::span(data, size)));
    const RiffLayout once = readRiff(bytes);
    const RiffLayout twice = readRiff(bytes);
    if (once.chunks.size() != twice.chunks.size() || once.findings.size() != twice.findings.size())
        std::abort();
    return 0;
}
