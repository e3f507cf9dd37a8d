// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Clock.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/ProfileShelf.h"
#include "model/NearestName.h"

namespace lacquer {

namespace {

Json ruleToJson(const ProfileRule& rule)
{
    Json json = {{"rule", ruleWord(rule.kind).name}, {"level", rule.blocks ? "error" : "warning"}, {"sentence", toUtf8(ruleSentence(rule))}};
    const auto add = [&json](const char* name, const QStringList& words) {
        for (const QString& word : words)
            json[name].push_back(toUtf8(word));
    };
    add("kinds", rule.kinds);
    if (ruleWord(rule.kind).takes == RuleTakes::Numbers)
        for (const QString& number : rule.values)
            json["values"].push_back(number.toInt());
    else
        add("values", rule.values);
    if (rule.minimum)
        json["minimum"] = *rule.minimum;
    if (rule.maximum)
        json["maximum"] = *rule.maximum;
    if (rule.recordInches)
        json["inches"] = *rule.recordInches;
    if (!rule.speed.isEmpty())
        json["speed"] = toUtf8(rule.speed);
    if (!rule.signs.isEmpty())
        json["signs"] = toUtf8(rule.signs);
    json["source"] = toUtf8(rule.source);
    json["date"] = toUtf8(rule.date);
    return json;
}

Json profileToJson(const Profile& profile)
{
    Json rules = Json::array();
    for (const ProfileRule& rule : profile.rules)
        rules.push_back(ruleToJson(rule));
    return {{"name", toUtf8(profile.name)},
            {"title", toUtf8(profile.title)},
            {"date", toUtf8(profile.date)},
            {"stale", profile.isStale(clockSeconds())},
            {"path", profile.origin.empty() ? Json() : Json(toUtf8(shown(profile.origin)))},
            {"overrides", profile.overrides},
            {"rules", std::move(rules)}};
}

QString headline(const Profile& profile)
{
    QString line = Text::tr("%1: %2, of %3").arg(profile.name, harmless(profile.title), profile.date);
    if (profile.overrides)
        line += Text::tr(" (from '%1', instead of the one that comes with Lacquer)").arg(shown(profile.origin));
    else if (!profile.origin.empty())
        line += Text::tr(" (from '%1')").arg(shown(profile.origin));
    if (profile.isStale(clockSeconds()))
        line += Text::tr(" (more than 18 months old: look whether it still holds)");
    return line;
}

void printWhole(Context& context, const Profile& profile)
{
    context.print(headline(profile));
    for (const ProfileRule& rule : profile.rules) {
        const QString sentence = harmless(ruleSentence(rule));
        context.print(QStringLiteral("    ") + (rule.blocks ? Text::tr("must: %1").arg(sentence) : Text::tr("should: %1").arg(sentence)));
        context.print(QStringLiteral("        ") + Text::tr("%1 (%2)").arg(harmless(rule.source), rule.date));
    }
}

Result<void> run(Context& context)
{
    const ProfileShelf shelf = ProfileShelf::all();
    std::vector<const Profile*> wanted;
    const auto words = context.invocation().texts(0);
    if (!words)
        return words.error();
    for (const Profile& profile : shelf.profiles())
        if (words->isEmpty() || words->front() == profile.name)
            wanted.push_back(&profile);
    for (const auto& broken : shelf.unreadable())
        context.sayError(broken.sentence);
    if (wanted.empty())
        return Error{ErrorKind::Usage, Text::tr("there is no delivery profile '%1'%2").arg(harmless(words->front()), didYouMean(words->front(), shelf.names()))};
    if (context.wantsJson()) {
        Json list = Json::array();
        for (const Profile* profile : wanted)
            list.push_back(profileToJson(*profile));
        Json unreadable = Json::array();
        for (const auto& broken : shelf.unreadable())
            unreadable.push_back({{"path", toUtf8(shown(broken.path))}, {"message", toUtf8(broken.sentence)}});
        context.printJson("lacquer.profiles/1", {{"folder", toUtf8(shown(ProfileShelf::folder()))}, {"profiles", std::move(list)}, {"unreadable", std::move(unreadable)}});
    } else {
        for (const Profile* profile : wanted) {
            if (words->isEmpty())
                context.print(headline(*profile));
            else
                printWhole(context, *profile);
        }
    }
    // The sentences have been said; the exit code tells scripts that a file of the folder is none.
    return shelf.unreadable().empty() ? Result<void>() : Result<void>(Error{ErrorKind::BadData, {}});
}

}  // namespace

Command profilesCommand()
{
    return {"profiles",
            "[NAME]",
            QT_TRANSLATE_NOOP("Command", "list what services, distributors and plants ask of a delivery"),
            QT_TRANSLATE_NOOP("Command",
                "Lists the delivery profiles, or one with its rules, each with who says so and when that was read. A deliverable whose "
                "key profile names one is held to its rules by check and build.\n\n"
                "A profile is a text file of schema lacquer.profile/1. Put your own, *.json, into the folder in LACQUER_PROFILES, or "
                "else into ~/.config/lacquer/profiles (XDG_CONFIG_HOME); one with the name of a profile that comes with Lacquer stands "
                "in its place, and this list says so. A file that is no profile is named on standard error, the others work, and the "
                "exit code is 65."),
            0,
            1,
            {jsonOption},
            {{"profiles spotify", QT_TRANSLATE_NOOP("Command", "Its rules, with their sources")},
             {"set album.lacquer 'deliverables[\"flac\"].profile=spotify'", QT_TRANSLATE_NOOP("Command", "Hold a deliverable to them")}},
            &run};
}

}  // namespace lacquer
