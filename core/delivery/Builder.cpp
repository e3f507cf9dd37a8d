// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Builder.h"

#include "base/Folder.h"
#include "base/Hash.h"
#include "base/JobRunner.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/DiscDelivery.h"
#include "delivery/LoudnessCheck.h"
#include "delivery/Manifest.h"
#include "delivery/Preflight.h"
#include "delivery/ProfileProof.h"
#include "delivery/SourceWatch.h"
#include "delivery/TargetFolder.h"
#include "render/NodeRender.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <set>

namespace lacquer {

namespace {

/// Makes a folder if need be; true when files can be made in it.
bool canHold(const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    return !problem && Folder::isWritable(folder);
}

/// One build from start to end; its member functions are its steps, in order.
class Build {
public:
    Build(const AlbumTree& tree, const std::filesystem::path& folder, const BuildOptions& options, Progress& progress,
          BuildOutcome& outcome)
        : tree_(tree), folder_(folder), options_(options), progress_(progress), outcome_(outcome)
    {
    }

    Result<void> plan()
    {
        auto planned = planDelivery(tree_, options_.only);
        if (!planned)
            return planned.error();
        delivery_ = std::move(*planned);
        for (const PlannedDeliverable& planned_ : delivery_.deliverables) {
            DeliveredSet set;
            const Rendition& rendition = delivery_.renditions[planned_.rendition];
            set.name = planned_.deliverable.name;
            set.kind = choiceNames(planned_.deliverable.kind)[std::size_t(planned_.deliverable.kind)];
            set.rateHz = rendition.settings.rateHz;
            set.bits = rendition.bits;
            for (const PlannedFile& file : planned_.files)
                set.files.push_back({file.path, file.songs, file.frames(), {}, false});
            if (planned_.disc)
                set.disc = expectedVerdict(planned_);
            outcome_.sets.push_back(std::move(set));
        }
        outcome_.bytesNeeded = bytesNeeded();
        return {};
    }

    /// What is delivered already and still right stays; anything else in the way needs the user's word.
    Result<void> lookAround(const TargetFolder& target)
    {
        std::vector<std::filesystem::path> wanted{"manifest.json", "report.json", "SHA256SUMS"};
        Result<void> looked;
        eachFile([&](const PlannedDeliverable&, const PlannedFile& file, DeliveredFile& delivered) {
            wanted.push_back(file.path);
            const ManifestFile* before = target.manifest().find(file.path);
            if (!looked || options_.renderAll || !before || before->recipe != file.recipe)
                return;
            const auto ours = target.isOurs(file.path, options_.verify);
            if (!ours)
                looked = ours.error();
            else if (*ours) {
                delivered.reading = before->reading;
                delivered.reused = true;
            }
        });
        if (!looked)
            return looked;
        keepDiscsWhole();
        if (const auto source = firstSourceAmong(wanted, target.path()))
            return Error{ErrorKind::CannotCreate, Text::tr("'%1' is a source of this album and is never written to; build into another folder")
                                                      .arg(shown(*source))};
        if (const auto impossible = target.impossible(wanted))
            return Error{ErrorKind::CannotCreate,
                         Text::tr("'%1' is in the way: it is not a plain folder or file of its own (a link, perhaps), so nothing is delivered there; move it away")
                             .arg(shown(target.path() / *impossible))};
        // Our three lists are rewritten by every build; only in a folder we never delivered into are they someone else's.
        if (!target.manifest().files.empty())
            wanted.erase(wanted.begin(), wanted.begin() + 3);
        const auto others = target.inTheWay(wanted, options_.verify);
        if (!others)
            return others.error();
        if (!others->empty() && !options_.force)
            return Error{ErrorKind::CannotCreate,
                         Text::tr("'%1' is in the way (%n file(s) in all) and was not delivered by Lacquer, or has been changed since; "
                                  "move it away, or replace it with --force", nullptr, int(others->size()))
                             .arg(shown(target.path() / others->front()))};
        outcome_.bytesNeeded = bytesNeeded();
        const auto free = target.freeBytes();
        if (free && *free < outcome_.bytesNeeded)
            return Error{ErrorKind::InputOutput,
                         Text::tr("the disk of '%1' has too little space: the build needs %2, %3 are free; free some, or build elsewhere")
                             .arg(shown(target.path()), shownSize(outcome_.bytesNeeded), shownSize(*free))};
        return {};
    }

    /// The files of a disc belong together: one that has to be made anew makes all of them anew.
    void keepDiscsWhole()
    {
        for (std::size_t d = 0; d < delivery_.deliverables.size(); ++d) {
            auto& files = outcome_.sets[d].files;
            const bool whole = std::all_of(files.begin(), files.end(), [](const DeliveredFile& file) { return file.reused; });
            if (delivery_.deliverables[d].disc && !whole)
                for (DeliveredFile& file : files) {
                    file.reused = false;
                    file.reading = {};
                }
        }
    }

    void announceWork()
    {
        std::int64_t frames = 0;
        for (std::size_t r = 0; r < delivery_.renditions.size(); ++r)
            for (const std::size_t group : groupsToRender(r))
                frames += deliveredRange(tree_.plan(), group, delivery_.renditions[r].settings.rateHz).frames();
        eachFile([&](const PlannedDeliverable&, const PlannedFile& file, const DeliveredFile& delivered) {
            if (!delivered.reused)
                frames += 2 * file.frames();
        });
        progress_.expect(frames);
    }

    Result<void> renderNodesInto(RenderCache& cache)
    {
        if (allReused())
            return {};
        const auto rendered = renderNodes(tree_, cache, options_.threads, options_.blockFrames, progress_);
        if (!rendered)
            return rendered.error();
        outcome_.nodesRendered = rendered->rendered;
        outcome_.nodesCached = rendered->cached;
        outcome_.renderedNodes = rendered->renderedNames;
        return {};
    }

    Result<void> renderRenditions(const TargetFolder& target)
    {
        const Plan& plan = tree_.plan();
        for (std::size_t r = 0; r < delivery_.renditions.size(); ++r) {
            auto spool = Spool::create(target.scratch() / ("spool" + std::to_string(r)),
                                       deliveredFrames(plan, delivery_.renditions[r].settings.rateHz));
            if (!spool)
                return spool.error();
            spools_.push_back(std::move(*spool));
        }
        struct Work {
            std::size_t rendition;
            std::size_t group;
            GroupOutcome outcome;
        };
        std::vector<Work> work;
        for (std::size_t r = 0; r < delivery_.renditions.size(); ++r)
            for (const std::size_t group : groupsToRender(r))
                work.push_back({r, group, {}});
        std::vector<Job> jobs;
        for (Work& each : work)
            jobs.push_back([this, &each]() -> Result<void> {
                auto rendered = renderGroup(tree_, delivery_.renditions[each.rendition], each.group, spools_[each.rendition],
                                            options_.blockFrames, progress_);
                if (!rendered)
                    return rendered.error();
                each.outcome = std::move(*rendered);
                return {};
            });
        if (auto done = JobRunner(options_.threads).run(jobs); !done)
            return done;
        for (const Work& each : work)
            noteGroup(each.rendition, each.outcome);
        return {};
    }

    Result<void> writeAndProve(const TargetFolder& target)
    {
        std::vector<Job> jobs;
        Result<void> made;
        for (std::size_t d = 0; d < delivery_.deliverables.size() && made; ++d)
            if (const PlannedDeliverable& deliverable = delivery_.deliverables[d]; deliverable.disc && !outcome_.sets[d].files.front().reused) {
                made = target.makeFreshFolder(deliverable.files.front().path.parent_path());
                jobs.push_back([this, &deliverable, &set = outcome_.sets[d], folder = target.fresh() / deliverable.files.front().path.parent_path()] {
                    return writeAndProveDisc(folder, deliverable, set);
                });
            }
        eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, DeliveredFile& delivered) {
            if (delivered.reused || !made || deliverable.disc)
                return;
            const auto path = target.fresh() / file.path;
            made = target.makeFreshFolder(file.path.parent_path());
            const Rendition& rendition = delivery_.renditions[deliverable.rendition];
            const Spool& spool = spools_[deliverable.rendition];
            jobs.push_back([this, path, &deliverable, &file, &delivered, &rendition, &spool]() -> Result<void> {
                if (auto written = writeFile(path, deliverable, file, rendition, spool, progress_); !written)
                    return written;
                auto proved = proveFile(path, deliverable, file, rendition, spool, progress_);
                if (!proved)
                    return proved.error();
                delivered.reading = std::move(*proved);
                return {};
            });
        });
        if (!made)
            return made;
        return JobRunner(options_.threads).run(jobs);
    }

    Result<void> writeAndProveDisc(const std::filesystem::path& folder, const PlannedDeliverable& deliverable, DeliveredSet& set)
    {
        const Rendition& rendition = delivery_.renditions[deliverable.rendition];
        const Spool& spool = spools_[deliverable.rendition];
        if (auto written = writeDisc(folder, deliverable, rendition, spool, progress_); !written)
            return written;
        auto proved = proveDisc(folder, deliverable, rendition, spool, progress_);
        if (!proved)
            return proved.error();
        for (std::size_t f = 0; f < set.files.size(); ++f)
            set.files[f].reading = std::move((*proved)[f]);
        return {};
    }

    /// Everything is whole: lists are written, then all of it takes its place.
    Result<void> publish(TargetFolder& target)
    {
        Manifest manifest;
        std::vector<FreshFile> fresh;
        std::set<std::filesystem::path> folders;
        eachFile([&](const PlannedDeliverable&, const PlannedFile& file, const DeliveredFile& delivered) {
            manifest.files.push_back({file.path, file.recipe, delivered.reading});
            folders.insert(*file.path.begin());
            if (!delivered.reused)
                fresh.push_back({file.path, delivered.reading.sha256});
        });
        std::vector<std::filesystem::path> stale;
        for (const ManifestFile& before : target.manifest().files) {
            if (manifest.find(before.path))
                continue;
            const auto ours = target.isOurs(before.path, options_.verify);
            if (!ours)
                return ours.error();
            if (!*ours)
                continue;
            const bool leftOut = !options_.only.isEmpty() && !folders.contains(*before.path.begin());
            if (leftOut)
                manifest.files.push_back(before);
            else
                stale.push_back(before.path);
        }
        std::sort(manifest.files.begin(), manifest.files.end(), [](const ManifestFile& a, const ManifestFile& b) { return a.path < b.path; });
        outcome_.verified = true;
        outcome_.removed = stale;

        const std::string report = reportText(outcome_, tree_.album());
        const std::string list = manifestText(manifest, tree_.album());
        std::map<std::filesystem::path, std::string> hashes{{"manifest.json", hashBytes(list)}, {"report.json", hashBytes(report)}};
        for (const ManifestFile& file : manifest.files)
            hashes.emplace(file.path, file.reading.sha256);
        for (const auto& [name, text] : {std::pair{"report.json", report}, {"SHA256SUMS", checksumText(hashes)}, {"manifest.json", list}}) {
            if (auto written = target.writeFresh(name, text); !written)
                return written;
            fresh.push_back({name, hashBytes(text)});
        }
        if (progress_.cancelled())
            return Progress::cancelledError();
        return target.publish(fresh, stale);
    }

    Result<void> checkLoudness()
    {
        const auto off = loudnessProblems(tree_.album(), tree_.plan(), delivery_, outcome_.sets);
        outcome_.problems.insert(outcome_.problems.end(), off.begin(), off.end());
        if (options_.strictLoudness && !off.empty())
            return Error{ErrorKind::Failed, Text::tr("%1; nothing was delivered because of --strict-loudness").arg(off.front().message)};
        return {};
    }

    /// What receivers ask of the files themselves, measured; a rule that blocks keeps everything from being delivered.
    Result<void> checkProfiles(const ProfileShelf& shelf)
    {
        auto breaches = profileProofProblems(tree_.album(), delivery_, outcome_.sets, shelf);
        outcome_.problems.insert(outcome_.problems.end(), breaches.begin(), breaches.end());
        arrangeProblems(outcome_.problems);
        return firstErrors(breaches, options_.only);
    }

    [[nodiscard]] bool allReused()
    {
        bool all = true;
        eachFile([&](const PlannedDeliverable&, const PlannedFile&, const DeliveredFile& file) { all = all && file.reused; });
        return all;
    }

private:
    /// The first of these files of the target that is, under whatever name, a file the album is made of.
    [[nodiscard]] std::optional<std::filesystem::path> firstSourceAmong(const std::vector<std::filesystem::path>& files,
                                                                        const std::filesystem::path& target) const
    {
        std::error_code ignored;
        for (const auto& file : files)
            for (const SharedSong& song : tree_.album().songs)
                for (const Stem& stem : song->stems)
                    if (std::filesystem::equivalent(target / file, folder_ / stem.file.path, ignored))
                        return target / file;
        return std::nullopt;
    }

    /// Bytes the build takes on the target's disk while it runs: spools, files that are not there yet and, without a cache,
    /// its nodes; rounded generously upwards.
    [[nodiscard]] std::int64_t bytesNeeded()
    {
        constexpr std::int64_t perFileOverhead = 64 * 1024;
        std::int64_t bytes = perFileOverhead;
        bool anyFresh = false;
        eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, const DeliveredFile& delivered) {
            if (delivered.reused)
                return;
            anyFresh = true;
            bytes += file.frames() * 2 * delivery_.renditions[deliverable.rendition].bits / 8 + perFileOverhead;
        });
        for (std::size_t r = 0; r < delivery_.renditions.size(); ++r)
            for (const std::size_t group : groupsToRender(r))
                bytes += deliveredRange(tree_.plan(), group, delivery_.renditions[r].settings.rateHz).frames() * Spool::bytesPerFrame;
        if (anyFresh && !options_.useCache)
            for (const Node& node : tree_.nodes())
                bytes += node.make()->range().frames() * std::int64_t(2 * sizeof(double)) + perFileOverhead;
        return bytes + bytes / 20;
    }

    template <class Visit>
    void eachFile(Visit visit)
    {
        for (std::size_t d = 0; d < delivery_.deliverables.size(); ++d)
            for (std::size_t f = 0; f < delivery_.deliverables[d].files.size(); ++f)
                visit(delivery_.deliverables[d], delivery_.deliverables[d].files[f], outcome_.sets[d].files[f]);
    }

    /// Groups of which a file that must be written holds a part.
    [[nodiscard]] std::vector<std::size_t> groupsToRender(std::size_t rendition)
    {
        const Plan& plan = tree_.plan();
        std::set<std::size_t> groups;
        eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, const DeliveredFile& delivered) {
            if (delivered.reused || deliverable.rendition != rendition)
                return;
            for (std::size_t g = 0; g < plan.groups.size(); ++g)
                for (const FrameRange& part : file.parts)
                    if (!deliveredRange(plan, g, delivery_.renditions[rendition].settings.rateHz).intersected(part).empty())
                        groups.insert(g);
        });
        return {groups.begin(), groups.end()};
    }

    void noteGroup(std::size_t rendition, const GroupOutcome& group)
    {
        for (std::size_t d = 0; d < delivery_.deliverables.size(); ++d) {
            if (delivery_.deliverables[d].rendition != rendition)
                continue;
            DeliveredSet& set = outcome_.sets[d];
            set.rendered = true;
            set.clampedSamples += group.clampedSamples;
            set.limiterMaxReductionDb = std::max(set.limiterMaxReductionDb, group.limiterMaxReductionDb);
            set.dips.insert(set.dips.end(), group.dips.begin(), group.dips.end());
            if (group.clampedSamples > 0)
                outcome_.problems.push_back({ProblemLevel::Warning, "samples-clamped", QStringLiteral("deliverables"),
                                             Text::tr("%n sample(s) of '%1' were over full scale and had to be clamped", nullptr, int(group.clampedSamples))
                                                 .arg(harmless(set.name)),
                                             Text::tr("set loudness.ceilingDbtp, or lower the gain"), set.name});
        }
    }

    const AlbumTree& tree_;
    const std::filesystem::path& folder_;
    const BuildOptions& options_;
    Progress& progress_;
    BuildOutcome& outcome_;
    DeliveryPlan delivery_;
    std::vector<Spool> spools_;
};

}  // namespace

Result<BuildOutcome> build(const Album& album, const std::filesystem::path& folder, const BuildOptions& wanted, Progress& progress)
{
    BuildOptions options = wanted;
    options.useCache = wanted.useCache && !wanted.renderAll && canHold(wanted.cacheFolder);
    const auto started = std::chrono::steady_clock::now();
    BuildOutcome outcome;
    const SourceWatch watch(album, folder);
    const ProfileShelf shelf = ProfileShelf::all();
    auto checked = preflight(album, folder, preflightOfBuild(album, options.only, options.threads, shelf), progress);
    if (!checked)
        return checked.error();
    if (auto fine = firstErrors(checked->problems, options.only); !fine)
        return fine.error();
    // What the day and the machine are like must not stand in report.json, and is said when that is written.
    std::vector<Problem> aboutHere;
    for (Problem& problem : checked->problems)
        (isOfThisMachine(problem) ? aboutHere : outcome.problems).push_back(std::move(problem));
    auto plan = makePlan(album);
    if (!plan)
        return plan.error();

    if (options.dryRun) {
        const AlbumTree tree(album, *plan, folder, nullptr);
        Build dry(tree, folder, options, progress, outcome);
        if (auto planned = dry.plan(); !planned)
            return planned.error();
        return outcome;
    }

    // Names and kinds are judged before the target is touched at all.
    if (auto deliverable = planDelivery(AlbumTree(album, *plan, folder, nullptr), options.only); !deliverable)
        return deliverable.error();
    auto target = TargetFolder::open(options.target);
    if (!target)
        return target.error();
    RenderCache cache(options.useCache ? options.cacheFolder : target->scratch() / "nodes", options.cacheBytes);
    const AlbumTree tree(album, std::move(*plan), folder, &cache);
    Build work(tree, folder, options, progress, outcome);
    if (auto planned = work.plan(); !planned)
        return planned.error();
    if (auto free = work.lookAround(*target); !free)
        return free.error();
    work.announceWork();
    if (auto rendered = work.renderNodesInto(cache); !rendered)
        return rendered.error();
    if (auto rendered = work.renderRenditions(*target); !rendered)
        return rendered.error();
    if (auto unchanged = watch.unchanged(); !unchanged)
        return unchanged.error();
    if (auto proved = work.writeAndProve(*target); !proved)
        return proved.error();
    if (auto loud = work.checkLoudness(); !loud)
        return loud.error();
    if (auto kept = work.checkProfiles(shelf); !kept)
        return kept.error();
    if (auto published = work.publish(*target); !published)
        return published.error();
    outcome.problems.insert(outcome.problems.end(), aboutHere.begin(), aboutHere.end());
    if (options.useCache)
        cache.trim();
    else if (wanted.useCache)
        // Not earlier: what a machine's cache is like must not stand in report.json.
        outcome.problems.push_back({ProblemLevel::Warning, "cache-unusable", {},
                                    Text::tr("the render cache in '%1' cannot be written, so nothing was kept for the next build").arg(shown(wanted.cacheFolder)),
                                    Text::tr("name another folder in LACQUER_CACHE"), {}});
    outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return outcome;
}

}  // namespace lacquer
