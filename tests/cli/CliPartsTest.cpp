// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's parts that no command shows whole: reading words, natural order, consent.
#include "AllowOutside.h"
#include "Commands.h"
#include "HelpText.h"
#include "ProgressReporter.h"
#include "base/NaturalOrder.h"
#include "i18n/Translations.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>
#include <fstream>

using namespace lacquer;
using namespace Qt::StringLiterals;

class CliPartsTest : public QObject {
    Q_OBJECT

private:
    static Album albumWith(const std::string& path)
    {
        Album album = Album::fresh();
        Song song;
        song.id = Id::fresh();
        Stem stem;
        stem.id = Id::fresh();
        stem.file.path = path;
        song.stems.push_back(stem);
        album.append(song);
        return album;
    }

    static Context contextFor(Progress& progress, const std::vector<std::string>& words)
    {
        // Any row will do that knows the option.
        static const Command command{"render", "ALBUM", "", "", 0, -1, {allowOutsideOption}, {}, nullptr};
        return Context(*Invocation::read(command, words), progress);
    }

private Q_SLOTS:
    void wordsAreReadByTheTable()
    {
        const Command& add = *findCommand("add");
        const auto read = Invocation::read(add, {"a.lacquer", "-q", "--song=songs[1]", "-vv", "x.wav", "--", "--each", "-y.wav"});
        LACQUER_VERIFY_OK(read);
        QVERIFY(read->arguments() == std::vector<std::string>({"a.lacquer", "x.wav", "--each", "-y.wav"}));
        QVERIFY(read->has("quiet") && !read->has("each"));
        QCOMPARE(read->count("verbose"), 2);
        QVERIFY(read->value("song") == "songs[1]");
        QVERIFY(Invocation::read(add, {"a", "-", "--song", "--each"})->value("song") == "--each");
        // Numbers below zero are arguments.
        QCOMPARE(Invocation::read(*findCommand("split"), {"a", "1", "-3", "-.5"})->arguments().size(), std::size_t(4));
        QVERIFY(!Invocation::read(add, {"a", "\xff", "--sogn", "x"}).ok());
        QVERIFY(!Invocation::read(add, {"a", "\xff"})->text(1).ok());
    }

    void filesComeInNaturalOrder()
    {
        QStringList names = {u"Take 10"_s, u"take 2"_s, u"Take 2b"_s, u"01"_s, u"1"_s, u"2"_s, u"a"_s, u"B"_s, u""_s, u"Take"_s,
                             u"99999999999999999999999"_s, u"100000000000000000000000"_s};
        std::sort(names.begin(), names.end(), naturallyBefore);
        QCOMPARE(names, (QStringList{u""_s, u"01"_s, u"1"_s, u"2"_s, u"99999999999999999999999"_s, u"100000000000000000000000"_s,
                                     u"a"_s, u"B"_s, u"Take"_s, u"take 2"_s, u"Take 2b"_s, u"Take 10"_s}));
        for (const QString& x : names)
            for (const QString& y : names)
                QVERIFY(!(naturallyBefore(x, y) && naturallyBefore(y, x)));
    }

    void aProjectFromElsewhereNeedsConsentOnce()
    {
        const QTemporaryDir place;
        qputenv("XDG_STATE_HOME", place.filePath(u"state"_s).toUtf8());
        const std::filesystem::path folder = place.filePath(u"album"_s).toStdString();
        std::filesystem::create_directories(folder / "in");
        std::ofstream(folder / "in/inside.wav") << "x";
        std::ofstream(folder.parent_path() / "outside.wav") << "x";
        std::filesystem::create_symlink("/etc/passwd", folder / "in/link.wav");
        Progress progress;
        Context without = contextFor(progress, {"a"});
        Context with = contextFor(progress, {"a", "--allow-outside"});

        LACQUER_VERIFY_OK(checkOutside(without, albumWith("in/inside.wav"), folder));
        LACQUER_VERIFY_OK(checkOutside(without, albumWith("in/missing.wav"), folder));
        for (const char* path : {"../outside.wav", "in/../../outside.wav", "/etc/passwd", "in/link.wav", "/nowhere/at/all.wav",
                                 "../album2/x.wav"}) {
            const Album album = albumWith(path);
            const auto refused = checkOutside(without, album, folder);
            QVERIFY2(!refused.ok() && refused.error().kind == ErrorKind::Permission, path);
            LACQUER_VERIFY_OK(checkOutside(with, album, folder));
            LACQUER_VERIFY_OK(checkOutside(without, album, folder));
            // The consent holds for these files of this album, not for others.
            Album more = album;
            more.edit(0).stems[0].file.path = "/etc/shadow";
            QVERIFY(!checkOutside(without, more, folder).ok());
            Album other = album;
            other.id = Id::fresh();
            QVERIFY(!checkOutside(without, other, folder).ok());
        }
        Album mix = albumWith("in/inside.wav");
        Song& song = mix.edit(0);
        song.referenceMix = song.stems[0].file;
        song.referenceMix->path = "/etc/passwd";
        QVERIFY(!checkOutside(without, mix, folder).ok());
    }

    void timeLeftIsReadable()
    {
        QCOMPARE(shownTimeLeft(-1), QString());
        QCOMPARE(shownTimeLeft(0.2), u"0:01 left"_s);
        QCOMPARE(shownTimeLeft(65), u"1:05 left"_s);
        QCOMPARE(shownTimeLeft(7800), u"2:10:00 left"_s);
    }

    void everyRowIsWhole()
    {
        QStringList names;
        for (const Command& command : commands()) {
            QVERIFY(!names.contains(QString::fromLatin1(command.name)));
            names << QString::fromLatin1(command.name);
            QVERIFY(*command.summary && *command.text && command.run && !command.examples.empty());
            QVERIFY(!QString::fromUtf8(command.summary).endsWith(u'.'));
            for (const Option& option : command.options)
                QVERIFY(*option.help && command.find(option.name) == &option);
        }
        // Some commands are best shown beside the one they serve.
        for (const Command& command : commands())
            for (const Example& example : command.examples)
                QVERIFY2(names.contains(QString::fromUtf8(example.line).section(u' ', 0, 0)), example.line);
    }

    void everyTextOfTheTableIsTranslated()
    {
        std::vector<const char*> texts = {keyHelp};
        const auto take = [&](std::span<const Option> options) {
            for (const Option& option : options)
                texts.push_back(option.help);
        };
        take(commonOptions());
        for (const Command& command : commands()) {
            texts.insert(texts.end(), {command.summary, command.text});
            take(command.options);
            for (const Example& example : command.examples)
                texts.push_back(example.says);
        }
        const auto untranslated = [&] {
            QStringList same;
            for (const char* text : texts)
                if (said(text) == text)
                    same << QString::fromUtf8(text);
            return same;
        };
        QCOMPARE(untranslated().size(), qsizetype(texts.size()));
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German));
        const QStringList left = untranslated();
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }
};

LACQUER_TEST(CliPartsTest)
#include "CliPartsTest.moc"
