// SPDX-License-Identifier: GPL-3.0-or-later
// GrooveTiles: keeps drawn pieces of waves, so that scrolling and playing copy pictures instead of drawing them again.
#pragma once

#include "widgets/Groove.h"

#include <QCache>
#include <QSet>
#include <QString>

#include <functional>

class QPainter;

namespace lacquer {

/// A stretch of one wave, placed.
struct GrooveStretch {
    QString key;                         ///< whose wave it is
    const WaveSource* wave = nullptr;    ///< seconds from the wave's first frame
    double origin = 0;                   ///< pixel at which the wave's second 0 stands
    double pixelsPerSecond = 1;
    double from = 0, to = 0;             ///< seconds of the wave
    double top = 0, height = 0;
    GrooveTone tone = GrooveTone::Rest;
    std::function<double(double)> gain;  ///< linear gain at a second of the wave; empty: as it is
    quint64 shape = 0;                   ///< changes whenever `gain` does
    double faded[2] = {0, 0};            ///< gain is 1 between these seconds, so that pieces there serve any shape
};

class GrooveTiles {
public:
    /// Keeps at most so many megabytes of pieces.
    explicit GrooveTiles(int megabytes = 96);

    /// Draws what the visible rectangle shows. False when a part was not there yet.
    bool paint(QPainter& painter, const Theme& theme, const GrooveStretch& stretch, const QRectF& visible);

    /// The wave of this key has changed or arrived.
    void forget(const QString& key);
    void clear();

private:
    struct Key {
        QString wave;
        double density = 0;  ///< device pixels a second
        qint64 tile = 0, first = 0, last = 0;
        int height = 0, tone = 0;
        QRgb colour = 0;
        quint64 shape = 0, edition = 0;

        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& key, std::size_t seed)
        {
            return qHashMulti(seed, key.wave, key.density, key.tile, key.first, key.last, key.height, key.tone, key.colour,
                              key.shape, key.edition);
        }
    };

    QCache<Key, QImage> tiles_;
    QHash<QString, quint64> editions_;
};

}  // namespace lacquer
