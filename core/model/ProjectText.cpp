// SPDX-License-Identifier: GPL-3.0-or-later
// Album to JSON and back; the tables of Fields.cpp do the plain members, this file the tree around them.
#include "model/ProjectFile.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/AlbumRules.h"
#include "model/Field.h"

#include <initializer_list>
#include <set>

namespace lacquer {

namespace {

Error at(const QString& where, const QString& problem)
{
    return {ErrorKind::BadData, Text::tr("%1 %2").arg(where, problem)};
}

QString member(const QString& where, std::string_view name)
{
    return where.isEmpty() ? harmless(fromUtf8(name)) : where + QLatin1Char('.') + harmless(fromUtf8(name));
}

template <class Owner>
void writeFields(Json& json, const Owner& owner)
{
    for (const Field<Owner>& field : fieldsOf<Owner>())
        json[field.name] = field.read(owner);
}

void writeUnknown(Json& json, const Json& unknown)
{
    for (const auto& [name, value] : unknown.items())
        json[name] = value;
}

template <class Owner>
Result<void> readFields(const Json& json, Owner& owner, const QString& where)
{
    if (!json.is_object())
        return at(where, Text::tr("must be an object"));
    for (const Field<Owner>& field : fieldsOf<Owner>())
        if (const auto found = json.find(field.name); found != json.end())
            if (auto written = field.write(owner, *found, field); !written)
                return at(member(where, field.name), written.error().message);
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

Result<Id> readId(const Json& json, const QString& where)
{
    const auto found = json.find("id");
    if (found == json.end() || !found->is_string())
        return at(member(where, "id"), Text::tr("is missing"));
    auto id = Id::fromString(found->get_ref<const std::string&>());
    if (!id)
        return at(member(where, "id"), Text::tr("must be 16 hexadecimal digits"));
    return id;
}

/// Paths are UTF-8 in the file; one that is not UTF-8 is spelled in hexadecimal so that no byte is lost.
std::string hexOf(const std::string& bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toHex().toStdString();
}

bool isUtf8(const std::string& bytes)
{
    return toUtf8(fromUtf8(bytes)) == bytes;
}

Json fileToJson(const FileReference& file)
{
    Json json = Json::object();
    const std::string path = file.path.generic_string();
    if (isUtf8(path))
        json["path"] = path;
    else
        json["pathHex"] = hexOf(path);
    json["size"] = file.size;
    json["sha256"] = file.sha256;
    json["format"] = file.format;
    json["rateHz"] = file.rateHz;
    json["channels"] = file.channels;
    json["bits"] = file.bits;
    json["isFloat"] = file.isFloat;
    json["lossy"] = file.lossy;
    json["frames"] = file.frames;
    writeUnknown(json, file.unknown);
    return json;
}

Result<FileReference> fileFromJson(const Json& json, const QString& where)
{
    if (!json.is_object())
        return at(where, Text::tr("must be an object"));
    FileReference file;
    const auto text = [&](const char* name, std::string& out) -> Result<void> {
        const auto found = json.find(name);
        if (found == json.end())
            return {};
        if (!found->is_string())
            return at(member(where, name), Text::tr("must be a text"));
        out = found->get<std::string>();
        return {};
    };
    const auto number = [&](const char* name, auto& out, double minimum, double maximum) -> Result<void> {
        const auto found = json.find(name);
        if (found == json.end())
            return at(member(where, name), Text::tr("is missing"));
        const auto value = checkedNumber(*found, minimum, maximum);
        if (!value)
            return at(member(where, name), value.error().message);
        out = std::remove_reference_t<decltype(out)>(*value);
        return {};
    };
    const auto flag = [&](const char* name, bool& out) -> Result<void> {
        const auto found = json.find(name);
        if (found == json.end())
            return {};
        if (!found->is_boolean())
            return at(member(where, name), Text::tr("must be true or false"));
        out = found->get<bool>();
        return {};
    };
    std::string path;
    std::string pathHex;
    for (const auto& step : {text("path", path), text("pathHex", pathHex), text("sha256", file.sha256),
                             text("format", file.format), flag("isFloat", file.isFloat), flag("lossy", file.lossy),
                             number("size", file.size, 0, 9e15), number("rateHz", file.rateHz, 8000, 384000),
                             number("channels", file.channels, 1, 2), number("bits", file.bits, 0, 64),
                             number("frames", file.frames, 1, 9e15)})
        if (!step)
            return step.error();
    if (!pathHex.empty())
        path = QByteArray::fromHex(QByteArray::fromStdString(pathHex)).toStdString();
    if (path.empty() || path.find('\0') != std::string::npos)
        return at(member(where, "path"), Text::tr("is missing"));
    file.path = path;
    static const std::set<std::string> known = {"path", "pathHex", "size", "sha256", "format", "rateHz",
                                                "channels", "bits", "isFloat", "lossy", "frames"};
    for (const auto& [name, value] : json.items())
        if (!known.contains(name))
            file.unknown[name] = value;
    return file;
}

Json processorToJson(const ProcessorSettings& settings)
{
    Json json = Json::object();
    json["id"] = settings.id.toString();
    json["type"] = settings.type;
    json["algorithm"] = settings.algorithm;
    json["bypassed"] = settings.bypassed;
    Json parameters = Json::object();
    if (const ProcessorType* type = settings.registered())
        for (std::size_t i = 0; i < type->parameters.size(); ++i)
            parameters[type->parameters[i].id] = settings.values[i];
    writeUnknown(parameters, settings.unknownParameters);
    json["parameters"] = std::move(parameters);
    writeUnknown(json, settings.unknown);
    return json;
}

Result<ProcessorSettings> processorFromJson(const Json& json, const QString& where)
{
    if (!json.is_object())
        return at(where, Text::tr("must be an object"));
    ProcessorSettings settings;
    const auto id = readId(json, where);
    if (!id)
        return id.error();
    settings.id = *id;
    const auto type = json.find("type");
    if (type == json.end() || !type->is_string())
        return at(member(where, "type"), Text::tr("is missing"));
    settings.type = type->get<std::string>();
    if (const auto algorithm = json.find("algorithm"); algorithm != json.end()) {
        const auto number = checkedNumber(*algorithm, 0, 1e6);
        if (!number)
            return at(member(where, "algorithm"), number.error().message);
        settings.algorithm = int(*number);
    }
    if (const auto bypassed = json.find("bypassed"); bypassed != json.end()) {
        if (!bypassed->is_boolean())
            return at(member(where, "bypassed"), Text::tr("must be true or false"));
        settings.bypassed = bypassed->get<bool>();
    }
    const ProcessorType* known = settings.registered();
    if (known)
        settings.values.assign(known->defaults.begin(), known->defaults.end());
    if (const auto parameters = json.find("parameters"); parameters != json.end()) {
        if (!parameters->is_object())
            return at(member(where, "parameters"), Text::tr("must be an object"));
        for (const auto& [name, value] : parameters->items()) {
            std::size_t i = 0;
            const std::size_t rows = known ? known->parameters.size() : 0;
            while (i < rows && name != known->parameters[i].id)
                ++i;
            if (i == rows) {
                settings.unknownParameters[name] = value;
                continue;
            }
            const auto number = checkedNumber(value, known->parameters[i].minimum, known->parameters[i].maximum);
            if (!number)
                return at(member(where, name), number.error().message);
            settings.values[i] = *number;
        }
    }
    for (const auto& [name, value] : json.items())
        if (name != "id" && name != "type" && name != "algorithm" && name != "bypassed" && name != "parameters")
            settings.unknown[name] = value;
    return settings;
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
        return at(member(where, "file"), Text::tr("is missing"));
    auto reference = fileFromJson(*file, member(where, "file"));
    if (!reference)
        return reference.error();
    stem.file = std::move(*reference);
    auto chain = chainFromJson(json.value("chain", Json::array()), member(where, "chain"));
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
        return at(member(where, "stems"), Text::tr("must be a list"));
    for (std::size_t i = 0; i < stems.size(); ++i) {
        auto stem = stemFromJson(stems[i], QStringLiteral("%1.stems[%2]").arg(where).arg(i + 1));
        if (!stem)
            return stem.error();
        song.stems.push_back(std::move(*stem));
    }
    if (const auto mix = json.find("referenceMix"); mix != json.end() && !mix->is_null()) {
        auto reference = fileFromJson(*mix, member(where, "referenceMix"));
        if (!reference)
            return reference.error();
        song.referenceMix = std::move(*reference);
    }
    auto chain = chainFromJson(json.value("chain", Json::array()), member(where, "chain"));
    if (!chain)
        return chain.error();
    song.chain = std::move(*chain);
    song.unknown = unknownMembers<Song>(json, {"id", "stems", "referenceMix", "chain"});
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
            return at(QStringLiteral("finalLimiter.type"), Text::tr("must be limiter"));
        album.finalLimiter = std::move(*settings);
    }
    auto chain = chainFromJson(json.value("chain", Json::array()), QStringLiteral("chain"));
    if (!chain)
        return chain.error();
    album.chain = std::move(*chain);
    const Json songs = json.value("songs", Json::array());
    if (!songs.is_array() || songs.size() > 100'000)
        return at(QStringLiteral("songs"), Text::tr("must be a list of at most 100,000"));
    for (std::size_t i = 0; i < songs.size(); ++i) {
        auto song = songFromJson(songs[i], QStringLiteral("songs[%1]").arg(i + 1));
        if (!song)
            return song.error();
        album.append(std::move(*song));
    }
    const Json deliverables = json.value("deliverables", Json::array());
    if (!deliverables.is_array())
        return at(QStringLiteral("deliverables"), Text::tr("must be a list"));
    for (std::size_t i = 0; i < deliverables.size(); ++i) {
        Deliverable deliverable;
        if (auto read = readFields(deliverables[i], deliverable, QStringLiteral("deliverables[%1]").arg(i + 1)); !read)
            return read.error();
        deliverable.unknown = unknownMembers<Deliverable>(deliverables[i], {});
        album.deliverables.push_back(std::move(deliverable));
    }
    album.unknown = unknownMembers<Album>(
        json, {"schema", "id", "loudness", "finalLimiter", "chain", "songs", "deliverables", "end"});
    if (auto whole = checkAlbum(album); !whole)
        return whole.error();
    return album;
}

}  // namespace

Json chainToJson(const Chain& chain)
{
    Json json = Json::array();
    for (const ProcessorSettings& settings : chain)
        json.push_back(processorToJson(settings));
    return json;
}

Result<Chain> chainFromJson(const Json& json, const QString& where)
{
    if (!json.is_array() || json.size() > 1000)
        return at(where, Text::tr("must be a list of processors"));
    Chain chain;
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto settings = processorFromJson(json[i], QStringLiteral("%1[%2]").arg(where).arg(i + 1));
        if (!settings)
            return settings.error();
        chain.push_back(std::move(*settings));
    }
    return chain;
}

Json projectJson(const Album& album)
{
    Json json = Json::object();
    json["schema"] = projectSchema;
    json["id"] = album.id.toString();
    writeFields(json, album);
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
        return at(QStringLiteral("schema"), number.error().message);
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
