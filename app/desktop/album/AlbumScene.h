// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumScene: the laid-out album as this page's strip, table and inspectors share it, with its pictures.
#pragma once

#include "Desk.h"
#include "base/Id.h"
#include "measure/LoudnessMatch.h"
#include "model/Album.h"
#include "model/Plan.h"
#include "widgets/JoinPicture.h"

#include <QCoreApplication>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace lacquer {

struct SongFigures;

/// GUI thread. Reads the workspace when told to; opens no file.
class AlbumScene {
    Q_DECLARE_TR_FUNCTIONS(AlbumScene)

public:
    explicit AlbumScene(const Desk& desk) : desk_(desk) {}

    /// Lays the album out anew.
    void read();
    /// Takes in what was measured and drawn since; the songs whose waves are others now.
    [[nodiscard]] std::vector<Id> takeWaves();

    [[nodiscard]] const Album& album() const;
    [[nodiscard]] const Plan* plan() const { return plan_ ? &*plan_ : nullptr; }
    /// Why there is no plan, or empty.
    [[nodiscard]] const QString& refusal() const { return refusal_; }
    /// nullptr for songs that are left out.
    [[nodiscard]] const PlannedSong* planned(Id song) const;
    [[nodiscard]] double seconds(std::int64_t frames) const { return double(frames) / rate_; }
    [[nodiscard]] int rateHz() const { return rate_; }
    [[nodiscard]] double length() const { return plan_ ? seconds(plan_->frames) : 0; }
    /// Position of the enabled song before, or nothing.
    [[nodiscard]] std::optional<std::size_t> before(std::size_t position) const;
    [[nodiscard]] bool isStale(Id song) const { return stale_.contains(song); }
    /// In the album where known, else after its own chain; nullptr while unknown.
    [[nodiscard]] const SongFigures* figures(Id song) const;
    /// After its own chain; nullptr while unknown.
    [[nodiscard]] const SongFigures* alone(Id song) const;
    [[nodiscard]] bool isInAlbum(Id song) const;
    /// By the mode match works in.
    [[nodiscard]] double inMode(const SongFigures& figures) const;
    [[nodiscard]] QString aimWords() const;

    /// The last match's word on a song, or nullptr.
    [[nodiscard]] const MatchedSong* matched(Id song) const;
    void setOutcome(MatchOutcome outcome) { outcome_ = std::move(outcome); }

    /// On the song's untrimmed timeline.
    [[nodiscard]] WaveSource waveOf(const Song& song) const;
    /// Seconds of the untrimmed timeline.
    [[nodiscard]] double wholeLength(const Song& song) const;
    /// `withDrive`: with the drive's course over the blocks.
    [[nodiscard]] AlbumPicture picture(bool withDrive) const;
    /// Of the join before a song; only with a song before it.
    [[nodiscard]] JoinPicture join(std::size_t position) const;
    /// Mean energy of the short-term curve over the last or first three seconds of a song; nothing while unknown.
    [[nodiscard]] std::optional<double> edgeLufs(Id song, bool last) const;

private:
    struct Wave {
        std::shared_ptr<const WaveColumns> columns;
        double from = 0, length = 0;  ///< on the song's untrimmed timeline
    };

    [[nodiscard]] StripSong stripSong(std::size_t position, double at) const;
    void addLoudness(StripLoudness& loudness) const;
    [[nodiscard]] std::vector<QPointF> curveOf(const PlannedSong& song) const;

    Desk desk_;
    std::optional<Plan> plan_;
    QString refusal_;
    int rate_ = 44100;
    std::map<Id, const PlannedSong*> byId_;
    std::set<Id> stale_;
    std::map<Id, Wave> waves_;
    std::optional<MatchOutcome> outcome_;
};

}  // namespace lacquer
