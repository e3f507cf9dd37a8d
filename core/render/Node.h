// SPDX-License-Identifier: GPL-3.0-or-later
// Node: a stretch of rendered sound worth keeping: a stem after its chain, a song after its chain, a group after the
// album chain.
#pragma once

#include "base/FrameRange.h"
#include "render/Source.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace lacquer {

enum class NodeLevel { Stem, Song, Group };

/// What a node is stored under, what it is called, and how it is rendered.
struct Node {
    NodeLevel level = NodeLevel::Stem;
    std::string key;                                  ///< SHA-256 of everything its sound depends on
    QString name;                                     ///< for progress and logs
    std::function<std::unique_ptr<Source>()> make;    ///< renders it, reading lower nodes from the cache
};

}  // namespace lacquer
