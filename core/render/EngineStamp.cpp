// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/EngineStamp.h"

#include "audio/AudioReader.h"
#include "audio/Resampler.h"
#include "base/Text.h"
#include "base/Version.h"
#include "dsp/Fft.h"
#include "dsp/InstructionSet.h"

#include <cstdlib>

namespace lacquer {

std::map<std::string, std::string> renderLibraries()
{
    return {
        {"fftw", Fft::libraryVersion()},
        {"libsndfile", AudioReader::libraryVersion()},
        {"libsoxr", Resampler::libraryVersion()},
    };
}

Result<void> checkInstructionSet()
{
    const char* const wanted = std::getenv("LACQUER_CPU");
    if (!wanted || !*wanted)
        return {};
    for (const InstructionSet set : {InstructionSet::Baseline, InstructionSet::V3}) {
        if (std::string_view(wanted) != nameOf(set))
            continue;
        if (isHere(set))
            return {};
        return Error{ErrorKind::Usage,
                     Text::tr("LACQUER_CPU asks for '%1', which this processor cannot do; leave it out or say 'baseline'")
                         .arg(fromUtf8(wanted))};
    }
    return Error{ErrorKind::Usage,
                 Text::tr("LACQUER_CPU says '%1'; it takes 'baseline' or 'v3'").arg(fromUtf8(wanted))};
}

std::string processorClass()
{
    return std::string(nameOf(instructionSet())) + " on " + cpuClass();
}

std::string engineStamp()
{
    std::string text = lacquerVersion() + " " + buildId() + " " + processorClass();
    for (const auto& [name, version] : renderLibraries())
        text += ", " + name + " " + version;
    return text;
}

}  // namespace lacquer
