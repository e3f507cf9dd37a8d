// SPDX-License-Identifier: GPL-3.0-or-later
// Spoilt CD-TEXT: every kind of damage is named by its own code, the texts are shown as far as they are there, and nothing
// upsets the reader.
#include "disc/CdTextDecoder.h"
#include "disc/CdTextEncoder.h"
#include "disc/CdTextPack.h"
#include "disc/DiscTexts.h"

#include "support/TestMain.h"

#include <functional>
#include <random>
#include <set>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int size = CdTextPack::bytes;

/// Three tracks, a Latin-1 and a Japanese block, everything filled.
DiscLayout sample()
{
    DiscLayout layout = bareDisc(3);
    CdTextBlock& german = layout.texts.emplace_back();
    german.language = 0x08;
    german.texts[CdTextKind::Title] = {u"Zwölf Uhr mittags"_s, u"Anfang"_s, u"Mitte der Dinge"_s, u"Ende"_s};
    german.texts[CdTextKind::Performer] = {u"Das Trio"_s, u"Das Trio"_s, {}, u"Gäste aus Übersee"_s};
    german.texts[CdTextKind::Code] = {u"4006381333931"_s, u"DEA622612345"_s, u"DEA622612346"_s, {}};
    german.discId = u"LQ 001"_s;
    german.genreCode = 23;
    german.genre = u"Rock and more than that"_s;
    german.closedInformation = u"Übermittelt"_s;
    CdTextBlock& japanese = layout.texts.emplace_back();
    japanese.language = 0x69;
    japanese.charset = CdTextCharset::MsJis;
    japanese.texts[CdTextKind::Title] = {u"真昼の決闘と夜空の歌"_s, u"始"_s, u"中"_s, u"終"_s};
    return layout;
}

/// The n-th pack of a type in a block, as an offset.
qsizetype at(const QByteArray& bytes, int type, int n = 0, int block = 0)
{
    for (qsizetype place = 0; place + size <= bytes.size(); place += size)
        if ((bytes[place] & 0xFF) == type && (bytes[place + 3] >> 4 & 7) == block && n-- == 0)
            return place;
    qFatal("no such pack");
    return 0;
}

/// Puts a pack's checksum right; a third way of computing it: long division by the polynomial.
void seal(QByteArray& bytes, qsizetype place)
{
    unsigned rest = 0;
    for (int bit = 0; bit < 18 * 8; ++bit) {
        const unsigned next = bit < 16 * 8 ? unsigned(bytes[place + bit / 8]) >> (7 - bit % 8) & 1u : 0u;
        rest = rest << 1 | next;
        if (rest & 0x10000u)
            rest ^= 0x11021u;
    }
    bytes[place + 16] = char(~rest >> 8);
    bytes[place + 17] = char(~rest);
}

void sealAll(QByteArray& bytes)
{
    for (qsizetype place = 0; place + size <= bytes.size(); place += size)
        seal(bytes, place);
}

using Damage = std::function<void(QByteArray&)>;

/// Sets a byte of a pack and its checksum.
Damage set(int type, int n, int offset, int value, int block = 0)
{
    return [=](QByteArray& bytes) {
        const qsizetype place = at(bytes, type, n, block);
        bytes[place + offset] = char(value);
        seal(bytes, place);
    };
}

/// Overwrites the payload of a pack from an offset.
Damage write(int type, int n, int offset, const QByteArray& with, int block = 0)
{
    return [=](QByteArray& bytes) {
        const qsizetype place = at(bytes, type, n, block);
        bytes.replace(place + 4 + offset, with.size(), with);
        seal(bytes, place);
    };
}

/// A pack of our own before the size packs of block 0, numbered as it must be.
void addPack(QByteArray& bytes, int type, const QByteArray& payload, qsizetype before)
{
    QByteArray pack(size, '\0');
    pack[0] = char(type);
    pack.replace(4, payload.size(), payload);
    bytes.insert(before, pack);
    int sequences[8] = {};
    for (qsizetype place = 0; place + size <= bytes.size(); place += size)
        bytes[place + 2] = char(sequences[bytes[place + 3] >> 4 & 7]++);
    sealAll(bytes);
}

struct Case {
    const char* code;
    const char* name;
    Damage damage;
    int tracks = 0;
};

std::vector<Case> cases()
{
    const auto everySize = [](int offset, int value) {
        return [=](QByteArray& b) {
            for (const int block : {0, 1})
                b[at(b, 0x8F, offset / 12, block) + 4 + offset % 12] = char(value);
            sealAll(b);
        };
    };
    return {
        {"cdtext-crc", "checksum changed", [](QByteArray& b) { b[16] = char(b[16] ^ 1); }},
        {"cdtext-crc", "letter changed", [](QByteArray& b) { b[7] = 'x'; }},
        {"cdtext-crc-inverted", "checksum not inverted", [](QByteArray& b) { b[16] = char(~b[16]); b[17] = char(~b[17]); }},
        {"cdtext-trailing-zero", "zero at the end", [](QByteArray& b) { b += '\0'; }},
        {"cdtext-header", "drive's header", [](QByteArray& b) {
             const auto told = b.size() + 2;
             b.prepend(QByteArray("\0\0\0\0", 4));
             b[0] = char(told >> 8);
             b[1] = char(told);
         }},
        {"cdtext-header-length", "header of another length", [](QByteArray& b) { b.prepend(QByteArray("\0\x10\0\0", 4)); }},
        {"cdtext-length", "cut off", [](QByteArray& b) { b.chop(1); }},
        {"cdtext-length", "bytes too many", [](QByteArray& b) { b += "abcde"; }},
        {"cdtext-empty", "nothing", [](QByteArray& b) { b.clear(); }},
        {"cdtext-zero-pack", "pack of zeros", [](QByteArray& b) { b.insert(size, QByteArray(size, '\0')); }},
        {"cdtext-type", "type below 80", set(0x80, 1, 0, 0x70)},
        {"cdtext-reserved", "reserved type", [](QByteArray& b) { addPack(b, 0x8B, "x", at(b, 0x8D)); }},
        {"cdtext-unread", "table of contents", [](QByteArray& b) { addPack(b, 0x88, "\1\3", at(b, 0x8D)); }},
        {"cdtext-type-order", "types descending", [](QByteArray& b) {
             addPack(b, 0x86, "x", at(b, 0x87));
             addPack(b, 0x81, QByteArray(), at(b, 0x8D));
         }},
        {"cdtext-track", "track 120", set(0x80, 1, 1, 120)},
        {"cdtext-track-byte", "track one too high", set(0x80, 1, 1, 1)},
        {"cdtext-track-byte", "track one too low", set(0x80, 2, 1, 0)},
        {"cdtext-sequence", "number changed", set(0x80, 1, 2, 77)},
        {"cdtext-sequence", "pack missing", [](QByteArray& b) { b.remove(size, size); }},
        {"cdtext-order", "packs exchanged", [](QByteArray& b) { b = b.mid(size, size) + b.first(size) + b.mid(2 * size); }},
        {"cdtext-repeated-pack", "pack twice", [](QByteArray& b) { b.insert(size, b.first(size)); }},
        {"cdtext-position", "position", set(0x80, 1, 3, 0x03)},
        {"cdtext-double-byte", "one pack double-byte", set(0x80, 1, 3, 0x8C)},
        {"cdtext-double-byte", "double-byte code", set(0x8E, 0, 3, 0x80)},
        {"cdtext-width", "Latin-1 said to be Japanese", set(0x8F, 0, 4, 0x80)},
        {"cdtext-charset", "unknown character set", set(0x8F, 0, 4, 0x55)},
        {"cdtext-size-missing", "no size packs", [](QByteArray& b) { b.remove(at(b, 0x8F), 3 * size); }},
        {"cdtext-size-pack", "two size packs", [](QByteArray& b) { b.remove(at(b, 0x8F, 1), size); }},
        {"cdtext-size-pack", "size packs misnumbered", set(0x8F, 1, 1, 2)},
        {"cdtext-first-track", "first track 2", set(0x8F, 0, 5, 2)},
        {"cdtext-last-track", "last track 0", set(0x8F, 0, 6, 0)},
        {"cdtext-last-track", "last track 200", set(0x8F, 0, 6, 200)},
        {"cdtext-track-count", "other number of tracks", set(0x8F, 0, 6, 4), 3},
        {"cdtext-copyright", "copyright 1", set(0x8F, 0, 7, 1)},
        {"cdtext-count", "count of titles", set(0x8F, 0, 8, 9)},
        {"cdtext-last-sequence", "last number", everySize(20, 9)},
        {"cdtext-language", "language 30", everySize(28, 0x30)},
        {"cdtext-language-unknown", "language 0", everySize(28, 0)},
        {"cdtext-size-differs", "blocks disagree", set(0x8F, 2, 8, 0x09, 1)},
        {"cdtext-missing-block", "block 1 missing", [](QByteArray& b) { b.truncate(at(b, 0x80, 0, 1)); }},
        {"cdtext-language-unused", "language without block", everySize(31, 0x09)},
        {"cdtext-block-gap", "block 0 missing", [](QByteArray& b) { b.remove(0, at(b, 0x80, 0, 1)); }},
        {"cdtext-block-order", "blocks exchanged", [](QByteArray& b) {
             const auto second = at(b, 0x80, 0, 1);
             b = b.mid(second) + b.first(second);
         }},
        {"cdtext-control", "control character", write(0x80, 0, 2, "\x07")},
        {"cdtext-utf8", "UTF-8", write(0x80, 0, 2, "\xC3\x9C")},
        {"cdtext-windows", "Windows quotes", write(0x80, 0, 2, "\x93")},
        {"cdtext-not-ascii", "accents in ASCII", set(0x8F, 0, 4, 0x01)},
        {"cdtext-bytes", "no Japanese character", write(0x80, 0, 2, "\xFF\x20", 1)},
        {"cdtext-unterminated", "no end mark", [](QByteArray& b) { write(0x80, 3, 0, QByteArray(12, 'x'))(b); }},
        {"cdtext-surplus", "letters behind the last text", write(0x80, 3, 10, "x")},
        {"cdtext-padding", "a pack too many", [](QByteArray& b) { addPack(b, 0x80, QByteArray(), at(b, 0x81)); }},
        {"cdtext-missing-text", "texts end early", set(0x8F, 0, 6, 30)},
        {"cdtext-repeat-disc", "the disc repeats", write(0x80, 0, 0, QByteArray("\t\0", 2))},
        {"cdtext-repeat-first", "track 1 repeats", write(0x80, 1, 6, QByteArray("\t\0", 2))},
        {"cdtext-genre", "genre 99", write(0x87, 0, 1, "c")},
        {"cdtext-barcode", "barcode", write(0x8E, 0, 3, "7")},
        {"cdtext-isrc", "ISRC", write(0x8E, 1, 2, "4")},
        {"cdtext-disc-only", "two catalogue numbers", write(0x86, 0, 8, "x")},
        {"cdtext-code-characters", "accents in the catalogue number", write(0x86, 0, 2, "\xE4")},
        {"cdtext-too-many-packs", "257 packs", [](QByteArray& b) {
             for (int i = 0; i < 257; ++i)
                 b.insert(at(b, 0x86), b.mid(size, size).replace(2, 1, QByteArray(1, char(i))));
             sealAll(b);
         }},
        {"cdtext-long", "a text of 200 characters", [](QByteArray& b) {
             for (int i = 0; i < 17; ++i)
                 addPack(b, 0x80, QByteArray(12, char('a' + i)), size);
         }},
    };
}

std::set<QByteArray> codes(const CdTextReading& reading)
{
    std::set<QByteArray> found;
    for (const DiscProblem& problem : reading.problems)
        found.insert(problem.code);
    return found;
}

}  // namespace

class CdTextDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightGivesNoProblem()
    {
        const CdTextReading reading = decodedCdText(encodedCdText(sample()).bytes, 3);
        for (const DiscProblem& problem : reading.problems)
            QFAIL(problem.code);
        QCOMPARE(reading.blocks, sample().texts);
    }

    void everyKindOfDamageHasItsCode()
    {
        const QByteArray right = encodedCdText(sample()).bytes;
        std::set<QByteArray> all;
        int alone = 0;
        for (const Case& one : cases()) {
            QByteArray bytes = right;
            one.damage(bytes);
            QVERIFY2(bytes != right, one.name);
            const CdTextReading reading = decodedCdText(bytes, one.tracks);
            const auto found = codes(reading);
            QByteArray list;
            for (const QByteArray& code : found)
                list += code + ' ';
            QVERIFY2(found.contains(one.code), (QByteArray(one.name) + ": " + list).constData());
            for (const DiscProblem& problem : reading.problems)
                QVERIFY2(!problem.message.isEmpty() && !problem.remedy.isEmpty() && !problem.where.isEmpty()
                             && !problem.message.contains(u"%1"_s) && !problem.message.contains(u"%2"_s), problem.code);
            all.insert(one.code);
            alone += found.size() == 1 ? 1 : 0;
        }
        qInfo("%d kinds of damage, %d codes; %d are reported by that code alone", int(cases().size()), int(all.size()), alone);
        QVERIFY(cases().size() >= 40 && all.size() >= 40);
    }

    void noByteChangesUnnoticed()
    {
        const QByteArray right = encodedCdText(sample()).bytes;
        int noticed = 0;
        for (qsizetype place = 0; place < right.size(); ++place)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bytes = right;
                bytes[place] = char(bytes[place] ^ 1 << bit);
                QVERIFY2(!decodedCdText(bytes).problems.empty(), qPrintable(QString::number(place)));
                ++noticed;
                // Whoever makes wrong packs makes them with right checksums: what frames the texts is checked as well.
                const bool frame = place % size < 4 || (right[place / size * size] & 0xFF) == 0x8F;
                // Another set of single bytes, copyright, and languages are as good as these.
                if (!frame || place % size >= 16)
                    continue;
                seal(bytes, place / size * size);
                const bool free = (right[place / size * size] & 0xFF) == 0x8F && place % size >= 4 && place % size < 8
                    && (right[place / size * size + 1]) == 0;
                if (!free) {
                    QVERIFY2(!decodedCdText(bytes, 3).problems.empty(), qPrintable(u"%1, bit %2"_s.arg(place).arg(bit)));
                    ++noticed;
                }
            }
        qInfo("%d single changes, all noticed", noticed);
    }

    void textsAreShownInSpiteOfDamage()
    {
        const QByteArray right = encodedCdText(sample()).bytes;
        const auto titles = [](const CdTextReading& reading) { return reading.blocks.at(0).texts.at(CdTextKind::Title); };
        const std::vector<QString> all = sample().texts[0].texts[CdTextKind::Title];
        QByteArray bytes = right + '\0';
        QCOMPARE(titles(decodedCdText(bytes)), all);
        bytes.prepend(QByteArray("\0\0\0\0", 4));
        QCOMPARE(titles(decodedCdText(bytes)), all);
        bytes = right;
        for (qsizetype place = 0; place < bytes.size(); place += size)
            bytes[place + 16] = 0;
        QCOMPARE(titles(decodedCdText(bytes)), all);
        bytes = right.mid(size, size) + right.first(size) + right.mid(2 * size);
        QCOMPARE(titles(decodedCdText(bytes)), all);
        bytes = right;
        bytes.remove(at(bytes, 0x8F), 3 * size);
        QCOMPARE(titles(decodedCdText(bytes)), all);
        QCOMPARE(decodedCdText(bytes).blocks.at(1), sample().texts[1]);
        // A lost pack takes its own letters with it and no others.
        bytes = right;
        bytes.remove(size, size);
        QCOMPARE(titles(decodedCdText(bytes)).at(0), u"Zwölf Uhr mi"_s);
        QCOMPARE(titles(decodedCdText(bytes)).at(3), u"Ende"_s);
        bytes = right;
        write(0x80, 0, 2, "\xC3\x9C")(bytes);

        QVERIFY2(titles(decodedCdText(bytes)).at(0).contains(u"Ü"_s), qPrintable(titles(decodedCdText(bytes)).at(0)));
        QCOMPARE(decodedCdText({}).blocks.size(), 0u);
    }

    void repetitionsAreSpeltOut()
    {
        DiscLayout layout = sample();
        layout.texts[0].texts[CdTextKind::Title] = {u"a"_s, u"b"_s, u"\u00A0"_s, u"\u00A0"_s};
        layout.texts[1].texts[CdTextKind::Title] = {u"夜"_s, u"歌"_s, u"空"_s, u"空"_s};
        QByteArray bytes = encodedCdText(layout).bytes;
        bytes.replace(at(bytes, 0x80) + 4 + 4, 3, QByteArray("\t\0\t", 3));
        bytes.replace(at(bytes, 0x80, 0, 1) + 4 + 8, 4, QByteArray("\t\t\0\0", 4));
        bytes.replace(at(bytes, 0x80, 1, 1) + 4, 4, QByteArray("\t\t\0\0", 4));
        sealAll(bytes);
        const CdTextReading reading = decodedCdText(bytes, 3);
        QVERIFY(reading.problems.empty());
        QCOMPARE(reading.blocks[0].texts.at(CdTextKind::Title), (std::vector<QString>{u"a"_s, u"b"_s, u"b"_s, u"b"_s}));
        QCOMPARE(reading.blocks[1].texts.at(CdTextKind::Title), (std::vector<QString>{u"夜"_s, u"歌"_s, u"歌"_s, u"歌"_s}));
    }

    void rubbishIsReadInBoundedTime()
    {
        std::mt19937 engine(11);
        const QByteArray right = encodedCdText(sample()).bytes;
        std::size_t most = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = i % 2 ? right : QByteArray(qsizetype(engine() % 4000), '\0');
            for (char& byte : bytes)
                if (i % 2 == 0 || engine() % 40 == 0)
                    byte = char(engine());
            if (i % 3 == 0)
                sealAll(bytes);
            const CdTextReading reading = decodedCdText(bytes, int(engine() % 120));
            QVERIFY(reading.blocks.size() <= 8);
            most = std::max(most, reading.problems.size());
        }
        qInfo("at most %d problems for 3000 spoilt files", int(most));
        QVERIFY(most < 400);
    }
};

LACQUER_TEST(CdTextDecoderTest)
#include "CdTextDecoderTest.moc"
