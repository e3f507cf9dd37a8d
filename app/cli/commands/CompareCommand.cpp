// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressReporter.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "delivery/BuildCompare.h"

namespace lacquer {

namespace {

Json pathOrNull(const std::filesystem::path& path)
{
    return path.empty() ? Json() : Json(toUtf8(shown(path)));
}

Json numberOrNull(const std::optional<double>& number)
{
    return number ? finiteOrNull(*number) : Json();
}

Json asJson(const SoundDifference& sound)
{
    return {{"equal", sound.isEqual},
            {"levelDb", numberOrNull(sound.levelDb)},
            {"residualDb", numberOrNull(sound.residualDb)},
            {"offsetFrames", sound.offsetFrames},
            {"framesBefore", sound.firstFrames},
            {"framesAfter", sound.secondFrames}};
}

Json asJson(const DdpDifference& disc)
{
    Json json = Json::object();
    json["soundEqual"] = disc.soundIsEqual();
    json["differentFrames"] = disc.differentFrames;
    for (const auto& [name, fields] : {std::pair("marks", &disc.marks), std::pair("fields", &disc.fields)}) {
        json[name] = Json::array();
        for (const DdpDifference::Field& field : *fields)
            json[name].push_back(Json{{"where", toUtf8(field.where)}, {"name", toUtf8(field.name)}, {"before", toUtf8(field.first)}, {"after", toUtf8(field.second)}});
    }
    return json;
}

Json asJson(const FileChange& change)
{
    Json json = Json::object();
    json["before"] = pathOrNull(change.before);
    json["after"] = pathOrNull(change.after);
    json["sameBytes"] = change.sameBytes;
    json["sound"] = change.sound ? asJson(*change.sound) : Json();
    json["tags"] = Json::array();
    for (const TagChange& tag : change.tags)
        json["tags"].push_back(Json{{"place", toUtf8(tag.place)}, {"field", toUtf8(tag.field)}, {"before", toUtf8(tag.before)}, {"after", toUtf8(tag.after)}});
    json["disc"] = change.disc ? asJson(*change.disc) : Json();
    json["unread"] = change.unread.isEmpty() ? Json() : Json(toUtf8(change.unread));
    return json;
}

QString shownSound(const SoundDifference& sound)
{
    if (sound.isEqual)
        return Text::tr("the same sound");
    QStringList words;
    if (sound.firstFrames != sound.secondFrames)
        words << Text::tr("%1 frames instead of %2").arg(sound.secondFrames).arg(sound.firstFrames);
    if (sound.offsetFrames != 0)
        words << Text::tr("%n frame(s) later", nullptr, int(sound.offsetFrames));
    if (sound.levelDb)
        words << Text::tr("%1 dB level").arg(QString::asprintf("%+.2f", *sound.levelDb));
    words << (sound.residualDb ? Text::tr("beyond that a difference of %1 dB").arg(*sound.residualDb, 0, 'f', 1) : Text::tr("no other difference"));
    return words.join(QStringLiteral(", "));
}

void print(Context& context, const FileChange& change)
{
    if (change.before.empty())
        return context.print(Text::tr("only in the second: %1").arg(shown(change.after)));
    if (change.after.empty())
        return context.print(Text::tr("only in the first: %1").arg(shown(change.before)));
    if (change.sameBytes && !change.disc)
        return;
    const QString name = change.before == change.after ? shown(change.before) : Text::tr("%1, now %2").arg(shown(change.before), shown(change.after));
    context.print(change.sound ? Text::tr("%1: %2").arg(name, shownSound(*change.sound)) : name);
    if (!change.unread.isEmpty())
        context.print(QStringLiteral("  ") + change.unread);
    for (const TagChange& tag : change.tags)
        context.print(Text::tr("  %1, %2: '%3', was '%4'").arg(tag.place, tag.field, harmless(tag.after), harmless(tag.before)));
    if (change.disc)
        for (const auto* fields : {&change.disc->marks, &change.disc->fields})
            for (const DdpDifference::Field& field : *fields)
                context.print(Text::tr("  %1, %2: '%3', was '%4'").arg(field.where, field.name, harmless(field.second), harmless(field.first)));
}

Result<void> run(Context& context)
{
    const auto changes = [&] {
        const ProgressReporter reporter(context, Text::tr("comparing"));
        return compareBuilds(context.invocation().path(0), context.invocation().path(1), context.progress());
    }();
    if (!changes)
        return changes.error();
    int different = 0;
    Json files = Json::array();
    for (const FileChange& change : *changes) {
        different += change.sameBytes && !change.disc ? 0 : 1;
        if (context.wantsJson())
            files.push_back(asJson(change));
        else
            print(context, change);
    }
    if (context.wantsJson())
        context.printJson("lacquer.compare/1", {{"different", different}, {"files", std::move(files)}});
    else
        context.say(Text::tr("%n file(s) compared", nullptr, int(changes->size())) + QStringLiteral(", ") + Text::tr("%n of them differ(s)", nullptr, different));
    return {};
}

}  // namespace

Command compareCommand()
{
    return {"compare",
            "OLD_DIR NEW_DIR",
            QT_TRANSLATE_NOOP("Command", "say what has changed between two deliveries"),
            QT_TRANSLATE_NOOP("Command",
                "Compares two folders of delivered files, whoever made them, file by file: sound by its samples, its level "
                "and what remains when that is taken away, tags field by field, discs by their marks and texts. A file whose "
                "title changed is known by the number its name begins with."),
            2,
            2,
            {jsonOption},
            {{"compare delivery-monday delivery-friday", QT_TRANSLATE_NOOP("Command", "What is new since Monday")}},
            &run};
}

}  // namespace lacquer
