// SPDX-License-Identifier: GPL-3.0-or-later
// BuildWork: which files and groups of a delivery are there already, from earlier builds that ended or did not, and which a
// build still has to make.
#pragma once

#include "delivery/BuildOutcome.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/FinishedWork.h"
#include "delivery/TargetFolder.h"

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace lacquer {

/// Works on the outcome's files, which stand in the order of the plan's. Everything it is made with must outlive it. One
/// thread, but for noteGroup().
class BuildWork {
public:
    BuildWork(const AlbumTree& tree, const DeliveryPlan& delivery, BuildOutcome& outcome, Progress& progress)
        : tree_(tree), delivery_(delivery), outcome_(outcome), progress_(progress)
    {
    }

    /// visit(const PlannedDeliverable&, const PlannedFile&, DeliveredFile&), in order.
    template <class Visit>
    void eachFile(Visit visit)
    {
        for (std::size_t d = 0; d < delivery_.deliverables.size(); ++d)
            for (std::size_t f = 0; f < delivery_.deliverables[d].files.size(); ++f)
                visit(delivery_.deliverables[d], delivery_.deliverables[d].files[f], outcome_.sets[d].files[f]);
    }

    /// The files of a disc belong together, and so do those that say how loud the album is: one that has to be made anew makes
    /// all of them anew.
    void keepSetsWhole();

    /// Takes over what an earlier build into this folder left: files that were proved, groups in their spools. The bytes of
    /// each are hashed before they are believed; what is not wanted is removed. Cancelled is its only failure.
    Result<void> resume(const TargetFolder& target, const FinishedWork& finished);

    /// The spool of a rendition, the earlier build's where there is one.
    [[nodiscard]] Result<Spool> openSpool(const TargetFolder& target, std::size_t rendition) const;

    /// A group that stands in its spool now.
    Result<void> noteGroup(std::size_t rendition, std::size_t group, const Spool& spool, const GroupOutcome& outcome,
                           FinishedWork& finished) const;

    /// Groups of which a file that must be written holds a part, and that stand in no spool yet.
    [[nodiscard]] std::vector<std::size_t> groupsToRender(std::size_t rendition);
    [[nodiscard]] bool nothingToRender();

    /// Groups of the earlier build, by rendition and number: in their spools, or of files that are there.
    [[nodiscard]] const std::map<std::pair<std::size_t, std::size_t>, GroupOutcome>& groupsDone() const { return groupsDone_; }

    /// Bytes the build takes on the target's disk while it runs: spools, files that are not there yet and, with nodes kept
    /// there too, those; rounded generously upwards.
    [[nodiscard]] std::int64_t bytesNeeded(bool withNodes);

private:
    [[nodiscard]] FrameRange rangeOf(std::size_t rendition, std::size_t group) const;
    [[nodiscard]] std::set<std::size_t> groupsOf(std::size_t rendition, const PlannedFile& file) const;
    /// Of all files of a rendition that have to be written, or of those that were not delivered before.
    [[nodiscard]] std::set<std::size_t> groupsOf(std::size_t rendition, bool toWriteOnly);
    [[nodiscard]] bool areGroupsKnown(std::size_t rendition, const PlannedFile& file, const FinishedWork& finished) const;
    Result<void> resumeFiles(const TargetFolder& target, const FinishedWork& finished);
    Result<void> resumeSpool(std::size_t rendition, const TargetFolder& target, const FinishedWork& finished);

    const AlbumTree& tree_;
    const DeliveryPlan& delivery_;
    BuildOutcome& outcome_;
    Progress& progress_;
    std::map<std::pair<std::size_t, std::size_t>, GroupOutcome> groupsDone_;
};

}  // namespace lacquer
