// SPDX-License-Identifier: GPL-3.0-or-later
// The languages keep up with the sources: nothing is missing, nothing unfinished, no placeholder lost.
#include "house/Catalogue.h"

#include "base/Text.h"
#include "dsp/Registry.h"
#include "i18n/Translations.h"
#include "support/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject {
    Q_OBJECT

private:
    const QString root_ = QStringLiteral(LACQUER_SOURCE_DIR);

    static void expectNone(const QStringList& complaints)
    {
        for (const QString& complaint : complaints)
            qWarning("%s", qPrintable(complaint));
        QVERIFY2(complaints.isEmpty(), "see the list above; packaging/translate --missing prints what is to be done");
    }

private Q_SLOTS:
    void everySentenceOfTheSourcesIsInTheCatalogues()
    {
        const QTemporaryDir folder;
        QProcess translate;
        translate.setProcessChannelMode(QProcess::MergedChannels);
        translate.start(root_ + u"/packaging/translate"_s, {u"--into"_s, folder.path()});
        QVERIFY(translate.waitForFinished(60000));
        QVERIFY2(translate.exitStatus() == QProcess::NormalExit && translate.exitCode() == 0, translate.readAll().constData());
        for (const QString& name : {u"lacquer_de.ts"_s, u"lacquer_en.ts"_s}) {
            const auto fresh = readCatalogue(folder.filePath(name));
            QVERIFY(name == u"lacquer_en.ts" || fresh.size() > 5);
            expectNone(missingMessages(fresh, readCatalogue(root_ + u"/i18n/"_s + name)));
        }
    }

    void germanIsFinishedAndKeepsPlaceholders()
    {
        const auto german = readCatalogue(root_ + u"/i18n/lacquer_de.ts"_s);
        QVERIFY(german.size() > 5);
        expectNone(badTranslations(german));
    }

    void namesMarkedForTranslationUseTheContextTheyAreLookedUpIn()
    {
        QStringList foreign;
        for (const Message& message : readCatalogue(root_ + u"/i18n/lacquer_de.ts"_s))
            if (message.context.endsWith(u"::Text"_s))
                foreign += message.key();
        expectNone(foreign);
    }

    void englishHasItsPlurals() { expectNone(badTranslations(readCatalogue(root_ + u"/i18n/lacquer_en.ts"_s))); }

    void everyRegisteredNameIsTranslated()
    {
        expectNone(unnamedParameters(processorTypes(), readCatalogue(root_ + u"/i18n/lacquer_de.ts"_s)));
    }

    void theCompiledCatalogueSpeaks()
    {
        const char* sentence = "Stopped as asked; nothing was changed.";
        QCOMPARE(Text::tr(sentence), QString::fromLatin1(sentence));
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German));
        const QString german = Text::tr(sentence);
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
        QVERIFY2(german.startsWith(u"Wie gewünscht"), qPrintable(german));
        QCOMPARE(Text::tr(sentence), QString::fromLatin1(sentence));
    }

    void mistakesAreNoticed_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("mistakes");
        QTest::newRow("good") << QByteArray("<source>a %1</source><translation>b %1</translation>") << 0;
        QTest::newRow("order may differ") << QByteArray("<source>%1 %2</source><translation>%2 %1</translation>") << 0;
        QTest::newRow("unfinished") << QByteArray("<source>a</source><translation type=\"unfinished\">b</translation>") << 1;
        QTest::newRow("empty") << QByteArray("<source>a</source><translation></translation>") << 1;
        QTest::newRow("placeholder lost") << QByteArray("<source>a %1 %2</source><translation>b %1</translation>") << 1;
        QTest::newRow("placeholder invented") << QByteArray("<source>a</source><translation>b %1</translation>") << 1;
        QTest::newRow("plural") << QByteArray("<source>%n a</source><translation><numerusform>ein b</numerusform>"
                                              "<numerusform>%n b</numerusform></translation>") << 0;
        QTest::newRow("plural half done") << QByteArray("<source>%n a</source><translation><numerusform>ein b"
                                                        "</numerusform><numerusform></numerusform></translation>") << 1;
    }

    void mistakesAreNoticed()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, mistakes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\"><context><name>Text</name>"
                   "<message>" + message + "</message></context></TS>\n");
        file.close();
        const auto catalogue = readCatalogue(file.fileName());
        QCOMPARE(catalogue.size(), 1);
        QCOMPARE(badTranslations(catalogue).size(), mistakes);
        QCOMPARE(missingMessages(catalogue, {}).size(), 1);
        QCOMPARE(missingMessages(catalogue, catalogue).size(), 0);
    }

    void aParameterWithoutTranslationIsNoticed()
    {
        static const char* const choices[] = {"Gentle", "Hard"};
        const Parameter row{"x", "Warmth", Unit::None, 0, 1, 0, Curve::Linear, choices};
        ProcessorType type{};
        type.name = "Exciter";
        type.parameters = {&row, 1};
        const auto said = [](const char* context, const char* source) {
            return Message{QString::fromLatin1(context), QString::fromLatin1(source), {}, {u"…"_s}, true};
        };
        const QList<Message> some{said("Processor", "Exciter"), said("Parameter", "Gentle"), said("Parameter", "Hard")};
        QCOMPARE(unnamedParameters({&type, 1}, some), QStringList{u"Parameter|Warmth"_s});
        QCOMPARE(unnamedParameters({&type, 1}, {}).size(), 4);
    }
};

LACQUER_TEST(CatalogueTest)
#include "CatalogueTest.moc"
