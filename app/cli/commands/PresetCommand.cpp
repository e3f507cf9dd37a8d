// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/ChainJson.h"
#include "model/ChainPresets.h"
#include "model/KeyPlace.h"
#include "model/NearestName.h"
#include "model/ProjectSession.h"

namespace lacquer {

namespace {

const char* placeName(PresetPlace place)
{
    switch (place) {
    case PresetPlace::Any: return "any";
    case PresetPlace::Stem: return "stem";
    case PresetPlace::Song: return "song";
    case PresetPlace::Album: return "album";
    }
    return "any";
}

void list(Context& context)
{
    QStringList troubles;
    auto all = ChainPresets::factory();
    for (auto& preset : ChainPresets::own(&troubles))
        all.push_back(std::move(preset));
    Json presets = Json::array();
    for (const ChainPreset& preset : all) {
        if (context.wantsJson())
            presets.push_back({{"name", toUtf8(preset.id)},
                               {"use", toUtf8(preset.use)},
                               {"place", placeName(preset.place)},
                               {"own", !preset.file.empty()},
                               {"processors", chainToJson(preset.chain)}});
        else
            context.print(preset.use.isEmpty() ? preset.id : QStringLiteral("%1: %2").arg(preset.id, preset.use));
    }
    if (context.wantsJson())
        context.printJson("lacquer.presets/1", {{"presets", std::move(presets)}});
    for (const QString& trouble : troubles)
        context.say(trouble);
}

Result<void> load(Context& context, const QString& target, const QString& name)
{
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    Album album = project->album();
    const auto place = findTarget(album, target);
    if (!place)
        return place.error();
    const auto preset = ChainPresets::find(name);
    if (!preset)
        return preset.error();
    editChain(album, *place) = ChainPresets::fresh(*preset);
    return project->save(album);
}

Result<void> save(Context& context, const QString& target, const QString& name)
{
    const auto project = ProjectSession::toRead(context.invocation().path(0));
    if (!project)
        return project.error();
    const auto place = findTarget(project->album(), target);
    if (!place)
        return place.error();
    const auto use = context.invocation().optionText("use");
    if (!use)
        return use.error();
    const Chain& chain = chainAt(project->album(), *place);
    if (chain.empty())
        return Error{ErrorKind::Usage, Text::tr("the chain of '%1' is empty; there is nothing to keep").arg(harmless(target))};
    const auto file = ChainPresets::save(name, use->value_or(QString()), chain, context.invocation().has("force"));
    if (!file)
        return file.error();
    context.say(Text::tr("saved as '%1'").arg(shown(*file)));
    return {};
}

Result<void> run(Context& context)
{
    const auto words = context.invocation().texts(1);
    if (!words)
        return words.error();
    const QString& action = words->at(1);
    const QStringList known{QStringLiteral("list"), QStringLiteral("save"), QStringLiteral("load")};
    if (!known.contains(action))
        return Error{ErrorKind::Usage, Text::tr("preset cannot '%1'%2; it knows %3")
                                           .arg(harmless(action), didYouMean(action, known), known.join(QStringLiteral(", ")))};
    if ((action == known[0]) != (words->size() == 2))
        return Error{ErrorKind::Usage, Text::tr("usage: %1").arg(QStringLiteral("lacquer-cli preset ALBUM.lacquer TARGET list | save NAME | load NAME"))};
    if (action == known[0]) {
        list(context);
        return {};
    }
    return action == known[1] ? save(context, words->at(0), words->at(2)) : load(context, words->at(0), words->at(2));
}

}  // namespace

Command presetCommand()
{
    return {"preset",
            "ALBUM.lacquer TARGET list|save|load [NAME]",
            QT_TRANSLATE_NOOP("Command", "take a chain from a preset, or keep it as one"),
            QT_TRANSLATE_NOOP("Command",
                "TARGET is 'album', or the key of a song or stem. The actions:\n\n"
                "  list         every preset with when to use it\n"
                "  save NAME    the target's chain as a preset of your own\n"
                "  load NAME    puts a preset in the place of the target's chain\n\n"
                "Your own presets are text files in $XDG_DATA_HOME/lacquer/presets, the window's too; one with the name of a preset "
                "that comes along goes before it. Names are taken in any case."),
            3,
            4,
            {{"use", "TEXT", QT_TRANSLATE_NOOP("Command", "When to use it, in one sentence, for save.")},
             {"force", nullptr, QT_TRANSLATE_NOOP("Command", "Save over a preset of the same name.")},
             jsonOption},
            {{"preset album.lacquer album load 'Finishing touch'", QT_TRANSLATE_NOOP("Command", "A place to start from")},
             {"preset album.lacquer 'songs[1].stems[\"vocal.wav\"]' save 'Our singer'",
              QT_TRANSLATE_NOOP("Command", "For the next record")}},
            &run};
}

}  // namespace lacquer
