// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/DropFiles.h"

#include "audio/AudioReader.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "model/SourceFinder.h"

#include <algorithm>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFiles = 10'000;
constexpr int deepest = 8;

class Walk {
public:
    explicit Walk(Progress& progress) : progress_(progress) {}

    void visit(const fs::path& path, const fs::path& within, int depth)
    {
        if (progress_.cancelled() || full_)
            return;
        std::error_code problem;
        if (!fs::is_directory(path, problem)) {
            if (files_.size() < mostFiles)
                files_.push_back(fileAt(path, within));
            else
                full_ = true;
            return;
        }
        if (depth > deepest) {
            refuse(path, within, Text::tr("'%1' lies too deep in the folder; drop it by itself.").arg(shown(within)));
            return;
        }
        std::vector<fs::path> entries;
        for (fs::directory_iterator at(path, problem); !problem && at != fs::directory_iterator(); at.increment(problem)) {
            std::error_code ignored;
            const bool linkedFolder = at->is_symlink(ignored) && at->is_directory(ignored);
            if (at->path().filename().native().front() != '.' && !linkedFolder)
                entries.push_back(at->path());
        }
        if (problem)
            refuse(path, within, readingError(path, problem).message);
        std::sort(entries.begin(), entries.end());
        for (const fs::path& entry : entries)
            visit(entry, within / entry.filename(), depth + 1);
    }

    std::vector<DroppedFile> files()
    {
        if (full_)
            refuse({}, {}, Text::tr("These are more than %L1 files; the rest was left out. Drop fewer at once.").arg(mostFiles));
        return std::move(files_);
    }

private:
    static DroppedFile fileAt(const fs::path& path, const fs::path& within)
    {
        DroppedFile file;
        file.path = path;
        file.within = within;
        // What is no sound by its name is not opened at all.
        if (!isSoundFile(path))
            return file;
        const auto reader = AudioReader::open(path);
        if (!reader) {
            file.refusal = reader.error().message;
            return file;
        }
        const AudioFormat& format = (*reader)->format();
        file.format = format.container;
        file.rateHz = format.rateHz;
        file.channels = format.channels;
        file.bits = format.bits;
        file.isFloat = format.isFloat;
        file.lossy = format.lossy;
        file.seconds = double(format.frames) / double(format.rateHz);
        return file;
    }

    void refuse(const fs::path& path, const fs::path& within, const QString& sentence)
    {
        DroppedFile file;
        file.path = path;
        file.within = within;
        file.refusal = sentence;
        files_.push_back(std::move(file));
    }

    Progress& progress_;
    std::vector<DroppedFile> files_;
    bool full_ = false;
};

}  // namespace

Result<std::vector<DroppedFile>> readDrop(const std::vector<fs::path>& dropped, Progress& progress)
{
    Walk walk(progress);
    for (const fs::path& path : dropped) {
        std::error_code ignored;
        fs::path full = fs::absolute(path, ignored).lexically_normal();
        if (full.filename().empty())
            full = full.parent_path();
        walk.visit(full, full.filename(), 0);
    }
    if (progress.cancelled())
        return Progress::cancelledError();
    return walk.files();
}

}  // namespace lacquer
