// SPDX-License-Identifier: GPL-3.0-or-later
// SheetTimes: how times stand in the sheets that lie beside delivered sound, and the sheets' common shape.
#pragma once

#include "model/Album.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace lacquer {

/// "23:10.004": minutes, seconds and milliseconds, rounded to the nearest.
[[nodiscard]] QString sheetTime(std::int64_t frames, int rateHz);

/// "Title (version)", and the artist where it is not the album's; free of what would break a line.
[[nodiscard]] QString sheetTitle(const Album& album, const Song& song);

/// A plain text of lines and tables whose columns are as wide as they need to be.
class SheetText {
public:
    void heading(const QString& kind, const Album& album);
    void line(const QString& text);
    /// A row of the table that the rows beside it make up.
    void row(const QStringList& cells);
    /// UTF-8, '\n' behind every line.
    [[nodiscard]] std::string text();

private:
    void finishTable();

    std::vector<QStringList> table_;
    QString text_;
};

/// A place in a sound file with the words that belong to it.
struct SheetMark {
    std::int64_t frame = 0;
    QString title;
    QString performer;
    QString isrc;
};

struct MarkedFile {
    QString title;
    QString performer;
    QString name;                         ///< of the sound file
    std::int64_t frames = 0;
    int rateHz = 44100;
};

/// A cue sheet with one track per mark, at the CD frame at or before it; empty where no cue sheet can say it: more than 99 marks,
/// or a sound longer than 99:59:74.
[[nodiscard]] std::string markSheet(const std::vector<SheetMark>& marks, const MarkedFile& file);

}  // namespace lacquer
