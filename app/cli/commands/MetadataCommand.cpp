// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/SafeFile.h"
#include "base/Text.h"
#include "commands/Rows.h"
#include "model/MetadataTable.h"
#include "model/NearestName.h"
#include "model/ProjectSession.h"

namespace lacquer {

namespace {

constexpr std::int64_t largestTable = std::int64_t(64) << 20;

Result<void> exportTo(Context& context, MetadataFormat format)
{
    const auto project = ProjectSession::toRead(context.invocation().path(0));
    if (!project)
        return project.error();
    SaveOptions options;
    if (!context.invocation().has("force")) {
        const auto file = context.invocation().path(2);
        std::error_code ignored;
        if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
            return Error{ErrorKind::CannotCreate,
                         Text::tr("'%1' exists already; choose another name, or replace it with --force").arg(shown(file))};
        options.expectedPrevious = std::string();
    }
    return saveSafely(context.invocation().path(2), printMetadata(metadataOf(project->album()), format), options);
}

Result<void> importFrom(Context& context, MetadataFormat format)
{
    const auto file = context.invocation().path(2);
    const auto bytes = readWhole(file, largestTable);
    if (!bytes)
        return bytes.error();
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    const auto sheet = parseMetadata(*bytes, format);
    const auto album = sheet ? withMetadata(project->album(), *sheet) : Result<Album>(sheet.error());
    if (!album)
        return Error{album.error().kind,
                     Text::tr("'%1' was not imported:").arg(shown(file)) + QLatin1Char('\n') + album.error().message};
    const int changed = changedMetadata(project->album(), *album);
    if (auto saved = project->save(*album); !saved)
        return saved;
    context.say(Text::tr("%n value(s) changed", nullptr, changed));
    return {};
}

Result<void> run(Context& context)
{
    const auto format = metadataFormatOf(context.invocation().path(2));
    if (!format)
        return format.error();
    const auto action = context.invocation().text(1);
    if (!action)
        return action.error();
    if (*action == QLatin1String("export"))
        return exportTo(context, *format);
    if (*action == QLatin1String("import"))
        return importFrom(context, *format);
    const QStringList known{QStringLiteral("import"), QStringLiteral("export")};
    return Error{ErrorKind::Usage, Text::tr("metadata cannot '%1'%2; it knows %3")
                                       .arg(harmless(*action), didYouMean(*action, known), known.join(QStringLiteral(", ")))};
}

}  // namespace

Command metadataCommand()
{
    return {"metadata",
            "ALBUM.lacquer import|export FILE",
            QT_TRANSLATE_NOOP("Command", "take names and codes from a table, or put them into one"),
            QT_TRANSLATE_NOOP("Command",
                "The table has a row for the album (position 'album') and one per song; its columns are position, id and the keys "
                "of titles, people, codes and texts. FILE ends in .csv, .tsv or .json. Tables that spreadsheets have saved are "
                "read with commas, semicolons or tabs, in UTF-8 or UTF-16.\n\n"
                "Import goes by id, or by position where the id is empty; columns and songs that are not there stay as they are, "
                "an empty cell clears. ISRCs and barcodes may have hyphens and spaces. When cells are wrong, all of them are "
                "listed and nothing is imported.\n\n"
                "In CSV and TSV, cells that a spreadsheet would take for formulas (=, +, - or @ in front) are exported with an "
                "apostrophe in front, which import takes away. Whatever stands in a cell is text and never computed."),
            3,
            3,
            {{"force", nullptr, QT_TRANSLATE_NOOP("Command", "Export over a file that exists.")}},
            {{"metadata album.lacquer export titles.csv", QT_TRANSLATE_NOOP("Command", "A table for a spreadsheet")},
             {"metadata album.lacquer import titles.csv", QT_TRANSLATE_NOOP("Command", "What was filled in there")}},
            &run};
}

}  // namespace lacquer
