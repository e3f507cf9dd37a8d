// SPDX-License-Identifier: GPL-3.0-or-later
// What services will do to an album follows the formula sheet: playback gain = clamp(target - L, upper = raises ? (-1 - TP) : 0).
#include "report/ServiceForecast.h"

#include "support/TestMain.h"

#include <QFile>

#include <cmath>
#include <limits>

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

const ServiceRule& rule(const char* id)
{
    for (const ServiceRule& each : serviceRules())
        if (each.id == QLatin1StringView(id))
            return each;
    qFatal("no such service");
}

struct Fixture {
    const char* service;
    double lufs;
    double peak;
    double gain;
    bool limited;
};

/// Worked out by hand from the sheet.
constexpr Fixture fixtures[] = {
    {"spotify", -8.2, -0.3, -5.8, false},      // louder than the target: down by the difference
    {"spotify", -20, -5, 4, false},            // Spotify's own example: -20 LUFS with -5 dBTP comes to -16
    {"spotify", -17, -9, 3, false},            // peaks leave 8 dB, the target asks for 3
    {"spotify", -16, -0.5, 0, false},          // peaks over -1 dBTP: never turned down for that
    {"spotify-loud", -14, -1, 3, true},        // raised into their limiter
    {"spotify-quiet", -12, -1, -7, false},
    {"apple", -19.5, -3, 2, false},
    {"youtube", -20, -6, 0, false},            // quiet music is left alone
    {"youtube-music", -5.5, -0.2, -1.5, false},
    {"qobuz", -6, 0.4, 0, false},              // no target known
};

}  // namespace

class ServiceForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheFormulaSheet()
    {
        double worst = 0;
        for (const Fixture& f : fixtures) {
            const PlaybackLevel level = playbackLevel(rule(f.service), {f.lufs, f.peak});
            worst = std::max(worst, std::abs(level.gainDb - f.gain));
            QVERIFY2(std::abs(level.gainDb - f.gain) < 1e-9, f.service);
            QCOMPARE(level.effectiveLufs, f.lufs + level.gainDb);
            QCOMPARE(level.truePeakDbtp, f.peak + level.gainDb);
            QCOMPARE(level.limited, f.limited);
        }
        qInfo("%d fixtures, largest difference %.1e dB", int(std::size(fixtures)), worst);
    }

    void pointlessLoudnessIsWhatIsTurnedDown()
    {
        QCOMPARE(playbackLevel(rule("tidal"), {-9, -0.5}).pointlessLu, 5.0);
        QCOMPARE(playbackLevel(rule("tidal"), {-18, -0.5}).pointlessLu, 0.0);
    }

    void anAlbumKeepsItsRelationsWhereTheServiceHasAlbums()
    {
        const std::vector<ProgrammeLevel> tracks = {{-9, -1}, {-16, -1}};
        const ServiceForecast spotify = forecast(rule("spotify"), {-11, -1}, tracks);
        QCOMPARE(spotify.album->gainDb, -3.0);
        QCOMPARE(spotify.tracks[0].gainDb, -5.0);
        QCOMPARE(spotify.tracks[1].gainDb, 0.0);
        QVERIFY(!forecast(rule("youtube"), {-11, -1}, tracks).album);
        // TIDAL goes by the loudest track.
        const ServiceForecast tidal = forecast(rule("tidal"), {-11, -1}, tracks);
        QCOMPARE(tidal.album->gainDb, -5.0);
        QCOMPARE(tidal.album->effectiveLufs, -16.0);
    }

    void silenceIsLeftAlone()
    {
        const double silence = -std::numeric_limits<double>::infinity();
        for (const ServiceRule& each : serviceRules())
            QCOMPARE(playbackLevel(each, {silence, silence}).gainDb, 0.0);
    }

    void everyRuleHasItsSourceAndDate()
    {
        QVERIFY(serviceRules().size() >= 10);
        for (const ServiceRule& each : serviceRules()) {
            QVERIFY2(each.source.size() > 10, qPrintable(each.id));
            QVERIFY2(QDate::fromString(each.date, Qt::ISODate).isValid(), qPrintable(each.id));
        }
    }

    void theCompiledRulesAreThoseOfTheFile()
    {
        QFile file(QStringLiteral(LACQUER_SOURCE_DIR "/core/delivery/profiles/services.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rules = readServiceRules(file.readAll().toStdString());
        LACQUER_VERIFY_OK(rules);
        QVERIFY(*rules == serviceRules());
    }

    void aRuleWithoutSourceIsRefused()
    {
        QFile file(QStringLiteral(LACQUER_SOURCE_DIR "/core/delivery/profiles/services.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const char* member : {"\"source\"", "\"date\": \"2026-11-20\"}", "\"targetLufs\"", "\"raises\"", "\"services\""}) {
            QByteArray broken = whole;
            const qsizetype at = broken.indexOf(member);
            QVERIFY(at > 0);
            broken.replace(at + 1, 1, "x");
            const auto rules = readServiceRules(broken.toStdString());
            QVERIFY2(!rules, member);
            QCOMPARE(rules.error().kind, ErrorKind::BadData);
        }
    }
};

LACQUER_TEST(ServiceForecastTest)
#include "ServiceForecastTest.moc"
