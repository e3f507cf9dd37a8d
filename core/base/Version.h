// SPDX-License-Identifier: GPL-3.0-or-later
// Version: which Lacquer this is, and on what class of processor it runs.
#pragma once

#include <string>

namespace lacquer {

/// Release number, for instance "0.1.0".
[[nodiscard]] std::string lacquerVersion();

/// 16 hexadecimal digits: two programs with one id have the same engine, compiled to the same bytes. Where a program was not
/// given one by the build, the hash of its own file; empty where the system does not let a program read itself.
[[nodiscard]] std::string buildId();

/// The instruction sets that libraries choose their code by, for instance "x86-64 avx2 fma avx512f".
[[nodiscard]] std::string cpuClass();

}  // namespace lacquer
