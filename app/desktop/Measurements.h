// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements: how loud every song is after its chain and in the album, known before anything is played, kept fresh.
#pragma once

#include "base/Id.h"
#include "widgets/WaveColumns.h"

#include <QObject>
#include <QPointF>

#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace lacquer {

class Workspace;

/// One song by itself after its chain and level, or as cut out of the album after the final limiter.
struct SongFigures {
    double integratedLufs = -std::numeric_limits<double>::infinity();
    double loudPartLufs = -std::numeric_limits<double>::infinity();
    double maxShortTermLufs = -std::numeric_limits<double>::infinity();
    double loudnessRangeLu = 0;
    double truePeakDbtp = -std::numeric_limits<double>::infinity();
    double limiterReductionDb = 0;               ///< deepest; album only
    std::vector<float> shortTermLufs;            ///< every 100 ms, the window's end at (i + 1) × 100 ms
    std::shared_ptr<const WaveColumns> wave;     ///< of the rendered song, equal columns over its length; master only

    [[nodiscard]] double plrDb() const { return truePeakDbtp - integratedLufs; }
};

/// GUI thread. Measures in the background what edits have touched, the chosen song first, once edits rest.
class Measurements : public QObject {
    Q_OBJECT

public:
    explicit Measurements(Workspace& workspace, QObject* parent = nullptr);
    ~Measurements() override;

    /// After the song's chain and level; nullptr: not known yet, or the song has changed since.
    [[nodiscard]] const SongFigures* master(Id song) const;
    /// In the album, after the final limiter; nullptr: not known yet, or the album has changed since.
    [[nodiscard]] const SongFigures* album(Id song) const;
    /// The newest picture of a song after its chain, even where the song has changed a little since; nullptr: none yet.
    [[nodiscard]] std::shared_ptr<const WaveColumns> wave(Id song) const;
    /// Integrated loudness of all tracks pooled.
    [[nodiscard]] std::optional<double> albumLufs() const;
    /// True when nothing is left to be measured.
    [[nodiscard]] bool complete() const;
    /// Measures everything anew.
    void measureAll();

Q_SIGNALS:
    void changed();

private:
    struct State;
    void settle();
    void next();

    Workspace& workspace_;
    std::unique_ptr<State> state_;
};

}  // namespace lacquer
