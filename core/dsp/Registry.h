// SPDX-License-Identifier: GPL-3.0-or-later
// Registry: every processor, one line each.
#pragma once

#include "dsp/Processor.h"

#include <span>
#include <string_view>

namespace lacquer {

/// All processor types, in the order in which menus list them. Thread-safe.
[[nodiscard]] std::span<const ProcessorType> processorTypes();

/// The type with this id, or nullptr.
[[nodiscard]] const ProcessorType* findProcessorType(std::string_view id);

}  // namespace lacquer
