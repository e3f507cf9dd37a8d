// SPDX-License-Identifier: GPL-3.0-or-later
// Voices: tells Qt's accessibility which role our controls play; what Qt already knows is left to it.
#pragma once

namespace lacquer {

/// Any number of calls is one. The style and every control that turns call it.
void giveVoices();

}  // namespace lacquer
