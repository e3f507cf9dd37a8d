// SPDX-License-Identifier: GPL-3.0-or-later
// SampleAlbum: an invented album with waves that look like music, so that what is drawn can be looked at and timed.
#pragma once

#include "widgets/AlbumPicture.h"

class QWidget;

namespace lacquer::test {

/// A wave of so many seconds, always the same for a seed: beats, quiet and loud parts.
[[nodiscard]] WaveSource sampleWave(double seconds, unsigned seed);

/// Ten songs of 40 minutes: gaps, one overlap of 1.6 s before the fifth, one song that touches (7); two sides; song 4
/// chosen.
[[nodiscard]] AlbumPicture sampleAlbum();

/// So many songs of so many seconds each.
[[nodiscard]] AlbumPicture longAlbum(int songs, double seconds);

/// Saves a picture of the widget in every light under the name, where LACQUER_PICTURES names a folder.
void savePictures(QWidget& widget, const QString& name);

}  // namespace lacquer::test
