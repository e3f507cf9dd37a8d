// SPDX-License-Identifier: GPL-3.0-or-later
// One program runs many test classes: each registers itself with LACQUER_TEST and is chosen by name on the command line.
#pragma once

#include <QObject>
#include <QtTest>

#include <functional>
#include <memory>

namespace lacquer::test {

/// Adds a test class to the program's list; used by LACQUER_TEST only.
struct Registration {
    Registration(const char* name, std::function<std::unique_ptr<QObject>()> make);
};

/// Runs the class that the second argument names, or all of them. Returns the program's exit code.
int runTests(QStringList arguments);

/// Compares Results in tests: fails with the error's own sentence.
#define LACQUER_VERIFY_OK(result)                                            \
    do {                                                                     \
        const auto& verifiedResult = (result);                               \
        QVERIFY2(verifiedResult.ok(), verifiedResult.ok() ? "" : qPrintable(verifiedResult.error().message)); \
    } while (false)

}  // namespace lacquer::test

/// At the end of SomeTest.cpp, before #include "SomeTest.moc": puts the class on the program's list.
#define LACQUER_TEST(Class)                                                              \
    namespace {                                                                          \
    const lacquer::test::Registration register##Class(#Class, [] { return std::make_unique<Class>(); }); \
    }
