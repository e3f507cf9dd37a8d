// SPDX-License-Identifier: GPL-3.0-or-later
// The walls between the rooms stand, outside libraries stay where they belong, and every file says what it is.
#include "house/HouseRules.h"

#include "support/TestMain.h"

#include <QDir>
#include <QDirIterator>

using namespace lacquer::test;
using namespace Qt::StringLiterals;

class LayeringTest : public QObject {
    Q_OBJECT

private:
    const QString root_ = QStringLiteral(LACQUER_SOURCE_DIR);

    static void expectNone(const QStringList& breaches)
    {
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach));
        QVERIFY2(breaches.isEmpty(), "see the list above");
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void roomsSeeOnlyWhatTheyMay()
    {
        const SourceTree tree = readSources(root_, {u"core"_s, u"app"_s, u"widgets"_s, u"i18n"_s});
        QVERIFY2(tree.size() > 10, "the scanner found hardly any source");
        expectNone(layeringBreaches(tree));
    }

    void aBreachIsNoticed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("breach");
        const auto row = [](const char* name, const char* path, const char* text, const char* breach) {
            QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(text) << QString::fromLatin1(breach);
        };
        row("lower room sees upper", "core/audio/A.cpp", "#include \"model/Album.h\"\n", "core/audio may not see");
        row("dsp sees base", "core/dsp/A.h", "  #  include \"base/Result.h\"\n", "core/dsp may not see");
        row("Qt in dsp", "core/dsp/A.cpp", "#include <vector>\n#include <QString>\n", "QtCore does not belong in core/dsp");
        row("window class in base", "core/base/A.cpp", "#include <QWidget>\n", "does not belong in core/base");
        row("image in delivery", "core/delivery/A.cpp", "#include <QImage>\n", "QtGui does not belong");
        row("model sees sound code", "core/model/A.cpp", "#include \"dsp/Fft.h\"\n", "core/model may not see");
        row("widgets hear of albums", "widgets/A.cpp", "#include \"model/Album.h\"\n", "widgets may not see");
        row("command line sees pictures", "app/cli/A.cpp", "#include \"picture/Cover.h\"\n", "app/cli may not see");
        row("libsndfile elsewhere", "core/render/A.cpp", "#include <sndfile.h>\n", "libsndfile does not belong in core/render");
        row("libsndfile in a header", "core/audio/A.h", "#include <sndfile.h>\n", "in .cpp files only");
        row("nlohmann elsewhere", "core/model/A.cpp", "#include <nlohmann/json.hpp>\n", "nlohmann does not belong");
        row("nlohmann twice in base", "core/base/A.cpp", "#include <nlohmann/json.hpp>\n", "at most 0");
        row("unknown library", "core/audio/A.cpp", "#include <boost/asio.hpp>\n", "no line of the table knows");
        row("relative path", "core/audio/A.cpp", "#include \"../base/Result.h\"\n", "by a relative path");
        row("no room's name", "core/audio/A.cpp", "#include \"WaveFile.h\"\n", "without its room's name");
        row("no such room", "core/misc/A.cpp", "", "stands in no room");
        row("system call in render", "core/render/A.cpp", "#include <sys/mman.h>\n", "the operating system does not belong");
    }

    void aBreachIsNoticed()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(QString, breach);
        const QStringList found = layeringBreaches({{path, text}});
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(path) && found.first().contains(breach), qPrintable(found.first()));
    }

    void aThirdFileThatNamesALibraryIsNoticed()
    {
        SourceTree tree{{u"core/audio/A.cpp"_s, "#include <soxr.h>\n"}, {u"core/audio/B.cpp"_s, "#include <soxr.h>\n"}};
        expectNone(layeringBreaches(tree));
        tree.insert(u"core/audio/C.cpp"_s, "#include <soxr.h>\n");
        QCOMPARE(layeringBreaches(tree).size(), 1);
    }

    void whatIsAllowedPasses()
    {
        expectNone(layeringBreaches({
            {u"core/model/A.cpp"_s, "#include \"dsp/Fade.h\"\n#include \"base/Json.h\"\n#include <QString>\n"},
            {u"core/base/Json.h"_s, "#include <nlohmann/json.hpp>\n"},
            {u"core/dsp/processors/A.cpp"_s, "#include \"dsp/Biquad.h\"\n#include <cmath>\n"},
            {u"core/dsp/Fft.cpp"_s, "#include <fftw3.h>\n"},
            {u"app/cli/A.cpp"_s, "#include \"Command.h\"\n#include \"delivery/Builder.h\"\n#include <QCoreApplication>\n"},
            {u"widgets/A.cpp"_s, "#include \"widgets/Knob.h\"\n#include <QWidget>\n"},
        }));
    }

    void everyFileOpensAsItShould()
    {
        QStringList breaches;
        int files = 0;
        for (const auto& [path, text] :
             readSources(root_, {u"core"_s, u"app"_s, u"widgets"_s, u"i18n"_s, u"tests"_s}).asKeyValueRange()) {
            ++files;
            breaches += openingBreaches(path, text);
        }
        for (const QString& folder : {u"core"_s, u"app"_s, u"widgets"_s, u"i18n"_s, u"packaging"_s, u"tests"_s, u".ci"_s}) {
            QDirIterator scripts(root_ + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (scripts.hasNext()) {
                const QFileInfo file(scripts.next());
                const QByteArray text = read(file.filePath());
                if (file.fileName() != u"CMakeLists.txt" && file.suffix() != u"cmake" && !text.startsWith("#!"))
                    continue;
                ++files;
                breaches += openingBreaches(file.filePath().mid(root_.size() + 1), text);
            }
        }
        QVERIFY(files > 40);
        expectNone(breaches);
    }

    void aBadOpeningIsNoticed()
    {
        const QByteArray licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
        QCOMPARE(openingBreaches(u"a.cpp"_s, licence + "#include <cmath>\n").size(), 0);
        QCOMPARE(openingBreaches(u"a.cpp"_s, "#include <cmath>\n").size(), 1);
        QCOMPARE(openingBreaches(u"a"_s, "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n").size(), 0);
        QCOMPARE(openingBreaches(u"a"_s, "#!/bin/bash\necho\n").size(), 1);
        QCOMPARE(openingBreaches(u"a.h"_s, licence + "// Holds a ceiling.\n#pragma once\n").size(), 0);
        QCOMPARE(openingBreaches(u"a.h"_s, licence + "#pragma once\n").size(), 1);
        QCOMPARE(openingBreaches(u"a.h"_s, licence + "// Holds a ceiling.\n\nstruct A;\n").size(), 1);
    }

    void theTopOfTheTreeHoldsNothingElse()
    {
        expectNone(strangersAtTheTop(QDir(root_).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)));
        QCOMPARE(strangersAtTheTop({u"core"_s, u"notes.txt"_s, u".git"_s}), QStringList{u"notes.txt"_s});
    }

    void noFileOutgrowsItsReader()
    {
        QStringList large;
        for (const auto& [path, text] : readSources(root_, {u"core"_s, u"app"_s, u"widgets"_s}).asKeyValueRange())
            if (const auto lines = text.count('\n'); lines > 500)
                large += u"%1 has %2 lines; it wants to be two files"_s.arg(path).arg(lines);
        expectNone(large);
    }
};

LACQUER_TEST(LayeringTest)
#include "LayeringTest.moc"
