// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDeeds.h"
#include "MainWindow.h"
#include "i18n/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <memory>

int main(int argc, char** argv)
{
    // A write to a full quota is an error to be told, not the end.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("Lacquer"));
    QApplication::setDesktopFileName(QStringLiteral("lacquer"));
    lacquer::installTranslations(application);

    QCommandLineParser words;
    words.setApplicationDescription(QApplication::translate("Lacquer", "Stem mastering and album assembly"));
    words.addPositionalArgument(QStringLiteral("album"), QApplication::translate("Lacquer", "An album to open, or songs to add"),
                                QStringLiteral("[album.lacquer]"));
    words.addHelpOption();
    words.process(application);

    const auto window = std::make_unique<lacquer::MainWindow>();
    window->show();
    const bool recovered = window->files().offerRecovery();
    if (const auto names = words.positionalArguments(); !names.isEmpty() && !recovered)
        window->files().open(QFile::encodeName(names.first()).toStdString());
    const int code = QApplication::exec();
    // What hangs in a sound system cannot be destroyed; everything of the user's is on the disk by now.
    if (window->mustLeaveAtOnce())
        std::_Exit(code);
    return code;
}
