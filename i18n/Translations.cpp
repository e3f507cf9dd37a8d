// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

/// Resources of a static library are dropped by the linker unless asked for, and asking must happen outside namespaces.
static void keepCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace lacquer {

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    keepCatalogues();
    for (const QLocale& language : {QLocale(QLocale::English), locale}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(language, QStringLiteral("lacquer"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    // What Qt itself says, in file dialogs and key names, where the system has it in this language.
    auto* own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(own);
    else
        delete own;
}

}  // namespace lacquer
