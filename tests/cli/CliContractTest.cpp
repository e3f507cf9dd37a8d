// SPDX-License-Identifier: GPL-3.0-or-later
// What every command promises: help, exit codes, sentences, and results on standard output alone.
#include "cli/CliRun.h"
#include "model/Album.h"
#include "model/Field.h"
#include "support/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class CliContractTest : public QObject {
    Q_OBJECT

private:
    /// Names of all commands, from the program itself.
    static QStringList commands()
    {
        static const QStringList names = [] {
            const QString help = CliFolder().run({u"help"_s}).text();
            const QString list = help.mid(help.indexOf(u"Commands:"_s)).section(u"\n\n"_s, 0, 0);
            QStringList found;
            static const QRegularExpression row(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
            for (auto rows = row.globalMatch(list); rows.hasNext();)
                found << rows.next().captured(1);
            return found;
        }();
        return names;
    }

    /// A line that runs each command on a project named album.lacquer.
    static QStringList lineFor(const QString& command, const QString& album)
    {
        static const QMap<QString, QStringList> rest = {
            {u"new"_s, {}},           {u"add"_s, {u"a.wav"_s}},       {u"split"_s, {u"1"_s, u"0.5"_s}}, {u"get"_s, {u"title"_s}},
            {u"set"_s, {u"title=x"_s}}, {u"move"_s, {u"1"_s, u"1"_s}}, {u"remove"_s, {u"1"_s}},
            {u"chain"_s, {u"album"_s, u"add"_s, u"limiter"_s}},        {u"relink"_s, {u"."_s}},          {u"diff"_s, {album}},
            {u"measure"_s, {}},       {u"check"_s, {}},               {u"build"_s, {u"--out"_s, u"delivery"_s}},
        };
        return rest.contains(command) ? QStringList{command, album} + rest[command] : QStringList();
    }

    static bool isMutating(const QString& command)
    {
        return QStringList{u"add"_s, u"split"_s, u"set"_s, u"remove"_s, u"chain"_s}.contains(command);
    }

    static CliFolder& withAlbum(CliFolder& folder)
    {
        folder.writeWave(u"a.wav"_s, 1);
        if (folder.run({u"new"_s, u"album.lacquer"_s}).code != 0 || folder.run({u"add"_s, u"album.lacquer"_s, u"a.wav"_s}).code != 0)
            qFatal("cannot make the sample album");
        return folder;
    }

    static void expectSentence(const CliRun& run, const QString& command)
    {
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        for (const QString& line : run.errors().trimmed().split(u'\n'))
            QVERIFY2(line.startsWith(command.isEmpty() ? u"lacquer-cli: "_s : u"lacquer-cli: %1: "_s.arg(command)),
                     qPrintable(line));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (cliProgram().isEmpty())
            QSKIP("there is no lacquer-cli to test");
        QVERIFY(commands().size() >= 15);
    }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString& command : commands())
            QTest::newRow(qPrintable(command)) << command;
    }

    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        const CliFolder folder;
        const CliRun help = folder.run({u"help"_s, command});
        const CliRun own = folder.run({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(own.code, 0);
        QVERIFY(help.out == own.out && help.out == folder.run({u"--help"_s, command}).out);
        QVERIFY(own.text().startsWith(u"usage: lacquer-cli "_s + command));
        for (const char* part : {"Options of every command:", "Examples:", "--quiet"})
            QVERIFY(own.text().contains(QString::fromLatin1(part)));
        for (const QString& line : own.text().split(u'\n'))
            QVERIFY2(line.size() <= 80 || line.startsWith(u"usage:"_s) || line.startsWith(u"    lacquer-cli"_s), qPrintable(line));
    }

    void usageNamesEveryOptionOnce()
    {
        const CliFolder folder;
        for (const QString& command : commands()) {
            const QString usage = folder.run({u"help"_s, command}).text().section(u'\n', 0, 0);
            QStringList options;
            for (QString word : usage.split(u' '))
                if (word.remove(u'[').remove(u']').startsWith(u"--"_s))
                    options << word;
            QCOMPARE(options.removeDuplicates(), 0);
        }
    }

    void everyKeyIsExplained()
    {
        const QString list = CliFolder().run({u"help"_s, u"keys"_s}).text();
        const auto holds = [&](const QString& prefix, const auto& fields) {
            for (const auto& field : fields) {
                const auto at = list.indexOf(u"\n  "_s + prefix + QString::fromUtf8(field.name));
                QVERIFY2(at >= 0, field.name);
            }
        };
        holds({}, fieldsOf<Album>());
        holds(u"songs[N]."_s, fieldsOf<Song>());
        holds(u"deliverables[\"NAME\"]."_s, fieldsOf<Deliverable>());
        QVERIFY(list.contains(u"silence before the song in seconds; 0 touches"_s));
        for (const QString& line : list.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void helpSpeaksTheUsersLanguage()
    {
        CliFolder folder;
        const QString manual = folder.run({u"help"_s, u"--man"_s}).text();
        const QString bash = folder.run({u"completion"_s, u"bash"_s}).text();
        const QString english = folder.run({u"help"_s}).text();
        folder.environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        QVERIFY(folder.run({u"help"_s}).text().contains(u"Optionen jedes Befehls:"_s));
        QVERIFY(folder.run({}).text().contains(u"ein fertiges, gemastertes Album"_s));
        for (const QString& command : commands()) {
            const QString help = folder.run({u"help"_s, command}).text();
            QVERIFY2(help.startsWith(u"Aufruf: lacquer-cli "_s + command), qPrintable(help));
            QVERIFY(help.contains(u"Optionen jedes Befehls:"_s) && help.contains(u"Beispiele:"_s) && help.contains(u"--quiet"_s));
            for (const QString& line : help.split(u'\n'))
                QVERIFY2(line.size() <= 80 || line.startsWith(u"Aufruf:"_s) || line.startsWith(u"    lacquer-cli"_s), qPrintable(line));
        }
        QVERIFY(folder.run({u"completion"_s, u"fish"_s}).text().contains(u"Diese Hilfe zeigen."_s));
        QVERIFY(folder.run({u"completion"_s, u"zsh"_s}).text().contains(u"Diese Hilfe zeigen."_s));
        QCOMPARE(folder.run({u"completion"_s, u"bash"_s}).text(), bash);
        // The manual page is one for all; other languages have to fall back whole.
        QCOMPARE(folder.run({u"help"_s, u"--man"_s}).text(), manual);
        folder.environment.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
        QCOMPARE(folder.run({u"help"_s}).text(), english);
    }

    void aBadOptionIsRefusedWithTheNearest_data() { everyCommandExplainsItself_data(); }

    void aBadOptionIsRefusedWithTheNearest()
    {
        QFETCH(QString, command);
        const CliFolder folder;
        const CliRun run = folder.run({command, u"--quite"_s});
        QCOMPARE(run.code, 2);
        expectSentence(run, command);
        QVERIFY2(run.errors().contains(u"--quiet"_s), run.err.constData());
        for (const QStringList& bad : {QStringList{u"--quiet=yes"_s}, {u"--color"_s}, {u"--color"_s, u"blue"_s}, {u"-Z"_s}})
            QCOMPARE(folder.run(QStringList{command} + bad).code, 2);
    }

    void aMissingFileIsExitCode66_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString& command : commands())
            if (command != u"new"_s && !lineFor(command, u"x"_s).isEmpty())
                QTest::newRow(qPrintable(command)) << command;
    }

    void aMissingFileIsExitCode66()
    {
        QFETCH(QString, command);
        const CliFolder folder;
        folder.writeWave(u"a.wav"_s, 1);
        for (const QString& album : {u"nowhere.lacquer"_s, u"no/such/folder.lacquer"_s}) {
            const CliRun run = folder.run(lineFor(command, album));
            QCOMPARE(run.code, 66);
            expectSentence(run, command);
            QVERIFY2(run.errors().contains(album), run.err.constData());
        }
        QVERIFY(!QFile::exists(folder.path(u".nowhere.lacquer.lock"_s)));
    }

    void aDamagedProjectIsExitCode65AndLeftAlone_data() { aMissingFileIsExitCode66_data(); }

    void aDamagedProjectIsExitCode65AndLeftAlone()
    {
        QFETCH(QString, command);
        CliFolder folder;
        withAlbum(folder);
        const QByteArray whole = folder.read(u"album.lacquer"_s);
        for (const QByteArray& damaged : {whole.left(whole.size() / 2), QByteArray(), QByteArray(whole.size(), '\0'), QByteArray("RIFF")}) {
            folder.write(u"album.lacquer"_s, damaged);
            const CliRun run = folder.run(lineFor(command, u"album.lacquer"_s));
            QCOMPARE(run.code, 65);
            expectSentence(run, command);
            QCOMPARE(folder.read(u"album.lacquer"_s), damaged);
        }
    }

    void aClosedOrFullOutputIsExitCode74_data() { everyCommandExplainsItself_data(); }

    void aClosedOrFullOutputIsExitCode74()
    {
        QFETCH(QString, command);
        CliFolder folder;
        for (const char* where : {">&-", ">/dev/full"}) {
            const CliRun run = folder.shell(u"\"$cli\" help %1 %2"_s.arg(command, QString::fromLatin1(where)));
            QCOMPARE(run.code, 74);
            QVERIFY(run.errors().startsWith(u"lacquer-cli: help: "_s));
        }
        // A reader that has gone is no reason for words.
        const CliRun gone = folder.shell(u"(sleep 0.2; \"$cli\" %1 --help; echo $? >&2) | true"_s.arg(command));
        QVERIFY2(gone.errors() == u"74\n"_s || gone.errors() == u"0\n"_s, gone.err.constData());
    }

    void aClosedOutputNeverDamagesTheProject()
    {
        CliFolder folder;
        withAlbum(folder);
        for (const char* streams : {">&-", "<&- >&- 2>&-", "2>&-"}) {
            const CliRun run = folder.shell(u"\"$cli\" chain album.lacquer album add limiter %1"_s.arg(QString::fromLatin1(streams)));
            QVERIFY(run.code == 0 || run.code == 74);
            QCOMPARE(folder.run({u"get"_s, u"album.lacquer"_s, u"rate"_s}).text(), u"44100\n"_s);
        }
    }

    void aReadOnlyFolderIsExitCode77_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString& command : commands())
            if (isMutating(command))
                QTest::newRow(qPrintable(command)) << command;
    }

    void aReadOnlyFolderIsExitCode77()
    {
        QFETCH(QString, command);
        CliFolder folder;
        withAlbum(folder);
        const QByteArray before = folder.read(u"album.lacquer"_s);
        const QString line = lineFor(command, u"album.lacquer"_s).join(u' ');
        // Root may write anywhere; then the command runs as an ordinary user.
        const QString run = ::geteuid() == 0 ? u"setpriv --reuid=65534 --regid=65534 --clear-groups \"$cli\" "_s : u"\"$cli\" "_s;
        if (::geteuid() == 0 && folder.shell(u"command -v setpriv"_s).code != 0)
            QSKIP("setpriv is not installed");
        const CliRun probe = folder.shell(u"chmod 755 . ; chmod 555 . album.lacquer; %1version; %1%2; code=$?; chmod 755 .; exit $code"_s
                                              .arg(run, line));
        if (!probe.text().contains(u"lacquer "_s))
            QSKIP("the ordinary user cannot run the program here");
        QCOMPARE(probe.code, 77);
        QVERIFY(probe.errors().startsWith(u"lacquer-cli: %1: "_s.arg(command)));
        QCOMPARE(folder.read(u"album.lacquer"_s), before);
    }

    void typingMistakesAreUnderstood()
    {
        const CliFolder folder;
        const CliRun run = folder.run({u"mesure"_s, u"x.wav"_s});
        QCOMPARE(run.code, 2);
        QVERIFY(run.errors().contains(u"did you mean 'measure'"_s));
        QCOMPARE(folder.run({u"help"_s, u"st"_s}).code, 2);
        QCOMPARE(folder.run({u"set"_s}).code, 2);
        QCOMPARE(folder.run({u"version"_s, u"extra"_s}).code, 2);
        QCOMPARE(folder.run({u"--nothing"_s}).code, 2);
    }

    void withoutArgumentsHelpsInShort()
    {
        const CliRun run = CliFolder().run({});
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.isEmpty());
        QCOMPARE(run.text().count(u"  lacquer-cli "_s), 2);
    }

    void helpManualAndCompletionsKnowTheSameTable()
    {
        const CliFolder folder;
        const QString manual = folder.run({u"help"_s, u"--man"_s}).text();
        const QStringList scripts = {folder.run({u"completion"_s, u"bash"_s}).text(), folder.run({u"completion"_s, u"zsh"_s}).text(),
                                     folder.run({u"completion"_s, u"fish"_s}).text()};
        static const QRegularExpression option(u"--([a-z-]+)"_s);
        for (const QString& command : commands()) {
            QVERIFY(manual.contains(u".SS "_s + command + u'\n'));
            const QString usage = folder.run({u"help"_s, command}).text().section(u'\n', 0, 0);
            for (auto options = option.globalMatch(usage); options.hasNext();) {
                const QString name = options.next().captured(1);
                QVERIFY2(manual.contains(u"\\-\\-"_s + QString(name).replace(u'-', u"\\-"_s)), qPrintable(name));
                for (const QString& script : scripts)
                    QVERIFY2(script.contains(name), qPrintable(command + u" --"_s + name));
            }
            for (const QString& script : scripts)
                QVERIFY(script.contains(command));
        }
        for (const char* code : {"0", "1", "2", "65", "66", "69", "70", "73", "74", "75", "77", "130", "143"})
            QVERIFY2(manual.contains(u"\n.B %1\n"_s.arg(QString::fromLatin1(code))), code);
        QVERIFY(folder.run({u"completion"_s, u"tcsh"_s}).code == 2);
        // What was written beside the program when it was built is this manual.
        QFile page(QFileInfo(cliProgram()).path() + u"/lacquer-cli.1"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(page.readAll()), manual);
    }

    void completionScriptsAreGoodShell()
    {
        const CliFolder folder;
        const CliRun bash = folder.shell(
            u"\"$cli\" completion bash > c.bash && bash -n c.bash && bash -c '. ./c.bash; COMP_WORDS=(lacquer-cli mea); COMP_CWORD=1; "
            "_lacquer_cli; echo \"${COMPREPLY[*]}\"; COMP_WORDS=(lacquer-cli get --j); COMP_CWORD=2; _lacquer_cli; "
            "echo \"${COMPREPLY[*]}\"'"_s);
        QCOMPARE(bash.code, 0);
        QCOMPARE(bash.text(), u"measure\n--json\n"_s);
        for (const char* shell : {"zsh", "fish"}) {
            const QString name = QString::fromLatin1(shell);
            if (folder.shell(u"command -v "_s + name).code == 0)
                QCOMPARE(folder.shell(u"\"$cli\" completion %1 > c && %1 -n c"_s.arg(name)).code, 0);
        }
    }

    void manualHasNoMistakesOfForm()
    {
        const CliFolder folder;
        if (folder.shell(u"command -v groff"_s).code != 0)
            QSKIP("groff is not installed");
        const CliRun run = folder.shell(u"\"$cli\" help --man | groff -man -Tutf8 -ww -z"_s);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
    }

    void versionTellsWhatItIsMadeOf()
    {
        const CliFolder folder;
        const Json json = folder.run({u"--version"_s, u"--json"_s}).json();
        QVERIFY(json["schema"] == Json("lacquer.version/1"));
        for (const char* library : {"qt", "libsndfile", "soxr", "libebur128", "fftw", "taglib", "openssl"})
            QVERIFY(json["libraries"][library].is_string() && !json["libraries"][library].get<std::string>().empty());
        QVERIFY(folder.run({u"version"_s}).text().startsWith(u"lacquer "_s));
    }

    void theEnvironmentChoosesTheInstructions()
    {
        CliFolder folder;
        folder.environment.insert(u"LACQUER_CPU"_s, u"baseline"_s);
        const Json json = folder.run({u"--version"_s, u"--json"_s}).json();
        QVERIFY(json["cpuClass"].get<std::string>().starts_with("baseline on "));
        folder.environment.insert(u"LACQUER_CPU"_s, u"v4"_s);
        const CliRun refused = folder.run({u"version"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors().contains(u"LACQUER_CPU"_s) && refused.errors().contains(u"'v3'"_s), refused.err.constData());
    }

    void coloursOnlyWhereWanted()
    {
        CliFolder folder;
        const auto colored = [&](const QStringList& more) {
            return folder.run(QStringList{u"get"_s, u"nowhere.lacquer"_s} + more).err.contains('\x1b');
        };
        QVERIFY(!colored({}));
        QVERIFY(colored({u"--color=always"_s}));
        folder.environment.insert(u"CLICOLOR_FORCE"_s, u"1"_s);
        QVERIFY(colored({}));
        QVERIFY(!colored({u"--color=never"_s}));
        folder.environment.insert(u"NO_COLOR"_s, u"1"_s);
        QVERIFY(!colored({}));
    }

    void numbersAreTheSameInEveryLocale()
    {
        CliFolder folder;
        withAlbum(folder);
        QVERIFY(folder.run({u"set"_s, u"album.lacquer"_s, u"songs[1].gainDb=-1.25"_s}).code == 0);
        for (const char* locale : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "nonsense"}) {
            folder.environment.insert(u"LC_ALL"_s, QString::fromLatin1(locale));
            const CliRun run = folder.run({u"get"_s, u"album.lacquer"_s, u"songs[1].gainDb"_s});
            QCOMPARE(run.text(), u"-1.25\n"_s);
            QVERIFY2(run.err.isEmpty(), run.err.constData());
        }
    }

    void signalsStopInTime()
    {
        CliFolder folder;
        folder.writeWave(u"long.wav"_s, 600, 44100);
        for (const auto& [signal, code] : {std::pair(u"INT"_s, 130), std::pair(u"TERM"_s, 143)}) {
            const CliRun run = folder.shell(u"\"$cli\" measure long.wav & pid=$!; sleep 0.3; kill -%1 $pid; wait $pid"_s.arg(signal));
            // A shell without job control starts background commands with SIGINT ignored, and handlers replace that.
            QCOMPARE(run.code, code);
            QVERIFY(run.out.isEmpty());
            QVERIFY(run.errors().startsWith(u"lacquer-cli: measure: "_s));
        }
    }

    void progressIsOneObjectALine()
    {
        CliFolder folder;
        folder.writeWave(u"long.wav"_s, 600, 44100);
        const CliRun run = folder.shell(u"\"$cli\" measure --progress=json long.wav & pid=$!; sleep 1.5; kill -TERM $pid; wait $pid"_s);
        int objects = 0;
        for (const QByteArray& line : run.err.split('\n'))
            if (const auto json = parseJson({line.constData(), std::size_t(line.size())}); json && json->is_object()) {
                QVERIFY((*json)["schema"] == Json("lacquer.progress/1") && (*json)["fraction"].is_number());
                ++objects;
            }
        QVERIFY(objects >= 1 || run.code == 0);
    }

    void aFileSizeLimitIsAnErrorNotDeath()
    {
        CliFolder folder;
        withAlbum(folder);
        const QByteArray before = folder.read(u"album.lacquer"_s);
        const CliRun run = folder.shell(u"ulimit -f 2; \"$cli\" chain album.lacquer album add limiter"_s);
        QCOMPARE(run.code, 74);
        QCOMPARE(folder.read(u"album.lacquer"_s), before);
    }
};

LACQUER_TEST(CliContractTest)
#include "CliContractTest.moc"
