// SPDX-License-Identifier: GPL-3.0-or-later
// EnglishHere: while it lives its thread speaks English, whatever language the program was given: for what is delivered, whose bytes
// must not depend on who builds.
#pragma once

namespace lacquer {

class EnglishHere {
public:
    EnglishHere();
    ~EnglishHere();
    EnglishHere(const EnglishHere&) = delete;
    EnglishHere& operator=(const EnglishHere&) = delete;

    /// Whether one lives on the calling thread.
    [[nodiscard]] static bool isSpoken();
};

}  // namespace lacquer
