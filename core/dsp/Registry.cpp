// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/Registry.h"

#include "dsp/processors/Limiter.h"

#include <vector>

namespace lacquer {

std::span<const ProcessorType> processorTypes()
{
    static const std::vector<ProcessorType> types = {
        Limiter::type(),
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
