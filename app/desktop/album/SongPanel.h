// SPDX-License-Identifier: GPL-3.0-or-later
// SongPanel: the chosen song in the album: its two loudness numbers, its fades and trims, and its gain ride.
#pragma once

#include "Desk.h"
#include "base/Id.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace lacquer {

class AlbumEdits;
class AlbumScene;
class Button;
class ElidedLabel;
class FadeRow;
struct Song;
class Toggle;
class ValueField;
class WaveformView;

class SongPanel : public QWidget {
    Q_OBJECT

public:
    SongPanel(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, QWidget* parent = nullptr);

    void read();
    void waveChanged(const QString& songId);
    [[nodiscard]] WaveformView& ride() const { return *ride_; }

private:
    [[nodiscard]] ValueField* field(const QString& name, double least, double most, bool time, double (*value)(const Song&),
                                    bool (AlbumEdits::*set)(Id, double));
    void addRide(QVBoxLayout& column);
    void trim(bool end, double seconds);

    Desk desk_;
    const AlbumScene& scene_;
    AlbumEdits& edits_;
    struct Bound {
        ValueField* field;
        double least, most;
        double (*value)(const Song&);
    };
    std::vector<Bound> bound_;
    ElidedLabel* name_;
    FadeRow* fadeIn_;
    FadeRow* fadeOut_;
    ValueField* trimStart_;
    ValueField* trimEnd_;
    Toggle* pinned_;
    ElidedLabel* stale_;
    WaveformView* ride_;
    Button* clearRide_;
    std::optional<std::vector<QPointF>> wanted_;
};

}  // namespace lacquer
