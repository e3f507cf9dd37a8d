// SPDX-License-Identifier: GPL-3.0-or-later
// DropGrouping: how files and folders that somebody drops are understood as songs, to be shown and changed before it counts.
#pragma once

#include "base/Result.h"
#include "model/Album.h"

#include <QString>

#include <filesystem>
#include <map>
#include <vector>

namespace lacquer {

/// One dropped file, and what opening it told.
struct DroppedFile {
    std::filesystem::path path;    ///< absolute
    std::filesystem::path within;  ///< from the dropped folder on, that folder's name first; only the name of a file dropped by itself
    QString refusal;               ///< why it cannot be used, one sentence; empty for sound
    QString title;                 ///< from its tags; empty: none
    int disc = 0;                  ///< from its tags; 0: none
    int track = 0;
    int rateHz = 0;
    int channels = 0;
    int bits = 0;
    bool isFloat = false;
    bool lossy = false;
    double seconds = 0;
    std::string format;            ///< as in AudioFormat::container
};

/// What a file is used as.
enum class DropRole {
    Stem,       ///< one of several that add up to the song
    Mix,        ///< the song itself
    Reference,  ///< the mix beside stems, to compare with; never delivered
    Ignore,     ///< not taken
};

/// Why a file got its role.
enum class DropReason {
    Name,          ///< `matched` in the name says so
    Folder,        ///< the folder it lies in says so
    OnlyFile,      ///< nothing else belongs to this song
    SongsName,     ///< named like the song, beside its stems
    Neighbours,    ///< lies among stems
    OlderVersion,  ///< a newer one, `matched`, is there too
    NotInTheMix,   ///< a click, a guide, a preview
    SecondMix,     ///< a song compares with one mix only
    ByHand,
};

struct DropFile {
    DroppedFile file;
    DropRole role = DropRole::Mix;
    QString roleName;           ///< of a stem: one of knownRoles() or free text
    DropReason reason = DropReason::OnlyFile;
    QString matched;
    bool doubtful = false;      ///< a guess: to be shown as one
};

/// Where a song's title comes from.
enum class DropTitle { FileName, FolderName, Tag, ByHand, Nowhere };

struct DropSong {
    QString nameTitle;          ///< what names of files and folders say
    QString tagTitle;           ///< what the mix says in its tags; empty: nothing
    QString handTitle;
    DropTitle source = DropTitle::FileName;   ///< of `title`
    QString title;
    std::vector<DropFile> files;
};

struct DropRefusal {
    DroppedFile file;
    QString sentence;           ///< names the file
};

/// A value: copy it before a change to be able to take the change back.
class DropGrouping {
public:
    /// Understands names; opens nothing. Songs and stems in natural order, by tags where every song has a track number of its
    /// own. Time grows with files · log(files). Every file is in a song or refused.
    [[nodiscard]] static DropGrouping of(std::vector<DroppedFile> files);

    [[nodiscard]] const std::vector<DropSong>& songs() const { return songs_; }
    [[nodiscard]] const std::vector<DropRefusal>& refused() const { return refused_; }

    /// A file of a song; both count from 0.
    struct Place {
        std::size_t song = 0;
        std::size_t file = 0;
    };

    /// Puts a file into another song; `song` one past the last makes a new one, and a song left without files vanishes.
    void moveFile(Place from, std::size_t song);
    /// `roleName` counts for stems only. Where a second file becomes the reference, the first is not taken.
    void setRole(Place place, DropRole role, const QString& roleName = {});
    void renameSong(std::size_t song, const QString& title);
    /// Puts a song before another; one past the last: at the end.
    void moveSong(std::size_t song, std::size_t before);
    /// Titles from tags where there are any and nobody typed one.
    void useTagTitles(bool use);

    /// The files that are taken, for reading their references.
    [[nodiscard]] std::vector<std::filesystem::path> takenFiles() const;

    /// The album with these songs put before `position`, its rate set by the commonest source if it had none. Missing when a
    /// taken file has no reference. Songs of which nothing is taken are left out.
    [[nodiscard]] Result<Album> appliedTo(Album album, std::size_t position,
                                          const std::map<std::filesystem::path, FileReference>& references) const;

private:
    void retitle(DropSong& song) const;

    std::vector<DropSong> songs_;
    std::vector<DropRefusal> refused_;
    bool tagTitles_ = true;
};

}  // namespace lacquer
