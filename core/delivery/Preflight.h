// SPDX-License-Identifier: GPL-3.0-or-later
// Preflight: everything that is wrong, doubtful or worth knowing before an album is built, each with its remedy.
#pragma once

#include "base/Json.h"
#include "base/HashMemory.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "model/Album.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace lacquer {

enum class ProblemLevel { Error, Warning, Note };

/// One finding. `where` is a key of the command line, `deliverable` empty when it concerns all.
struct Problem {
    ProblemLevel level = ProblemLevel::Note;
    const char* code = "";         ///< stable, for scripts: "source-missing"
    QString where;
    QString message;
    QString remedy;
    QString deliverable;
    ErrorKind kind = ErrorKind::Failed;   ///< what a build that meets it fails with
};

/// What is wrong and what to do, in one line.
[[nodiscard]] QString withRemedy(const Problem& problem);

/// "error", "warning", "note".
[[nodiscard]] const char* levelName(ProblemLevel level);

/// The list as it stands in lacquer.check/1 and lacquer.build/1.
[[nodiscard]] Json problemsToJson(const std::vector<Problem>& problems);

/// Examines an album whose relative paths start at `folder`. Hashes every source on `threads` threads, so it may take
/// time; with a memory, only those that changed since it hashed them. Cancelled is its only failure. Errors first, then
/// warnings, then notes.
[[nodiscard]] Result<std::vector<Problem>> preflight(const Album& album, const std::filesystem::path& folder, int threads,
                                                     Progress& progress, HashMemory* memory = nullptr);

/// The first error among them as an Error, message and remedy in one sentence; success without errors.
[[nodiscard]] Result<void> firstError(const std::vector<Problem>& problems);

}  // namespace lacquer
