// SPDX-License-Identifier: GPL-3.0-or-later
// StemLanes: the voices of a song under each other on one axis, with the mix apart under a heavier line.
#pragma once

#include "widgets/StemLane.h"
#include "widgets/TimeAxis.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QScrollArea;
class QVariantAnimation;

namespace lacquer {

class ElidedLabel;
class TimeRuler;

struct StemLanesPicture {
    std::vector<StemLanePicture> lanes;       ///< top to bottom
    std::optional<StemLanePicture> reference;
    std::vector<WaveSection> sections;        ///< named above; without them the ruler shows times
    double length = 0;                        ///< seconds of the song
    QString words;                            ///< over the heads: "Stems, top to bottom"
};

class StemLanes : public QWidget {
    Q_OBJECT

public:
    explicit StemLanes(QWidget* parent = nullptr);

    void setPicture(const StemLanesPicture& picture);
    /// Seconds; not a number hides it.
    void setPlayhead(double seconds);
    /// Of one lane, 0…1.
    void setLevel(int lane, double level);
    void waveChanged(const QString& laneId);
    void fit();
    void zoom(double factor);
    void setAxis(const TimeAxis& axis);
    [[nodiscard]] const TimeAxis& axis() const { return axis_; }
    [[nodiscard]] int count() const { return int(lanes_.size()); }
    [[nodiscard]] StemLane* lane(int index) const { return lanes_[std::size_t(index)]; }
    [[nodiscard]] StemLane* referenceLane() const { return reference_; }

Q_SIGNALS:
    void chosen(int lane);
    void referenceChosen();
    void soloToggled(int lane, bool on);
    void soloAlone(int lane);
    void muteToggled(int lane, bool on);
    void muteAlone(int lane);
    void polarityToggled(int lane, bool turnedOver);
    void gainChanged(int lane, double decibels);
    void rideChanged(int lane, const std::vector<QPointF>& ride);
    void nameEdited(int lane, const QString& name);
    void filesDropped(int lane, const QStringList& paths);
    /// `to` is the place it has afterwards.
    void orderChanged(int from, int to);
    void seekRequested(double seconds);
    void selectionChanged(double from, double to);
    void loopRequested(double from, double to);
    void gestureStarted();
    void gestureEnded();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    StemLane* make(QWidget* parent);
    [[nodiscard]] int indexOf(const StemLane* lane) const;
    void place();
    void placeLanes();
    void carry(StemLane* lane, int pixels);
    void drop(StemLane* lane, bool keep);
    void slide(StemLane* lane, int y);
    void shareAxis(const TimeAxis& axis, const QWidget* from);

    StemLanesPicture picture_;
    TimeAxis axis_;
    bool fitted_ = true;
    ElidedLabel* words_;
    TimeRuler* ruler_;
    QScrollArea* scroll_;
    QWidget* column_;
    std::vector<StemLane*> lanes_;
    StemLane* reference_ = nullptr;
    QPointer<StemLane> carried_;
    int target_ = -1, laneHeight_ = 100;
};

}  // namespace lacquer
