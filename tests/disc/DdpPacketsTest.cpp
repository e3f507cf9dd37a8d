// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of DDPID, DDPMS and PQ packets stands where the tables of the format say, and comes back from there.
#include "DdpByHand.h"

#include "disc/DdpId.h"
#include "disc/DdpMapPacket.h"
#include "disc/DdpWriter.h"
#include "disc/PqSequence.h"
#include "support/Command.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands at an offset; everything that no field of a table covers must be blank.
struct Field {
    const char* name;
    int offset;
    QByteArray content;
};
using Table = std::vector<Field>;

struct Example {
    QByteArray name;
    DiscLayout layout;
    QByteArray cdText;
    Table id;
    std::vector<Table> map;
    std::vector<QByteArray> pq;           ///< track, index, time, control, ISRC, UPC between bars
};

Table idTable(const QByteArray& upc13, const QByteArray& masterId48)
{
    return {{"level", 0, "DDP 2.00"}, {"upc", 8, upc13}, {"master id", 38, masterId48}, {"type", 87, "CD"}};
}

Table soundTable(const QByteArray& dsl8, const QByteArray& pre24)
{
    return {{"MPV", 0, "VVVM"}, {"DST", 4, "D0"}, {"DSL", 14, dsl8}, {"CDM", 38, "DA"}, {"SSM", 40, "7"},
            {"SCR", 41, "0"}, {"PRE2", 46, pre24}, {"SIZ", 71, " 17"}, {"DSI", 74, "IMAGE.DAT        "}};
}

Table pqTable(const QByteArray& dsl8)
{
    return {{"MPV", 0, "VVVM"}, {"DST", 4, "S0"}, {"DSL", 14, dsl8}, {"SUB", 30, "PQ DESCR"}, {"SIZ", 71, " 17"}, {"DSI", 74, "PQDESCR          "}};
}

Table textTable(const QByteArray& dsl8)
{
    return {{"MPV", 0, "VVVM"}, {"DST", 4, "S0"}, {"DSL", 14, dsl8}, {"SUB", 30, "CDTEXT  "},
            {"TRK", 55, "00"}, {"SIZ", 71, " 17"}, {"DSI", 74, "CDTEXT.BIN       "}};
}

DiscTrack track(std::optional<std::int64_t> pause, std::vector<std::int64_t> indexes)
{
    DiscTrack made;
    made.pause = pause;
    made.indexes = std::move(indexes);
    return made;
}

std::vector<Example> examples()
{
    const QByteArray noUpc(13, ' ');
    const QByteArray noId(48, ' ');
    std::vector<Example> all;

    DiscLayout plain;
    plain.tracks = {track(0, {150})};
    plain.leadOut = 600;
    all.push_back({"plain", plain, {}, idTable(noUpc, noId), {pqTable("     320"), soundTable("     600", " 150")},
                   {"00|00|000000|01||", "01|00|000000|01||", "01|01|000200|01||", "AA|01|000800|01||", "AA|01|000800|01||"}});

    DiscLayout pauses = plain;
    pauses.tracks = {track(0, {150}), track(600, {750}), track(2000, {2001})};
    pauses.leadOut = 449924;
    pauses.masterId = u"LAC-001 side by side"_s;
    all.push_back({"pauses", pauses, QByteArray(54, 'x'), idTable(noUpc, QByteArray("LAC-001 side by side").leftJustified(48)),
                   {textTable("      54"), pqTable("     576"), soundTable("  449924", " 150")},
                   {"00|00|000000|01||", "01|00|000000|01||", "01|01|000200|01||", "02|00|000800|01||", "02|01|001000|01||",
                    "03|00|002650|01||", "03|01|002651|01||", "AA|01|995874|01||", "AA|01|995874|01||"}});

    DiscLayout segue = plain;
    segue.tracks = {track(0, {150}), track({}, {525}), track({}, {975})};
    segue.leadOut = 1425;
    all.push_back({"segue without pauses", segue, {}, idTable(noUpc, noId), {pqTable("     448"), soundTable("    1425", " 150")},
                   {"00|00|000000|01||", "01|00|000000|01||", "01|01|000200|01||", "02|01|000700|01||", "03|01|001300|01||",
                    "AA|01|001900|01||", "AA|01|001900|01||"}});

    DiscLayout hidden = plain;
    hidden.tracks = {track(0, {4725})};
    hidden.leadOut = 9000;
    all.push_back({"hidden track", hidden, {}, idTable(noUpc, noId), {pqTable("     320"), soundTable("    9000", "4725")},
                   {"00|00|000000|01||", "01|00|000000|01||", "01|01|010300|01||", "AA|01|020000|01||", "AA|01|020000|01||"}});

    DiscLayout indexes = plain;
    indexes.tracks = {track(0, {150, 450, 460}), track(700, {775, 800, 900, 1000})};
    indexes.tracks[1].isrc = u"DEA622600002"_s;
    indexes.leadOut = 1200;
    all.push_back({"indexes", indexes, {}, idTable(noUpc, noId), {pqTable("     768"), soundTable("    1200", " 150")},
                   {"00|00|000000|01||", "01|00|000000|01||", "01|01|000200|01||", "01|02|000600|01||", "01|03|000610|01||",
                    "02|00|000925|01|DEA622600002|", "02|01|001025|01|DEA622600002|", "02|02|001050|01||", "02|03|001200|01||",
                    "02|04|001325|01||", "AA|01|001600|01||", "AA|01|001600|01||"}});

    DiscLayout flags = plain;
    flags.tracks = {track(0, {150}), track({}, {500}), track({}, {900}), track({}, {1300}), track({}, {1700}), track({}, {2100})};
    flags.tracks[1].preEmphasis = true;
    flags.tracks[2].copyPermitted = true;
    flags.tracks[3].preEmphasis = flags.tracks[3].copyPermitted = true;
    flags.tracks[4].serialCopy = true;
    flags.tracks[5].serialCopy = flags.tracks[5].preEmphasis = true;
    flags.leadOut = 2500;
    all.push_back({"flags", flags, {}, idTable(noUpc, noId), {pqTable("     640"), soundTable("    2500", " 150")},
                   {"00|00|000000|01||", "01|00|000000|01||", "01|01|000200|01||", "02|01|000650|11||", "03|01|001200|21||",
                    "04|01|001725|31||", "05|01|002250|0S||", "06|01|002800|1S||", "AA|01|003325|01||", "AA|01|003325|01||"}});

    DiscLayout codes = plain;
    codes.tracks = {track(0, {150}), track({}, {600})};
    codes.tracks[0].isrc = u"DEA622600001"_s;
    codes.tracks[1].isrc = u"QMZZZ2600002"_s;
    codes.leadOut = 1050;
    codes.barcode = u"4006381333931"_s;
    codes.masterId = u"A master id that fills its field up to the end.."_s;
    all.push_back({"UPC and ISRC", codes, QByteArray(18, 'x'), idTable("4006381333931", "A master id that fills its field up to the end.."),
                   {textTable("      18"), pqTable("     384"), soundTable("    1050", " 150")},
                   {"00|00|000000|01||4006381333931", "01|00|000000|01|DEA622600001|", "01|01|000200|01|DEA622600001|",
                    "02|01|000800|01|QMZZZ2600002|", "AA|01|001400|01||", "AA|01|001400|01||"}});
    return all;
}

}  // namespace

class DdpPacketsTest : public QObject {
    Q_OBJECT

private:
    std::filesystem::path folder_;

    void writeExample(const Example& example)
    {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
        // All of it silence by the writer itself: the sound does not matter here.
        auto writer = DdpWriter::create(folder_, example.layout, example.cdText, example.layout.leadOut);
        LACQUER_VERIFY_OK(writer);
        LACQUER_VERIFY_OK((*writer)->finish());
    }

    static void compareTable(const QByteArray& record, const Table& table, const QByteArray& what)
    {
        QCOMPARE(record.size(), 128);
        QByteArray rest = record;
        for (const Field& field : table) {
            QVERIFY2(record.mid(field.offset, field.content.size()) == field.content,
                     (what + ", " + field.name + ": '" + record.mid(field.offset, field.content.size()) + "'").constData());
            rest.replace(field.offset, field.content.size(), QByteArray(field.content.size(), ' '));
        }
        QVERIFY2(rest == QByteArray(128, ' '), (what + " has more: " + rest).constData());
    }

private Q_SLOTS:
    void initTestCase() { folder_ = fastDirectory() / "set"; }
    void cleanupTestCase() { std::filesystem::remove_all(folder_.parent_path()); }

    void everyFieldStandsWhereTheTablesSay_data()
    {
        QTest::addColumn<int>("number");
        const auto all = examples();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.constData()) << int(i);
    }

    void everyFieldStandsWhereTheTablesSay()
    {
        QFETCH(int, number);
        const Example example = examples()[std::size_t(number)];
        // The longest example has the sectors of 100 minutes; its image would be a gigabyte.
        if (example.layout.leadOut < 100000)
            writeExample(example);
        const DdpFiles files = filesIn(folder_);

        int fields = 0;
        if (example.layout.leadOut < 100000) {
            compareTable(files.at("DDPID"), example.id, example.name + ", DDPID");
            QCOMPARE(files.at("DDPMS").size(), qsizetype(example.map.size()) * 128);
            for (std::size_t i = 0; i < example.map.size(); ++i) {
                compareTable(files.at("DDPMS").mid(qsizetype(i) * 128, 128), example.map[i], example.name + ", DDPMS");
                fields += int(example.map[i].size());
            }
            QCOMPARE(files.contains("CDTEXT.BIN"), !example.cdText.isEmpty());
        }
        QByteArray pq;
        for (const PqPacket& packet : pqSequence(example.layout))
            pq += pqBytes(packet);
        if (example.layout.leadOut < 100000)
            QCOMPARE(files.at("PQDESCR"), pq);
        QCOMPARE(pq.size(), qsizetype(example.pq.size()) * 64);
        for (std::size_t i = 0; i < example.pq.size(); ++i) {
            const QByteArray packet = pq.mid(qsizetype(i) * 64, 64);
            const auto told = example.pq[i].split('|');
            const QByteArray expected = "VVVS" + told[0] + told[1] + "  " + told[2] + told[3] + "  " + told[4].leftJustified(12) +
                                        told[5].leftJustified(13) + QByteArray(19, ' ');
            QVERIFY2(packet == expected, ("\n" + packet + "\n" + expected).constData());
            fields += 9;
        }
        qInfo("%s: %d fields", example.name.constData(), fields + int(example.id.size()));
    }

    void theExampleTooLongToWriteHasItsMapRight()
    {
        const Example example = examples()[1];
        DdpMapPacket sound;
        sound.stream = "D0";
        sound.length = example.layout.leadOut;
        sound.mode = "DA";
        sound.storage = "7";
        sound.scrambled = "0";
        sound.pause = 150;
        sound.name = "IMAGE.DAT";
        compareTable(ddpMapBytes(sound), example.map[2], "sound");
        DdpId id;
        id.masterId = example.layout.masterId.toLatin1();
        compareTable(ddpIdBytes(id), example.id, "id");
    }

    void packetsComeBackAsTheyWere()
    {
        DiscProblems problems;
        for (const Example& example : examples()) {
            QByteArray pq;
            for (const PqPacket& packet : pqSequence(example.layout))
                pq += pqBytes(packet);
            DiscLayout layout = pqLayout(parsedPq(pq, u"PQ"_s, problems), u"PQ"_s, problems);
            layout.masterId = example.layout.masterId;
            QCOMPARE(layout, example.layout);
        }
        QVERIFY2(problems.empty(), listed(problems).constData());
    }

    void userTextIsFoundAtBothPlaces()
    {
        const QByteArray id = idByHand("             ", "");
        const std::pair<QByteArray, QByteArray> texts[] = {
            {withField(withField(id, 93, " 5"), 95, "Hello"), "Hello"},
            {withField(withField(id, 94, " 5"), 96, "Hello"), "Hello"},
            {withField(withField(id, 94, "05"), 96, "Hello"), "Hello"},
            {withField(withField(id, 93, "12"), 95, "2 cities, so"), "2 cities, so"},
            {withField(withField(id, 94, "12"), 96, "2 cities, so"), "2 cities, so"},
            {withField(withField(withField(id, 0, "DDP 1.01"), 86, " 9"), 88, "Old times"), "Old times"},
        };
        for (const auto& [record, text] : texts) {
            DiscProblems problems;
            QCOMPARE(parsedDdpId(record, problems).userText, text);
            QCOMPARE(codesOf(problems), QStringList{u"ddpid-user-text"_s});
        }
    }
};

LACQUER_TEST(DdpPacketsTest)
#include "DdpPacketsTest.moc"
