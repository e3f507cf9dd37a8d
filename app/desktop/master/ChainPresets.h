// SPDX-License-Identifier: GPL-3.0-or-later
// ChainPresets: chains to start from: a few that come along, each with when to use it, and the user's own as text files.
#pragma once

#include "base/Result.h"
#include "model/Chain.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace lacquer {

struct ChainPreset {
    QString name;
    QString use;   ///< when to take it, one sentence
    Chain chain;
    std::filesystem::path file;  ///< empty: comes along
};

struct ChainPresets {
    /// Those that come along, translated.
    [[nodiscard]] static std::vector<ChainPreset> factory();
    /// The user's, by name; files that cannot be read are left out and named in `troubles`.
    [[nodiscard]] static std::vector<ChainPreset> own(QStringList* troubles = nullptr);
    /// $XDG_DATA_HOME/lacquer/presets
    [[nodiscard]] static std::filesystem::path folder();
    /// Writes the chain as a text file; replaces one of the same name only where `replace` says so, else Usage.
    [[nodiscard]] static Result<std::filesystem::path> save(const QString& name, const QString& use, const Chain& chain, bool replace);
    [[nodiscard]] static Result<ChainPreset> load(const std::filesystem::path& file);
};

}  // namespace lacquer
