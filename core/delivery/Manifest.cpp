// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Manifest.h"

#include "base/FileDescriptor.h"
#include "base/Hash.h"
#include "base/Json.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "base/Version.h"
#include "measure/Loudness.h"
#include "model/ProjectFile.h"
#include "render/EngineStamp.h"
#include "delivery/ZipFile.h"
#include "delivery/encoders/AacWriter.h"
#include "delivery/encoders/Mp3Writer.h"
#include "delivery/encoders/OpusWriter.h"
#include "delivery/encoders/VorbisWriter.h"
#include "disc/FileSums.h"
#include "tags/FlacTags.h"

#include <cmath>

namespace lacquer {

namespace {

/// Levels of a silent file have no number.
double levelFrom(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number() ? found->get<double>() : LoudnessReading::silence;
}

Json sourceToJson(const FileReference& file)
{
    Json json = Json::object();
    json["name"] = toUtf8(fromUtf8(file.path.filename().native()));
    json["sha256"] = file.sha256;
    json["bytes"] = file.size;
    return json;
}

}  // namespace

const ManifestFile* Manifest::find(const std::filesystem::path& path) const
{
    for (const ManifestFile& file : files)
        if (file.path == path)
            return &file;
    return nullptr;
}

std::map<std::string, std::string> deliveryLibraries()
{
    auto libraries = renderLibraries();
    libraries.emplace("libebur128", Loudness::libraryVersion());
    libraries.emplace("taglib", tagLibraryVersion());
    libraries.emplace("lame", Mp3Writer::libraryVersion());
    libraries.emplace("libvorbis", VorbisWriter::libraryVersion());
    libraries.emplace("libopus", OpusWriter::libraryVersion());
    libraries.emplace("libzip", zipLibraryVersion());
    libraries.emplace("libavcodec", AacWriter::libraryVersion());
    return libraries;
}

std::string manifestText(const Manifest& manifest, const Album& album)
{
    Json json = Json::object();
    json["schema"] = "lacquer.manifest/1";
    json["program"]["version"] = lacquerVersion();
    json["program"]["build"] = buildId();
    json["program"]["processor"] = processorClass();
    for (const auto& [name, version] : deliveryLibraries())
        json["libraries"][name] = version;
    json["album"]["title"] = toUtf8(album.title);
    json["album"]["artist"] = toUtf8(album.artist);
    json["album"]["project"] = hashBytes(projectText(album));
    json["sources"] = Json::array();
    if (album.cover)
        json["sources"].push_back(sourceToJson(*album.cover));
    for (const SharedSong& song : album.songs) {
        for (const Stem& stem : song->stems)
            json["sources"].push_back(sourceToJson(stem.file));
        if (song->cover)
            json["sources"].push_back(sourceToJson(*song->cover));
    }
    json["files"] = Json::array();
    for (const ManifestFile& file : manifest.files) {
        Json entry = Json::object();
        entry["path"] = file.path.generic_string();
        entry["bytes"] = file.reading.bytes;
        entry["sha256"] = file.reading.sha256;
        entry["md5"] = file.md5;
        entry["deliverable"] = toUtf8(file.deliverable);
        entry["frames"] = file.reading.frames;
        entry["integratedLufs"] = finiteOrNull(file.reading.integratedLufs);
        entry["loudnessRangeLu"] = finiteOrNull(file.reading.loudnessRangeLu);
        entry["maxMomentaryLufs"] = finiteOrNull(file.reading.maxMomentaryLufs);
        entry["maxShortTermLufs"] = finiteOrNull(file.reading.maxShortTermLufs);
        entry["truePeakDbtp"] = finiteOrNull(file.reading.truePeakDbtp);
        entry["samplePeakDbfs"] = finiteOrNull(file.reading.samplePeakDbfs);
        entry["recipe"] = file.recipe;
        json["files"].push_back(std::move(entry));
    }
    return printJson(json);
}

Result<Manifest> parseManifest(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json)
        return json.error();
    const Error foreign{ErrorKind::BadData, Text::tr("it is not a manifest of Lacquer")};
    if (!json->is_object() || json->value("schema", std::string()) != "lacquer.manifest/1")
        return foreign;
    const auto files = json->find("files");
    if (files == json->end() || !files->is_array())
        return foreign;
    Manifest manifest;
    for (const Json& entry : *files) {
        const auto textOf = [&](const char* name) {
            const auto found = entry.is_object() ? entry.find(name) : entry.end();
            return entry.is_object() && found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
        };
        ManifestFile file;
        file.path = textOf("path");
        file.recipe = textOf("recipe");
        file.reading.sha256 = textOf("sha256");
        file.md5 = textOf("md5");
        file.deliverable = fromUtf8(textOf("deliverable"));
        const bool stays = file.path.is_relative() && file.path.lexically_normal() == file.path && *file.path.begin() != "..";
        if (file.path.empty() || !stays || file.reading.sha256.size() != 64)
            return foreign;
        const double bytes = levelFrom(entry, "bytes");
        const double frames = levelFrom(entry, "frames");
        if (!std::isfinite(bytes) || !std::isfinite(frames))
            return foreign;
        file.reading.bytes = std::int64_t(bytes);
        file.reading.frames = std::int64_t(frames);
        file.reading.integratedLufs = levelFrom(entry, "integratedLufs");
        file.reading.loudnessRangeLu = levelFrom(entry, "loudnessRangeLu");
        file.reading.maxMomentaryLufs = levelFrom(entry, "maxMomentaryLufs");
        file.reading.maxShortTermLufs = levelFrom(entry, "maxShortTermLufs");
        file.reading.truePeakDbtp = levelFrom(entry, "truePeakDbtp");
        file.reading.samplePeakDbfs = levelFrom(entry, "samplePeakDbfs");
        manifest.files.push_back(std::move(file));
    }
    return manifest;
}

Result<std::string> md5OfFile(const std::filesystem::path& path, const Progress& progress)
{
    const auto file = FileDescriptor::openRegular(path);
    if (!file)
        return file.error();
    std::vector<char> chunk(std::size_t(1) << 20);
    FileSums sums;
    for (std::size_t got = 1; got > 0;) {
        if (progress.cancelled())
            return Progress::cancelledError();
        if (const auto problem = file->read(chunk.data(), chunk.size(), got))
            return Error{ErrorKind::InputOutput, Text::tr("cannot read '%1': %2; build again").arg(shown(path), reason(problem))};
        sums.add(chunk.data(), got);
    }
    return sums.md5().toStdString();
}

std::string checksumText(const std::map<std::filesystem::path, std::string>& hashes)
{
    std::string text;
    for (const auto& [path, hash] : hashes)
        text += hash + "  " + path.generic_string() + "\n";
    return text;
}

}  // namespace lacquer
