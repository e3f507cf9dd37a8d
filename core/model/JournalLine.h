// SPDX-License-Identifier: GPL-3.0-or-later
// JournalLine: what stands in one line of a journal, written by Journal and read by Recovery.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "model/Album.h"
#include "model/Journal.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lacquer {

/// Newest form of journal this build writes and reads.
inline constexpr int journalVersion = 1;

/// The first line.
struct JournalHeader {
    int version = journalVersion;
    int schema = 0;                   ///< of the albums in it
    std::filesystem::path project;
    std::string savedHash;
    std::int64_t milliseconds = 0;
};

[[nodiscard]] std::string headerLine(const JournalHeader& header);
[[nodiscard]] Result<JournalHeader> readHeaderLine(const std::string& line);

/// The second line: the whole album of the last save.
[[nodiscard]] std::string baseLine(const Album& saved);

/// A further line: the step, and what differs between two albums; without albums the step alone.
[[nodiscard]] std::string stepLine(const JournalStep& step, const Album* before, const Album* after);

/// An album put together from lines, as JSON until it is wanted.
class JournalReplay {
public:
    /// BadData when it is no base line.
    [[nodiscard]] Result<void> begin(const std::string& line);
    /// BadData, and nothing has changed, when it is no step line.
    [[nodiscard]] Result<JournalStep> apply(const std::string& line);
    /// The album as the lines so far made it. Fails like parseProject.
    [[nodiscard]] Result<Album> album() const;

private:
    Json shell_;                      ///< the project's object with an empty list of songs
    std::vector<std::string> order_;
    std::map<std::string, Json> songs_;
};

}  // namespace lacquer
