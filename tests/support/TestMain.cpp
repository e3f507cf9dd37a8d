// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <cstdio>
#include <map>
#include <string>

namespace lacquer::test {

namespace {

std::map<std::string, std::function<std::unique_ptr<QObject>()>>& classes()
{
    static std::map<std::string, std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

}  // namespace

Registration::Registration(const char* name, std::function<std::unique_ptr<QObject>()> make)
{
    classes().emplace(name, std::move(make));
}

}  // namespace lacquer::test

int lacquer::test::runTests(QStringList arguments)
{
    const std::string wanted = arguments.size() > 1 ? arguments.takeAt(1).toStdString() : std::string();
    int failures = 0;
    bool found = false;
    for (const auto& [name, make] : classes()) {
        if (!wanted.empty() && wanted != name)
            continue;
        found = true;
        const auto test = make();
        failures += QTest::qExec(test.get(), arguments);
    }
    if (!found) {
        std::fprintf(stderr, "no test class named '%s'\n", wanted.c_str());
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
