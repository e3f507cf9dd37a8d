// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/Registry.h"

#include "dsp/processors/Limiter.h"

#include "dsp/SettingsTable.h"
#include "dsp/processors/Clipper.h"
#include "dsp/processors/Compressor.h"
#include "dsp/processors/DeEsser.h"
#include "dsp/processors/Equalizer.h"
#include "dsp/processors/LinearPhaseEqualizer.h"
#include "dsp/processors/Multiband.h"
#include "dsp/processors/Saturator.h"
#include "dsp/processors/StereoImage.h"
#include "dsp/processors/TransientShaper.h"
#include "dsp/processors/Trim.h"

#include <array>
#include <vector>

namespace lacquer {

namespace {

enum class WithFixedKey { Linear, NotLinear };

/// One entry; what class, settings and table already say is not said again.
template <class Sound, class Settings, std::size_t Rows>
ProcessorType entry(const char* id, const char* name, int algorithm, const std::array<Parameter, Rows>& table,
                    WithFixedKey linearity)
{
    static const std::array<double, Rows> defaults = valuesFrom<Settings>(table);
    return {id,
            name,
            algorithm,
            table,
            defaults,
            linearity == WithFixedKey::Linear,
            &Sound::create,
            &Sound::latencyFrames,
            &Sound::tailFrames,
            &Sound::isTransparent};
}

}  // namespace

std::span<const ProcessorType> processorTypes()
{
    static const std::vector<ProcessorType> types = {
        Limiter::type(),
        entry<Trim, TrimSettings>("trim", QT_TRANSLATE_NOOP("Processor", "Trim"), 1, trimTable, WithFixedKey::Linear),
        entry<Equalizer, EqualizerSettings>("equalizer", QT_TRANSLATE_NOOP("Processor", "Equalizer"), 1, equalizerTable,
                                            WithFixedKey::Linear),
        entry<LinearPhaseEqualizer, LinearPhaseSettings>("linearEqualizer",
                                                         QT_TRANSLATE_NOOP("Processor", "Linear-phase equalizer"), 1,
                                                         linearPhaseTable, WithFixedKey::Linear),
        entry<Compressor, CompressorSettings>("compressor", QT_TRANSLATE_NOOP("Processor", "Compressor"), 1,
                                              compressorTable, WithFixedKey::Linear),
        entry<Multiband, MultibandSettings>("multiband", QT_TRANSLATE_NOOP("Processor", "Multiband"), 1, multibandTable,
                                            WithFixedKey::Linear),
        entry<DeEsser, DeEsserSettings>("deEsser", QT_TRANSLATE_NOOP("Processor", "De-esser"), 1, deEsserTable,
                                        WithFixedKey::Linear),
        entry<TransientShaper, TransientShaperSettings>("transientShaper",
                                                        QT_TRANSLATE_NOOP("Processor", "Transient shaper"), 1,
                                                        transientShaperTable, WithFixedKey::Linear),
        entry<Saturator, SaturatorSettings>("saturator", QT_TRANSLATE_NOOP("Processor", "Saturator"), 1, saturatorTable,
                                            WithFixedKey::NotLinear),
        entry<Clipper, ClipperSettings>("clipper", QT_TRANSLATE_NOOP("Processor", "Clipper"), 1, clipperTable,
                                        WithFixedKey::NotLinear),
        entry<StereoImage, StereoImageSettings>("stereoImage", QT_TRANSLATE_NOOP("Processor", "Stereo image"), 1,
                                                stereoImageTable, WithFixedKey::Linear),
    };
    return types;
}

const ProcessorType* findProcessorType(std::string_view id)
{
    for (const ProcessorType& type : processorTypes())
        if (id == type.id)
            return &type;
    return nullptr;
}

}  // namespace lacquer
