// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of test programs with windows: as users see them, and with accessibility on.
#include "support/TestMain.h"
#include "widgets/LacquerStyle.h"

#include <QAccessible>
#include <QApplication>

/// usage: PROGRAM [CLASS [Qt Test options …]]; without a class, all of them run.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new lacquer::LacquerStyle(lacquer::Theme::make(lacquer::Light::Dark)));
    QAccessible::setActive(true);
    return lacquer::test::runTests(application.arguments());
}
