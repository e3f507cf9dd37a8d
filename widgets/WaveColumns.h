// SPDX-License-Identifier: GPL-3.0-or-later
// WaveColumns: a stretch of a waveform as a picture needs it, and the function that answers for it.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <vector>

namespace lacquer {

/// One column of one channel, linear, full scale is 1.
struct WaveColumn {
    float minimum = 0, maximum = 0, rms = 0;

    [[nodiscard]] float peak() const { return std::max(std::abs(minimum), std::abs(maximum)); }
};

/// Left and right, equally many columns.
struct WaveColumns {
    std::array<std::vector<WaveColumn>, 2> channels;

    WaveColumns() = default;
    explicit WaveColumns(int columns) { channels.fill(std::vector<WaveColumn>(std::size_t(std::max(0, columns)))); }

    [[nodiscard]] int count() const { return int(std::min(channels[0].size(), channels[1].size())); }
};

/// Columns of equal width between two times of the wave, in seconds from its first frame; outside the wave they are
/// silent. Nothing where they are not known yet: the picture is drawn without and asked for again later. Called in the
/// GUI thread while painting, so it answers at once.
using WaveSource = std::function<std::optional<WaveColumns>(double fromSeconds, double toSeconds, int columns)>;

}  // namespace lacquer
