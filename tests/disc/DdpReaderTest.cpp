// SPDX-License-Identifier: GPL-3.0-or-later
// Filesets as other programs write them are read to the same disc, and what strangers put into a folder does no harm.
#include "DdpByHand.h"

#include "disc/DdpReader.h"
#include "disc/DdpVerify.h"
#include "support/Command.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// The disc of goodByHand(), as a layout.
DiscLayout expectedLayout()
{
    DiscLayout layout;
    layout.tracks.resize(3);
    layout.tracks[0].pause = 0;
    layout.tracks[0].indexes = {150};
    layout.tracks[0].isrc = u"DEA622600001"_s;
    layout.tracks[1].pause = 225;
    layout.tracks[1].indexes = {235, 245};
    layout.tracks[1].isrc = u"DEA622600002"_s;
    layout.tracks[2].indexes = {310};
    layout.tracks[2].isrc = u"DEA622600003"_s;
    layout.leadOut = 400;
    layout.barcode = u"4006381333931"_s;
    layout.masterId = u"A MASTER"_s;
    return layout;
}

QByteArray md5Lines(const DdpFiles& files, const QByteArray& between, const QByteArray& end)
{
    QByteArray text;
    for (const auto& [name, bytes] : files)
        text += md5Of(bytes) + between + name + end;
    return text;
}

QByteArray renamed(const QByteArray& map, int packet, const QByteArray& name)
{
    return withField(map, packet * 128 + 74, name.leftJustified(17, ' '));
}

void rename(DdpFiles& files, const QByteArray& from, const QByteArray& to)
{
    files[to] = files[from];
    files.erase(from);
}

/// ISRCs in the first packet of their track only.
QByteArray firstOnly(QByteArray pq)
{
    pq = withField(pq, 2 * 64 + 20, QByteArray(12, ' '));
    return withField(pq, 4 * 64 + 20, QByteArray(12, ' '));
}

/// One folder as a program makes it, with the codes of what is worth a word and what differs from the usual disc.
struct Flavour {
    QByteArray name;
    DdpFiles files;
    QStringList codes;
    DiscLayout layout = expectedLayout();
    qsizetype cdTextBytes = 36;
    std::int64_t firstSector = 0;
    int checksums = 0;
};

Flavour sonoris()
{
    Flavour made{"Sonoris", goodByHand(), {u"cdtext-trailing-nul"_s, u"ddpid-user-text"_s, u"upc-twelve"_s}};
    made.files["CDTEXT.BIN"] += '\0';
    QByteArray id = idByHand("036000291452 ", "A MASTER");
    made.files["DDPID"] = withField(withField(id, 94, " 8"), 96, "A studio");
    QByteArray pq = firstOnly(made.files["PQDESCR"]);
    made.files["PQDESCR"] = withField(pq, 32, "0036000291452");
    made.files["DDPMS"] = subcodeByHand("00000037", "CDTEXT  ", "00", "CDTEXT.BIN") + subcodeByHand("00000576", "PQ DESCR", "  ", "PQDESCR") +
                          withField(soundByHand("00000400", "00000000", "0150", "IMAGE.DAT"), 71, "017");
    made.files["MD5-Checksum.md5"] = md5Lines(made.files, " *", "\n");
    made.layout.barcode = u"0036000291452"_s;
    made.cdTextBytes = 37;
    made.checksums = 5;
    return made;
}

Flavour hofa()
{
    Flavour made{"HOFA", goodByHand(), {u"ddpid-user-text"_s, u"upc-twelve"_s}};
    made.files["DDPID"] = withField(withField(idByHand("036000291452 ", "A MASTER"), 94, "12"), 96, "Fifty studio");
    QByteArray pq = made.files["PQDESCR"];
    for (int packet = 0; packet < 9; ++packet)
        pq = withField(pq, packet * 64 + 32, "036000291452 ");
    made.files["PQDESCR"] = pq;
    made.files["DDPMS"] = withField(made.files["DDPMS"], 55, "  ");
    made.files["MD5_CHECKSUM.MD5"] = md5Lines(made.files, " *", "\r\n");
    made.layout.barcode = u"0036000291452"_s;
    made.checksums = 5;
    return made;
}

Flavour cue2ddp()
{
    Flavour made{"cue2ddp", goodByHand(), {}};
    rename(made.files, "PQDESCR", "SD");
    made.files["SD"] = firstOnly(made.files["SD"]);
    made.files["DDPMS"] = withField(renamed(made.files["DDPMS"], 1, "SD"), 2 * 128 + 41, "1");
    made.files["CHECKSUM.MD5"] = md5Lines(made.files, " *", "\n");
    QByteArray crc = "[CRC32 Checksum]\n";
    for (const auto& [name, bytes] : made.files)
        if (name != "CHECKSUM.MD5")
            crc += name + '=' + crcByHand(bytes) + '\n';
    made.files["CHECKSUM.TXT"] = crc;
    made.checksums = 10;
    return made;
}

Flavour reaper()
{
    Flavour made{"REAPER", goodByHand(), {u"checksum-none"_s, u"file-name-cut"_s}};
    rename(made.files, "IMAGE.DAT", "MY ALBUM IMAGE 2026.DAT");
    rename(made.files, "MY ALBUM IMAGE 2026.DAT", "MYALBUMIMAGE-2026.DAT");
    made.files["DDPMS"] = renamed(made.files["DDPMS"], 2, "MYALBUMIMAGE-2026");
    made.files["PQDESCR"].chop(64);
    made.files["DDPMS"] = withField(made.files["DDPMS"], 128 + 14, "     512");
    return made;
}

Flavour pyramix()
{
    Flavour made{"Pyramix", goodByHand(), {}};
    rename(made.files, "PQDESCR", "PQ_DESCR");
    rename(made.files, "IMAGE.DAT", "IMAGE01.DAT");
    made.files["DDPMS"] = renamed(renamed(made.files["DDPMS"], 1, "PQ_DESCR"), 2, "IMAGE01.DAT");
    for (int packet = 0; packet < 9; ++packet)
        made.files["PQ_DESCR"] = withField(made.files["PQ_DESCR"], packet * 64 + 8, "00");
    QByteArray sums;
    for (const auto& [name, bytes] : made.files)
        sums += "MD5 (" + name + ") = " + md5Of(bytes) + "\r\n";
    made.files["Checksum.chk"] = sums;
    made.checksums = 5;
    return made;
}

Flavour withoutPause()
{
    Flavour made{"an image without the first pause", goodByHand(), {u"checksum-none"_s, u"image-start"_s}};
    made.files["IMAGE.DAT"] = made.files["IMAGE.DAT"].mid(150 * 2352);
    made.files["DDPMS"].replace(256, 128, soundByHand("     250", "     150", "   0", "IMAGE.DAT"));
    made.firstSector = 150;
    return made;
}

Flavour soundFirst()
{
    Flavour made{"sound first in the map, storage 0, map length in DDPID", goodByHand(), {u"checksum-none"_s, u"ddpid-reserved"_s}};
    const QByteArray map = made.files["DDPMS"];
    made.files["DDPMS"] = withField(map.mid(256), 40, "0") + map.mid(128, 128) + map.left(128);
    made.files["DDPID"] = withField(made.files["DDPID"], 29, "     384");
    return made;
}

Flavour oldLevel(const QByteArray& level)
{
    Flavour made{level, goodByHand(), {u"checksum-none"_s, u"ddpid-user-text"_s}};
    made.files.erase("CDTEXT.BIN");
    made.files["DDPMS"].remove(0, 128);
    QByteArray id = withField(made.files["DDPID"], 0, level);
    made.files["DDPID"] = withField(withField(withField(id, 87, "  "), 86, " 9"), 88, "Old times");
    made.cdTextBytes = 0;
    return made;
}

Flavour smallLetters()
{
    Flavour made{"small letters on the disk only", goodByHand(), {u"checksum-none"_s, u"file-name-case"_s}};
    const DdpFiles before = made.files;
    made.files.clear();
    for (const auto& [name, bytes] : before)
        made.files[name.toLower()] = bytes;
    return made;
}

std::vector<Flavour> flavours()
{
    return {sonoris(), hofa(), cue2ddp(), reaper(), pyramix(), withoutPause(), soundFirst(), oldLevel("DDP 1.01"), oldLevel("DDP 1.00"), smallLetters()};
}

}  // namespace

class DdpReaderTest : public QObject {
    Q_OBJECT

private:
    std::filesystem::path base_;

    QStringList codesAt(const std::filesystem::path& folder)
    {
        const auto set = examineDdp(folder);
        return set ? codesOf(set->problems) : QStringList{u"no folder"_s};
    }

private Q_SLOTS:
    void initTestCase() { base_ = fastDirectory(); }
    void cleanupTestCase() { std::filesystem::remove_all(base_); }

    void everyProgramsFilesetIsTheSameDisc_data()
    {
        QTest::addColumn<int>("number");
        const auto all = flavours();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.constData()) << int(i);
    }

    void everyProgramsFilesetIsTheSameDisc()
    {
        QFETCH(int, number);
        const Flavour flavour = flavours()[std::size_t(number)];
        putFiles(base_ / "set", flavour.files);
        Progress progress;
        const auto verdict = verifyDdp(base_ / "set", progress);
        LACQUER_VERIFY_OK(verdict);
        const DdpFileset& set = verdict->fileset;
        QVERIFY2(codesOf(set.problems) == flavour.codes, listed(set.problems).constData());
        QVERIFY(verdict->passed());
        QVERIFY(set.layout == flavour.layout);
        QCOMPARE(set.cdText.size(), flavour.cdTextBytes);
        QCOMPARE(set.firstSector, flavour.firstSector);
        QCOMPARE(set.imageBytes, (400 - flavour.firstSector) * 2352);
        QCOMPARE(verdict->checksumsRight, flavour.checksums);
        LACQUER_VERIFY_OK(readDdp(base_ / "set"));
    }

    void rolesAreKnown()
    {
        DdpFiles files = goodByHand();
        addChecksums(files);
        files["PQ_SHEET.TXT"] = "x";
        files["COVER.PSD"] = "x";
        putFiles(base_ / "set", files);
        const auto set = readDdp(base_ / "set");
        LACQUER_VERIFY_OK(set);
        std::map<QString, DdpRole> roles;
        for (const DdpFile& file : set->files)
            roles[file.name] = file.role;
        const std::map<QString, DdpRole> expected = {
            {u"DDPID"_s, DdpRole::Id}, {u"DDPMS"_s, DdpRole::Map}, {u"PQDESCR"_s, DdpRole::Pq}, {u"CDTEXT.BIN"_s, DdpRole::CdText},
            {u"IMAGE.DAT"_s, DdpRole::Image}, {u"CHECKSUM.MD5"_s, DdpRole::Checksums}, {u"CHECKSUM.TXT"_s, DdpRole::Checksums},
            {u"PQ_SHEET.TXT"_s, DdpRole::Companion}, {u"COVER.PSD"_s, DdpRole::Stranger}};
        QVERIFY(roles == expected);
        QCOMPARE(set->checksums.size(), std::size_t(10));
    }

    void whatIsNoDiscIsRefusedInASentence()
    {
        DdpFiles files = goodByHand();
        files["DDPMS"] += soundByHand("     100", "     900", "    ", "IMAGE02.DAT");
        files["IMAGE02.DAT"] = soundBytes(100, 0, 1);
        putFiles(base_ / "set", files);
        const auto set = readDdp(base_ / "set");
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::BadData);
        QVERIFY2(set.error().message.contains(u"2 images"_s), qPrintable(set.error().message));
        QCOMPARE(examineDdp(base_ / "nowhere").error().kind, ErrorKind::Missing);
        putFiles(base_ / "set", {});
        QVERIFY(codesAt(base_ / "set").contains(u"ddpid-missing"_s));
        QVERIFY(!readDdp(base_ / "set"));
        // A file is no folder.
        putContent(base_ / "file", "x");
        QVERIFY(!examineDdp(base_ / "file"));
    }

    void linksLeadNowhereButIntoTheFolder()
    {
        const auto set = base_ / "set";
        const auto secret = base_ / "secret";
        putContent(secret, contentOf(set / "IMAGE.DAT") + "secret");
        for (const char* name : {"DDPID", "DDPMS", "PQDESCR", "CDTEXT.BIN", "IMAGE.DAT"}) {
            putFiles(set, goodByHand());
            std::filesystem::remove(set / name);
            std::filesystem::create_symlink(secret, set / name);
            QVERIFY2(codesAt(set).contains(u"file-link"_s), name);
            QVERIFY2(!readDdp(set), name);

            std::filesystem::remove(set / name);
            std::filesystem::create_symlink(name, set / name);
            QVERIFY2(codesAt(set).contains(u"file-link-broken"_s), name);

            std::filesystem::remove(set / name);
            std::filesystem::create_symlink("LOOP", set / name);
            std::filesystem::create_symlink(name, set / "LOOP");
            QVERIFY2(codesAt(set).contains(u"file-link-broken"_s), name);
            QVERIFY2(!readDdp(set), name);

            std::filesystem::remove(set / name);
            std::filesystem::create_directory(set / name);
            QVERIFY2(codesAt(set).contains(u"file-not-regular"_s), name);
            QVERIFY2(!readDdp(set), name);
        }
        // Nor are checksums of what a link leads to told.
        putFiles(set, goodByHand());
        std::filesystem::create_symlink(secret, set / "SECRET.TXT");
        putContent(set / "CHECKSUM.MD5", md5Of("x").toStdString() + " *SECRET.TXT\n");
        Progress progress;
        const auto verdict = verifyDdp(set, progress);
        LACQUER_VERIFY_OK(verdict);
        QVERIFY(!codesOf(verdict->fileset.problems).contains(u"checksum-mismatch"_s));
        // A link that stays in the folder is as good as a file.
        putFiles(set, goodByHand());
        std::filesystem::rename(set / "IMAGE.DAT", set / "REAL.DAT");
        std::filesystem::create_symlink("REAL.DAT", set / "IMAGE.DAT");
        LACQUER_VERIFY_OK(readDdp(set));
    }

    void aFileThatCannotBeReadRefusesTheFileset()
    {
        const DiscProblem problem = ddpProblem("file-unreadable", u"X"_s, {u"X"_s, u"why"_s});
        QVERIFY(refusesDdp(problem) && problem.message.contains(u"why"_s));
    }

    void enormousFilesAreNotRead()
    {
        const auto set = base_ / "set";
        for (const char* name : {"PQDESCR", "DDPMS", "DDPID", "CDTEXT.BIN"}) {
            DdpFiles files = goodByHand();
            addChecksums(files);
            putFiles(set, files);
            std::filesystem::resize_file(set / name, std::uintmax_t(4) << 30);
            QElapsedTimer timer;
            timer.start();
            Progress progress;
            const auto verdict = verifyDdp(set, progress);
            LACQUER_VERIFY_OK(verdict);
            const QStringList codes = codesOf(verdict->fileset.problems);
            QVERIFY2(codes.contains(u"file-too-large"_s) || codes.contains(u"cdtext-too-large"_s), name);
            qInfo("4 GiB of %s: refused after %lld ms", name, timer.elapsed());
            QVERIFY(timer.elapsed() < 1000);
        }
    }

    void shortFilesAreSaidToBeShort()
    {
        DdpFiles files = goodByHand();
        files["DDPMS"] = "VVVMD0    ";
        putFiles(base_ / "set", files);
        QVERIFY(codesAt(base_ / "set").contains(u"ddpms-short"_s));
        files["DDPMS"].clear();
        files["DDPID"].clear();
        putFiles(base_ / "set", files);
        QVERIFY(codesAt(base_ / "set").contains(u"ddpms-short"_s) && codesAt(base_ / "set").contains(u"ddpid-short"_s));
    }

    void aFolderOfThousandsIsNone()
    {
        const auto many = base_ / "many";
        std::filesystem::create_directory(many);
        for (int i = 0; i < 5000; ++i)
            putContent(many / std::to_string(i), {});
        QCOMPARE(examineDdp(many).error().kind, ErrorKind::BadData);
    }
};

LACQUER_TEST(DdpReaderTest)
#include "DdpReaderTest.moc"
