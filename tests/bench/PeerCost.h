// SPDX-License-Identifier: GPL-3.0-or-later
// PeerCost: how much processor time another program needs for the same work, start-up and reading not counted.
#pragma once

#include "bench/CostTable.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lacquer::bench {

/// A program and its arguments.
using Command = std::vector<std::string>;

/// Runs a command with no input and no output and returns its processor time in seconds, children included; nothing
/// when it cannot be started or fails.
[[nodiscard]] std::optional<double> processorSecondsOf(const Command& command);

/// Median over five runs of `work` minus that of `idle`, the same command without the work in question, divided by the
/// seconds of sound both were given. Runs alternate. Nothing without the program, or when the difference drowns.
[[nodiscard]] std::optional<Peer> measurePeer(const std::string& name, const Command& work, const Command& idle,
                                              double seconds);

/// ffmpeg reading a file into a filter graph (an empty one: only reading and converting to double) and throwing the
/// result away.
[[nodiscard]] Command ffmpegFilter(const std::filesystem::path& file, const std::string& filters);

}  // namespace lacquer::bench
