// SPDX-License-Identifier: GPL-3.0-or-later
// Wide: marks functions that are compiled twice, for any processor and for those with wider registers.
#pragma once

/// Before a function definition: the compiler also makes a version for AVX2 and the program picks one when it starts.
/// Contraction and reassociation are off, so both compute the same bits, one with fewer instructions. Sanitizers start
/// too late for that choice.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define LACQUER_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define LACQUER_WIDE
#endif
