// SPDX-License-Identifier: GPL-3.0-or-later
// EngineStamp: all that decides the bits of rendered sound besides the album.
#pragma once

#include "base/Result.h"

#include <map>
#include <string>

namespace lacquer {

/// The libraries that take part in rendering, by name, with their versions.
[[nodiscard]] std::map<std::string, std::string> renderLibraries();

/// Whether LACQUER_CPU in the environment is unset, empty, or names a set of instructions that this processor has: "baseline"
/// or "v3". A Usage error otherwise, for whoever would rather stop than deliver other bytes than asked for.
[[nodiscard]] Result<void> checkInstructionSet();

/// Our own set of instructions and the ones libraries choose theirs by, for instance "v3 on x86-64 avx2 fma avx512f". FFTW,
/// soxr and the C library look at the processor themselves, whatever LACQUER_CPU says.
[[nodiscard]] std::string processorClass();

/// Build, class of processor and library versions as one text: part of every key of the render cache and of the recipe of
/// every file.
[[nodiscard]] std::string engineStamp();

}  // namespace lacquer
