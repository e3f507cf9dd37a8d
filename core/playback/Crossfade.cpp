// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/Crossfade.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacquer {

void crossfade(Block from, ConstBlock to)
{
    double both = 0;
    double before = 0;
    double after = 0;
    for (int c = 0; c < 2; ++c)
        for (int n = 0; n < from.frames; ++n) {
            both += from.channel(c)[n] * to.channel(c)[n];
            before += from.channel(c)[n] * from.channel(c)[n];
            after += to.channel(c)[n] * to.channel(c)[n];
        }
    const double power = std::sqrt(before * after);
    const double correlation = power > 0 ? std::clamp(both / power, 0.0, 1.0) : 0.0;
    for (int n = 0; n < from.frames; ++n) {
        const double angle = (n + 0.5) / from.frames * std::numbers::pi / 2;
        const double out = std::cos(angle);
        const double in = std::sin(angle);
        const double scale = 1 / std::sqrt(1 + 2 * correlation * out * in);
        from.left[n] = scale * (out * from.left[n] + in * to.left[n]);
        from.right[n] = scale * (out * from.right[n] + in * to.right[n]);
    }
}

}  // namespace lacquer
