// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/InstructionSet.h"

#include <cstdlib>
#include <string_view>

namespace lacquer {

const char* nameOf(InstructionSet set)
{
    return set == InstructionSet::V3 ? "v3" : "baseline";
}

bool isHere(InstructionSet set)
{
    if (set == InstructionSet::Baseline)
        return true;
#if defined(LACQUER_HAS_V3)
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
    return false;
#endif
}

InstructionSet instructionSet()
{
    const char* const wanted = std::getenv("LACQUER_CPU");
    if (wanted && std::string_view(wanted) == nameOf(InstructionSet::Baseline))
        return InstructionSet::Baseline;
    return isHere(InstructionSet::V3) ? InstructionSet::V3 : InstructionSet::Baseline;
}

}  // namespace lacquer
