// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: what every page and every part of the frame works with, handed over as one.
#pragma once

namespace lacquer {

class Actions;
class Habits;
class Listening;
class Measurements;
class Navigator;
class Problems;
class Waves;
class Workspace;

/// References only; the main window owns what they lead to and outlives who uses them.
struct Desk {
    Workspace& workspace;
    Actions& actions;
    Habits& habits;
    Listening& listening;
    Measurements& measurements;
    Waves& waves;
    Problems& problems;
    Navigator& navigator;
};

}  // namespace lacquer
