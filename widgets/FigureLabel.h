// SPDX-License-Identifier: GPL-3.0-or-later
// FigureLabel: a number or time whose digits share one width, so that it never jitters while it runs.
#pragma once

#include "widgets/ElidedLabel.h"

namespace lacquer {

class FigureLabel : public ElidedLabel {
    Q_OBJECT

public:
    explicit FigureLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// Written quiet after the number: "dB".
    void setUnit(const QString& unit);
    /// The widest text ever expected ("−88.8"); the label keeps room for it.
    void setRoomFor(const QString& text);
    /// For the screen reader: "Integrated loudness" makes "Integrated loudness: −11.4 LUFS".
    void setPurpose(const QString& purpose);
    /// As setText, also said with its purpose.
    void setNumber(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] double textWidth() const override;
    void drawText(QPainter& painter, const QRectF& place) override;

private:
    void name();
    [[nodiscard]] double widthOf(const QString& text) const;

    QString unit_, room_, purpose_;
};

}  // namespace lacquer
