// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Profile.h"

#include "base/Json.h"
#include "base/Text.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace lacquer {

namespace {

constexpr int staleMonths = 18;

Error wrong(const QString& sentence)
{
    return {ErrorKind::BadData, sentence};
}

QString textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? fromUtf8(found->get<std::string>()) : QString();
}

bool isDate(const QString& text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

/// The first member that is none of these; empty when all are.
template <std::size_t N>
QString strangerIn(const Json& object, const std::array<const char*, N>& known)
{
    for (const auto& [name, value] : object.items())
        if (std::none_of(known.begin(), known.end(), [&, &own = name](const char* each) { return own == each; }))
            return fromUtf8(name);
    return {};
}

/// Reads one rule; `place` begins every complaint.
class RuleReader {
public:
    RuleReader(const Json& json, std::size_t number, const QString& date) : json_(json), place_(Text::tr("rule %1").arg(number)), date_(date) {}

    Result<ProfileRule> read()
    {
        if (!json_.is_object())
            return complaint(Text::tr("is no object"));
        const QString name = textOf(json_, "rule");
        const RuleWord* word = findRuleWord(name);
        if (!word)
            return complaint(Text::tr("is of no known sort ('%1')").arg(harmless(name)));
        place_ = Text::tr("%1 (%2)").arg(place_, name);
        static constexpr std::array known{"rule", "kinds", "values", "minimum", "maximum", "inches", "speed", "signs", "level", "source", "date"};
        if (const QString stranger = strangerIn(json_, known); !stranger.isEmpty())
            return complaint(Text::tr("has a member '%1' that means nothing").arg(harmless(stranger)));
        rule_.kind = word->kind;
        const QString level = textOf(json_, "level");
        if (level != QLatin1String("error") && level != QLatin1String("warning"))
            return complaint(Text::tr("needs a level, error or warning"));
        rule_.blocks = level == QLatin1String("error");
        rule_.source = textOf(json_, "source");
        rule_.date = json_.contains("date") ? textOf(json_, "date") : date_;
        // A rule nobody can look up again is worth nothing.
        if (rule_.source.trimmed().isEmpty())
            return complaint(Text::tr("needs a source: who says so, and where"));
        if (!isDate(rule_.date))
            return complaint(Text::tr("needs a date like 2026-11-20"));
        if (json_.contains("kinds"))
            if (auto kinds = takeWords("kinds", deliverableKinds(), rule_.kinds); !kinds)
                return kinds.error();
        if (auto taken = take(*word); !taken)
            return taken.error();
        return rule_;
    }

private:
    Error complaint(const QString& what) const { return wrong(Text::tr("%1 %2").arg(place_, what)); }

    Result<void> take(const RuleWord& word)
    {
        switch (word.takes) {
        case RuleTakes::Names:
            return takeNames(word);
        case RuleTakes::Numbers:
            return takeNumbers();
        case RuleTakes::Range:
            return takeRange();
        case RuleTakes::Signs:
            rule_.signs = textOf(json_, "signs");
            return rule_.signs.isEmpty() ? Result<void>(complaint(Text::tr("needs its signs"))) : Result<void>();
        case RuleTakes::Nothing:
            break;
        }
        return {};
    }

    Result<void> takeNames(const RuleWord& word)
    {
        QStringList choices;
        for (const char* choice : ruleChoices(word.kind))
            choices << QString::fromLatin1(choice);
        return takeWords("values", choices, rule_.values);
    }

    Result<void> takeWords(const char* member, const QStringList& choices, QStringList& into)
    {
        const Error none = complaint(Text::tr("needs %1 from %2").arg(QLatin1String(member), choices.join(QStringLiteral(", "))));
        const auto values = json_.find(member);
        if (values == json_.end() || !values->is_array() || values->empty())
            return none;
        for (const Json& value : *values) {
            into << (value.is_string() ? fromUtf8(value.get<std::string>()) : QString());
            if (!choices.contains(into.back()))
                return none;
        }
        return {};
    }

    Result<void> takeNumbers()
    {
        const auto values = json_.find("values");
        if (values == json_.end() || !values->is_array() || values->empty())
            return complaint(Text::tr("needs values, whole numbers"));
        for (const Json& value : *values) {
            if (!value.is_number_integer() || value.get<std::int64_t>() < 0 || value.get<std::int64_t>() > 1000000)
                return complaint(Text::tr("needs values, whole numbers"));
            rule_.values << QString::number(value.get<std::int64_t>());
        }
        return {};
    }

    Result<void> takeRange()
    {
        for (const auto& [name, bound] : {std::pair{"minimum", &rule_.minimum}, std::pair{"maximum", &rule_.maximum}}) {
            const auto found = json_.find(name);
            if (found == json_.end())
                continue;
            if (!found->is_number() || !std::isfinite(found->get<double>()))
                return complaint(Text::tr("needs a number as its %1").arg(QLatin1String(name)));
            *bound = found->get<double>();
        }
        if (!rule_.minimum && !rule_.maximum)
            return complaint(Text::tr("needs a minimum or a maximum"));
        if (rule_.minimum && rule_.maximum && *rule_.minimum > *rule_.maximum)
            return complaint(Text::tr("has a minimum above its maximum"));
        return takeRecord();
    }

    Result<void> takeRecord()
    {
        if (const auto inches = json_.find("inches"); inches != json_.end()) {
            if (!inches->is_number_integer())
                return complaint(Text::tr("needs inches of 7, 10 or 12"));
            rule_.recordInches = inches->get<int>();
        }
        rule_.speed = textOf(json_, "speed");
        if (!rule_.speed.isEmpty() && rule_.speed != QLatin1String("33") && rule_.speed != QLatin1String("45"))
            return complaint(Text::tr("needs a speed of 33 or 45"));
        return {};
    }

    const Json& json_;
    QString place_;
    QString date_;
    ProfileRule rule_;
};

}  // namespace

bool Profile::isStale(std::int64_t now) const
{
    const QDate seen = QDate::fromString(date, Qt::ISODate);
    return seen.isValid() && seen.addMonths(staleMonths) < QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date();
}

Result<Profile> readProfile(std::string_view bytes)
{
    const auto json = parseJson(bytes);
    if (!json)
        return wrong(Text::tr("it is no JSON: %1").arg(json.error().message));
    if (!json->is_object() || textOf(*json, "schema") != QLatin1String("lacquer.profile/1"))
        return wrong(Text::tr("its schema is not lacquer.profile/1"));
    static constexpr std::array known{"schema", "name", "title", "date", "rules"};
    if (const QString stranger = strangerIn(*json, known); !stranger.isEmpty())
        return wrong(Text::tr("it has a member '%1' that means nothing").arg(harmless(stranger)));
    Profile profile;
    profile.name = textOf(*json, "name");
    profile.title = textOf(*json, "title");
    profile.date = textOf(*json, "date");
    static const QRegularExpression name(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,39}\\z"));
    if (!name.match(profile.name).hasMatch())
        return wrong(Text::tr("it needs a name of small letters, digits and hyphens"));
    if (profile.title.trimmed().isEmpty())
        return wrong(Text::tr("it needs a title"));
    if (!isDate(profile.date))
        return wrong(Text::tr("it needs a date like 2026-11-20"));
    const auto rules = json->find("rules");
    if (rules == json->end() || !rules->is_array() || rules->empty())
        return wrong(Text::tr("it has no rules"));
    for (const Json& each : *rules) {
        auto rule = RuleReader(each, profile.rules.size() + 1, profile.date).read();
        if (!rule)
            return rule.error();
        profile.rules.push_back(std::move(*rule));
    }
    return profile;
}

}  // namespace lacquer
