// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FileReferenceJson.h"

#include "base/Text.h"
#include "model/Field.h"
#include "model/JsonMembers.h"

#include <set>

namespace lacquer {

namespace {

std::string hexOf(const std::string& bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toHex().toStdString();
}

bool isUtf8(const std::string& bytes)
{
    return toUtf8(fromUtf8(bytes)) == bytes;
}

/// What every file has.
Json placeToJson(const FileReference& file)
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
    return json;
}

enum class Content { Sound, Picture };

Result<FileReference> fromJson(const Json& json, const QString& where, Content content)
{
    if (!json.is_object())
        return errorAt(where, Text::tr("must be an object"));
    FileReference file;
    const auto text = [&](const char* name, std::string& out) -> Result<void> {
        const auto found = json.find(name);
        if (found == json.end())
            return {};
        if (!found->is_string())
            return errorAt(memberOf(where, name), Text::tr("must be a text"));
        out = found->get<std::string>();
        return {};
    };
    const auto number = [&](const char* name, auto& out, double minimum, double maximum) -> Result<void> {
        const auto found = json.find(name);
        if (found == json.end())
            return errorAt(memberOf(where, name), Text::tr("is missing"));
        const auto value = checkedNumber(*found, minimum, maximum);
        if (!value)
            return errorAt(memberOf(where, name), value.error().message);
        out = std::remove_reference_t<decltype(out)>(*value);
        return {};
    };
    const auto flag = [&](const char* name, bool& out) -> Result<void> {
        const auto found = json.find(name);
        if (found == json.end())
            return {};
        if (!found->is_boolean())
            return errorAt(memberOf(where, name), Text::tr("must be true or false"));
        out = found->get<bool>();
        return {};
    };
    std::string path;
    std::string pathHex;
    for (const auto& step : {text("path", path), text("pathHex", pathHex), text("sha256", file.sha256),
                             text("format", file.format), number("size", file.size, 0, 9e15)})
        if (!step)
            return step.error();
    std::set<std::string> known = {"path", "pathHex", "size", "sha256", "format"};
    if (content == Content::Sound) {
        for (const auto& step : {flag("isFloat", file.isFloat), flag("lossy", file.lossy), number("rateHz", file.rateHz, 8000, 384000),
                                 number("channels", file.channels, 1, 2), number("bits", file.bits, 0, 64),
                                 number("frames", file.frames, 1, 9e15)})
            if (!step)
                return step.error();
        known.insert({"rateHz", "channels", "bits", "isFloat", "lossy", "frames"});
    }
    if (!pathHex.empty())
        path = QByteArray::fromHex(QByteArray::fromStdString(pathHex)).toStdString();
    if (path.empty() || path.find('\0') != std::string::npos)
        return errorAt(memberOf(where, "path"), Text::tr("is missing"));
    file.path = path;
    for (const auto& [name, value] : json.items())
        if (!known.contains(name))
            file.unknown[name] = value;
    return file;
}

}  // namespace

Json fileToJson(const FileReference& file)
{
    Json json = placeToJson(file);
    json["rateHz"] = file.rateHz;
    json["channels"] = file.channels;
    json["bits"] = file.bits;
    json["isFloat"] = file.isFloat;
    json["lossy"] = file.lossy;
    json["frames"] = file.frames;
    writeUnknown(json, file.unknown);
    return json;
}

Json pictureToJson(const FileReference& file)
{
    Json json = placeToJson(file);
    writeUnknown(json, file.unknown);
    return json;
}

Result<FileReference> fileFromJson(const Json& json, const QString& where)
{
    return fromJson(json, where, Content::Sound);
}

Result<FileReference> pictureFromJson(const Json& json, const QString& where)
{
    return fromJson(json, where, Content::Picture);
}

}  // namespace lacquer
