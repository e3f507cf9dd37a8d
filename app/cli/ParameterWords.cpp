// SPDX-License-Identifier: GPL-3.0-or-later
#include "ParameterWords.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

const char* unitName(Unit unit)
{
    switch (unit) {
    case Unit::None: return "";
    case Unit::Decibel: return "dB";
    case Unit::Hertz: return "Hz";
    case Unit::Milliseconds: return "ms";
    case Unit::Seconds: return "s";
    case Unit::Ratio: return ":1";
    case Unit::Percent: return "%";
    case Unit::Frames: return "frames";
    }
    return "";
}

QString parameterText(const Parameter& row, double value)
{
    const auto choice = std::size_t(std::max(0.0, value));
    if (choice < row.choices.size())
        return QString::fromLatin1(row.choices[choice]);
    const QString number = QString::number(value, 'g', 10);
    return row.unit == Unit::None ? number : number + QLatin1Char(' ') + QString::fromLatin1(unitName(row.unit));
}

Json processorTypeJson(const ProcessorType& type)
{
    Json json = {{"id", type.id}, {"name", type.name}, {"algorithm", type.algorithm}, {"parameters", Json::array()}};
    for (std::size_t i = 0; i < type.parameters.size(); ++i) {
        const Parameter& row = type.parameters[i];
        Json choices = Json::array();
        for (const char* choice : row.choices)
            choices.push_back(choice);
        json["parameters"].push_back({{"id", row.id},
                                      {"name", row.name},
                                      {"unit", unitName(row.unit)},
                                      {"minimum", row.minimum},
                                      {"maximum", row.maximum},
                                      {"default", type.defaults[i]},
                                      {"choices", std::move(choices)},
                                      {"structural", row.structural}});
    }
    return json;
}

}  // namespace lacquer
