// SPDX-License-Identifier: GPL-3.0-or-later
// DdpFaults: a good fileset spoilt in one place at a time, each with the code by which a checker must call it.
#pragma once

#include "DdpByHand.h"

#include <functional>

namespace lacquer::test {

struct DdpFault {
    QByteArray name;
    const char* code;
    std::function<void(DdpFiles&)> spoil;
    bool checksumsNotice = true;          ///< whether checksums written before the fault must tell of it too
};

/// At least 150, on goodByHand().
[[nodiscard]] std::vector<DdpFault> ddpFaults();

}  // namespace lacquer::test
