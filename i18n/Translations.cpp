// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/Translations.h"

#include <QCoreApplication>
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
}

}  // namespace lacquer
