// SPDX-License-Identifier: GPL-3.0-or-later
// ListeningState: what Listening keeps: the player, what it is given to play, and what was last heard of it.
#pragma once

#include "DeltaPlace.h"
#include "Habits.h"
#include "LiveFeed.h"
#include "Workspace.h"
#include "model/Plan.h"
#include "playback/Player.h"

#include <QTimer>

#include <deque>

namespace lacquer {

/// What loudness matching needs of one song: as delivered by its chain, and as it came.
struct Loud {
    double masterLufs = 0;
    double otherLufs = 0;
    bool known = false;
    bool old = false;   ///< the album has changed since; better than nothing until it is measured again
};

struct Listening::State {
    State(Listening* owner, Workspace& w, Habits& h)
        : self(owner), workspace(w), habits(h),
          player(qEnvironmentVariableIsSet("LACQUER_NO_SOUND") ? Player::Output::Clock : Player::Output::Device), feed(player)
    {
    }

    Listening* self;
    Workspace& workspace;
    Habits& habits;
    Player player;
    LiveFeed feed;
    QTimer ticker;
    std::optional<Plan> plan;
    Heard heard;
    LiveFeed::Snapshot live;
    std::set<Id> solo;
    bool bypassed = false;
    bool b = false;
    std::optional<Id> delta;               ///< what is heard by its change only
    std::optional<Programme> beforeDelta;  ///< to go back to
    std::optional<Id> without;             ///< a processor that is left out while listening
    std::optional<double> withoutChangeDb; ///< what it does to loudness; levels are matched while this is known
    std::optional<bool> compares;          ///< levels are matched: against the bare chain (true) or against B (false)
    QTimer measureAgain;                   ///< edits make what was measured old
    std::optional<std::pair<double, double>> loop;
    std::deque<Id> joins;                  ///< to be played, the present one first
    std::optional<double> stopAtAlbum;
    MonitorSettings monitor;
    QString chosenDevice;
    QString shownError;
    std::map<std::pair<Id, bool>, Loud> loud;  ///< by song and whether B is its chain left out (true) or mix and source
    int loudJob = 0;

    [[nodiscard]] const PlannedSong* planned(Id song) const { return plan ? ProgrammeSource::find(*plan, song) : nullptr; }
    [[nodiscard]] double rate() const { return plan ? plan->rateHz : 44100; }

    /// The programme that plays when B stands against it.
    [[nodiscard]] Programme sounding() const
    {
        if (!b)
            return heard.programme;
        const auto* song = songNow();
        return song && song->referenceMix ? Programme::Mix : Programme::Source;
    }
    [[nodiscard]] const Song* songNow() const
    {
        const auto id = heard.song ? heard.song : workspace.selection().song();
        const auto place = id ? workspace.album().find(*id) : std::nullopt;
        return place ? &*workspace.album().songs[*place] : nullptr;
    }

    void givePlayer();
    void giveProgramme();
    void giveLoop();
    void giveMonitor();
    void look();
    void askLoudness();
    void endWithout();
    /// Everything is heard again: neither a change alone nor anything left out.
    void endApart();
    [[nodiscard]] double matched() const;
};

}  // namespace lacquer
