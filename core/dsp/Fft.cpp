// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/Fft.h"

#include <fftw3.h>

#include <algorithm>
#include <cassert>
#include <mutex>

namespace lacquer {

namespace {

/// The library's planner is not thread-safe; its execution is.
std::mutex& plannerMutex()
{
    static std::mutex mutex;
    return mutex;
}

}  // namespace

struct Fft::Plans {
    explicit Plans(int size)
        : time(fftw_alloc_real(std::size_t(size))), spectrum(fftw_alloc_complex(std::size_t(size / 2 + 1)))
    {
        const std::scoped_lock lock(plannerMutex());
        forward = fftw_plan_dft_r2c_1d(size, time, spectrum, FFTW_ESTIMATE | FFTW_PRESERVE_INPUT);
        inverse = fftw_plan_dft_c2r_1d(size, spectrum, time, FFTW_ESTIMATE | FFTW_DESTROY_INPUT);
    }
    ~Plans()
    {
        const std::scoped_lock lock(plannerMutex());
        fftw_destroy_plan(forward);
        fftw_destroy_plan(inverse);
        fftw_free(time);
        fftw_free(spectrum);
    }
    Plans(const Plans&) = delete;
    Plans& operator=(const Plans&) = delete;

    double* time;
    fftw_complex* spectrum;
    fftw_plan forward;
    fftw_plan inverse;
};

std::string Fft::libraryVersion()
{
    return fftw_version;
}

Fft::Fft(int size) : size_(size), plans_(std::make_unique<Plans>(size))
{
    assert(size >= 2 && size % 2 == 0);
    std::ranges::fill(time(), 0.0);
    std::ranges::fill(spectrum(), 0.0);
}

Fft::~Fft() = default;
Fft::Fft(Fft&&) noexcept = default;
Fft& Fft::operator=(Fft&&) noexcept = default;

std::span<double> Fft::time() { return {plans_->time, std::size_t(size_)}; }

std::span<std::complex<double>> Fft::spectrum()
{
    return {reinterpret_cast<std::complex<double>*>(plans_->spectrum), std::size_t(bins())};
}

void Fft::forward() { fftw_execute(plans_->forward); }

void Fft::inverse() { fftw_execute(plans_->inverse); }

}  // namespace lacquer
