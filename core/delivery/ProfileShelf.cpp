// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProfileShelf.h"

#include "base/SafeFile.h"
#include "base/Text.h"
#include "delivery/ProfileData.h"

#include <algorithm>
#include <cstdlib>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largestProfile = 1 << 20;
constexpr std::size_t mostFiles = 500;

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code ended;
    for (fs::directory_iterator item(folder, ended); !ended && item != fs::directory_iterator() && files.size() < mostFiles; item.increment(ended))
        if (item->path().extension() == ".json")
            files.push_back(item->path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

const std::vector<Profile>& ProfileShelf::builtIn()
{
    static const std::vector<Profile> profiles = [] {
        std::vector<Profile> list;
        for (const char* text : profileData)
            if (auto profile = readProfile(text))
                list.push_back(std::move(*profile));
        return list;
    }();
    return profiles;
}

ProfileShelf ProfileShelf::of(const fs::path& folder)
{
    ProfileShelf shelf;
    shelf.profiles_ = builtIn();
    if (folder.empty())
        return shelf;
    for (const fs::path& path : filesIn(folder)) {
        const auto bytes = readWhole(path, largestProfile);
        auto profile = bytes ? readProfile(*bytes) : Result<Profile>(bytes.error());
        if (!profile) {
            shelf.unreadable_.push_back({path, bytes ? Text::tr("'%1' is no delivery profile: %2").arg(shown(path), profile.error().message)
                                                     : profile.error().message});
            continue;
        }
        profile->origin = path;
        const auto same = std::find_if(shelf.profiles_.begin(), shelf.profiles_.end(), [&](const Profile& p) { return p.name == profile->name; });
        if (same == shelf.profiles_.end()) {
            shelf.profiles_.push_back(std::move(*profile));
        } else if (!same->origin.empty()) {
            shelf.unreadable_.push_back({path, Text::tr("'%1' is left out: '%2' has a profile of the same name, %3")
                                                   .arg(shown(path), shown(same->origin.filename()), profile->name)});
        } else {
            profile->overrides = true;
            *same = std::move(*profile);
        }
    }
    return shelf;
}

fs::path ProfileShelf::folder()
{
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return fs::path(value ? value : "");
    };
    if (const auto given = variable("LACQUER_PROFILES"); !given.empty())
        return given;
    // The specification wants relative paths ignored.
    if (const auto base = variable("XDG_CONFIG_HOME"); base.is_absolute())
        return base / "lacquer" / "profiles";
    if (const auto home = variable("HOME"); home.is_absolute())
        return home / ".config" / "lacquer" / "profiles";
    return {};
}

const Profile* ProfileShelf::find(const QString& name) const
{
    const auto found = std::find_if(profiles_.begin(), profiles_.end(), [&](const Profile& p) { return p.name == name; });
    return found == profiles_.end() ? nullptr : &*found;
}

QStringList ProfileShelf::names() const
{
    QStringList list;
    for (const Profile& profile : profiles_)
        list << profile.name;
    return list;
}

}  // namespace lacquer
