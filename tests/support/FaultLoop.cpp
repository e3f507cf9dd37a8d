// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultLoop.h"

namespace lacquer::test {

namespace fs = std::filesystem;

FaultLoop::Report FaultLoop::run(const Fault& fault) const
{
    constexpr int tooMany = 5000;
    Report report;
    const fs::path base = fastDirectory();
    const fs::path directory = base / "here";
    Command command = command_;
    command.withShim(base / "log").with("FAULT_MATCH", directory).with("FAULT_OP", fault.calls);
    if (!fault.kill)
        command.with("FAULT_ERR", std::to_string(fault.error));
    command.with("FAULT_STICKY", fault.sticky ? "1" : "0");
    command.with("FAULT_SHORT", fault.shortWrites ? "1" : "0").with("FAULT_KILL", fault.kill ? "1" : "0");
    for (int at = fault.first; at <= tooMany && report.problems.size() < 20; at += fault.stride) {
        fs::remove_all(directory);
        fs::create_directory(directory);
        setUp_(directory);
        const Outcome outcome = command.with("FAULT_N", std::to_string(at)).run(directory);
        QString problem = check_(directory, outcome);
        if (problem.isEmpty() && fault.kill && outcome.strikes > 0 && outcome.signal != 9)
            problem = QStringLiteral("was not killed");
        if (!problem.isEmpty())
            report.problems << QStringLiteral("call %1: %2 (%3)").arg(QString::number(at), problem, outcome.text());
        if (outcome.strikes == 0)
            break;
        report.calls = at;
    }
    if (report.calls + fault.stride > tooMany)
        report.problems << QStringLiteral("does not get through");
    fs::remove_all(base);
    return report;
}

}  // namespace lacquer::test
