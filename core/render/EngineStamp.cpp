// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/EngineStamp.h"

#include "audio/AudioReader.h"
#include "audio/Resampler.h"
#include "base/Version.h"
#include "dsp/Fft.h"

namespace lacquer {

std::map<std::string, std::string> renderLibraries()
{
    return {
        {"fftw", Fft::libraryVersion()},
        {"libsndfile", AudioReader::libraryVersion()},
        {"libsoxr", Resampler::libraryVersion()},
    };
}

const std::string& engineStamp()
{
    static const std::string stamp = [] {
        std::string text = lacquerVersion() + " " + buildId() + " " + cpuClass();
        for (const auto& [name, version] : renderLibraries())
            text += ", " + name + " " + version;
        return text;
    }();
    return stamp;
}

}  // namespace lacquer
