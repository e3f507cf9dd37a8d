// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumInspector: the column at the right: the chosen join, or else the chosen song.
#pragma once

#include "Desk.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace lacquer {

class AlbumEdits;
class AlbumScene;
class JoinPanel;
class PanelHead;
class SongPanel;

class AlbumInspector : public QWidget {
    Q_OBJECT

public:
    AlbumInspector(const Desk& desk, const AlbumScene& scene, AlbumEdits& edits, QWidget* parent = nullptr);

    /// Shows what the selection says.
    void read();
    void waveChanged(const QString& songId);
    [[nodiscard]] JoinPanel& joinPanel() const { return *join_; }
    [[nodiscard]] SongPanel& songPanel() const { return *song_; }

Q_SIGNALS:
    void closed();
    void openAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Desk desk_;
    const AlbumScene& scene_;
    PanelHead* head_;
    QStackedWidget* stack_;
    JoinPanel* join_;
    SongPanel* song_;
};

}  // namespace lacquer
