// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Groove.h"

#include <QPainter>

#include <algorithm>

namespace lacquer {

namespace {

void fill(QImage& image, int x, int from, int to, QRgb colour)
{
    const auto step = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    auto* pixel = reinterpret_cast<QRgb*>(image.bits()) + from * step + x;
    for (int y = from; y < to; ++y, pixel += step)
        *pixel = colour;
}

int reach(float level, int half)
{
    return std::min(half, int(double(std::min(level, 2.0F)) * half + 0.5));
}

}  // namespace

GrooveColours grooveColours(const Theme& theme, GrooveTone tone)
{
    switch (tone) {
        case GrooveTone::Chosen: return {theme.waveBody, theme.wavePeak, theme.ground};
        case GrooveTone::Source: return {theme.waveSource, theme.compareDim, theme.ground};
        case GrooveTone::Muted: return {theme.waveMuted, theme.waveMuted, theme.ground};
        case GrooveTone::Rest: break;
    }
    return {theme.waveRestBody, theme.waveRestPeak, theme.ground};
}

QImage grooveImage(const WaveColumns& columns, int height, const GrooveColours& colours)
{
    QImage image(std::max(1, columns.count()), std::max(3, height), QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    const auto body = colours.body.rgba(), peak = colours.peak.rgba(), centre = colours.centre.rgba();
    // The centre line belongs to neither wall.
    const int half = (image.height() - 1) / 2;
    for (int x = 0; x < columns.count(); ++x) {
        const auto& left = columns.channels[0][std::size_t(x)];
        const auto& right = columns.channels[1][std::size_t(x)];
        const int leftBody = reach(left.rms, half), rightBody = reach(right.rms, half);
        const int leftPeak = std::max(leftBody, reach(left.peak(), half));
        const int rightPeak = std::max(rightBody, reach(right.peak(), half));
        fill(image, x, half - leftPeak, half - leftBody, peak);
        fill(image, x, half - leftBody, half, body);
        fill(image, x, half + 1, half + 1 + rightBody, body);
        fill(image, x, half + 1 + rightBody, half + 1 + rightPeak, peak);
        // In silence the line is the wave itself, lying still.
        fill(image, x, half, half + 1, leftBody + rightBody > 1 ? centre : body);
    }
    return image;
}

void paintGroove(QPainter& painter, const QRectF& place, const WaveColumns& columns, const Theme& theme, GrooveTone tone)
{
    if (columns.count() == 0 || place.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawImage(place, grooveImage(columns, int(place.height() * ratio + 0.5), grooveColours(theme, tone)));
}

}  // namespace lacquer
