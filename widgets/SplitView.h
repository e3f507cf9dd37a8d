// SPDX-License-Identifier: GPL-3.0-or-later
// SplitView: bands over the sound's spectrum; their edges and levels are dragged, what each takes away hangs from the top.
#pragma once

#include "widgets/SplitPicture.h"
#include "widgets/SpectrumView.h"

namespace lacquer {

/// Bands and edges are told by their index. GUI thread.
class SplitView : public SpectrumView {
    Q_OBJECT

public:
    explicit SplitView(const QString& accessibleName, QWidget* parent = nullptr);

    /// What is being dragged keeps following the pointer whatever is set meanwhile.
    void setPicture(SplitPicture picture);
    /// Only what bands take away now; dB <= 0, one per band.
    void setMoves(const std::vector<double>& movesDb);
    void setChosen(int band);
    [[nodiscard]] const SplitPicture& picture() const { return picture_; }
    [[nodiscard]] int chosen() const { return chosen_; }
    /// Where a band lies, where its level can be taken hold of, and where an edge can.
    [[nodiscard]] QRectF place(int band) const;
    [[nodiscard]] QPointF levelHandle(int band) const;
    [[nodiscard]] QPointF edgeHandle(int edge) const;

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;
    [[nodiscard]] std::optional<SpokenRange> spokenRange() const override;
    void takeSpokenValue(double level) override;

Q_SIGNALS:
    void gestureStarted();
    void gestureEnded();
    void bandChosen(int band);
    void edgeMoved(int edge, double hertz);
    void levelMoved(int band, double level);
    void bandToggled(int band);

protected:
    void drawLevels(QPainter& painter) override;
    void drawContent(QPainter& painter) override;
    [[nodiscard]] bool takesKey(const QKeyEvent& key) const override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    enum class Grip { None, Edge, Level };
    struct Hit {
        Grip grip = Grip::None;
        int index = -1;
        bool operator==(const Hit&) const = default;
    };

    [[nodiscard]] int count() const { return int(picture_.bands.size()); }
    [[nodiscard]] double yOf(double level) const;
    [[nodiscard]] Hit hitAt(const QPointF& point) const;
    [[nodiscard]] int bandAt(double x) const;
    void choose(int band);
    void moveEdge(int edge, double hertz);
    void moveLevel(int band, double level);
    void drawBand(QPainter& painter, int band);
    void drawEdge(QPainter& painter, int edge);
    void endDrag(bool keep);

    SplitPicture picture_;
    int chosen_ = -1;
    Hit held_, hovered_;
    bool moved_ = false;
    QPointF last_;
    double exact_ = 0;    ///< of what is dragged, unrounded: fine steps add up
    double atPress_ = 0;
};

}  // namespace lacquer
