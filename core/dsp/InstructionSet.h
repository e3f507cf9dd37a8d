// SPDX-License-Identifier: GPL-3.0-or-later
// InstructionSet: which instructions the loops that take the time may use, and how one loop is compiled for all of them.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__)
/// Code for x86-64-v3 (AVX2 and FMA) stands beside the baseline's in the same program.
#define LACQUER_HAS_V3 1
#define LACQUER_FOR_V3 __attribute__((target("avx2,fma")))
#endif

/// Before the definition of a function that runFor calls, and of what that calls in turn: it becomes a part of its caller
/// and is compiled for the caller's instructions.
#if defined(__GNUC__)
#define LACQUER_KERNEL inline __attribute__((always_inline))
#else
#define LACQUER_KERNEL inline
#endif

namespace lacquer {

/// Baseline is what every processor of the architecture has. V3 multiplies and adds with one rounding instead of two and
/// works on four doubles at a time: up to twice as fast, and other last digits, 240 dB and more below full scale. So the same
/// bytes come from the same set only, and whoever names a class of processors names it.
enum class InstructionSet { Baseline, V3 };

/// "baseline" or "v3".
[[nodiscard]] const char* nameOf(InstructionSet set);
[[nodiscard]] bool isHere(InstructionSet set);

/// V3 where the processor has it, unless the variable LACQUER_CPU of the environment says "baseline". Asked for once by
/// every object when it is made; a change reaches those made afterwards. Whatever else the variable says counts as unset.
[[nodiscard]] InstructionSet instructionSet();

#if defined(LACQUER_HAS_V3)

template <auto method, class Object, class... Arguments>
LACQUER_FOR_V3 void runMethodForV3(Object& object, Arguments... arguments)
{
    (object.*method)(arguments...);
}

template <auto function, class... Arguments>
LACQUER_FOR_V3 void runFunctionForV3(Arguments... arguments)
{
    function(arguments...);
}

#endif

/// Calls a LACQUER_KERNEL method compiled for the set. The sums of both are the same, term by term; only V3 fuses. Compilers
/// choose what to fuse: a loop and its remainder may differ, and InstructionSetTest says so when blocks then matter.
template <auto method, class Object, class... Arguments>
    requires requires(Object& object, Arguments... arguments) { (object.*method)(arguments...); }
void runFor([[maybe_unused]] InstructionSet set, Object& object, Arguments... arguments)
{
#if defined(LACQUER_HAS_V3)
    if (set == InstructionSet::V3)
        return runMethodForV3<method>(object, arguments...);
#endif
    (object.*method)(arguments...);
}

/// The same for a LACQUER_KERNEL function.
template <auto function, class... Arguments>
    requires requires(Arguments... arguments) { function(arguments...); }
void runFor([[maybe_unused]] InstructionSet set, Arguments... arguments)
{
#if defined(LACQUER_HAS_V3)
    if (set == InstructionSet::V3)
        return runFunctionForV3<function>(arguments...);
#endif
    function(arguments...);
}

}  // namespace lacquer
