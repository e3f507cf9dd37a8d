// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: what tests measured where a number was promised, kept so that the table of promises fills itself.
#pragma once

#include <QString>

#include <string>

namespace lacquer::test {

/// Which part of a promise was measured, in whatever words the test has at hand; nullptr and {} mean all of it.
struct FigurePart {
    FigurePart() = default;
    FigurePart(const char* words) : text(words ? words : "") {}
    FigurePart(const std::string& words) : text(words) {}
    FigurePart(const QString& words) : text(words.toStdString()) {}

    std::string text;
};

/// One promise, as it was asked for and as it was found: records it and returns whether it is kept, so that the call
/// can stand inside QVERIFY. `id` is the promise's name in tests/bench/promises.json, for instance "1.bells"; `what`
/// says which part of it was measured, where there are several. A part measured more than once keeps its worst figure.
///
/// With LACQUER_FIGURES=FOLDER in the environment, FOLDER/Class.json of the running test class is written anew each
/// time; without it nothing is. Only from the thread that runs the test.
[[nodiscard]] bool keepsAtMost(const char* id, const FigurePart& what, double asked, double measured, const char* unit);
[[nodiscard]] bool keepsAtLeast(const char* id, const FigurePart& what, double asked, double measured,
                                const char* unit);
/// |measured| <= asked.
[[nodiscard]] bool keepsWithin(const char* id, const FigurePart& what, double asked, double measured, const char* unit);
/// For what is right or wrong: bits that must be equal, numbers that must be exact.
[[nodiscard]] bool keepsExactly(const char* id, const FigurePart& what, bool kept);

}  // namespace lacquer::test
