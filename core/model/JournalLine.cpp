// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JournalLine.h"

#include "base/Text.h"
#include "model/ProjectFile.h"

#include <QByteArray>

#include <unordered_map>

namespace lacquer {

namespace {

/// On one line; text that is not UTF-8 cannot stand in a QString, so nothing is lost by replacing it.
std::string compact(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Error notALine()
{
    return {ErrorKind::BadData, Text::tr("it is not a journal")};
}

std::int64_t integer(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

std::string text(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Album withoutSongs(const Album& album)
{
    Album shell = album;
    shell.songs.clear();
    return shell;
}

}  // namespace

std::string headerLine(const JournalHeader& header)
{
    Json json = Json::object();
    json["lacquerJournal"] = header.version;
    json["schema"] = header.schema;
    // Any bytes may be in a path, not in JSON.
    json["project"] = QByteArray::fromStdString(header.project.native()).toPercentEncoding("/ ").toStdString();
    json["savedHash"] = header.savedHash;
    json["time"] = header.milliseconds;
    return compact(json);
}

Result<JournalHeader> readHeaderLine(const std::string& line)
{
    const auto json = parseJson(line);
    if (!json || !json->is_object() || integer(*json, "lacquerJournal") < 1)
        return notALine();
    JournalHeader header;
    header.version = int(integer(*json, "lacquerJournal"));
    header.schema = int(integer(*json, "schema"));
    header.project = QByteArray::fromPercentEncoding(QByteArray::fromStdString(text(*json, "project"))).toStdString();
    header.savedHash = text(*json, "savedHash");
    header.milliseconds = integer(*json, "time");
    return header;
}

std::string baseLine(const Album& saved)
{
    return compact(Json{{"album", projectJson(saved)}});
}

std::string stepLine(const JournalStep& step, const Album* before, const Album* after)
{
    Json json = Json::object();
    json["time"] = step.milliseconds;
    json["name"] = toUtf8(step.name);
    if (!before || !after)
        return compact(json);
    std::unordered_map<std::uint64_t, const SharedSong*> known;
    for (const SharedSong& song : before->songs)
        known.emplace(song->id.bits, &song);
    Album part = withoutSongs(*after);
    const bool shellChanged = !(part == withoutSongs(*before));
    bool orderChanged = before->songs.size() != after->songs.size();
    Json order = Json::array();
    for (std::size_t i = 0; i < after->songs.size(); ++i) {
        const SharedSong& song = after->songs[i];
        order.push_back(song->id.toString());
        orderChanged = orderChanged || before->songs[i]->id != song->id;
        const auto was = known.find(song->id.bits);
        if (was == known.end() || !(*was->second == song))
            part.songs.push_back(song);
    }
    if (orderChanged)
        json["order"] = std::move(order);
    Json changed = projectJson(part);
    if (!part.songs.empty())
        json["songs"] = std::move(changed["songs"]);
    if (shellChanged) {
        changed["songs"] = Json::array();
        json["album"] = std::move(changed);
    }
    return compact(json);
}

Result<void> JournalReplay::begin(const std::string& line)
{
    auto json = parseJson(line);
    if (!json || !json->is_object() || !json->contains("album") || !(*json)["album"].is_object())
        return notALine();
    shell_ = std::move((*json)["album"]);
    order_.clear();
    songs_.clear();
    const auto songs = shell_.find("songs");
    if (songs == shell_.end() || !songs->is_array())
        return notALine();
    for (Json& song : *songs) {
        if (!song.is_object())
            return notALine();
        const std::string id = text(song, "id");
        order_.push_back(id);
        songs_[id] = std::move(song);
    }
    *songs = Json::array();
    return {};
}

Result<JournalStep> JournalReplay::apply(const std::string& line)
{
    auto json = parseJson(line);
    if (!json || !json->is_object() || !json->contains("time"))
        return notALine();
    std::vector<std::string> order = order_;
    if (const auto given = json->find("order"); given != json->end()) {
        order.clear();
        if (!given->is_array())
            return notALine();
        for (const Json& id : *given)
            order.push_back(id.is_string() ? id.get<std::string>() : std::string());
    }
    const auto changed = json->find("songs");
    const bool hasSongs = changed != json->end();
    if (hasSongs && !changed->is_array())
        return notALine();
    const auto shell = json->find("album");
    if (shell != json->end() && (!shell->is_object() || !shell->contains("songs")))
        return notALine();
    if (hasSongs)
        for (Json& song : *changed)
            if (song.is_object()) {
                const std::string id = text(song, "id");
                songs_[id] = std::move(song);
            }
    order_ = std::move(order);
    if (shell != json->end())
        shell_ = std::move(*shell);
    return JournalStep{integer(*json, "time"), fromUtf8(text(*json, "name"))};
}

Result<Album> JournalReplay::album() const
{
    Json whole = shell_;
    Json songs = Json::array();
    for (const std::string& id : order_) {
        const auto song = songs_.find(id);
        if (song == songs_.end())
            return notALine();
        songs.push_back(song->second);
    }
    whole["songs"] = std::move(songs);
    auto project = parseProject(printJson(whole));
    if (!project)
        return project.error();
    return std::move(project->album);
}

}  // namespace lacquer
