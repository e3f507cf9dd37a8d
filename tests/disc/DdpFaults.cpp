// SPDX-License-Identifier: GPL-3.0-or-later
#include "DdpFaults.h"

namespace lacquer::test {

namespace {

using Spoil = std::function<void(DdpFiles&)>;

class Collection {
public:
    std::vector<DdpFault> all;

    void add(const QByteArray& name, const char* code, Spoil spoil, bool noticed = true)
    {
        all.push_back({name, code, std::move(spoil), noticed});
    }
    void id(const char* code, int offset, const QByteArray& text)
    {
        add("DDPID " + QByteArray::number(offset) + " '" + text.toPercentEncoding(" ") + "'", code, field("DDPID", offset, text));
    }
    /// Packet 0 CD-TEXT, 1 PQ, 2 sound.
    void map(const char* code, int packet, int offset, const QByteArray& text)
    {
        add("DDPMS " + QByteArray::number(packet) + "." + QByteArray::number(offset) + " '" + text.toPercentEncoding(" ") + "'", code,
            field("DDPMS", packet * 128 + offset, text));
    }
    /// Packets from 1, as listed in goodByHand().
    void pq(const char* code, int packet, int offset, const QByteArray& text)
    {
        add("PQ " + QByteArray::number(packet) + "." + QByteArray::number(offset) + " '" + text.toPercentEncoding(" ") + "'", code,
            field("PQDESCR", (packet - 1) * 64 + offset, text));
    }
    void gone(const QByteArray& file, const char* code)
    {
        add(file + " is gone", code, [file](DdpFiles& files) { files.erase(file); });
    }
    void cut(const QByteArray& file, int bytes, const char* code)
    {
        add(file + " has " + QByteArray::number(bytes) + " bytes", code, [=](DdpFiles& files) {
            files[file] = files[file].left(bytes).leftJustified(bytes, file == "IMAGE.DAT" ? '\0' : ' ');
        });
    }

    static Spoil field(const QByteArray& file, int offset, const QByteArray& text)
    {
        return [=](DdpFiles& files) { files[file] = withField(files[file], offset, text); };
    }
};

QByteArray name17(const QByteArray& name)
{
    return name.leftJustified(17, ' ');
}

/// Replaces the PQ file by the packets of the good one with these numbers, and puts the right length into the map.
Spoil packets(std::vector<int> numbers, const QByteArray& more = {})
{
    return [=](DdpFiles& files) {
        const QByteArray before = files["PQDESCR"];
        QByteArray after;
        for (const int number : numbers)
            after += before.mid((number - 1) * 64, 64);
        after += more;
        files["PQDESCR"] = after;
        files["DDPMS"] = withField(files["DDPMS"], 128 + 14, QByteArray::number(after.size()).rightJustified(8));
    };
}

void addIdFaults(Collection& faults)
{
    faults.id("ddpid-level", 0, "DDP 9.99");
    faults.id("ddpid-level", 0, "DDP 2.10");
    faults.id("ddpid-not-ddp", 0, "XXX 2.00");
    faults.id("cdtext-level", 0, "DDP 1.01");
    faults.id("cdtext-level", 0, "DDP 1.00");
    faults.id("ddpid-type-blank", 87, "  ");
    faults.id("ddpid-type-dvd", 87, "DV");
    faults.id("ddpid-type", 87, "XX");
    for (const int offset : {21, 29, 37, 86, 89, 90, 91, 92})
        faults.id("ddpid-reserved", offset, "7");
    faults.id("ddpid-unprintable", 40, QByteArray(1, '\0'));
    faults.id("ddpid-unprintable", 60, "\xe9");
    faults.id("ddpid-unprintable", 85, "\t");
    faults.id("ddpid-unprintable", 127, "\n");
    faults.id("upc-check-digit", 20, "2");
    faults.id("upc-invalid", 20, "X");
    faults.id("upc-invalid", 8, "12345        ");
    faults.id("upc-twelve", 8, "036000291452 ");
    faults.id("upc-missing-in-ddpid", 8, "             ");
    faults.id("upc-differs", 8, "5901234123457");
    faults.id("upc-zeros", 8, "0000000000000");
    faults.id("ddpid-user-text", 93, " 3abc");
    faults.id("ddpid-user-text", 94, " 3abc");
    faults.id("ddpid-user-text-length", 93, " 4abc");
    faults.cut("DDPID", 127, "ddpid-short");
    faults.cut("DDPID", 0, "ddpid-short");
    faults.cut("DDPID", 129, "ddpid-long");
    faults.cut("DDPID", 5000, "file-too-large");
    faults.gone("DDPID", "ddpid-missing");
}

void addMapFaults(Collection& faults)
{
    for (const int packet : {0, 1, 2}) {
        faults.map("ddpms-marker", packet, 0, "VVVS");
        faults.map("ddpms-unprintable", packet, 115, "\x01");
        faults.map("ddpms-name-size", packet, 71, "  9");
        faults.map("ddpms-length-blank", packet, 14, "        ");
        faults.map("ddpms-number", packet, 14, "  4O0   ");
        faults.map("ddpms-name-unsafe", packet, 74, name17("../../x"));
        faults.map("ddpms-name-empty", packet, 74, name17(""));
    }
    faults.map("ddpms-name-size", 2, 71, "   ");
    faults.map("ddpms-name-unsafe", 2, 74, name17("/etc/passwd"));
    faults.map("ddpms-name-unsafe", 2, 74, name17("C:\\IMAGE.DAT"));
    faults.map("ddpms-name-unsafe", 1, 74, name17(".."));
    faults.map("ddpms-name-unsafe", 1, 74, name17(QByteArray("PQ\0DESCR", 8)));
    faults.map("ddpms-stream-unknown", 0, 4, "X0");
    faults.map("ddpms-stream-ignored", 0, 4, "T2");
    faults.map("ddpms-no-image", 2, 4, "D9");
    faults.map("ddpms-several-images", 0, 4, "D0");
    faults.map("ddpms-no-pq", 1, 30, "PQ DESCX");
    faults.map("ddpms-several-pq", 0, 30, "PQ DESCR");
    faults.map("ddpms-several-cdtext", 1, 30, "CDTEXT  ");
    faults.map("ddpms-subcode-unknown", 0, 30, "CDTEXTX ");
    faults.map("ddpms-subcode-ignored", 0, 30, "RW18XX  ");
    faults.map("ddpms-mode", 2, 38, "10");
    faults.map("ddpms-mode", 2, 38, "  ");
    for (const char* storage : {"8", "2", " "})
        faults.map("ddpms-storage", 2, 40, storage);
    faults.map("ddpms-scrambled", 2, 41, "7");
    faults.map("pause-differs", 2, 46, " 151");
    faults.map("pause-differs", 2, 46, "   0");
    faults.map("pause-blank", 2, 46, "    ");
    faults.map("ddpms-number", 2, 46, "abcd");
    faults.map("image-start", 2, 22, "     150");
    faults.map("image-starts-late", 2, 22, "     151");
    faults.map("ddpms-number", 2, 22, "      -1");
    faults.map("image-length", 2, 14, "     399");
    faults.map("image-length", 2, 14, "     401");
    faults.map("image-length-in-bytes", 2, 14, "  940800");
    faults.map("pq-bytes", 1, 14, "     575");
    faults.map("pq-bytes-in-packets", 1, 14, "       9");
    faults.map("cdtext-bytes", 0, 14, "      35");
    faults.map("cdtext-bytes-in-packs", 0, 14, "       2");
    faults.map("cdtext-missing", 0, 74, name17("NOWHERE"));
    faults.map("pq-missing", 1, 74, name17("NOWHERE"));
    faults.map("image-missing", 2, 74, name17("NOWHERE"));
    faults.map("file-name-case", 1, 74, name17("pqdescr"));
    faults.map("ddpms-name-lower-case", 1, 74, name17("PQdescr"));
    faults.map("ddpms-name-twice", 0, 74, name17("PQDESCR"));
    faults.map("ddpms-offset", 2, 104, "000000100");
    struct Unexpected {
        int offset;
        const char* text;
    };
    for (const auto& [offset, text] : {Unexpected{6, "00000001"}, Unexpected{42, " 150"}, Unexpected{50, "   1"}, Unexpected{54, "1"},
                                       Unexpected{55, "01"}, Unexpected{57, "01"}, Unexpected{59, "DEA622600001"}, Unexpected{91, "S"},
                                       Unexpected{92, "   1"}, Unexpected{96, "       1"}, Unexpected{113, "x"}})
        faults.map("ddpms-field-unexpected", 2, offset, text);
    faults.add("a blank within the image's name", "ddpms-name-space", [](DdpFiles& files) {
        files["DDPMS"] = withField(files["DDPMS"], 256 + 74, "IM GE.DAT");
        files["IM GE.DAT"] = files["IMAGE.DAT"];
        files.erase("IMAGE.DAT");
    });
    faults.add("a name cut at its field's end", "file-name-cut", [](DdpFiles& files) {
        files["DDPMS"] = withField(files["DDPMS"], 256 + 74, "IMAGE_OF_THE_WHOL");
        files["IMAGE_OF_THE_WHOLE_DISC.DAT"] = files["IMAGE.DAT"];
        files.erase("IMAGE.DAT");
    });
    faults.add("customer info that is not there", "file-missing",
               [](DdpFiles& files) { files["DDPMS"] += withField(subcodeByHand("      10", "", "", "IDENT.TXT"), 4, "T2"); });
    faults.cut("DDPMS", 127, "ddpms-short");
    faults.cut("DDPMS", 383, "ddpms-length");
    faults.cut("DDPMS", 600 * 128, "file-too-large");
    faults.gone("DDPMS", "ddpms-missing");
}

void addPacketFaults(Collection& faults)
{
    for (int packet = 1; packet <= 9; ++packet) {
        faults.pq("pq-marker", packet, 0, "VVVM");
        faults.pq("pq-seconds", packet, 12, "60");
        faults.pq("pq-frames", packet, 14, "75");
    }
    for (const int packet : {1, 4, 9}) {
        faults.pq("pq-unprintable", packet, 50, "\x07");
        faults.pq("pq-hours", packet, 8, "01");
        faults.pq("pq-comment", packet, 45, "a comment");
        faults.pq("pq-time", packet, 10, "xx");
        faults.pq("pq-track", packet, 4, "0A");
        faults.pq("pq-index", packet, 6, "x1");
        faults.pq("pq-control-second", packet, 18, "01");
    }
    for (const char* data : {"41", "51", "61"})
        faults.pq("pq-control-data", 7, 16, data);
    for (const char* four : {"81", "A1", "B1"})
        faults.pq("pq-control-four-channel", 7, 16, four);
    for (const char* swapped : {"10", "20"})
        faults.pq("pq-control-swapped", 7, 16, swapped);
    for (const char* unknown : {"00", "  ", "0X", "G1"})
        faults.pq("pq-control-unknown", 7, 16, unknown);
    for (const char* both : {"2S", "3S"})
        faults.pq("pq-control-both", 7, 16, both);
    for (const int packet : {3, 5, 6})
        faults.pq("pq-control-varies", packet, 16, "11");
    for (const int packet : {2, 3, 4, 5, 7})
        faults.pq("pq-isrc-lower-case", packet, 20, "dea6226");
    faults.pq("pq-isrc-invalid", 7, 20, "DE-A62-26-00");
    faults.pq("pq-isrc-invalid", 7, 31, " ");
    faults.pq("pq-isrc-invalid", 7, 20, "12A622600003");
    faults.pq("pq-isrc-zeros", 7, 20, "000000000000");
    faults.pq("pq-isrc-conflict", 3, 31, "9");
    faults.pq("pq-isrc-conflict", 6, 20, "DEA622600009");
    faults.pq("pq-isrc-place", 2, 20, "            ");
    faults.pq("pq-isrc-place", 4, 20, "            ");
    faults.pq("pq-isrc-misplaced", 1, 20, "DEA622600009");
    faults.pq("pq-isrc-misplaced", 8, 20, "DEA622600009");
    faults.pq("upc-missing-in-pq", 1, 32, "             ");
    faults.pq("upc-differs", 1, 32, "5901234123457");
    faults.pq("upc-conflict", 4, 32, "5901234123457");
    faults.pq("upc-check-digit", 1, 44, "2");
    faults.pq("upc-invalid", 1, 32, "abc");
    faults.add("the barcode in the second packet", "upc-place", [](DdpFiles& files) {
        files["PQDESCR"] = withField(withField(files["PQDESCR"], 32, QByteArray(13, ' ')), 64 + 32, "4006381333931");
    });
}

void addSequenceFaults(Collection& faults)
{
    faults.pq("pq-lead-in-index", 1, 6, "01");
    faults.pq("pq-lead-in-time", 1, 10, "000001");
    faults.pq("pq-lead-in-control", 1, 16, "11");
    faults.pq("pq-lead-out-index", 9, 6, "00");
    faults.pq("pq-lead-out-control", 8, 16, "11");
    faults.pq("pq-lead-out-differs", 9, 10, "000526");
    faults.pq("pq-first-pause-start", 2, 10, "000001");
    faults.pq("pq-time-order", 6, 10, "000310");
    faults.pq("pq-time-order", 7, 10, "000100");
    faults.pq("pq-index-order", 6, 6, "03");
    faults.pq("pq-index-order", 6, 6, "01");
    faults.pq("pq-track-order", 7, 4, "01");
    faults.pq("pq-track-gap", 7, 4, "05");
    faults.add("no lead-in", "pq-lead-in-missing", packets({2, 3, 4, 5, 6, 7, 8, 9}));
    faults.add("a lead-in in the middle", "pq-lead-in-again", packets({1, 2, 3, 1, 4, 5, 6, 7, 8, 9}));
    faults.add("no lead-out", "pq-lead-out-missing", packets({1, 2, 3, 4, 5, 6, 7}));
    faults.add("three lead-outs", "pq-lead-out-many", packets({1, 2, 3, 4, 5, 6, 7, 8, 9, 9}));
    faults.add("a track after the lead-out", "pq-after-lead-out", packets({1, 2, 3, 4, 5, 6, 8, 7, 9}));
    faults.add("no track 1", "pq-track-first", packets({1, 4, 5, 6, 7, 8, 9}));
    faults.add("no track 2", "pq-track-gap", packets({1, 2, 3, 7, 8, 9}));
    faults.add("tracks 1 and 2 exchanged", "pq-track-order", packets({1, 4, 5, 6, 2, 3, 7, 8, 9}));
    faults.add("no index 01", "pq-index-01-missing", packets({1, 2, 3, 4, 6, 7, 8, 9}));
    faults.add("a pause only", "pq-index-01-missing", packets({1, 2, 4, 5, 6, 7, 8, 9}));
    faults.add("no first pause", "pq-first-pause-missing", packets({1, 3, 4, 5, 6, 7, 8, 9}));
    faults.add("no tracks", "pq-no-tracks", packets({1, 8, 9}));
    faults.add("an empty PQ file", "pq-empty", packets({}));
    faults.add("half a packet more", "pq-length", packets({1, 2, 3, 4, 5, 6, 7, 8, 9}, QByteArray(32, ' ')));
    faults.cut("PQDESCR", 575, "pq-length");
    faults.cut("PQDESCR", 512, "pq-bytes");
    faults.cut("PQDESCR", 700000, "file-too-large");
    faults.gone("PQDESCR", "pq-missing");
    faults.add("a lead-out before the image's end", "lead-out-length", [](DdpFiles& files) {
        files["PQDESCR"] = withField(withField(files["PQDESCR"], 7 * 64 + 10, "000524"), 8 * 64 + 10, "000524");
    });
    faults.add("an index 01 that the map knows elsewhere", "pause-differs", Collection::field("PQDESCR", 2 * 64 + 10, "000201"));
}

void addOtherFaults(Collection& faults)
{
    faults.add("a zero byte behind the CD-TEXT", "cdtext-trailing-nul", [](DdpFiles& files) {
        files["CDTEXT.BIN"] += '\0';
        files["DDPMS"] = withField(files["DDPMS"], 14, "      37");
    });
    faults.add("a drive's header before the CD-TEXT", "cdtext-drive-header", [](DdpFiles& files) {
        files["CDTEXT.BIN"].prepend(QByteArray("\0\x26\0\0", 4));
        files["DDPMS"] = withField(files["DDPMS"], 14, "      40");
    });
    faults.add("CD-TEXT the map does not name", "cdtext-not-listed", [](DdpFiles& files) { files["DDPMS"].remove(0, 128); });
    faults.cut("CDTEXT.BIN", 35, "cdtext-partial-pack");
    faults.cut("CDTEXT.BIN", 54, "cdtext-bytes");
    faults.cut("CDTEXT.BIN", 40000, "cdtext-too-large");
    faults.gone("CDTEXT.BIN", "cdtext-missing");
    faults.cut("IMAGE.DAT", 400 * 2352 - 1, "image-partial-sector");
    faults.cut("IMAGE.DAT", 400 * 2352 + 4, "image-partial-sector");
    faults.cut("IMAGE.DAT", 399 * 2352, "image-length");
    faults.cut("IMAGE.DAT", 401 * 2352, "image-length");
    faults.cut("IMAGE.DAT", 0, "image-empty");
    faults.gone("IMAGE.DAT", "image-missing");
    for (const int byte : {0, 75 * 2352, 150 * 2352 - 1})
        faults.add("sound at byte " + QByteArray::number(byte), "image-early-sound", Collection::field("IMAGE.DAT", byte, "\x01"));
    const auto noChecksums = [](DdpFiles& files) {
        files.erase("CHECKSUM.MD5");
        files.erase("CHECKSUM.TXT");
    };
    // These are faults of what no checksum covers.
    faults.add("no checksums", "checksum-none", noChecksums, false);
    faults.add("checksums of two files", "checksum-not-covering", [=](DdpFiles& files) {
        noChecksums(files);
        files["CHECKSUM.MD5"] = md5Of(files["DDPID"]) + " *DDPID\n" + md5Of(files["IMAGE.DAT"]) + " *IMAGE.DAT\n";
    }, false);
    faults.add("checksums that list themselves", "checksum-lists-itself",
               [](DdpFiles& files) { files["CHECKSUM.MD5"] += md5Of("x") + " *CHECKSUM.MD5\n"; }, false);
    faults.add("a checksum of nothing", "checksum-file-missing", [](DdpFiles& files) { files["CHECKSUM.MD5"] += md5Of("x") + " *NOTHING.DAT\n"; }, false);
    faults.add("checksums nobody can read", "checksum-unreadable", [](DdpFiles& files) { files["CHECKSUM.MD5"] = "?\n"; }, false);
    for (const char* file : {"DDPID", "DDPMS", "PQDESCR", "CDTEXT.BIN", "IMAGE.DAT"})
        faults.add("a wrong MD5 of " + QByteArray(file), "checksum-mismatch", [file](DdpFiles& files) {
            files["CHECKSUM.MD5"].replace(md5Of(files[file]), md5Of("x"));
        }, false);
    faults.add("a wrong CRC", "checksum-mismatch", [](DdpFiles& files) {
        files["CHECKSUM.TXT"].replace(crcByHand(files["DDPID"]), "00000000");
    }, false);
    faults.add("a stranger", "file-not-listed", [](DdpFiles& files) { files[".DS_Store"] = "x"; }, false);
    faults.add("a song", "file-not-listed", [](DdpFiles& files) { files["01 Song.wav"] = "x"; }, false);
    faults.add("small letters in DDPID's name", "file-name-case", [](DdpFiles& files) {
        files["ddpid"] = files["DDPID"];
        files.erase("DDPID");
    }, false);
}

}  // namespace

std::vector<DdpFault> ddpFaults()
{
    Collection faults;
    addIdFaults(faults);
    addMapFaults(faults);
    addPacketFaults(faults);
    addSequenceFaults(faults);
    addOtherFaults(faults);
    return faults.all;
}

}  // namespace lacquer::test
