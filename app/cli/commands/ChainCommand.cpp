// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "ParameterWords.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "dsp/Registry.h"
#include "model/AlbumDiff.h"
#include "model/ChainJson.h"
#include "model/ChainSnapshot.h"
#include "model/Field.h"
#include "model/KeyAccess.h"
#include "model/KeyPlace.h"
#include "model/NearestName.h"
#include "model/ProjectSession.h"

#include <algorithm>
#include <string_view>

namespace lacquer {

namespace {

Error usage(const QString& sentence)
{
    return {ErrorKind::Usage, sentence};
}

/// N as a position in the chain, counted from 0.
Result<std::size_t> positionIn(const Chain& chain, const QString& text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return usage(Text::tr("'%1' is not a position in the chain; they count from 1").arg(harmless(text)));
    if (std::size_t(number) > chain.size())
        return Error{ErrorKind::Missing,
                     Text::tr("there is no processor %1; the chain has %2").arg(QString::number(number), QString::number(chain.size()))};
    return std::size_t(number - 1);
}

Result<void> setAll(ProcessorSettings& settings, const QStringList& assignments)
{
    for (const QString& assignment : assignments) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return usage(Text::tr("'%1' is not of the form ID=VALUE").arg(harmless(assignment)));
        const QString id = assignment.left(equals);
        if (auto set = setParameter(settings, id, assignment.mid(equals + 1)); !set)
            return usage(Text::tr("%1 %2").arg(harmless(id), set.error().message));
    }
    return {};
}

Result<void> add(Chain& chain, const QStringList& words)
{
    const ProcessorType* type = findProcessorType(toUtf8(words.at(0)));
    if (!type) {
        QStringList types;
        for (const ProcessorType& known : processorTypes())
            types << QString::fromLatin1(known.id);
        return usage(Text::tr("there is no processor '%1'%2; 'lacquer-cli processors' lists them")
                         .arg(harmless(words.at(0)), didYouMean(words.at(0), types)));
    }
    ProcessorSettings settings = ProcessorSettings::withDefaults(*type);
    if (auto set = setAll(settings, words.mid(1)); !set)
        return set;
    chain.push_back(std::move(settings));
    return {};
}

Result<void> set(Chain& chain, const QStringList& words)
{
    const auto position = positionIn(chain, words.at(0));
    return position ? setAll(chain[*position], words.mid(1)) : position.error();
}

Result<void> remove(Chain& chain, const QStringList& words)
{
    const auto position = positionIn(chain, words.at(0));
    if (!position)
        return position.error();
    chain.erase(chain.begin() + std::ptrdiff_t(*position));
    return {};
}

Result<void> move(Chain& chain, const QStringList& words)
{
    const auto from = positionIn(chain, words.at(0));
    const auto to = positionIn(chain, words.at(1));
    if (!from || !to)
        return from ? to.error() : from.error();
    ProcessorSettings moved = std::move(chain[*from]);
    chain.erase(chain.begin() + std::ptrdiff_t(*from));
    chain.insert(chain.begin() + std::ptrdiff_t(*to), std::move(moved));
    return {};
}

Result<void> bypass(Chain& chain, const QStringList& words)
{
    const auto position = positionIn(chain, words.at(0));
    if (!position)
        return position.error();
    const auto typed = typedValue(FieldKind::Switch, words.at(1));
    if (!typed || !typed->is_boolean())
        return usage(Text::tr("bypass wants 'on' or 'off', not '%1'").arg(harmless(words.at(1))));
    chain[*position].bypassed = typed->get<bool>();
    return {};
}

struct Action {
    const char* name;
    int minimumWords;
    int maximumWords;  ///< -1: any number
    const char* form;
    Result<void> (*apply)(Chain&, const QStringList&);
};

constexpr Action actions[] = {
    {"list", 0, 0, "list", nullptr},
    {"add", 1, -1, "add TYPE [ID=VALUE...]", &add},
    {"set", 2, -1, "set N ID=VALUE...", &set},
    {"remove", 1, 1, "remove N", &remove},
    {"move", 2, 2, "move N M", &move},
    {"bypass", 2, 2, "bypass N on|off", &bypass},
    {"snapshot", 1, 3, "snapshot list | keep A [NAME] | recall A | remove A | diff A [B]", nullptr},
};

Result<const Action*> actionFor(const QStringList& words)
{
    QStringList names;
    for (const Action& action : actions) {
        names << QString::fromLatin1(action.name);
        if (names.back() != words.front())
            continue;
        const auto given = int(words.size()) - 1;
        if (given < action.minimumWords || (action.maximumWords >= 0 && given > action.maximumWords))
            return usage(Text::tr("usage: lacquer-cli chain ALBUM.lacquer TARGET %1").arg(QString::fromLatin1(action.form)));
        return &action;
    }
    return usage(Text::tr("a chain cannot '%1'%2; it knows %3")
                     .arg(harmless(words.front()), didYouMean(words.front(), names), names.join(QStringLiteral(", "))));
}

void list(Context& context, const Chain& chain, const QString& target)
{
    if (context.wantsJson()) {
        context.printJson("lacquer.chain/1", {{"target", toUtf8(target)}, {"processors", chainToJson(chain)}});
        return;
    }
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const ProcessorSettings& settings = chain[i];
        const ProcessorType* type = settings.registered();
        const QString state = !type               ? Text::tr(" (unknown to this version)")
                              : settings.bypassed ? Text::tr(" (bypassed)")
                                                  : QString();
        context.print(QStringLiteral("%1 %2%3").arg(QString::number(i + 1), fromUtf8(settings.type), state));
        for (std::size_t row = 0; type && row < type->parameters.size(); ++row)
            if (settings.values[row] != type->defaults[row])
                context.print(QStringLiteral("    %1 = %2").arg(QString::fromLatin1(type->parameters[row].id),
                                                               parameterText(type->parameters[row], settings.values[row])));
    }
}

/// A letter as a place; whether something is kept there is the caller's affair.
Result<int> placeIn(const QStringList& words, qsizetype at)
{
    const int place = words.size() > at ? ChainSnapshot::placeOf(words[at]) : -1;
    if (place < 0)
        return usage(Text::tr("a snapshot is called by a letter from A to H"));
    return place;
}

Result<const ChainSnapshot*> keptAt(const ChainSnapshots& snapshots, const QStringList& words, qsizetype at)
{
    const auto place = placeIn(words, at);
    if (!place)
        return place.error();
    const ChainSnapshot* kept = snapshotAt(snapshots, *place);
    if (!kept)
        return Error{ErrorKind::Missing, Text::tr("nothing is kept as snapshot %1; 'snapshot list' lists what is").arg(ChainSnapshot::letter(*place))};
    return kept;
}

/// The members in which a target keeps its snapshots.
const Json& keptBy(const Album& album, const KeyPlace& target)
{
    if (!target.song)
        return album.unknown;
    const Song& song = *album.songs.at(*target.song);
    return target.stem ? song.stems.at(*target.stem).unknown : song.unknown;
}

Json& editKept(Album& album, const KeyPlace& target)
{
    if (!target.song)
        return album.unknown;
    Song& song = album.edit(*target.song);
    return target.stem ? song.stems.at(*target.stem).unknown : song.unknown;
}

void listSnapshots(Context& context, const ChainSnapshots& snapshots, const QString& target)
{
    if (context.wantsJson()) {
        context.printJson("lacquer.snapshots/1", {{"target", toUtf8(target)}, {"snapshots", snapshotsToJson(snapshots)}});
        return;
    }
    for (const ChainSnapshot& one : snapshots) {
        QStringList types;
        for (const ProcessorSettings& settings : one.chain)
            types << fromUtf8(settings.type);
        const QString letter = ChainSnapshot::letter(one.place);
        context.print(QStringLiteral("%1: %2").arg(one.name.isEmpty() ? letter : letter + QLatin1Char(' ') + harmless(one.name),
                                                   types.join(QStringLiteral(", "))));
    }
}

Result<void> diffSnapshots(Context& context, const ChainSnapshots& snapshots, const Chain& now, const QStringList& words)
{
    const auto before = keptAt(snapshots, words, 1);
    if (!before)
        return before.error();
    Chain after = now;
    if (words.size() > 2) {
        const auto other = keptAt(snapshots, words, 2);
        if (!other)
            return other.error();
        after = (*other)->chain;
    }
    const QStringList lines = chainDifferences((*before)->chain, after);
    if (context.wantsJson()) {
        Json changes = Json::array();
        for (const QString& line : lines)
            changes.push_back(toUtf8(line));
        context.printJson("lacquer.diff/1", {{"changes", std::move(changes)}});
        return {};
    }
    for (const QString& line : lines)
        context.print(line);
    if (lines.isEmpty())
        context.say(Text::tr("the chains are equal"));
    return {};
}

/// True where the album has changed.
Result<bool> snapshot(Context& context, Album& album, const KeyPlace& target, const QString& name, const QStringList& words)
{
    const QString& verb = words.front();
    auto snapshots = readSnapshots(keptBy(album, target));
    if (!snapshots)
        return snapshots.error();
    if (verb == QLatin1String("list") && words.size() == 1) {
        listSnapshots(context, *snapshots, name);
        return false;
    }
    if (verb == QLatin1String("diff")) {
        if (auto told = diffSnapshots(context, *snapshots, chainAt(album, target), words); !told)
            return told.error();
        return false;
    }
    if (verb == QLatin1String("keep")) {
        const auto place = placeIn(words, 1);
        if (!place)
            return place.error();
        keepSnapshot(*snapshots, *place, chainAt(album, target), words.value(2));
        putSnapshots(editKept(album, target), *snapshots);
        return true;
    }
    const bool recalls = verb == QLatin1String("recall");
    if ((!recalls && verb != QLatin1String("remove")) || words.size() > 2)
        return usage(Text::tr("usage: lacquer-cli chain ALBUM.lacquer TARGET %1")
                         .arg(QStringLiteral("snapshot list | keep A [NAME] | recall A | remove A | diff A [B]")));
    const auto kept = keptAt(*snapshots, words, 1);
    if (!kept)
        return kept.error();
    if (recalls) {
        const Chain chain = recalled((*kept)->chain, chainAt(album, target), album);
        editChain(album, target) = chain;
    } else {
        removeSnapshot(*snapshots, (*kept)->place);
        putSnapshots(editKept(album, target), *snapshots);
    }
    return true;
}

Result<void> run(Context& context)
{
    const auto words = context.invocation().texts(1);
    if (!words)
        return words.error();
    const QString target = words->at(0);
    const auto action = actionFor(words->mid(1));
    if (!action)
        return action.error();
    const auto path = context.invocation().path(0);
    const bool snapshots = (*action)->name == std::string_view("snapshot");
    const bool reads = snapshots ? words->at(2) == QLatin1String("list") || words->at(2) == QLatin1String("diff") : !(*action)->apply;
    auto project = !reads ? ProjectSession::toChange(path) : ProjectSession::toRead(path);
    if (!project)
        return project.error();
    Album album = project->album();
    const auto place = findTarget(album, target);
    if (!place)
        return place.error();
    if (snapshots) {
        const auto changed = snapshot(context, album, *place, target, words->mid(2));
        if (!changed)
            return changed.error();
        return *changed ? project->save(album) : Result<void>();
    }
    if (!(*action)->apply) {
        list(context, chainAt(album, *place), target);
        return {};
    }
    if (auto applied = (*action)->apply(editChain(album, *place), words->mid(2)); !applied)
        return applied;
    return project->save(album);
}

}  // namespace

Command chainCommand()
{
    return {"chain",
            "ALBUM.lacquer TARGET ACTION...",
            QT_TRANSLATE_NOOP("Command", "list or change the processors of the album, a song or a stem"),
            QT_TRANSLATE_NOOP("Command",
                "TARGET is 'album', or the key of a song or stem. The actions:\n\n"
                "  list                      what is there, and what differs from defaults\n"
                "  add TYPE [ID=VALUE...]    a processor at the end\n"
                "  set N ID=VALUE...         parameters of processor N, all or none\n"
                "  remove N                  take processor N out\n"
                "  move N M                  move processor N to place M\n"
                "  bypass N on|off           switch processor N off, or on again\n"
                "  snapshot keep A [NAME]    keep the chain as it is, under a letter from A to H\n"
                "  snapshot recall A         bring a kept chain back\n"
                "  snapshot diff A [B]       what differs from the chain now, or from snapshot B\n"
                "  snapshot list | remove A  what is kept; keep it no longer\n\n"
                "Positions count from 1. Choices are set by name or number, switches by on and off; 'ID=' is the "
                "default. 'lacquer-cli processors' lists types and parameters."),
            3,
            -1,
            {jsonOption},
            {{"chain album.lacquer album add compressor thresholdDb=-12 ratio=1.5",
              QT_TRANSLATE_NOOP("Command", "A little glue for all songs")},
             {"chain album.lacquer 'songs[1]' set 1 thresholdDb=-14",
              QT_TRANSLATE_NOOP("Command", "Change it for one song")}},
            &run};
}

}  // namespace lacquer
