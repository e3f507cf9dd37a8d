// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "Terminal.h"
#include "i18n/Translations.h"

#include <QCoreApplication>

#include <clocale>

int main(int argc, char** argv)
{
    lacquer::Terminal::protect();
    // Qt's own remarks, on odd locales for instance, are not for users.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    // Our words are not Qt's to read: it gets the program's name only.
    int one = 1;
    char name[] = "lacquer-cli";
    char* names[] = {name, nullptr};
    QCoreApplication application(one, names);
    // Qt sets the user's locale; numbers in and out are the same everywhere.
    std::setlocale(LC_NUMERIC, "C");
    lacquer::installTranslations(application);
    return lacquer::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc});
}
