// SPDX-License-Identifier: GPL-3.0-or-later
// Treats denormal numbers as zero on this thread, so that a decaying filter costs no more than a loud one.
#pragma once

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>
#endif
#include <cstdint>

namespace lacquer {

/// While it lives, the thread that made it flushes denormal results to zero and reads denormal operands as zero
/// (x86-64: MXCSR bits 15 and 6; AArch64: FPCR.FZ, bit 24). Every thread that computes sound holds one, so results do
/// not depend on which thread ran. Restores what was set before; make and destroy it on the same thread.
class ScopedFlushDenormals {
public:
    ScopedFlushDenormals() : before_(control()) { setControl(before_ | flushBits); }
    ~ScopedFlushDenormals() { setControl(before_); }
    ScopedFlushDenormals(const ScopedFlushDenormals&) = delete;
    ScopedFlushDenormals& operator=(const ScopedFlushDenormals&) = delete;

private:
#if defined(__SSE2__) || defined(_M_X64)
    using Control = std::uint32_t;
    static constexpr Control flushBits = 0x8040;
    static Control control()
    {
        return _mm_getcsr();
    }
    static void setControl(Control value)
    {
        _mm_setcsr(value);
    }
#elif defined(__aarch64__)
    using Control = std::uint64_t;
    static constexpr Control flushBits = Control(1) << 24;
    static Control control()
    {
        Control value;
        asm volatile("mrs %0, fpcr" : "=r"(value));
        return value;
    }
    static void setControl(Control value)
    {
        asm volatile("msr fpcr, %0" : : "r"(value));
    }
#else
    using Control = std::uint32_t;
    static constexpr Control flushBits = 0;
    static Control control()
    {
        return 0;
    }
    static void setControl(Control)
    {
    }
#endif
    Control before_;
};

}  // namespace lacquer
