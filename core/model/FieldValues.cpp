// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FieldValues.h"

#include "base/Text.h"
#include "model/Field.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

Error mustBe(const QString& what)
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

Result<void> fromJson(const Json& json, double& out, double minimum, double maximum)
{
    const auto number = checkedNumber(json, minimum, maximum);
    if (!number)
        return number.error();
    out = *number;
    return {};
}

namespace {

template <class Integer>
Result<void> wholeNumber(const Json& json, Integer& out, double minimum, double maximum)
{
    const auto number = checkedNumber(json, minimum, maximum);
    if (!number)
        return number.error();
    if (*number != std::floor(*number))
        return mustBe(Text::tr("a whole number"));
    out = Integer(*number);
    return {};
}

}  // namespace

Result<void> fromJson(const Json& json, int& out, double minimum, double maximum)
{
    return wholeNumber(json, out, minimum, maximum);
}

Result<void> fromJson(const Json& json, std::int64_t& out, double minimum, double maximum)
{
    return wholeNumber(json, out, minimum, maximum);
}

Result<void> fromJson(const Json& json, bool& out, double, double)
{
    if (!json.is_boolean())
        return mustBe(Text::tr("true or false"));
    out = json.get<bool>();
    return {};
}

Result<void> fromJson(const Json& json, QString& out, double, double)
{
    if (!json.is_string())
        return mustBe(Text::tr("a text"));
    out = fromUtf8(json.get_ref<const std::string&>());
    return {};
}

Result<void> fromJson(const Json& json, std::string& out, double, double)
{
    if (!json.is_string())
        return mustBe(Text::tr("a text"));
    out = json.get<std::string>();
    return {};
}

Result<void> fromJson(const Json& json, Ride& out, double minimum, double maximum)
{
    if (!json.is_array())
        return mustBe(Text::tr("a list of [seconds, dB] pairs"));
    Ride ride;
    for (const Json& pair : json) {
        if (!pair.is_array() || pair.size() != 2)
            return mustBe(Text::tr("a list of [seconds, dB] pairs"));
        const auto seconds = checkedNumber(pair[0], 0, longest);
        if (!seconds)
            return seconds.error();
        const auto gain = checkedNumber(pair[1], minimum, maximum);
        if (!gain)
            return gain.error();
        if (!ride.empty() && *seconds <= ride.back().seconds)
            return mustBe(Text::tr("in rising time"));
        ride.push_back({*seconds, *gain});
    }
    out = std::move(ride);
    return {};
}

Result<void> fromJson(const Json& json, std::vector<double>& out, double minimum, double maximum)
{
    if (!json.is_array())
        return mustBe(Text::tr("a list of numbers: [12.5, 60]"));
    std::vector<double> numbers;
    for (const Json& one : json) {
        const auto number = checkedNumber(one, minimum, maximum);
        if (!number)
            return number.error();
        if (!numbers.empty() && *number <= numbers.back())
            return mustBe(Text::tr("in rising time"));
        numbers.push_back(*number);
    }
    out = std::move(numbers);
    return {};
}

Result<void> fromJson(const Json& json, Translations& out, double, double)
{
    const auto wrong = [] { return mustBe(Text::tr("texts by language: {\"ja\": {\"title\": \"…\"}}")); };
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


Result<double> checkedNumber(const Json& value, double minimum, double maximum)
{
    if (!value.is_number())
        return mustBe(Text::tr("a number"));
    const double number = value.get<double>();
    if (!std::isfinite(number) || number < minimum || number > maximum)
        return mustBe(Text::tr("between %1 and %2").arg(minimum).arg(maximum));
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
        return mustBe(Text::tr("true or false"));
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
            return mustBe(Text::tr("a list of [seconds, dB] pairs"));
        case FieldKind::Numbers:
            return mustBe(Text::tr("a list of numbers: [12.5, 60]"));
        case FieldKind::Words:
            return mustBe(Text::tr("texts by language: {\"ja\": {\"title\": \"…\"}}"));
        default:
            return mustBe(Text::tr("a number"));
        }
    }
    }
    return mustBe(Text::tr("a text"));
}

}  // namespace lacquer
