// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/SourceReference.h"

#include "audio/AudioReader.h"
#include "base/Hash.h"

#include <algorithm>

namespace lacquer {

namespace fs = std::filesystem;

fs::path storedPath(const fs::path& file, const fs::path& folder)
{
    std::error_code problem;
    const fs::path full = fs::absolute(file, problem).lexically_normal();
    fs::path parent = fs::canonical(full.parent_path(), problem);
    if (problem)
        parent = full.parent_path();
    const fs::path real = parent / full.filename();
    // A project that was never saved has no folder to start from.
    const bool inside = !folder.empty() && std::mismatch(folder.begin(), folder.end(), real.begin(), real.end()).first == folder.end();
    return inside ? real.lexically_relative(folder) : real;
}

std::int64_t bytesOf(const fs::path& file)
{
    std::error_code problem;
    const auto size = fs::file_size(file, problem);
    return problem ? 0 : std::int64_t(size);
}

Result<FileReference> referenceTo(const fs::path& file, const fs::path& folder, Progress& progress)
{
    const auto reader = AudioReader::open(file);
    if (!reader)
        return reader.error();
    const AudioFormat& format = (*reader)->format();
    FileReference reference;
    reference.path = storedPath(file, folder);
    reference.size = bytesOf(file);
    reference.format = format.container;
    reference.rateHz = format.rateHz;
    reference.channels = format.channels;
    reference.bits = format.bits;
    reference.isFloat = format.isFloat;
    reference.lossy = format.lossy;
    reference.frames = format.frames;
    auto hash = hashFile(file, progress);
    if (!hash)
        return hash.error();
    reference.sha256 = std::move(*hash);
    return reference;
}

}  // namespace lacquer
