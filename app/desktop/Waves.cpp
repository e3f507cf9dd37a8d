// SPDX-License-Identifier: GPL-3.0-or-later
#include "Waves.h"

#include "Workspace.h"
#include "audio/OverviewCache.h"
#include "base/CacheFolder.h"

#include <QCoreApplication>
#include <QTimer>

namespace lacquer {

namespace {

/// One picture on its way: handed to the window's thread as soon as there is something to draw.
struct Making {
    std::shared_ptr<Overview> overview;
    QString trouble;
};

/// Pictures of some hundred hours of stems.
constexpr std::int64_t mostBytes = std::int64_t(2) << 30;

std::filesystem::path waveFolder()
{
    const auto nodes = cacheFolder();
    return nodes.empty() ? nodes : nodes.parent_path() / "waves";
}

}  // namespace

Waves::Waves(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::replaced, this, [this] { entries_.clear(); });
}

std::shared_ptr<const Overview> Waves::overview(const FileReference& file)
{
    Entry& entry = entries_[file.sha256];
    if (!entry.asked)
        ask(file, entry);
    return entry.overview;
}

void Waves::ask(const FileReference& file, Entry& entry)
{
    entry.asked = true;
    const QPointer<Waves> self(this);
    const auto making = std::make_shared<Making>();
    const auto hash = file.sha256;
    const auto show = [self, hash, making] {
        QMetaObject::invokeMethod(
            qApp,
            [self, hash, making] {
                if (!self)
                    return;
                self->entries_[hash].overview = making->overview;
                Q_EMIT self->grown();
            },
            Qt::QueuedConnection);
    };
    workspace_.jobs().start(
        tr("Drawing waveforms"), Jobs::Kind::Silent,
        [path = workspace_.folder() / file.path, hash, making, show](Progress& progress) -> Result<void> {
            auto reader = AudioReader::open(path);
            if (!reader)
                return reader.error();
            const OverviewCache cache(waveFolder());
            if (auto known = cache.open(hash, (*reader)->format())) {
                making->overview = std::move(known);
                return {};
            }
            making->overview = std::make_shared<Overview>((*reader)->format());
            if (auto built = making->overview->build(**reader, progress, [&](std::int64_t) { show(); }); !built)
                return built.error();
            // A picture that cannot be kept is made again next time.
            (void)cache.store(hash, *making->overview);
            cache.trim(mostBytes);
            return {};
        },
        this,
        [this, hash, making](const Result<void>& result) {
            Entry& done = entries_[hash];
            done.overview = making->overview;
            if (!result)
                done.trouble = result.error().message;
            Q_EMIT grown();
        });
}

std::optional<WaveColumns> Waves::columns(const FileReference& file, double fromSeconds, double toSeconds, int count)
{
    const auto waves = overview(file);
    if (!waves || count <= 0)
        return std::nullopt;
    const double rate = waves->rateHz();
    const auto columns = waves->columns(fromSeconds * rate, toSeconds * rate, count);
    WaveColumns picture(count);
    for (std::size_t side = 0; side < 2; ++side) {
        const std::size_t channel = waves->channels() == 2 ? side : 0;
        for (std::size_t i = 0; i < columns.size(); ++i)
            picture.channels[side][i] = {columns[i].minimum[channel], columns[i].maximum[channel], columns[i].rms[channel]};
    }
    return picture;
}

QString Waves::trouble(const FileReference& file) const
{
    const auto entry = entries_.find(file.sha256);
    return entry == entries_.end() ? QString() : entry->second.trouble;
}

void Waves::retry()
{
    std::erase_if(entries_, [](const auto& entry) { return !entry.second.trouble.isEmpty(); });
    Q_EMIT grown();
}

}  // namespace lacquer
