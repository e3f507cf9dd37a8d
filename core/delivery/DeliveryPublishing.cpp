// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DeliveryPublishing.h"

#include "base/Hash.h"
#include "delivery/Manifest.h"
#include "delivery/Packing.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

namespace lacquer {

namespace {

bool isPaper(const std::filesystem::path& path)
{
    return std::find(std::begin(paperNames), std::end(paperNames), path) != std::end(paperNames);
}

/// Reports for people, with the hashes of everything they are about; they are files of the delivery like all others.
Result<void> drawPapers(const PublishedPlan& plan, const TargetFolder& target, const BuildOutcome& outcome, Manifest& manifest,
                        std::vector<FreshFile>& fresh, std::vector<Problem>& paperProblems)
{
    if (!plan.options.papers)
        return {};
    auto papers = plan.options.papers(plan.tree.album(), plan.tree.plan(), plan.folder, outcome, plan.progress);
    if (!papers)
        return papers.error();
    for (const Paper& paper : papers->files) {
        if (auto written = target.writeFresh(paper.name, paper.bytes); !written)
            return written;
        ManifestFile file;
        file.path = paper.name;
        file.reading.sha256 = hashBytes(paper.bytes);
        file.reading.bytes = std::int64_t(paper.bytes.size());
        fresh.push_back({file.path, file.reading.sha256});
        manifest.files.push_back(std::move(file));
    }
    paperProblems = std::move(papers->problems);
    return {};
}

}  // namespace

Result<void> publishDelivery(const PublishedPlan& plan, TargetFolder& target, BuildOutcome& outcome)
{
    Manifest manifest;
    std::vector<Problem> paperProblems;
    std::vector<FreshFile> fresh;
    std::set<std::filesystem::path> folders;
    for (std::size_t d = 0; d < plan.delivery.deliverables.size(); ++d) {
        const PlannedDeliverable& planned = plan.delivery.deliverables[d];
        for (std::size_t f = 0; f < planned.files.size(); ++f) {
            const PlannedFile& file = planned.files[f];
            const DeliveredFile& delivered = outcome.sets[d].files[f];
            const ManifestFile* before = delivered.reused ? target.manifest().find(file.path) : nullptr;
            manifest.files.push_back({file.path, file.recipe, delivered.reading, before ? before->md5 : std::string(), planned.deliverable.name});
            folders.insert(*file.path.begin());
            if (!delivered.reused)
                fresh.push_back({file.path, delivered.reading.sha256});
        }
    }
    outcome.verified = true;
    if (auto drawn = drawPapers(plan, target, outcome, manifest, fresh, paperProblems); !drawn)
        return drawn;
    std::vector<std::filesystem::path> stale;
    for (const ManifestFile& before : target.manifest().files) {
        if (manifest.find(before.path))
            continue;
        const auto ours = target.isOurs(before.path, plan.options.verify);
        if (!ours)
            return ours.error();
        if (!*ours)
            continue;
        const bool isBuilt = before.deliverable.isEmpty() ? folders.contains(*before.path.begin()) : plan.options.only.contains(before.deliverable);
        const bool leftOut = !plan.options.only.isEmpty() && !isPaper(before.path) && !isBuilt;
        if (leftOut)
            manifest.files.push_back(before);
        else
            stale.push_back(before.path);
    }
    std::sort(manifest.files.begin(), manifest.files.end(), [](const ManifestFile& a, const ManifestFile& b) { return a.path < b.path; });
    if (auto hashed = takeMd5(target, manifest.files, plan.options.threads, plan.progress); !hashed)
        return hashed;
    outcome.removed = stale;

    const std::string report = reportText(outcome, plan.tree.album());
    const std::string list = manifestText(manifest, plan.tree.album());
    std::map<std::filesystem::path, std::string> hashes{{"manifest.json", hashBytes(list)}, {"report.json", hashBytes(report)}};
    for (const ManifestFile& file : manifest.files)
        hashes.emplace(file.path, file.reading.sha256);
    for (const auto& [name, text] : {std::pair{"report.json", report}, {"SHA256SUMS", checksumText(hashes)}, {"manifest.json", list}}) {
        if (auto written = target.writeFresh(name, text); !written)
            return written;
        fresh.push_back({name, hashBytes(text)});
    }
    if (plan.progress.cancelled())
        return Progress::cancelledError();
    if (auto published = target.publish(fresh, stale); !published)
        return published;
    // Not earlier: what a machine can draw must not stand in report.json.
    std::move(paperProblems.begin(), paperProblems.end(), std::back_inserter(outcome.problems));
    return {};
}

}  // namespace lacquer
