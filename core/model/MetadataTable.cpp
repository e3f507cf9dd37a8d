// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/MetadataTable.h"

#include "base/Text.h"
#include "model/Field.h"
#include "model/MetadataCell.h"
#include "model/NearestName.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// What has a row in the tables of fields but is sound, place or level, not a name or a code.
constexpr std::array notMetadata = {
    "rate",          "pauseSeconds",   "enabled",         "gapSeconds",    "join",
    "continuesPrevious", "trimStartSeconds", "trimEndSeconds", "fadeInSeconds", "fadeInShape",
    "fadeInCurvature",   "fadeOutSeconds",   "fadeOutShape",   "fadeOutCurvature", "gainDb",
    "driveDb",       "driveSolvedFor", "loudnessOffsetLu", "pinned",       "preEmphasis",
};

template <class Owner>
const Field<Owner>* metadataField(std::string_view name)
{
    const auto* field = findField<Owner>(name);
    if (!field || field->kind == FieldKind::Breakpoints || field->kind == FieldKind::Numbers)
        return nullptr;
    const bool isName = std::none_of(notMetadata.begin(), notMetadata.end(), [&](const char* other) { return name == other; });
    return isName ? field : nullptr;
}

struct Column {
    QString name;
    const Field<Song>* song = nullptr;
    const Field<Album>* album = nullptr;
};

std::vector<Column> allColumns()
{
    std::vector<Column> columns;
    for (const Field<Song>& field : fieldsOf<Song>())
        if (const auto* own = metadataField<Song>(field.name))
            columns.push_back({QString::fromLatin1(field.name), own, metadataField<Album>(field.name)});
    for (const Field<Album>& field : fieldsOf<Album>())
        if (const auto* own = metadataField<Album>(field.name); own && !findField<Song>(field.name))
            columns.push_back({QString::fromLatin1(field.name), nullptr, own});
    return columns;
}

QString excerpt(const QString& cell)
{
    constexpr qsizetype longest = 60;
    const QString line = harmless(cell);
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

/// Puts a sheet into an album and remembers what was wrong.
class Import {
public:
    Import(const Album& album, const MetadataSheet& sheet) : album_(album), sheet_(sheet) {}

    Result<Album> run()
    {
        if (findColumns())
            for (const MetadataSheet::Row& row : sheet_.rows)
                take(row);
        if (!wrong_.isEmpty())
            return Error{ErrorKind::BadData, wrong_.join(u'\n')};
        return album_;
    }

private:
    [[nodiscard]] bool findColumns()
    {
        const auto known = allColumns();
        QStringList names{QString::fromLatin1(positionColumn), QString::fromLatin1(idColumn)};
        for (const Column& column : known)
            names << column.name;
        std::set<QString> seen;
        for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
            const QString& heading = sheet_.columns[i];
            const auto name = std::find_if(names.begin(), names.end(), [&](const QString& one) {
                return one.compare(heading, Qt::CaseInsensitive) == 0;
            });
            Column column;
            if (name == names.end())
                wrong_ << (heading.isEmpty() ? Text::tr("heading: column %1 has no name").arg(i + 1)
                                             : Text::tr("heading: there is no field '%1'%2").arg(excerpt(heading), didYouMean(heading, names)));
            else if (!seen.insert(*name).second)
                wrong_ << Text::tr("heading: '%1' stands there twice").arg(*name);
            else if (*name == QLatin1String(positionColumn))
                position_ = int(i);
            else if (*name == QLatin1String(idColumn))
                id_ = int(i);
            else
                column = *std::find_if(known.begin(), known.end(), [&](const Column& one) { return one.name == *name; });
            columns_.push_back(column);
        }
        if (position_ < 0 && id_ < 0)
            wrong_ << Text::tr("heading: a column 'id' or 'position' must say which song a row is about");
        return wrong_.isEmpty();
    }

    void say(const MetadataSheet::Row& row, const QString& column, const QString& cell, const QString& reason)
    {
        wrong_ << Text::tr("%1, %2: '%3' %4").arg(row.name, column, excerpt(cell), reason);
    }

    static QString cellAt(const MetadataSheet::Row& row, int column)
    {
        return column < 0 ? QString() : row.cells[std::size_t(column)].trimmed();
    }

    /// The song a row is about; nothing, and a reason, when there is none.
    std::optional<std::size_t> songOf(const MetadataSheet::Row& row)
    {
        const QString idText = cellAt(row, id_);
        const QString positionText = cellAt(row, position_);
        std::optional<std::size_t> song;
        if (!idText.isEmpty()) {
            const auto id = Id::fromString(toUtf8(idText));
            if (id)
                song = album_.find(*id);
            if (!song)
                say(row, QString::fromLatin1(idColumn), idText, Text::tr("is no song of this album; empty the cell to go by position"));
        } else {
            bool isNumber = false;
            const int position = positionText.toInt(&isNumber);
            if (isNumber && position >= 1 && std::size_t(position) <= album_.songs.size())
                song = std::size_t(position - 1);
            else
                say(row, QString::fromLatin1(positionColumn), positionText,
                    Text::tr("must be 'album' or a position from 1 to %1").arg(album_.songs.size()));
        }
        if (song && !songsSeen_.insert(*song).second) {
            say(row, idText.isEmpty() ? QString::fromLatin1(positionColumn) : QString::fromLatin1(idColumn),
                idText.isEmpty() ? positionText : idText, Text::tr("is a song that has a row already"));
            return std::nullopt;
        }
        return song;
    }

    void take(const MetadataSheet::Row& row)
    {
        if (cellAt(row, position_).compare(QLatin1String(albumPosition), Qt::CaseInsensitive) == 0) {
            const QString idText = cellAt(row, id_);
            if (!idText.isEmpty() && toUtf8(idText) != album_.id.toString())
                say(row, QString::fromLatin1(idColumn), idText, Text::tr("is another album; empty the cell if this one is meant"));
            if (std::exchange(albumSeen_, true))
                say(row, QString::fromLatin1(positionColumn), cellAt(row, position_), Text::tr("has a row already"));
            fill(row, album_, &Column::album);
            return;
        }
        const auto position = songOf(row);
        if (!position)
            return;
        Song song = *album_.songs[*position];
        fill(row, song, &Column::song);
        if (song != *album_.songs[*position])
            album_.edit(*position) = std::move(song);
    }

    template <class Owner>
    void fill(const MetadataSheet::Row& row, Owner& owner, const Field<Owner>* Column::*which)
    {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const Field<Owner>* field = columns_[i].*which;
            const QString& cell = row.cells[i];
            if (!field) {
                if (!columns_[i].name.isEmpty() && !cell.isEmpty())
                    say(row, columns_[i].name, cell,
                        std::is_same_v<Owner, Album> ? Text::tr("is nothing an album has; empty the cell")
                                                     : Text::tr("is nothing a song has; only the album's row may have it"));
                continue;
            }
            if (cell == metadataText(field->read(owner)))
                continue;
            const auto value = metadataValue(field->name, field->kind, field->choices, cell);
            if (!value) {
                say(row, columns_[i].name, cell, value.error().message);
                continue;
            }
            if (auto written = field->write(owner, *value, *field); !written)
                say(row, columns_[i].name, cell, written.error().message);
        }
    }

    Album album_;
    const MetadataSheet& sheet_;
    std::vector<Column> columns_;
    int position_ = -1;
    int id_ = -1;
    std::set<std::size_t> songsSeen_;
    bool albumSeen_ = false;
    QStringList wrong_;
};

}  // namespace

MetadataSheet metadataOf(const Album& album)
{
    const auto columns = allColumns();
    MetadataSheet sheet;
    sheet.columns = {QString::fromLatin1(positionColumn), QString::fromLatin1(idColumn)};
    for (const Column& column : columns)
        sheet.columns.push_back(column.name);
    MetadataSheet::Row first{{}, {QString::fromLatin1(albumPosition), fromUtf8(album.id.toString())}};
    for (const Column& column : columns)
        first.cells.push_back(column.album ? metadataText(column.album->read(album)) : QString());
    sheet.rows.push_back(std::move(first));
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        const Song& song = *album.songs[i];
        MetadataSheet::Row row{{}, {QString::number(i + 1), fromUtf8(song.id.toString())}};
        for (const Column& column : columns)
            row.cells.push_back(column.song ? metadataText(column.song->read(song)) : QString());
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Result<Album> withMetadata(const Album& album, const MetadataSheet& sheet)
{
    return Import(album, sheet).run();
}

int changedMetadata(const Album& before, const Album& after)
{
    const MetadataSheet a = metadataOf(before);
    const MetadataSheet b = metadataOf(after);
    int count = 0;
    for (std::size_t row = 0; row < std::min(a.rows.size(), b.rows.size()); ++row)
        for (std::size_t i = 0; i < a.columns.size(); ++i)
            count += a.rows[row].cells[i] != b.rows[row].cells[i];
    return count;
}

}  // namespace lacquer
