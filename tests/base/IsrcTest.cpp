// SPDX-License-Identifier: GPL-3.0-or-later
// ISRCs as people type them become what files hold, and nothing else passes for one.
#include "base/Isrc.h"

#include "support/TestMain.h"

using namespace lacquer;

class IsrcTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("DEA622612345");
        QTest::newRow("hyphens") << QStringLiteral("DE-A62-26-12345");
        QTest::newRow("small letters") << QStringLiteral("de-a62-26-12345");
        QTest::newRow("spaces") << QStringLiteral(" DE A62 26 12345 ");
        QTest::newRow("prefix") << QStringLiteral("ISRC DE-A62-26-12345");
        QTest::newRow("prefix with colon") << QStringLiteral("ISRC:DEA622612345");
        QTest::newRow("typographic hyphens") << QStringLiteral("DE\u2011A62\u201026\u201312345");
    }

    void understandsWhatPeopleType()
    {
        QFETCH(QString, text);
        QCOMPARE(normalizedIsrc(text).value_or(QString()), QStringLiteral("DEA622612345"));
        QCOMPARE(hyphenatedIsrc(text), QStringLiteral("DE-A62-26-12345"));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "DEA62261234", "DEA6226123456", "D1A622612345", "1EA622612345", "DEA62X612345", "DEA6226A2345", "DEA6226123-4", "DE_A62261234", "ISRC"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
        QTest::newRow("other digits") << QStringLiteral("DEA6226123\u0664\u0665");
        QTest::newRow("other letters") << QStringLiteral("D\u0395A622612345");
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!normalizedIsrc(text));
        QCOMPARE(hyphenatedIsrc(text), text);
    }
};

LACQUER_TEST(IsrcTest)
#include "IsrcTest.moc"
