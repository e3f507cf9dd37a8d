// SPDX-License-Identifier: GPL-3.0-or-later
// Keys: every value can be named, read and set; what is wrong is refused with the name that was meant.
#include "dsp/Registry.h"
#include "model/KeyAccess.h"
#include "model/KeyPlace.h"
#include "model/NearestName.h"
#include "model/ProjectFile.h"

#include "model/SampleAlbum.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class KeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheGrammarAndWritesItBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* key : {"title", "songs[2].gainDb", "songs[\"Night Drive\"].stems[\"drums.wav\"].pan",
                                "songs[1].chain[2][\"band3.frequencyHz\"]", "finalLimiter[\"character\"]",
                                "deliverables[\"wav24\"].rate", "loudness.targetLufs", "songs[\"a ] = . \\\" [\"].title",
                                "songs[\"夜\\\\\"].title", ""})
            QTest::newRow(key) << QString::fromUtf8(key);
    }

    void readsTheGrammarAndWritesItBack()
    {
        QFETCH(QString, text);
        const auto key = Key::fromText(text);
        LACQUER_VERIFY_OK(key);
        QCOMPARE(key->toText(), text);
        QCOMPARE(endOfKey(text + u"=x=y"_s), text.size());
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* key : {".", "songs[", "songs[]", "songs[1", "songs[-1].title", "songs[1]title", "songs[1.5]", "a..b",
                                "songs[\"x].title", "songs[\"\\q\"]", "songs['x']", "title.", "songs[99999999999999999999]", "a b",
                                "songs[\"\\ud800\"]"})
            QTest::newRow(key) << QString::fromUtf8(key);
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QString, text);
        const auto key = Key::fromText(text);
        QVERIFY(!key.ok());
        QVERIFY(key.error().kind == ErrorKind::Usage);
        QVERIFY(!getValue(albumOf({10}), text).ok());
    }

    void getsWhatTheProjectFileHolds()
    {
        const Album album = richAlbum();
        const Json whole = *parseJson(projectText(album));
        QVERIFY(*getValue(album, {}) == whole);
        QVERIFY(*getValue(album, u"songs[2].gainDb"_s) == Json(-0.2));
        QVERIFY(*getValue(album, u"songs[\"Two\"].gainDb"_s) == Json(-0.2));
        QVERIFY(*getValue(album, u"songs[3].stems[\"drums.wav\"].delayFrames"_s) == Json(-37));
        QVERIFY(*getValue(album, u"songs[3].stems[\"drums\"].file.rateHz"_s) == Json(48000));
        QVERIFY(*getValue(album, u"loudness.targetLufs"_s) == Json(-14));
        QVERIFY(*getValue(album, u"loudness"_s) == whole["loudness"]);
        QVERIFY(*getValue(album, u"songs"_s) == whole["songs"]);
        QVERIFY(*getValue(album, u"songs[1]"_s) == whole["songs"][0]);
        QVERIFY(*getValue(album, u"songs[1].stems"_s) == whole["songs"][0]["stems"]);
        QVERIFY(*getValue(album, u"songs[1].chain"_s) == whole["songs"][0]["chain"]);
        QVERIFY(*getValue(album, u"songs[1].mood"_s) == Json("blue"));
        QVERIFY(*getValue(album, u"deliverables[\"flac\"].kind"_s) == Json("flac"));
        QVERIFY(*getValue(album, u"finalLimiter[\"character\"]"_s) == whole["finalLimiter"]["parameters"]["character"]);
        QVERIFY(*getValue(album, u"chain[1].type"_s) == whole["chain"][0]["type"]);
        QVERIFY(getValue(album, u"barcode"_s)->is_string());
    }

    void everyFieldCanBeReadAndSetToItself()
    {
        const Album album = richAlbum();
        for (const char* owner : {"", "loudness.", "songs[1].", "songs[1].stems[2].", "deliverables[1]."}) {
            const QString prefix = QString::fromLatin1(owner);
            const Json object = *getValue(album, prefix.chopped(prefix.isEmpty() ? 0 : 1));
            int set = 0;
            for (const auto& [name, value] : object.items()) {
                if (value.is_object() || (value.is_array() && name != "gainRide") || name == "id" || name == "schema" || name == "end")
                    continue;
                if (name == "mood" || name == "colour" || name == "note")
                    continue;
                const QString text = value.is_null()     ? QString()
                                     : value.is_string() ? QString::fromStdString(value.get<std::string>())
                                                         : QString::fromStdString(value.dump());
                const auto same = setValues(album, {prefix + QString::fromStdString(name) + u'=' + text});
                LACQUER_VERIFY_OK(same);
                if (name != "driveDb")
                    QVERIFY2(*same == album, name.c_str());
                ++set;
            }
            QVERIFY(set >= 4);
        }
    }

    void namesWhatIsMissingWithTheNearest_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("kind");
        const int missing = int(ErrorKind::Missing), usage = int(ErrorKind::Usage);
        QTest::newRow("field") << u"songs[1].gianDb"_s << u"gainDb"_s << usage;
        QTest::newRow("album") << u"titel"_s << u"title"_s << usage;
        QTest::newRow("title") << u"songs[\"Thre\"].gainDb"_s << u"Three"_s << missing;
        QTest::newRow("case") << u"songs[\"two\"].gainDb"_s << u"Two"_s << missing;
        QTest::newRow("stem") << u"songs[1].stems[\"drms.wav\"].pan"_s << u"drums.wav"_s << missing;
        QTest::newRow("position") << u"songs[9].gainDb"_s << u"1 to 4"_s << missing;
        QTest::newRow("zero") << u"songs[0].gainDb"_s << u"1 to 4"_s << missing;
        QTest::newRow("deliverable") << u"deliverables[\"flca\"].bits"_s << u"flac"_s << missing;
        QTest::newRow("parameter") << u"finalLimiter[\"caracter\"]"_s << u"character"_s << usage;
        QTest::newRow("loudness") << u"loudness.targetLUFS"_s << u"targetLufs"_s << usage;
        QTest::newRow("list without index") << u"songs.title"_s << u"songs[1]"_s << usage;
        QTest::newRow("too deep") << u"songs[1].title.x.y"_s << u"follow"_s << usage;
    }

    void namesWhatIsMissingWithTheNearest()
    {
        QFETCH(QString, key);
        QFETCH(QString, says);
        QFETCH(int, kind);
        const Album album = richAlbum();
        for (const Error& error : {getValue(album, key).error(), setValues(album, {key + u"=1"_s}).error()}) {
            QVERIFY2(error.message.contains(says), qPrintable(error.message));
            QCOMPARE(int(error.kind), kind);
        }
    }

    void aTitleThatFitsSeveralListsThem()
    {
        Album album = albumOf({10, 20, 30});
        album.edit(2).title = u"One"_s;
        const auto value = getValue(album, u"songs[\"One\"].gainDb"_s);
        QVERIFY(!value.ok());
        QVERIFY(value.error().kind == ErrorKind::Usage);
        QVERIFY(value.error().message.contains(u"songs[1], songs[3]"_s));
    }

    void setsAllOrNone()
    {
        const Album album = albumOf({10, 20});
        const auto changed = setValues(album, {u"songs[1].gainDb=-1.5"_s, u"songs[\"Two\"].title=Zwei = 2"_s, u"title=A.B"_s,
                                               u"songs[2].pinned=on"_s, u"songs[2].gainRide=[[0,0],[1.5,-3]]"_s,
                                               u"loudness.mode=anchor"_s});
        LACQUER_VERIFY_OK(changed);
        QCOMPARE(changed->songs[0]->gainDb, -1.5);
        QCOMPARE(changed->songs[1]->title, u"Zwei = 2"_s);
        QCOMPARE(changed->title, u"A.B"_s);
        QVERIFY(changed->songs[1]->pinned);
        QCOMPARE(changed->songs[1]->gainRide.size(), std::size_t(2));
        QVERIFY(changed->loudness.mode == LoudnessMode::Anchor);
        QVERIFY(!setValues(album, {u"songs[1].gainDb=-1.5"_s, u"songs[1].nothing=1"_s}).ok());
        QVERIFY(album == albumOf({10, 20}));
        // The song that was not named is still shared.
        QVERIFY(setValues(album, {u"songs[1].gainDb=3"_s})->songs[1].song == album.songs[1].song);
    }

    void refusesWrongValuesNamingTheKey_data()
    {
        QTest::addColumn<QString>("assignment");
        for (const char* text : {"songs[1].gainDb=99", "songs[1].gainDb=loud", "songs[1].gainDb=1,5", "songs[1].gainDb=nan",
                                 "songs[1].gainDb=1e308", "songs[1].gainDb=inf", "songs[1].join=sometimes", "rate=44000", "rate=1",
                                 "songs[1].enabled=maybe", "songs[1].gainRide=5", "songs[1].gainRide=[[2,0],[1,0]]",
                                 "deliverables[\"wav24\"].bits=20", "deliverables[\"wav24\"].name=flac",
                                 "deliverables[\"new\"].kind=tape", "loudness.targetLufs=3", "songs[1].stems[1].pan=1.01",
                                 "songs[1].stems[1].delayFrames=0.5", "finalLimiter[\"character\"]=9",
                                 "finalLimiter[\"character\"]=0.5", "finalLimiter[\"character\"]=hard as nails",
                                 "songs[1]=x", "songs=", "id=0", "songs[1].id=0000000000000001", "songs[1].gainDb", "=3",
                                 "songs[1].stems[1].file.path=/etc/passwd", "schema=2", "deliverables[\"x\"].bits=16"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWrongValuesNamingTheKey()
    {
        QFETCH(QString, assignment);
        const auto changed = setValues(albumOf({10, 20}), {assignment});
        QVERIFY(!changed.ok());
        QVERIFY(changed.error().kind == ErrorKind::Usage || changed.error().kind == ErrorKind::Missing);
        const QString name = assignment.section(u'=', 0, 0);
        QVERIFY2(changed.error().message.contains(name.section(u'[', 0, 0)), qPrintable(changed.error().message));
    }

    void emptyClearsToTheDefault()
    {
        Album album = richAlbum();
        const auto cleared = setValues(album, {u"songs[1].fadeOutSeconds="_s, u"loudness.ceilingDbtp="_s, u"rate="_s,
                                               u"songs[1].gainRide="_s, u"songs[1].gapSeconds="_s, u"artist="_s,
                                               u"songs[1].referenceMix="_s, u"finalLimiter[\"character\"]="_s});
        LACQUER_VERIFY_OK(cleared);
        QCOMPARE(cleared->songs[0]->fadeOutSeconds, 0.0);
        QVERIFY(!cleared->loudness.ceilingDbtp && !cleared->rate && cleared->songs[0]->gainRide.empty());
        QCOMPARE(cleared->songs[0]->gapSeconds, 2.0);
        QVERIFY(cleared->artist.isEmpty() && !cleared->songs[0]->referenceMix);
    }

    void aTargetBringsItsCeiling()
    {
        const Album album = albumOf({10});
        QCOMPARE(*setValues(album, {u"loudness.targetLufs=-14"_s})->loudness.ceilingDbtp, -1.0);
        QCOMPARE(*setValues(album, {u"loudness.ceilingDbtp=-0.5"_s, u"loudness.targetLufs=-14"_s})->loudness.ceilingDbtp, -0.5);
        QCOMPARE(*setValues(album, {u"loudness.targetLufs=-14"_s, u"loudness.ceilingDbtp=-2"_s})->loudness.ceilingDbtp, -2.0);
        QVERIFY(!setValues(album, {u"loudness.targetLufs=-14"_s, u"loudness.ceilingDbtp="_s})->loudness.ceilingDbtp);
        Album set = album;
        set.loudness.ceilingDbtp = -3;
        QCOMPARE(*setValues(set, {u"loudness.targetLufs=-14"_s})->loudness.ceilingDbtp, -3.0);
        QVERIFY(!setValues(album, {u"loudness.targetLufs="_s})->loudness.ceilingDbtp);
    }

    void deliverablesComeAndGo()
    {
        const Album album = albumOf({10});
        const auto more = setValues(album, {u"deliverables[\"cd\"].bits=16"_s, u"deliverables[\"cd\"].kind=wav"_s,
                                            u"deliverables[\"cd\"].rate=44100"_s, u"deliverables[\"disc\"].kind=ddp"_s});
        LACQUER_VERIFY_OK(more);
        QCOMPARE(more->deliverables.size(), std::size_t(5));
        QCOMPARE(more->deliverables[3].bits, 16);
        QCOMPARE(*more->deliverables[4].rate, 44100);
        const auto fewer = setValues(*more, {u"deliverables[\"wav24\"]="_s, u"deliverables[\"disc\"]="_s});
        LACQUER_VERIFY_OK(fewer);
        QCOMPARE(fewer->deliverables.size(), std::size_t(3));
        QCOMPARE(fewer->deliverables[0].name, u"flac"_s);
    }

    void choicesAreTakenByNameOrNumber()
    {
        Album album = albumOf({10});
        int choices = 0;
        for (const ProcessorType& type : processorTypes()) {
            album.chain = {ProcessorSettings::withDefaults(type)};
            for (std::size_t row = 0; row < type.parameters.size(); ++row) {
                const Parameter& parameter = type.parameters[row];
                for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
                    const QString key = u"chain[1][\"%1\"]="_s.arg(QString::fromLatin1(parameter.id));
                    // "24" means "24 dB/oct"; only where names are words do their numbers count.
                    const QString name = QString::fromLatin1(parameter.choices[i]).toLower();
                    const QString number = name.front().isDigit() ? name.section(u' ', 0, 0) : QString::number(i);
                    for (const QString& text : {name, number}) {
                        const auto set = setValues(album, {key + text});
                        LACQUER_VERIFY_OK(set);
                        QCOMPARE(set->chain[0].values[row], double(i));
                    }
                    ++choices;
                }
            }
        }
        QVERIFY(choices >= 2);
    }

    void everyParameterKeepsItsRange()
    {
        Album album = albumOf({10});
        int parameters = 0;
        for (const ProcessorType& type : processorTypes()) {
            album.chain = {ProcessorSettings::withDefaults(type)};
            for (std::size_t row = 0; row < type.parameters.size(); ++row) {
                const Parameter& parameter = type.parameters[row];
                const QString key = u"chain[1][\"%1\"]="_s.arg(QString::fromLatin1(parameter.id));
                const auto number = [](double x) { return QString::number(x, 'g', 17); };
                for (const double inside : {parameter.minimum, parameter.maximum}) {
                    const auto set = setValues(album, {key + number(inside)});
                    LACQUER_VERIFY_OK(set);
                    QCOMPARE(set->chain[0].values[row], inside);
                }
                for (const QString& outside :
                     {number(parameter.minimum - 1), number(parameter.maximum + 1), u"1e308"_s, u"NaN"_s, u"9223372036854775808"_s,
                      QString(300, u'9'), u"-1e400"_s}) {
                    const auto set = setValues(album, {key + outside});
                    QVERIFY2(!set.ok(), qPrintable(key + outside));
                    QVERIFY(set.error().message.contains(QString::fromLatin1(parameter.id)));
                }
                ++parameters;
            }
        }
        qInfo("%d parameters", parameters);
        QVERIFY(parameters >= 3);
    }

    void refusesWhatMakesTheAlbumUnplayable()
    {
        const Album album = albumOf({10, 20});
        const auto overlap = setValues(album, {u"songs[2].gapSeconds=-6"_s});
        QVERIFY(!overlap.ok());
        QVERIFY(overlap.error().message.contains(u"half"_s));
        LACQUER_VERIFY_OK(setValues(album, {u"songs[2].gapSeconds=-5"_s}));
        QVERIFY(!setValues(album, {u"songs[1].trimStartSeconds=10"_s}).ok());
        QVERIFY(!setValues(album, {u"songs[2].gapSeconds=0"_s, u"songs[2].join=fresh"_s}).ok());
        // Nothing enabled is a state on the way to another.
        LACQUER_VERIFY_OK(setValues(album, {u"songs[1].enabled=off"_s, u"songs[2].enabled=off"_s}));
        // What was unplayable before may still be edited.
        Album broken = album;
        broken.edit(1).gapSeconds = -9;
        LACQUER_VERIFY_OK(setValues(broken, {u"title=x"_s}));
    }

    void driveSetByHandForgetsItsSolution()
    {
        const Album album = richAlbum();
        QVERIFY(setValues(album, {u"songs[1].driveDb=3"_s})->songs[0]->driveSolvedFor.empty());
    }

    void findsSongsStemsAndTargets()
    {
        const Album album = richAlbum();
        QCOMPARE(*findSong(album, u"songs[2]"_s), std::size_t(1));
        QCOMPARE(*findSong(album, u"songs[\"Three\"]"_s), std::size_t(2));
        QCOMPARE(*findSong(album, u"Three"_s), std::size_t(2));
        QCOMPARE(*findSong(album, u"4"_s), std::size_t(3));
        QVERIFY(findSong(album, u"songs[1].stems[1]"_s).error().kind == ErrorKind::Usage);
        QVERIFY(findSong(album, u"songs["_s).error().kind == ErrorKind::Usage);
        QVERIFY(findSong(album, u"songs"_s).error().kind == ErrorKind::Usage);
        QVERIFY(findSong(album, u"Eleven"_s).error().kind == ErrorKind::Missing);
        QCOMPARE(*findStem(album, u"songs[1].stems[\"drums.wav\"]"_s)->stem, std::size_t(1));
        QVERIFY(!findStem(album, u"songs[1]"_s).ok());
        QVERIFY(&chainAt(album, *findTarget(album, u"album"_s)) == &album.chain);
        QVERIFY(&chainAt(album, *findTarget(album, u"songs[\"One\"]"_s)) == &album.songs[0]->chain);
        QVERIFY(&chainAt(album, *findTarget(album, u"songs[1].stems[2]"_s)) == &album.songs[0]->stems[1].chain);
        QVERIFY(!findTarget(album, u"songs[1].chain[1]"_s).ok());
        QVERIFY(!findTarget(album, u"loudness"_s).ok());
        Album edited = album;
        editChain(edited, *findTarget(edited, u"songs[1].stems[2]"_s)).clear();
        QVERIFY(!album.songs[0]->stems[1].chain.empty() && edited.songs[0]->stems[1].chain.empty());
    }

    void findsTheNearestName()
    {
        const QStringList names = {u"measure"_s, u"match"_s, u"metadata"_s, u"null"_s};
        QCOMPARE(nearestName(u"mesure"_s, names), u"measure"_s);
        QCOMPARE(nearestName(u"macth"_s, names), u"match"_s);
        QCOMPARE(nearestName(u"NULL"_s, names), u"null"_s);
        QCOMPARE(nearestName(u"xyzzy"_s, names), QString());
        QCOMPARE(nearestName(QString(100000, u'x'), {QString(100000, u'y')}), QString());
    }
};

LACQUER_TEST(KeyTest)
#include "KeyTest.moc"
