// SPDX-License-Identifier: GPL-3.0-or-later
// Problem: one finding about an album before or while it is built: how bad, where, what, and what to do about it.
#pragma once

#include "base/Json.h"
#include "base/Result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lacquer {

enum class ProblemLevel { Error, Warning, Note };

/// `where` is a key of the command line, `deliverable` empty when it concerns all.
struct Problem {
    ProblemLevel level = ProblemLevel::Note;
    const char* code = "";         ///< stable, for scripts: "source-missing"
    QString where;
    QString message;
    QString remedy;
    QString deliverable;
    ErrorKind kind = ErrorKind::Failed;   ///< what a build that meets it fails with
    QString proposal = {};         ///< the value `where` would better have; empty: none is known
    QString profile = {};          ///< the receiver whose rule it is; empty: a rule of our own
    QString source = {};           ///< where the receiver says so, and the date of that
};

/// What is wrong and what to do, in one line.
[[nodiscard]] QString withRemedy(const Problem& problem);

/// "error", "warning", "note".
[[nodiscard]] const char* levelName(ProblemLevel level);

/// The list as it stands in lacquer.check/1 and lacquer.build/1.
[[nodiscard]] Json problemsToJson(const std::vector<Problem>& problems);

/// What keeps a build of these deliverables (all when the list is empty) from being made: the errors among the problems, up
/// to ten of them, a sentence a line, with the kind of the first; success without errors.
[[nodiscard]] Result<void> firstErrors(const std::vector<Problem>& problems, const QStringList& only = {});

/// Drops what a receiver's rule says again with the same code at the same place, whichever of the two is milder; then errors
/// first, then warnings, then notes, each in the order in which they were found.
void arrangeProblems(std::vector<Problem>& problems);

/// True for what depends on the machine and the day instead of the album: it has no place in what is delivered.
[[nodiscard]] bool isOfThisMachine(const Problem& problem);

}  // namespace lacquer
