// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Version.h"

#include "base/Hash.h"

#include <QtGlobal>

/// Linked into the programs that deliver; test programs do without.
extern "C" __attribute__((weak)) const char* lacquerEngineId();

namespace lacquer {

std::string lacquerVersion()
{
    return LACQUER_VERSION;
}

std::string buildId()
{
    if (lacquerEngineId)
        return lacquerEngineId();
    static const std::string id = [] {
        Progress unwatched;
        const auto hash = hashFile("/proc/self/exe", unwatched);
        return hash ? hash->substr(0, 16) : std::string();
    }();
    return id;
}

std::string cpuClass()
{
#if defined(__x86_64__)
    std::string name = "x86-64";
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2"))
        name += " avx2";
    if (__builtin_cpu_supports("fma"))
        name += " fma";
    if (__builtin_cpu_supports("avx512f"))
        name += " avx512f";
    return name;
#elif defined(__aarch64__)
    return "aarch64";
#else
    return "generic";
#endif
}

}  // namespace lacquer
