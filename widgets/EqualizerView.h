// SPDX-License-Identifier: GPL-3.0-or-later
// EqualizerView: bands as handles on their curve over the spectrum; a drag, a wheel or keys move them.
#pragma once

#include "widgets/EqualizerBand.h"
#include "widgets/SpectrumView.h"

#include <functional>
#include <vector>

namespace lacquer {

/// Responses in dB at FrequencyAxis::points(their own size); an empty one is not drawn.
struct EqualizerCurves {
    /// What mid and stereo get (ivory), what side gets where it differs (dotted), what the chosen band does alone (grey
    /// area).
    std::vector<float> mid, side, chosen;

    friend bool operator==(const EqualizerCurves&, const EqualizerCurves&) = default;
};

/// Bands are told by their index in the list. GUI thread.
class EqualizerView : public SpectrumView {
    Q_OBJECT

public:
    explicit EqualizerView(QWidget* parent = nullptr);

    /// A band being dragged keeps following the pointer whatever is set meanwhile.
    void setBands(std::vector<EqualizerBand> bands);
    void setCurves(EqualizerCurves curves);
    /// The same from functions of frequency in hertz; an empty function leaves its curve out.
    void setCurves(const std::function<double(double)>& mid, const std::function<double(double)>& side,
                   const std::function<double(double)>& chosen);
    /// Only how far dynamic bands have moved now, dB, one per band.
    void setMoves(const std::vector<double>& movesDb);
    /// -1: none.
    void setChosen(int index);
    void setRange(double decibels);
    void setLimits(const BandLimits& limits) { limits_ = limits; }
    [[nodiscard]] const std::vector<EqualizerBand>& bands() const { return bands_; }
    [[nodiscard]] const EqualizerCurves& curves() const { return curves_; }
    [[nodiscard]] int chosen() const { return chosen_; }
    [[nodiscard]] double range() const { return range_; }
    [[nodiscard]] QPointF handle(int index) const;

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] QAccessibleInterface* makeAccessible() override;
    /// For a screen reader: the gain of one band, as a gesture of its own.
    void takeBandGain(int index, double gainDb);
    [[nodiscard]] const BandLimits& limits() const { return limits_; }
    static const std::vector<double>& ranges();

Q_SIGNALS:
    void gestureStarted(int index);
    void gestureEnded(int index);
    void bandChanged(int index, double frequencyHz, double gainDb, double q);
    /// Double-click on empty ground. Which kind it becomes is the owner's affair.
    void bandRequested(double frequencyHz, double gainDb);
    void bandRemoved(int index);
    void bandChosen(int index);
    void bandBypassToggled(int index);
    /// H held on a band, and let go.
    void bandListened(int index, bool on);
    void rangeChosen(double decibels);
    void contextRequested(int index, const QPoint& globalPosition);

protected:
    void arrange() override;
    void drawLevels(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    [[nodiscard]] bool takesKey(const QKeyEvent& key) const override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    enum class Drag { None, Move, Q };

    [[nodiscard]] double yOf(double gainDb) const;
    [[nodiscard]] int handleAt(const QPointF& point) const;
    [[nodiscard]] bool onScale(const QPointF& point) const { return point.x() > plot().right(); }
    [[nodiscard]] QPolygonF curve(const std::vector<float>& response) const;
    void drawCurves(QPainter& painter) const;
    [[nodiscard]] const QPixmap& curvesPicture();
    void drawReadOut(QPainter& painter, int index);
    void choose(int index);
    /// Clamps, keeps, repaints, tells.
    void change(int index, EqualizerBand to);
    void changeOnce(int index, const EqualizerBand& to);
    void endDrag(bool keep);
    void endWheel();
    void stopListening();
    void showRanges(const QPoint& globalPosition);

    std::vector<EqualizerBand> bands_;
    EqualizerCurves curves_;
    // Curves change with an edit, the spectrum thirty times a second: they are kept as a picture between edits.
    QPixmap curvesPicture_;
    BandLimits limits_;
    double range_ = 6;
    int chosen_ = -1, hovered_ = -1, listened_ = -1;
    Drag drag_ = Drag::None;
    int dragged_ = -1;
    bool moved_ = false;
    QPointF last_;
    EqualizerBand atPress_;
    // Unrounded position of the dragged band: fine steps add up.
    EqualizerBand exact_;
    // Turns of the wheel that follow each other are one gesture.
    QBasicTimer wheelRest_;
    int wheeled_ = -1;
};

}  // namespace lacquer
