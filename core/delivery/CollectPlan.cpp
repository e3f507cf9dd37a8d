// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/CollectPlan.h"

#include "base/FileName.h"
#include "base/SafeFile.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "delivery/Manifest.h"

#include <algorithm>
#include <map>
#include <set>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largestManifest = std::int64_t(64) << 20;

/// Names in one folder, each once even where case does not count.
class Names {
public:
    fs::path take(const fs::path& file)
    {
        const std::string stem = safeFileName(file.stem().native(), longestFileName - 40);
        const std::string extension = file.extension().empty() ? std::string() : "." + safeFileName(file.extension().native().substr(1), 20);
        std::string name = stem + extension;
        for (int number = 2; !taken_.insert(fileNameKey(name)).second; ++number)
            name = stem + " (" + std::to_string(number) + ")" + extension;
        return name;
    }

private:
    std::set<std::string> taken_;
};

std::vector<std::string> songFolders(const Album& album)
{
    std::vector<std::string> titles;
    const auto digits = std::max<std::size_t>(2, std::to_string(album.songs.size()).size());
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        std::string number = std::to_string(i + 1);
        number.insert(0, digits - std::min(digits, number.size()), '0');
        titles.push_back(number + " " + toUtf8(album.songs[i]->title));
    }
    return uniqueFileNames(titles);
}

class Planning {
public:
    Planning(const Album& album, const fs::path& folder) : folder_(folder) { plan_.album = album; }

    Result<CollectPlan> run(const fs::path& delivery)
    {
        addSources();
        if (!missing_.isEmpty())
            return Error{ErrorKind::Missing, missing_.join(QLatin1Char('\n'))};
        if (!delivery.empty())
            if (auto added = addDelivery(delivery); !added)
                return added.error();
        return std::move(plan_);
    }

private:
    void addSources()
    {
        const auto folders = songFolders(plan_.album);
        Names top;
        for (const std::string& folder : folders)
            top.take(folder);
        if (plan_.album.cover)
            addSource(*plan_.album.cover, "sources", top);
        for (std::size_t i = 0; i < plan_.album.songs.size(); ++i) {
            const fs::path inside = fs::path("sources") / folders[i];
            Names names;
            Song& song = plan_.album.edit(i);
            for (Stem& stem : song.stems)
                addSource(stem.file, inside, names);
            if (song.referenceMix)
                addSource(*song.referenceMix, inside, names);
            if (song.cover)
                addSource(*song.cover, inside, names);
        }
    }

    void addSource(FileReference& file, const fs::path& inside, Names& names)
    {
        const fs::path from = folder_ / file.path;
        if (const auto there = places_.find(file.sha256); !file.sha256.empty() && there != places_.end()) {
            ++plan_.shared;
            file.path = there->second;
            return;
        }
        std::error_code problem;
        if (!fs::is_regular_file(from, problem)) {
            missing_ << Text::tr("'%1' was not found; find it again with relink").arg(shown(file.path));
            return;
        }
        const fs::path to = inside / names.take(from.filename());
        plan_.files.push_back({from, to, file.sha256, file.size});
        plan_.bytes += file.size;
        places_.emplace(file.sha256, to);
        file.path = to;
    }

    Result<void> addDelivery(const fs::path& delivery)
    {
        const auto text = readWhole(delivery / "manifest.json", largestManifest);
        if (!text)
            return Error{text.error().kind, Text::tr("'%1' is no delivery: %2").arg(shown(delivery), text.error().message)};
        const auto manifest = parseManifest(*text);
        if (!manifest)
            return Error{ErrorKind::BadData, Text::tr("'%1' is no delivery: %2").arg(shown(delivery), manifest.error().message)};
        std::vector<CollectedFile> files;
        std::error_code problem;
        fs::recursive_directory_iterator at(delivery, problem);
        for (; !problem && at != fs::recursive_directory_iterator(); at.increment(problem)) {
            std::error_code ignored;
            // Links are not followed: a delivery holds none.
            if (!fs::is_regular_file(at->symlink_status(ignored)))
                continue;
            const fs::path relative = at->path().lexically_relative(delivery);
            const ManifestFile* known = manifest->find(relative);
            files.push_back({at->path(), fs::path("renders") / relative, known ? known->reading.sha256 : std::string(),
                             std::int64_t(fs::file_size(at->path(), ignored))});
        }
        if (problem)
            return readingError(delivery, problem);
        std::sort(files.begin(), files.end(), [](const CollectedFile& a, const CollectedFile& b) { return a.to < b.to; });
        for (const ManifestFile& wanted : manifest->files)
            if (std::none_of(files.begin(), files.end(), [&](const CollectedFile& one) { return one.to == fs::path("renders") / wanted.path; }))
                return Error{ErrorKind::Missing, Text::tr("the delivery lacks '%1'; build it again").arg(shown(wanted.path))};
        for (CollectedFile& file : files) {
            plan_.bytes += file.bytes;
            plan_.files.push_back(std::move(file));
        }
        return {};
    }

    fs::path folder_;
    CollectPlan plan_;
    std::map<std::string, fs::path> places_;
    QStringList missing_;
};

}  // namespace

Result<CollectPlan> planCollect(const Album& album, const fs::path& folder, const fs::path& delivery)
{
    return Planning(album, folder).run(delivery);
}

}  // namespace lacquer
