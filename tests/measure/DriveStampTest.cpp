// SPDX-License-Identifier: GPL-3.0-or-later
// DriveStamp: a drive goes stale with everything that moves its solution, and with nothing else.
#include "measure/DriveStamp.h"

#include "dsp/Registry.h"
#include "measure/MatchScope.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <functional>

using namespace lacquer;
using namespace lacquer::test;

namespace {

using Edit = std::function<void(Album&)>;

/// Three songs on a target: the first two touch, the third stands alone after silence.
Album threeSongs(const TestAlbum& folder)
{
    Album album = folder.album;
    album.loudness.mode = LoudnessMode::Integrated;
    album.loudness.targetLufs = -14;
    album.loudness.ceilingDbtp = -1;
    album.edit(std::size_t(1)).gapSeconds = 0;
    return album;
}

/// The album as if match had solved it as it is.
Album solved(Album album)
{
    const Plan plan = *makePlan(album);
    const DriveStamps stamps(album, plan);
    std::vector<std::string> all;
    for (const PlannedSong* song : plan.songs())
        all.push_back(stamps.of(*song));
    for (std::size_t i = 0; i < all.size(); ++i)
        album.edit(plan.songs()[i]->position).driveSolvedFor = all[i];
    return album;
}

/// For each enabled song 's' when its drive is stale, '-' when it is not.
QString staleness(const Album& album)
{
    QString all;
    const auto plan = makePlan(album);
    for (const PlannedSong* song : plan->songs())
        all += QLatin1Char(isDriveStale(album, *plan, *song) ? 's' : '-');
    return all;
}

void setLimiter(Album& album, std::string_view id, double value)
{
    const auto rows = album.finalLimiter.registered()->parameters;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == id)
            album.finalLimiter.values[i] = value;
}

ProcessorSettings someProcessor()
{
    ProcessorSettings trim = ProcessorSettings::withDefaults(*findProcessorType("limiter"));
    trim.values.front() += 3;
    return trim;
}

}  // namespace

class DriveStampTest : public QObject {
    Q_OBJECT

    TestAlbum folder_;

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 3; ++i)
            folder_.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i), 44100, 44100, 0.3));
    }

    void noticesWhatMovesTheSolution_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("stale");
        const auto row = [](const char* name, const char* stale, Edit edit) {
            QTest::newRow(name) << std::move(edit) << QString::fromLatin1(stale);
        };
        row("nothing", "---", [](Album&) {});
        row("title", "---", [](Album& a) { a.edit(std::size_t(0)).title = QStringLiteral("Other"); });
        row("artist", "---", [](Album& a) { a.artist = QStringLiteral("Somebody"); });
        row("file's path", "---", [](Album& a) { a.edit(std::size_t(0)).stems[0].file.path = "elsewhere.wav"; });
        row("drives", "---", [](Album& a) {
            a.edit(std::size_t(0)).driveDb = 3;
            a.edit(std::size_t(2)).driveDb = 4;
        });
        row("deliverables", "---", [](Album& a) { a.deliverables.clear(); });
        row("longer pause", "---", [](Album& a) { a.edit(std::size_t(2)).gapSeconds = 7; });
        row("limiter's own ceiling", "---", [](Album& a) { setLimiter(a, "ceilingDbtp", -3); });
        row("stem gain", "ss-", [](Album& a) { a.edit(std::size_t(0)).stems[0].gainDb = 1; });
        row("stem's content", "--s", [](Album& a) { a.edit(std::size_t(2)).stems[0].file.sha256[0] ^= 1; });
        row("song gain", "--s", [](Album& a) { a.edit(std::size_t(2)).gainDb = -0.5; });
        row("song chain", "--s", [](Album& a) { a.edit(std::size_t(2)).chain.push_back(someProcessor()); });
        row("album chain", "sss", [](Album& a) { a.chain.push_back(someProcessor()); });
        row("fade into silence", "--s", [](Album& a) { a.edit(std::size_t(2)).fadeOutSeconds = 0.5; });
        row("mode", "sss", [](Album& a) { a.loudness.mode = LoudnessMode::LoudPart; });
        row("target", "sss", [](Album& a) { a.loudness.targetLufs = -13; });
        row("ceiling", "sss", [](Album& a) { a.loudness.ceilingDbtp = -2; });
        row("limiter's release", "sss", [](Album& a) { setLimiter(a, "releaseMs", 55); });
        row("offset", "--s", [](Album& a) { a.edit(std::size_t(2)).loudnessOffsetLu = -2; });
        row("neighbour's offset", "ss-", [](Album& a) { a.edit(std::size_t(1)).loudnessOffsetLu = -2; });
        row("neighbour pinned", "s--", [](Album& a) { a.edit(std::size_t(1)).pinned = true; });
        row("joined", "sss", [](Album& a) { a.edit(std::size_t(2)).gapSeconds = 0; });
    }

    void noticesWhatMovesTheSolution()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, stale);
        Album album = solved(threeSongs(folder_));
        edit(album);
        QCOMPARE(staleness(album), stale);
    }

    void forgetsTheLimiterWithoutACeiling()
    {
        Album album = threeSongs(folder_);
        album.loudness.ceilingDbtp.reset();
        album = solved(album);
        setLimiter(album, "releaseMs", 55);
        QCOMPARE(staleness(album), QStringLiteral("---"));
    }

    void dependsOnTheAnchorAndOnTheWholeAlbumWhereMatchDoes()
    {
        Album anchored = threeSongs(folder_);
        anchored.loudness.mode = LoudnessMode::Anchor;
        anchored.loudness.anchor = QStringLiteral("Song 3");
        anchored = solved(anchored);
        anchored.edit(std::size_t(2)).gainDb = 1;
        QCOMPARE(staleness(anchored), QStringLiteral("sss"));

        Album pooled = threeSongs(folder_);
        pooled.loudness.mode = LoudnessMode::OneGain;
        pooled = solved(pooled);
        pooled.edit(std::size_t(0)).loudnessOffsetLu = 3;
        QCOMPARE(staleness(pooled), QStringLiteral("---"));
        pooled.edit(std::size_t(0)).gainDb = 1;
        QCOMPARE(staleness(pooled), QStringLiteral("sss"));
    }

    void neverCallsAHandSetDriveStale()
    {
        Album album = solved(threeSongs(folder_));
        album.edit(std::size_t(0)).driveSolvedFor.clear();
        album.edit(std::size_t(1)).pinned = true;
        album.loudness.targetLufs = -9;
        QCOMPARE(staleness(album), QStringLiteral("--s"));
    }

    void findsTheAnchorByIdOrTitle()
    {
        Album album = threeSongs(folder_);
        const Plan plan = *makePlan(album);
        QVERIFY(!anchorSong(album, plan));
        album.loudness.anchor = QStringLiteral("Song 2");
        QVERIFY(anchorSong(album, plan) && anchorSong(album, plan)->position == 1);
        album.loudness.anchor = QString::fromStdString(album.songs[2]->id.toString());
        QVERIFY(anchorSong(album, plan) && anchorSong(album, plan)->position == 2);
        album.edit(std::size_t(0)).title = album.edit(std::size_t(1)).title = QStringLiteral("Twin");
        album.loudness.anchor = QStringLiteral("Twin");
        QVERIFY(!anchorSong(album, plan));
    }
};

LACQUER_TEST(DriveStampTest)
#include "DriveStampTest.moc"
