// SPDX-License-Identifier: GPL-3.0-or-later
// ReportData: everything a report shows, as a plain value: made from an album and what was measured of it, carried as JSON
// between programs, and set as text, page or sheet of paper without looking anything up again.
#pragma once

#include "report/ServiceForecast.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace lacquer {

/// Loudness and peaks of one programme; -infinity where there is nothing to measure.
struct ReportFigures {
    double integratedLufs = -std::numeric_limits<double>::infinity();
    double loudnessRangeLu = 0;
    double maxShortTermLufs = -std::numeric_limits<double>::infinity();
    double maxMomentaryLufs = -std::numeric_limits<double>::infinity();
    double truePeakDbtp = -std::numeric_limits<double>::infinity();
    double samplePeakDbfs = -std::numeric_limits<double>::infinity();

    [[nodiscard]] double plrDb() const { return truePeakDbtp - integratedLufs; }
    friend bool operator==(const ReportFigures&, const ReportFigures&) = default;
};

/// One column of a waveform: highest absolute sample and root mean square of left and right, 0…1.
struct ReportColumn {
    std::array<float, 2> peak{};
    std::array<float, 2> rms{};

    friend bool operator==(const ReportColumn&, const ReportColumn&) = default;
};

/// What a programme looks like over its length.
struct ReportCourse {
    std::vector<float> shortTermLufs;     ///< evenly spread, -infinity for silence; empty: not measured
    std::vector<ReportColumn> wave;       ///< evenly spread; empty: not known

    friend bool operator==(const ReportCourse&, const ReportCourse&) = default;
};

struct ReportTrack {
    int number = 0;                       ///< 0: hidden before track 1
    QString title;                        ///< with what sets it apart in brackets
    QString artist;                       ///< empty: the album's
    QString isrc;                         ///< hyphenated
    std::int64_t start = 0;               ///< frames at the album's rate
    std::int64_t pause = 0;               ///< silence before it; negative: how far it overlaps the track before
    std::int64_t length = 0;              ///< of its content
    double gainDb = 0;                    ///< the gain ladder: level into the album chain …
    double driveDb = 0;                   ///< … and into the final limiter
    double offsetLu = 0;                  ///< wanted distance from the target
    bool pinned = false;
    std::optional<double> limiterDb;      ///< the final limiter's largest reduction, >= 0
    std::optional<ReportFigures> figures;
    ReportCourse course;

    friend bool operator==(const ReportTrack&, const ReportTrack&) = default;
};

/// One mark of a disc, in CD frames (1/75 s).
struct ReportMark {
    QString track;                        ///< "01"; "AA": the lead-out
    int index = 0;
    std::int64_t absolute = 0;            ///< from the start of the first pause
    std::int64_t relative = 0;            ///< from the track's index 01; negative in its pause
    std::optional<std::int64_t> pause;    ///< beside index 01
    std::optional<std::int64_t> length;   ///< beside index 01
    QString isrc;                         ///< hyphenated
    QString flags;
    QString title;

    friend bool operator==(const ReportMark&, const ReportMark&) = default;
};

struct ReportDisc {
    std::vector<ReportMark> marks;
    std::int64_t leadOut = 0;
    int tracks = 0;
    QString barcode;
    QString masterId;
    QString imageMd5;

    friend bool operator==(const ReportDisc&, const ReportDisc&) = default;
};

struct ReportFile {
    QString path;
    std::int64_t bytes = 0;
    std::int64_t frames = 0;
    QString sha256;                       ///< empty: not built
    std::optional<double> integratedLufs;
    std::optional<double> truePeakDbtp;

    friend bool operator==(const ReportFile&, const ReportFile&) = default;
};

struct ReportSet {
    QString name;
    QString kind;
    int rateHz = 0;
    int bits = 0;
    std::optional<double> ceilingDbtp;
    double trimDb = 0;                    ///< the static step to a ceiling under the album's
    std::vector<ReportFile> files;

    friend bool operator==(const ReportSet&, const ReportSet&) = default;
};

/// How a statement of the report is lit.
enum class ReportLamp { None, Ok, Note, Warning, Error };

struct ReportVerdict {
    ReportLamp lamp = ReportLamp::None;
    QString subject;
    QString words;

    friend bool operator==(const ReportVerdict&, const ReportVerdict&) = default;
};

/// One chain: whose it is, and a sentence per processor in the order of the sound.
struct ReportChain {
    QString owner;
    QStringList steps;

    friend bool operator==(const ReportChain&, const ReportChain&) = default;
};

struct ReportData {
    QString language = QStringLiteral("en");  ///< of the report's words, BCP 47
    QString titleLanguage;                ///< of the album's titles
    QString program;                      ///< "Lacquer 0.1.0"
    QString date;                         ///< as the caller wants it shown; nothing here knows a clock
    QString title;
    QString artist;
    QString label;
    QString catalogNumber;
    QString barcode;
    QString year;
    QString genre;
    QString copyright;
    QString phonogram;
    QString composer;
    QString producer;
    QString mixer;
    QString masteringEngineer;
    QString comment;
    int rateHz = 44100;
    std::int64_t frames = 0;              ///< of the whole album
    std::optional<double> targetLufs;
    std::optional<double> ceilingDbtp;
    QByteArray coverJpeg;                 ///< not part of the JSON form
    std::optional<ReportFigures> figures; ///< of the whole album
    ReportCourse course;
    std::vector<ReportTrack> tracks;
    std::optional<ReportDisc> disc;
    std::vector<ReportChain> chains;
    std::vector<ServiceForecast> forecasts;
    std::vector<ReportSet> sets;
    std::vector<ReportVerdict> verdicts;
    std::vector<ReportVerdict> problems;  ///< subject: where

    friend bool operator==(const ReportData&, const ReportData&) = default;
};

}  // namespace lacquer
