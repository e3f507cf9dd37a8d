// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/BuiltAlbum.h"

#include "dsp/Registry.h"
#include "model/ProjectFile.h"

#include <fstream>

namespace lacquer::test {

namespace fs = std::filesystem;

BuiltAlbum::BuiltAlbum(bool flac, int frames) : base_(fastDirectory())
{
    for (int i = 0; i < 3; ++i)
        source_.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, frames + frames / 8 * i, 0.5), 24);
    source_.album.edit(1).chain = {ProcessorSettings::withDefaults(*findProcessorType("compressor"))};
    source_.album.deliverables.resize(2);
    if (!flac) {
        source_.album.deliverables[1].name = QStringLiteral("cd");
        source_.album.deliverables[1].kind = DeliverableKind::Wav;
        source_.album.deliverables[1].bits = 16;
    }
    save();
    const fs::path directory = base_ / "earlier";
    fs::create_directory(directory);
    const Outcome first = build().run(directory);
    before_ = visible(directory);
    source_.album.edit(0).title = QStringLiteral("Renamed");
    source_.album.edit(1).gainDb = -3;
    save();
    const Outcome second = build().run(directory);
    after_ = visible(directory);
    fs::remove_all(directory);
    if (first.exitCode != 0 || second.exitCode != 0 || before_.size() != 11 || after_.size() != 11)
        qFatal("the album for the fault tests cannot be built: %s %s", qPrintable(first.text()), qPrintable(second.text()));
}

BuiltAlbum::~BuiltAlbum()
{
    std::error_code ignored;
    fs::remove_all(base_, ignored);
}

void BuiltAlbum::save() const
{
    fs::remove(project());
    if (const auto saved = saveProject(project(), source_.album, {}); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

Command BuiltAlbum::cli(const std::vector<std::string>& words) const
{
    // ctest says which program; by hand it is the one built together with the test.
    std::vector<std::string> line{qEnvironmentVariable("LACQUER_CLI", QStringLiteral(LACQUER_CLI)).toStdString()};
    line.insert(line.end(), words.begin(), words.end());
    Command command(std::move(line));
    command.with("XDG_STATE_HOME", base_ / "state").with("LACQUER_CACHE", base_ / "cache");
    return command;
}

Command BuiltAlbum::build(const std::vector<std::string>& options) const
{
    std::vector<std::string> words{"build", project(), "--out", "{}", "--jobs", "1", "--progress", "none"};
    words.insert(words.end(), options.begin(), options.end());
    return cli(words);
}

void BuiltAlbum::setUp(const fs::path& directory) const
{
    for (const auto& [path, bytes] : before_) {
        fs::create_directories((directory / path).parent_path());
        putContent(directory / path, bytes);
    }
    // The list is what is written last.
    putContent(directory / "manifest.json", before_.at("manifest.json"));
}

FileTree BuiltAlbum::visible(const fs::path& directory)
{
    FileTree files;
    for (auto entry = fs::recursive_directory_iterator(directory); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->path().filename().string().starts_with("."))
            entry.disable_recursion_pending();
        else if (entry->is_regular_file())
            files[entry->path().lexically_relative(directory)] = contentOf(entry->path());
    }
    return files;
}

std::vector<std::string> BuiltAlbum::hidden(const fs::path& directory)
{
    std::vector<std::string> names = namesIn(directory);
    std::erase_if(names, [](const std::string& name) { return !name.starts_with("."); });
    return names;
}

QString BuiltAlbum::mixOfWholeFiles(const fs::path& directory) const
{
    const FileTree now = visible(directory);
    for (const auto& [path, bytes] : now) {
        const auto old = before_.find(path);
        const auto fresh = after_.find(path);
        const bool whole = (old != before_.end() && old->second == bytes) || (fresh != after_.end() && fresh->second == bytes);
        if (!whole)
            return QStringLiteral("'%1' is neither old nor new").arg(QString::fromStdString(path));
    }
    for (const auto& [path, bytes] : before_)
        if (after_.contains(path) && !now.contains(path))
            return QStringLiteral("'%1' is gone").arg(QString::fromStdString(path));
    return {};
}

QString BuiltAlbum::nextBuildHeals(const fs::path& directory) const
{
    const Outcome next = build().run(directory);
    if (next.exitCode != 0)
        return QStringLiteral("the next build fails: ") + next.text();
    if (visible(directory) != after_)
        return QStringLiteral("the next build delivers something else");
    return hidden(directory).empty() ? QString() : QStringLiteral("something hidden stays for good");
}

bool everyMoment()
{
    return qEnvironmentVariableIntValue("LACQUER_EVERY_MOMENT") != 0;
}

}  // namespace lacquer::test
