// SPDX-License-Identifier: GPL-3.0-or-later
// SongsPage: what did I get, and is it right? Songs, the lanes of the chosen one, and what came in.
#pragma once

#include "Desk.h"
#include "Page.h"

class QStackedLayout;

namespace lacquer {

class FactsPanel;
class FirstRun;
class SongColumn;
class Sources;
class StemKnobs;
class StemsPanel;

class SongsPage : public Page {
    Q_OBJECT

public:
    explicit SongsPage(const Desk& desk, QWidget* parent = nullptr);

    void enter() override;

Q_SIGNALS:
    /// Files let go over the chosen song.
    void filesDropped(const QStringList& paths);
    /// An album from the list of recent ones.
    void openAsked(const QString& album);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showState();
    void arrange();

    Desk desk_;
    Sources* sources_;
    QStackedLayout* stack_;
    FirstRun* empty_;
    QWidget* work_;
    SongColumn* column_;
    StemsPanel* stems_;
    QWidget* side_;
    FactsPanel* facts_;
    StemKnobs* knobs_;
};

}  // namespace lacquer
