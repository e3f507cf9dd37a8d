// SPDX-License-Identifier: GPL-3.0-or-later
// TagSamples: tags with every field filled, foreign programs to ask, and a finished file of every container.
#pragma once

#include "tags/TagOptions.h"
#include "tags/TagReadBack.h"
#include "tags/Tags.h"

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

namespace lacquer::test {

/// Every field says something, most of it in several scripts; a small PNG is the cover.
[[nodiscard]] Tags fullTags();

/// A picture as a real encoder makes it.
[[nodiscard]] Picture madePicture(const QString& folder, const char* suffix);

/// What a program prints; warns when it fails.
QByteArray run(const QString& program, const QStringList& arguments);
[[nodiscard]] QByteArray readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const QByteArray& bytes);
[[nodiscard]] QString listed(const std::vector<TagDifference>& differences);

/// One way in which files hold tags: makes an untagged file, writes tags, reads them back.
struct TagHolder {
    const char* name;
    const char* suffix;
    TagOptions options;
    std::function<Result<void>(const std::filesystem::path&, const Tags&, const TagOptions&)> write;
    std::function<TagProof(const std::filesystem::path&, const Tags&, const TagOptions&)> compare;
    QStringList encoder;  ///< ffmpeg's arguments for the untagged file; empty: `write` makes it itself
};

/// WAV, RF64, AIFF, MP3 with ID3v2.3 and 2.4, FLAC, Ogg Vorbis, Opus, AAC and ALAC.
[[nodiscard]] const std::vector<TagHolder>& tagHolders();

/// An untagged file of the holder's kind, made once per folder; nothing for WAV.
[[nodiscard]] std::filesystem::path untagged(const TagHolder& holder, const QString& folder);

/// A freshly tagged file in the folder.
[[nodiscard]] std::filesystem::path tagged(const TagHolder& holder, const QString& folder, const Tags& tags, const TagOptions& options);

}  // namespace lacquer::test
