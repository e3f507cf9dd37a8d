// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles are text anybody can write: they are read as they stand, one's own stand in the place of ours, and nonsense is
// named in one sentence and harms no other.
#include "delivery/ProfileShelf.h"

#include "base/Text.h"
#include "support/TestMain.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace lacquer;
using namespace Qt::StringLiterals;

class ProfileTest : public QObject {
    Q_OBJECT

private:
    /// JSON in single quotes, which read better here.
    static QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

    static QByteArray profile(const QByteArray& rules, const QByteArray& name = "plant", const QByteArray& date = "2026-11-20")
    {
        return json("{'schema': 'lacquer.profile/1', 'name': '") + name + json("', 'title': 'Our plant', 'date': '") + date + json("', 'rules': [") + rules + "]}";
    }

    static void write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

private Q_SLOTS:
    void allOfOursAreReadAndSourced()
    {
        QStringList names;
        for (const Profile& profile : ProfileShelf::builtIn()) {
            names << profile.name;
            QVERIFY(profile.rules.size() >= 5 && profile.origin.empty() && !profile.overrides);
            for (const ProfileRule& rule : profile.rules) {
                QVERIFY2(rule.source.size() > 10, qPrintable(profile.name + u' ' + ruleSentence(rule)));
                QVERIFY(QDate::fromString(rule.date, Qt::ISODate).isValid());
                QVERIFY(!ruleSentence(rule).isEmpty());
            }
        }
        QCOMPARE(names, (QStringList{u"spotify"_s, u"apple"_s, u"bandcamp"_s, u"distributor"_s, u"cd-plant"_s, u"vinyl-plant"_s, u"broadcast"_s, u"archive"_s}));
    }

    void everyWordOfTheVocabularyCanBeSaid()
    {
        for (const RuleWord& word : ruleWords()) {
            QByteArray rule = json("{'rule': '") + QByteArray(word.name) + json("', 'level': 'warning', 'source': 'somebody'");
            if (word.takes == RuleTakes::Names)
                rule += json(", 'values': ['") + QByteArray(ruleChoices(word.kind).front()) + json("']");
            else if (word.takes == RuleTakes::Numbers)
                rule += json(", 'values': [2]");
            else if (word.takes == RuleTakes::Range)
                rule += json(", 'minimum': 1, 'maximum': 2.5");
            else if (word.takes == RuleTakes::Signs)
                rule += json(", 'signs': '#'");
            const auto read = readProfile((profile(rule + json(", 'kinds': ['wav']}"))).toStdString());
            LACQUER_VERIFY_OK(read);
            QVERIFY(read->rules[0].kind == word.kind && !read->rules[0].blocks && read->rules[0].date == u"2026-11-20"_s);
            QVERIFY(&ruleWord(word.kind) == &word);
            QVERIFY2(ruleSentence(read->rules[0]).contains(QLatin1String(word.meaning)), word.name);
            QVERIFY(read->rules[0].holdsFor(DeliverableKind::Wav) && !read->rules[0].holdsFor(DeliverableKind::Flac));
        }
    }

    void nonsenseIsNamedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& says) { QTest::newRow(name) << bytes << says; };
        const QByteArray good = json("{'rule': 'kind', 'values': ['wav'], 'level': 'error', 'source': 'us'}");
        row("nothing", "", u"JSON"_s);
        row("no JSON", "hello", u"JSON"_s);
        row("another file", json("{'schema': 'lacquer.services/1'}"), u"lacquer.profile/1"_s);
        row("no rules", profile(""), u"rules"_s);
        row("name with a path", profile(good, "../x"), u"name"_s);
        row("no date", profile(good, "plant", "yesterday"), u"date"_s);
        row("unknown sort", profile(json("{'rule': 'loudnes', 'maximum': 1, 'level': 'error', 'source': 'us'}")), u"'loudnes'"_s);
        row("unknown member", profile(json("{'rule': 'kind', 'value': ['wav'], 'level': 'error', 'source': 'us'}")), u"'value'"_s);
        row("unknown value", profile(json("{'rule': 'kind', 'values': ['wave'], 'level': 'error', 'source': 'us'}")), u"wav, flac"_s);
        row("unknown kind", profile(json("{'rule': 'bits', 'values': [16], 'kinds': ['wave'], 'level': 'error', 'source': 'us'}")), u"wav, flac"_s);
        row("no source", profile(json("{'rule': 'kind', 'values': ['wav'], 'level': 'error'}")), u"source"_s);
        row("no level", profile(json("{'rule': 'kind', 'values': ['wav'], 'source': 'us'}")), u"level"_s);
        row("no range", profile(json("{'rule': 'ceiling', 'level': 'error', 'source': 'us'}")), u"minimum or a maximum"_s);
        row("range upside down", profile(json("{'rule': 'ceiling', 'minimum': 2, 'maximum': 1, 'level': 'error', 'source': 'us'}")), u"above"_s);
        row("text for a number", profile(json("{'rule': 'ceiling', 'maximum': '-1', 'level': 'error', 'source': 'us'}")), u"number"_s);
        row("half a number", profile(json("{'rule': 'bits', 'values': [16.5], 'level': 'error', 'source': 'us'}")), u"whole"_s);
        row("second rule", profile(good + json(", {'rule': 'rate'}")), u"rule 2"_s);
        row("rule that is none", profile("7"), u"rule 1"_s);
    }

    void nonsenseIsNamedInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = readProfile(bytes.toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::BadData);
        QVERIFY2(read.error().message.contains(says) && !read.error().message.contains(u'\n'), qPrintable(read.error().message));
    }

    void oneFromTheFolderStandsInThePlaceOfOurs()
    {
        const QTemporaryDir folder;
        const QByteArray rule = json("{'rule': 'bits', 'values': [24], 'level': 'warning', 'source': 'us'}");
        write(folder, u"mine.json"_s, profile(rule, "spotify"));
        write(folder, u"plant.json"_s, profile(rule, "plant"));
        write(folder, u"second.json"_s, profile(rule, "plant"));
        write(folder, u"broken.json"_s, "{");
        write(folder, u"notes.txt"_s, "not looked at");
        const ProfileShelf shelf = ProfileShelf::of(folder.path().toStdString());
        QCOMPARE(shelf.profiles().size(), ProfileShelf::builtIn().size() + 1);
        const Profile* spotify = shelf.find(u"spotify"_s);
        QVERIFY(spotify && spotify->overrides && spotify->rules.size() == 1 && spotify->origin.filename() == "mine.json");
        const Profile* plant = shelf.find(u"plant"_s);
        QVERIFY(plant && !plant->overrides && plant->origin.filename() == "plant.json");
        QVERIFY(shelf.find(u"apple"_s) && shelf.find(u"apple"_s)->origin.empty());
        QCOMPARE(shelf.unreadable().size(), std::size_t(2));
        QVERIFY(shelf.unreadable()[0].path.filename() == "broken.json" && shelf.unreadable()[1].sentence.contains(u"plant"_s));
        QCOMPARE(ProfileShelf::of("/nowhere/at/all").profiles().size(), ProfileShelf::builtIn().size());
    }

    void eighteenMonthsAreStale()
    {
        Profile profile;
        profile.date = u"2025-01-15"_s;
        const auto at = [](int year, int month, int day) { return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC).toSecsSinceEpoch(); };
        QVERIFY(!profile.isStale(at(2025, 1, 16)));
        QVERIFY(!profile.isStale(at(2026, 7, 15)));
        QVERIFY(profile.isStale(at(2026, 7, 16)));
    }

    void theFolderIsWhereTheEnvironmentSays()
    {
        const auto set = [](const char* name, const char* value) { return value ? qputenv(name, value) : qunsetenv(name); };
        const QByteArray config = qgetenv("XDG_CONFIG_HOME");
        set("LACQUER_PROFILES", "/some/where");
        QCOMPARE(ProfileShelf::folder(), std::filesystem::path("/some/where"));
        set("LACQUER_PROFILES", nullptr);
        set("XDG_CONFIG_HOME", "/con/fig");
        QCOMPARE(ProfileShelf::folder(), std::filesystem::path("/con/fig/lacquer/profiles"));
        set("XDG_CONFIG_HOME", "relative");
        QVERIFY(ProfileShelf::folder() != std::filesystem::path("relative/lacquer/profiles"));
        set("XDG_CONFIG_HOME", config.isEmpty() ? nullptr : config.constData());
    }
};

LACQUER_TEST(ProfileTest)
#include "ProfileTest.moc"
