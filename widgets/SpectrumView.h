// SPDX-License-Identifier: GPL-3.0-or-later
// SpectrumView: what sounds over frequency, after and before the work, with its hold and a reference to compare.
#pragma once

#include "widgets/DrawnWidget.h"
#include "widgets/FrequencyAxis.h"

#include <QPixmap>

#include <vector>

namespace lacquer {

/// Each trace in dB at FrequencyAxis::points(its own size); an empty one is not drawn.
struct SpectrumShown {
    std::vector<float> after, before, hold, reference;

    friend bool operator==(const SpectrumShown&, const SpectrumShown&) = default;
};

class SpectrumView : public DrawnWidget {
    Q_OBJECT

public:
    explicit SpectrumView(const QString& accessibleName, QWidget* parent = nullptr);

    void setSpectrum(SpectrumShown spectrum);
    /// The level scale at the left, in dB; -24 to -90 unless told otherwise.
    void setLevels(double top, double bottom);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString spokenValue() const override;
    /// Where everything is drawn, without the scales.
    [[nodiscard]] QRect plot() const { return plot_; }
    [[nodiscard]] double xOf(double hertz) const { return plot_.left() + FrequencyAxis::part(hertz) * plot_.width(); }
    [[nodiscard]] double hertzAt(double x) const { return FrequencyAxis::hertz((x - plot_.left()) / plot_.width()); }

protected:
    void arrange() override;
    void drawGround(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    /// Lines across and what is written at the right; the equalizer draws its own.
    virtual void drawLevels(QPainter& painter);

private:
    [[nodiscard]] QPolygonF polygon(const std::vector<float>& trace, double every) const;
    [[nodiscard]] const QPixmap& glow();

    SpectrumShown spectrum_;
    double top_ = -24, bottom_ = -90;
    QRect plot_;
    QPixmap glow_;
};

}  // namespace lacquer
