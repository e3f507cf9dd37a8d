// SPDX-License-Identifier: GPL-3.0-or-later
// Album: the whole project as one value. Everything on screen edits it; all sound is a function of it.
#pragma once

#include "base/Id.h"
#include "base/Json.h"
#include "model/Chain.h"
#include "model/Choice.h"
#include "model/Deliverable.h"
#include "model/FileReference.h"
#include "model/Song.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lacquer {

/// What `match` aims at.
struct LoudnessAim {
    LoudnessMode mode = LoudnessMode::Off;
    std::optional<double> targetLufs;
    QString anchor;                       ///< id or title of the anchor song
    std::optional<double> ceilingDbtp;    ///< no ceiling, no final limiter
    Json unknown = Json::object();

    /// Sets the target, and with it a ceiling of -1 dBTP where none was set: loud albums need one.
    void aimAt(double lufs);

    friend bool operator==(const LoudnessAim&, const LoudnessAim&) = default;
};

/// Compares the songs two shared pointers lead to, the pointers first.
struct SharedSong {
    std::shared_ptr<const Song> song;

    const Song& operator*() const { return *song; }
    const Song* operator->() const { return song.get(); }
    friend bool operator==(const SharedSong& a, const SharedSong& b) { return a.song == b.song || *a.song == *b.song; }
};

/// A plain value: copy it, compare it, keep it. Songs are shared between copies until one is edited.
struct Album {
    Id id;
    QString title;
    QString version;                      ///< "deluxe edition"
    QString artist;
    QString label;
    QString catalogNumber;
    QString barcode;
    QString year;
    QString genre;
    QString copyright;                    ///< (C) line
    QString phonogram;                    ///< (P) line
    QString composer;
    QString producer;
    QString mixer;
    QString masteringEngineer;
    QString comment;
    QString musicBrainzId;                ///< of the release
    QString language = QStringLiteral("en");   ///< of titles, ISO 639-1
    QString message;                      ///< to the listener, on discs with CD-TEXT
    Translations translations;
    std::optional<FileReference> cover;   ///< the front: a JPEG or PNG
    std::optional<int> rate;              ///< Hz; unset until the first source is added
    LoudnessAim loudness;
    ProcessorSettings finalLimiter;       ///< a limiter whose ceiling is replaced by each delivery's
    Chain chain;
    std::vector<SharedSong> songs;
    std::vector<Deliverable> deliverables;
    Json unknown = Json::object();

    friend bool operator==(const Album&, const Album&) = default;

    /// A new, empty album with the deliverables wav24, flac and ddp.
    [[nodiscard]] static Album fresh();

    /// Clones the one song it is about to change and returns the clone; `position` counts from 0.
    Song& edit(std::size_t position);
    /// The same by id; the song must exist.
    Song& edit(Id song);
    /// Position of a song, or nullopt.
    [[nodiscard]] std::optional<std::size_t> find(Id song) const;
    void append(Song song);
};

/// The rates albums and deliverables may have: 44.1 and 48 kHz times 1, 2 and 4, so that each divides by 75.
[[nodiscard]] std::span<const int> allowedRates();

/// The allowed rate a source rate is folded into: its own family, at most 4 times the base.
[[nodiscard]] int foldedRate(int sourceRateHz);

/// The rate an album takes from its stems: the commonest one folded, of equally common ones the highest; 44100 without any.
[[nodiscard]] int commonestRate(const Album& album);

}  // namespace lacquer
