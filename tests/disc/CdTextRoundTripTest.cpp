// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as CD-TEXT is read again as it was: a thousand discs, from a single word to more than fits.
#include "disc/CdTextDecoder.h"
#include "disc/CdTextEncoder.h"
#include "disc/CdTextPack.h"
#include "disc/DiscTexts.h"

#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class CdTextRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandDiscsComeBackAsTheyWere()
    {
        int whole = 0;
        int repeating = 0;
        int tooLong = 0;
        int blocks = 0;
        int japanese = 0;
        qsizetype packs = 0;
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            DiscTextLimits limits;
            limits.longest = seed % 3 == 0 ? 200 : seed % 3 == 1 ? 40 : 12;
            limits.blocks = seed % 2 == 0 ? 8 : 2;
            const DiscLayout layout = randomDiscTexts(seed, limits);
            const CdTextEncoding made = encodedCdText(layout);
            bool repeats = false;
            for (const DiscProblem& problem : made.problems) {
                const QByteArray code = problem.code;
                QVERIFY2(code == "cdtext-long" || code == "cdtext-overflow" || code == "cdtext-repeats", problem.code);
                repeats = repeats || code == "cdtext-repeats";
            }
            QCOMPARE(made.bytes.isEmpty(), hasError(made.problems));
            if (made.bytes.isEmpty()) {
                ++tooLong;
                continue;
            }
            ++whole;
            repeating += repeats ? 1 : 0;
            // The size packs tell the number of tracks to whoever does not know it.
            const CdTextReading read = decodedCdText(made.bytes, seed % 2 == 0 ? int(layout.tracks.size()) : 0);
            for (const DiscProblem& problem : read.problems)
                QVERIFY2(QByteArray(problem.code) == "cdtext-long", qPrintable(problem.where + problem.message));
            QCOMPARE(read.blocks, layout.texts);
            blocks += int(layout.texts.size());
            for (const CdTextBlock& block : layout.texts)
                japanese += block.charset == CdTextCharset::MsJis ? 1 : 0;
            packs += made.bytes.size() / CdTextPack::bytes;
        }
        qInfo(
            "%d discs whole (%d with repetitions), %d refused as too long; %d blocks, %d of them Japanese, %lld packs",
            whole, repeating, tooLong, blocks, japanese, qlonglong(packs));
        QVERIFY(whole > 400 && repeating > 20 && tooLong > 50);
    }
};

LACQUER_TEST(CdTextRoundTripTest)
#include "CdTextRoundTripTest.moc"
