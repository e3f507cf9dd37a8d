// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportJson.h"

#include "base/Text.h"
#include "report/ReportMembers.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <type_traits>

namespace lacquer {

namespace {

constexpr const char* lampNames[] = {"none", "ok", "note", "warning", "error"};
constexpr const char* raiseNames[] = {"no", "peak", "limiter"};
constexpr const char* schemaName = "lacquer.report-data/1";

template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};
template <class T> struct IsList : std::false_type {};
template <class T> struct IsList<std::vector<T>> : std::true_type {};
template <class T, std::size_t n> struct IsList<std::array<T, n>> : std::true_type {};
template <> struct IsList<QStringList> : std::true_type {};

/// A tenth of a thousandth of a dB or of full scale: courses travel short.
double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

struct Writer {
    Json json = Json::object();

    template <class T> void operator()(const char* name, T& value)
    {
        if constexpr (IsOptional<T>::value) {
            if (value)
                json[name] = written(*value);
        } else {
            json[name] = written(value);
        }
    }

    template <class T> static Json written(T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            return toUtf8(value);
        } else if constexpr (std::is_same_v<T, ReportLamp>) {
            return lampNames[std::size_t(value)];
        } else if constexpr (std::is_same_v<T, ServiceRule::Raise>) {
            return raiseNames[std::size_t(value)];
        } else if constexpr (std::is_same_v<T, float>) {
            return finiteOrNull(rounded(value));
        } else if constexpr (std::is_same_v<T, double>) {
            return finiteOrNull(value);
        } else if constexpr (std::is_arithmetic_v<T>) {
            return value;
        } else if constexpr (IsList<T>::value) {
            Json list = Json::array();
            for (auto& each : value)
                list.push_back(written(each));
            return list;
        } else {
            Writer inner;
            visitMembers(inner, value);
            return std::move(inner.json);
        }
    }
};

/// Stops at the first member that is not what it should be and keeps its name.
struct Reader {
    const Json& json;
    QString& wrong;

    template <class T> void operator()(const char* name, T& value)
    {
        if (!wrong.isEmpty())
            return;
        const auto found = json.find(name);
        if constexpr (IsOptional<T>::value) {
            if (found == json.end())
                return;
            value.emplace();
            if (!read(*found, *value))
                blame(name);
        } else if (found == json.end() || !read(*found, value)) {
            blame(name);
        }
    }

    void blame(const char* name)
    {
        const QString own = QString::fromLatin1(name);
        wrong = wrong.isEmpty() ? own : QStringLiteral("%1.%2").arg(own, wrong);
    }

    template <class Names, class T> static bool readName(const Json& from, const Names& names, T& value)
    {
        if (!from.is_string())
            return false;
        const auto found = std::find(std::begin(names), std::end(names), from.get<std::string>());
        value = T(found - std::begin(names));
        return found != std::end(names);
    }

    template <class T> static bool readInteger(const Json& from, T& value)
    {
        if (!from.is_number_integer())
            return false;
        const auto number = from.get<std::int64_t>();
        value = T(number);
        // Times are multiplied on their way to the page.
        return std::int64_t(value) == number && std::abs(number) < std::int64_t(1) << 46;
    }

    template <class T> bool read(const Json& from, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (!from.is_string())
                return false;
            value = fromUtf8(from.get<std::string>());
            return true;
        } else if constexpr (std::is_same_v<T, ReportLamp>) {
            return readName(from, lampNames, value);
        } else if constexpr (std::is_same_v<T, ServiceRule::Raise>) {
            return readName(from, raiseNames, value);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = from.is_boolean() && from.get<bool>();
            return from.is_boolean();
        } else if constexpr (std::is_floating_point_v<T>) {
            value = from.is_number() ? T(from.get<double>()) : -std::numeric_limits<T>::infinity();
            return from.is_number() || from.is_null();
        } else if constexpr (std::is_integral_v<T>) {
            return readInteger(from, value);
        } else if constexpr (IsList<T>::value) {
            return readList(from, value);
        } else {
            if (!from.is_object())
                return false;
            Reader inner{from, wrong};
            visitMembers(inner, value);
            return wrong.isEmpty();
        }
    }

    template <class T> bool readList(const Json& from, T& value)
    {
        if (!from.is_array())
            return false;
        if constexpr (requires { value.resize(from.size()); }) {
            value.resize(typename T::size_type(from.size()));
        } else if (value.size() != from.size()) {
            return false;
        }
        auto place = value.begin();
        for (const Json& each : from)
            if (!read(each, *place++))
                return false;
        return true;
    }
};

}  // namespace

Json reportToJson(const ReportData& data)
{
    Json json = Json::object();
    json["schema"] = schemaName;
    ReportData copy = data;
    Writer writer;
    visitMembers(writer, copy);
    json.update(writer.json);
    return json;
}

Result<ReportData> reportFromJson(const Json& json)
{
    const auto schema = json.is_object() ? json.find("schema") : json.end();
    if (!json.is_object() || schema == json.end() || *schema != schemaName)
        return Error{ErrorKind::BadData, Text::tr("This is no report of a kind that this version knows (%1).")
                                             .arg(QString::fromLatin1(schemaName))};
    ReportData data;
    QString wrong;
    Reader reader{json, wrong};
    visitMembers(reader, data);
    if (!wrong.isEmpty())
        return Error{ErrorKind::BadData, Text::tr("The report's data is not whole: '%1' is missing or of the wrong kind.").arg(wrong)};
    if (data.rateHz < 8000 || data.rateHz > 384000)
        return Error{ErrorKind::BadData, Text::tr("The report's data is not whole: '%1' is missing or of the wrong kind.")
                                             .arg(QStringLiteral("rateHz"))};
    for (const ServiceForecast& service : data.forecasts)
        if (service.tracks.size() != data.tracks.size())
            return Error{ErrorKind::BadData, Text::tr("The report's data is not whole: '%1' is missing or of the wrong kind.")
                                                 .arg(QStringLiteral("forecasts.tracks"))};
    return data;
}

}  // namespace lacquer
