// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/SourceReference.h"

#include "audio/AudioReader.h"
#include "base/Hash.h"
#include "base/SafeFile.h"
#include "base/Text.h"

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

Result<FileReference> pictureReference(const fs::path& file, const fs::path& folder, Progress& progress)
{
    // CoverArt's own limit.
    constexpr std::int64_t largest = std::int64_t(64) << 20;
    const auto bytes = readWhole(file, largest);
    if (!bytes)
        return bytes.error();
    FileReference reference;
    reference.format = bytes->starts_with("\xFF\xD8\xFF") ? "jpeg" : bytes->starts_with("\x89PNG\r\n\x1A\n") ? "png" : "";
    if (reference.format.empty())
        return Error{ErrorKind::BadData, Text::tr("'%1' is no JPEG or PNG picture; save it as one of them.").arg(shown(file))};
    reference.path = storedPath(file, folder);
    reference.size = std::int64_t(bytes->size());
    reference.sha256 = hashBytes(*bytes);
    progress.add(reference.size);
    return reference;
}

}  // namespace lacquer
