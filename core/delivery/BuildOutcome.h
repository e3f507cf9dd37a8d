// SPDX-License-Identifier: GPL-3.0-or-later
// BuildOutcome: what a build did, for people, scripts and report.json.
#pragma once

#include "base/Json.h"
#include "delivery/DiscDelivery.h"
#include "delivery/FileProof.h"
#include "delivery/Problem.h"
#include "delivery/RenditionRender.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lacquer {

/// One file of a delivery.
struct DeliveredFile {
    std::filesystem::path path;           ///< relative to the target
    std::vector<std::size_t> songs;       ///< positions in Album::songs
    std::int64_t frames = 0;
    FileReading reading;                  ///< empty in a dry run
    bool reused = false;                  ///< delivered before and still right
};

struct DeliveredSet {
    QString name;
    std::string kind;
    int rateHz = 0;
    int bits = 0;
    std::vector<DeliveredFile> files;
    bool rendered = false;                ///< the figures below are of what this build rendered; else nothing is known
    std::int64_t clampedSamples = 0;
    double limiterMaxReductionDb = 0;
    std::vector<CeilingGuard::Dip> dips;  ///< frames of the delivered album
    std::optional<DiscVerdict> disc;      ///< of kinds ddp and cue: what agreed with the plan when it was made
};

struct BuildOutcome {
    bool verified = false;                ///< false in a dry run
    double seconds = 0;
    int nodesRendered = 0;
    int nodesCached = 0;
    QStringList renderedNodes;   ///< their names
    std::vector<DeliveredSet> sets;
    std::vector<Problem> problems;        ///< warnings and notes: preflight's and the build's own
    std::int64_t bytesNeeded = 0;
    std::vector<std::filesystem::path> removed;  ///< files of ours that are no longer part of the album
};

/// lacquer.build/1, with timings and counts: for --json.
[[nodiscard]] Json buildToJson(const BuildOutcome& outcome, const Album& album);

/// report.json: the same album gives the same bytes, so without timings, counts, and what was reused.
[[nodiscard]] std::string reportText(const BuildOutcome& outcome, const Album& album);

}  // namespace lacquer
