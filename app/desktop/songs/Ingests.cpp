// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/Ingests.h"

#include "Workspace.h"
#include "measure/IngestCache.h"

namespace lacquer {

Ingests::Ingests(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {}

std::shared_ptr<const IngestReport> Ingests::report(const FileReference& file)
{
    Entry& entry = entries_[file.sha256];
    if (entry.asked)
        return entry.report;
    entry.asked = true;
    auto made = std::make_shared<IngestReport>();
    workspace_.jobs().start(
        tr("Looking at what came in"), Jobs::Kind::Silent,
        [path = workspace_.folder() / file.path, frames = file.frames, hash = file.sha256, made](Progress& progress) -> Result<void> {
            progress.expect(frames);
            auto report = rememberedIngest(path, hash, IngestCache(IngestCache::defaultFolder()), progress);
            if (!report)
                return report.error();
            *made = std::move(*report);
            return {};
        },
        this,
        [this, hash = file.sha256, made](const Result<void>& result) {
            Entry& done = entries_[hash];
            if (result)
                done.report = made;
            else if (result.error().kind == ErrorKind::Cancelled)
                done.asked = false;
            else
                done.trouble = result.error().message;
            Q_EMIT changed();
        });
    return nullptr;
}

QString Ingests::trouble(const FileReference& file) const
{
    const auto entry = entries_.find(file.sha256);
    return entry == entries_.end() ? QString() : entry->second.trouble;
}

void Ingests::retry()
{
    std::erase_if(entries_, [](const auto& entry) { return !entry.second.trouble.isEmpty(); });
    Q_EMIT changed();
}

}  // namespace lacquer
