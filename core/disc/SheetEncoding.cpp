// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/SheetEncoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace lacquer {

namespace {

/// Windows-1252's 0x80-0x9F (WHATWG Encoding Standard, index windows-1252); undefined ones stay C1 controls.
constexpr char16_t windows1252[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                      0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArrayView viewOf(std::string_view bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

DecodedSheet decoded(std::string_view bytes, QStringConverter::Encoding encoding, const char* name)
{
    QStringDecoder decoder(encoding);
    DecodedSheet sheet;
    sheet.text = decoder(viewOf(bytes));
    sheet.encoding = QString::fromLatin1(name);
    sheet.damaged = decoder.hasError();
    return sheet;
}

/// Sheets are mostly ASCII, so every second byte of UTF-16 is zero.
int zerosAt(std::string_view bytes, std::size_t odd)
{
    int zeros = 0;
    for (std::size_t i = odd; i < bytes.size(); i += 2)
        zeros += bytes[i] == 0;
    return zeros;
}

bool hasKana(const QString& text)
{
    int kana = 0;
    int others = 0;
    for (const QChar c : text) {
        const auto code = c.unicode();
        if (code >= 0x3041 && code <= 0x30FE)
            ++kana;
        // Half-width katakana are single bytes that are letters in every Western encoding.
        else if (code >= 0xFF61 && code <= 0xFF9F)
            ++others;
    }
    return kana > 1 && kana >= others;
}

/// What Latin-1 can say instead.
QString plain(char32_t code)
{
    switch (code) {
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2032:
        case 0x02BC:
            return QStringLiteral("'");
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x2033:
            return QStringLiteral("\"");
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
            return QStringLiteral("-");
        case 0x2026:
            return QStringLiteral("...");
        case 0x20AC:
            return QStringLiteral("EUR");
        case 0x2122:
            return QStringLiteral("TM");
        case 0x0152:
            return QStringLiteral("OE");
        case 0x0153:
            return QStringLiteral("oe");
        case 0x0141:
            return QStringLiteral("L");
        case 0x0142:
            return QStringLiteral("l");
        case 0x1E9E:
            return QStringLiteral("SS");
        case 0x2002:
        case 0x2003:
        case 0x2007:
        case 0x2009:
        case 0x202F:
            return QStringLiteral(" ");
        default:
            break;
    }
    const QString parts = QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD);
    return !parts.isEmpty() && parts[0].unicode() < 0x100 ? parts.left(1) : QString();
}

}  // namespace

DecodedSheet decodeSheet(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return decoded(bytes.substr(3), QStringConverter::Utf8, "UTF-8");
    if (bytes.starts_with("\xFF\xFE"))
        return decoded(bytes.substr(2), QStringConverter::Utf16LE, "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF"))
        return decoded(bytes.substr(2), QStringConverter::Utf16BE, "UTF-16BE");
    const int half = int(bytes.size() / 2);
    if (half > 4 && zerosAt(bytes, 1) > half / 2) {
        DecodedSheet sheet = decoded(bytes, QStringConverter::Utf16LE, "UTF-16LE");
        sheet.guessed = true;
        return sheet;
    }
    if (half > 4 && zerosAt(bytes, 0) > half / 2) {
        DecodedSheet sheet = decoded(bytes, QStringConverter::Utf16BE, "UTF-16BE");
        sheet.guessed = true;
        return sheet;
    }
    DecodedSheet sheet = decoded(bytes, QStringConverter::Utf8, "UTF-8");
    if (!sheet.damaged)
        return sheet;
    sheet.guessed = true;
    sheet.damaged = false;
    if (QStringDecoder japanese("Shift_JIS"); japanese.isValid()) {
        sheet.text = japanese(viewOf(bytes));
        sheet.encoding = QStringLiteral("Shift_JIS");
        if (!japanese.hasError() && !sheet.text.contains(QChar(0xFFFD)) && hasKana(sheet.text))
            return sheet;
    }
    const bool windows = std::any_of(bytes.begin(), bytes.end(),
                                     [](char c) { return std::uint8_t(c) >= 0x80 && std::uint8_t(c) < 0xA0; });
    sheet.text = fromWindows1252(bytes);
    sheet.encoding = windows ? QStringLiteral("Windows-1252") : QStringLiteral("ISO-8859-1");
    return sheet;
}

std::string latin1Bytes(const QString& text, int& lost)
{
    std::string bytes;
    for (const char32_t code : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        // 0x80-0x9F are controls there, which no title has.
        if (code < 0x80 || (code >= 0xA0 && code < 0x100)) {
            bytes += char(code);
            continue;
        }
        const QString instead = plain(code);
        bytes += instead.isEmpty() ? std::string("?") : instead.toLatin1().toStdString();
        lost += instead.isEmpty();
    }
    return bytes;
}

std::string shiftJisBytes(const QString& text, int& lost)
{
    QStringEncoder encoder("Shift_JIS");
    std::string bytes;
    for (const char32_t code : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const QString one = QString::fromUcs4(&code, 1);
        const QByteArray written = code < 0x80 || !encoder.isValid() ? QByteArray() : QByteArray(encoder(one));
        if (code < 0x80) {
            bytes += char(code);
        } else if (!written.isEmpty() && fromShiftJis({written.data(), std::size_t(written.size())}) == one) {
            bytes.append(written.data(), std::size_t(written.size()));
        } else {
            bytes += '?';
            ++lost;
        }
    }
    return bytes;
}

QString fromShiftJis(std::string_view bytes)
{
    QStringDecoder decoder("Shift_JIS");
    return decoder.isValid() ? QString(decoder(viewOf(bytes))) : fromWindows1252(bytes);
}

QString fromWindows1252(std::string_view bytes)
{
    QString text;
    text.reserve(qsizetype(bytes.size()));
    for (const char c : bytes) {
        const auto code = std::uint8_t(c);
        text += QChar(code >= 0x80 && code < 0xA0 ? windows1252[code - 0x80] : char16_t(code));
    }
    return text;
}

}  // namespace lacquer
