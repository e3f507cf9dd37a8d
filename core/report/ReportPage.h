// SPDX-License-Identifier: GPL-3.0-or-later
// ReportPage: a report set in words: chapters of tables, graphs and lists, still without a form. Text, HTML and PDF only
// dress it, so that all three say the same.
#pragma once

#include "report/ReportData.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace lacquer {

struct ReportCell {
    QString text;
    QString detail;                       ///< a quieter second line
    ReportLamp lamp = ReportLamp::None;

    ReportCell(QString words = {}, QString more = {}, ReportLamp light = ReportLamp::None)
        : text(std::move(words)), detail(std::move(more)), lamp(light)
    {
    }
};

struct ReportHeading {
    QString words;
    bool figures = false;                 ///< numbers, read from their right end
    bool wide = false;                    ///< takes the room that is left, and wraps
    bool foreign = false;                 ///< words in the language of the album's titles

    ReportHeading(QString text, bool numbers = false, bool flexible = false, bool titles = false)
        : words(std::move(text)), figures(numbers), wide(flexible), foreign(titles)
    {
    }
};

/// Every row has as many cells as there are headings; the cell in column `namedBy` names its row.
struct ReportTable {
    QString caption;
    std::vector<ReportHeading> headings;
    std::size_t namedBy = 0;
    std::vector<std::vector<ReportCell>> rows;
    bool summed = false;                  ///< the last row is of all together
};

/// A waveform with the short-term loudness over it, and what it shows in a sentence.
struct ReportGraph {
    QString caption;
    QString words;
    ReportCourse course;
    QString length;                       ///< under its right end
    std::optional<double> targetLufs;
    std::vector<double> marks;            ///< where tracks begin, 0…1
    bool large = false;
};

struct ReportPairs {
    std::vector<std::pair<QString, QString>> pairs;
};

struct ReportStatements {
    std::vector<ReportVerdict> statements;
};

struct ReportSteps {
    QString owner;
    QStringList steps;
};

/// Lines to be signed on.
struct ReportSignature {
    QStringList labels;
};

using ReportBlock = std::variant<ReportTable, ReportGraph, ReportPairs, ReportStatements, ReportSteps, ReportSignature>;

struct ReportChapter {
    QString id;                           ///< for links inside the page, ASCII
    QString heading;
    QString note;
    std::vector<ReportBlock> blocks;
};

struct ReportPage {
    QString kind;                         ///< "Mastering report"
    QString title;
    QString artist;
    ReportPairs facts;
    /// The handful of figures one looks for first: number, unit or word under it.
    std::vector<std::pair<QString, QString>> headline;
    std::optional<ReportVerdict> verdict; ///< of the whole
    std::vector<ReportChapter> chapters;
    QString foot;                         ///< "Lacquer 0.1.0 · 20 November 2026"
};

/// In the language Text::tr speaks at the moment. Chapters without content are left out.
[[nodiscard]] ReportPage reportPage(const ReportData& data);

/// The word for a lamp, which is never told by colour alone.
[[nodiscard]] QString lampWord(ReportLamp lamp);

// The chapters, each in the file named after it; empty where there is nothing to say.
[[nodiscard]] ReportChapter tracksChapter(const ReportData& data);
[[nodiscard]] ReportChapter discChapter(const ReportData& data);
[[nodiscard]] ReportChapter loudnessChapter(const ReportData& data);
[[nodiscard]] ReportChapter graphsChapter(const ReportData& data);
[[nodiscard]] ReportChapter forecastChapter(const ReportData& data);
[[nodiscard]] ReportChapter chainsChapter(const ReportData& data);
[[nodiscard]] ReportChapter filesChapter(const ReportData& data);

}  // namespace lacquer
