// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Listening that lets one hear only what something changes, or everything without it.
#include "ListeningState.h"

#include <algorithm>

namespace lacquer {

std::optional<Id> Listening::delta() const
{
    return state_->delta;
}

void Listening::setDelta(std::optional<Id> what)
{
    auto& s = *state_;
    const auto place = what ? DeltaPlace::find(s.workspace.album(), *what) : std::nullopt;
    if (!place)
        what.reset();
    if (s.delta == what)
        return;
    s.delta = what;
    if (place) {
        s.b = s.bypassed = false;
        s.compares.reset();
        s.endWithout();
        // What comes after a song's chain would pass the change as it is; only the album's own chain needs the album.
        const auto wanted = place->owner == ChainOwner::Album        ? Programme::Album
                            : s.heard.programme == Programme::Source ? Programme::Master
                                                                     : s.heard.programme;
        if (wanted != s.heard.programme && !s.beforeDelta)
            s.beforeDelta = s.heard.programme;
        s.heard.programme = wanted;
    } else if (s.beforeDelta) {
        s.heard.programme = *s.beforeDelta;
        s.beforeDelta.reset();
    }
    s.givePlayer();
    s.giveProgramme();
    s.look();
    Q_EMIT deltaChanged();
    Q_EMIT transportChanged();
}

std::optional<Id> Listening::without() const
{
    return state_->without;
}

void Listening::setWithout(std::optional<Id> processor)
{
    auto& s = *state_;
    const auto place = processor ? DeltaPlace::find(s.workspace.album(), *processor) : std::nullopt;
    if (!place || place->whole || *processor == s.workspace.album().finalLimiter.id)
        processor.reset();
    if (s.without == processor)
        return;
    if (processor) {
        s.endApart();
        s.b = s.bypassed = false;
        s.compares.reset();
        const auto around = levels(*processor);
        s.withoutChangeDb = around ? std::optional(around->afterLufs - around->beforeLufs) : std::nullopt;
    }
    s.without = processor;
    s.givePlayer();
    s.giveProgramme();
    Q_EMIT transportChanged();
}

void Listening::State::endWithout()
{
    withoutChangeDb.reset();
    if (!without)
        return;
    without.reset();
    givePlayer();
}

void Listening::State::endApart()
{
    endWithout();
    if (!delta)
        return;
    delta.reset();
    beforeDelta.reset();
    givePlayer();
    Q_EMIT self->deltaChanged();
}

}  // namespace lacquer
