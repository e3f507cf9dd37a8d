// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/EnglishHere.h"
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

namespace {

const QString& nameOfCatalogues()
{
    static const QString name = QStringLiteral("lacquer");
    return name;
}

/// Asked before all other catalogues, and silent unless its thread shall speak English.
class EnglishOnDemand : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool loadEnglish() { return english_.load(QLocale(QLocale::English), nameOfCatalogues(), QStringLiteral("_"), QStringLiteral(":/i18n")); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* disambiguation, int n) const override
    {
        if (!EnglishHere::isSpoken())
            return {};
        const QString found = english_.translate(context, text, disambiguation, n);
        return found.isNull() ? QString::fromUtf8(text) : found;
    }

private:
    QTranslator english_;
};

}  // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    keepCatalogues();
    for (const QLocale& language : {QLocale(QLocale::English), locale}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(language, nameOfCatalogues(), QStringLiteral("_"), QStringLiteral(":/i18n")))
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
    auto* english = new EnglishOnDemand(&application);
    if (english->loadEnglish())
        QCoreApplication::installTranslator(english);
    else
        delete english;
}

}  // namespace lacquer
