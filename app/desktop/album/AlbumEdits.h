// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumEdits: what one can do to the order, joins, fades and levels of an album, each one undo step by its own name.
#pragma once

#include "album/FadeBend.h"
#include "base/Id.h"
#include "model/Choice.h"

#include <QCoreApplication>

#include <functional>

namespace lacquer {

class Workspace;
struct Song;

/// Each returns false after telling the sentence of a refusal; then nothing has changed. GUI thread.
class AlbumEdits {
    Q_DECLARE_TR_FUNCTIONS(AlbumEdits)

public:
    explicit AlbumEdits(Workspace& workspace) : workspace_(workspace) {}

    bool move(Id song, std::size_t to);
    bool setSpace(Id song, double seconds);
    /// Seconds of the song's untrimmed timeline at which it begins and ends.
    bool setTrim(Id song, double begins, double ends);
    bool setFade(Id song, bool out, double seconds);
    bool setFade(Id song, bool out, double seconds, double bend);
    bool setFadeLaw(Id song, bool out, FadeLaw law);
    bool setGain(Id song, double db);
    bool setDrive(Id song, double db);
    bool setOffset(Id song, double lu);
    bool setPinned(Id song, bool pinned);
    bool setJoin(Id song, Join join);
    bool setContinues(Id song, bool continues);
    bool setTitle(Id song, const QString& title);
    bool setIsrc(Id song, const QString& isrc);
    bool setRide(Id song, const std::vector<std::pair<double, double>>& points);
    /// Makes the song overlap the one before by their fades (3 s where there are none), both fading over the overlap.
    bool crossfade(Id song);
    /// Cuts in two touching songs of one recording, `seconds` after the song begins.
    bool split(Id song, double seconds);

private:
    bool edit(const QString& name, Id song, const std::function<void(Song&)>& change);
    /// Checks the range of the field first.
    bool setNumber(const QString& name, Id song, const char* field, double value,
                   const std::function<void(Song&)>& also = {});
    [[nodiscard]] QString titleOf(Id song) const;

    Workspace& workspace_;
};

}  // namespace lacquer
