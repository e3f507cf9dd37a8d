// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Listening that tells what meters show.
#include "ListeningState.h"

namespace lacquer {

const LiveReading& Listening::meters() const
{
    return state_->live.reading;
}

const LivePictures& Listening::pictures() const
{
    return state_->live.pictures;
}

double Listening::reductionDb(Id processor) const
{
    const auto found = state_->live.reductionsDb.find(processor);
    return found == state_->live.reductionsDb.end() ? 0 : found->second;
}

double Listening::bandMoveDb(Id processor, int band) const
{
    const auto found = state_->live.bandMovesDb.find(processor);
    return found == state_->live.bandMovesDb.end() ? 0 : found->second[std::size_t(band)];
}

std::optional<ModuleLevels> Listening::levels(Id processor) const
{
    const auto found = state_->live.levels.find(processor);
    return found == state_->live.levels.end() ? std::nullopt : std::optional(found->second);
}

void Listening::resetMeters()
{
    state_->feed.reset();
    state_->live = {};
    Q_EMIT ticked();
}

}  // namespace lacquer
