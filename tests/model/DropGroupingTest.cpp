// SPDX-License-Identifier: GPL-3.0-or-later
// Dropped files become the right songs, whatever style their names follow, and every guess can be changed.
#include "model/DropGrouping.h"

#include "base/Text.h"
#include "model/SampleAlbum.h"
#include "model/StemRole.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

#include <set>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

DroppedFile dropped(const QString& within)
{
    DroppedFile file;
    file.within = toUtf8(within);
    file.path = std::filesystem::path("/drop") / file.within;
    file.rateHz = 48000;
    file.channels = 2;
    file.seconds = 200;
    return file;
}

DropGrouping groupingOf(const QStringList& names)
{
    std::vector<DroppedFile> files;
    for (const QString& name : names)
        files.push_back(dropped(name));
    return DropGrouping::of(std::move(files));
}

/// "Night Drive: drums=a.wav bass=b.wav ref=c.wav", files by their last name.
QStringList told(const DropGrouping& grouping)
{
    QStringList lines;
    for (const DropSong& song : grouping.songs()) {
        QStringList parts;
        for (const DropFile& file : song.files) {
            const QString role = file.role == DropRole::Stem ? file.roleName : file.role == DropRole::Mix ? u"mix"_s : file.role == DropRole::Reference ? u"ref"_s : u"no"_s;
            parts << role + u'=' + QString::fromStdString(file.file.within.filename().native());
        }
        lines << song.title + u": "_s + parts.join(u' ');
    }
    return lines;
}

constexpr const char* titles[] = {"Signal Fires", "Harbour Lights Out", "Marram", "Keep the Engine Warm", "Salt on the Glass"};

struct NamedRole {
    QString spelled;
    QString role;   ///< empty: the mix
};

}  // namespace

class DropGroupingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveSongsOfSixStemsLandInTheirPlaces_data()
    {
        // %1 number, %2 title, %3 role, %4 title without spaces, %5 number of the stem.
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("german");
        const auto row = [](const char* name, const char* pattern, bool german = false) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << german;
        };
        row("flat, numbered, capitals", "Album mixes/0%1_%4_%3.wav");
        row("flat, with a dash", "Album/%2 - %3.wav");
        row("a folder each", "Album/0%1 %2/%3.wav");
        row("a folder each, names too", "Album/0%1 %2/%2_%3.wav");
        row("a folder each, stems numbered", "Album/0%1 %2/0%5 %3.wav");
        row("stems in a folder of the song", "Album/0%1 %2/stems/%3_24bit_48k.wav");
        row("a folder of stems each", "Album/0%1 %2 stems/%2 %3 v2.wav");
        row("role first", "Album/%3_0%1_%2.flac");
        row("role first with a dash", "Album/%3 - %2.flac");
        row("folders by role", "Album/%3/0%1 %2.wav");
        row("humps", "Album/%4%3.wav");
        row("German", "Album/0%1 %2/%2 - %3.wav", true);
        row("German, flat", "Platte/0%1_%4_%3_final.wav", true);
        row("dropped without a folder", "0%1 %2 (%3).wav");
    }

    void fiveSongsOfSixStemsLandInTheirPlaces()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, german);
        const std::vector<NamedRole> english = {{u"Drums"_s, u"drums"_s}, {u"Bass"_s, u"bass"_s}, {u"Gtrs"_s, u"guitars"_s}, {u"Keys"_s, u"keys"_s},
                                                {u"Vox"_s, u"vocals"_s}, {u"FX"_s, u"effects"_s}, {u"Mix"_s, u""_s}};
        const std::vector<NamedRole> deutsch = {{u"Schlagzeug"_s, u"drums"_s}, {u"Bass"_s, u"bass"_s}, {u"Gitarren"_s, u"guitars"_s}, {u"Klavier"_s, u"piano"_s},
                                                {u"Gesang"_s, u"vocals"_s}, {u"Streicher"_s, u"strings"_s}, {u"Mix"_s, u""_s}};
        const auto& roles = german ? deutsch : english;
        std::vector<DroppedFile> files;
        std::map<std::filesystem::path, std::pair<int, QString>> wanted;
        int song = 0;
        for (const char* title : titles) {
            ++song;
            int stem = 0;
            for (const NamedRole& role : roles) {
                ++stem;
                const QString text = QString::fromUtf8(title);
                QString joined;
                for (const QString& word : text.split(u' '))
                    joined += word.left(1).toUpper() + word.mid(1);
                QString name = pattern;
                name.replace(u"%1"_s, QString::number(song)).replace(u"%2"_s, text).replace(u"%3"_s, role.spelled).replace(u"%4"_s, joined).replace(u"%5"_s, QString::number(stem));
                files.push_back(dropped(name));
                wanted[files.back().path] = {song, role.role};
            }
        }
        // Whatever order the file manager hands them over in.
        Random random{7};
        for (std::size_t i = files.size(); i > 1; --i)
            std::swap(files[i - 1], files[random.below(i)]);
        const DropGrouping grouping = DropGrouping::of(std::move(files));
        const QByteArray everything = told(grouping).join(u'\n').toUtf8();
        const auto complain = [&] { return everything.constData(); };
        QVERIFY2(grouping.songs().size() == 5, complain());
        QVERIFY(grouping.refused().empty());
        const bool numbered = pattern.contains(u"%1"_s);
        int right = 0;
        std::set<int> seen;
        for (std::size_t i = 0; i < 5; ++i) {
            const DropSong& found = grouping.songs()[i];
            const int number = wanted[found.files.front().file.path].first;
            QVERIFY2(!numbered || number == int(i) + 1, complain());
            seen.insert(number);
            QVERIFY2(found.title.compare(QString::fromUtf8(titles[number - 1]), Qt::CaseInsensitive) == 0, complain());
            for (const DropFile& file : found.files) {
                const auto& [song2, role] = wanted[file.file.path];
                const bool fits = song2 == number && (role.isEmpty() ? file.role == DropRole::Reference : file.role == DropRole::Stem && file.roleName == role);
                right += fits;
            }
        }
        QVERIFY2(right == 35 && seen.size() == 5, complain());
    }

    void namesOfTheTradeAreUnderstood_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("songs");
        const auto row = [](const char* name, const QStringList& files, const QStringList& songs) { QTest::newRow(name) << files << songs; };
        row("game", {u"Song/song.ogg"_s, u"Song/guitar.ogg"_s, u"Song/rhythm.ogg"_s, u"Song/preview.ogg"_s},
            {u"Song: guitars=guitar.ogg no=preview.ogg guitars=rhythm.ogg backing=song.ogg"_s});
        row("game, two files", {u"Defy The Machine/song.ogg"_s, u"Defy The Machine/guitar.ogg"_s},
            {u"Defy The Machine: guitars=guitar.ogg backing=song.ogg"_s});
        row("one mix each", {u"Low Tide mixes/01 Signal Fires_MIX2.wav"_s, u"Low Tide mixes/03_marram_final.wav"_s, u"Low Tide mixes/10 Low Tide Radio MIX2.wav"_s,
                             u"Low Tide mixes/foghorn-interlude.mp3"_s},
            {u"Signal Fires: mix=01 Signal Fires_MIX2.wav"_s, u"Marram: mix=03_marram_final.wav"_s, u"Low Tide Radio: mix=10 Low Tide Radio MIX2.wav"_s,
             u"Foghorn-interlude: mix=foghorn-interlude.mp3"_s});
        row("titles with roles in them", {u"A/01 Bass Culture.wav"_s, u"A/02 Lead Me Home.wav"_s, u"A/03 Silver Strings.wav"_s, u"A/04 Full Moon.wav"_s,
                                          u"A/05 Drums.wav"_s, u"A/06 Master of None.wav"_s},
            {u"Bass Culture: mix=01 Bass Culture.wav"_s, u"Lead Me Home: mix=02 Lead Me Home.wav"_s, u"Silver Strings: mix=03 Silver Strings.wav"_s,
             u"Full Moon: mix=04 Full Moon.wav"_s, u"Drums: mix=05 Drums.wav"_s, u"Master of None: mix=06 Master of None.wav"_s});
        row("numbers that are titles", {u"A/7 Seconds.wav"_s, u"A/1999.wav"_s, u"A/Take 10.wav"_s, u"A/Take 2.wav"_s},
            {u"7 Seconds: mix=7 Seconds.wav"_s, u"1999: mix=1999.wav"_s, u"Take 2: mix=Take 2.wav"_s, u"Take 10: mix=Take 10.wav"_s});
        row("older version", {u"A/08_nine fathoms_v5.wav"_s, u"A/08_nine fathoms_v4.wav"_s}, {u"Nine Fathoms: mix=08_nine fathoms_v5.wav no=08_nine fathoms_v4.wav"_s});
        row("mixes and stems apart", {u"Rec/Mixes/01 Marram.wav"_s, u"Rec/Mixes/02 Salt.wav"_s, u"Rec/Stems/01 Marram/kick.wav"_s, u"Rec/Stems/01 Marram/Lead Vox 2.wav"_s,
                                      u"Rec/Stems/01 Marram/Kazoo.wav"_s},
            {u"Marram: kazoo=Kazoo.wav kick=kick.wav vocals=Lead Vox 2.wav ref=01 Marram.wav"_s, u"Salt: mix=02 Salt.wav"_s});
        row("initials", {u"04 Keep the Engine Warm stems/04_ETEW_DRUMS.wav"_s, u"04 Keep the Engine Warm stems/04_ETEW_BGV 1.wav"_s,
                         u"04 Keep the Engine Warm stems/04_ETEW_BGV 2.wav"_s, u"04 Keep the Engine Warm stems/KeepTheEngineWarm_MIX3.wav"_s},
            {u"Keep the Engine Warm: backing vocals=04_ETEW_BGV 1.wav backing vocals=04_ETEW_BGV 2.wav drums=04_ETEW_DRUMS.wav ref=KeepTheEngineWarm_MIX3.wav"_s});
        row("numbers alone", {u"A/01_drums.wav"_s, u"A/01_bass.wav"_s, u"A/02_drums.wav"_s, u"A/02_bass.wav"_s},
            {u"A 1: bass=01_bass.wav drums=01_drums.wav"_s, u"A 2: bass=02_bass.wav drums=02_drums.wav"_s});
        row("instruments in folders", {u"Marram/Drums/Kick In.wav"_s, u"Marram/Drums/Snare Top.wav"_s, u"Marram/Gitarren/Gtr L.wav"_s, u"Marram/Mix/Marram.wav"_s},
            {u"Marram: kick=Kick In.wav snare=Snare Top.wav guitars=Gtr L.wav ref=Marram.wav"_s});
        row("apostrophes and brackets", {u"A/01 - Don't Stop (Live).wav"_s, u"A/02 - What Now?.wav"_s}, {u"Don't Stop (Live): mix=01 - Don't Stop (Live).wav"_s, u"What Now?: mix=02 - What Now?.wav"_s});
    }

    void namesOfTheTradeAreUnderstood()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, songs);
        const QStringList found = told(groupingOf(files));
        QVERIFY2(found == songs, qPrintable(u"\n"_s + found.join(u'\n') + u"\nwanted\n"_s + songs.join(u'\n')));
    }

    void everySpellingOfARoleIsAKnownRole()
    {
        for (const char* name : {"Drum", "KICK", "bassdrum", "Bass", "e-bass", "Git", "gtr", "E-Gitarre", "Tasten", "synths", "Streicher", "Bläser", "Voc",
                                 "Lead Vocal", "BGV", "Backing Vocals", "Chor", "Effekte", "perc"}) {
            const auto grouping = groupingOf({u"S/S - %1.wav"_s.arg(QString::fromUtf8(name)), u"S/S - Piano.wav"_s});
            QCOMPARE(grouping.songs().size(), std::size_t(1));
            for (const DropFile& file : grouping.songs()[0].files)
                QVERIFY2(file.role == DropRole::Stem && knownRoles().contains(file.roleName) && !file.doubtful, name);
        }
    }

    void guessesAreMarkedAndSayWhy()
    {
        const auto grouping = groupingOf({u"ETEW_FX.wav"_s, u"ETEW_DRUMS.wav"_s, u"ETEW.wav"_s, u"ETEW_click.wav"_s});
        QCOMPARE(grouping.songs().size(), std::size_t(1));
        for (const DropFile& file : grouping.songs()[0].files) {
            const std::string name = file.file.within.native();
            if (name == "ETEW_FX.wav")
                QVERIFY(file.doubtful && file.matched == u"FX" && file.reason == DropReason::Name && file.roleName == u"effects");
            else if (name == "ETEW_DRUMS.wav")
                QVERIFY(!file.doubtful && file.matched == u"DRUMS");
            else if (name == "ETEW.wav")
                QVERIFY(file.role == DropRole::Reference && file.reason == DropReason::SongsName && !file.doubtful);
            else
                QVERIFY(file.role == DropRole::Ignore && file.reason == DropReason::NotInTheMix && file.doubtful);
        }
    }

    void twoHundredMixedFilesLoseNoneAndRefuseWithReasons()
    {
        QStringList names;
        for (int i = 0; i < 160; ++i)
            names << u"Drop/%1 Song %2/%3.wav"_s.arg(i / 8, 2, 10, QChar(u'0')).arg(i / 8).arg(QStringList{u"kick"_s, u"Snare"_s, u"bass"_s, u"GTR"_s, u"keys"_s, u"vox"_s, u"weird"_s, u"mix"_s}[i % 8]);
        for (int i = 0; i < 40; ++i)
            names << u"Drop/cover %1.%2"_s.arg(i).arg(QStringList{u"psd"_s, u"docx"_s, u"jpg"_s, u"pdf"_s}[i % 4]);
        const auto grouping = groupingOf(names);
        QCOMPARE(grouping.songs().size(), std::size_t(20));
        std::size_t files = 0;
        for (const DropSong& song : grouping.songs())
            files += song.files.size();
        QCOMPARE(files, std::size_t(160));
        QCOMPARE(grouping.refused().size(), std::size_t(40));
        for (const DropRefusal& refusal : grouping.refused())
            QVERIFY2(refusal.sentence.contains(QString::fromStdString(refusal.file.within.filename().native())), qPrintable(refusal.sentence));
        DroppedFile broken = dropped(u"A/broken.wav"_s);
        broken.refusal = u"'broken.wav' ends early."_s;
        const auto refused = DropGrouping::of({broken, dropped(u"A/a.wav"_s), dropped(u"A/a.wav"_s)});
        QCOMPARE(refused.refused().size(), std::size_t(2));
        QCOMPARE(refused.songs().size(), std::size_t(1));
    }

    void timeGrowsWithTheFilesNotTheirSquare()
    {
        const auto timeOf = [](int count) {
            std::vector<DroppedFile> files;
            for (int i = 0; i < count; ++i)
                files.push_back(dropped(i % 2 ? u"D/%1 - Drums.wav"_s.arg(i / 2) : u"D/lone file of many words %1 and more.wav"_s.arg(i)));
            QElapsedTimer timer;
            timer.start();
            const auto grouping = DropGrouping::of(std::move(files));
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            std::size_t found = 0;
            for (const DropSong& song : grouping.songs())
                found += song.files.size();
            return found == std::size_t(count) ? ms : -1;
        };
        const double small = timeOf(1000);
        const double large = timeOf(8000);
        qInfo("1000 files %.1f ms, 8000 files %.1f ms", small, large);
        QVERIFY(small > 0 && large > 0);
        QVERIFY2(large < 24 * small + 50, "eight times the files, far more than eight times the time");
    }

    void tagsGiveTitlesAndOrderWhenAllAgree()
    {
        auto a = dropped(u"A/x.flac"_s), b = dropped(u"A/y.flac"_s);
        a.title = u"Second"_s, a.track = 2;
        b.title = u"First"_s, b.track = 1;
        auto grouping = DropGrouping::of({a, b});
        QCOMPARE(told(grouping), (QStringList{u"First: mix=y.flac"_s, u"Second: mix=x.flac"_s}));
        grouping.useTagTitles(false);
        QCOMPARE(grouping.songs()[0].title, u"Y"_s);
        b.track = 0;
        QCOMPARE(told(DropGrouping::of({a, b})).first(), u"Second: mix=x.flac"_s);
    }

    void everyGuessCanBeChanged()
    {
        auto grouping = groupingOf({u"A/One - Drums.wav"_s, u"A/One - Bass.wav"_s, u"A/Two.wav"_s, u"A/Three.wav"_s});
        QCOMPARE(grouping.songs().size(), std::size_t(3));
        QCOMPARE(told(grouping).join(u'|'), u"One: bass=One - Bass.wav drums=One - Drums.wav|Three: mix=Three.wav|Two: mix=Two.wav"_s);
        const DropGrouping before = grouping;
        grouping.moveFile({2, 0}, 0);
        QCOMPARE(told(grouping).join(u'|'), u"One: bass=One - Bass.wav drums=One - Drums.wav ref=Two.wav|Three: mix=Three.wav"_s);
        grouping.setRole({0, 2}, DropRole::Stem, u"tambourine"_s);
        grouping.moveFile({0, 0}, 2);
        QCOMPARE(told(grouping).join(u'|'), u"One: drums=One - Drums.wav tambourine=Two.wav|Three: mix=Three.wav|One - Bass: mix=One - Bass.wav"_s);
        grouping.moveSong(2, 0);
        grouping.renameSong(0, u" Zero "_s);
        QCOMPARE(grouping.songs()[0].title, u"Zero"_s);
        QVERIFY(grouping.songs()[0].source == DropTitle::ByHand && grouping.songs()[0].files[0].reason == DropReason::ByHand);
        grouping.moveSong(0, 3);
        QCOMPARE(grouping.songs()[2].title, u"Zero"_s);
        grouping.renameSong(2, u""_s);
        QCOMPARE(grouping.songs()[2].title, u"One - Bass"_s);
        QCOMPARE(told(before).size(), 3);
        // Two references: the second takes the place.
        grouping = before;
        grouping.setRole({0, 0}, DropRole::Reference);
        grouping.setRole({0, 1}, DropRole::Reference);
        QVERIFY(grouping.songs()[0].files[0].role == DropRole::Ignore && grouping.songs()[0].files[1].role == DropRole::Reference);
        // Places that do not exist change nothing.
        const auto same = told(grouping);
        grouping.moveFile({9, 0}, 0);
        grouping.moveFile({0, 9}, 1);
        grouping.setRole({3, 3}, DropRole::Mix);
        grouping.moveSong(7, 0);
        grouping.renameSong(7, u"x"_s);
        QCOMPARE(told(grouping), same);
    }

    void whatIsShownIsWhatTheAlbumGets()
    {
        auto grouping = groupingOf({u"A/One - Drums.wav"_s, u"A/One - Bass.wav"_s, u"A/One.wav"_s, u"A/Two.wav"_s});
        std::map<std::filesystem::path, FileReference> references;
        for (const auto& path : grouping.takenFiles())
            references[path] = fileOf(path.c_str(), 10, 96000);
        QCOMPARE(references.size(), std::size_t(4));
        Album album = albumOf({3, 4});
        album.rate.reset();
        const auto applied = grouping.appliedTo(album, 1, references);
        LACQUER_VERIFY_OK(applied);
        QCOMPARE(applied->songs.size(), std::size_t(4));
        QVERIFY(applied->songs[0] == album.songs[0] && applied->songs[3] == album.songs[1]);
        const Song& one = *applied->songs[1];
        QCOMPARE(one.title, u"One"_s);
        QCOMPARE(one.stems.size(), std::size_t(2));
        QVERIFY(one.stems[0].role == u"bass" && one.stems[0].name == u"One - Bass.wav" && one.referenceMix && one.referenceMix->path == "/drop/A/One.wav");
        QCOMPARE(*applied->rate, 96000);
        QVERIFY(applied->songs[2]->stems.size() == 1 && applied->songs[2]->stems[0].role.isEmpty() && !applied->songs[2]->referenceMix);
        grouping.setRole({1, 0}, DropRole::Ignore);
        QCOMPARE(grouping.appliedTo(album, 99, references)->songs.size(), std::size_t(3));
        references.erase("/drop/A/One.wav");
        QVERIFY(!grouping.appliedTo(album, 0, references).ok());
    }

    void strangeNamesDoNoHarm()
    {
        Random random{99};
        const QString alphabet = u"aB1 _-.()[]\u00e4\u2019\u202e\U0001F3B8drumsmixv2/"_s;
        for (int round = 0; round < 300; ++round) {
            std::vector<DroppedFile> files;
            const std::size_t count = random.below(12);
            for (std::size_t i = 0; i < count; ++i) {
                QString name;
                for (std::size_t c = random.below(20); c > 0; --c)
                    name += alphabet[qsizetype(random.below(std::size_t(alphabet.size())))];
                while (name.startsWith(u'/'))
                    name.remove(0, 1);
                files.push_back(dropped(name + u'.' + QString::number(i) + u".wav"_s));
            }
            const auto grouping = DropGrouping::of(std::move(files));
            std::size_t found = grouping.refused().size();
            for (const DropSong& song : grouping.songs()) {
                QVERIFY(!song.title.isEmpty() && !song.files.empty());
                found += song.files.size();
            }
            QCOMPARE(found, count);
        }
    }
};

LACQUER_TEST(DropGroupingTest)
#include "DropGroupingTest.moc"
