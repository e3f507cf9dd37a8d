// SPDX-License-Identifier: GPL-3.0-or-later
// ISWCs as people type them take one form, and a wrong check digit shows the right one.
#include "base/Iswc.h"

#include "support/TestMain.h"

using namespace lacquer;

class IswcTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOneForm()
    {
        // The example of the standard's own agency, and the first code ever given.
        for (const char* text : {"T-034.524.680-1", "T0345246801", "t-034524680-1", " ISWC T 034 524 680 1 ", "T\xe2\x80\x91""034.524.680\xe2\x80\x91""1"})
            QCOMPARE(normalizedIswc(QString::fromUtf8(text)).ok() ? *normalizedIswc(QString::fromUtf8(text)) : QString::fromUtf8(text), QStringLiteral("T-034.524.680-1"));
        QVERIFY(normalizedIswc(QStringLiteral("T-000.000.001-0")).ok());
    }

    void showsTheRightCheckDigit()
    {
        const auto wrong = normalizedIswc(QStringLiteral("T-034.524.680-7"));
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::BadData);
        QVERIFY2(wrong.error().message.contains(QStringLiteral("T-034.524.680-1")), qPrintable(wrong.error().message));
    }

    void refusesEverythingElse()
    {
        for (const char* text : {"", "T", "034.524.680-1", "T-034.524.68-1", "T-034.524.680-12", "X-034.524.680-1", "T-O34.524.680-1"})
            QVERIFY2(!normalizedIswc(QString::fromUtf8(text)), text);
    }
};

LACQUER_TEST(IswcTest)
#include "IswcTest.moc"
