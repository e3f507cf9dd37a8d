// SPDX-License-Identifier: GPL-3.0-or-later
// 120 titles that have broken somebody's export, and what must hold for any title whatever.
#include "base/FileName.h"

#include "base/Text.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

using namespace lacquer;
namespace fs = std::filesystem;

namespace {

/// A title and the name it gets; an empty name: only the general rules are checked.
struct Row {
    std::string title;
    std::string name;
};

std::string repeat(const std::string& text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

std::vector<Row> table()
{
    using namespace std::string_literals;
    std::vector<Row> rows{
        {"Plain", "Plain"},
        {"Two Words", "Two Words"},
        {"AC/DC", "AC-DC"},
        {"a\\b", "a-b"},
        {"Intro: Dawn", "Intro- Dawn"},
        {"What?", "What_"},
        {"*", "_"},
        {"\"Heroes\"", "'Heroes'"},
        {"<3", "(3"},
        {"1 > 0", "1 ) 0"},
        {"this|that", "this-that"},
        {"..", "untitled"},
        {".", "untitled"},
        {"...", "untitled"},
        {"", "untitled"},
        {" ", "untitled"},
        {"   ", "untitled"},
        {"../../.bashrc", "_.-..-.bashrc"},
        {"/etc/passwd", "_etc-passwd"},
        {"..\\..\\x", "_.-..-x"},
        {"C:\\x", "C--x"},
        {".hidden", "_hidden"},
        {"...And", "_..And"},
        {"-rf", "_rf"},
        {"--", "_-"},
        {"- x", "_ x"},
        {"~", "~"},
        {"$(rm)", "$(rm)"},
        {"`id`", "`id`"},
        {"a;b&c", "a;b&c"},
        {"100%", "100%"},
        {"#1", "#1"},
        {"a'b", "a'b"},
        {" lead", "lead"},
        {"trail ", "trail"},
        {"dot.", "dot"},
        {"dots...", "dots"},
        {"dot. .", "dot"},
        {"Mr. X", "Mr. X"},
        {"CON", "CON_"},
        {"con", "con_"},
        {"NUL", "NUL_"},
        {"nul.txt", "nul_.txt"},
        {"PRN", "PRN_"},
        {"Aux", "Aux_"},
        {"COM1", "COM1_"},
        {"COM9", "COM9_"},
        {"COM0", "COM0_"},
        {"COM10", "COM10"},
        {"LPT1", "LPT1_"},
        {"lpt5.a.b", "lpt5_.a.b"},
        {"COM\u00b9", "COM\u00b9_"},
        {"CON .x", "CON_ .x"},
        {"CONIN$", "CONIN$_"},
        {"CONOUT$", "CONOUT$_"},
        {"CONCERT", "CONCERT"},
        {"Icon", "Icon"},
        {"COM", "COM"},
        {"LPT", "LPT"},
        {"a\nb", "a b"},
        {"a\tb", "a b"},
        {"a\r\nb", "a  b"},
        {"a\0b"s, "ab"},
        {"\0"s, "untitled"},
        {"\x01\x02", "untitled"},
        {"a\x1b[31mb", "a[31mb"},
        {"a\x7f"
         "b",
         "ab"},
        {"a\u0085b", "ab"},
        {"a\u202egpj.exe", "agpj.exe"},
        {"\u202e", "untitled"},
        {"\u2066x\u2069", "x"},
        {"a\u200f", "a"},
        {"a\u061cb", "ab"},
        {"a\u200bb", "ab"},
        {"\ufeffx", "x"},
        {"a\u00adb", "ab"},
        {"a\u2028b", "a b"},
        {"a\u00a0b", "a b"},
        {"\u3000", "untitled"},
        {"caf\u00e9", "caf\u00e9"},
        {"cafe\u0301", "caf\u00e9"},
        {"\u1112\u1161\u11ab", "\ud55c"},
        {"\u00c5", "\u00c5"},
        {"\u212b", "\u00c5"},
        {"e\u200b\u0301", "\u00e9"},
        {"\u0416\u0443\u043a", "\u0416\u0443\u043a"},
        {"\u97f3\u697d", "\u97f3\u697d"},
        {"\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05dc\u05d5\u05dd"},
        {"\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"},
        {"\U0001f600", "\U0001f600"},
        {"\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f468\u200d\U0001f469\u200d\U0001f467"},
        {"\u2764\ufe0f", "\u2764\ufe0f"},
        {"\U0001f1e9\U0001f1ea", "\U0001f1e9\U0001f1ea"},
        {"\uff0f", "\uff0f"},
        {"\u2215", "\u2215"},
        {"\xff\xfe", "\ufffd\ufffd"},
        {"a\xc3", "a\ufffd"},
        {"\xed\xa0\x80", ""},
        {"\xc0\xaf", ""},
        {"\xf4\x90\x80\x80", ""},
        {"a\ufffe", "a"},
        {"\uffff", "untitled"},
        {"\ufdd0", "untitled"},
        {"\ue000", "\ue000"},
        {repeat("x", 300), repeat("x", 200)},
        {repeat("\u00e9", 300), repeat("\u00e9", 100)},
        {repeat("\u97f3", 300), repeat("\u97f3", 66)},
        {repeat("\U0001f600", 300), repeat("\U0001f600", 50)},
        {repeat("x", 199) + "\u00e9", repeat("x", 199)},
        {repeat("x", 198) + "e\u0301", repeat("x", 198) + "\u00e9"},
        {repeat("x", 198) + "q\u0301", repeat("x", 198)},
        {repeat("x", 199) + " y", repeat("x", 199)},
        {repeat("x", 199) + ".y", repeat("x", 199)},
        {repeat(".", 300), "untitled"},
        {repeat("/", 300), "_" + repeat("-", 199)},
        {"a" + repeat("\u0301", 300), ""},
        {"CON" + repeat(" ", 300) + "x", "CON_"},
        {"NUL." + repeat("x", 300), "NUL_." + repeat("x", 195)},
        {repeat("\U0001f468\u200d\U0001f469\u200d\U0001f467", 20),
         repeat("\U0001f468\u200d\U0001f469\u200d\U0001f467", 11)},
        {repeat("\u202e", 70000), "untitled"},
        {repeat("long ", 13000), repeat("long ", 39) + "long"},
    };
    return rows;
}

}  // namespace

class FileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheTable()
    {
        qInfo("%zu titles", table().size());
        QVERIFY(table().size() >= 120);
        for (const auto& [title, name] : table()) {
            const std::string made = safeFileName(title);
            if (!name.empty())
                QCOMPARE(made, name);
            checkRules(title, made);
        }
    }

    void givesTheTableNamesThatAreAllDifferentAndCanBeCreated()
    {
        std::vector<std::string> titles;
        for (int copy = 0; copy < 3; ++copy)
            for (const auto& row : table())
                titles.push_back(row.title);
        const auto names = uniqueFileNames(titles);
        QCOMPARE(names.size(), titles.size());
        QSet<QString> keys;
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        for (std::size_t i = 0; i < names.size(); ++i) {
            checkRules(titles[i], names[i]);
            keys.insert(fromUtf8(fileNameKey(names[i])));
            const fs::path path = folder / (names[i] + ".flac");
            QVERIFY(path.parent_path() == folder && path.lexically_normal() == path);
            QVERIFY(!fs::exists(path));
            QVERIFY(std::ofstream(path).good());
        }
        QCOMPARE(std::size_t(keys.size()), names.size());
        QCOMPARE(std::size_t(std::distance(fs::directory_iterator(folder), {})), names.size());
    }

    void tellsTwinsApart()
    {
        using Names = std::vector<std::string>;
        QCOMPARE(uniqueFileNames({"One", "one", "ONE"}), (Names{"One", "one (2)", "ONE (3)"}));
        QCOMPARE(uniqueFileNames({"caf\u00e9", "cafe\u0301", "CAFE\u0301"}),
                 (Names{"caf\u00e9", "caf\u00e9 (2)", "CAF\u00c9 (3)"}));
        QCOMPARE(uniqueFileNames({"a/b", "a:b"}), (Names{"a-b", "a-b (2)"}));
        QCOMPARE(uniqueFileNames({"x", "x (2)", "x"}), (Names{"x", "x (2)", "x (3)"}));
        QCOMPARE(uniqueFileNames({"stra\u00dfe", "STRASSE"}).at(1), std::string("STRASSE (2)"));
        QCOMPARE(uniqueFileNames({"\u03a3\u03c2", "\u03c3\u03c3"}).at(1), std::string("\u03c3\u03c3 (2)"));
        QCOMPARE(uniqueFileNames({"", "..", "\n"}), (Names{"untitled", "untitled (2)", "untitled (3)"}));
        const auto longOnes = uniqueFileNames({repeat("\u97f3", 100), repeat("\u97f3", 101)});
        QCOMPARE(longOnes[1], repeat("\u97f3", 65) + " (2)");
    }

    /// 20,000 titles thrown together from everything that is dangerous.
    void holdsForRandomTitles()
    {
        const std::vector<std::string> parts{"a",      ".",      " ",      "-",      "/",      "\\",  "CON",
                                             "nul",    "COM1",   "\u202e", "\u0301", "\u200d", "\n",  "\U0001f600",
                                             "\xff",   "\xc3",   "\u97f3", "E",      "e",      "(2)", repeat("x", 90),
                                             "\u1112", "\u1161", "\ufffe", "?",      ":",      "$",   "\u00ad"};
        std::uint64_t state = 1;
        const auto random = [&state](std::size_t below) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            return std::size_t((state >> 33) % below);
        };
        for (int i = 0; i < 20000; ++i) {
            std::string title;
            for (std::size_t n = random(12); n > 0; --n)
                title += parts[random(parts.size())];
            checkRules(title, safeFileName(title));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void checkRules(const std::string& title, const std::string& name)
    {
        const QString text = fromUtf8(name);
        const QByteArray where = QByteArray::fromStdString(title.substr(0, 60) + " -> " + name).toPercentEncoding();
        const auto require = [&where](bool holds, const char* rule) {
            QVERIFY2(holds, (where + ": " + rule).constData());
        };
        require(!name.empty() && name.size() <= longestFileName, "1 to 200 bytes");
        require(toUtf8(text) == name, "UTF-8");
        require(text.normalized(QString::NormalizationForm_C) == text, "form C");
        require(harmless(text) == text, "no controls, no overrides");
        require(name.find_first_of("/\\:*?\"<>|") == std::string::npos, "no reserved characters");
        require(name.front() != '.' && name.front() != '-' && name.front() != ' ', "harmless beginning");
        require(name.back() != '.' && name.back() != ' ', "harmless end");
        const QString base = text.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
        for (const char* reserved : {"CON", "PRN", "AUX", "NUL", "COM1", "COM2", "LPT1", "LPT9"})
            require(base != QLatin1String(reserved), "no device");
        if (!name.ends_with(')'))
            require(safeFileName(name) == name, "a safe name stays as it is");
    }
};

LACQUER_TEST(FileNameTest)
#include "FileNameTest.moc"
