// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagField.h"

#include "base/Text.h"
#include "base/Isrc.h"
#include "tags/TagText.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

template <QString Tags::*member>
QString plain(const Tags& tags)
{
    return wholeText(tags.*member);
}

template <std::optional<int> Tags::*member>
QString number(const Tags& tags)
{
    return tags.*member ? QString::number(*(tags.*member)) : QString();
}

QString track(const Tags& tags)
{
    return numberOfCount(tags.trackNumber, tags.trackCount);
}

QString disc(const Tags& tags)
{
    return numberOfCount(tags.discNumber, tags.discCount);
}

QString isrc(const Tags& tags)
{
    return normalizedIsrc(tags.isrc).value_or(QString());
}

QString artist(const Tags& tags)
{
    const QString name = wholeText(tags.artist);
    const QString guests = wholeText(tags.featuring);
    return name.isEmpty() || guests.isEmpty() ? name + guests : name + QStringLiteral(" feat. ") + guests;
}

/// Each by name, for players that sort by artist; said only when the credit is not one name.
QString artists(const Tags& tags)
{
    if (tags.featuring.isEmpty() || tags.artist.isEmpty())
        return {};
    return wholeText(tags.artist).simplified() + QLatin1Char('\n') + wholeText(tags.featuring).simplified();
}

QString people(const Tags& tags)
{
    const QString both = involvedPeople(tags) + QLatin1Char('\n') + musicians(tags);
    return both.trimmed();
}

/// iTunes' numbers, which others took over.
QString advisory(const Tags& tags)
{
    return tags.advisory == Advisory::None ? QString() : QLatin1String(tags.advisory == Advisory::Explicit ? "1" : "2");
}

QString bpm(const Tags& tags)
{
    return tags.bpm ? QString::number(*tags.bpm, 'g', 6) : QString();
}

/// ID3 and MP4 hold whole numbers only.
QString wholeBpm(const Tags& tags)
{
    return tags.bpm ? QString::number(std::lround(std::clamp(*tags.bpm, 0.0, 32767.0))) : QString();
}

QString language(const Tags& tags)
{
    return languageCode(tags.language);
}

constexpr TagField fields[] = {
    {.name = QT_TRANSLATE_NOOP("Text", "Title"), .vorbis = "TITLE", .info = "INAM", .id3 = "TIT2", .mp4 = "\251nam", .aiff = "NAME",
     .text = plain<&Tags::title>},
    {.name = QT_TRANSLATE_NOOP("Text", "Version"), .vorbis = "VERSION", .id3 = "TIT3", .mp4 = "----:SUBTITLE", .text = plain<&Tags::version>},
    {.name = QT_TRANSLATE_NOOP("Text", "Artist"), .vorbis = "ARTIST", .info = "IART", .id3 = "TPE1", .mp4 = "\251ART", .aiff = "AUTH", .text = artist},
    {.name = QT_TRANSLATE_NOOP("Text", "Artists by name"), .vorbis = "ARTISTS", .id3 = "TXXX:ARTISTS", .mp4 = "----:ARTISTS", .listed = true, .text = artists},
    {.name = QT_TRANSLATE_NOOP("Text", "Album"), .vorbis = "ALBUM", .info = "IPRD", .id3 = "TALB", .mp4 = "\251alb", .text = plain<&Tags::album>},
    {.name = QT_TRANSLATE_NOOP("Text", "Album version"), .vorbis = "ALBUMVERSION", .id3 = "TXXX:ALBUMVERSION", .mp4 = "----:ALBUMVERSION",
     .text = plain<&Tags::albumVersion>},
    {.name = QT_TRANSLATE_NOOP("Text", "Album artist"), .vorbis = "ALBUMARTIST", .id3 = "TPE2", .mp4 = "aART", .text = plain<&Tags::albumArtist>},
    {.name = QT_TRANSLATE_NOOP("Text", "Track number"), .vorbis = "TRACKNUMBER", .info = "ITRK", .text = number<&Tags::trackNumber>},
    {.name = QT_TRANSLATE_NOOP("Text", "Number of tracks"), .vorbis = "TRACKTOTAL", .text = number<&Tags::trackCount>},
    {.name = QT_TRANSLATE_NOOP("Text", "Track number"), .id3 = "TRCK", .mp4 = "trkn", .text = track},
    {.name = QT_TRANSLATE_NOOP("Text", "Disc number"), .vorbis = "DISCNUMBER", .text = number<&Tags::discNumber>},
    {.name = QT_TRANSLATE_NOOP("Text", "Number of discs"), .vorbis = "DISCTOTAL", .text = number<&Tags::discCount>},
    {.name = QT_TRANSLATE_NOOP("Text", "Disc number"), .id3 = "TPOS", .mp4 = "disk", .text = disc},
    {.name = QT_TRANSLATE_NOOP("Text", "Date"), .vorbis = "DATE", .info = "ICRD", .id3 = "TDRC", .id3v23 = "", .mp4 = "\251day", .text = plain<&Tags::date>},
    {.name = QT_TRANSLATE_NOOP("Text", "Year"), .id3v23 = "TYER", .text = [](const Tags& tags) { return yearOf(tags.date); }},
    {.name = QT_TRANSLATE_NOOP("Text", "Day and month"), .id3v23 = "TDAT", .text = [](const Tags& tags) { return dayAndMonthOf(tags.date); }},
    {.name = QT_TRANSLATE_NOOP("Text", "ISRC"), .vorbis = "ISRC", .id3 = "TSRC", .mp4 = "----:ISRC", .text = isrc},
    {.name = QT_TRANSLATE_NOOP("Text", "ISWC"), .vorbis = "ISWC", .id3 = "TXXX:ISWC", .mp4 = "----:ISWC", .text = plain<&Tags::iswc>},
    {.name = QT_TRANSLATE_NOOP("Text", "Songwriter"), .vorbis = "WRITER", .id3 = "TXXX:WRITER", .mp4 = "----:WRITER", .text = plain<&Tags::songwriter>},
    {.name = QT_TRANSLATE_NOOP("Text", "Composer"), .vorbis = "COMPOSER", .info = "IMUS", .id3 = "TCOM", .mp4 = "\251wrt", .text = plain<&Tags::composer>},
    {.name = QT_TRANSLATE_NOOP("Text", "Lyricist"), .vorbis = "LYRICIST", .info = "IWRI", .id3 = "TEXT", .mp4 = "----:LYRICIST", .text = plain<&Tags::lyricist>},
    {.name = QT_TRANSLATE_NOOP("Text", "Arranger"), .vorbis = "ARRANGER", .mp4 = "----:ARRANGER", .text = plain<&Tags::arranger>},
    {.name = QT_TRANSLATE_NOOP("Text", "Producer"), .vorbis = "PRODUCER", .mp4 = "----:PRODUCER", .text = plain<&Tags::producer>},
    {.name = QT_TRANSLATE_NOOP("Text", "Mixer"), .vorbis = "MIXER", .mp4 = "----:MIXER", .text = plain<&Tags::mixer>},
    {.name = QT_TRANSLATE_NOOP("Text", "Mastering engineer"), .vorbis = "MASTERINGENGINEER", .info = "IENG", .id3 = "TXXX:MASTERINGENGINEER", .mp4 = "----:MASTERINGENGINEER",
     .text = plain<&Tags::masteringEngineer>},
    {.name = QT_TRANSLATE_NOOP("Text", "Performers"), .vorbis = "PERFORMER", .mp4 = "----:PERFORMER", .listed = true, .text = performerLines},
    {.name = QT_TRANSLATE_NOOP("Text", "People involved"), .id3 = "TIPL", .id3v23 = "", .listed = true, .text = involvedPeople},
    {.name = QT_TRANSLATE_NOOP("Text", "Performers"), .id3 = "TMCL", .id3v23 = "", .listed = true, .text = musicians},
    {.name = QT_TRANSLATE_NOOP("Text", "People involved"), .id3v23 = "IPLS", .listed = true, .text = people},
    {.name = QT_TRANSLATE_NOOP("Text", "Genre"), .vorbis = "GENRE", .info = "IGNR", .id3 = "TCON", .mp4 = "\251gen", .text = plain<&Tags::genre>},
    {.name = QT_TRANSLATE_NOOP("Text", "Label"), .vorbis = "LABEL", .id3 = "TPUB", .mp4 = "----:LABEL", .text = plain<&Tags::label>},
    {.name = QT_TRANSLATE_NOOP("Text", "Catalogue number"), .vorbis = "CATALOGNUMBER", .id3 = "TXXX:CATALOGNUMBER", .mp4 = "----:CATALOGNUMBER",
     .text = plain<&Tags::catalogNumber>},
    {.name = QT_TRANSLATE_NOOP("Text", "Barcode"), .vorbis = "BARCODE", .id3 = "TXXX:BARCODE", .mp4 = "----:BARCODE", .text = plain<&Tags::barcode>},
    {.name = QT_TRANSLATE_NOOP("Text", "Copyright"), .vorbis = "COPYRIGHT", .info = "ICOP", .id3 = "TCOP", .mp4 = "cprt", .aiff = "(c) ",
     .text = plain<&Tags::copyright>},
    {.name = QT_TRANSLATE_NOOP("Text", "Phonogram line"), .vorbis = "PRODUCEDNOTICE", .id3 = "TPRO", .id3v23 = "TXXX:PRODUCEDNOTICE",
     .mp4 = "----:PRODUCEDNOTICE", .text = plain<&Tags::phonogram>},
    {.name = QT_TRANSLATE_NOOP("Text", "Language"), .vorbis = "LANGUAGE", .info = "ILNG", .id3 = "TLAN", .mp4 = "----:LANGUAGE", .text = language},
    {.name = QT_TRANSLATE_NOOP("Text", "Advisory"), .vorbis = "ITUNESADVISORY", .id3 = "TXXX:ITUNESADVISORY", .mp4 = "rtng", .text = advisory},
    {.name = QT_TRANSLATE_NOOP("Text", "Beats per minute"), .vorbis = "BPM", .text = bpm},
    {.name = QT_TRANSLATE_NOOP("Text", "Beats per minute"), .id3 = "TBPM", .mp4 = "tmpo", .text = wholeBpm},
    {.name = QT_TRANSLATE_NOOP("Text", "Key"), .vorbis = "KEY", .id3 = "TKEY", .mp4 = "----:initialkey", .text = plain<&Tags::musicalKey>},
    {.name = QT_TRANSLATE_NOOP("Text", "Work"), .vorbis = "WORK", .id3 = "TXXX:WORK", .mp4 = "\251wrk", .text = plain<&Tags::work>},
    {.name = QT_TRANSLATE_NOOP("Text", "Movement"), .vorbis = "MOVEMENTNAME", .id3 = "MVNM", .mp4 = "\251mvn", .text = plain<&Tags::movement>},
    {.name = QT_TRANSLATE_NOOP("Text", "Comment"), .vorbis = "COMMENT", .info = "ICMT", .id3 = "COMM", .mp4 = "\251cmt", .aiff = "ANNO",
     .text = plain<&Tags::comment>},
    {.name = QT_TRANSLATE_NOOP("Text", "Lyrics"), .vorbis = "LYRICS", .id3 = "USLT", .mp4 = "\251lyr", .text = plain<&Tags::lyrics>},
    {.name = QT_TRANSLATE_NOOP("Text", "MusicBrainz recording"), .vorbis = "MUSICBRAINZ_TRACKID", .id3 = "UFID:http://musicbrainz.org",
     .mp4 = "----:MusicBrainz Track Id", .text = plain<&Tags::recordingId>},
    {.name = QT_TRANSLATE_NOOP("Text", "MusicBrainz release"), .vorbis = "MUSICBRAINZ_ALBUMID", .id3 = "TXXX:MusicBrainz Album Id",
     .mp4 = "----:MusicBrainz Album Id", .text = plain<&Tags::releaseId>},
    {.name = QT_TRANSLATE_NOOP("Text", "Track gain"), .vorbis = "REPLAYGAIN_TRACK_GAIN", .id3 = "TXXX:REPLAYGAIN_TRACK_GAIN",
     .mp4 = "----:replaygain_track_gain", .text = [](const Tags& tags) { return replayGain(tags.trackLoudness); }},
    {.name = QT_TRANSLATE_NOOP("Text", "Track peak"), .vorbis = "REPLAYGAIN_TRACK_PEAK", .id3 = "TXXX:REPLAYGAIN_TRACK_PEAK",
     .mp4 = "----:replaygain_track_peak", .text = [](const Tags& tags) { return replayPeak(tags.trackLoudness); }},
    {.name = QT_TRANSLATE_NOOP("Text", "Album gain"), .vorbis = "REPLAYGAIN_ALBUM_GAIN", .id3 = "TXXX:REPLAYGAIN_ALBUM_GAIN",
     .mp4 = "----:replaygain_album_gain", .text = [](const Tags& tags) { return replayGain(tags.albumLoudness); }},
    {.name = QT_TRANSLATE_NOOP("Text", "Album peak"), .vorbis = "REPLAYGAIN_ALBUM_PEAK", .id3 = "TXXX:REPLAYGAIN_ALBUM_PEAK",
     .mp4 = "----:replaygain_album_peak", .text = [](const Tags& tags) { return replayPeak(tags.albumLoudness); }},
    {.name = QT_TRANSLATE_NOOP("Text", "Track gain"), .vorbis = "R128_TRACK_GAIN", .text = [](const Tags& tags) { return r128Gain(tags.trackLoudness); }},
    {.name = QT_TRANSLATE_NOOP("Text", "Album gain"), .vorbis = "R128_ALBUM_GAIN", .text = [](const Tags& tags) { return r128Gain(tags.albumLoudness); }},
};

}  // namespace

std::span<const TagField> tagFields()
{
    return fields;
}

QByteArray nameIn(const TagField& field, TagContainer container)
{
    switch (container) {
        case TagContainer::Vorbis:
            return QByteArray(field.vorbis).startsWith("R128_") ? QByteArray() : QByteArray(field.vorbis);
        case TagContainer::Opus:
            return QByteArray(field.vorbis).startsWith("REPLAYGAIN_") ? QByteArray() : QByteArray(field.vorbis);
        case TagContainer::Info:
            return field.info;
        case TagContainer::Id3v24:
            return field.id3;
        case TagContainer::Id3v23:
            return field.id3v23 ? field.id3v23 : field.id3;
        case TagContainer::Mp4:
            return QByteArray(field.mp4).replace("----:", "----:com.apple.iTunes:");
        case TagContainer::Aiff:
            return field.aiff;
    }
    return {};
}

QStringList tagValues(const TagField& field, const Tags& tags, TagContainer container)
{
    const QByteArray name = nameIn(field, container);
    const QString text = name.isEmpty() ? QString() : field.text(tags);
    if (text.isEmpty())
        return {};
    if (container == TagContainer::Aiff)
        return {asciiText(text)};
    if (!field.listed)
        return {text};
    const QStringList values = text.split(QLatin1Char('\n'));
    if (container == TagContainer::Id3v23 && name != "IPLS")
        return {values.join(QLatin1Char('/'))};
    return values;
}

QString shownName(const TagField& field)
{
    return Text::tr(field.name);
}

}  // namespace lacquer
