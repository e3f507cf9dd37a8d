// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of test programs without a window.
#include "support/TestMain.h"

#include <QCoreApplication>

/// usage: PROGRAM [CLASS [Qt Test options …]]; without a class, all of them run.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    return lacquer::test::runTests(application.arguments());
}
