// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PeerCost.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

namespace lacquer::bench {

namespace {

constexpr int runs = 5;

double secondsOf(const timeval& time) { return double(time.tv_sec) + 1e-6 * double(time.tv_usec); }

}  // namespace

std::optional<double> processorSecondsOf(const Command& command)
{
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t silence;
    posix_spawn_file_actions_init(&silence);
    for (const int descriptor : {0, 1, 2})
        posix_spawn_file_actions_addopen(&silence, descriptor, "/dev/null", O_RDWR, 0);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments.front(), &silence, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&silence);
    if (failed != 0)
        return std::nullopt;
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

std::optional<Peer> measurePeer(const std::string& name, const Command& work, const Command& idle, double seconds)
{
    std::vector<double> differences;
    for (int i = 0; i < runs; ++i) {
        const auto working = processorSecondsOf(work);
        const auto idling = processorSecondsOf(idle);
        if (!working || !idling)
            return std::nullopt;
        differences.push_back(*working - *idling);
    }
    std::sort(differences.begin(), differences.end());
    const double median = differences[runs / 2];
    if (median <= 0)
        return std::nullopt;
    return Peer{name, 1000.0 * median / seconds};
}

Command ffmpegFilter(const std::filesystem::path& file, const std::string& filters)
{
    std::string graph = "aformat=dblp";
    if (!filters.empty())
        graph += "," + filters;
    return {"ffmpeg", "-nostdin", "-v", "error", "-threads", "1", "-i", file.string(), "-af", graph, "-f", "null", "-"};
}

}  // namespace lacquer::bench
