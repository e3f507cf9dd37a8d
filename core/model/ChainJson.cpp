// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ChainJson.h"

#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/Field.h"
#include "model/JsonMembers.h"

namespace lacquer {

Json processorToJson(const ProcessorSettings& settings)
{
    Json json = Json::object();
    json["id"] = settings.id.toString();
    json["type"] = settings.type;
    json["algorithm"] = settings.algorithm;
    json["bypassed"] = settings.bypassed;
    Json parameters = Json::object();
    if (const ProcessorType* type = settings.registered())
        for (std::size_t i = 0; i < type->parameters.size(); ++i)
            parameters[type->parameters[i].id] = settings.values[i];
    writeUnknown(parameters, settings.unknownParameters);
    json["parameters"] = std::move(parameters);
    writeUnknown(json, settings.unknown);
    return json;
}

Result<ProcessorSettings> processorFromJson(const Json& json, const QString& where)
{
    if (!json.is_object())
        return errorAt(where, Text::tr("must be an object"));
    ProcessorSettings settings;
    const auto id = readId(json, where);
    if (!id)
        return id.error();
    settings.id = *id;
    const auto type = json.find("type");
    if (type == json.end() || !type->is_string())
        return errorAt(memberOf(where, "type"), Text::tr("is missing"));
    settings.type = type->get<std::string>();
    if (const auto algorithm = json.find("algorithm"); algorithm != json.end()) {
        const auto number = checkedNumber(*algorithm, 0, 1e6);
        if (!number)
            return errorAt(memberOf(where, "algorithm"), number.error().message);
        settings.algorithm = int(*number);
    }
    if (const auto bypassed = json.find("bypassed"); bypassed != json.end()) {
        if (!bypassed->is_boolean())
            return errorAt(memberOf(where, "bypassed"), Text::tr("must be true or false"));
        settings.bypassed = bypassed->get<bool>();
    }
    const ProcessorType* known = settings.registered();
    if (known)
        settings.values.assign(known->defaults.begin(), known->defaults.end());
    if (const auto parameters = json.find("parameters"); parameters != json.end()) {
        if (!parameters->is_object())
            return errorAt(memberOf(where, "parameters"), Text::tr("must be an object"));
        for (const auto& [name, value] : parameters->items()) {
            std::size_t i = 0;
            const std::size_t rows = known ? known->parameters.size() : 0;
            while (i < rows && name != known->parameters[i].id)
                ++i;
            if (i == rows) {
                settings.unknownParameters[name] = value;
                continue;
            }
            const auto number = checkedNumber(value, known->parameters[i].minimum, known->parameters[i].maximum);
            if (!number)
                return errorAt(memberOf(where, name), number.error().message);
            settings.values[i] = *number;
        }
    }
    for (const auto& [name, value] : json.items())
        if (name != "id" && name != "type" && name != "algorithm" && name != "bypassed" && name != "parameters")
            settings.unknown[name] = value;
    return settings;
}

Json chainToJson(const Chain& chain)
{
    Json json = Json::array();
    for (const ProcessorSettings& settings : chain)
        json.push_back(processorToJson(settings));
    return json;
}

Result<Chain> chainFromJson(const Json& json, const QString& where)
{
    if (!json.is_array() || json.size() > 1000)
        return errorAt(where, Text::tr("must be a list of processors"));
    Chain chain;
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto settings = processorFromJson(json[i], QStringLiteral("%1[%2]").arg(where).arg(i + 1));
        if (!settings)
            return settings.error();
        chain.push_back(std::move(*settings));
    }
    return chain;
}

}  // namespace lacquer
