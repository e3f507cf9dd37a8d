// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Packing.h"

#include "base/JobRunner.h"
#include "delivery/ZipFile.h"
#include "delivery/ZipPlan.h"

namespace lacquer {

Result<void> packZips(const DeliveryPlan& delivery, std::vector<DeliveredSet>& sets, const TargetFolder& target, FinishedWork& finished,
                      int threads, Progress& progress)
{
    std::vector<Job> jobs;
    for (std::size_t d = 0; d < delivery.deliverables.size(); ++d) {
        const auto& files = delivery.deliverables[d].files;
        DeliveredSet& set = sets[d];
        if (files.empty() || !files.back().packed || set.files.back().isThere())
            continue;
        const PlannedFile& zip = files.back();
        const std::vector<PlannedFile> packed(files.begin(), files.end() - 1);
        const auto folder = commonFolder(packed);
        std::vector<ZipEntry> entries;
        for (std::size_t f = 0; f < packed.size(); ++f)
            entries.push_back({packed[f].path.lexically_relative(folder).generic_string(),
                               (set.files[f].reused ? target.path() : target.fresh()) / packed[f].path, set.files[f].reading.sha256});
        if (auto made = target.makeFreshFolder(zip.path.parent_path()); !made)
            return made;
        jobs.push_back([&zip, &delivered = set.files.back(), &finished, &progress, path = target.fresh() / zip.path, entries = std::move(entries)]() -> Result<void> {
            auto written = writeZip(path, entries, progress);
            if (!written)
                return written.error();
            delivered.reading = std::move(*written);
            finished.note(FinishedFile{zip.path, zip.recipe, delivered.reading});
            return {};
        });
    }
    return JobRunner(threads).run(jobs);
}

Result<void> takeMd5(const TargetFolder& target, std::vector<ManifestFile>& files, int threads, const Progress& progress)
{
    std::vector<Job> jobs;
    for (ManifestFile& file : files)
        if (file.md5.empty())
            jobs.push_back([&]() -> Result<void> {
                std::error_code ignored;
                const auto fresh = target.fresh() / file.path;
                auto md5 = md5OfFile(std::filesystem::exists(fresh, ignored) ? fresh : target.path() / file.path, progress);
                if (!md5)
                    return md5.error();
                file.md5 = std::move(*md5);
                return {};
            });
    return JobRunner(threads).run(jobs);
}

}  // namespace lacquer
