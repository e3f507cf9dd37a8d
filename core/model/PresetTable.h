// SPDX-License-Identifier: GPL-3.0-or-later
// PresetTable: the chains that come along, as plain numbers.
#pragma once

#include "model/ChainPresets.h"

#include <span>
#include <vector>

namespace lacquer {

struct PresetNumber {
    const char* id;
    double value;
};
struct PresetModule {
    const char* type;
    std::vector<PresetNumber> numbers;  ///< those that are not the default
};
struct PresetRow {
    PresetPlace place;
    bool levelMatched;
    const char* name;  ///< English, marked with QT_TRANSLATE_NOOP("ChainPresets", …)
    const char* use;   ///< likewise
    std::vector<PresetModule> modules;
};

/// Gentle on purpose: places to start from, of the processors' own defaults with few numbers moved.
[[nodiscard]] std::span<const PresetRow> presetTable();

}  // namespace lacquer
