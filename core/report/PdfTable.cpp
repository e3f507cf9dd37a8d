// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PdfTable.h"

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr double gap = 9;

/// One size of the table's text, and what its columns then need.
class TableSetting {
public:
    TableSetting(PdfSheet& sheet, const ReportTable& table, double points, bool generous)
        : sheet_(sheet), table_(table), points_(points), generous_(generous)
    {
        double fixed = gap * double(table.headings.size() - 1);
        std::size_t wide = 0;
        for (std::size_t c = 0; c < table.headings.size(); ++c) {
            widths_.push_back(table.headings[c].wide ? 0 : needed(c));
            fixed += widths_.back();
            wide += table.headings[c].wide;
        }
        rest_ = PdfSheet::width - fixed;
        for (std::size_t c = 0; c < widths_.size(); ++c)
            if (table.headings[c].wide)
                widths_[c] = rest_ / double(wide);
    }

    /// Whether titles have room.
    [[nodiscard]] bool fits() const { return rest_ >= 92; }

    void set()
    {
        const PdfStyle caption{9.5, QFont::DemiBold, sheet_.inks().text, false, false};
        sheet_.need(64);
        sheet_.y += sheet_.text(PdfSheet::margin, sheet_.y, PdfSheet::width, table_.caption, caption) + 3;
        head();
        bool first = true;
        for (const auto& row : table_.rows) {
            const double tall = height(row);
            if (sheet_.need(tall)) {
                head();
                first = true;
            }
            const bool sum = table_.summed && &row == &table_.rows.back();
            if (!first)
                sheet_.line(PdfSheet::margin, sheet_.y, PdfSheet::margin + PdfSheet::width, sheet_.y,
                            sum ? sheet_.inks().strong : sheet_.inks().groove, sum ? 0.6 : 0.4);
            first = false;
            setRow(row, sum);
            sheet_.y += tall;
        }
    }

private:
    [[nodiscard]] PdfStyle body(std::size_t column) const
    {
        const bool names = column == table_.namedBy;
        return {points_, names ? QFont::Medium : QFont::Normal, sheet_.inks().text, table_.headings[column].figures, false};
    }
    [[nodiscard]] PdfStyle detail(std::size_t column, const QString& text) const
    {
        const bool hash = text.size() == 64 && !text.contains(u' ');
        return {hash ? 5.6 : points_ - 1.3, QFont::Normal, sheet_.inks().quiet, table_.headings[column].figures, hash};
    }
    [[nodiscard]] PdfStyle heading(std::size_t column) const
    {
        return {std::min(7.0, points_ - 0.6), QFont::Normal, sheet_.inks().quiet, table_.headings[column].figures, false};
    }

    [[nodiscard]] double needed(std::size_t column) const
    {
        double width = generous_ ? std::min(52.0, sheet_.natural(table_.headings[column].words, heading(column))) : 0.0;
        for (const QString& word : table_.headings[column].words.split(u' '))
            width = std::max(width, sheet_.natural(word, heading(column)));
        for (const auto& row : table_.rows)
            width = std::max({width, sheet_.natural(row[column].text, body(column)),
                              sheet_.natural(row[column].detail, detail(column, row[column].detail))});
        return width + 0.5;
    }

    [[nodiscard]] double height(const std::vector<ReportCell>& row) const
    {
        double tall = 0;
        for (std::size_t c = 0; c < row.size(); ++c)
            tall = std::max(tall, sheet_.height(row[c].text, widths_[c], body(c)) +
                                      sheet_.height(row[c].detail, widths_[c], detail(c, row[c].detail)));
        return tall + 6;
    }

    void setRow(const std::vector<ReportCell>& row, bool sum)
    {
        double x = PdfSheet::margin;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const double top = sheet_.y + 3;
            PdfStyle words = body(c);
            words.weight = sum ? QFont::DemiBold : words.weight;
            const double tall = sheet_.text(x, top, widths_[c], row[c].text, words);
            sheet_.text(x, top + tall, widths_[c], row[c].detail, detail(c, row[c].detail));
            x += widths_[c] + gap;
        }
    }

    void head()
    {
        double tall = 0;
        for (std::size_t c = 0; c < widths_.size(); ++c)
            tall = std::max(tall, sheet_.height(table_.headings[c].words, widths_[c], heading(c)));
        double x = PdfSheet::margin;
        for (std::size_t c = 0; c < widths_.size(); ++c) {
            // Headings stand on their line.
            const double own = sheet_.height(table_.headings[c].words, widths_[c], heading(c));
            sheet_.text(x, sheet_.y + tall - own, widths_[c], table_.headings[c].words, heading(c));
            x += widths_[c] + gap;
        }
        sheet_.y += tall + 3;
        sheet_.line(PdfSheet::margin, sheet_.y, PdfSheet::margin + PdfSheet::width, sheet_.y, sheet_.inks().strong, 0.6);
    }

    PdfSheet& sheet_;
    const ReportTable& table_;
    double points_;
    bool generous_;
    double rest_ = 0;
    std::vector<double> widths_;
};

}  // namespace

void setTable(PdfSheet& sheet, const ReportTable& table)
{
    // Room for headings in few lines, then for titles, then smaller letters.
    for (double points : {8.4, 8.2, 7.8, 7.4, 7.0, 6.6, 6.2}) {
        TableSetting setting(sheet, table, points, points > 8.3);
        if (!setting.fits() && points > 6.3)
            continue;
        setting.set();
        return;
    }
}

}  // namespace lacquer
