// SPDX-License-Identifier: GPL-3.0-or-later
// JoinPanel: the chosen join: its picture, its space and fades in numbers, and how loud it is on either side.
#pragma once

#include "Desk.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace lacquer {

class AlbumEdits;
class AlbumScene;
class Button;
class ElidedLabel;
class FadeRow;
class FigureLabel;
class JoinView;
class Segment;
class Toggle;
class ValueField;

class JoinPanel : public QWidget {
    Q_OBJECT

public:
    /// `withPicture`: the small picture and its buttons on top.
    JoinPanel(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, bool withPicture = true, QWidget* parent = nullptr);

    void read();
    void waveChanged(const QString& songId);

Q_SIGNALS:
    void openAsked();

private:
    void addPicture(QVBoxLayout& column);
    void addFields(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void readFacts();

    Desk desk_;
    const AlbumScene& scene_;
    AlbumEdits& edits_;
    double space_ = 0;
    ElidedLabel* names_ = nullptr;
    JoinView* view_ = nullptr;
    ValueField* spacing_;
    FadeRow* fadeOut_;
    FadeRow* fadeIn_;
    Segment* mode_;
    Toggle* continues_;
    ElidedLabel* factNames_[3];
    FigureLabel* facts_[3];
    ElidedLabel* disc_;
};

}  // namespace lacquer
