// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AlbumRules.h"

#include "base/Text.h"
#include "model/DeliverableRules.h"
#include "model/Plan.h"

#include <algorithm>
#include <set>

namespace lacquer {

namespace {

Error at(const QString& where, const QString& problem)
{
    return {ErrorKind::BadData, Text::tr("%1 %2").arg(where, problem)};
}

bool allowed(const std::optional<int>& rate)
{
    const auto rates = allowedRates();
    return !rate || std::find(rates.begin(), rates.end(), *rate) != rates.end();
}

Result<void> checkDeliverables(const Album& album, const QString& rates)
{
    std::set<QString> names;
    for (const Deliverable& deliverable : album.deliverables) {
        const QString where = QStringLiteral("deliverables[\"%1\"]").arg(harmless(deliverable.name));
        if (!allowed(deliverable.rate))
            return at(where + QStringLiteral(".rate"), rates);
        if (auto checked = checkDeliverable(deliverable); !checked)
            return checked;
        if (deliverable.name.isEmpty() || !names.insert(deliverable.name).second)
            return at(where, Text::tr("needs a name of its own"));
    }
    return {};
}

}  // namespace

Result<void> checkAlbum(const Album& album)
{
    const QString rates = Text::tr("must be 44100, 48000, 88200, 96000, 176400 or 192000");
    if (!allowed(album.rate))
        return at(QStringLiteral("rate"), rates);
    if (auto checked = checkDeliverables(album, rates); !checked)
        return checked;
    std::set<Id> ids;
    for (const SharedSong& song : album.songs) {
        if (!ids.insert(song->id).second)
            return at(Text::tr("song '%1'").arg(harmless(song->title)), Text::tr("has the id of another song"));
        for (const Stem& stem : song->stems)
            if (!ids.insert(stem.id).second)
                return at(Text::tr("stem '%1'").arg(harmless(stem.name)), Text::tr("has the id of something else"));
    }
    return {};
}

Result<void> checkEdit(const Album& before, const Album& after)
{
    if (auto whole = checkAlbum(after); !whole)
        return whole;
    const bool anyEnabled =
        std::any_of(after.songs.begin(), after.songs.end(), [](const SharedSong& song) { return song->enabled; });
    if (!anyEnabled)
        return {};
    if (const auto plan = makePlan(after); !plan && makePlan(before))
        return Error{ErrorKind::Usage, plan.error().message};
    return {};
}

}  // namespace lacquer
