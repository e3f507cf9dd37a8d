// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/HashMemory.h"

#include "base/Hash.h"

namespace lacquer {

Result<std::string> HashMemory::hash(const std::filesystem::path& path, Progress& progress)
{
    const auto look = lookAt(path);
    if (look) {
        const std::scoped_lock lock(mutex_);
        if (const auto known = entries_.find(path); known != entries_.end() && known->second.look == *look)
            return known->second.sha256;
    }
    auto hash = hashFile(path, progress);
    // What changed while it was read is not remembered.
    if (hash && look && lookAt(path) == look) {
        const std::scoped_lock lock(mutex_);
        entries_[path] = {*look, *hash};
    }
    return hash;
}

}  // namespace lacquer
