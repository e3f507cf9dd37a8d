// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied from a spreadsheet arrives cell by cell.
#include "base/TextTable.h"

#include "support/TestMain.h"

using namespace lacquer;
using namespace Qt::StringLiterals;

class TextTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsArriveAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        const auto row = [](const char* name, const QString& text, const QList<QStringList>& cells) { QTest::newRow(name) << text << cells; };
        row("nothing", u""_s, {});
        row("one cell", u"x"_s, {{u"x"_s}});
        row("tabs and CRLF", u"a\tb\r\nc\td\r\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("old line ends", u"a\rb"_s, {{u"a"_s}, {u"b"_s}});
        row("commas stay where tabs part", u"a, b\tc;d\n"_s, {{u"a, b"_s, u"c;d"_s}});
        row("semicolons", u"a;1,5\nb;2,5"_s, {{u"a"_s, u"1,5"_s}, {u"b"_s, u"2,5"_s}});
        row("commas", u"a,b\n\"x, y\",z"_s, {{u"a"_s, u"b"_s}, {u"x, y"_s, u"z"_s}});
        row("quotes", u"\"say \"\"hi\"\"\"\t\"two\nlines\"\n"_s, {{u"say \"hi\""_s, u"two\nlines"_s}});
        row("a bare quote", u"12\" mix\tb"_s, {{u"12\" mix"_s, u"b"_s}});
        row("a quote that never closes", u"a\t\"b\nc"_s, {{u"a"_s, u"b\nc"_s}});
        row("empty cells and rows", u"\t\n\n\t\tx"_s, {{u""_s, u""_s}, {u""_s}, {u""_s, u""_s, u"x"_s}});
        row("byte order mark", u"\ufeffa,b"_s, {{u"a"_s, u"b"_s}});
    }

    void cellsArriveAsTheyWere()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, cells);
        QList<QStringList> found;
        for (const auto& row : readTextTable(text))
            found << QStringList(row.begin(), row.end());
        QCOMPARE(found, cells);
    }

    void whatIsCopiedCanBePasted()
    {
        const TextTable table = {{u"a\tb"_s, u"say \"x\""_s, u""_s}, {u"two\r\nlines"_s, u"12\" mix"_s, u"\u00e4"_s}};
        QVERIFY(readTextTable(printTextTable(table)) == table);
        QCOMPARE(readTextTable(QString(300'000, u'\n')).size(), std::size_t(10'000));
        QCOMPARE(readTextTable(QString(5'000, u'\t'))[0].size(), std::size_t(1'000));
    }
};

LACQUER_TEST(TextTableTest)
#include "TextTableTest.moc"
