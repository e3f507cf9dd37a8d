// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Problem.h"

#include "base/Text.h"

#include <algorithm>
#include <string_view>

namespace lacquer {

namespace {

constexpr int mostSaid = 10;

bool isSaidBy(const Problem& one, const Problem& other)
{
    if (&one == &other || std::string_view(one.code) != other.code || one.where != other.where)
        return false;
    // Of two rules of one receiver the sterner counts; of two receivers both have their say.
    if (!one.profile.isEmpty() && one.profile == other.profile && one.deliverable == other.deliverable)
        return other.level < one.level;
    if (one.profile.isEmpty() && other.profile.isEmpty())
        return one.deliverable.isEmpty() && other.level < one.level;
    if (!one.profile.isEmpty() && !other.profile.isEmpty())
        return false;
    if (!one.deliverable.isEmpty() && !other.deliverable.isEmpty() && one.deliverable != other.deliverable)
        return false;
    return other.level < one.level || (other.level == one.level && one.profile.isEmpty());
}

}  // namespace

const char* levelName(ProblemLevel level)
{
    switch (level) {
    case ProblemLevel::Error:
        return "error";
    case ProblemLevel::Warning:
        return "warning";
    case ProblemLevel::Note:
        break;
    }
    return "note";
}

Json problemsToJson(const std::vector<Problem>& problems)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? Json() : Json(toUtf8(text)); };
    Json list = Json::array();
    for (const Problem& problem : problems) {
        Json entry = Json::object();
        entry["level"] = levelName(problem.level);
        entry["code"] = problem.code;
        entry["where"] = toUtf8(problem.where);
        entry["message"] = toUtf8(problem.message);
        entry["remedy"] = toUtf8(problem.remedy);
        entry["deliverable"] = orNull(problem.deliverable);
        entry["proposal"] = orNull(problem.proposal);
        entry["profile"] = orNull(problem.profile);
        entry["source"] = orNull(problem.source);
        list.push_back(std::move(entry));
    }
    return list;
}

Result<void> firstErrors(const std::vector<Problem>& problems, const QStringList& only)
{
    QStringList sentences;
    ErrorKind kind = ErrorKind::Failed;
    int count = 0;
    for (const Problem& problem : problems) {
        const bool elsewhere = !only.isEmpty() && !problem.deliverable.isEmpty() && !only.contains(problem.deliverable);
        if (problem.level != ProblemLevel::Error || elsewhere)
            continue;
        const QString sentence = withRemedy(problem);
        // Two discs of one album have the same trouble twice.
        if (sentences.contains(sentence))
            continue;
        if (count++ == 0)
            kind = problem.kind;
        if (count <= mostSaid)
            sentences << sentence;
    }
    if (count == 0)
        return {};
    if (count > mostSaid)
        sentences << Text::tr("%n more error(s); 'lacquer-cli check' lists them all", nullptr, count - mostSaid);
    return Error{kind, sentences.join(QLatin1Char('\n'))};
}

void arrangeProblems(std::vector<Problem>& problems)
{
    std::vector<Problem> kept;
    for (const Problem& problem : problems)
        if (std::none_of(problems.begin(), problems.end(), [&](const Problem& other) { return isSaidBy(problem, other); }))
            kept.push_back(problem);
    problems = std::move(kept);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) { return a.level < b.level; });
}

bool isOfThisMachine(const Problem& problem)
{
    const std::string_view code = problem.code;
    return code == "stale-profile" || code == "profile-overridden";
}

QString withRemedy(const Problem& problem)
{
    if (problem.remedy.isEmpty())
        return problem.message;
    // What the rooms of the disc say are whole sentences already.
    return problem.message.endsWith(QLatin1Char('.')) ? problem.message + QLatin1Char(' ') + problem.remedy
                                                      : Text::tr("%1; %2").arg(problem.message, problem.remedy);
}

}  // namespace lacquer
