// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RecordTable.h"

#include <span>

namespace lacquer {

namespace {

struct Row {
    double minutes;
    double levelDb;
};

struct Record {
    std::span<const Row> rows;
    double longestMinutes;
};

constexpr Row twelveAt33[] = {{14, 4}, {18, 2}, {20, 1}, {22, 0}, {24, -1}};
constexpr Row twelveAt45[] = {{10, 4}, {12, 4}, {14, 2}, {16, 0}};
constexpr Row sevenAt33[] = {{5, 2}, {6, 0}, {7, -1}, {8, -2}};
constexpr Row sevenAt45[] = {{3, 3}, {4, 1}, {5, 0}, {6, -1}};

Record recordOf(int inches, TurntableSpeed speed)
{
    const bool slow = speed == TurntableSpeed::Rpm33;
    if (inches == 7)
        return slow ? Record{sevenAt33, 7} : Record{sevenAt45, 5};
    return slow ? Record{twelveAt33, 24} : Record{twelveAt45, 14};
}

/// Of a side's minutes, as many as they would be on a record of the tables.
double scale(int inches)
{
    return inches == 10 ? 0.7 : 1.0;
}

}  // namespace

std::optional<double> cutLevelDb(int inches, TurntableSpeed speed, double seconds)
{
    const auto rows = recordOf(inches, speed).rows;
    const double minutes = seconds / 60.0 / scale(inches);
    if (minutes <= rows.front().minutes)
        return rows.front().levelDb;
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (minutes <= rows[i].minutes)
            return rows[i - 1].levelDb + (rows[i].levelDb - rows[i - 1].levelDb) * (minutes - rows[i - 1].minutes) / (rows[i].minutes - rows[i - 1].minutes);
    return std::nullopt;
}

double longestSideSeconds(int inches, TurntableSpeed speed)
{
    return recordOf(inches, speed).longestMinutes * scale(inches) * 60.0;
}

}  // namespace lacquer
