// SPDX-License-Identifier: GPL-3.0-or-later
// Fft: real transforms of one fixed size with their own aligned memory; Fft.cpp is the only file that knows the library.
#pragma once

#include <complex>
#include <memory>
#include <span>
#include <string>

namespace lacquer {

/// A pair of double-precision transforms between size() real samples and size()/2 + 1 complex bins.
/// Planned without timing runs, so the same machine always computes the same bits. Constructing may happen on any
/// thread and allocates; forward and inverse allocate nothing and belong to one thread at a time.
class Fft {
public:
    /// The library's own words, for instance "fftw-3.3.10-sse2-avx".
    [[nodiscard]] static std::string libraryVersion();

    /// size is even and at least 2; powers of two are fastest.
    explicit Fft(int size);
    ~Fft();
    Fft(Fft&&) noexcept;
    Fft& operator=(Fft&&) noexcept;

    [[nodiscard]] int size() const { return size_; }
    [[nodiscard]] int bins() const { return size_ / 2 + 1; }

    /// The samples: written before forward(), read after inverse().
    [[nodiscard]] std::span<double> time();
    /// The bins 0 … size/2: read after forward(), written before inverse().
    [[nodiscard]] std::span<std::complex<double>> spectrum();

    /// time -> spectrum, X[k] = sum of x[n] exp(-2πi k n / size). Leaves time as it was.
    void forward();
    /// spectrum -> time without a factor: inverse after forward multiplies by size. Destroys spectrum.
    void inverse();

private:
    struct Plans;
    int size_;
    std::unique_ptr<Plans> plans_;
};

}  // namespace lacquer
