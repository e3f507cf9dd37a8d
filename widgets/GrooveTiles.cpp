// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/GrooveTiles.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr qint64 tileWidth = 512;

}  // namespace

GrooveTiles::GrooveTiles(int megabytes) : tiles_(megabytes * 1024) {}

bool GrooveTiles::paint(QPainter& painter, const Theme& theme, const GrooveStretch& stretch, const QRectF& visible)
{
    if (!stretch.wave || !*stretch.wave || stretch.to <= stretch.from || stretch.height < 3)
        return true;
    const double ratio = painter.device()->devicePixelRatioF();
    const double density = stretch.pixelsPerSecond * ratio;
    const double origin = std::round(stretch.origin * ratio);
    // Columns are counted from the wave's second 0, so a piece stays the same wherever the view stands.
    const auto first = qint64(std::floor(stretch.from * density)), last = qint64(std::ceil(stretch.to * density));
    const auto shownFirst = std::max(first, qint64(std::floor(visible.left() * ratio - origin)));
    const auto shownLast = std::min(last, qint64(std::ceil(visible.right() * ratio - origin)));
    const int height = int(stretch.height * ratio + 0.5);
    const auto colours = grooveColours(theme, stretch.tone);
    bool whole = true;
    const auto tileOf = [](qint64 column) { return column >= 0 ? column / tileWidth : -((-column - 1) / tileWidth) - 1; };
    for (auto tile = tileOf(shownFirst); shownFirst < shownLast && tile <= tileOf(shownLast - 1); ++tile) {
        const auto from = std::max(first, tile * tileWidth), to = std::min(last, (tile + 1) * tileWidth);
        const double fromSeconds = double(from) / density, toSeconds = double(to) / density;
        const bool shaped = stretch.gain && (fromSeconds < stretch.faded[0] || toSeconds > stretch.faded[1]);
        const Key key{stretch.key, density, tile, from, to, height, int(stretch.tone), colours.body.rgba(),
                      shaped ? stretch.shape : 0, editions_.value(stretch.key)};
        auto* image = tiles_.object(key);
        if (!image) {
            auto columns = (*stretch.wave)(fromSeconds, toSeconds, int(to - from));
            if (!columns) {
                whole = false;
                continue;
            }
            if (shaped) {
                for (int i = 0; i < columns->count(); ++i) {
                    const auto gain = float(stretch.gain((double(from + i) + 0.5) / density));
                    for (auto& channel : columns->channels) {
                        auto& column = channel[std::size_t(i)];
                        column = {column.minimum * gain, column.maximum * gain, column.rms * gain};
                    }
                }
            }
            image = new QImage(grooveImage(*columns, height, colours));
            tiles_.insert(key, image, std::max(1, int(image->sizeInBytes() / 1024)));
            image = tiles_.object(key);
            if (!image)
                continue;
        }
        painter.drawImage(QRectF((origin + double(from)) / ratio, stretch.top, double(to - from) / ratio, height / ratio),
                          *image);
    }
    return whole;
}

void GrooveTiles::forget(const QString& key)
{
    ++editions_[key];
}

void GrooveTiles::clear()
{
    tiles_.clear();
}

}  // namespace lacquer
