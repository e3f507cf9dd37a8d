// SPDX-License-Identifier: GPL-3.0-or-later
// NoteLine: one line of a sign, words that count and words that explain them, as readings end with.
#pragma once

#include "widgets/LampMark.h"

#include <QRectF>
#include <QString>

namespace lacquer {

struct NoteLine {
    LampMark lamp = LampMark::None;
    /// With `compare` in the colour of what is compared with, and a plain tick before it.
    QString words;
    QString quiet;
    bool compare = false;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && quiet.isEmpty(); }
    void draw(QPainter& painter, const Theme& theme, const QRectF& place) const;

    friend bool operator==(const NoteLine&, const NoteLine&) = default;
};

}  // namespace lacquer
