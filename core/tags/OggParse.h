// SPDX-License-Identifier: GPL-3.0-or-later
// OggParse: the pages of an Ogg file, each checked, and the packets that stand before its sound (RFC 3533).
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <filesystem>
#include <vector>

namespace lacquer {

/// The first `count` packets of a file with one stream. Every page to the very end of the file is looked at: capture pattern,
/// checksum, serial and number in sequence. BadData when one of them is wrong, a packet is larger than 64 MiB, or the file
/// ends within a page; InputOutput when it cannot be read.
[[nodiscard]] Result<std::vector<QByteArray>> oggPackets(const std::filesystem::path& path, std::size_t count);

}  // namespace lacquer
