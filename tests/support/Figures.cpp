// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Figures.h"

#include "base/Json.h"

#include <QtTest>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace lacquer::test {

namespace {

struct Figure {
    std::string relation;
    double asked;
    double measured;
    std::string unit;
    std::string test;
    bool kept;
    double margin;  ///< how far on the right side; the smallest is the worst
};

using Figures = std::map<std::pair<std::string, std::string>, Figure>;

/// Of the class that runs now; one class follows the other.
Figures& figuresOf(const std::string& testClass)
{
    static std::string current;
    static Figures figures;
    if (current != testClass) {
        current = testClass;
        figures.clear();
    }
    return figures;
}

void write(const std::filesystem::path& path, const Figures& figures)
{
    Json rows = Json::array();
    for (const auto& [key, figure] : figures)
        rows.push_back({{"id", key.first},
                        {"what", key.second},
                        {"relation", figure.relation},
                        {"asked", finiteOrNull(figure.asked)},
                        {"measured", finiteOrNull(figure.measured)},
                        {"unit", figure.unit},
                        {"test", figure.test},
                        {"kept", figure.kept}});
    std::ofstream(path) << printJson({{"schema", "lacquer.figures/1"}, {"figures", std::move(rows)}});
}

bool record(const char* id, const FigurePart& what, const Figure& found)
{
    const char* const folder = std::getenv("LACQUER_FIGURES");
    const QObject* const test = QTest::testObject();
    if (folder && test) {
        const std::string testClass = test->metaObject()->className();
        Figures& figures = figuresOf(testClass);
        Figure figure = found;
        figure.test = testClass + "::" + QTest::currentTestFunction();
        const auto [place, fresh] = figures.try_emplace({id, what.text}, figure);
        if (!fresh && !(figure.margin >= place->second.margin))
            place->second = figure;
        std::filesystem::create_directories(folder);
        write(std::filesystem::path(folder) / (testClass + ".json"), figures);
    }
    return found.kept;
}

}  // namespace

bool keepsAtMost(const char* id, const FigurePart& what, double asked, double measured, const char* unit)
{
    return record(id, what, {"<=", asked, measured, unit, {}, measured <= asked, asked - measured});
}

bool keepsAtLeast(const char* id, const FigurePart& what, double asked, double measured, const char* unit)
{
    return record(id, what, {">=", asked, measured, unit, {}, measured >= asked, measured - asked});
}

bool keepsWithin(const char* id, const FigurePart& what, double asked, double measured, const char* unit)
{
    return record(id, what, {"+-", asked, measured, unit, {}, std::abs(measured) <= asked, asked - std::abs(measured)});
}

bool keepsExactly(const char* id, const FigurePart& what, bool kept)
{
    return record(id, what, {"exact", 0, kept ? 0.0 : 1.0, {}, {}, kept, kept ? 0.0 : -1.0});
}

}  // namespace lacquer::test
