// SPDX-License-Identifier: GPL-3.0-or-later
// The command line among others: signals, rivals, changing sources, hostile names and files, odd environments.
#include "base/FileName.h"
#include "base/Json.h"
#include "base/Text.h"
#include "faults/BuiltAlbum.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <bit>
#include <csignal>
#include <limits>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

using namespace lacquer;
using namespace lacquer::test;
namespace fs = std::filesystem;

class CommandFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalsEndABuildInTime()
    {
        BuiltAlbum& album = longAlbum();
        const fs::path out = fresh("signals");
        album.setUp(out);
        QRandomGenerator moments(7);
        qint64 slowest = 0;
        int stopped = 0;
        const int runs = everyMoment() ? 100 : 8;
        for (int run = 0; run < runs; ++run) {
            const int signal = run % 2 == 0 ? SIGINT : SIGTERM;
            QProcess process;
            start(process, album.build({"--no-cache"}), out);
            QTest::qWait(int(moments.bounded(20, 350)));
            QElapsedTimer timer;
            timer.start();
            ::kill(pid_t(process.processId()), signal);
            QVERIFY(process.waitForFinished(10'000));
            slowest = std::max(slowest, timer.elapsed());
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            if (process.exitCode() == 0) {
                QCOMPARE(BuiltAlbum::visible(out), album.after());
                continue;
            }
            ++stopped;
            QCOMPARE(process.exitCode(), 128 + signal);
            QCOMPARE(BuiltAlbum::visible(out), album.before());
        }
        qInfo("%d of %d stopped, the slowest after %d ms", stopped, runs, int(slowest));
        QVERIFY(stopped >= runs / 2);
        QVERIFY2(slowest <= 1000, qPrintable(QString::number(slowest)));
    }

    void aSecondSignalEndsAtOnce()
    {
        BuiltAlbum& album = longAlbum();
        const fs::path out = fresh("twice");
        QProcess process;
        start(process, album.build({"--no-cache"}), out);
        QTest::qWait(100);
        QElapsedTimer timer;
        timer.start();
        ::kill(pid_t(process.processId()), SIGINT);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(5000));
        QVERIFY2(process.exitCode() == 130 || process.exitCode() == 143, qPrintable(QString::number(process.exitCode())));
        QVERIFY(timer.elapsed() < 1000);
        // What it had no time to tidy, the next build does.
        QVERIFY2(album.nextBuildHeals(out).isEmpty(), qPrintable(album.nextBuildHeals(out)));
    }

    void twoBuildsIntoOneFolder()
    {
        const fs::path out = fresh("rivals");
        album_.setUp(out);
        QProcess first;
        QProcess second;
        start(first, album_.build(), out);
        start(second, album_.build(), out);
        for (QProcess* process : {&first, &second}) {
            QVERIFY(process->waitForFinished(30'000));
            QVERIFY2(process->exitCode() == 0 || process->exitCode() == 75, process->readAllStandardError().constData());
        }
        QVERIFY(first.exitCode() == 0 || second.exitCode() == 0);
        QCOMPARE(BuiltAlbum::visible(out), album_.after());
        QVERIFY(BuiltAlbum::hidden(out).empty());
    }

    /// Somebody without a lock changes the project between load and save.
    void aProjectChangedMeanwhileIsNotOverwritten()
    {
        const fs::path folder = fresh("meanwhile");
        fs::copy_file(album_.project(), folder / "album.lacquer");
        makeBigWave(folder / "big.wav", 300'000'000);
        const std::string theirs = contentOf(folder / "album.lacquer") + "\n";
        QProcess process;
        start(process, album_.cli({"add", "{}/album.lacquer", "{}/big.wav"}), folder);
        for (int i = 0; i < 500 && !fs::exists(folder / ".album.lacquer.lock"); ++i)
            QTest::qWait(2);
        QTest::qWait(60);
        putContent(folder / "album.lacquer", theirs);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 75, qPrintable(QString::number(process.exitCode())));
        QVERIFY(process.readAllStandardError().contains("album.lacquer"));
        QCOMPARE(contentOf(folder / "album.lacquer"), theirs);
    }

    void sourcesThatChangeWhileBuilding_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"touch", "truncate", "replace", "remove", "pipe"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void sourcesThatChangeWhileBuilding()
    {
        QFETCH(QString, how);
        BuiltAlbum& album = longAlbum();
        const fs::path out = fresh("changing");
        album.setUp(out);
        const fs::path source = album.source().folder() / "sound2.wav";
        const std::string bytes = contentOf(source);
        int noticed = 0;
        for (const int moment : {60, 150, 260, 400}) {
            QProcess process;
            start(process, album.build({"--no-cache"}), out);
            QTest::qWait(moment);
            if (how == QLatin1String("touch"))
                fs::last_write_time(source, fs::file_time_type::clock::now());
            else if (how == QLatin1String("truncate"))
                fs::resize_file(source, 1000);
            else
                fs::remove(source);
            if (how == QLatin1String("replace"))
                putContent(source, std::string(bytes.size(), '\0'));
            if (how == QLatin1String("pipe"))
                ::mkfifo(source.c_str(), 0600);
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(20'000));
            const QByteArray errors = process.readAllStandardError();
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            fs::remove(source);
            putContent(source, bytes);
            if (process.exitCode() == 0) {
                // Too early or too late to be noticed: what was built is whole, and the next moment is tried.
                QCOMPARE(BuiltAlbum::visible(out), album.after());
                fs::remove_all(out);
                fs::create_directory(out);
                album.setUp(out);
                continue;
            }
            ++noticed;
            QVERIFY2(process.exitCode() == 65 || process.exitCode() == 66, errors.constData());
            QVERIFY2(errors.contains("sound2.wav"), errors.constData());
            QCOMPARE(BuiltAlbum::visible(out), album.before());
            QVERIFY(BuiltAlbum::hidden(out).empty());
        }
        QVERIFY(noticed >= 1);
    }

    void missingMediaKeepReferences()
    {
        const fs::path folder = fresh("missing");
        fs::copy_file(album_.project(), folder / "album.lacquer");
        const std::string before = contentOf(folder / "album.lacquer");
        const Outcome set = album_.cli({"set", "{}/album.lacquer", "songs[1].gainDb=-1"}).run(folder);
        QVERIFY2(set.exitCode == 0, qPrintable(set.text()));
        const auto old = parseJson(before);
        const auto now = parseJson(contentOf(folder / "album.lacquer"));
        LACQUER_VERIFY_OK(now);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY((*old)["songs"][i]["stems"] == (*now)["songs"][i]["stems"]);
        const Outcome build = album_.cli({"build", "{}/album.lacquer", "--out", "{}/out"}).run(folder);
        QVERIFY2(build.exitCode == 66, qPrintable(build.text()));
        QVERIFY(!fs::exists(folder / "out"));
    }

    /// Whatever songs are called: files stay in the target, differ even where case does not count, and keep the title.
    void titlesBecomeSafeNames()
    {
        BuiltAlbum album(true, 600);
        Album& all = album.source().album;
        const Song pattern = *all.songs[0];
        all.songs.clear();
        const QStringList titles = hostileTitles();
        for (const QString& title : titles) {
            Song song = pattern;
            song.id = Id::fresh();
            song.stems[0].id = Id::fresh();
            song.title = title;
            all.append(std::move(song));
        }
        all.deliverables[1].nameTemplate = QStringLiteral("{title}");
        all.deliverables[0].name = QStringLiteral("../up/wav");
        all.deliverables[1].name = QStringLiteral("manifest.json");
        album.save();
        const fs::path out = fresh("titles");
        const Outcome outcome = album.build({"--json"}).run(out / "in", 60);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
        QCOMPARE(namesIn(out), std::vector<std::string>{"in"});
        const auto json = parseJson(toUtf8(outcome.output));
        LACQUER_VERIFY_OK(json);
        const bool reader = Command({"metaflac", "--version"}).run(out).exitCode == 0;
        std::set<std::string> keys;
        int read = 0;
        for (const Json& set : (*json)["deliverables"])
            for (std::size_t i = 0; i < set["files"].size(); ++i) {
                const fs::path path = set["files"][i]["path"].get<std::string>();
                QVERIFY2(std::distance(path.begin(), path.end()) == 2 && path.lexically_normal() == path, path.c_str());
                QVERIFY2(path.filename().native().size() <= 220, path.c_str());
                QVERIFY(fs::is_regular_file(fs::symlink_status(out / "in" / path)));
                QVERIFY2(keys.insert(fileNameKey(path.native())).second, path.c_str());
                if (!reader || set["kind"] != "flac")
                    continue;
                const Outcome tag = Command({"metaflac", "--no-utf8-convert", "--show-tag=TITLE", (out / "in" / path).native()}).run(out);
                QCOMPARE(tag.output, QStringLiteral("TITLE=") + titles[int(i)] + QLatin1Char('\n'));
                ++read;
            }
        qInfo("%d titles, %d tags read by metaflac", int(titles.size()), read);
        QCOMPARE(int(keys.size()), int(2 * titles.size()));
    }

    void pathsOfStrangersAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"/dev/zero", "/dev/stdin", "/etc/shadow", "/proc/self/mem", "/proc/self/fd/0", "../../../../../../etc/passwd",
                                 "../pipe", "/nonexistent/../etc/hostname", "//etc/passwd", "/dev/full"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void pathsOfStrangersAreRefused()
    {
        QFETCH(QString, path);
        const fs::path folder = fresh("strangers");
        fs::create_directory(folder / "project");
        ::mkfifo((folder / "pipe").c_str(), 0600);
        std::string text = contentOf(album_.project());
        const std::string known = "\"sound1.wav\"";
        QVERIFY(text.find(known) != std::string::npos);
        text.replace(text.find(known), known.size(), "\"" + path.toStdString() + "\"");
        putContent(folder / "project/album.lacquer", text);
        for (const char* name : {"sound2.wav", "sound3.wav"})
            fs::copy_file(album_.source().folder() / name, folder / "project" / name);
        const auto build = [&](const std::vector<std::string>& more) {
            std::vector<std::string> words{"build", "{}/project/album.lacquer", "--out", "{}/out"};
            words.insert(words.end(), more.begin(), more.end());
            return album_.cli(words).with("XDG_STATE_HOME", folder / "state").run(folder);
        };
        const Outcome refused = build({});
        QVERIFY2(refused.exitCode == 77, qPrintable(refused.text()));
        const Outcome allowed = build({"--allow-outside"});
        QVERIFY2(allowed.exitCode == 65 || allowed.exitCode == 66 || allowed.exitCode == 74 || allowed.exitCode == 77, qPrintable(allowed.text()));
        QVERIFY(!fs::exists(folder / "out"));
    }

    void strangeSoundFilesAreRefusedInOneSentence_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("keep");
        QTest::newRow("no channels") << 0 << 100 << -1;
        QTest::newRow("9 channels") << 9 << 100 << -1;
        QTest::newRow("1024 channels") << 1024 << 10 << -1;
        QTest::newRow("65535 channels") << 65535 << 1 << -1;
        QTest::newRow("no bytes") << 2 << 100 << 0;
        QTest::newRow("cut in the header") << 2 << 100 << 20;
        QTest::newRow("cut after the header") << 2 << 100 << 44;
        QTest::newRow("no frames") << 2 << 0 << -1;
        QTest::newRow("cut in the sound") << 2 << 1000 << 500;
    }

    void strangeSoundFilesAreRefusedInOneSentence()
    {
        QFETCH(int, channels);
        QFETCH(int, frames);
        QFETCH(int, keep);
        const fs::path folder = fresh("strange");
        QCOMPARE(album_.cli({"new", "{}/album.lacquer"}).run(folder).exitCode, 0);
        const std::string before = contentOf(folder / "album.lacquer");
        std::string bytes = waveBytes(channels, 16, false, std::string(std::size_t(channels) * std::size_t(frames) * 2, '\1'));
        if (keep >= 0)
            bytes.resize(std::size_t(keep));
        putContent(folder / "strange.wav", bytes);
        const Outcome outcome = album_.cli({"add", "{}/album.lacquer", "{}/strange.wav"}).run(folder);
        QVERIFY2(outcome.exitCode == 65 || outcome.exitCode == 66, qPrintable(outcome.text()));
        QVERIFY2(outcome.errors.contains(QLatin1String("strange.wav")) && outcome.errors.trimmed().count(QLatin1Char('\n')) <= 1,
                 qPrintable(outcome.errors));
        QCOMPARE(contentOf(folder / "album.lacquer"), before);
    }

    void impossibleSamplesNeverReachADelivery_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
        QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity();
        QTest::newRow("1e308") << 1e308;
        QTest::newRow("denormal") << 1e-310;
    }

    void impossibleSamplesNeverReachADelivery()
    {
        QFETCH(double, value);
        const fs::path folder = fresh("impossible");
        std::string sound;
        for (int n = 0; n < 4000; ++n) {
            const auto bits = std::bit_cast<std::uint64_t>(n == 2001 ? value : 0.1 * (n % 7));
            for (int i = 0; i < 8; ++i)
                sound += char(bits >> (8 * i));
        }
        putContent(folder / "odd.wav", waveBytes(2, 64, true, sound));
        QCOMPARE(album_.cli({"new", "{}/album.lacquer"}).run(folder).exitCode, 0);
        const Outcome added = album_.cli({"add", "{}/album.lacquer", "{}/odd.wav"}).run(folder);
        const bool finite = std::abs(value) < 1e300;
        if (added.exitCode != 0) {
            QVERIFY2(!finite && added.exitCode == 65, qPrintable(added.text()));
            return;
        }
        const Outcome built = album_.cli({"build", "{}/album.lacquer", "--out", "{}/out", "--json"}).run(folder);
        QVERIFY2(built.exitCode == 0 || (!finite && built.exitCode == 65), qPrintable(built.text()));
        QVERIFY(!built.output.contains(QLatin1String("nan")) && !built.output.contains(QLatin1String("inf,")));
    }

    void anyPathWillDo()
    {
        const fs::path folder = fresh("paths");
        const auto shell = [&](const std::string& script) {
            Command command({"/bin/sh", "-c", "cd '{}' && " + script});
            return command.with("cli", qEnvironmentVariable("LACQUER_CLI", QStringLiteral(LACQUER_CLI)).toStdString())
                .with("XDG_STATE_HOME", folder / "state")
                .with("LACQUER_CACHE", folder / "cache")
                .with("sound", album_.source().folder() / "sound1.wav")
                .run(folder, 60);
        };
        // Latin-1, controls, a leading hyphen, spaces.
        const Outcome bytes = shell(R"(d=$(printf 'caf\351 \033[31m -x') && mkdir "$d" && cp "$sound" "$d/-s.wav" && "$cli" new "$d/a.lacquer" )"
                                    R"(&& "$cli" add "$d/a.lacquer" "$d/-s.wav" && "$cli" build "$d/a.lacquer" --out "$d/out" && cd "$d/out" && sha256sum --quiet -c SHA256SUMS)");
        QVERIFY2(bytes.exitCode == 0, qPrintable(bytes.text()));
        QVERIFY2(!bytes.errors.contains(QChar(0x1b)) && !bytes.output.contains(QChar(0x1b)), qPrintable(bytes.errors));
        // As deep as the system allows, and deeper.
        for (const int depth : {15, 19, 25}) {
            const std::string part(200, char('a' + depth));
            std::string deep;
            for (int i = 0; i < depth; ++i)
                deep += part + "/";
            const Outcome outcome = shell("\"$cli\" build '" + album_.project().native() + "' --out \"$PWD/" + deep + "\"");
            QVERIFY2(outcome.exitCode == (depth < 20 ? 0 : 74), qPrintable(outcome.text()));
            QVERIFY2(outcome.exitCode == 0 || !fs::exists(folder / part), "folders are left");
        }
    }

    void worksWithoutAHome_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::newRow("none") << QStringLiteral("-u HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME -u LACQUER_CACHE");
        QTest::newRow("read-only") << QStringLiteral("-u XDG_CACHE_HOME -u XDG_STATE_HOME -u LACQUER_CACHE HOME=/proc");
        QTest::newRow("not there") << QStringLiteral("-u XDG_CACHE_HOME -u XDG_STATE_HOME -u LACQUER_CACHE HOME=/nonexistent/home");
        QTest::newRow("no temporary folder either") << QStringLiteral("-u HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME -u LACQUER_CACHE TMPDIR=/nonexistent");
        QTest::newRow("nothing at all") << QStringLiteral("-i");
        QTest::newRow("empty") << QStringLiteral("HOME= XDG_CACHE_HOME= XDG_STATE_HOME= LACQUER_CACHE= TMPDIR=/proc");
    }

    void worksWithoutAHome()
    {
        QFETCH(QString, environment);
        const fs::path out = fresh("homeless");
        std::vector<std::string> line{"env"};
        for (const QString& word : environment.split(QLatin1Char(' ')))
            line.push_back(word.toStdString());
        line.insert(line.end(), {qEnvironmentVariable("LACQUER_CLI", QStringLiteral(LACQUER_CLI)).toStdString(), "build", album_.project(), "--out", "{}"});
        const Outcome outcome = Command(line).asOrdinaryUser().run(out);
        fs::permissions(out, fs::perms(0777));
        fs::permissions(album_.base(), fs::perms(0755));
        fs::permissions(album_.source().folder(), fs::perms(0755));
        const Outcome again = Command(line).asOrdinaryUser().run(out);
        QVERIFY2(again.exitCode == 0, qPrintable(outcome.text() + again.text()));
        QCOMPARE(BuiltAlbum::visible(out), album_.after());
    }

    void theBytesAreTheSameEverywhere()
    {
        const fs::path locales = album_.base() / "locales";
        fs::create_directory(locales);
        QStringList made;
        for (const std::string name : {"tr_TR", "de_DE", "ar_EG"})
            if (Command({"localedef", "-i", name, "-f", "UTF-8", (locales / (name + ".UTF-8")).native()}).run(locales).exitCode == 0)
                made << QString::fromStdString(name);
        qInfo("locales: %s", made.isEmpty() ? "none could be made" : qPrintable(made.join(QLatin1Char(' '))));
        int number = 0;
        for (const std::string locale : {"C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"})
            for (const std::string jobs : {"1", "2"}) {
                const fs::path out = fresh("same" + std::to_string(++number) + (jobs == "2" ? " with a longer name" : ""));
                Command command = album_.cli({"build", album_.project(), "--out", "{}", "--jobs", jobs, "--no-cache"});
                command.with("LC_ALL", locale).with("LOCPATH", locales).with("TZ", jobs == "1" ? "Asia/Kathmandu" : "America/St_Johns");
                command.with("LACQUER_BLOCK", jobs == "1" ? "64" : "8192").with("SOURCE_DATE_EPOCH", std::to_string(number * 1'000'000));
                const Outcome outcome = command.run(out);
                QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
                QVERIFY2(BuiltAlbum::visible(out) == album_.after(), locale.c_str());
            }
    }

    void neitherNetworkNorOtherPrograms()
    {
        const fs::path out = fresh("traced");
        if (Command({"strace", "-o", "/dev/null", "true"}).run(out).exitCode != 0)
            QSKIP("no strace here, or no permission to trace");
        const std::string cli = qEnvironmentVariable("LACQUER_CLI", QStringLiteral(LACQUER_CLI)).toStdString();
        const Outcome outcome = Command({"strace", "-f", "-o", (album_.base() / "trace").native(), "-E", "LACQUER_CACHE=" + (album_.base() / "cache").native(), "-e",
                                         "trace=%network,execve,execveat", cli, "build", album_.project(), "--out", "{}"})
                                    .with("ASAN_OPTIONS", "detect_leaks=0")
                                    .run(out);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
        const QString trace = QString::fromStdString(contentOf(album_.base() / "trace"));
        // Paper and covers are drawn by our own program beside this one.
        int others = 0;
        for (const QString& line : trace.split(QLatin1Char('\n')))
            others += line.contains(QLatin1String("execve")) && !line.contains(QLatin1String("/lacquer-report\"")) ? 1 : 0;
        QCOMPARE(others, 1);
        // The C library looks for a local cache of user names on its own.
        for (const QString& line : trace.split(QLatin1Char('\n')))
            for (const char* call : {"socket(", "connect(", "sendto("})
                QVERIFY2(!line.contains(QLatin1String(call)) || line.contains(QLatin1String("AF_UNIX")), qPrintable(line));
    }

    void aCacheIsNeverBelievedBlindly()
    {
        const fs::path out = fresh("cached");
        const fs::path cache = album_.base() / "own cache";
        Command command = album_.build();
        command.with("LACQUER_CACHE", cache);
        QCOMPARE(command.run(out).exitCode, 0);
        int entries = 0;
        for (const auto& name : namesIn(cache)) {
            std::string bytes = contentOf(cache / name);
            bytes[bytes.size() * 2 / 3] = char(bytes[bytes.size() * 2 / 3] ^ 0x40);
            putContent(cache / name, bytes);
            ++entries;
        }
        QVERIFY(entries >= 1);
        const fs::path again = fresh("cached again");
        QCOMPARE(command.run(again).exitCode, 0);
        QCOMPARE(BuiltAlbum::visible(again), album_.after());
        // A file, a folder of somebody else, a place that cannot be.
        putContent(album_.base() / "no folder", "x");
        for (const fs::path& place : {album_.base() / "no folder", album_.base() / "no folder/below", fs::path("/proc/lacquer")}) {
            const fs::path without = fresh("without cache");
            const Outcome outcome = command.with("LACQUER_CACHE", place).run(without);
            QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
            QVERIFY(outcome.errors.contains(QLatin1String("LACQUER_CACHE")));
            QCOMPARE(BuiltAlbum::visible(without), album_.after());
        }
    }

private:
    fs::path fresh(const std::string& name) const
    {
        const fs::path folder = album_.base() / name;
        fs::remove_all(folder);
        fs::create_directories(folder);
        return folder;
    }

    /// One whose build takes long enough to be met in the middle.
    BuiltAlbum& longAlbum()
    {
        if (!long_)
            long_ = std::make_unique<BuiltAlbum>(true, 44100 * 15);
        return *long_;
    }

    static void start(QProcess& process, const Command& command, const fs::path& directory)
    {
        QStringList line = command.line(directory);
        process.setProcessEnvironment(command.environment());
        const QString program = line.takeFirst();
        process.start(program, line);
        QVERIFY(process.waitForStarted());
    }

    static std::string waveBytes(int channels, int bits, bool isFloat, const std::string& sound)
    {
        std::string out;
        const auto add = [&](std::uint32_t value, int count) {
            for (int i = 0; i < count; ++i)
                out += char(value >> (8 * i));
        };
        const auto align = std::uint32_t(channels * bits / 8);
        out += "RIFF";
        add(std::uint32_t(36 + sound.size()), 4);
        out += "WAVEfmt ";
        add(16, 4);
        add(isFloat ? 3 : 1, 2);
        add(std::uint32_t(channels), 2);
        add(44100, 4);
        add(44100 * align, 4);
        add(align, 2);
        add(std::uint32_t(bits), 2);
        out += "data";
        add(std::uint32_t(sound.size()), 4);
        return out + sound;
    }

    /// Silence that takes time to read but no room.
    static void makeBigWave(const fs::path& path, std::size_t bytes)
    {
        std::string header = waveBytes(2, 16, false, {});
        const auto size = std::uint32_t(bytes);
        for (int i = 0; i < 4; ++i) {
            header[std::size_t(40 + i)] = char(size >> (8 * i));
            header[std::size_t(4 + i)] = char((size + 36) >> (8 * i));
        }
        putContent(path, header);
        fs::resize_file(path, header.size() + bytes);
    }

    static QStringList hostileTitles()
    {
        QStringList titles{QStringLiteral("../../.bashrc"), QStringLiteral("/etc/x"), QStringLiteral(".."), QStringLiteral("."), QStringLiteral("-rf"),
                           QStringLiteral("CON"), QStringLiteral("con.txt"), QStringLiteral("LPT1"), QStringLiteral("a:b"), QStringLiteral("a/b"),
                           QStringLiteral("a\\b"), QStringLiteral("a*b?c\"d<e>f|g"), QStringLiteral("trailing dot."), QStringLiteral("trailing space "),
                           QStringLiteral("$(reboot)"), QStringLiteral("`id`"), QStringLiteral("; rm -rf /"), QStringLiteral("%s%n%x"),
                           QStringLiteral("Case"), QStringLiteral("CASE"), QStringLiteral("case"), QString::fromUtf8("e\xcc\x81"), QString::fromUtf8("\xc3\xa9"),
                           QString::fromUtf8("\xe2\x80\xae" "gpj.exe"), QString::fromUtf8("\xf0\x9f\x8e\xb5\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x8e\xa4"),
                           QString(300, QLatin1Char('x')), QString(300, QLatin1Char('x')), QString(200, QChar(0x4e00)), QStringLiteral("<b>x</b><img src=file:///etc/passwd>"),
                           QStringLiteral("{title}{title}"), QStringLiteral("{number}"), QStringLiteral("manifest.json"), QStringLiteral(".hidden"),
                           QStringLiteral("~"), QStringLiteral("~root"), QStringLiteral("a\tb"), QStringLiteral("&amp;"), QStringLiteral("!history"), QStringLiteral("#1"),
                           QStringLiteral("'quoted' \"twice\"")};
        return titles;
    }

    BuiltAlbum album_;
    std::unique_ptr<BuiltAlbum> long_;
};

LACQUER_TEST(CommandFaultTest)
#include "CommandFaultTest.moc"
