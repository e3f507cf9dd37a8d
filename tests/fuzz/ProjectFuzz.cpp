// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever loads as a project saves, loads again as an equal album, and never upsets the plan of its timeline.
#include "model/Plan.h"
#include "model/ProjectFile.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lacquer;
    const auto project = parseProject({reinterpret_cast<const char*>(data), size});
    if (!project)
        return 0;
    const std::string text = projectText(project->album);
    const auto again = parseProject(text);
    if (!again || !(again->album == project->album) || projectText(again->album) != text)
        std::abort();
    if (const auto plan = makePlan(project->album); plan && plan->frames < 0)
        std::abort();
    return 0;
}
