// SPDX-License-Identifier: GPL-3.0-or-later
// A directory tree that remembers what is on the disk for certain and what is only in memory yet.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace lacquer::test {

/// One line of faultshim's log.
struct LoggedCall {
    std::string call;
    long result = 0;
    std::uint64_t inode = 0;
    std::int64_t offset = 0;
    int flags = 0;
    std::string path;  ///< relative to the model's directory, normalised; the directory itself is "."
    std::string other;
    std::string data;
};

/// Reads the calls of a log, paths relative to `directory`; without those that only pretended to happen.
[[nodiscard]] std::vector<LoggedCall> readLog(const std::filesystem::path& log, const std::filesystem::path& directory);

/// See PowerCut for what it takes for granted.
class DiskModel {
public:
    /// Relative path to content; a directory's path ends with a slash.
    using State = std::map<std::string, std::string>;

    /// Everything in the directory is on the disk for certain.
    explicit DiskModel(const std::filesystem::path& directory);

    /// Follows one call; false if it changes nothing here.
    bool apply(const LoggedCall& call);

    /// What programs see.
    [[nodiscard]] State now() const;

    /// Calls `visit` with every state that a power cut may leave; states may repeat.
    void forEachAfterCut(const std::function<void(const State&)>& visit) const;

private:
    struct File {
        bool directory = false;
        std::string now;
        std::string durable;
    };
    using Names = std::map<std::string, int>;
    /// A change of names that is one step: `from` empty: a new name for `file`; `to` empty: a removal.
    struct Change {
        std::string from;
        std::string to;
        int file = -1;
    };
    enum class Damage { None, Lost, Zeroed, Cut };

    static void change(Names& names, const Change& change);
    void changeNow(const Change& change);
    void syncDirectory(const std::string& path);
    [[nodiscard]] State stateOf(const Names& names, Damage damage) const;
    [[nodiscard]] std::string damaged(const File& file, Damage damage) const;

    std::vector<File> files_;
    std::map<std::uint64_t, int> fileOfInode_;
    Names now_;
    Names durable_;
    std::vector<Change> pending_;
};

/// Makes a directory hold exactly this.
void materialise(const DiskModel::State& state, const std::filesystem::path& directory);

}  // namespace lacquer::test
