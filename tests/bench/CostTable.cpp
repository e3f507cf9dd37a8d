// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/CostTable.h"

#include "base/Json.h"

#include <cstdio>

namespace lacquer::bench {

std::string costTable(const std::vector<Cost>& costs)
{
    std::string text = "  ms/s    x realtime  ratio  peer ms/s  what (peer)\n";
    std::string room;
    for (const Cost& cost : costs) {
        if (cost.room != room)
            text += (room = cost.room) + "\n";
        char line[256];
        if (cost.peer)
            std::snprintf(line, sizeof line, "  %6.3f  %9.0f  %6.2f  %9.3f  %s (%s)\n", cost.milliseconds,
                          1000.0 / cost.milliseconds, cost.milliseconds / cost.peer->milliseconds,
                          cost.peer->milliseconds, cost.name.c_str(), cost.peer->name.c_str());
        else
            std::snprintf(line, sizeof line, "  %6.3f  %9.0f  %6s  %9s  %s\n", cost.milliseconds,
                          1000.0 / cost.milliseconds, "", "", cost.name.c_str());
        text += line;
    }
    return text;
}

std::string costJson(const std::vector<Cost>& costs)
{
    Json rows = Json::array();
    for (const Cost& cost : costs) {
        Json row{{"room", cost.room}, {"name", cost.name}, {"millisecondsPerSecond", cost.milliseconds}};
        if (cost.peer) {
            row["peer"] = cost.peer->name;
            row["peerMillisecondsPerSecond"] = cost.peer->milliseconds;
            row["ratio"] = cost.milliseconds / cost.peer->milliseconds;
        }
        rows.push_back(std::move(row));
    }
    return Json{{"schema", "lacquer.bench.engine/1"}, {"rateHz", 44100}, {"costs", std::move(rows)}}.dump(2) + "\n";
}

}  // namespace lacquer::bench
