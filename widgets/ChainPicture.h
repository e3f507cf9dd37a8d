// SPDX-License-Identifier: GPL-3.0-or-later
// ChainPicture: the modules of a chain along the signal line, with what each does to loudness.
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

class QPainter;

namespace lacquer {

struct ChainModule {
    QString id;
    QString icon, name;
    QString facts;  ///< one line: "6 bands · minimum phase"
    bool bypassed = false, delta = false, chosen = false;
    double loudnessAfter = std::numeric_limits<double>::quiet_NaN();  ///< LUFS
    double in = 0, out = 0;                                           ///< 0…1, the little meters
    /// Draws what the module does, from its own state; `grey` while it is bypassed. Empty: none.
    std::function<void(QPainter& painter, const QRectF& place, bool grey)> thumbnail;
};

struct ChainPicture {
    QString inWords, outWords;  ///< "Stem sum", "Out"
    double loudnessIn = std::numeric_limits<double>::quiet_NaN(), loudnessOut = loudnessIn;
    std::vector<ChainModule> modules;
    std::optional<ChainModule> last;  ///< the final limiter: slightly apart, stays where it is; its index is modules.size()
    QString words;                    ///< on the line while there is no module
    bool canAdd = true;
    bool canDelta = true;             ///< modules can be heard by what they change
    bool hasMeters = true;            ///< in and out of each module are known
};

}  // namespace lacquer
