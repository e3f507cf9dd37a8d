// SPDX-License-Identifier: GPL-3.0-or-later
// One recording cut in two and joined again sounds as if it had never been cut.
#include "AlbumFolder.h"

#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class JoinTest : public QObject {
    Q_OBJECT

    static constexpr double seconds = 2.5;
    static constexpr double joinSeconds = 1.5;

    static Stereo groupSound(const AlbumFolder& folder, const Album& album, FrameRange range)
    {
        const auto tree = folder.tree(album);
        if (tree->plan().groups.size() != 1)
            qFatal("expected one group");
        return rendered(*tree->group(tree->plan().groups[0]), range);
    }

private Q_SLOTS:
    void equalsTheUncutRecording_data()
    {
        QTest::addColumn<bool>("twoFiles");
        QTest::addColumn<int>("fileRate");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("continues");
        QTest::addColumn<double>("limitDb");
        const double unlimited = 1e9;
        for (const bool twoFiles : {false, true}) {
            for (const int rate : twoFiles ? std::vector{44100, 48000, 96000, 22050} : std::vector{44100, 96000}) {
                for (const bool continues : {false, true}) {
                    const auto row = [&](const char* level, const char* type, double limitDb) {
                        QTest::addRow("%s, %d Hz, %s on %s%s", twoFiles ? "two files" : "one file", rate, type, level,
                                      continues ? ", continued" : "")
                            << twoFiles << rate << level << type << continues << limitDb;
                    };
                    row("nothing", "equalizer", -140);
                    row("stems", "equalizer", -140);
                    row("songs", "equalizer", -140);
                    row("album", "equalizer", -140);
                    row("album", "compressor", -140);
                    // Of one file, stems are processed as a whole however songs are trimmed.
                    row("stems", "compressor", continues ? -80 : twoFiles ? unlimited : -140);
                    row("songs", "compressor", continues ? -80 : unlimited);
                    if (continues)
                        row("stems", "limiter", -80);
                }
            }
        }
    }
    void equalsTheUncutRecording()
    {
        QFETCH(bool, twoFiles);
        QFETCH(int, fileRate);
        QFETCH(QString, level);
        QFETCH(QString, type);
        QFETCH(bool, continues);
        QFETCH(double, limitDb);
        const Chain chain = {type == u"equalizer"    ? someEqualizer()
                             : type == u"compressor" ? someCompressor(5)
                                                     : processor("limiter", {{"ceilingDbtp", -12}})};
        AlbumFolder folder;
        const int whole = int(seconds * fileRate);
        const int join = int(joinSeconds * fileRate);
        const Stereo sound = storedMusic(1, whole, fileRate);
        const auto dressed = [&](Song song) {
            if (level == u"stems")
                song.stems[0].chain = chain;
            if (level == u"songs")
                song.chain = chain;
            return song;
        };
        const Song uncut = dressed(folder.song({folder.stem(sound, fileRate)}));
        Song first;
        Song second;
        if (twoFiles) {
            first = dressed(folder.song({folder.stem(cut(sound, 0, join), fileRate)}));
            second = dressed(folder.song({folder.stem(cut(sound, join, whole - join), fileRate)}));
        } else {
            first = dressed(folder.song({folder.stem(uncut.stems[0].file)}));
            first.trimEndSeconds = seconds - joinSeconds;
            second = dressed(folder.song({folder.stem(uncut.stems[0].file)}));
            second.trimStartSeconds = joinSeconds;
        }
        second.continuesPrevious = continues;
        Album one = AlbumFolder::album({uncut});
        Album two = AlbumFolder::album({first, second});
        if (level == u"album")
            one.chain = two.chain = chain;
        const FrameRange range{-2000, std::int64_t(seconds * 44100) + 3000};
        const double db = differenceDb(groupSound(folder, two, range), groupSound(folder, one, range));
        qInfo("%.1f dBFS", db);
        QVERIFY(db <= limitDb);
    }

    void continuesAfterATrimmedBeginning()
    {
        // The first file starts later than recorded, the second one ends earlier; the join is untouched.
        AlbumFolder folder;
        const int rate = 48000;
        const Stereo sound = storedMusic(2, 4 * rate, rate);
        const auto make = [&](const Stereo& part) {
            Song song = folder.song({folder.stem(part, rate)});
            song.stems[0].chain = {someEqualizer(), someCompressor()};
            return song;
        };
        Song uncut = make(sound);
        uncut.trimStartSeconds = 0.25;
        uncut.trimEndSeconds = 0.5;
        Song first = make(cut(sound, 0, 2 * rate));
        first.trimStartSeconds = 0.25;
        Song second = make(cut(sound, 2 * rate, 2 * rate));
        second.trimEndSeconds = 0.5;
        second.continuesPrevious = true;
        const FrameRange range{-1000, 4 * 44100};
        const double db = differenceDb(groupSound(folder, AlbumFolder::album({first, second}), range),
                                       groupSound(folder, AlbumFolder::album({uncut}), range));
        qInfo("%.1f dBFS", db);
        QVERIFY(db <= -80);
    }

    void continuesOverShortSongs()
    {
        // Three pieces, the middle one shorter than what chains are warmed on; two stems that find each other by name.
        AlbumFolder folder;
        const int rate = 48000;
        const std::array<Stereo, 2> sounds{storedMusic(3, 4 * rate, rate), storedMusic(4, 4 * rate, rate)};
        const auto make = [&](double from, double to, bool swapped) {
            std::vector<Stem> stems;
            for (std::size_t i = 0; i < 2; ++i) {
                stems.push_back(
                    folder.stem(cut(sounds[i], std::int64_t(from * rate), std::int64_t((to - from) * rate)), rate));
                stems.back().name = QString::number(i);
                stems.back().chain = {someEqualizer()};
                if (i == 1)
                    stems.back().gainDb = -3;
            }
            if (swapped)
                std::swap(stems[0], stems[1]);
            Song song = folder.song(stems);
            song.chain = {someEqualizer()};
            return song;
        };
        Song second = make(1.5, 1.6, true);
        Song third = make(1.6, 4, false);
        second.continuesPrevious = third.continuesPrevious = true;
        const FrameRange range{-1000, 4 * 44100 + 1000};
        const double db =
            differenceDb(groupSound(folder, AlbumFolder::album({make(0, 1.5, false), second, third}), range),
                         groupSound(folder, AlbumFolder::album({make(0, 4, false)}), range));
        qInfo("%.1f dBFS", db);
        QVERIFY(db <= -140);
    }

    void crossfadesAFileWithItself()
    {
        // Equal gain: what fades out and what fades in are the same sound at the same place.
        AlbumFolder folder;
        const Stereo sound = storedMusic(5, 3 * 44100);
        const Stem stem = folder.stem(sound);
        Song first = folder.song({stem});
        first.trimEndSeconds = 1;
        Song second = folder.song({folder.stem(stem.file)});
        second.trimStartSeconds = 1.5;
        second.gapSeconds = -0.5;
        first.fadeOutSeconds = second.fadeInSeconds = 0.5;
        first.fadeOutShape = second.fadeInShape = FadeShape::Cosine;
        const double db = differenceDb(groupSound(folder, AlbumFolder::album({first, second}), {0, 3 * 44100}), sound);
        qInfo("%.1f dBFS", db);
        QVERIFY(db <= -140);
    }
};

LACQUER_TEST(JoinTest)
#include "JoinTest.moc"
