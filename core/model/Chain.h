// SPDX-License-Identifier: GPL-3.0-or-later
// Chain: processors in series as plain values: which, how set, bypassed or not.
#pragma once

#include "base/Id.h"
#include "base/Json.h"

#include "dsp/Processor.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lacquer {

/// One processor of a chain. All its parameters are written out, so that new defaults cannot change old albums.
struct ProcessorSettings {
    Id id;
    std::string type;            ///< ProcessorType::id
    int algorithm = 0;           ///< ProcessorType::algorithm when it was added
    bool bypassed = false;
    std::vector<double> values;  ///< one per row of the type's table, in table order
    Json unknownParameters = Json::object();
    Json unknown = Json::object();

    friend bool operator==(const ProcessorSettings&, const ProcessorSettings&) = default;

    /// A processor of this type with default settings and a fresh id.
    [[nodiscard]] static ProcessorSettings withDefaults(const ProcessorType& type);
    /// The registry's entry for this processor, or nullptr if this build does not know it.
    [[nodiscard]] const ProcessorType* registered() const;
    /// True when it takes part in the sound: known, not bypassed and not transparent with these values.
    [[nodiscard]] bool active() const;
};

using Chain = std::vector<ProcessorSettings>;

/// Frames by which a chain delays its audio at a rate: the sum of its active members' latencies.
[[nodiscard]] std::int64_t latencyFrames(const Chain& chain, double rateHz);

/// Frames for which a chain may ring after its input has ended: the sum of its active members' tails.
[[nodiscard]] std::int64_t tailFrames(const Chain& chain, double rateHz);

/// True when any member takes part in the sound.
[[nodiscard]] bool isActive(const Chain& chain);

}  // namespace lacquer
