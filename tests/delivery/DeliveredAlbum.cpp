// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DeliveredAlbum.h"

#include "audio/AudioReader.h"
#include "base/Hash.h"
#include "base/SafeFile.h"

#include <algorithm>

namespace lacquer::test {

namespace fs = std::filesystem;

BuildOptions into(const QTemporaryDir& folder, const char* name)
{
    BuildOptions options;
    options.target = fs::path(folder.path().toStdString()) / name;
    options.cacheFolder = fs::path(folder.path().toStdString()) / "cache";
    options.threads = 2;
    return options;
}

Result<BuildOutcome> built(const TestAlbum& test, const BuildOptions& options)
{
    Progress progress;
    return build(test.album, test.folder(), options, progress);
}

std::map<std::string, std::string> treeOf(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    if (!fs::exists(folder))
        return files;
    Progress unwatched;
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry)
        if (entry.depth() == 0 && entry->path().filename().native().starts_with("."))
            entry.disable_recursion_pending();
        else if (entry->is_regular_file())
            files[fs::relative(entry->path(), folder).string()] = hashFile(entry->path(), unwatched).value();
    return files;
}

std::vector<fs::path> hiddenIn(const fs::path& folder)
{
    std::vector<fs::path> hidden;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename().native().starts_with("."))
            hidden.push_back(entry.path());
    return hidden;
}

std::vector<double> samplesOf(const fs::path& path)
{
    const auto reader = AudioReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    std::vector<double> samples(std::size_t((*reader)->format().frames * 2));
    const auto got = (*reader)->read(samples.data(), int((*reader)->format().frames));
    if (!got || *got != (*reader)->format().frames)
        qFatal("short read");
    return samples;
}

std::string textOf(const fs::path& path)
{
    const auto text = readWhole(path, 1 << 24);
    if (!text)
        qFatal("%s", qPrintable(text.error().message));
    return *text;
}

bool has(const std::vector<Problem>& problems, std::string_view code)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.code == code; });
}

}  // namespace lacquer::test
