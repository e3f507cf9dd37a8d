// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ZipPlan.h"

#include "base/FileName.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "delivery/ZipFile.h"

#include <algorithm>

namespace lacquer {

std::filesystem::path commonFolder(const std::vector<PlannedFile>& files)
{
    std::filesystem::path common = files.front().path.parent_path();
    for (const PlannedFile& file : files) {
        const auto folder = file.path.parent_path();
        std::filesystem::path shared;
        for (auto a = common.begin(), b = folder.begin(); a != common.end() && b != folder.end() && *a == *b; ++a, ++b)
            shared /= *a;
        common = shared;
    }
    return common;
}

PlannedFile zipOf(const std::vector<PlannedFile>& files, const QString& name)
{
    const auto folder = commonFolder(files);
    PlannedFile zip;
    zip.packed = true;
    zip.path = folder.empty() ? std::filesystem::path(safeFileName(toUtf8(name))) : folder;
    zip.path += ".zip";
    Hash hash;
    hash.addText("zip").addText(zipLibraryVersion());
    for (const PlannedFile& file : files)
        hash.addText(file.path.lexically_relative(folder).generic_string()).addText(file.recipe);
    zip.recipe = hash.hex();
    return zip;
}

}  // namespace lacquer
