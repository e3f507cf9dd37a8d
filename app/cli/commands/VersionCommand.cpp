// SPDX-License-Identifier: GPL-3.0-or-later
#include "BuildFacts.h"
#include "Context.h"
#include "base/Version.h"
#include "commands/Rows.h"
#include "render/EngineStamp.h"

#include <QtGlobal>

namespace lacquer {

namespace {

Result<void> run(Context& context)
{
    const Json libraries = {{"qt", qVersion()},           {"libsndfile", build::sndfile}, {"soxr", build::soxr},
                            {"libebur128", build::ebur128}, {"fftw", build::fftw},        {"taglib", build::taglib},
                            {"openssl", build::openssl}};
    if (context.wantsJson()) {
        context.printJson("lacquer.version/1", {{"version", lacquerVersion()},
                                                {"commit", *build::commit ? Json(build::commit) : Json()},
                                                {"build", buildId()},
                                                {"compiler", build::compiler},
                                                {"buildType", build::type},
                                                {"flags", build::flags},
                                                {"cpuClass", processorClass()},
                                                {"libraries", libraries}});
        return {};
    }
    std::string line = "lacquer " + lacquerVersion() + " (";
    if (*build::commit)
        line += std::string(build::commit) + ", ";
    for (const auto& [name, version] : libraries.items())
        line += name + " " + version.get<std::string>() + ", ";
    context.write(line + build::type + ")\n");
    return {};
}

}  // namespace

Command versionCommand()
{
    return {"version",
            "",
            QT_TRANSLATE_NOOP("Command", "print the version and what it was built with"),
            QT_TRANSLATE_NOOP("Command",
                "Prints the version, the commit if it was known, and the libraries. --json tells all that a report of "
                "a mistake should hold: build id, compiler, flags and the class of the processor."),
            0,
            0,
            {jsonOption},
            {{"version --json", QT_TRANSLATE_NOOP("Command", "For a report")}},
            &run};
}

}  // namespace lacquer
