// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceForecast: how loud the streaming services will play an album, by rules that carry their source and their date,
// because services change them.
#pragma once

#include "base/Result.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace lacquer {

/// What one service, or one setting of it, does.
struct ServiceRule {
    enum class Raise {
        No,       ///< loud music is turned down, quiet music left alone
        Peak,     ///< quiet music is turned up until its true peaks reach -1 dBTP
        Limiter,  ///< quiet music is turned up whatever its peaks: the service's limiter keeps them under -1 dB
    };

    QString id;                           ///< stable: "spotify-loud"
    QString name;
    std::optional<double> targetLufs;     ///< unset: no normalisation known
    Raise raise = Raise::No;
    bool album = false;                   ///< an album played as an album gets one gain
    bool byLoudest = false;               ///< that gain is the loudest track's own, not the whole album's
    double adviceDbtp = -1;               ///< the ceiling to deliver with for its codecs
    QString certainty;                    ///< "high", "medium", "low"
    QString source;
    QString date;                         ///< of the research, ISO 8601

    friend bool operator==(const ServiceRule&, const ServiceRule&) = default;
};

/// What becomes of one programme there.
struct PlaybackLevel {
    double gainDb = 0;
    double effectiveLufs = 0;             ///< loudness as played
    double truePeakDbtp = 0;              ///< as played, before a limiter of the service
    bool limited = false;                 ///< the service's limiter works
    double pointlessLu = 0;               ///< how far the music was made louder than it will be played

    friend bool operator==(const PlaybackLevel&, const PlaybackLevel&) = default;
};

struct ServiceForecast {
    ServiceRule rule;
    std::optional<PlaybackLevel> album;   ///< played as an album, where the service has that
    double albumGainDb = 0;               ///< 0 where it has not
    std::vector<PlaybackLevel> tracks;    ///< each played alone, in a shuffle

    friend bool operator==(const ServiceForecast&, const ServiceForecast&) = default;
};

/// One programme's figures: integrated LUFS and dBTP; -infinity for silence.
struct ProgrammeLevel {
    double integratedLufs = 0;
    double truePeakDbtp = 0;
};

/// Gain clamped to at most 0 dB, or what the peaks leave below -1 dBTP where the service raises (never below 0), or without
/// a limit where its limiter takes care of peaks. Silence, and services without a target, get 0 dB.
[[nodiscard]] PlaybackLevel playbackLevel(const ServiceRule& rule, ProgrammeLevel programme);

/// A rule applied to all tracks and to the album; `album` holds the pooled loudness (ITU-R BS.1770) and the highest peak.
[[nodiscard]] ServiceForecast forecast(const ServiceRule& rule, ProgrammeLevel album, const std::vector<ProgrammeLevel>& tracks);

/// The rules of a file of schema lacquer.services/1. BadData naming what is wrong.
[[nodiscard]] Result<std::vector<ServiceRule>> readServiceRules(std::string_view bytes);

/// The rules of core/delivery/profiles/services.json, compiled in.
[[nodiscard]] const std::vector<ServiceRule>& serviceRules();

}  // namespace lacquer
