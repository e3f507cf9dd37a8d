// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand seeded discs, written as cue sheet and as TOC and read back: the same discs.
#include "disc/CueSheetReader.h"
#include "disc/CueSheetWriter.h"
#include "disc/SheetLayout.h"
#include "disc/TocReader.h"
#include "disc/TocWriter.h"

#include "disc/SheetDiscs.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

/// Where the file begins differs from disc to disc.
std::int64_t beginning(std::uint64_t seed, const DiscLayout& disc)
{
    const std::int64_t start = disc.tracks.front().start();
    const std::int64_t choices[] = {0, 150, start, std::int64_t(seed * 7919) % (start + 1)};
    return choices[seed % 4];
}

QString difference(const DiscLayout& a, const DiscLayout& b)
{
    if (a.tracks.size() != b.tracks.size())
        return u"%1 tracks, %2"_s.arg(int(a.tracks.size())).arg(int(b.tracks.size()));
    for (std::size_t i = 0; i < a.tracks.size(); ++i)
        if (!(a.tracks[i] == b.tracks[i]))
            return u"track %1: pause %2 %3, start %4 %5, %6 %7"_s.arg(int(i) + 1)
                .arg(a.tracks[i].pause.value_or(-1))
                .arg(b.tracks[i].pause.value_or(-1))
                .arg(a.tracks[i].start())
                .arg(b.tracks[i].start())
                .arg(a.tracks[i].isrc, b.tracks[i].isrc);
    if (a.texts.size() != b.texts.size())
        return u"%1 texts, %2"_s.arg(int(a.texts.size())).arg(int(b.texts.size()));
    for (std::size_t i = 0; i < a.texts.size(); ++i)
        if (!(a.texts[i] == b.texts[i])) {
            for (const auto& [kind, words] : a.texts[i].texts) {
                const auto found = b.texts[i].texts.find(kind);
                if (found == b.texts[i].texts.end())
                    return u"kind %1 is lost"_s.arg(int(kind));
                for (std::size_t k = 0; k < words.size(); ++k)
                    if (words[k] != found->second[k])
                        return u"'%1' became '%2'"_s.arg(words[k], found->second[k]);
            }
            return u"text %1: genre %2 '%3' '%4', id '%5' '%6', language %7 %8"_s.arg(int(i))
                .arg(a.texts[i].genreCode)
                .arg(a.texts[i].genre, b.texts[i].genre)
                .arg(a.texts[i].discId, b.texts[i].discId)
                .arg(a.texts[i].language)
                .arg(b.texts[i].language);
        }
    return u"lead-out %1 %2, barcode %3 %4"_s.arg(a.leadOut).arg(b.leadOut).arg(a.barcode, b.barcode);
}

QString complaints(const CueSheet& sheet)
{
    QString text;
    for (const DiscProblem& problem : sheet.problems)
        if (QByteArray(problem.code) != "sheet-encoding-guessed")
            text += problem.where + u": "_s + problem.message + u'\n';
    return text;
}

/// Nothing, or how what was read differs.
QString readBack(const CueSheet& sheet, const DiscLayout& disc, std::int64_t begins)
{
    if (const QString text = complaints(sheet); !text.isEmpty())
        return text;
    const std::vector<std::int64_t> samples(sheet.files.size(), (disc.leadOut - begins) * samplesPerDiscFrame);
    const auto layout = layoutFromSheet(sheet, samples);
    if (!layout)
        return layout.error().message;
    return *layout == disc ? QString() : difference(disc, *layout);
}

}  // namespace

class SheetRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandDiscsComeBackFromTheirCueSheets()
    {
        int tracks = 0;
        int latin1 = 0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            const DiscLayout disc = randomDisc(seed);
            const SheetImage image{u"Image %1.wav"_s.arg(seed), SheetImage::Kind::Wave, beginning(seed, disc)};
            const CueEncoding encoding = seed % 3 == 0 ? CueEncoding::Latin1 : CueEncoding::Utf8;
            const auto sheet = writeCueSheet(disc, image, encoding);
            LACQUER_VERIFY_OK(sheet);
            const CueSheet read = readCueSheet(sheet->bytes);
            const QString wrong = readBack(read, disc, image.beginsAt);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(wrong, QString::fromUtf8(sheet->bytes))));
            QCOMPARE(read.files.size(), std::size_t(1));
            QCOMPARE(read.files[0].name, image.name);
            tracks += int(disc.tracks.size());
            latin1 += encoding == CueEncoding::Latin1;
        }
        qInfo("1000 discs, %d tracks, %d of the sheets in Latin-1", tracks, latin1);
    }

    void aThousandDiscsComeBackFromTheirTocs()
    {
        DiscTraits traits;
        traits.serialCopy = false;
        traits.languages = true;
        int tracks = 0;
        std::size_t languages = 0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            const DiscLayout disc = randomDisc(seed, traits);
            const SheetImage image{u"Image %1 \u00E4.wav"_s.arg(seed), SheetImage::Kind::Wave, beginning(seed, disc)};
            const auto sheet = writeToc(disc, image);
            LACQUER_VERIFY_OK(sheet);
            QVERIFY2(sheet->problems.empty(),
                     qPrintable(sheet->problems.empty() ? QString() : sheet->problems[0].message));
            const CueSheet read = readToc(sheet->bytes);
            const QString wrong = readBack(read, disc, image.beginsAt);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(wrong, QString::fromUtf8(sheet->bytes))));
            QCOMPARE(read.files.back().name, image.name);
            tracks += int(disc.tracks.size());
            languages += disc.texts.size();
        }
        qInfo("1000 discs, %d tracks, %zu languages", tracks, languages);
    }

    void aMovedMarkIsNoticed()
    {
        const DiscLayout disc = faultlessDisc();
        const auto sheet = writeCueSheet(disc, {u"a.wav"_s, SheetImage::Kind::Wave, 0});
        LACQUER_VERIFY_OK(sheet);
        QByteArray moved = QByteArray::fromStdString(sheet->bytes);
        QCOMPARE(readBack(readCueSheet(moved.toStdString()), disc, 0), QString());
        moved.replace("00:40:00", "00:40:01");
        QVERIFY(!readBack(readCueSheet(moved.toStdString()), disc, 0).isEmpty());
    }
};

LACQUER_TEST(SheetRoundTripTest)
#include "SheetRoundTripTest.moc"
