// SPDX-License-Identifier: GPL-3.0-or-later
// ChainPresets: chains to start from: a set that comes along, each with when to use it, and the user's own as text files.
#pragma once

#include "base/Result.h"
#include "model/Chain.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace lacquer {

/// What a chain is meant for; it can be put anywhere.
enum class PresetPlace { Any, Stem, Song, Album };

struct ChainPreset {
    QString name;
    QString use;   ///< when to take it, one sentence
    Chain chain;
    std::filesystem::path file;  ///< empty: comes along
    QString id;                  ///< what scripts call it: the English name of one that comes along, else the name
    PresetPlace place = PresetPlace::Any;
    bool levelMatched = false;   ///< meant to leave ordinary music as loud as it was, within 1.5 LU
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
    /// BadData, in one sentence that names the file, for what is no preset, is of a newer version of Lacquer, or uses
    /// processors this one does not know.
    [[nodiscard]] static Result<ChainPreset> load(const std::filesystem::path& file);
    /// The preset somebody calls by name or id, in any case; the user's go before those that come along. Missing, with the
    /// nearest name; what is wrong with a file of that name, if one is there and cannot be read.
    [[nodiscard]] static Result<ChainPreset> find(const QString& name);
    /// A preset's chain as a new one: every processor gets an id of its own.
    [[nodiscard]] static Chain fresh(const ChainPreset& preset);
};

}  // namespace lacquer
