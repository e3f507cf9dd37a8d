// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JsonMembers.h"

#include "base/Text.h"

namespace lacquer {

Error errorAt(const QString& where, const QString& problem)
{
    return {ErrorKind::BadData, Text::tr("%1 %2").arg(where, problem)};
}

QString memberOf(const QString& where, std::string_view name)
{
    return where.isEmpty() ? harmless(fromUtf8(name)) : where + QLatin1Char('.') + harmless(fromUtf8(name));
}

void writeUnknown(Json& json, const Json& unknown)
{
    for (const auto& [name, value] : unknown.items())
        json[name] = value;
}

Result<Id> readId(const Json& json, const QString& where)
{
    const auto found = json.find("id");
    if (found == json.end() || !found->is_string())
        return errorAt(memberOf(where, "id"), Text::tr("is missing"));
    auto id = Id::fromString(found->get_ref<const std::string&>());
    if (!id)
        return errorAt(memberOf(where, "id"), Text::tr("must be 16 hexadecimal digits"));
    return id;
}

}  // namespace lacquer
