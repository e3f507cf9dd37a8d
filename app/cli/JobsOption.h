// SPDX-License-Identifier: GPL-3.0-or-later
// JobsOption: how many processors a command may use.
#pragma once

#include "Invocation.h"
#include "base/JobRunner.h"
#include "base/Text.h"

#include <charconv>

namespace lacquer {

/// --jobs N, 1…256; all processors when it was not given. Usage for anything else.
[[nodiscard]] inline Result<int> jobsOption(const Invocation& words)
{
    const auto given = words.value("jobs");
    if (!given)
        return JobRunner::processors();
    int jobs = 0;
    const auto [end, problem] = std::from_chars(given->data(), given->data() + given->size(), jobs);
    if (problem != std::errc() || end != given->data() + given->size() || jobs < 1 || jobs > 256)
        return Error{ErrorKind::Usage, Text::tr("--jobs must be a whole number from 1 to 256")};
    return jobs;
}

}  // namespace lacquer
