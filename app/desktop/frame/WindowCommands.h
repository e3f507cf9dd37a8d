// SPDX-License-Identifier: GPL-3.0-or-later
// WindowCommands: what the commands do that belong to no page: transport, songs, look, help.
#pragma once

#include "Desk.h"

#include <QObject>

namespace lacquer {

class MainWindow;

class WindowCommands : public QObject {
    Q_OBJECT

public:
    WindowCommands(const Desk& desk, MainWindow& window);

    void openPalette();
    void showKeys();

private:
    void takePlay();
    void takeSong();
    void takeView();
    void takeHelp();
    void goToSong(int by);
    void moveSong(int by);
    void changeGain(double byDb);
    void goToJoin(int by);
    void toggleLoop();

    Desk desk_;
    MainWindow& window_;
};

}  // namespace lacquer
