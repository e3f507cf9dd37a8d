// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SheetFile.h"

#include "audio/OutputFile.h"
#include "base/Hash.h"
#include "delivery/SampleProof.h"

#include <span>

namespace lacquer {

Result<FileReading> writeSheet(const std::filesystem::path& path, const std::string& text)
{
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    if (auto appended = (*file)->append(std::as_bytes(std::span(text))); !appended)
        return appended.error();
    if (auto finished = (*file)->finish(); !finished)
        return finished.error();
    Progress unwatched;
    const auto hash = hashFile(path, unwatched);
    if (!hash)
        return asWritten(hash.error());
    if (*hash != hashBytes(text))
        return unproved(path, Text::tr("its bytes are not those that were written"));
    FileReading reading;
    reading.sha256 = *hash;
    reading.bytes = std::int64_t(text.size());
    return reading;
}

}  // namespace lacquer
