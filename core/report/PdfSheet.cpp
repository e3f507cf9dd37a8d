// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PdfSheet.h"

#include "base/Text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
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

/// Wide enough for every sign that numbers are made of.
bool isFigure(QChar c)
{
    return c.isDigit() || c == u'\u2212' || c == u'+' || c == u'±';
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

PdfSheet::PdfSheet(QPdfWriter& writer, QString head, QString foot, int pages)
    : writer_(writer), painter_(&writer), head_(std::move(head)), foot_(std::move(foot)),
      family_(firstFamily({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}, QFontDatabase::GeneralFont)),
      typewriter_(firstFamily({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s}, QFontDatabase::FixedFont)),
      unit_(double(writer.resolution()) / 72), pages_(pages)
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

bool PdfSheet::need(double wanted)
{
    if (y + wanted <= pageHeight - 52)
        return false;
    writer_.newPage();
    openPage();
    return true;
}

QFont PdfSheet::font(const PdfStyle& style) const
{
    QFont font(style.typewriter ? typewriter_ : family_);
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
            bool known = true;
            for (const QGlyphRun& run : layout.glyphRuns())
                for (const quint32 glyph : run.glyphIndexes())
                    known = known && glyph != 0;
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
    const QFont face = font(style);
    QTextLayout layout(drawable(text, face), face);
    return brokenHeight(layout, available * unit_) / unit_;
}

double PdfSheet::natural(const QString& text, const PdfStyle& style) const
{
    const QFont face = font(style);
    const QFontMetricsF metrics(face);
    if (!style.figures)
        return metrics.horizontalAdvance(drawable(text, face)) / unit_;
    double sum = 0;
    for (const QChar c : text)
        sum += metrics.horizontalAdvance(isFigure(c) ? QChar(u'0') : c);
    return sum / unit_;
}

double PdfSheet::text(double x, double top, double available, const QString& words, const PdfStyle& style)
{
    if (words.isEmpty())
        return 0;
    const QFont face = font(style);
    if (style.figures && natural(words, style) <= available + 0.5) {
        figures(x, top, available, words, style);
        return QFontMetricsF(face).height() / unit_;
    }
    QTextLayout layout(drawable(words, face), face);
    if (style.figures) {
        QTextOption option(Qt::AlignRight);
        layout.setTextOption(option);
    }
    const double tall = brokenHeight(layout, available * unit_);
    painter_.setPen(style.ink);
    layout.draw(&painter_, QPointF(x * unit_, top * unit_));
    return tall / unit_;
}

void PdfSheet::figures(double x, double top, double available, const QString& words, const PdfStyle& style)
{
    const QFont face = font(style);
    const QFontMetricsF metrics(face);
    const double cell = metrics.horizontalAdvance(u'0');
    painter_.setFont(face);
    painter_.setPen(style.ink);
    double at = (x + available) * unit_ - natural(words, style) * unit_;
    const double base = top * unit_ + metrics.ascent();
    for (const QChar c : words) {
        const double own = metrics.horizontalAdvance(c);
        const double wide = isFigure(c) ? cell : own;
        painter_.drawText(QPointF(at + (wide - own) / 2, base), QString(c));
        at += wide;
    }
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
