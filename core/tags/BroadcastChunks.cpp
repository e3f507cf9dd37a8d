// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/BroadcastChunks.h"

#include "tags/ByteOrder.h"
#include "tags/TagText.h"

#include <QDate>

#include <cmath>

namespace lacquer {

namespace {

constexpr int unknownLoudness = 0x7fff;

QString ascii(const QString& text, int size)
{
    return asciiText(text).left(size);
}

/// Tech 3285 reads what lies outside ±99.99 as not given.
QString hundredths(std::optional<double> value)
{
    const bool given = value && std::isfinite(*value) && std::abs(*value) <= 99.99;
    return QString::number(given ? std::lround(*value * 100) : unknownLoudness);
}

QString wholeDate(const QString& date)
{
    const bool isWhole = date.size() == 10 && QDate::fromString(date, Qt::ISODate).isValid();
    return isWhole ? date : QString();
}

QString codingHistory(const BroadcastInfo& info)
{
    // The parts of a line are divided by commas.
    QString text = asciiText(info.codingText).simplified();
    text.replace(QLatin1Char(','), QLatin1Char(';'));
    QString line = QStringLiteral("A=PCM,F=%1,W=%2,M=%3").arg(info.rateHz).arg(info.bits).arg(QLatin1String(info.channels == 1 ? "mono" : "stereo"));
    if (!text.isEmpty())
        line += QStringLiteral(",T=") + text;
    return line + QStringLiteral("\r\n");
}

QString inXml(const QString& text)
{
    QString clean;
    for (const QChar c : wholeText(text)) {
        const bool isControl = (c < u' ' && c != u'\t' && c != u'\n') || c.unicode() >= 0xfffe;
        clean += isControl ? QChar(QChar::ReplacementCharacter) : c;
    }
    return clean;
}

}  // namespace

BroadcastInfo broadcastInfo(const Tags& tags)
{
    BroadcastInfo info;
    info.description = tags.artist.isEmpty() || tags.title.isEmpty() ? tags.artist + tags.title : tags.artist + QStringLiteral(" - ") + tags.title;
    info.originator = QStringLiteral("Lacquer");
    info.codingText = QStringLiteral("Lacquer");
    info.date = tags.date;
    return info;
}

std::vector<BroadcastText> broadcastTexts(const BroadcastInfo& info)
{
    return {
        {"Description", ascii(info.description, 256)},
        {"Originator", ascii(info.originator, 32)},
        {"OriginatorReference", ascii(info.originatorReference, 32)},
        {"OriginationDate", wholeDate(info.date)},
        {"OriginationTime", QStringLiteral("00:00:00")},
        {"TimeReference", QString::number(info.timeReference)},
        {"Version", QStringLiteral("2")},
        {"LoudnessValue", hundredths(info.integratedLufs)},
        {"LoudnessRange", hundredths(info.loudnessRangeLu)},
        {"MaxTruePeakLevel", hundredths(info.truePeakDbtp)},
        {"MaxMomentaryLoudness", hundredths(info.momentaryLufs)},
        {"MaxShortTermLoudness", hundredths(info.shortTermLufs)},
        {"CodingHistory", codingHistory(info)},
    };
}

QByteArray bextChunk(const BroadcastInfo& info)
{
    const auto texts = broadcastTexts(info);
    QByteArray chunk;
    const auto text = [&](std::size_t field, int size) {
        const QByteArray bytes = texts[field].text.toLatin1();
        chunk += bytes + QByteArray(size - bytes.size(), '\0');
    };
    text(0, 256);
    text(1, 32);
    text(2, 32);
    text(3, 10);
    text(4, 8);
    chunk += littleBytes(info.timeReference, 8) + littleBytes(2, 2) + QByteArray(64, '\0');
    for (std::size_t loudness = 7; loudness < 12; ++loudness)
        chunk += littleBytes(std::uint64_t(std::int64_t(texts[loudness].text.toInt())), 2);
    chunk += QByteArray(180, '\0') + texts[12].text.toLatin1();
    return chunk;
}

std::vector<BroadcastText> ixmlTexts(const BroadcastInfo& info, const Tags& tags)
{
    return {
        {"IXML_VERSION", QStringLiteral("2.10")},
        {"PROJECT", inXml(tags.album)},
        {"NOTE", inXml(tags.comment)},
        {"SPEED/FILE_SAMPLE_RATE", QString::number(info.rateHz)},
        {"SPEED/AUDIO_BIT_DEPTH", QString::number(info.bits)},
        {"SPEED/TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI", QString::number(info.timeReference >> 32)},
        {"SPEED/TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO", QString::number(info.timeReference & 0xffffffffu)},
        {"SPEED/TIMESTAMP_SAMPLE_RATE", QString::number(info.rateHz)},
    };
}

QByteArray ixmlChunk(const BroadcastInfo& info, const Tags& tags)
{
    QByteArray speed;
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<BWFXML>\n";
    for (const BroadcastText& element : ixmlTexts(info, tags)) {
        if (element.text.isEmpty())
            continue;
        QByteArray name = element.name;
        const bool inSpeed = name.startsWith("SPEED/");
        name = name.mid(inSpeed ? 6 : 0);
        (inSpeed ? speed : xml) += "  <" + name + '>' + element.text.toHtmlEscaped().toUtf8() + "</" + name + ">\n";
    }
    return xml + "  <SPEED>\n" + speed + "  </SPEED>\n</BWFXML>\n";
}

}  // namespace lacquer
