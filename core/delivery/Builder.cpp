// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Builder.h"

#include "base/Folder.h"
#include "base/Hash.h"
#include "base/JobRunner.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "delivery/BuildWork.h"
#include "delivery/CoverPictures.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/DeliveryPublishing.h"
#include "delivery/DiscDelivery.h"
#include "delivery/FileContents.h"
#include "delivery/FileLoudness.h"
#include "delivery/FinishedWork.h"
#include "delivery/LoudnessCheck.h"
#include "delivery/Manifest.h"
#include "delivery/Packing.h"
#include "delivery/Preflight.h"
#include "delivery/ProfileProof.h"
#include "delivery/RecordCheck.h"
#include "delivery/SheetFile.h"
#include "delivery/SourceProtection.h"
#include "delivery/SourceWatch.h"
#include "delivery/TargetFolder.h"
#include "render/NodeRender.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

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
        : tree_(tree), folder_(folder), options_(options), progress_(progress), outcome_(outcome), work_(tree, delivery_, outcome, progress)
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
            set.discNumber = planned_.discNumber;
            set.sides = planned_.sides;
            outcome_.sets.push_back(std::move(set));
        }
        outcome_.bytesNeeded = bytesNeeded();
        return {};
    }

    /// All of what follows.
    Result<void> run(TargetFolder& target, RenderCache& cache, const SourceWatch& watch, const ProfileShelf& shelf)
    {
        Result<void> done = lookAround(target);
        if (done)
            done = resume(target);
        if (done)
            done = checkSpace(target);
        if (!done)
            return done;
        announceWork();
        done = makeCovers();
        if (done)
            done = renderNodesInto(cache);
        if (done)
            done = renderRenditions(target);
        if (done)
            done = watch.unchanged();
        if (done)
            done = measure();
        if (done)
            done = writeAndProve(target);
        if (done)
            done = packZips(delivery_, outcome_.sets, target, *finished_, options_.threads, progress_);
        if (done)
            done = checkLoudness();
        if (done)
            done = checkProfiles(shelf);
        return done ? publishDelivery({tree_, folder_, delivery_, options_, progress_}, target, outcome_) : done;
    }

    /// What is delivered already and still right stays; anything else in the way needs the user's word.
    Result<void> lookAround(const TargetFolder& target)
    {
        std::vector<std::filesystem::path> wanted{"manifest.json", "report.json", "SHA256SUMS"};
        if (options_.papers)
            wanted.insert(wanted.end(), std::begin(paperNames), std::end(paperNames));
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
        work_.keepSetsWhole();
        if (const auto source = firstSourceAmong(tree_.album(), folder_, wanted, target.path()))
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
        return {};
    }

    /// Goes on from where an earlier build into this folder was stopped.
    Result<void> resume(const TargetFolder& target)
    {
        // Of use only where there is no cache for nodes.
        std::error_code ignored;
        if (options_.useCache)
            std::filesystem::remove_all(target.scratch() / "nodes", ignored);
        return work_.resume(target, *finished_);
    }

    /// Before anything is rendered.
    Result<void> checkSpace(const TargetFolder& target)
    {
        outcome_.bytesNeeded = bytesNeeded();
        const auto free = target.freeBytes();
        if (free && *free < outcome_.bytesNeeded)
            return Error{ErrorKind::InputOutput,
                         Text::tr("the disk of '%1' has too little space: the build needs %2, %3 are free; free some, or build elsewhere")
                             .arg(shown(target.path()), shownSize(outcome_.bytesNeeded), shownSize(*free))};
        return {};
    }

    void announceWork()
    {
        std::int64_t frames = 0;
        for (std::size_t r = 0; r < delivery_.renditions.size(); ++r)
            for (const std::size_t group : work_.groupsToRender(r))
                frames += deliveredRange(tree_.plan(), group, delivery_.renditions[r].settings.rateHz).frames();
        eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, const DeliveredFile& delivered) {
            if (!delivered.isThere())
                frames += (saysLoudness(deliverable.deliverable) ? 3 : 2) * file.frames();
        });
        progress_.expect(frames);
    }

    Result<void> renderNodesInto(RenderCache& cache)
    {
        if (work_.nothingToRender())
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
        for (std::size_t r = 0; r < delivery_.renditions.size(); ++r) {
            auto spool = work_.openSpool(target, r);
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
            for (const std::size_t group : work_.groupsToRender(r))
                work.push_back({r, group, {}});
        std::vector<Job> jobs;
        for (Work& each : work)
            jobs.push_back([this, &each]() -> Result<void> {
                auto rendered = renderGroup(tree_, delivery_.renditions[each.rendition], each.group, spools_[each.rendition],
                                            options_.blockFrames, progress_);
                if (!rendered)
                    return rendered.error();
                each.outcome = std::move(*rendered);
                return work_.noteGroup(each.rendition, each.group, spools_[each.rendition], each.outcome, *finished_);
            });
        if (auto done = JobRunner(options_.threads).run(jobs); !done)
            return done;
        auto groups = work_.groupsDone();
        for (Work& each : work)
            groups.insert_or_assign({each.rendition, each.group}, std::move(each.outcome));
        for (const auto& [place, outcome] : groups) {
            if (auto whole = refuseClipping(tree_.album(), tree_.plan(), delivery_, place.first, outcome); !whole)
                return whole;
            noteGroup(place.first, outcome);
        }
        return {};
    }

    /// What files say of themselves besides words: pictures, before anything is rendered, and loudness, before anything is written.
    Result<void> makeCovers() { return fillCovers(delivery_, outcome_.sets, folder_, progress_); }
    Result<void> measure() { return fillLoudness(delivery_, outcome_.sets, spools_, options_.threads, progress_); }

    Result<void> writeAndProve(const TargetFolder& target)
    {
        std::vector<Job> jobs;
        Result<void> made;
        for (std::size_t d = 0; d < delivery_.deliverables.size() && made; ++d)
            if (const PlannedDeliverable& deliverable = delivery_.deliverables[d]; deliverable.disc && !outcome_.sets[d].files.front().isThere()) {
                made = target.makeFreshFolder(deliverable.files.front().path.parent_path());
                jobs.push_back([this, &deliverable, &set = outcome_.sets[d], folder = target.fresh() / deliverable.files.front().path.parent_path()] {
                    return writeAndProveDisc(folder, deliverable, set);
                });
            }
        eachFile([&](const PlannedDeliverable& deliverable, const PlannedFile& file, DeliveredFile& delivered) {
            if (delivered.isThere() || !made || deliverable.disc || file.packed)
                return;
            const auto path = target.fresh() / file.path;
            made = target.makeFreshFolder(file.path.parent_path());
            if (!file.text.empty()) {
                jobs.push_back([this, path, &file, &delivered] { return noteProved(file, delivered, writeSheet(path, file.text)); });
                return;
            }
            const Rendition& rendition = delivery_.renditions[deliverable.rendition];
            const Spool& spool = spools_[deliverable.rendition];
            jobs.push_back([this, path, &deliverable, &file, &delivered, &rendition, &spool]() -> Result<void> {
                if (auto written = writeFile(path, deliverable, file, rendition, spool, progress_); !written)
                    return written;
                return noteProved(file, delivered, proveFile(path, deliverable, file, rendition, spool, progress_));
            });
        });
        if (!made)
            return made;
        return JobRunner(options_.threads).run(jobs);
    }

    Result<void> noteProved(const PlannedFile& file, DeliveredFile& delivered, Result<FileReading> proved)
    {
        if (!proved)
            return proved.error();
        delivered.reading = std::move(*proved);
        finished_->note(FinishedFile{file.path, file.recipe, delivered.reading});
        return {};
    }

    Result<void> writeAndProveDisc(const std::filesystem::path& folder, const PlannedDeliverable& deliverable, DeliveredSet& set)
    {
        const Rendition& rendition = delivery_.renditions[deliverable.rendition];
        const Spool& spool = spools_[deliverable.rendition];
        PlannedDeliverable disc = deliverable;
        if (disc.files.back().packed)
            disc.files.pop_back();
        if (auto written = writeDisc(folder, disc, rendition, spool, progress_); !written)
            return written;
        auto proved = proveDisc(folder, disc, rendition, spool, progress_);
        if (!proved)
            return proved.error();
        for (std::size_t f = 0; f < disc.files.size(); ++f)
            set.files[f].reading = std::move((*proved)[f]);
        for (std::size_t f = 0; f < disc.files.size(); ++f)
            finished_->note(FinishedFile{deliverable.files[f].path, deliverable.files[f].recipe, set.files[f].reading});
        return {};
    }

    Result<void> checkLoudness()
    {
        const auto loud = unlimitedProblems(tree_.album(), delivery_, outcome_.sets);
        outcome_.problems.insert(outcome_.problems.end(), loud.begin(), loud.end());
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

    /// Where finished work is noted and looked for; before resume().
    void useFinishedWork(FinishedWork& finished) { finished_ = &finished; }

private:
    [[nodiscard]] std::int64_t bytesNeeded()
    {
        constexpr std::int64_t forPapers = 1024 * 1024;
        return work_.bytesNeeded(!options_.useCache) + (options_.papers ? forPapers : 0);
    }

    template <class Visit>
    void eachFile(Visit visit)
    {
        work_.eachFile(visit);
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
    BuildWork work_;
    FinishedWork* finished_ = nullptr;
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
    // A share of its own: what is shown is how much of the build is done.
    Progress examining(&progress);
    auto checked = preflight(album, folder, preflightOfBuild(album, options.only, options.threads, shelf), examining);
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
    if (options.renderAll)
        if (auto discarded = target->discardEarlierWork(); !discarded)
            return discarded.error();
    RenderCache cache(options.useCache ? options.cacheFolder : target->scratch() / "nodes", options.cacheBytes);
    const AlbumTree tree(album, std::move(*plan), folder, &cache);
    Build work(tree, folder, options, progress, outcome);
    if (auto planned = work.plan(); !planned)
        return planned.error();
    FinishedWork finished(target->scratch(), watch.stamp());
    work.useFinishedWork(finished);
    if (auto done = work.run(*target, cache, watch, shelf); !done) {
        // What a disk that is full or fails holds is given up; what somebody stopped, or has to say yes to, can go on.
        if (done.error().kind == ErrorKind::Cancelled || (done.error().kind == ErrorKind::CannotCreate && target->hasEarlierWork()))
            target->keepForLater();
        return done.error();
    }
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
