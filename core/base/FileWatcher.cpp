// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileWatcher.h"

#include "base/Hash.h"

namespace lacquer {

namespace {

std::string contentHashOf(const std::filesystem::path& path)
{
    Progress unwatched;
    const auto hash = hashFile(path, unwatched);
    return hash ? *hash : std::string();
}

}  // namespace

FileWatcher::FileWatcher(Look look, Fingerprint fingerprint)
    : look_(look ? std::move(look) : lookAt), fingerprint_(fingerprint ? std::move(fingerprint) : contentHashOf)
{
}

void FileWatcher::watch(const std::vector<std::filesystem::path>& sources)
{
    std::map<std::filesystem::path, Known> watched;
    for (const auto& path : sources) {
        const auto known = sources_.find(path);
        watched.emplace(path, known == sources_.end() ? Known() : known->second);
    }
    sources_ = std::move(watched);
}

void FileWatcher::watchProject(const std::filesystem::path& project, const std::string& contentHash)
{
    project_ = project;
    projectHash_ = contentHash;
    projectKnown_ = {};
}

std::vector<FileEvent> FileWatcher::poll()
{
    std::vector<FileEvent> events;
    for (auto& [path, known] : sources_) {
        const auto now = look_(path);
        if (!now) {
            if (known.present)
                events.push_back({FileEventKind::Vanished, path});
            known.present = false;
        } else {
            const bool same = !known.look || *known.look == *now;
            if (!known.present)
                events.push_back({same ? FileEventKind::CameBack : FileEventKind::Changed, path});
            else if (known.met && !same)
                events.push_back({FileEventKind::Changed, path});
            known.present = true;
            known.look = now;
        }
        known.met = true;
    }
    if (!project_.empty())
        pollProject(events);
    return events;
}

void FileWatcher::pollProject(std::vector<FileEvent>& events)
{
    const auto now = look_(project_);
    const bool wasPresent = projectKnown_.present;
    const bool same = projectKnown_.met && wasPresent && now == projectKnown_.look;
    projectKnown_.met = true;
    projectKnown_.present = now.has_value();
    projectKnown_.look = now;
    if (same)
        return;
    if (!now) {
        if (wasPresent)
            events.push_back({FileEventKind::ProjectVanished, project_});
        return;
    }
    const std::string hash = fingerprint_(project_);
    if (hash.empty()) {
        // Being replaced this very moment: the next poll will see.
        projectKnown_.met = false;
        return;
    }
    if (hash != projectHash_) {
        events.push_back({FileEventKind::ProjectChanged, project_});
        // Reported once; the next change from this content is news again.
        projectHash_ = hash;
    }
}

}  // namespace lacquer
