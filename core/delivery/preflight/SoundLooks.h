// SPDX-License-Identifier: GPL-3.0-or-later
// SoundLooks: what looking at an album's source files has found, by their content.
#pragma once

#include "measure/Ingest.h"
#include "model/FileReference.h"

#include <map>
#include <memory>
#include <string>

namespace lacquer {

class SoundLooks {
public:
    void add(const std::string& sha256, IngestReport report) { reports_[sha256] = std::make_shared<IngestReport>(std::move(report)); }
    /// nullptr for a file that was not looked at.
    [[nodiscard]] const IngestReport* find(const FileReference& file) const
    {
        const auto found = reports_.find(file.sha256);
        return found == reports_.end() ? nullptr : found->second.get();
    }

private:
    std::map<std::string, std::shared_ptr<const IngestReport>> reports_;
};

}  // namespace lacquer
