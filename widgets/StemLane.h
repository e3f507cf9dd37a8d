// SPDX-License-Identifier: GPL-3.0-or-later
// StemLane: one voice of a song: its head with switches, gain and file, and its wave; or the mix, for reference only.
#pragma once

#include "widgets/WavePicture.h"

#include <QWidget>

class QLineEdit;

namespace lacquer {

class ElidedLabel;
class Toggle;
class ValueField;
class WaveformView;

/// What a lane shows.
struct StemLanePicture {
    QString id;
    QString name, file;
    QString place;         ///< "centre", "wide"
    double gain = 0;       ///< dB
    double level = 0;      ///< 0…1, the little bar
    bool solo = false, mute = false, turnedOver = false;
    bool silentBySolo = false;  ///< another lane's solo silences this one
    bool chosen = false;
    bool reference = false;     ///< the mix: drawn blue, without switches; `place` says "never part of a delivery"
    WavePicture wave;           ///< its tone is set by the lane
};

class StemLane : public QWidget {
    Q_OBJECT

public:
    explicit StemLane(QWidget* parent = nullptr);

    void setPicture(const StemLanePicture& picture);
    [[nodiscard]] const StemLanePicture& picture() const { return picture_; }
    /// Only the little bar is drawn again.
    void setLevel(double level);
    [[nodiscard]] WaveformView* wave() const { return wave_; }
    [[nodiscard]] Toggle* soloToggle() const { return solo_; }
    [[nodiscard]] Toggle* muteToggle() const { return mute_; }
    [[nodiscard]] ValueField* gainField() const { return gain_; }
    /// Opens the name to be typed over.
    void editName();
    /// Width of every lane's head: 196, compact 150.
    [[nodiscard]] static int headWidth(const QWidget* widget);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();
    void soloToggled(bool on);
    void soloAlone();
    void muteToggled(bool on);
    void muteAlone();
    void polarityToggled(bool turnedOver);
    void gainChanged(double decibels);
    void gestureStarted();
    void gestureEnded();
    void nameEdited(const QString& name);
    /// Files let go over the lane: a new revision is offered.
    void filesDropped(const QStringList& paths);
    /// The head is carried: pixels from where it was taken; then let go, or put back.
    void headDragged(int pixels);
    void headDropped(bool keep);
    /// Up or down from this lane with the keys.
    void stepped(int by);
    /// Ctrl+Shift+up or down.
    void moved(int by);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void place();
    void nudgeGain(double decibels);
    [[nodiscard]] QRect levelPlace() const;

    StemLanePicture picture_;
    ElidedLabel *name_, *placeLabel_, *file_;
    Toggle *solo_, *mute_, *polarity_;
    ValueField* gain_;
    WaveformView* wave_;
    QLineEdit* nameEntry_ = nullptr;
    int pressedAt_ = -1;
    bool carried_ = false, offered_ = false;
};

}  // namespace lacquer
