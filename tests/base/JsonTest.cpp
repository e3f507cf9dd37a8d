// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from strangers: bounded, strict, and printed the same way every time.
#include "base/Json.h"

#include "support/TestMain.h"

using namespace lacquer;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfMembers()
    {
        const auto json = parseJson(R"({"schema": 1, "b": [1.5, null], "a": "x", "end": true})");
        LACQUER_VERIFY_OK(json);
        QCOMPARE(QString::fromStdString(printJson(*json)).count(QLatin1Char('\n')), 9);
        QVERIFY(printJson(*json).find("\"b\"") < printJson(*json).find("\"a\""));
    }

    void printsWhatItParsedBitForBit()
    {
        const std::string text = printJson(*parseJson(R"({"x": 0.1, "y": 1e-300, "z": -0.0, "n": 9007199254740993})"));
        QCOMPARE(printJson(*parseJson(text)), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut short") << QByteArray(R"({"a": [1, 2)");
        QTest::newRow("member twice") << QByteArray(R"({"a": 1, "a": 2})");
        QTest::newRow("NUL") << QByteArray("{\"a\": 1}\0", 9);
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}");
        QTest::newRow("too deep") << QByteArray(200000, '[');
        QTest::newRow("number without end") << QByteArray("{\"a\": " + QByteArray(300, '9') + "e999}");
        QTest::newRow("NaN") << QByteArray(R"({"a": NaN})");
        QTest::newRow("long text") << QByteArray("\"" + QByteArray(70000, 'x') + "\"");
        QTest::newRow("trailing") << QByteArray("{} {}");
        QTest::newRow("empty") << QByteArray();
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto json = parseJson({text.constData(), std::size_t(text.size())});
        QVERIFY(!json.ok());
        QVERIFY(json.error().kind == ErrorKind::BadData);
        QVERIFY(!json.error().message.isEmpty());
    }
};

LACQUER_TEST(JsonTest)
#include "JsonTest.moc"
