// SPDX-License-Identifier: GPL-3.0-or-later
// JoinEditor: one join, large, in place of the strip.
#pragma once

#include "Desk.h"

#include <QWidget>

#include <functional>

namespace lacquer {

class AlbumEdits;
class AlbumScene;
class ElidedLabel;
class JoinView;

class JoinEditor : public QWidget {
    Q_OBJECT

public:
    JoinEditor(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, QWidget* parent = nullptr);

    void read();
    [[nodiscard]] JoinView& view() const { return *view_; }

Q_SIGNALS:
    void closed();
    void seekAsked(double albumSeconds);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Desk desk_;
    const AlbumScene& scene_;
    AlbumEdits& edits_;
    ElidedLabel* title_;
    ElidedLabel* which_;
    JoinView* view_;
    ElidedLabel* foot_;
    std::function<void()> wanted_;
};

}  // namespace lacquer
