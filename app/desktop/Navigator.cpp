// SPDX-License-Identifier: GPL-3.0-or-later
#include "Navigator.h"

#include "Workspace.h"
#include "model/KeyPlace.h"

namespace lacquer {

namespace {

PageNumber pageOf(const Problem& problem, const KeyPlace& place)
{
    const std::string_view code = problem.code;
    if (place.deliverable || !problem.deliverable.isEmpty() || problem.where.startsWith(QLatin1String("deliverables")))
        return PageNumber::Deliver;
    if (place.processor || place.finalLimiter || place.list == KeyPlace::List::Processors || code.starts_with("processor") ||
        code.starts_with("algorithm"))
        return PageNumber::Master;
    if (code.starts_with("isrc") || code.starts_with("title"))
        return PageNumber::Metadata;
    if (code.starts_with("source") || code.starts_with("stem") || code == "song-disabled")
        return PageNumber::Songs;
    return PageNumber::Album;
}

}  // namespace

Navigator::Navigator(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {}

void Navigator::goTo(PageNumber page, std::optional<Id> song, const QString& field)
{
    if (song && workspace_.album().find(*song))
        workspace_.selection().chooseSong(song);
    Q_EMIT wanted(int(page));
    if (!field.isEmpty())
        Q_EMIT fieldWanted(int(page), field);
}

void Navigator::goTo(const Problem& problem)
{
    const Album& album = workspace_.album();
    KeyPlace place;
    if (const auto key = Key::fromText(problem.where))
        if (auto found = findPlace(album, *key))
            place = std::move(*found);
    const auto page = pageOf(problem, place);
    if (page == PageNumber::Deliver) {
        goTo(page, {}, !problem.deliverable.isEmpty() || !place.deliverable ? problem.deliverable : album.deliverables[*place.deliverable].name);
        return;
    }
    auto& selection = workspace_.selection();
    std::optional<Id> song;
    if (place.song) {
        song = album.songs[*place.song]->id;
        selection.chooseSong(song);
        if (place.stem)
            selection.chooseStem(album.songs[*place.song]->stems[*place.stem].id);
    }
    if (page == PageNumber::Master && !place.finalLimiter) {
        selection.chooseChainOwner(place.stem ? ChainOwner::Stem : place.song ? ChainOwner::Song : ChainOwner::Album);
        const Chain* chain = workspace_.chain();
        const auto at = place.processor.value_or(0);
        if (chain && at < chain->size())
            selection.chooseProcessor((*chain)[at].id);
    }
    Q_EMIT wanted(int(page));
    if (!place.member.isEmpty())
        Q_EMIT fieldWanted(int(page), place.member);
    else if (page == PageNumber::Metadata)
        Q_EMIT fieldWanted(int(page), QStringLiteral("title"));
}

}  // namespace lacquer
