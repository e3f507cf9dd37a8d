// SPDX-License-Identifier: GPL-3.0-or-later
// SongStage: the chosen song after its chain, with its loudness against the target and what limiting takes; to play from.
#pragma once

#include "Desk.h"

#include <QPointF>
#include <QWidget>

#include <vector>

namespace lacquer {

class WaveformView;

class SongStage : public QWidget {
    Q_OBJECT

public:
    explicit SongStage(const Desk& desk, QWidget* parent = nullptr);

    void showSong();
    /// Gain reduction over the song, seconds and dB >= 0; empty where not known.
    void setReduction(std::vector<QPointF> reduction);
    void tick();
    [[nodiscard]] WaveformView* view() const { return view_; }
    [[nodiscard]] QSize sizeHint() const override;

private:
    Desk desk_;
    WaveformView* view_;
    std::vector<QPointF> reduction_;
    const void* drawn_ = nullptr;  ///< the wave that is drawn
};

}  // namespace lacquer
