// SPDX-License-Identifier: GPL-3.0-or-later
// CD-TEXT before strangers: cdrskin reads every text of ours, and libburn makes the same packs of what cdrskin read.
#include "disc/CdTextCharacters.h"
#include "disc/CdTextEncoder.h"
#include "disc/CdTextGenre.h"
#include "disc/CdTextPack.h"
#include "disc/DiscTexts.h"
#include "disc/SecondEncoder.h"

#include "support/TestMain.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// cdrskin's sheet of some packs; its own greeting goes to the same place.
QByteArray sheetByCdrskin(const QString& packs)
{
    QProcess program;
    program.start(u"cdrskin"_s, {u"textfile_to_v07t=%1"_s.arg(packs)});
    if (!program.waitForFinished(20000))
        return {};
    QByteArray sheet;
    for (const QByteArray& line : program.readAllStandardOutput().split('\n'))
        if (!line.startsWith("cdrskin"))
            sheet += line + '\n';
    sheet.chop(1);
    return sheet;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// "Track 01 Title" and so on: what the sheet calls a text.
QByteArray purpose(CdTextKind kind, std::size_t track)
{
    static const std::map<CdTextKind, std::pair<QByteArray, QByteArray>> names = {
        {CdTextKind::Title, {"Album Title", "Title"}},
        {CdTextKind::Performer, {"Artist Name", "Artist"}},
        {CdTextKind::Songwriter, {"Songwriter", "Songwriter"}},
        {CdTextKind::Composer, {"Composer", "Composer"}},
        {CdTextKind::Arranger, {"Arranger", "Arranger"}},
        {CdTextKind::Message, {"Album Message", "Message"}},
        {CdTextKind::Code, {"UPC / EAN", ""}}};
    if (track == 0)
        return names.at(kind).first;
    const QByteArray number = QByteArray::number(int(track)).rightJustified(2, '0');
    return kind == CdTextKind::Code ? "ISRC " + number : "Track " + number + ' ' + names.at(kind).second;
}

using Sheet = std::map<QByteArray, QByteArray>;

/// One sheet for each block.
std::vector<Sheet> sheetsOf(const QByteArray& text)
{
    std::vector<Sheet> sheets;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = line.first(equals).trimmed();
        if (name == "Input Sheet Version")
            sheets.emplace_back();
        if (!sheets.empty())
            sheets.back()[name] = line.mid(equals + 2);
    }
    return sheets;
}

}  // namespace

class CdTextJudgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cdrskinReadsEveryTextOfTwentyDiscs()
    {
        const QTemporaryDir folder;
        int texts = 0;
        int blocks = 0;
        int discs = 0;
        for (std::uint64_t seed = 1; discs < 20; ++seed) {
            DiscTextLimits limits;
            limits.blocks = 4;
            limits.longest = 60;
            limits.tracks = tracksOfLibburn;
            const DiscLayout layout = randomDiscTexts(seed, limits);
            const CdTextEncoding made = encodedCdText(layout);
            if (hasError(made.problems))
                continue;
            ++discs;
            const QString path = folder.filePath(u"CDTEXT.BIN"_s);
            put(path, made.bytes);
            const std::vector<Sheet> sheets = sheetsOf(sheetByCdrskin(path));
            QCOMPARE(sheets.size(), layout.texts.size());
            for (std::size_t number = 0; number < sheets.size(); ++number) {
                const CdTextBlock& block = layout.texts[number];
                ++blocks;
                for (const auto& [kind, all] : block.texts) {
                    const CdTextCharset charset = kind == CdTextKind::Code ? CdTextCharset::Ascii : block.charset;
                    QByteArray before;
                    for (std::size_t track = 0; track < all.size(); ++track) {
                        const auto line = sheets[number].find(purpose(kind, track));
                        QByteArray shown = line == sheets[number].end() ? QByteArray() : line->second;
                        // It shows a repetition as it stands on the disc.
                        if (track > 1 && (shown == "\t" || shown == "\t\t"))
                            shown = before;
                        before = cdTextBytes(all[track], charset);
                        QVERIFY2(shown == before,
                                 qPrintable(u"disc %1, block %2, %3: \"%4\" for \"%5\""_s.arg(seed).arg(number).arg(
                                     QString::fromLatin1(purpose(kind, track)), QString::fromLatin1(shown),
                                     QString::fromLatin1(before))));
                        texts += before.isEmpty() ? 0 : 1;
                    }
                }
                QCOMPARE(sheets[number].at("Text Code"), block.charset == CdTextCharset::MsJis   ? "MS-JIS"
                                                         : block.charset == CdTextCharset::Ascii ? "ASCII"
                                                                                                 : "8859");
                QCOMPARE(sheets[number].at("Last Track Number").toInt(), int(layout.tracks.size()));
                // It shows the first block's mark for all of them.
                QCOMPARE(sheets[number].at("Text Data Copy Protection"), layout.texts[0].copyrighted ? "ON" : "OFF");
                QCOMPARE(sheets[number].contains("Catalog Number") ? sheets[number].at("Catalog Number") : "",
                         block.discId.toLatin1());
                if (block.genreCode != 0) {
                    QCOMPARE(sheets[number].at("Genre Code"), cdTextGenreName(block.genreCode).toLatin1());
                    QCOMPARE(sheets[number].at("Genre Information"), block.genre.toLatin1());
                }
                QCOMPARE(sheets[number].contains("Closed Information") ? sheets[number].at("Closed Information") : "",
                         block.closedInformation.toLatin1());
            }
        }
        QVERIFY(texts > 1000);
        qInfo("%d discs, %d blocks, %d texts shown by cdrskin as they were written", discs, blocks, texts);
    }

    void libburnMakesTheSamePacks()
    {
        DiscTextLimits limits;
        limits.longest = 60;
        limits.tracks = 30;
        // libburn always writes equal neighbours as repetitions; see the next test.
        limits.repeats = false;
        compareWithLibburn(limits, 1000, 100, false);
        limits.tracks = tracksOfLibburn;
        limits.longest = 20;
        compareWithLibburn(limits, 2000, 30, false);
    }

    void libburnMakesTheSameRepetitions()
    {
        DiscTextLimits limits;
        limits.blocks = 1;
        // It repeats single characters too, by which nothing is gained.
        limits.shortest = 2;
        limits.longest = 90;
        limits.tracks = tracksOfLibburn;
        compareWithLibburn(limits, 3000, 30, true);
    }

private:
    /// What libburn 1.5.4 can read back; with 99 it speaks of an illegal track range.
    static constexpr int tracksOfLibburn = 98;

    /// `repeating`: of the discs that only fit with repetitions, else of those that do without.
    void compareWithLibburn(const DiscTextLimits& limits, std::uint64_t seed, int wanted, bool repeating)
    {
        const QTemporaryDir folder;
        int packs = 0;
        int blocks = 0;
        int unmarked = 0;
        for (int discs = 0; discs < wanted; ++seed) {
            DiscLayout layout = randomDiscTexts(seed, limits);
            // libburn takes barcode and ISRCs for those of the disc and writes them into every block: they are compared
            // where there is one block only.
            if (layout.texts.size() > 1)
                for (CdTextBlock& block : layout.texts)
                    block.texts.erase(CdTextKind::Code);
            // It takes one empty Japanese text after another for a repetition.
            for (CdTextBlock& block : layout.texts)
                for (auto& [kind, texts] : block.texts)
                    for (std::size_t track = 0; block.charset == CdTextCharset::MsJis && track < texts.size(); ++track)
                        if (texts[track].isEmpty() && kind != CdTextKind::Code)
                            texts[track] = track % 2 ? u"無題"_s : u"未定"_s;
            // It cannot find repetitions in what it does not know to be double-byte.
            if (repeating && layout.texts[0].charset == CdTextCharset::MsJis)
                std::erase_if(layout.texts[0].texts, [](const auto& kind) { return kind.first != CdTextKind::Title; });
            const CdTextEncoding made = encodedCdText(layout);
            const bool repeats = std::any_of(made.problems.begin(), made.problems.end(), [](const DiscProblem& p) {
                return QByteArray(p.code) == "cdtext-repeats";
            });
            if (hasError(made.problems) || repeats != repeating)
                continue;
            ++discs;
            const QString path = folder.filePath(u"CDTEXT.BIN"_s);
            put(path, made.bytes);
            put(folder.filePath(u"sheet"_s), sheetByCdrskin(path));
            ForLibburn beside;
            for (const CdTextBlock& block : layout.texts) {
                beside.genres.push_back(block.genre.isEmpty() ? block.genreCode : 0);
                beside.copyrighted.push_back(block.copyrighted);
            }
            const QByteArray second = packsByLibburn(folder.filePath(u"sheet"_s), int(layout.tracks.size()), beside);
            QCOMPARE(second.size(), made.bytes.size());
            for (qsizetype at = 0; at < second.size(); at += CdTextPack::bytes) {
                QByteArray theirs = second.mid(at, CdTextPack::bytes);
                const QByteArray ours = made.bytes.mid(at, CdTextPack::bytes);
                const int type = static_cast<unsigned char>(ours[0]);
                if ((ours[3] & 0x80) && type != int(CdTextKind::Title)) {
                    theirs[3] = ours[3];
                    theirs.replace(16, 2, ours.mid(16));
                    ++unmarked;
                }
                QVERIFY2(theirs == ours, qPrintable(u"disc %1, pack %2: %3 and not %4"_s.arg(seed)
                                                        .arg(at / CdTextPack::bytes)
                                                        .arg(QString::fromLatin1(ours.toHex(' ')),
                                                             QString::fromLatin1(theirs.toHex(' ')))));
            }
            packs += int(second.size()) / CdTextPack::bytes;
            blocks += int(layout.texts.size());
        }
        qInfo("%d discs, %d blocks, %d packs equal to libburn's, %d of them but for the mark of double bytes", wanted,
              blocks, packs, unmarked);
    }
};

LACQUER_TEST(CdTextJudgesTest)
#include "CdTextJudgesTest.moc"
