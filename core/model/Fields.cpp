// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Field.h"

#include "base/Text.h"
#include "model/Album.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lacquer {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double longest = 100.0 * 3600.0;  // seconds; no album and no gap is longer

Error expected(const QString& what)
{
    return {ErrorKind::BadData, Text::tr("must be %1").arg(what)};
}

Json toJson(double value)
{
    return value;
}
Json toJson(int value)
{
    return value;
}
Json toJson(std::int64_t value)
{
    return value;
}
Json toJson(bool value)
{
    return value;
}
Json toJson(const QString& value)
{
    return toUtf8(value);
}
Json toJson(const std::string& value)
{
    return value;
}
Json toJson(const Ride& ride)
{
    Json points = Json::array();
    for (const RidePoint& point : ride)
        points.push_back(Json::array({point.seconds, point.gainDb}));
    return points;
}
Json toJson(const std::vector<double>& numbers)
{
    return Json(numbers);
}
Json toJson(const Translations& translations)
{
    Json languages = Json::object();
    for (const auto& [language, words] : translations)
        for (const auto& [name, text] : words)
            languages[language][name] = toUtf8(text);
    return languages;
}
template <class Enum>
    requires std::is_enum_v<Enum>
Json toJson(Enum value)
{
    return choiceNames(value)[std::size_t(value)];
}
template <class T>
Json toJson(const std::optional<T>& value)
{
    return value ? toJson(*value) : Json();
}

Result<void> fromJson(const Json& json, double& out, double minimum, double maximum)
{
    const auto number = checkedNumber(json, minimum, maximum);
    if (!number)
        return number.error();
    out = *number;
    return {};
}

template <class Integer>
    requires(std::is_same_v<Integer, int> || std::is_same_v<Integer, std::int64_t>)
Result<void> fromJson(const Json& json, Integer& out, double minimum, double maximum)
{
    const auto number = checkedNumber(json, minimum, maximum);
    if (!number)
        return number.error();
    if (*number != std::floor(*number))
        return expected(Text::tr("a whole number"));
    out = Integer(*number);
    return {};
}

Result<void> fromJson(const Json& json, bool& out, double, double)
{
    if (!json.is_boolean())
        return expected(Text::tr("true or false"));
    out = json.get<bool>();
    return {};
}

Result<void> fromJson(const Json& json, QString& out, double, double)
{
    if (!json.is_string())
        return expected(Text::tr("a text"));
    out = fromUtf8(json.get_ref<const std::string&>());
    return {};
}

Result<void> fromJson(const Json& json, std::string& out, double, double)
{
    if (!json.is_string())
        return expected(Text::tr("a text"));
    out = json.get<std::string>();
    return {};
}

Result<void> fromJson(const Json& json, Ride& out, double minimum, double maximum)
{
    if (!json.is_array())
        return expected(Text::tr("a list of [seconds, dB] pairs"));
    Ride ride;
    for (const Json& pair : json) {
        if (!pair.is_array() || pair.size() != 2)
            return expected(Text::tr("a list of [seconds, dB] pairs"));
        const auto seconds = checkedNumber(pair[0], 0, longest);
        if (!seconds)
            return seconds.error();
        const auto gain = checkedNumber(pair[1], minimum, maximum);
        if (!gain)
            return gain.error();
        if (!ride.empty() && *seconds <= ride.back().seconds)
            return expected(Text::tr("in rising time"));
        ride.push_back({*seconds, *gain});
    }
    out = std::move(ride);
    return {};
}

Result<void> fromJson(const Json& json, std::vector<double>& out, double minimum, double maximum)
{
    if (!json.is_array())
        return expected(Text::tr("a list of numbers: [12.5, 60]"));
    std::vector<double> numbers;
    for (const Json& one : json) {
        const auto number = checkedNumber(one, minimum, maximum);
        if (!number)
            return number.error();
        if (!numbers.empty() && *number <= numbers.back())
            return expected(Text::tr("in rising time"));
        numbers.push_back(*number);
    }
    out = std::move(numbers);
    return {};
}

Result<void> fromJson(const Json& json, Translations& out, double, double)
{
    const auto wrong = [] { return expected(Text::tr("texts by language: {\"ja\": {\"title\": \"…\"}}")); };
    if (!json.is_object())
        return wrong();
    Translations translations;
    for (const auto& [language, words] : json.items()) {
        const bool isCode = language.size() >= 2 && language.size() <= 3 &&
                            std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (!isCode || !words.is_object())
            return wrong();
        for (const auto& [name, text] : words.items()) {
            const bool known = std::any_of(std::begin(translatedFields), std::end(translatedFields),
                                           [&](const char* field) { return name == field; });
            if (!known || !text.is_string())
                return wrong();
            translations[language][name] = fromUtf8(text.get_ref<const std::string&>());
        }
    }
    out = std::move(translations);
    return {};
}

template <class Enum>
    requires std::is_enum_v<Enum>
Result<void> fromJson(const Json& json, Enum& out, double, double)
{
    const auto names = choiceNames(out);
    if (json.is_string())
        for (std::size_t i = 0; i < names.size(); ++i)
            if (json.get_ref<const std::string&>() == names[i]) {
                out = Enum(i);
                return {};
            }
    QStringList list;
    for (const char* name : names)
        list << QString::fromLatin1(name);
    return expected(Text::tr("one of %1").arg(list.join(QStringLiteral(", "))));
}

template <class T>
Result<void> fromJson(const Json& json, std::optional<T>& out, double minimum, double maximum)
{
    T value{};
    if (auto read = fromJson(json, value, minimum, maximum); !read)
        return read;
    out = value;
    return {};
}

template <class T>
struct KindOf;
template <> struct KindOf<double> { static constexpr auto kind = FieldKind::Number; };
template <> struct KindOf<int> { static constexpr auto kind = FieldKind::Integer; };
template <> struct KindOf<std::int64_t> { static constexpr auto kind = FieldKind::Integer; };
template <> struct KindOf<bool> { static constexpr auto kind = FieldKind::Switch; };
template <> struct KindOf<QString> { static constexpr auto kind = FieldKind::Text; };
template <> struct KindOf<std::string> { static constexpr auto kind = FieldKind::Text; };
template <> struct KindOf<std::vector<double>> { static constexpr auto kind = FieldKind::Numbers; };
template <> struct KindOf<Translations> { static constexpr auto kind = FieldKind::Words; };
template <> struct KindOf<Ride> { static constexpr auto kind = FieldKind::Breakpoints; };
template <class T>
    requires std::is_enum_v<T>
struct KindOf<T> { static constexpr auto kind = FieldKind::Choice; };

template <class T>
struct Unwrapped { using Type = T; static constexpr bool optional = false; };
template <class T>
struct Unwrapped<std::optional<T>> { using Type = T; static constexpr bool optional = true; };

/// Makes the table row for a member.
template <auto Member, class Owner, class T>
Field<Owner> row(T Owner::*, const char* name, const char* meaning, double minimum, double maximum)
{
    using Plain = typename Unwrapped<T>::Type;
    Field<Owner> field{};
    field.name = name;
    field.kind = KindOf<Plain>::kind;
    field.optional = Unwrapped<T>::optional;
    field.minimum = minimum;
    field.maximum = maximum;
    if constexpr (std::is_enum_v<Plain>)
        field.choices = choiceNames(Plain{});
    field.meaning = meaning;
    field.read = [](const Owner& owner) { return toJson(owner.*Member); };
    field.write = [](Owner& owner, const Json& json, const Field<Owner>& self) -> Result<void> {
        if (json.is_null()) {
            owner.*Member = Owner{}.*Member;
            return {};
        }
        return fromJson(json, owner.*Member, self.minimum, self.maximum);
    };
    return field;
}

template <auto Member>
auto field(const char* name, const char* meaning, double minimum = -infinite, double maximum = infinite)
{
    return row<Member>(Member, name, meaning, minimum, maximum);
}

}  // namespace

Result<double> checkedNumber(const Json& value, double minimum, double maximum)
{
    if (!value.is_number())
        return expected(Text::tr("a number"));
    const double number = value.get<double>();
    if (!std::isfinite(number) || number < minimum || number > maximum)
        return expected(Text::tr("between %1 and %2").arg(minimum).arg(maximum));
    return number;
}

Result<Json> typedValue(FieldKind kind, const QString& text)
{
    if (text.isEmpty())
        return Json();
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
        return Json(toUtf8(text));
    case FieldKind::Switch:
        if (text == QLatin1String("true") || text == QLatin1String("on") || text == QLatin1String("1"))
            return Json(true);
        if (text == QLatin1String("false") || text == QLatin1String("off") || text == QLatin1String("0"))
            return Json(false);
        return expected(Text::tr("true or false"));
    case FieldKind::Number:
    case FieldKind::Integer:
    case FieldKind::Breakpoints:
    case FieldKind::Numbers:
    case FieldKind::Words: {
        std::string bytes = toUtf8(text);
        if ((kind == FieldKind::Number || kind == FieldKind::Integer) && bytes.front() == '+')
            bytes.erase(0, 1);
        auto parsed = parseJson(bytes);
        if (parsed)
            return parsed;
        switch (kind) {
        case FieldKind::Breakpoints:
            return expected(Text::tr("a list of [seconds, dB] pairs"));
        case FieldKind::Numbers:
            return expected(Text::tr("a list of numbers: [12.5, 60]"));
        case FieldKind::Words:
            return expected(Text::tr("texts by language: {\"ja\": {\"title\": \"…\"}}"));
        default:
            return expected(Text::tr("a number"));
        }
    }
    }
    return expected(Text::tr("a text"));
}

template <>
std::span<const Field<Album>> fieldsOf<Album>()
{
    static const std::array table = {
        field<&Album::title>("title", "album title"),
        field<&Album::version>("version", "what sets this release apart: deluxe edition"),
        field<&Album::artist>("artist", "album artist"),
        field<&Album::label>("label", "record label"),
        field<&Album::catalogNumber>("catalogNumber", "the label's number for this release"),
        field<&Album::barcode>("barcode", "UPC or EAN"),
        field<&Album::year>("year", "year or date of release"),
        field<&Album::genre>("genre", "genre"),
        field<&Album::copyright>("copyright", "copyright line, (C)"),
        field<&Album::phonogram>("phonogram", "rights in the recording, (P)"),
        field<&Album::composer>("composer", "composer"),
        field<&Album::producer>("producer", "producer"),
        field<&Album::mixer>("mixer", "who mixed it"),
        field<&Album::masteringEngineer>("masteringEngineer", "who mastered it"),
        field<&Album::comment>("comment", "remarks"),
        field<&Album::musicBrainzId>("musicBrainzId", "MusicBrainz id of the release"),
        field<&Album::language>("language", "language of the titles, ISO 639-1"),
        field<&Album::message>("message", "words to the listener, for CD-TEXT"),
        field<&Album::translations>("translations", "the album's texts in other languages, for CD-TEXT"),
        field<&Album::rate>("rate", "sample rate of the album in Hz: 44100 or 48000 times 1, 2 or 4", 44100, 192000),
    };
    return table;
}

template <>
std::span<const Field<LoudnessAim>> fieldsOf<LoudnessAim>()
{
    static const std::array table = {
        field<&LoudnessAim::mode>("mode", "how match brings the songs to one loudness"),
        field<&LoudnessAim::targetLufs>("targetLufs", "target of match in LUFS", -60, 0),
        field<&LoudnessAim::anchor>("anchor", "title or id of the song the others keep their distance to"),
        field<&LoudnessAim::ceilingDbtp>("ceilingDbtp", "true-peak ceiling in dBTP; unset: no final limiter", -20, 0),
    };
    return table;
}

template <>
std::span<const Field<Song>> fieldsOf<Song>()
{
    static const std::array table = {
        field<&Song::title>("title", "title"),
        field<&Song::version>("version", "what sets it apart: radio edit, live"),
        field<&Song::artist>("artist", "artist; empty: the album's"),
        field<&Song::featuring>("featuring", "guests named beside the artist"),
        field<&Song::isrc>("isrc", "ISRC, 12 characters"),
        field<&Song::iswc>("iswc", "ISWC of the work"),
        field<&Song::songwriter>("songwriter", "songwriter"),
        field<&Song::composer>("composer", "composer; empty: the album's"),
        field<&Song::lyricist>("lyricist", "lyricist"),
        field<&Song::arranger>("arranger", "arranger"),
        field<&Song::performers>("performers", "who plays what"),
        field<&Song::producer>("producer", "producer; empty: the album's"),
        field<&Song::mixer>("mixer", "who mixed it; empty: the album's"),
        field<&Song::masteringEngineer>("masteringEngineer", "who mastered it; empty: the album's"),
        field<&Song::genre>("genre", "genre; empty: the album's"),
        field<&Song::year>("year", "year or date of release; empty: the album's"),
        field<&Song::copyright>("copyright", "copyright line, (C); empty: the album's"),
        field<&Song::phonogram>("phonogram", "rights in the recording, (P); empty: the album's"),
        field<&Song::language>("language", "language of the words sung, ISO 639-1; zxx: none"),
        field<&Song::advisory>("advisory", "whether the words are for everybody"),
        field<&Song::bpm>("bpm", "tempo in beats per minute", 1, 999),
        field<&Song::musicalKey>("musicalKey", "key: Am, F#"),
        field<&Song::work>("work", "the work it is a part of"),
        field<&Song::movement>("movement", "its movement"),
        field<&Song::comment>("comment", "remarks; empty: the album's"),
        field<&Song::lyrics>("lyrics", "words"),
        field<&Song::musicBrainzId>("musicBrainzId", "MusicBrainz id of the recording"),
        field<&Song::startsDisc>("startsDisc", "true: a further disc of the album begins with it"),
        field<&Song::startsSide>("startsSide", "true: a further side of the record begins with it"),
        field<&Song::message>("message", "words to the listener, for CD-TEXT"),
        field<&Song::translations>("translations", "the song's texts in other languages, for CD-TEXT"),
        field<&Song::hidden>("hidden", "true: on a disc it stands in the pause before track 1; the first song only"),
        field<&Song::pauseSeconds>("pauseSeconds", "on a disc, seconds of pause counted down before it, whatever sounds there; unset: by the rule of gaps", 0, 3600),
        field<&Song::indexSeconds>("indexSeconds", "index 02, 03 … on a disc, seconds of song time before trimming", 0, longest),
        field<&Song::preEmphasis>("preEmphasis", "true: the sound has pre-emphasis, and the disc says so"),
        field<&Song::copy>("copy", "what the disc lets recorders do: no copies, one generation, any"),
        field<&Song::enabled>("enabled", "false leaves the song out, with its gap"),
        field<&Song::gapSeconds>("gapSeconds", "silence before the song in seconds; 0 touches, negative overlaps", -600, longest),
        field<&Song::join>("join", "whether it is processed in one breath with the song before"),
        field<&Song::continuesPrevious>("continuesPrevious", "true: the same recording goes on over the touching join"),
        field<&Song::trimStartSeconds>("trimStartSeconds", "seconds cut from the start", 0, longest),
        field<&Song::trimEndSeconds>("trimEndSeconds", "seconds cut from the end", 0, longest),
        field<&Song::fadeInSeconds>("fadeInSeconds", "length of the fade in, seconds", 0, longest),
        field<&Song::fadeInShape>("fadeInShape", "shape of the fade in"),
        field<&Song::fadeInCurvature>("fadeInCurvature", "bend of the shape: dB for exponential and logarithmic, exponent for power; 0: its default", 0, 120),
        field<&Song::fadeOutSeconds>("fadeOutSeconds", "length of the fade out, seconds", 0, longest),
        field<&Song::fadeOutShape>("fadeOutShape", "shape of the fade out"),
        field<&Song::fadeOutCurvature>("fadeOutCurvature", "bend of the shape: dB for exponential and logarithmic, exponent for power; 0: its default", 0, 120),
        field<&Song::gainDb>("gainDb", "level into the album chain, dB", -144, 48),
        field<&Song::gainRide>("gainRide", "breakpoints [seconds, dB] on the level", -144, 48),
        field<&Song::driveDb>("driveDb", "gain into the final limiter, dB; solved by match", -144, 72),
        field<&Song::driveSolvedFor>("driveSolvedFor", "what match solved driveDb for; empty: set by hand"),
        field<&Song::loudnessOffsetLu>("loudnessOffsetLu", "distance from the target match aims at, LU", -40, 40),
        field<&Song::pinned>("pinned", "true: match leaves driveDb alone"),
    };
    return table;
}

template <>
std::span<const Field<Stem>> fieldsOf<Stem>()
{
    static const std::array table = {
        field<&Stem::name>("name", "name"),
        field<&Stem::role>("role", "drums, bass, vocals …"),
        field<&Stem::gainDb>("gainDb", "level, dB", -144, 48),
        field<&Stem::gainRide>("gainRide", "breakpoints [seconds, dB] on the level, in file time", -144, 48),
        field<&Stem::pan>("pan", "balance -1 (left) to 1 (right); attenuates only", -1, 1),
        field<&Stem::delayFrames>("delayFrames", "delay in frames at the file's rate; negative: earlier", -1e9, 1e9),
        field<&Stem::polarity>("polarity", "true: inverted"),
        field<&Stem::muted>("muted", "true: silent"),
    };
    return table;
}

template <>
std::span<const Field<Deliverable>> fieldsOf<Deliverable>()
{
    static const std::array table = {
        field<&Deliverable::name>("name", "name and folder"),
        field<&Deliverable::kind>("kind", "what it is made of"),
        field<&Deliverable::rate>("rate", "sample rate in Hz; unset: the album's", 44100, 192000),
        field<&Deliverable::bits>("bits", "bits per sample, 16 or 24", 16, 24),
        field<&Deliverable::dither>("dither", "dither at the last step"),
        field<&Deliverable::ceilingDbtp>("ceilingDbtp", "true-peak ceiling in dBTP; unset: the album's", -20, 0),
        field<&Deliverable::gaps>("gaps", "keep: pauses end the track before; pregap: they start the next; drop: none"),
        field<&Deliverable::cut>("cut", "exact: at the song's first frame; grid: at the CD frame at or before it"),
        field<&Deliverable::pieces>("pieces", "one file per song, or the album as one"),
        field<&Deliverable::image>("image", "what the sound beside a cue sheet is kept in"),
        field<&Deliverable::cdText>("cdText", "discs: false leaves the texts out"),
        field<&Deliverable::pqFirstStartFrames>("pqFirstStartFrames", "discs: CD frames by which the first mark comes earlier", 0, 150),
        field<&Deliverable::pqStartFrames>("pqStartFrames", "discs: CD frames by which other marks after silence come earlier", 0, 150),
        field<&Deliverable::pqEndFrames>("pqEndFrames", "discs: CD frames by which pauses and the lead-out come later", 0, 150),
        field<&Deliverable::nameTemplate>("nameTemplate", "file name from {number} {title} {artist} {album} {isrc}"),
    };
    return table;
}

}  // namespace lacquer
