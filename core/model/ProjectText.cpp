// SPDX-License-Identifier: GPL-3.0-or-later
// Album to JSON and back; the tables of Fields.cpp do the plain members, this file the tree around them.
#include "model/ProjectFile.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "model/AlbumRules.h"
#include "model/ChainJson.h"
#include "model/Field.h"
#include "model/FileReferenceJson.h"
#include "model/JsonMembers.h"

#include <algorithm>
#include <initializer_list>

namespace lacquer {

namespace {

template <class Owner>
void writeFields(Json& json, const Owner& owner)
{
    for (const Field<Owner>& field : fieldsOf<Owner>())
        json[field.name] = field.read(owner);
}

template <class Owner>
Result<void> readFields(const Json& json, Owner& owner, const QString& where)
{
    if (!json.is_object())
        return errorAt(where, Text::tr("must be an object"));
    for (const Field<Owner>& field : fieldsOf<Owner>())
        if (const auto found = json.find(field.name); found != json.end())
            if (auto written = field.write(owner, *found, field); !written)
                return errorAt(memberOf(where, field.name), written.error().message);
    return {};
}

/// Keeps every member that is neither a field of Owner nor one of the structural names.
template <class Owner>
Json unknownMembers(const Json& json, std::initializer_list<const char*> structural)
{
    Json unknown = Json::object();
    for (const auto& [name, value] : json.items()) {
        const bool known = findField<Owner>(name) ||
                           std::find(structural.begin(), structural.end(), std::string_view(name)) != structural.end();
        if (!known)
            unknown[name] = value;
    }
    return unknown;
}

Json coverToJson(const std::optional<FileReference>& cover)
{
    return cover ? pictureToJson(*cover) : Json();
}

Result<void> readCover(const Json& json, const QString& where, std::optional<FileReference>& cover)
{
    const auto found = json.find("cover");
    if (found == json.end() || found->is_null())
        return {};
    auto reference = pictureFromJson(*found, memberOf(where, "cover"));
    if (!reference)
        return reference.error();
    cover = std::move(*reference);
    return {};
}

Json stemToJson(const Stem& stem)
{
    Json json = Json::object();
    json["id"] = stem.id.toString();
    writeFields(json, stem);
    json["file"] = fileToJson(stem.file);
    json["chain"] = chainToJson(stem.chain);
    writeUnknown(json, stem.unknown);
    return json;
}

Result<Stem> stemFromJson(const Json& json, const QString& where)
{
    Stem stem;
    if (auto read = readFields(json, stem, where); !read)
        return read.error();
    const auto id = readId(json, where);
    if (!id)
        return id.error();
    stem.id = *id;
    const auto file = json.find("file");
    if (file == json.end())
        return errorAt(memberOf(where, "file"), Text::tr("is missing"));
    auto reference = fileFromJson(*file, memberOf(where, "file"));
    if (!reference)
        return reference.error();
    stem.file = std::move(*reference);
    auto chain = chainFromJson(json.value("chain", Json::array()), memberOf(where, "chain"));
    if (!chain)
        return chain.error();
    stem.chain = std::move(*chain);
    stem.unknown = unknownMembers<Stem>(json, {"id", "file", "chain"});
    return stem;
}

Json songToJson(const Song& song)
{
    Json json = Json::object();
    json["id"] = song.id.toString();
    writeFields(json, song);
    json["stems"] = Json::array();
    for (const Stem& stem : song.stems)
        json["stems"].push_back(stemToJson(stem));
    json["referenceMix"] = song.referenceMix ? fileToJson(*song.referenceMix) : Json();
    json["cover"] = coverToJson(song.cover);
    json["chain"] = chainToJson(song.chain);
    writeUnknown(json, song.unknown);
    return json;
}

Result<Song> songFromJson(const Json& json, const QString& where)
{
    Song song;
    if (auto read = readFields(json, song, where); !read)
        return read.error();
    const auto id = readId(json, where);
    if (!id)
        return id.error();
    song.id = *id;
    const Json stems = json.value("stems", Json::array());
    if (!stems.is_array())
        return errorAt(memberOf(where, "stems"), Text::tr("must be a list"));
    for (std::size_t i = 0; i < stems.size(); ++i) {
        auto stem = stemFromJson(stems[i], QStringLiteral("%1.stems[%2]").arg(where).arg(i + 1));
        if (!stem)
            return stem.error();
        song.stems.push_back(std::move(*stem));
    }
    if (const auto mix = json.find("referenceMix"); mix != json.end() && !mix->is_null()) {
        auto reference = fileFromJson(*mix, memberOf(where, "referenceMix"));
        if (!reference)
            return reference.error();
        song.referenceMix = std::move(*reference);
    }
    if (auto read = readCover(json, where, song.cover); !read)
        return read.error();
    auto chain = chainFromJson(json.value("chain", Json::array()), memberOf(where, "chain"));
    if (!chain)
        return chain.error();
    song.chain = std::move(*chain);
    song.unknown = unknownMembers<Song>(json, {"id", "stems", "referenceMix", "cover", "chain"});
    return song;
}

Result<Album> albumFromJson(const Json& json)
{
    Album album = Album::fresh();
    album.deliverables.clear();
    if (auto read = readFields(json, album, {}); !read)
        return read.error();
    const auto id = readId(json, {});
    if (!id)
        return id.error();
    album.id = *id;
    if (auto read = readCover(json, {}, album.cover); !read)
        return read.error();
    if (const auto loudness = json.find("loudness"); loudness != json.end()) {
        if (auto read = readFields(*loudness, album.loudness, QStringLiteral("loudness")); !read)
            return read.error();
        album.loudness.unknown = unknownMembers<LoudnessAim>(*loudness, {});
    }
    if (const auto limiter = json.find("finalLimiter"); limiter != json.end()) {
        auto settings = processorFromJson(*limiter, QStringLiteral("finalLimiter"));
        if (!settings)
            return settings.error();
        if (settings->type != "limiter")
            return errorAt(QStringLiteral("finalLimiter.type"), Text::tr("must be limiter"));
        album.finalLimiter = std::move(*settings);
    }
    auto chain = chainFromJson(json.value("chain", Json::array()), QStringLiteral("chain"));
    if (!chain)
        return chain.error();
    album.chain = std::move(*chain);
    const Json songs = json.value("songs", Json::array());
    if (!songs.is_array() || songs.size() > 100'000)
        return errorAt(QStringLiteral("songs"), Text::tr("must be a list of at most 100,000"));
    for (std::size_t i = 0; i < songs.size(); ++i) {
        auto song = songFromJson(songs[i], QStringLiteral("songs[%1]").arg(i + 1));
        if (!song)
            return song.error();
        album.append(std::move(*song));
    }
    const Json deliverables = json.value("deliverables", Json::array());
    if (!deliverables.is_array())
        return errorAt(QStringLiteral("deliverables"), Text::tr("must be a list"));
    for (std::size_t i = 0; i < deliverables.size(); ++i) {
        Deliverable deliverable;
        if (auto read = readFields(deliverables[i], deliverable, QStringLiteral("deliverables[%1]").arg(i + 1)); !read)
            return read.error();
        deliverable.unknown = unknownMembers<Deliverable>(deliverables[i], {});
        album.deliverables.push_back(std::move(deliverable));
    }
    album.unknown = unknownMembers<Album>(
        json, {"schema", "id", "cover", "loudness", "finalLimiter", "chain", "songs", "deliverables", "end"});
    if (auto whole = checkAlbum(album); !whole)
        return whole.error();
    return album;
}

}  // namespace

Json projectJson(const Album& album)
{
    Json json = Json::object();
    json["schema"] = projectSchema;
    json["id"] = album.id.toString();
    writeFields(json, album);
    json["cover"] = coverToJson(album.cover);
    json["loudness"] = Json::object();
    writeFields(json["loudness"], album.loudness);
    writeUnknown(json["loudness"], album.loudness.unknown);
    json["finalLimiter"] = processorToJson(album.finalLimiter);
    json["chain"] = chainToJson(album.chain);
    json["songs"] = Json::array();
    for (const SharedSong& song : album.songs)
        json["songs"].push_back(songToJson(*song));
    json["deliverables"] = Json::array();
    for (const Deliverable& deliverable : album.deliverables) {
        Json entry = Json::object();
        writeFields(entry, deliverable);
        writeUnknown(entry, deliverable.unknown);
        json["deliverables"].push_back(std::move(entry));
    }
    writeUnknown(json, album.unknown);
    json["end"] = true;
    return json;
}

std::string projectText(const Album& album)
{
    return printJson(projectJson(album));
}

Result<LoadedProject> parseProject(std::string_view text)
{
    auto json = parseJson(text);
    if (!json)
        return json.error();
    if (!json->is_object())
        return Error{ErrorKind::BadData, Text::tr("it is not a Lacquer project")};
    const auto schema = json->find("schema");
    if (schema == json->end() || schema != json->begin())
        return Error{ErrorKind::BadData, Text::tr("it is not a Lacquer project: the first member must be 'schema'")};
    const auto number = checkedNumber(*schema, 1, 1e6);
    if (!number)
        return errorAt(QStringLiteral("schema"), number.error().message);
    if (*number != double(int(*number)))
        return errorAt(QStringLiteral("schema"), Text::tr("must be a whole number"));
    const auto end = json->find("end");
    if (end == json->end() || !end->is_boolean() || !end->get<bool>())
        return Error{ErrorKind::BadData, Text::tr("its end is missing, so it has been cut short")};
    auto album = albumFromJson(*json);
    if (!album)
        return album.error();
    LoadedProject project;
    project.album = std::move(*album);
    project.schema = int(*number);
    project.contentHash = hashBytes(text);
    return project;
}

}  // namespace lacquer
