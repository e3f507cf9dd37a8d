// SPDX-License-Identifier: GPL-3.0-or-later
// PdfSheet: A4 pages to draw on in points, with a place where the next thing goes and a running head and foot.
#pragma once

#include <QColor>
#include <QFont>
#include <QMap>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace lacquer {

struct ReportGraph;
enum class ReportLamp;

/// How a piece of text is set.
struct PdfStyle {
    double points = 8;
    int weight = QFont::Normal;
    QColor ink;
    bool figures = false;                 ///< digits as wide as each other, right-aligned
    bool typewriter = false;
};

/// The report's colours on paper.
struct PdfInks {
    QColor text{0x1E, 0x1A, 0x16};
    QColor second{0x4C, 0x46, 0x3F};
    QColor quiet{0x66, 0x5F, 0x57};
    QColor groove{0xD8, 0xD2, 0xC9};
    QColor strong{0xBD, 0xB5, 0xAA};
    QColor well{0xF5, 0xF1, 0xEB};
    QColor signal{0x95, 0x53, 0x00};
    QColor peak{0xD3, 0xAB, 0x77};
    QColor compare{0x24, 0x67, 0x7F};
    QColor ok{0x1D, 0x6E, 0x52};
    QColor warning{0x7A, 0x5D, 0x00};
    QColor error{0xB0, 0x2A, 0x1A};
};

class PdfSheet {
public:
    static constexpr double margin = 48;
    static constexpr double width = 595.28 - 2 * margin;

    /// Opens the first page. `pages` is said in the foot, 0 while nobody knows; `language` is that of titles.
    PdfSheet(QPdfWriter& writer, QString head, QString foot, int pages, const QString& language);

    [[nodiscard]] bool ok() const { return painter_.isActive(); }
    [[nodiscard]] int page() const { return page_; }
    [[nodiscard]] const PdfInks& inks() const { return inks_; }
    /// Every letter that was set so far, and the typefaces they may come from.
    [[nodiscard]] const QSet<QChar>& letters() const { return letters_; }
    [[nodiscard]] QStringList families() const;

    double y = margin;                    ///< where the next thing goes

    /// Goes to a new page when less than this is left on this one; true when it did.
    bool need(double height);

    /// Height of a text set in this width.
    [[nodiscard]] double height(const QString& text, double available, const PdfStyle& style) const;
    /// Width of a text in one line.
    [[nodiscard]] double natural(const QString& text, const PdfStyle& style) const;
    /// Sets a text, wrapped; returns its height. Figures stand at the right end of the width.
    double text(double x, double top, double available, const QString& words, const PdfStyle& style);

    void line(double x1, double y1, double x2, double y2, const QColor& ink, double thickness = 0.5, bool dashed = false);
    void box(const QRectF& area, const QColor& fill);
    void picture(const QRectF& area, const QImage& image);
    /// The mark of the house, in a square of this size.
    void disc(double x, double top, double size);
    /// A lamp of 8 points: shape and colour say the same.
    void lamp(double x, double top, ReportLamp lamp);
    [[nodiscard]] QColor lampInk(ReportLamp lamp) const;
    void graph(const QRectF& area, const ReportGraph& graph);

private:
    void openPage();
    [[nodiscard]] QFont font(const PdfStyle& style, const QString& text) const;
    /// The text with what no font here can draw spelled out as "[U+1F319]".
    [[nodiscard]] QString drawable(const QString& text, const QFont& font) const;
    void outline(const QRectF& area, const std::vector<std::pair<double, double>>& points, const QColor& fill);

    QPdfWriter& writer_;
    QPainter painter_;
    PdfInks inks_;
    QString head_;
    QString foot_;
    QString family_;
    QString figures_;
    QString typewriter_;
    QStringList others_;
    double unit_;                         ///< device units per point
    int pages_;
    int page_ = 0;
    QSet<QChar> letters_;
    mutable QMap<char32_t, bool> known_;
};

}  // namespace lacquer
