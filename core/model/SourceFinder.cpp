// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/SourceFinder.h"

#include "base/NaturalOrder.h"
#include "base/SystemError.h"
#include "base/Text.h"

#include <QStringList>

#include <algorithm>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

/// The last part of a path, also of "folder/" and ".".
QString nameOf(const fs::path& path)
{
    std::error_code ignored;
    fs::path normal = fs::absolute(path, ignored).lexically_normal();
    if (normal.filename().empty())
        normal = normal.parent_path();
    return fromUtf8(normal.filename().native());
}

void sortNaturally(std::vector<fs::path>& paths)
{
    std::sort(paths.begin(), paths.end(), [](const fs::path& a, const fs::path& b) {
        const QString x = fromUtf8(a.filename().native()), y = fromUtf8(b.filename().native());
        return x == y ? a.native() < b.native() : naturallyBefore(x, y);
    });
}

/// What a folder holds, hidden entries left out.
Result<std::vector<fs::path>> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code problem;
    fs::directory_iterator at(folder, problem);
    while (!problem && at != fs::directory_iterator()) {
        if (at->path().filename().native().front() != '.')
            entries.push_back(at->path());
        at.increment(problem);
    }
    if (problem)
        return readingError(folder, problem);
    sortNaturally(entries);
    return entries;
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool mayBeMix(const fs::path& path)
{
    const QString name = fromUtf8(path.stem().native()).toLower();
    return name.contains(QLatin1String("mix")) || name.contains(QLatin1String("master"));
}

}  // namespace

bool isSoundFile(const fs::path& path)
{
    static const QStringList endings = {
        QStringLiteral(".wav"),  QStringLiteral(".wave"), QStringLiteral(".bwf"),  QStringLiteral(".rf64"), QStringLiteral(".bw64"),
        QStringLiteral(".w64"),  QStringLiteral(".aif"),  QStringLiteral(".aiff"), QStringLiteral(".aifc"), QStringLiteral(".flac"),
        QStringLiteral(".caf"),  QStringLiteral(".ogg"),  QStringLiteral(".oga"),  QStringLiteral(".opus"), QStringLiteral(".mp3")};
    return endings.contains(fromUtf8(path.extension().native()).toLower());
}

Result<std::vector<fs::path>> soundFilesOf(const fs::path& path)
{
    if (!isFolder(path))
        return std::vector<fs::path>{path};
    auto entries = entriesOf(path);
    if (entries)
        std::erase_if(*entries, [](const fs::path& entry) { return isFolder(entry) || !isSoundFile(entry); });
    return entries;
}

Result<FoundSong> songFrom(const fs::path& path)
{
    FoundSong song;
    if (!isFolder(path)) {
        song.title = fromUtf8(path.stem().native());
        song.stems = {path};
        return song;
    }
    auto files = soundFilesOf(path);
    if (!files)
        return files.error();
    if (files->empty())
        return Error{ErrorKind::BadData, Text::tr("the folder '%1' holds no sound files").arg(shown(path))};
    song.title = nameOf(path);
    const auto mixes = std::count_if(files->begin(), files->end(), mayBeMix);
    if (mixes > 1 && std::size_t(mixes) < files->size()) {
        QStringList names;
        for (const fs::path& file : *files)
            if (mayBeMix(file))
                names << shown(file.filename());
        return Error{ErrorKind::BadData,
                     Text::tr("several files of '%1' could be its mix: %2; leave one of them, or rename the others")
                         .arg(shown(path), names.join(QStringLiteral(", ")))};
    }
    for (fs::path& file : *files) {
        if (mixes == 1 && files->size() > 1 && mayBeMix(file))
            song.referenceMix = std::move(file);
        else
            song.stems.push_back(std::move(file));
    }
    return song;
}

Result<std::vector<FoundSong>> songsInside(const fs::path& path)
{
    std::vector<FoundSong> songs;
    std::vector<fs::path> parts{path};
    if (isFolder(path)) {
        auto entries = entriesOf(path);
        if (!entries)
            return entries.error();
        parts = std::move(*entries);
        std::erase_if(parts, [](const fs::path& part) {
            const auto files = isFolder(part) ? soundFilesOf(part) : std::vector<fs::path>{};
            return isFolder(part) ? files && files->empty() : !isSoundFile(part);
        });
        if (parts.empty())
            return Error{ErrorKind::BadData, Text::tr("the folder '%1' holds no sound files and no folders with any").arg(shown(path))};
    }
    for (const fs::path& part : parts) {
        auto song = songFrom(part);
        if (!song)
            return song.error();
        songs.push_back(std::move(*song));
    }
    return songs;
}

}  // namespace lacquer
