// SPDX-License-Identifier: GPL-3.0-or-later
// Registers: several doubles that one instruction works on, in the width a set of instructions has.
#pragma once

#include <cstddef>
#include <cstring>

namespace lacquer {

#if defined(__GNUC__)

/// Register<2>::Type fits the baseline of x86-64, Register<4>::Type V3. Never passed to or returned by functions that are not
/// inlined: how that is done depends on the set.
template <std::size_t lanes>
struct Register {
    typedef double Type __attribute__((vector_size(lanes * sizeof(double))));
    static_assert(sizeof(Type) == lanes * sizeof(double));
};

#else

/// The same for compilers without such types, one after the other.
template <std::size_t lanes>
struct Register {
    struct Type {
        double lane[lanes];
        friend Type operator+(Type a, const Type& b)
        {
            for (std::size_t i = 0; i < lanes; ++i)
                a.lane[i] += b.lane[i];
            return a;
        }
        friend Type operator*(double a, Type b)
        {
            for (double& x : b.lane)
                x *= a;
            return b;
        }
        Type& operator+=(const Type& other) { return *this = *this + other; }
    };
};

#endif

/// From memory that need not be aligned.
template <class Type>
inline void loadRegister(Type& to, const double* from)
{
    std::memcpy(&to, from, sizeof to);
}

template <class Type>
inline void storeRegister(double* to, const Type& from)
{
    std::memcpy(to, &from, sizeof from);
}

}  // namespace lacquer
