// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProfileRule.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace lacquer {

namespace {

constexpr RuleWord vocabulary[] = {
    {RuleKind::Kind, "kind", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "Kind of file")},
    {RuleKind::Bits, "bits", RuleTakes::Numbers, "", QT_TRANSLATE_NOOP("Profile", "Bits of a sample")},
    {RuleKind::Rate, "rate", RuleTakes::Numbers, "Hz", QT_TRANSLATE_NOOP("Profile", "Sample rate")},
    {RuleKind::Channels, "channels", RuleTakes::Numbers, "", QT_TRANSLATE_NOOP("Profile", "Channels")},
    {RuleKind::Pieces, "pieces", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "One file for each of")},
    {RuleKind::Tags, "tags", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "What is written into the files beside the sound")},
    {RuleKind::Ceiling, "ceiling", RuleTakes::Range, "dBTP", QT_TRANSLATE_NOOP("Profile", "True peak")},
    {RuleKind::Loudness, "loudness", RuleTakes::Range, "LUFS", QT_TRANSLATE_NOOP("Profile", "Integrated loudness of each file")},
    {RuleKind::StartSilence, "startSilence", RuleTakes::Range, "s", QT_TRANSLATE_NOOP("Profile", "Silence at the start of each file")},
    {RuleKind::EndSilence, "endSilence", RuleTakes::Range, "s", QT_TRANSLATE_NOOP("Profile", "Silence at the end of each file")},
    {RuleKind::Sources, "sources", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "What sources must not be")},
    {RuleKind::Gap, "gap", RuleTakes::Range, "s", QT_TRANSLATE_NOOP("Profile", "Pause between songs")},
    {RuleKind::TrackLength, "trackLength", RuleTakes::Range, "s", QT_TRANSLATE_NOOP("Profile", "Length of each track")},
    {RuleKind::TrackCount, "trackCount", RuleTakes::Range, "", QT_TRANSLATE_NOOP("Profile", "Number of tracks")},
    {RuleKind::AlbumLength, "albumLength", RuleTakes::Range, "s", QT_TRANSLATE_NOOP("Profile", "Length of the whole")},
    {RuleKind::SideLength, "sideLength", RuleTakes::Range, "s", QT_TRANSLATE_NOOP("Profile", "Length of each side of a record")},
    {RuleKind::FileSize, "fileSize", RuleTakes::Range, "MB", QT_TRANSLATE_NOOP("Profile", "Size of each file")},
    {RuleKind::OneRate, "oneRate", RuleTakes::Nothing, "", QT_TRANSLATE_NOOP("Profile", "One sample rate and depth across the release")},
    {RuleKind::Require, "require", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "What must be filled in")},
    {RuleKind::ForbiddenSigns, "forbiddenSigns", RuleTakes::Signs, "", QT_TRANSLATE_NOOP("Profile", "Signs that titles and names must not have")},
    {RuleKind::TitleLength, "titleLength", RuleTakes::Range, "", QT_TRANSLATE_NOOP("Profile", "Characters of a title")},
    {RuleKind::ArtEdge, "artEdge", RuleTakes::Range, "px", QT_TRANSLATE_NOOP("Profile", "Shorter edge of the cover")},
    {RuleKind::ArtShape, "artShape", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "Shape of the cover")},
    {RuleKind::ArtColours, "artColours", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "Colours of the cover")},
    {RuleKind::ArtFormat, "artFormat", RuleTakes::Names, "", QT_TRANSLATE_NOOP("Profile", "Kind of picture the cover is")},
    {RuleKind::ArtBytes, "artBytes", RuleTakes::Range, "MB", QT_TRANSLATE_NOOP("Profile", "Size of the cover's file")},
};

constexpr std::array sourceFaults{"lossy", "upsampled", "padded", "clipped", "mono", "dc", "dropouts"};
constexpr std::array requirable{"title", "artist", "isrc", "albumTitle", "barcode", "label", "catalogNumber", "year", "genre",
                                "copyright", "phonogram", "composer", "language", "cover"};
constexpr std::array shapes{"square"};
constexpr std::array colours{"rgb", "grey", "cmyk"};
constexpr std::array pictures{"jpeg", "png"};

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

QString bounds(const ProfileRule& rule, const QString& unit)
{
    const auto withUnit = [&](double value) { return unit.isEmpty() ? number(value) : QStringLiteral("%1 %2").arg(number(value), unit); };
    if (rule.minimum && rule.maximum)
        return Text::tr("%1 to %2").arg(number(*rule.minimum), withUnit(*rule.maximum));
    return rule.minimum ? Text::tr("at least %1").arg(withUnit(*rule.minimum)) : Text::tr("at most %1").arg(withUnit(rule.maximum.value_or(0)));
}

QString valueWords(const ProfileRule& rule, const RuleWord& word)
{
    const QString unit = QString::fromLatin1(word.unit);
    switch (word.takes) {
    case RuleTakes::Names:
        return rule.values.join(QStringLiteral(", "));
    case RuleTakes::Numbers:
        return (unit.isEmpty() ? QStringLiteral("%1") : QStringLiteral("%1 ") + unit).arg(rule.values.join(QStringLiteral(", ")));
    case RuleTakes::Range:
        return bounds(rule, unit);
    case RuleTakes::Signs:
        return rule.signs;
    case RuleTakes::Nothing:
        break;
    }
    return {};
}

}  // namespace

std::span<const RuleWord> ruleWords()
{
    return vocabulary;
}

const RuleWord& ruleWord(RuleKind kind)
{
    return vocabulary[std::size_t(kind)];
}

const RuleWord* findRuleWord(const QString& name)
{
    const auto found = std::find_if(std::begin(vocabulary), std::end(vocabulary),
                                    [&](const RuleWord& word) { return name == QLatin1String(word.name); });
    return found == std::end(vocabulary) ? nullptr : found;
}

std::span<const char* const> ruleChoices(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Kind:
        return choiceNames(DeliverableKind{});
    case RuleKind::Pieces:
        return choiceNames(Pieces{});
    case RuleKind::Tags:
        return choiceNames(TagMeasure{});
    case RuleKind::Sources:
        return sourceFaults;
    case RuleKind::Require:
        return requirable;
    case RuleKind::ArtShape:
        return shapes;
    case RuleKind::ArtColours:
        return colours;
    case RuleKind::ArtFormat:
        return pictures;
    default:
        return {};
    }
}

bool ProfileRule::holdsFor(DeliverableKind of) const
{
    return kinds.isEmpty() || kinds.contains(QLatin1String(choiceNames(of)[std::size_t(of)]));
}

QStringList deliverableKinds()
{
    QStringList kinds;
    for (const char* kind : choiceNames(DeliverableKind{}))
        kinds << QString::fromLatin1(kind);
    return kinds;
}

QString ruleSentence(const ProfileRule& rule)
{
    const RuleWord& word = ruleWord(rule.kind);
    const QString meaning = QCoreApplication::translate("Profile", word.meaning);
    if (word.takes == RuleTakes::Nothing)
        return meaning;
    QString said = valueWords(rule, word);
    if (rule.recordInches && !rule.speed.isEmpty())
        said = Text::tr("%1 (%2 inches, %3 turns a minute)").arg(said).arg(*rule.recordInches).arg(rule.speed);
    if (!rule.kinds.isEmpty())
        said = Text::tr("%1 (in %2)").arg(said, rule.kinds.join(QStringLiteral(", ")));
    return Text::tr("%1: %2").arg(meaning, said);
}

}  // namespace lacquer
