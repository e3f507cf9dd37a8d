// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/SavedAlbum.h"

#include <algorithm>
#include <cstdint>

namespace lacquer::test {

namespace fs = std::filesystem;

namespace {

/// Bytes without a zero among them, so that zeros from a lost write show; the first and last say which version it is.
std::string version(char name, std::size_t size)
{
    std::string bytes(size, name);
    std::uint32_t state = std::uint32_t(name);
    for (std::size_t i = 1; i + 1 < size; ++i) {
        state = state * 1664525u + 1013904223u;
        bytes[i] = char(1 + (state >> 24) % 255);
    }
    return bytes;
}

bool isWhole(const std::string& bytes)
{
    return bytes == SavedAlbum::older || bytes == SavedAlbum::old || bytes == SavedAlbum::fresh;
}

}  // namespace

const std::string SavedAlbum::older = version('1', 9000);
const std::string SavedAlbum::old = version('2', 20000);
const std::string SavedAlbum::fresh = version('3', 30000);

SavedAlbum::SavedAlbum() : base_(fastDirectory())
{
    putContent(base_ / "new", fresh);
    fs::permissions(base_, fs::perms(0755));
}

SavedAlbum::~SavedAlbum()
{
    std::error_code ignored;
    fs::remove_all(base_, ignored);
}

Command SavedAlbum::save() const
{
    return Command({LACQUER_SAVETOOL, "{}/" + std::string(file), base_ / "new"});
}

void SavedAlbum::setUpSaved(const fs::path& directory)
{
    putContent(directory / file, old);
    putContent(directory / backup, older);
    fs::create_directory(directory / "backups");
    putContent(directory / "backups/2026-01-01T00-00-00.lacquer", older);
}

void SavedAlbum::setUpFirst(const fs::path& directory)
{
    putContent(directory / file, old);
}

std::vector<std::string> SavedAlbum::temporaries(const fs::path& directory)
{
    std::vector<std::string> out;
    for (const auto& name : namesIn(directory))
        if (name.starts_with("."))
            out.push_back(name);
    return out;
}

bool SavedAlbum::backupsAreWhole(const fs::path& directory)
{
    if (fs::exists(directory / backup) && !isWhole(contentOf(directory / backup)))
        return false;
    if (!fs::exists(directory / "backups"))
        return true;
    const auto names = namesIn(directory / "backups");
    return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        return name.starts_with(".") || isWhole(contentOf(directory / "backups" / name));
    });
}

QString SavedAlbum::checkPromise(const fs::path& directory, const Outcome& outcome)
{
    const std::string live = contentOf(directory / file);
    const std::string kept = contentOf(directory / backup);
    if (live != old && live != fresh)
        return QStringLiteral("the file is damaged");
    if (!backupsAreWhole(directory))
        return QStringLiteral("a backup is damaged");
    if (outcome.exitCode == 0) {
        if (live != fresh || kept != old)
            return QStringLiteral("success was claimed, but the new version or its backup is not there");
        return {};
    }
    if (outcome.signal != 0)
        return {};
    if (outcome.exitCode != 74 && outcome.exitCode != 77)
        return QStringLiteral("wrong exit code");
    if (!outcome.errors.contains(QLatin1String(file)))
        return QStringLiteral("the message does not name the file");
    if (live == fresh && !outcome.errors.contains(QLatin1String("was saved, but")))
        return QStringLiteral("it was saved, but the message denies it");
    return {};
}

}  // namespace lacquer::test
