// SPDX-License-Identifier: GPL-3.0-or-later
// Segment: one of few. An amber bed decides what sounds, a neutral one what is shown. Arrows move, without wrapping.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace lacquer {

class SegmentPart;

class Segment : public QWidget {
    Q_OBJECT

public:
    enum class Bed { Sounding, Showing };

    /// `name`: what is chosen here, for screen readers ("Programme").
    Segment(Bed bed, const QStringList& choices, const QString& name, QWidget* parent = nullptr);

    void setChoices(const QStringList& choices);
    [[nodiscard]] int count() const { return int(parts_.size()); }
    [[nodiscard]] QString choice(int index) const;
    /// -1: none. From outside: nothing is emitted.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return current_; }
    void setChoiceEnabled(int index, bool enabled, const QString& why = {});
    void setChoiceToolTip(int index, const QString& words);
    void setSmall(bool small);
    [[nodiscard]] bool isSmall() const { return small_; }
    [[nodiscard]] Bed bed() const { return bed_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user only.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void arrange();

    Bed bed_;
    std::vector<SegmentPart*> parts_;
    int current_ = -1;
    bool small_ = false;
};

}  // namespace lacquer
