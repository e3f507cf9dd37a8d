// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagField.h"

#include "base/Text.h"
#include "base/Isrc.h"

namespace lacquer {

namespace {

QString whole(const QString& text)
{
    // Half of a surrogate pair becomes a replacement character here, not somewhere inside a library.
    QString clean = QString::fromUtf8(text.toUtf8());
    return clean.remove(QChar(u'\0'));
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString trackOfTracks(const Tags& tags)
{
    return tags.trackNumber && tags.trackCount ? number(tags.trackNumber) + QLatin1Char('/') + number(tags.trackCount)
                                               : number(tags.trackNumber);
}

QString isrc(const Tags& tags)
{
    return normalizedIsrc(tags.isrc).value_or(QString());
}

template <QString Tags::*member>
QString plain(const Tags& tags)
{
    return whole(tags.*member);
}

constexpr TagField fields[] = {
    {QT_TRANSLATE_NOOP("Text", "Title"), "TITLE", "INAM", "TIT2", plain<&Tags::title>},
    {QT_TRANSLATE_NOOP("Text", "Artist"), "ARTIST", "IART", "TPE1", plain<&Tags::artist>},
    {QT_TRANSLATE_NOOP("Text", "Album"), "ALBUM", "IPRD", "TALB", plain<&Tags::album>},
    {QT_TRANSLATE_NOOP("Text", "Album artist"), "ALBUMARTIST", nullptr, "TPE2", plain<&Tags::albumArtist>},
    {QT_TRANSLATE_NOOP("Text", "Track number"), "TRACKNUMBER", "ITRK", nullptr, [](const Tags& tags) { return number(tags.trackNumber); }},
    {QT_TRANSLATE_NOOP("Text", "Number of tracks"), "TRACKTOTAL", nullptr, nullptr, [](const Tags& tags) { return number(tags.trackCount); }},
    {QT_TRANSLATE_NOOP("Text", "Track number"), nullptr, nullptr, "TRCK", trackOfTracks},
    {QT_TRANSLATE_NOOP("Text", "Date"), "DATE", "ICRD", "TDRC", plain<&Tags::date>},
    {QT_TRANSLATE_NOOP("Text", "ISRC"), "ISRC", nullptr, "TSRC", isrc},
    {QT_TRANSLATE_NOOP("Text", "Composer"), "COMPOSER", nullptr, "TCOM", plain<&Tags::composer>},
    {QT_TRANSLATE_NOOP("Text", "Genre"), "GENRE", "IGNR", "TCON", plain<&Tags::genre>},
    {QT_TRANSLATE_NOOP("Text", "Label"), "LABEL", nullptr, "TPUB", plain<&Tags::label>},
    {QT_TRANSLATE_NOOP("Text", "Catalogue number"), "CATALOGNUMBER", nullptr, "TXXX:CATALOGNUMBER", plain<&Tags::catalogNumber>},
    {QT_TRANSLATE_NOOP("Text", "Barcode"), "BARCODE", nullptr, "TXXX:BARCODE", plain<&Tags::barcode>},
    {QT_TRANSLATE_NOOP("Text", "Copyright"), "COPYRIGHT", "ICOP", "TCOP", plain<&Tags::copyright>},
    {QT_TRANSLATE_NOOP("Text", "Comment"), "COMMENT", "ICMT", "COMM", plain<&Tags::comment>},
};

}  // namespace

std::span<const TagField> tagFields()
{
    return fields;
}

QString shownName(const TagField& field)
{
    return Text::tr(field.name);
}

}  // namespace lacquer
