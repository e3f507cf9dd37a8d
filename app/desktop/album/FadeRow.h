// SPDX-License-Identifier: GPL-3.0-or-later
// FadeRow: one fade of a song: its length and its shape, side by side.
#pragma once

#include "album/FadeBend.h"
#include "base/Id.h"

#include <QWidget>

class QComboBox;

namespace lacquer {

class AlbumEdits;
struct Song;
class ValueField;

class FadeRow : public QWidget {
    Q_OBJECT

public:
    FadeRow(bool out, AlbumEdits& edits, QWidget* parent = nullptr);

    void read(const Song& song);

private:
    bool out_;
    AlbumEdits& edits_;
    Id song_;
    double seconds_ = 0;
    FadeLaw law_;
    ValueField* length_;
    QComboBox* shape_;
};

/// A field of seconds that reaches far enough for the value of the moment; a hand on it is not disturbed.
void showSeconds(ValueField& field, double seconds, double least, double most);

}  // namespace lacquer
