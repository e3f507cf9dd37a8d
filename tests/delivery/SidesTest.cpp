// SPDX-License-Identifier: GPL-3.0-or-later
// Records: one file per side, silence at its ends, times that are right, a mono bass, no clipping, lengths against the table.
#include "delivery/DeliveredAlbum.h"
#include "delivery/RecordTable.h"
#include "delivery/SideProblems.h"
#include "disc/CueSheetReader.h"
#include "model/Plan.h"
#include "support/TestMain.h"

#include <QRegularExpression>

using namespace lacquer;
using namespace lacquer::test;

class SidesTest : public QObject {
    Q_OBJECT

private:
    static Deliverable record()
    {
        return Deliverable::of(QStringLiteral("lp"), DeliverableKind::Vinyl);
    }

    static void fill(TestAlbum& test)
    {
        for (int i = 0; i < 4; ++i)
            test.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * 2 + 777 * i, 0.5), 24);
        test.album.edit(1).gapSeconds = 1.5;
        test.album.edit(2).startsSide = true;
        test.album.edit(3).gapSeconds = 0;
        test.album.loudness.ceilingDbtp = -1;
        test.album.deliverables = {record()};
    }

    static bool silentAt(const std::vector<double>& samples, std::size_t from, std::size_t frames)
    {
        return std::all_of(samples.begin() + std::ptrdiff_t(2 * from), samples.begin() + std::ptrdiff_t(2 * (from + frames)), [](double x) { return x == 0; });
    }

    static Problem problemOf(double minutes, int inches, TurntableSpeed speed)
    {
        Album album = Album::fresh();
        album.rate = 44100;
        Song song;
        song.id = Id::fresh();
        song.title = QStringLiteral("Long");
        Stem stem;
        stem.id = Id::fresh();
        stem.file.rateHz = 44100;
        stem.file.channels = 2;
        stem.file.bits = 24;
        stem.file.frames = std::int64_t(minutes * 60 * 44100);
        song.stems = {stem};
        album.append(song);
        Deliverable lp = record();
        lp.recordInches = inches;
        lp.speed = speed;
        const auto problems = sideProblems(album, *makePlan(album), lp);
        return problems.empty() ? Problem() : problems.front();
    }

private Q_SLOTS:
    void makesOneFilePerSide()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto outcome = built(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        const auto tree = treeOf(into(folder).target);
        for (const char* name : {"lp/Side A.wav", "lp/Side B.wav", "lp/Side A.cue", "lp/Side B.cue", "lp/Sides.txt"})
            QVERIFY2(tree.contains(name), name);
        const DeliveredSet& set = outcome->sets.front();
        QCOMPARE(set.sides.size(), std::size_t(2));
        QCOMPARE(set.bits, 24);
        constexpr std::int64_t quiet = 44100 / 5;
        for (std::size_t s = 0; s < 2; ++s) {
            const Side& side = set.sides[s];
            const auto samples = samplesOf(into(folder).target / set.files[s].path);
            QCOMPARE(std::int64_t(samples.size() / 2), side.frames());
            QVERIFY(silentAt(samples, 0, quiet) && silentAt(samples, samples.size() / 2 - quiet, quiet));
            std::int64_t sum = side.tracks.front().start;
            QCOMPARE(sum, quiet);
            for (std::size_t t = 0; t < side.tracks.size(); ++t) {
                QCOMPARE(side.tracks[t].start, sum);
                sum += side.tracks[t].frames + side.pauseAfter(t);
                // The song is there bit for bit: nothing limits, nothing is dithered.
                const auto source = samplesOf(test.folder() / test.album.songs[side.tracks[t].position]->stems.front().file.path);
                QCOMPARE(std::int64_t(source.size() / 2), side.tracks[t].frames);
                QVERIFY(std::equal(source.begin(), source.end(), samples.begin() + std::ptrdiff_t(2 * side.tracks[t].start)));
            }
            QCOMPARE(sum, side.frames());
        }
        // The pause before the side's first song is on no side; touching songs touch.
        QCOMPARE(set.sides[1].tracks[1].start, quiet + set.sides[1].tracks[0].frames);
        QVERIFY(set.sides[0].pauseAfter(0) >= 44100 * 3 / 2);
    }

    void saysRightTimes()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto outcome = built(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        const std::string sheet = textOf(into(folder).target / "lp/Sides.txt");
        const QString text = QString::fromStdString(sheet);
        static const QRegularExpression row(QStringLiteral("^([AB])([0-9]) +([0-9]+):([0-9]{2}\\.[0-9]{3}) +([0-9]+):([0-9]{2}\\.[0-9]{3})"), QRegularExpression::MultilineOption);
        auto rows = row.globalMatch(text);
        int seen = 0;
        while (rows.hasNext()) {
            const auto match = rows.next();
            const Side& side = outcome->sets[0].sides[match.captured(1) == QLatin1String("A") ? 0 : 1];
            const SideTrack& track = side.tracks[match.captured(2).toUInt() - 1];
            const double start = match.captured(3).toDouble() * 60 + match.captured(4).toDouble();
            const double length = match.captured(5).toDouble() * 60 + match.captured(6).toDouble();
            QVERIFY(std::abs(start - double(track.start) / 44100) <= 0.0005001);
            QVERIFY(std::abs(length - double(track.frames) / 44100) <= 0.0005001);
            ++seen;
        }
        QCOMPARE(seen, 4);
        // Songs after silence stand on the cue sheet's grid, so their marks are exact.
        const std::string cue = textOf(into(folder).target / "lp/Side A.cue");
        static const QRegularExpression index(QStringLiteral("INDEX 01 ([0-9]+):([0-9]+):([0-9]+)"));
        auto marks = index.globalMatch(QString::fromStdString(cue));
        for (const SideTrack& track : outcome->sets[0].sides[0].tracks) {
            QVERIFY(marks.hasNext());
            const auto mark = marks.next();
            const double seconds = mark.captured(1).toInt() * 60 + mark.captured(2).toInt() + mark.captured(3).toInt() / 75.0;
            QVERIFY2(std::abs(seconds - double(track.start) / 44100) <= 0.001, qPrintable(mark.captured(0)));
        }
        QVERIFY(!marks.hasNext());
        QVERIFY(cue.find("Side A.wav") != std::string::npos);
    }

    void takesTheSideOutOfTheBass()
    {
        const auto sideLevelDb = [](double hertz, std::optional<double> below) {
            TestAlbum test;
            const auto tone = sine(hertz, 44100, 44100 * 2, 0.25);
            auto other = tone;
            for (double& sample : other)
                sample = -sample;
            test.addSong(QStringLiteral("Wide"), {tone, other});
            test.album.deliverables = {record()};
            test.album.deliverables[0].monoBelowHz = below;
            QTemporaryDir folder;
            if (!built(test, into(folder)))
                qFatal("no build");
            const auto samples = samplesOf(into(folder).target / "lp/Side A.wav");
            std::vector<double> side;
            for (std::size_t n = 44100; n < 66150; ++n)
                side.push_back(0.5 * (samples[2 * n] - samples[2 * n + 1]));
            return decibels(sineAmplitude(side, hertz, 44100) / 0.25);
        };
        qInfo("side at 50 Hz %.2f dB, at 1200 Hz %.3f dB", sideLevelDb(50, 200), sideLevelDb(1200, 200));
        QVERIFY(sideLevelDb(50, 200) < -20);
        QVERIFY(std::abs(sideLevelDb(1200, 200)) < 0.3);
        QVERIFY(std::abs(sideLevelDb(50, std::nullopt)) < 1e-3);
    }

    void refusesClippedSoundAndSaysWhere()
    {
        TestAlbum test;
        fill(test);
        test.album.edit(0).driveDb = 9;
        QTemporaryDir folder;
        const auto outcome = built(test, into(folder));
        QVERIFY(!outcome);
        qInfo("%s", qPrintable(outcome.error().message));
        QVERIFY(outcome.error().message.contains(QLatin1String("Song 1")));
        QVERIFY(outcome.error().message.contains(QRegularExpression(QStringLiteral("00:0[0-2]\\.[0-9]{3}"))));
        QVERIFY(treeOf(into(folder).target).empty());
        // A ceiling below the album's turns the whole record down.
        test.album.deliverables[0].ceilingDbtp = -11;
        LACQUER_VERIFY_OK(built(test, into(folder)));
    }

    void withoutALimiterTheCeilingIsOnlyReported()
    {
        TestAlbum test;
        test.addSong(QStringLiteral("Loud"), music(1, 44100, 44100 * 2, 0.97), 24);
        test.album.loudness.ceilingDbtp = -3;
        test.album.deliverables = {Deliverable::of(QStringLiteral("open"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("held"), DeliverableKind::Wav)};
        test.album.deliverables[0].limiter = false;
        QTemporaryDir folder;
        const auto outcome = built(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(outcome->sets[0].files[0].reading.truePeakDbtp > -1);
        QVERIFY(outcome->sets[1].files[0].reading.truePeakDbtp <= -3 + 1e-6);
        QVERIFY(has(outcome->problems, "ceiling-exceeded"));
    }

    void knowsHowLongASideMayBe()
    {
        QCOMPARE(cutLevelDb(12, TurntableSpeed::Rpm33, 20 * 60).value(), 1.0);
        QVERIFY(std::abs(cutLevelDb(12, TurntableSpeed::Rpm33, 23 * 60 + 10).value() + 0.583) < 0.001);
        QVERIFY(!cutLevelDb(12, TurntableSpeed::Rpm33, 25 * 60));
        QCOMPARE(problemOf(21, 12, TurntableSpeed::Rpm33).code, "");
        const Problem long33 = problemOf(23.0 + 10.0 / 60, 12, TurntableSpeed::Rpm33);
        qInfo("%s", qPrintable(withRemedy(long33)));
        QCOMPARE(long33.code, "side-too-long");
        QCOMPARE(problemOf(25, 12, TurntableSpeed::Rpm33).code, "side-too-long");
        QCOMPARE(problemOf(15, 12, TurntableSpeed::Rpm45).code, "side-too-long");
        QCOMPARE(problemOf(5.5, 7, TurntableSpeed::Rpm33).code, "");
        QCOMPARE(problemOf(6.5, 7, TurntableSpeed::Rpm33).code, "side-too-long");
    }

    void warnsOfSidesThatCutSoundAndAreLoud()
    {
        TestAlbum test;
        fill(test);
        test.album.edit(3).startsSide = true;
        QTemporaryDir folder;
        const auto outcome = built(test, into(folder));
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(has(outcome->problems, "side-cuts-sound"));
        // Songs 3 and 4 touch: the cut between them fades.
        const auto samples = samplesOf(into(folder).target / "lp/Side C.wav");
        QVERIFY(std::abs(samples[2 * (44100 / 5)]) < 1e-3);
        TestAlbum shrill;
        const auto tone = sine(1000, 44100, 44100 * 3, 0.95);
        shrill.addSong(QStringLiteral("Tone"), {tone, tone}, 24);
        shrill.album.deliverables = {record()};
        const auto loud = built(shrill, into(folder, "loud"));
        LACQUER_VERIFY_OK(loud);
        QVERIFY(has(loud->problems, "side-too-loud") && has(loud->problems, "side-peaks-high"));
        QVERIFY(!has(outcome->problems, "side-too-loud") && !has(outcome->problems, "side-peaks-high"));
    }
};

LACQUER_TEST(SidesTest)
#include "SidesTest.moc"
