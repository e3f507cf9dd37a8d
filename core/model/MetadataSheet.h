// SPDX-License-Identifier: GPL-3.0-or-later
// MetadataSheet: names and codes of an album as a table of text, and the files such tables travel in.
#pragma once

#include "base/Result.h"
#include "base/TextTable.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lacquer {

struct MetadataSheet {
    struct Row {
        QString name;                ///< how messages call it: "row 3", "songs[2]"
        std::vector<QString> cells;  ///< one per column
    };

    std::vector<QString> columns;
    std::vector<Row> rows;
};

/// The columns that say which song a row is about; `album` as position is the album itself.
inline constexpr const char* positionColumn = "position";
inline constexpr const char* idColumn = "id";
inline constexpr const char* albumPosition = "album";

enum class MetadataFormat { Csv, Tsv, JsonText };

/// By the extension, in any case: csv, tsv, tab, json. Usage for another one.
[[nodiscard]] Result<MetadataFormat> metadataFormatOf(const std::filesystem::path& path);

/// CSV: commas, CRLF and a byte order mark, without which Excel takes UTF-8 for something else; TSV: tabs, CRLF; both quoted
/// after RFC 4180. JSON: lacquer.metadata/1 with an object for the album and one per song, numbers and switches as such.
///
/// In CSV and TSV a cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break, after
/// any number of apostrophes) gets an apostrophe in front; reading takes exactly that one away again.
[[nodiscard]] std::string printMetadata(const MetadataSheet& sheet, MetadataFormat format);

/// Reads the same, and what spreadsheets make of it: UTF-8 with or without byte order mark, UTF-16 with one, any line ends,
/// commas, semicolons or tabs by what the heading has most of, a first line `sep=;`. Empty rows are left out. BadData with a
/// reason, without the file's name.
[[nodiscard]] Result<MetadataSheet> parseMetadata(std::string_view bytes, MetadataFormat format);

}  // namespace lacquer
