// SPDX-License-Identifier: GPL-3.0-or-later
// Publication: puts new files in the place of earlier ones so that, whatever happens, all of it is done or all undone.
#pragma once

#include "base/Folder.h"
#include "base/Result.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace lacquer {

/// A new file that waits in the private folder.
struct FreshFile {
    std::filesystem::path path;   ///< relative, the same there and in the target
    std::string sha256;
};

/// Works with three folders on one disk: the target, and `new` and `old` in a private one. A journal on the disk says what
/// is going to happen; earlier files get a second name in `old` (or move there where a disk has no hard links), new ones
/// are renamed over them. Removing the journal is the moment from which the new files count. What breaks off before is
/// undone: at once after an error, by the next build after a crash or power cut. One thread.
class Publication {
public:
    /// Opens target and private folder. CannotCreate, Permission or InputOutput.
    [[nodiscard]] static Result<Publication> open(const std::filesystem::path& target, const std::filesystem::path& work);

    /// Puts the fresh files in place, in order, and removes the stale ones. On an error everything is as it was before; if
    /// even undoing fails, isUndone() is false, and the private folder has to stay until undo() has succeeded.
    Result<void> run(const std::vector<FreshFile>& fresh, const std::vector<std::filesystem::path>& stale);

    /// Undoes what the journal in the private folder tells of; success when there is none. Files that somebody has changed
    /// since are left alone. New files that leave the target again get a name in `kept` first, where the disk has hard links:
    /// the build that goes on need not make them anew. May be repeated.
    Result<void> undo();

    [[nodiscard]] bool isUndone() const { return undone_; }

private:
    enum class Fate { Added, Replaced, Removed };
    struct Step {
        std::filesystem::path path;
        Fate fate = Fate::Added;
        std::string sha256;           ///< of what the target has there afterwards
    };

    Publication() = default;
    [[nodiscard]] Error failed(const std::filesystem::path& path, const std::error_code& code) const;
    Result<void> prepare();
    Result<void> keepEarlier();
    Result<void> putInPlace();
    Result<void> commit();
    Result<void> syncAll(const Folder& folder) const;
    std::error_code undoStep(const Step& step) const;
    [[nodiscard]] std::string journal() const;
    [[nodiscard]] Result<void> readJournal();

    std::filesystem::path path_;
    std::filesystem::path workPath_;
    Folder target_;
    Folder work_;
    Folder fresh_;
    Folder earlier_;
    Folder kept_;
    std::vector<Step> steps_;
    std::set<std::filesystem::path> folders_;   ///< those the steps touch, relative; "" is the target itself
    bool undone_ = true;
};

}  // namespace lacquer
