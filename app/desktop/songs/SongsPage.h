// SPDX-License-Identifier: GPL-3.0-or-later
// SongsPage: what did I get, and is it right? Songs, the lanes of the chosen one, and what came in.
#pragma once

#include "Desk.h"
#include "Page.h"

namespace lacquer {

class SongColumn;
class Sources;
class StemsPanel;

class SongsPage : public Page {
    Q_OBJECT

public:
    explicit SongsPage(const Desk& desk, QWidget* parent = nullptr);

    void enter() override;

Q_SIGNALS:
    /// Files let go over the chosen song.
    void filesDropped(const QStringList& paths);

private:
    Desk desk_;
    Sources* sources_;
    SongColumn* column_;
    StemsPanel* stems_;
};

}  // namespace lacquer
