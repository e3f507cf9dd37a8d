// SPDX-License-Identifier: GPL-3.0-or-later
// CostTable: what was measured, as a table for people and as JSON for scripts.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace lacquer::bench {

/// The same work done by another program in the same run.
struct Peer {
    std::string name;
    double milliseconds;  ///< per second of sound
};

/// Processor time of one piece of the engine, in milliseconds per second of stereo sound at 44.1 kHz.
struct Cost {
    std::string room;
    std::string name;
    double milliseconds;
    std::optional<Peer> peer;
};

/// Lines up costs with the ratio to their peers: ours divided by theirs, less than 1 where we are quicker.
[[nodiscard]] std::string costTable(const std::vector<Cost>& costs);

/// The same as one JSON object with the schema lacquer.bench.engine/1.
[[nodiscard]] std::string costJson(const std::vector<Cost>& costs);

}  // namespace lacquer::bench
