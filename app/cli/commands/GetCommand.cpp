// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/Key.h"
#include "model/KeyAccess.h"
#include "model/ProjectSession.h"

namespace lacquer {

namespace {

QString plain(const Json& value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? fromUtf8(value.get_ref<const std::string&>()) : fromUtf8(value.dump());
}

/// One line KEY=VALUE for every value below, in the form that set takes.
void printTree(Context& context, const QString& key, const Json& value, bool inParameters)
{
    const bool isRide = value.is_array() && (value.empty() || value.front().is_array() || value.front().is_number());
    if (value.is_object()) {
        for (const auto& [name, child] : value.items()) {
            const QString member = fromUtf8(name);
            QString below = key.isEmpty() ? member : key + QLatin1Char('.') + member;
            if (inParameters)
                below = key + QStringLiteral("[\"%1\"]").arg(member);
            if (name == "parameters" && child.is_object())
                printTree(context, key, child, true);
            else
                printTree(context, below, child, false);
        }
    } else if (value.is_array() && !isRide) {
        for (std::size_t i = 0; i < value.size(); ++i)
            printTree(context, QStringLiteral("%1[%2]").arg(key).arg(i + 1), value[i], false);
    } else {
        context.print(key + QLatin1Char('=') + plain(value));
    }
}

Result<void> run(Context& context)
{
    QString key;
    if (context.invocation().arguments().size() > 1) {
        const auto text = context.invocation().text(1);
        if (!text)
            return text.error();
        key = *text;
    }
    const auto project = ProjectSession::toRead(context.invocation().path(0));
    if (!project)
        return project.error();
    const auto value = getValue(project->album(), key);
    if (!value)
        return value.error();
    if (context.wantsJson())
        context.printJson("lacquer.get/1", {{"key", toUtf8(key)}, {"value", *value}});
    else if (value->is_object() || (value->is_array() && !value->empty() && value->front().is_object()))
        printTree(context, key, *value, false);
    else
        context.print(plain(*value));
    return {};
}

}  // namespace

Command getCommand()
{
    return {"get",
            "ALBUM.lacquer [KEY]",
            QT_TRANSLATE_NOOP("Command", "print a value of an album, or all of them"),
            QT_TRANSLATE_NOOP("Command",
                "Prints the value at a key: text as it is, numbers with a point, true or false, lists as JSON, an "
                "empty line for what is not set. A key that holds more, or none, prints a line KEY=VALUE for every "
                "value below it. 'lacquer-cli help' explains keys."),
            1,
            2,
            {jsonOption},
            {{"get album.lacquer 'songs[1].gainDb'", QT_TRANSLATE_NOOP("Command", "One value")},
             {"get album.lacquer loudness --json", QT_TRANSLATE_NOOP("Command", "A part, for scripts")}},
            &run};
}

}  // namespace lacquer
