// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: left and right side by side, so that one instruction works on both.
#pragma once

namespace lacquer {

/// Two doubles in one register where the compiler knows registers; + − * work on both.
class Lanes {
public:
    Lanes() = default;
    Lanes(double left, double right) : pair_{left, right} {}

    [[nodiscard]] double left() const { return pair_[0]; }
    [[nodiscard]] double right() const { return pair_[1]; }

#if defined(__GNUC__)
    friend Lanes operator+(Lanes a, Lanes b)
    {
        return Lanes(a.pair_ + b.pair_);
    }
    friend Lanes operator-(Lanes a, Lanes b)
    {
        return Lanes(a.pair_ - b.pair_);
    }
    friend Lanes operator*(Lanes a, Lanes b)
    {
        return Lanes(a.pair_ * b.pair_);
    }
#else
    friend Lanes operator+(Lanes a, Lanes b)
    {
        return {a.left() + b.left(), a.right() + b.right()};
    }
    friend Lanes operator-(Lanes a, Lanes b)
    {
        return {a.left() - b.left(), a.right() - b.right()};
    }
    friend Lanes operator*(Lanes a, Lanes b)
    {
        return {a.left() * b.left(), a.right() * b.right()};
    }
#endif
    Lanes& operator+=(Lanes other)
    {
        return *this = *this + other;
    }

private:
#if defined(__GNUC__)
    using Pair = double __attribute__((vector_size(16)));
    explicit Lanes(Pair pair) : pair_(pair)
    {
    }
    Pair pair_{};
#else
    double pair_[2] = {};
#endif
};

}  // namespace lacquer
