// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LateLibrary.h"

#include <dlfcn.h>

namespace lacquer {

// Its own symbols stay its own; it is never unloaded, since libraries below it keep state of threads.
LateLibrary::LateLibrary(const std::string& fileName)
    : handle_(dlopen(fileName.c_str(), RTLD_LAZY | RTLD_LOCAL)), complete_(handle_ != nullptr)
{
}

void* LateLibrary::symbol(const char* name)
{
    void* found = handle_ ? dlsym(handle_, name) : nullptr;
    complete_ = complete_ && found;
    return found;
}

}  // namespace lacquer
