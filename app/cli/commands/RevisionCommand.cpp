// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Clock.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/NearestName.h"
#include "model/ProjectSession.h"
#include "model/Revisions.h"

#include <QDateTime>

namespace lacquer {

namespace {

QString dateText(const Revision& revision)
{
    return revision.date == 0 ? QStringLiteral("-")
                              : QDateTime::fromSecsSinceEpoch(revision.date, Qt::UTC).toString(Qt::ISODate);
}

Result<void> list(Context& context)
{
    const auto project = ProjectSession::toRead(context.invocation().path(0));
    if (!project)
        return project.error();
    QStringList troubles;
    const auto all = Revisions(project->path()).list(&troubles);
    if (!all)
        return all.error();
    Json revisions = Json::array();
    for (const Revision& one : *all) {
        const bool isPresent = one.album == project->album();
        if (context.wantsJson())
            revisions.push_back({{"name", toUtf8(one.name)},
                                 {"date", one.date == 0 ? Json() : Json(toUtf8(dateText(one)))},
                                 {"note", toUtf8(one.note)},
                                 {"automatic", one.automatic},
                                 {"isPresent", isPresent},
                                 {"path", toUtf8(shown(one.file))}});
        else
            context.print(QStringLiteral("%1  %2%3%4").arg(dateText(one), one.name, one.note.isEmpty() ? QString() : QStringLiteral(": ") + one.note,
                                                           isPresent ? Text::tr(" (as the album is now)") : QString()));
    }
    if (context.wantsJson())
        context.printJson("lacquer.revisions/1", {{"revisions", std::move(revisions)}});
    else if (all->empty())
        context.say(Text::tr("there are no revisions"));
    for (const QString& trouble : troubles)
        context.say(trouble);
    return {};
}

Result<void> save(Context& context, const QString& name)
{
    const auto note = context.invocation().optionText("note");
    if (!note)
        return note.error();
    // Locked, so that nobody saves the album while it is copied.
    const auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    const auto kept = Revisions(project->path()).save(project->album(), name, note->value_or(QString()), clockSeconds());
    if (!kept)
        return kept.error();
    context.say(Text::tr("saved as '%1'").arg(shown(kept->file)));
    return {};
}

Result<void> restore(Context& context, const QString& name)
{
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    const Revisions revisions(project->path());
    const auto wanted = revisions.find(name, project->album().id);
    if (!wanted)
        return wanted.error();
    if (wanted->album == project->album()) {
        context.say(Text::tr("the album is as '%1' already").arg(harmless(wanted->name)));
        return {};
    }
    const auto before = revisions.saveBefore(project->album(), wanted->name, clockSeconds());
    if (!before)
        return before.error();
    if (auto saved = project->save(wanted->album); !saved)
        return saved;
    context.say(Text::tr("restored '%1'; what there was is kept as '%2'").arg(harmless(wanted->name), harmless(before->name)));
    return {};
}

Result<void> run(Context& context)
{
    const auto words = context.invocation().texts(1);
    if (!words)
        return words.error();
    const QString& action = words->at(0);
    const QStringList known{QStringLiteral("list"), QStringLiteral("save"), QStringLiteral("restore")};
    if (!known.contains(action))
        return Error{ErrorKind::Usage, Text::tr("revision cannot '%1'%2; it knows %3")
                                           .arg(harmless(action), didYouMean(action, known), known.join(QStringLiteral(", ")))};
    if ((action == known[0]) != (words->size() == 1))
        return Error{ErrorKind::Usage, Text::tr("usage: %1").arg(QStringLiteral("lacquer-cli revision ALBUM.lacquer list | save NAME | restore NAME"))};
    if (action == known[0])
        return list(context);
    return action == known[1] ? save(context, words->at(1)) : restore(context, words->at(1));
}

}  // namespace

Command revisionCommand()
{
    return {"revision",
            "ALBUM.lacquer list|save|restore [NAME]",
            QT_TRANSLATE_NOOP("Command", "keep named states of an album, and bring one back"),
            QT_TRANSLATE_NOOP("Command",
                "  list            names, dates (UTC) and notes, oldest first\n"
                "  save NAME       keeps the album as it is now\n"
                "  restore NAME    makes the album what it was then\n\n"
                "Revisions are project files in the folder 'ALBUM.revisions' beside the album; 'diff' compares them with it. Before a "
                "restore, the album as it is now is kept as one more revision, so that nothing is lost. Sources are not copied."),
            2,
            3,
            {{"note", "TEXT", QT_TRANSLATE_NOOP("Command", "What to remember of it, for save.")}, jsonOption},
            {{"revision album.lacquer save 'Mix 2' --note 'louder vocals'", QT_TRANSLATE_NOOP("Command", "Before going on")},
             {"revision album.lacquer restore 'Mix 2'", QT_TRANSLATE_NOOP("Command", "Back to it")}},
            &run};
}

}  // namespace lacquer
