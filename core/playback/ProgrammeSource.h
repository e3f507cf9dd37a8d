// SPDX-License-Identifier: GPL-3.0-or-later
// ProgrammeSource: what one listens to as a source: the album as it will be built, a song after its chain, a song's
// files as they came, or its reference mix.
#pragma once

#include "playback/Prefetch.h"
#include "render/AlbumTree.h"
#include "render/DeltaTap.h"

#include <memory>
#include <optional>

namespace lacquer {

enum class Programme {
    Source,  ///< the sum of a song's audible files, at the album's rate, nothing else done to them
    Mix,     ///< a song's reference mix
    Master,  ///< a song after its chain and level
    Album,   ///< the final limiter at the album's rate
};

/// Songs' timelines begin at the first frame of their content, the album's at its first; all at the album's rate. Read
/// from a group's start, Album has the bits a build at the album's rate has before dither, but for the limiter's last
/// word. With a delta, Master and Album are only what that stretch of a chain changes, silence where it changes nothing.
/// One thread, which need not be the one that made it.
class ProgrammeSource final : public Source {
public:
    /// The song must be in the plan unless the programme is Album; `prefetch` must outlive it.
    ProgrammeSource(std::shared_ptr<const Album> album, Plan plan, std::filesystem::path folder, Programme programme,
                    Id song, Prefetch& prefetch, CancelFlag cancelled, std::int64_t warmUp,
                    std::optional<DeltaTap> delta = std::nullopt);

    [[nodiscard]] FrameRange range() const override { return range_; }
    void visitInputs(const std::function<void(Source&)>& visit) override;

    [[nodiscard]] const std::shared_ptr<const Album>& album() const { return album_; }
    [[nodiscard]] const Plan& plan() const { return tree_->plan(); }

    /// What sounds now glides to the album's numbers; what begins later is made anew. The album must be one canGlide
    /// allows. Between reads.
    void update(std::shared_ptr<const Album> album, Plan plan);

    /// The planned song with this id, or nullptr.
    [[nodiscard]] static const PlannedSong* find(const Plan& plan, Id song);
    /// Where a programme's frame 0 stands on the album's timeline.
    [[nodiscard]] static std::int64_t origin(const Plan& plan, Programme programme, Id song);

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    [[nodiscard]] std::unique_ptr<AlbumTree> makeTree(Plan plan) const;
    /// Makes a source ready to be played: warmed, measured, tapped.
    void takeUp(std::unique_ptr<Source> sound);
    [[nodiscard]] std::unique_ptr<Source> file(const FileReference& reference, std::int64_t delayFrames) const;
    [[nodiscard]] std::unique_ptr<Source> makeSong(const PlannedSong& planned) const;
    /// Makes the group that sounds at a frame current; tells up to where what is current (or silence) lasts.
    [[nodiscard]] std::int64_t arriveAt(std::int64_t frame);

    std::shared_ptr<const Album> album_;
    std::filesystem::path folder_;
    Programme programme_;
    Id song_;
    Prefetch& prefetch_;
    CancelFlag cancelled_;
    std::int64_t warmUp_;
    std::optional<DeltaTap> delta_;
    bool changesNothing_ = false;     ///< nothing in what sounds holds the delta's processors
    std::unique_ptr<AlbumTree> tree_;
    FrameRange range_;
    std::unique_ptr<Source> sound_;   ///< of the current group, or the song
    std::int64_t at_ = 0;
};

}  // namespace lacquer
