// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PowerCut.h"

#include "support/DiskModel.h"

#include <set>

namespace lacquer::test {

namespace fs = std::filesystem;

namespace {

/// Tells states apart without keeping them.
std::size_t fingerprint(const DiskModel::State& state)
{
    std::size_t sum = 0;
    for (const auto& [path, bytes] : state)
        for (const std::string* text : {&path, &bytes})
            sum = sum * 1099511628211u + std::hash<std::string>()(*text);
    return sum;
}

}  // namespace

PowerCut::Report PowerCut::run(const std::string& lies, int stride) const
{
    Report report;
    const fs::path base = fastDirectory();
    const fs::path directory = base / "here";
    const fs::path found = base / "found";
    fs::create_directory(directory);
    setUp_(directory);
    DiskModel disk(directory);

    Command command = command_;
    command.withShim(base / "log").with("FAULT_MATCH", directory).with("FAULT_DATA", "1");
    const Outcome outcome = command.with("FAULT_OP", "any").with("FAULT_OMIT", lies).run(directory);
    if (outcome.exitCode != 0)
        report.problems << QStringLiteral("the recorded run failed: ") + outcome.text();

    std::set<std::size_t> seen;
    const auto cut = [&](bool finished) {
        disk.forEachAfterCut([&](const DiskModel::State& state) {
            if (report.problems.size() >= 20 || (!finished && !seen.insert(fingerprint(state)).second))
                return;
            ++report.states;
            materialise(state, found);
            if (const QString problem = check_(found, finished); !problem.isEmpty())
                report.problems
                    << QStringLiteral("cut after change %1: %2").arg(QString::number(report.calls), problem);
        });
    };
    cut(false);
    for (const auto& call : readLog(base / "log", directory)) {
        if (!disk.apply(call))
            continue;
        ++report.calls;
        if (report.calls % stride == 0)
            cut(false);
    }
    cut(true);
    if (report.calls == 0)
        report.problems << QStringLiteral("nothing was recorded");

    materialise(disk.now(), found);
    const DiskModel::State left = DiskModel(directory).now();
    const DiskModel::State replayed = disk.now();
    for (const auto& [one, other] : {std::pair{&left, &replayed}, {&replayed, &left}})
        for (const auto& [path, bytes] : *one)
            if (const auto there = other->find(path); there == other->end() || there->second != bytes)
                report.problems << QStringLiteral("the replay does not end where the command ended: '%1'").arg(QString::fromStdString(path));
    fs::remove_all(base);
    return report;
}

}  // namespace lacquer::test
