// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PdfLetters.h"

#include <QFont>
#include <QRawFont>

#include <algorithm>
#include <vector>

namespace lacquer {

namespace {

quint32 glyphOf(const QRawFont& font, QChar letter)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(letter));
    return glyphs.size() == 1 ? glyphs.front() : 0;
}

}  // namespace

QByteArray withLettersAsWritten(QByteArray pdf, const QSet<QChar>& written, const QStringList& families)
{
    QList<QChar> letters(written.begin(), written.end());
    std::sort(letters.begin(), letters.end());
    std::vector<QRawFont> fonts;
    for (const QString& family : families)
        if (const QRawFont font = QRawFont::fromFont(QFont(family)); font.isValid() && font.familyName() == family)
            fonts.push_back(font);
    const auto asWritten = [&](QChar named) {
        for (const QRawFont& font : fonts)
            if (const quint32 glyph = glyphOf(font, named); glyph != 0)
                for (const QChar letter : letters)
                    if (glyphOf(font, letter) == glyph)
                        return letter;
        return named;
    };
    for (qsizetype at = pdf.indexOf("beginbfrange"); at >= 0; at = pdf.indexOf("beginbfrange", at + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        for (qsizetype list = pdf.indexOf('[', at); list >= 0 && list < end; list = pdf.indexOf('[', list + 1)) {
            const qsizetype close = pdf.indexOf(']', list);
            for (qsizetype name = pdf.indexOf('<', list); name >= 0 && name < close; name = pdf.indexOf('<', name + 1)) {
                bool number = false;
                const QChar named(char16_t(pdf.mid(name + 1, 4).toUShort(&number, 16)));
                if (number && pdf.at(name + 5) == '>' && !written.contains(named) && !named.isSurrogate())
                    pdf.replace(name + 1, 4, QByteArray::number(asWritten(named).unicode(), 16).toUpper().rightJustified(4, '0'));
            }
        }
    }
    return pdf;
}

}  // namespace lacquer
