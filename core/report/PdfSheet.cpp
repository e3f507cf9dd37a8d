// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PdfSheet.h"

#include "base/Text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr double pageHeight = 841.89;

QString firstFamily(const QStringList& wanted, QFontDatabase::SystemFont otherwise)
{
    for (const QString& family : wanted)
        if (QFontDatabase::hasFamily(family))
            return family;
    return QFontDatabase::systemFont(otherwise).family();
}

/// The first whose digits are as wide as each other: QFont cannot ask Inter for its tabular ones, and figures that are moved
/// by hand are no words any more for whoever searches the document.
QString figureFamily(const QStringList& wanted)
{
    for (const QString& family : wanted) {
        QFont font(family);
        font.setPixelSize(1000);
        const QFontMetricsF metrics(font);
        if (QFontDatabase::hasFamily(family) && metrics.horizontalAdvance(u'1') == metrics.horizontalAdvance(u'0'))
            return family;
    }
    return wanted.front();
}

/// Where letters come from that the typeface has not; one and the same Chinese character looks different in each language.
QStringList otherFamilies(const QString& language)
{
    const QString own = language.startsWith(u"ko"_s)                                  ? u"KR"_s
                        : language == u"zh-TW"_s || language.startsWith(u"zh-Hant"_s) ? u"TC"_s
                        : language.startsWith(u"zh"_s)                                ? u"SC"_s
                                                                                      : u"JP"_s;
    return {u"Noto Sans"_s, u"Noto Sans CJK "_s + own, u"Noto Sans Symbols 2"_s, u"Noto Sans Symbols2"_s, u"DejaVu Sans"_s};
}

/// Letters that need no shaping: Inter's forms for colons between digits and brackets around capitals have no letters to be
/// copied or searched by.
bool isSimple(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        const bool shaped = code >= 0x530 && code < 0x2010 && !(code >= 0x1E00 && code < 0x2000);
        return shaped || c.isMark() || c.category() == QChar::Other_Format;
    });
}

/// Breaks a text into lines; its height. Words longer than the line break where they must.
double brokenHeight(QTextLayout& layout, double available)
{
    QTextOption option = layout.textOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(available);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

}  // namespace

PdfSheet::PdfSheet(QPdfWriter& writer, QString head, QString foot, int pages, const QString& language)
    : writer_(writer), painter_(&writer), head_(std::move(head)), foot_(std::move(foot)),
      family_(firstFamily({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}, QFontDatabase::GeneralFont)),
      figures_(figureFamily({family_, u"Noto Sans"_s, u"DejaVu Sans"_s})), typewriter_(firstFamily({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s}, QFontDatabase::FixedFont)),
      others_(otherFamilies(language)), unit_(double(writer.resolution()) / 72), pages_(pages)
{
    openPage();
}

void PdfSheet::openPage()
{
    ++page_;
    const PdfStyle small{7, QFont::Normal, inks_.quiet, false, false};
    if (page_ > 1) {
        text(margin, 28, width, head_, small);
        line(margin, 42, margin + width, 42, inks_.groove);
    }
    const double foot = pageHeight - 34;
    line(margin, foot - 6, margin + width, foot - 6, inks_.groove);
    const QString number = pages_ > 0 ? Text::tr("Page %1 of %2").arg(page_).arg(pages_) : Text::tr("Page %1").arg(page_);
    text(margin, foot, width - 80, foot_, small);
    text(margin + width - natural(number, small), foot, 120, number, small);
    y = page_ > 1 ? 58 : margin;
}

QStringList PdfSheet::families() const
{
    return QStringList{family_, figures_, typewriter_} + others_;
}

bool PdfSheet::need(double wanted)
{
    if (y + wanted <= pageHeight - 52)
        return false;
    writer_.newPage();
    openPage();
    return true;
}

QFont PdfSheet::font(const PdfStyle& style, const QString& text) const
{
    // Scripts whose letters join are shaped, all others are not.
    QFont font(QStringList{style.typewriter ? typewriter_ : style.figures ? figures_ : family_} + others_);
    if (isSimple(text))
        font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPixelSize(std::max(1, int(style.points * unit_ + 0.5)));
    font.setWeight(QFont::Weight(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString PdfSheet::drawable(const QString& text, const QFont& font) const
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const QString one = QString::fromUcs4(&c, 1);
        // Joiners and variation selectors have no form of their own.
        const bool plain = c < 0x180 || QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Mark_NonSpacing;
        if (!plain && !known_.contains(c)) {
            QTextLayout layout(one, font);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            const QList<QGlyphRun> runs = layout.glyphRuns();
            bool known = !runs.isEmpty();
            for (const QGlyphRun& run : runs)
                for (const quint32 glyph : run.glyphIndexes())
                    known = known && glyph != 0 && !run.rawFont().fontTable("cmap").isEmpty();
            known_.insert(c, known);
        }
        out += plain || known_.value(c) ? one : u"[U+%1]"_s.arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
    }
    return out;
}

double PdfSheet::height(const QString& text, double available, const PdfStyle& style) const
{
    if (text.isEmpty())
        return 0;
    const QFont face = font(style, text);
    QTextLayout layout(drawable(text, face), face);
    return brokenHeight(layout, available * unit_) / unit_;
}

double PdfSheet::natural(const QString& text, const PdfStyle& style) const
{
    const QFont face = font(style, text);
    return QFontMetricsF(face).horizontalAdvance(drawable(text, face)) / unit_;
}

double PdfSheet::text(double x, double top, double available, const QString& words, const PdfStyle& style)
{
    if (words.isEmpty())
        return 0;
    const QFont face = font(style, words);
    const QString drawn = drawable(words, face);
    letters_.unite(QSet<QChar>(drawn.begin(), drawn.end()));
    QTextLayout layout(drawn, face);
    if (style.figures) {
        QTextOption option(Qt::AlignRight);
        layout.setTextOption(option);
    }
    const double tall = brokenHeight(layout, available * unit_);
    painter_.setPen(style.ink);
    // Whatever typefaces a line is mixed of, it stands on the line of its neighbours.
    const PdfStyle plain{style.points, style.weight, style.ink, false, false};
    const double lift = QFontMetricsF(font(plain, {})).ascent() - layout.lineAt(0).ascent();
    layout.draw(&painter_, QPointF(x * unit_, top * unit_ + lift));
    return tall / unit_;
}

void PdfSheet::line(double x1, double y1, double x2, double y2, const QColor& ink, double thickness, bool dashed)
{
    QPen pen(ink, thickness * unit_, dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({4, 2.5});
    painter_.setPen(pen);
    painter_.drawLine(QPointF(x1 * unit_, y1 * unit_), QPointF(x2 * unit_, y2 * unit_));
}

void PdfSheet::box(const QRectF& area, const QColor& fill)
{
    painter_.fillRect(QRectF(area.topLeft() * unit_, area.size() * unit_), fill);
}

void PdfSheet::picture(const QRectF& area, const QImage& image)
{
    painter_.drawImage(QRectF(area.topLeft() * unit_, area.size() * unit_), image);
}

}  // namespace lacquer
