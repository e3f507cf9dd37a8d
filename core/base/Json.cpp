// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"

#include "base/Text.h"

#include <algorithm>
#include <set>
#include <vector>

namespace lacquer {

namespace {

constexpr std::size_t maximumBytes = std::size_t(64) << 20;
constexpr std::size_t maximumString = std::size_t(64) << 10;
constexpr int maximumDepth = 32;

Error badJson(std::string_view bytes, std::size_t at, const QString& reason)
{
    const auto upTo = bytes.substr(0, std::min(at, bytes.size()));
    const auto line = std::count(upTo.begin(), upTo.end(), '\n') + 1;
    return {ErrorKind::BadData, Text::tr("line %1: %2").arg(line).arg(reason)};
}

/// Nesting is bounded before anything is built, so that a small hostile file cannot exhaust the stack.
std::size_t tooDeepAt(std::string_view bytes)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maximumDepth)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::string_view::npos;
}

}  // namespace

Result<Json> parseJson(std::string_view bytes)
{
    if (bytes.size() > maximumBytes)
        return Error{ErrorKind::BadData, Text::tr("it is larger than 64 MiB")};
    if (const auto at = bytes.find('\0'); at != std::string_view::npos)
        return badJson(bytes, at, Text::tr("a NUL byte, as a power cut leaves it"));
    if (const auto at = tooDeepAt(bytes); at != std::string_view::npos)
        return badJson(bytes, at, Text::tr("nested too deeply"));

    QString refusal;
    std::vector<std::set<std::string>> names;
    const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
        using E = Json::parse_event_t;
        if (event == E::object_start) {
            names.emplace_back();
        } else if (event == E::object_end) {
            names.pop_back();
        } else if (event == E::key) {
            if (!names.back().insert(parsed.get<std::string>()).second)
                refusal = Text::tr("the member '%1' stands twice").arg(fromUtf8(parsed.get<std::string>()));
        } else if (event == E::value && parsed.is_string() && parsed.get_ref<const std::string&>().size() > maximumString) {
            refusal = Text::tr("a text longer than 64 KiB");
        }
        return true;
    };
    try {
        Json value = Json::parse(bytes.begin(), bytes.end(), watch);
        if (!refusal.isEmpty())
            return Error{ErrorKind::BadData, refusal};
        return value;
    } catch (const Json::parse_error& e) {
        return badJson(bytes, e.byte > 0 ? e.byte - 1 : 0, Text::tr("not JSON, or cut short"));
    } catch (const Json::exception&) {
        return Error{ErrorKind::BadData, Text::tr("a number is too large to be used")};
    }
}

std::string printJson(const Json& value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace lacquer
