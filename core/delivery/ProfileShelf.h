// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileShelf: all profiles there are: those compiled in, and those somebody has put into the folder for them.
#pragma once

#include "delivery/Profile.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace lacquer {

class ProfileShelf {
public:
    /// A file in the folder that is no profile, and why.
    struct Unreadable {
        std::filesystem::path path;
        QString sentence;
    };

    /// The profiles of core/delivery/profiles, compiled in, in their order.
    [[nodiscard]] static const std::vector<Profile>& builtIn();
    /// Those and the *.json files of a folder, in the order of their names. A file with the name of a profile stands in its
    /// place; one that cannot be read is listed and harms no other. A folder that is not there is an empty one. Any thread.
    [[nodiscard]] static ProfileShelf of(const std::filesystem::path& folder);
    /// Where people put profiles: LACQUER_PROFILES from the environment, else lacquer/profiles below XDG_CONFIG_HOME, else
    /// below ~/.config; empty when there is no such place.
    [[nodiscard]] static std::filesystem::path folder();
    /// of(folder()).
    [[nodiscard]] static ProfileShelf all() { return of(folder()); }

    [[nodiscard]] const std::vector<Profile>& profiles() const { return profiles_; }
    [[nodiscard]] const std::vector<Unreadable>& unreadable() const { return unreadable_; }
    [[nodiscard]] const Profile* find(const QString& name) const;
    [[nodiscard]] QStringList names() const;

private:
    std::vector<Profile> profiles_;
    std::vector<Unreadable> unreadable_;
};

}  // namespace lacquer
