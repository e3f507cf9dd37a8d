// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ServiceForecast.h"

#include "base/Json.h"
#include "base/Text.h"
#include "report/ServiceData.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacquer {

namespace {

/// True peaks up to which services raise, and at which Spotify's limiter stands.
constexpr double raiseCeilingDbtp = -1;

std::optional<ServiceRule::Raise> raiseNamed(const std::string& name)
{
    if (name == "no")
        return ServiceRule::Raise::No;
    if (name == "peak")
        return ServiceRule::Raise::Peak;
    if (name == "limiter")
        return ServiceRule::Raise::Limiter;
    return std::nullopt;
}

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<ServiceRule> ruleFrom(const Json& json)
{
    if (!json.is_object())
        return std::nullopt;
    ServiceRule rule;
    rule.id = fromUtf8(textOf(json, "id"));
    rule.name = fromUtf8(textOf(json, "name"));
    rule.certainty = fromUtf8(textOf(json, "certainty"));
    rule.source = fromUtf8(textOf(json, "source"));
    rule.date = fromUtf8(textOf(json, "date"));
    rule.byLoudest = textOf(json, "albumBy") == "loudest";
    const auto raise = raiseNamed(textOf(json, "raises"));
    const auto target = json.find("targetLufs");
    const auto album = json.find("album");
    const auto advice = json.find("adviceDbtp");
    // A rule nobody can look up again is worth nothing.
    const bool sourced = !rule.id.isEmpty() && !rule.name.isEmpty() && !rule.source.isEmpty() && !rule.date.isEmpty();
    const bool whole = raise && target != json.end() && (target->is_number() || target->is_null()) && album != json.end() &&
                       album->is_boolean() && advice != json.end() && advice->is_number();
    if (!sourced || !whole)
        return std::nullopt;
    rule.raise = *raise;
    if (target->is_number())
        rule.targetLufs = target->get<double>();
    rule.album = album->get<bool>();
    rule.adviceDbtp = advice->get<double>();
    return rule;
}

double allowedRaise(const ServiceRule& rule, double truePeakDbtp)
{
    switch (rule.raise) {
    case ServiceRule::Raise::No: return 0;
    case ServiceRule::Raise::Peak: return std::max(0.0, raiseCeilingDbtp - truePeakDbtp);
    case ServiceRule::Raise::Limiter: return std::numeric_limits<double>::infinity();
    }
    return 0;
}

PlaybackLevel played(const ServiceRule& rule, ProgrammeLevel programme, double gainDb)
{
    PlaybackLevel level;
    level.gainDb = gainDb;
    level.effectiveLufs = programme.integratedLufs + gainDb;
    level.truePeakDbtp = programme.truePeakDbtp + gainDb;
    level.limited = rule.raise == ServiceRule::Raise::Limiter && gainDb > 0 && level.truePeakDbtp > raiseCeilingDbtp;
    if (rule.targetLufs && std::isfinite(programme.integratedLufs))
        level.pointlessLu = std::max(0.0, programme.integratedLufs - *rule.targetLufs);
    return level;
}

}  // namespace

PlaybackLevel playbackLevel(const ServiceRule& rule, ProgrammeLevel programme)
{
    if (!rule.targetLufs || !std::isfinite(programme.integratedLufs))
        return played(rule, programme, 0);
    const double wanted = *rule.targetLufs - programme.integratedLufs;
    return played(rule, programme, std::min(wanted, allowedRaise(rule, programme.truePeakDbtp)));
}

ServiceForecast forecast(const ServiceRule& rule, ProgrammeLevel album, const std::vector<ProgrammeLevel>& tracks)
{
    ServiceForecast result;
    result.rule = rule;
    for (const ProgrammeLevel& track : tracks)
        result.tracks.push_back(playbackLevel(rule, track));
    if (!rule.album)
        return result;
    ProgrammeLevel decides = album;
    if (rule.byLoudest && !tracks.empty())
        decides.integratedLufs = std::max_element(tracks.begin(), tracks.end(), [](const auto& a, const auto& b) {
                                     return a.integratedLufs < b.integratedLufs;
                                 })->integratedLufs;
    result.albumGainDb = playbackLevel(rule, decides).gainDb;
    result.album = played(rule, album, result.albumGainDb);
    return result;
}

Result<std::vector<ServiceRule>> readServiceRules(std::string_view bytes)
{
    const auto json = parseJson(bytes);
    if (!json)
        return Error{ErrorKind::BadData, Text::tr("The rules of the streaming services cannot be read: %1").arg(json.error().message)};
    const auto services = json->is_object() ? json->find("services") : json->end();
    if (!json->is_object() || textOf(*json, "schema") != "lacquer.services/1" || services == json->end() || !services->is_array())
        return Error{ErrorKind::BadData, Text::tr("The rules of the streaming services cannot be read: this is no list of services.")};
    std::vector<ServiceRule> rules;
    for (const Json& each : *services) {
        const auto rule = ruleFrom(each);
        if (!rule)
            return Error{ErrorKind::BadData, Text::tr("The rule of streaming service number %1 lacks its target, source or date.")
                                                 .arg(rules.size() + 1)};
        rules.push_back(*rule);
    }
    return rules;
}

const std::vector<ServiceRule>& serviceRules()
{
    static const std::vector<ServiceRule> rules = [] {
        auto read = readServiceRules(serviceData);
        return read ? std::move(*read) : std::vector<ServiceRule>();
    }();
    return rules;
}

}  // namespace lacquer
