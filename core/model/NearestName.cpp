// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/NearestName.h"

#include "base/Text.h"

#include <algorithm>
#include <vector>

namespace lacquer {

namespace {

/// Longer words are not typed by hand; comparing them costs the square of their length.
constexpr qsizetype longestWord = 200;

/// Optimal string alignment: Levenshtein's distance with swapped neighbours as one error.
int typingErrors(const QString& a, const QString& b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int wrong = a[i - 1] == b[j - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + wrong});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return last.back();
}

}  // namespace

QString nearestName(const QString& word, const QStringList& candidates)
{
    if (word.size() > longestWord)
        return {};
    QString nearest;
    int fewest = std::max(1, int(word.size()) / 3) + 1;
    for (const QString& candidate : candidates) {
        if (candidate.isEmpty() || candidate.size() > longestWord)
            continue;
        const int errors = typingErrors(word.toCaseFolded(), candidate.toCaseFolded());
        if (errors < fewest) {
            fewest = errors;
            nearest = candidate;
        }
    }
    return nearest;
}

QString didYouMean(const QString& word, const QStringList& candidates)
{
    const QString nearest = nearestName(word, candidates);
    return nearest.isEmpty() ? QString() : Text::tr(" (did you mean '%1'?)").arg(harmless(nearest));
}

}  // namespace lacquer
