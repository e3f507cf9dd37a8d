// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/MetadataSheet.h"

#include "base/Json.h"
#include "base/Text.h"
#include "model/Album.h"
#include "model/Field.h"
#include "model/MetadataCell.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* schemaName = "lacquer.metadata/1";
constexpr std::size_t mostRows = 10'000;  // where readTextTable stops
constexpr QChar byteOrderMark(0xfeff);
constexpr QChar apostrophe = u'\'';

Error bad(const QString& reason)
{
    return {ErrorKind::BadData, reason};
}

/// Whether a spreadsheet would take a cell for a formula, apostrophes in front of it not counted.
bool looksLikeFormula(const QString& cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != apostrophe; });
    return first != cell.end() && QStringView(u"=+-@\t\r\n").contains(*first);
}

QString guarded(const QString& cell)
{
    return looksLikeFormula(cell) ? apostrophe + cell : cell;
}

QString unguarded(const QString& cell)
{
    return cell.startsWith(apostrophe) && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

Result<QString> decoded(std::string_view bytes)
{
    const bool wide = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
    QStringDecoder decoder(wide ? QStringDecoder::Utf16 : QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    if (decoder.hasError())
        return bad(Text::tr("it is not UTF-8; save it again as 'CSV UTF-8', or with UTF-8 as its character set"));
    if (text.startsWith(byteOrderMark))
        text.remove(0, 1);
    return text;
}

/// What stands between the headings. A tab inside some cell further down decides nothing.
QChar headingSeparator(const QString& text)
{
    std::array<qsizetype, 3> counts{};
    constexpr std::array<QChar, 3> separators{u'\t', u';', u','};
    bool quoted = false;
    for (const QChar c : text) {
        quoted ^= c == u'"';
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts[i] += c == separators[i];
    }
    return separators[std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Takes away the first line by which Excel is told its separator; nothing when there is none.
std::optional<QChar> takeSeparatorLine(QString& text)
{
    if (!text.startsWith(u"sep="_s) || text.size() < 6 || (text[5] != u'\n' && text[5] != u'\r'))
        return std::nullopt;
    const QChar separator = text[4];
    text.remove(0, text[5] == u'\r' && text.size() > 6 && text[6] == u'\n' ? 7 : 6);
    return separator;
}

Result<MetadataSheet> fromTable(QString text)
{
    const auto given = takeSeparatorLine(text);
    const TextTable table = readTextTable(text, given ? *given : headingSeparator(text));
    if (table.empty())
        return bad(Text::tr("it is empty"));
    if (table.size() >= mostRows)
        return bad(Text::tr("it has more than %1 rows").arg(mostRows));
    MetadataSheet sheet;
    for (const QString& heading : table.front())
        sheet.columns.push_back(heading.trimmed());
    while (!sheet.columns.empty() && sheet.columns.back().isEmpty())
        sheet.columns.pop_back();
    QStringList wrong;
    for (std::size_t i = 1; i < table.size(); ++i) {
        if (std::all_of(table[i].begin(), table[i].end(), [](const QString& cell) { return cell.isEmpty(); }))
            continue;
        MetadataSheet::Row row{Text::tr("row %1").arg(i + (given ? 2 : 1)), {}};
        for (const QString& cell : table[i])
            row.cells.push_back(unguarded(cell));
        for (std::size_t extra = sheet.columns.size(); extra < row.cells.size(); ++extra)
            if (!row.cells[extra].isEmpty())
                wrong << Text::tr("%1, column %2: the column has no heading").arg(row.name).arg(extra + 1);
        row.cells.resize(sheet.columns.size());
        sheet.rows.push_back(std::move(row));
    }
    if (!wrong.isEmpty())
        return bad(wrong.join(u'\n'));
    return sheet;
}

std::optional<QString> cellText(const Json& value)
{
    if (value.is_null())
        return QString();
    if (value.is_string())
        return fromUtf8(value.get_ref<const std::string&>());
    if (value.is_boolean())
        return value.get<bool>() ? u"true"_s : u"false"_s;
    if (value.is_number())
        return QString::number(value.get<double>(), 'g', QLocale::FloatingPointShortest);
    return std::nullopt;
}

Result<MetadataSheet> fromJson(std::string_view bytes)
{
    const auto json = parseJson(bytes);
    if (!json)
        return json.error();
    const auto schema = json->is_object() ? json->find("schema") : json->end();
    if (!json->is_object() || schema == json->end() || *schema != schemaName)
        return bad(Text::tr("it does not say \"schema\": \"%1\"").arg(QLatin1String(schemaName)));
    MetadataSheet sheet;
    QStringList wrong;
    const auto add = [&](const QString& name, const Json& object) {
        MetadataSheet::Row row{name, std::vector<QString>(sheet.columns.size())};
        if (!object.is_object()) {
            wrong << Text::tr("%1: must be an object").arg(name);
            return;
        }
        for (const auto& [member, value] : object.items()) {
            const QString column = fromUtf8(member);
            // The one field that is more than a word.
            const bool nested = value.is_object() && column == "translations"_L1;
            auto text = nested ? std::optional(metadataText(value)) : cellText(value);
            if (!text) {
                wrong << Text::tr("%1, %2: must be a text, a number, true, false or null").arg(name, harmless(column));
                continue;
            }
            auto found = std::find(sheet.columns.begin(), sheet.columns.end(), column);
            if (found == sheet.columns.end()) {
                if (sheet.columns.size() >= 1'000)
                    continue;
                found = sheet.columns.insert(found, column);
                for (auto& other : sheet.rows)
                    other.cells.emplace_back();
                row.cells.emplace_back();
            }
            row.cells[std::size_t(found - sheet.columns.begin())] = std::move(*text);
        }
        sheet.rows.push_back(std::move(row));
    };
    sheet.columns = {QString::fromLatin1(positionColumn)};
    if (const auto album = json->find("album"); album != json->end()) {
        add(u"album"_s, *album);
        if (!sheet.rows.empty())
            sheet.rows.back().cells[0] = QString::fromLatin1(albumPosition);
    }
    const auto songs = json->find("songs");
    if (songs != json->end() && !songs->is_array())
        return bad(Text::tr("songs: must be a list"));
    if (songs != json->end())
        for (std::size_t i = 0; i < songs->size() && i < mostRows; ++i)
            add(u"songs[%1]"_s.arg(i + 1), (*songs)[i]);
    if (!wrong.isEmpty())
        return bad(wrong.join(u'\n'));
    return sheet;
}

/// The cell as the field's own kind of JSON, or nothing when such a row has no such field.
template <class Owner>
std::optional<Json> jsonCell(const QString& column, const QString& cell)
{
    const auto* field = findField<Owner>(toUtf8(column));
    if (!field)
        return std::nullopt;
    if (cell.isEmpty())
        return field->kind == FieldKind::Text ? Json("") : Json();
    auto typed = typedValue(field->kind, cell);
    return typed ? *typed : Json(toUtf8(cell));
}

std::string toJsonText(const MetadataSheet& sheet)
{
    Json album;
    Json songs = Json::array();
    for (const MetadataSheet::Row& row : sheet.rows) {
        const bool isAlbum = row.cells.at(0) == QLatin1String(albumPosition);
        Json object = Json::object();
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            const QString& column = sheet.columns[i];
            const QString& cell = row.cells[i];
            if (column == QLatin1String(positionColumn)) {
                if (!isAlbum)
                    object[positionColumn] = cell.toInt();
            } else if (column == QLatin1String(idColumn)) {
                object[idColumn] = toUtf8(cell);
            } else if (auto value = isAlbum ? jsonCell<Album>(column, cell) : jsonCell<Song>(column, cell)) {
                object[toUtf8(column)] = std::move(*value);
            }
        }
        isAlbum ? void(album = std::move(object)) : songs.push_back(std::move(object));
    }
    Json json = Json::object();
    json["schema"] = schemaName;
    json["album"] = std::move(album);
    json["songs"] = std::move(songs);
    return printJson(json);
}

}  // namespace

Result<MetadataFormat> metadataFormatOf(const std::filesystem::path& path)
{
    const QString extension = shown(path.extension()).toLower();
    if (extension == ".csv"_L1)
        return MetadataFormat::Csv;
    if (extension == ".tsv"_L1 || extension == ".tab"_L1)
        return MetadataFormat::Tsv;
    if (extension == ".json"_L1)
        return MetadataFormat::JsonText;
    return Error{ErrorKind::Usage, Text::tr("'%1' must end in .csv, .tsv or .json, which says how it is written").arg(shown(path))};
}

std::string printMetadata(const MetadataSheet& sheet, MetadataFormat format)
{
    if (format == MetadataFormat::JsonText)
        return toJsonText(sheet);
    TextTable table{sheet.columns};
    for (const MetadataSheet::Row& row : sheet.rows) {
        auto& cells = table.emplace_back();
        for (const QString& cell : row.cells)
            cells.push_back(guarded(cell));
    }
    const bool tabs = format == MetadataFormat::Tsv;
    const QString text = printTextTable(table, tabs ? u'\t' : u',', u"\r\n"_s);
    return toUtf8(tabs ? text : byteOrderMark + text);
}

Result<MetadataSheet> parseMetadata(std::string_view bytes, MetadataFormat format)
{
    if (format == MetadataFormat::JsonText)
        return fromJson(bytes);
    auto text = decoded(bytes);
    return text ? fromTable(std::move(*text)) : text.error();
}

}  // namespace lacquer
