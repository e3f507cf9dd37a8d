// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of the Red Book is broken once, alone, and found alone; a disc without fault has nothing said against it.
#include "disc/RedBook.h"

#include "disc/SheetDiscs.h"
#include "support/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

struct Breach {
    const char* code;
    DiscSeverity severity;
    int track;
    std::function<void(DiscLayout&)> commit;
};

/// Moves all marks from a track on, and the end.
void moveFrom(DiscLayout& disc, std::size_t track, std::int64_t frames)
{
    for (; track < disc.tracks.size(); ++track) {
        if (disc.tracks[track].pause)
            *disc.tracks[track].pause += frames;
        for (auto& index : disc.tracks[track].indexes)
            index += frames;
    }
    disc.leadOut += frames;
}

void addTracks(DiscLayout& disc, std::size_t until)
{
    while (disc.tracks.size() < until) {
        DiscTrack track;
        track.indexes = {disc.leadOut};
        track.isrc = u"DEA6226%1"_s.arg(20000 + int(disc.tracks.size()));
        disc.leadOut += 300;
        disc.tracks.push_back(track);
    }
}

const std::vector<Breach>& breaches()
{
    constexpr auto error = DiscSeverity::Error;
    constexpr auto warning = DiscSeverity::Warning;
    constexpr auto note = DiscSeverity::Note;
    static const std::vector<Breach> table = {
        {"no-tracks", error, 0, [](DiscLayout& d) { d.tracks.clear(); }},
        {"too-many-tracks", error, 0, [](DiscLayout& d) { addTracks(d, 100); }},
        {"disc-long", warning, 0, [](DiscLayout& d) { d.leadOut = 74 * 60 * 75 + 1; }},
        {"disc-very-long", warning, 0, [](DiscLayout& d) { d.leadOut = (79 * 60 + 40) * 75 + 1; }},
        {"disc-too-long", error, 0, [](DiscLayout& d) { d.leadOut = (79 * 60 + 58) * 75; }},
        {"address-impossible", error, 0, [](DiscLayout& d) { d.leadOut = lastDiscFrame + 1; }},
        {"barcode-none", note, 0, [](DiscLayout& d) { d.barcode.clear(); }},
        {"barcode-length", error, 0, [](DiscLayout& d) { d.barcode = u"40063813"_s; }},
        {"barcode-length", error, 0, [](DiscLayout& d) { d.barcode = u"400638133393X"_s; }},
        {"barcode-check-digit", error, 0, [](DiscLayout& d) { d.barcode = u"4006381333937"_s; }},
        {"barcode-check-digit", error, 0, [](DiscLayout& d) { d.barcode = u"036000291453"_s; }},
        {"barcode-upc", warning, 0, [](DiscLayout& d) { d.barcode = u"036000291452"_s; }},
        {"barcode-zero", warning, 0, [](DiscLayout& d) { d.barcode = u"0000000000000"_s; }},
        {"isrc-some-missing", note, 0, [](DiscLayout& d) { d.tracks[1].isrc.clear(); }},
        {"track-too-short", error, 1,
         [](DiscLayout& d) {
             moveFrom(d, 1, 449 - d.tracks[1].start());
             d.tracks[1].pause.reset();
         }},
        {"track-too-short", error, 3, [](DiscLayout& d) { d.leadOut = d.tracks[2].start() + 299; }},
        {"track-short-before-pause", warning, 1, [](DiscLayout& d) { moveFrom(d, 1, 449 - *d.tracks[1].pause); }},
        {"first-pause-short", error, 1, [](DiscLayout& d) { d.tracks[0].indexes = {149}; }},
        {"first-index-not-zero", error, 1, [](DiscLayout& d) { d.tracks[0].pause.reset(); }},
        {"first-index-not-zero", error, 1, [](DiscLayout& d) { d.tracks[0].pause = 1; }},
        {"index-one-missing", error, 2, [](DiscLayout& d) { d.tracks[1].indexes.clear(); }},
        {"too-many-indexes", error, 3,
         [](DiscLayout& d) {
             for (int i = 1; i < 100; ++i)
                 d.tracks[2].indexes.push_back(3000 + i);
         }},
        {"pause-empty", error, 2, [](DiscLayout& d) { d.tracks[1].pause = d.tracks[1].start(); }},
        {"indexes-out-of-order", error, 2,
         [](DiscLayout& d) { std::swap(d.tracks[1].indexes[1], d.tracks[1].indexes[2]); }},
        {"indexes-out-of-order", error, 2, [](DiscLayout& d) { d.tracks[1].indexes[2] = d.tracks[1].indexes[1]; }},
        {"marks-out-of-order", error, 3, [](DiscLayout& d) { d.tracks[1].indexes[2] = 3000; }},
        {"mark-behind-lead-out", error, 3, [](DiscLayout& d) { d.tracks[2].indexes.push_back(5250); }},
        {"copy-flags", error, 3, [](DiscLayout& d) { d.tracks[2].copyPermitted = d.tracks[2].serialCopy = true; }},
        {"pre-emphasis-change", warning, 3, [](DiscLayout& d) { d.tracks[2].preEmphasis = true; }},
        {"pre-emphasis-change", warning, 2,
         [](DiscLayout& d) {
             d.tracks[0].preEmphasis = true;
             *d.tracks[1].pause += 1;
         }},
        {"isrc-zero", error, 2, [](DiscLayout& d) { d.tracks[1].isrc = u"000000000000"_s; }},
        {"isrc-malformed", error, 2, [](DiscLayout& d) { d.tracks[1].isrc = u"DEA62261230"_s; }},
        {"isrc-spelling", error, 2, [](DiscLayout& d) { d.tracks[1].isrc = u"DE-A62-26-12302"_s; }},
        {"isrc-twice", warning, 2, [](DiscLayout& d) { d.tracks[1].isrc = d.tracks[0].isrc; }},
    };
    return table;
}

}  // namespace

class RedBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiscWithoutFaultHasNothingSaidAgainstIt()
    {
        QCOMPARE(checkRedBook(faultlessDisc()).size(), std::size_t(0));
        DiscLayout disc = faultlessDisc();
        // On the very edges of what is right.
        disc.tracks[1].preEmphasis = disc.tracks[2].preEmphasis = true;
        disc.tracks[1].serialCopy = true;
        disc.leadOut = nominalDiscFrames;
        QCOMPARE(checkRedBook(disc).size(), std::size_t(0));
        addTracks(disc = faultlessDisc(), 99);
        QCOMPARE(checkRedBook(disc).size(), std::size_t(0));
        disc = faultlessDisc();
        disc.leadOut = longestDiscFrames;
        QVERIFY(!hasError(checkRedBook(disc)));
    }

    void everyRuleIsFoundWhereItAloneIsBroken()
    {
        for (const Breach& breach : breaches()) {
            DiscLayout disc = faultlessDisc();
            breach.commit(disc);
            const auto problems = checkRedBook(disc);
            QString found;
            for (const DiscProblem& problem : problems)
                found += QString::fromLatin1(problem.code) + u" | "_s + problem.where + u" | "_s + problem.message +
                         u" "_s + problem.remedy + u'\n';
            QVERIFY2(problems.size() == 1, qPrintable(QString::fromLatin1(breach.code) + u":\n"_s + found));
            QCOMPARE(QString::fromLatin1(problems[0].code), QString::fromLatin1(breach.code));
            QCOMPARE(problems[0].track, breach.track);
            QVERIFY2(problems[0].severity == breach.severity, breach.code);
            QVERIFY(!problems[0].where.isEmpty() && !problems[0].message.isEmpty() && !problems[0].remedy.isEmpty());
            QVERIFY2(!found.contains(u'%'), qPrintable(found));
        }
        qInfo("%zu breaches, each found alone", breaches().size());
    }

    void everyRuleOfTheHeaderHasItsBreach()
    {
        QSet<QString> broken;
        for (const Breach& breach : breaches())
            broken.insert(QString::fromLatin1(breach.code));
        QSet<QString> used;
        for (const char* name : {"RedBook.cpp", "RedBookCodes.cpp"}) {
            QFile file(QString::fromLatin1(LACQUER_SOURCE_DIR "/core/disc/%1").arg(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QRegularExpression code(u"DiscSeverity::\\w+,\\s*\"([a-z-]+)\""_s);
            for (auto matches = code.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();)
                used.insert(matches.next().captured(1));
        }
        QVERIFY(used.size() > 20);
        QCOMPARE(broken, used);
    }

    void theRightBarcodeIsShown()
    {
        DiscLayout disc = faultlessDisc();
        disc.barcode = u"4006381333930"_s;
        QVERIFY(checkRedBook(disc)[0].remedy.contains(u"4006381333931"_s));
        disc.barcode = u"036000291453"_s;
        QVERIFY(checkRedBook(disc)[0].remedy.contains(u"036000291452"_s));
    }

    void randomDiscsAreRight()
    {
        for (std::uint64_t seed = 0; seed < 500; ++seed)
            for (const DiscProblem& problem : checkRedBook(randomDisc(seed)))
                QVERIFY2(problem.severity != DiscSeverity::Error && QByteArray(problem.code) != "pre-emphasis-change",
                         qPrintable(QString::number(seed) + u' ' + problem.message));
    }
};

LACQUER_TEST(RedBookTest)
#include "RedBookTest.moc"
