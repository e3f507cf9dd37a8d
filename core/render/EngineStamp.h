// SPDX-License-Identifier: GPL-3.0-or-later
// EngineStamp: all that decides the bits of rendered sound besides the album.
#pragma once

#include <map>
#include <string>

namespace lacquer {

/// The libraries that take part in rendering, by name, with their versions.
[[nodiscard]] std::map<std::string, std::string> renderLibraries();

/// Build, class of processor and library versions as one text: part of every key of the render cache.
[[nodiscard]] const std::string& engineStamp();

}  // namespace lacquer
