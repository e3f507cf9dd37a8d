// SPDX-License-Identifier: GPL-3.0-or-later
// SegmentPart: one choice of a Segment; a radio button to a screen reader, drawn on the segment's bed.
#pragma once

#include <QAbstractButton>

namespace lacquer {

class Segment;

class SegmentPart : public QAbstractButton {
    Q_OBJECT

public:
    SegmentPart(const QString& words, Segment& segment);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    Segment& segment_;
};

}  // namespace lacquer
