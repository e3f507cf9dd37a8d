// SPDX-License-Identifier: GPL-3.0-or-later
// Fades, crossfades and the drive's course on the rendered sound, frame by frame against their formulas.
#include "AlbumFolder.h"

#include "render/FinalSource.h"
#include "support/TestMain.h"

#include <cmath>
#include <numbers>

using namespace lacquer;
using namespace lacquer::test;

class CrossfadeTest : public QObject {
    Q_OBJECT

    static constexpr double level = 0.5;

    static Stereo steady(int frames)
    {
        return {std::vector<double>(std::size_t(frames), level), std::vector<double>(std::size_t(frames), level)};
    }

    /// The formula, written down a second time with the C library.
    static double formula(FadeShape shape, double u, double c)
    {
        if (u <= 0 || u >= 1)
            return u <= 0 ? 0 : 1;
        const double floor = std::pow(10, -c / 20);
        switch (shape) {
            case FadeShape::Linear:
                return u;
            case FadeShape::EqualPower:
                return std::sin(std::numbers::pi * u / 2);
            case FadeShape::Cosine:
                return (1 - std::cos(std::numbers::pi * u)) / 2;
            case FadeShape::Smooth:
                return u * u * (3 - 2 * u);
            case FadeShape::Exponential:
                return (std::pow(10, (u - 1) * c / 20) - floor) / (1 - floor);
            case FadeShape::Logarithmic:
                return 1 - (std::pow(10, -u * c / 20) - floor) / (1 - floor);
            case FadeShape::Power:
                return std::pow(u, c);
        }
        return 0;
    }

    struct Outcome {
        Plan plan;
        Stereo beforeFinal;
        Stereo final;
    };
    static Outcome play(const AlbumFolder& folder, const Album& album)
    {
        const auto tree = folder.tree(album);
        const Plan& plan = tree->plan();
        const FrameRange all{0, plan.frames};
        Outcome outcome;
        outcome.plan = plan;
        outcome.beforeFinal = outcome.final = cut({}, 0, plan.frames);
        for (std::size_t i = 0; i < plan.groups.size(); ++i) {
            const auto add = [&](Stereo& to, const Stereo& sound) {
                for (std::size_t n = 0; n < to.left.size(); ++n) {
                    to.left[n] += sound.left[n];
                    to.right[n] += sound.right[n];
                }
            };
            add(outcome.beforeFinal, rendered(*tree->group(plan.groups[i]), all));
            FinalSource final(tree->group(plan.groups[i]), plan.groups[i], 44100, deliveredRange(plan, i, 44100),
                              referenceSettings(album));
            add(outcome.final, rendered(final, all, 999));
        }
        return outcome;
    }

    /// Checks one channel against gain(frame) · level; the right one must be the same.
    template <class Gain>
    static void compare(const Stereo& sound, Gain gain)
    {
        double worst = 0;
        for (int n = 0; n < sound.frames(); ++n) {
            worst = std::max(worst, std::abs(sound.left[std::size_t(n)] - level * gain(n)));
            QCOMPARE(sound.left[std::size_t(n)], sound.right[std::size_t(n)]);
        }
        QVERIFY2(worst <= 1e-12, qPrintable(QString::number(worst)));
    }

private Q_SLOTS:
    void followsTheFormulaAtEveryFrame_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("curvature");
        for (int shape = 0; shape < int(fadeShapeNames().size()); ++shape)
            QTest::addRow("%s", fadeShapeNames()[std::size_t(shape)]) << shape << (shape >= 4 ? 3.0 + shape : 0.0);
    }
    void followsTheFormulaAtEveryFrame()
    {
        QFETCH(int, shape);
        QFETCH(double, curvature);
        // A song alone: both fades face silence, so they act after the album chain.
        AlbumFolder folder;
        Song song = folder.song({folder.stem(asStored(steady(30000)))});
        song.fadeInShape = song.fadeOutShape = FadeShape(shape);
        song.fadeInCurvature = song.fadeOutCurvature = curvature;
        song.fadeInSeconds = 7777 / 44100.0;
        song.fadeOutSeconds = 9001 / 44100.0;
        const Outcome outcome = play(folder, AlbumFolder::album({song}));
        compare(outcome.beforeFinal, [](int) { return 1.0; });
        compare(outcome.final, [&](int n) {
            return formula(FadeShape(shape), (n + 0.5) / 7777, curvature) *
                   formula(FadeShape(shape), (29999 - n + 0.5) / 9001, curvature);
        });
    }

    void crossfadesWithEqualPowerUnlessToldOtherwise()
    {
        AlbumFolder folder;
        Album album = AlbumFolder::album(
            {folder.song({folder.stem(asStored(steady(20000)))}), folder.song({folder.stem(asStored(steady(20000)))})});
        album.edit(1).gapSeconds = -5000 / 44100.0;
        const Outcome outcome = play(folder, album);
        QCOMPARE(outcome.plan.frames, std::int64_t(35000));
        const auto gain = [](int n) {
            if (n < 15000 || n >= 20000)
                return 1.0;
            const double u = (n - 15000 + 0.5) / 5000;
            return std::sin(std::numbers::pi * u / 2) + std::cos(std::numbers::pi * u / 2);
        };
        compare(outcome.beforeFinal, gain);
        compare(outcome.final, gain);
    }

    void holdsTheLevelOfUnrelatedSoundsOverACrossfade()
    {
        AlbumFolder folder;
        Album album = AlbumFolder::album(
            {folder.song({folder.stem(storedNoise(1, 120000))}), folder.song({folder.stem(storedNoise(2, 120000))})});
        album.edit(1).gapSeconds = -40000 / 44100.0;
        const Stereo sound = play(folder, album).final;
        const double reference = rms(cut(sound, 0, 80000).left);
        const double inside = rms(cut(sound, 80000, 40000).left);
        qInfo("%.5f dB", decibels(inside / reference));
        QVERIFY(std::abs(decibels(inside / reference)) <= 0.1);
    }

    void crossfadesWithCurvesOfTheirOwn()
    {
        // Shorter and longer than the overlap, of different shapes: exactly what was asked.
        AlbumFolder folder;
        Album album = AlbumFolder::album(
            {folder.song({folder.stem(asStored(steady(20000)))}), folder.song({folder.stem(asStored(steady(20000)))})});
        Song& first = album.edit(0);
        first.fadeOutSeconds = 2000 / 44100.0;
        first.fadeOutShape = FadeShape::Linear;
        Song& second = album.edit(1);
        second.gapSeconds = -5000 / 44100.0;
        second.fadeInSeconds = 8000 / 44100.0;
        second.fadeInShape = FadeShape::Exponential;
        second.fadeInCurvature = 40;
        const auto gain = [](int n) {
            const double out = n < 20000 ? formula(FadeShape::Linear, (19999 - n + 0.5) / 2000, 0) : 0;
            const double in = n >= 15000 ? formula(FadeShape::Exponential, (n - 15000 + 0.5) / 8000, 40) : 0;
            return out + in;
        };
        compare(play(folder, album).beforeFinal, gain);
    }

    void fadesInsideAGroupActBeforeTheAlbumChain()
    {
        // Touching, not overlapping: still inside. The last song's fade out faces silence: outside.
        AlbumFolder folder;
        Album album = AlbumFolder::album(
            {folder.song({folder.stem(asStored(steady(20000)))}), folder.song({folder.stem(asStored(steady(20000)))})});
        album.edit(0).fadeOutSeconds = 441 / 44100.0;
        album.edit(1).fadeOutSeconds = 882 / 44100.0;
        const Outcome outcome = play(folder, album);
        const auto inside = [](int n) {
            return n < 20000 ? formula(FadeShape::EqualPower, (19999 - n + 0.5) / 441, 0) : 1.0;
        };
        compare(outcome.beforeFinal, inside);
        compare(outcome.final,
                [&](int n) { return inside(n) * formula(FadeShape::EqualPower, (39999 - n + 0.5) / 882, 0); });
    }

    void movesTheDriveOverTheOverlap()
    {
        AlbumFolder folder;
        Album album = AlbumFolder::album(
            {folder.song({folder.stem(asStored(steady(20000)))}), folder.song({folder.stem(asStored(steady(20000)))})});
        album.edit(0).driveDb = -3;
        album.edit(1).driveDb = 2.5;
        album.edit(1).gapSeconds = -4000 / 44100.0;
        album.edit(0).fadeOutSeconds = album.edit(1).fadeInSeconds = 4000 / 44100.0;
        album.edit(0).fadeOutShape = album.edit(1).fadeInShape = FadeShape::Linear;
        compare(play(folder, album).final,
                [](int n) { return std::pow(10, (-3 + 5.5 * std::clamp((n - 16000) / 4000.0, 0.0, 1.0)) / 20); });
    }

    void movesTheDriveBeforeATouchingJoin()
    {
        AlbumFolder folder;
        Album album = AlbumFolder::album({folder.song({folder.stem(asStored(steady(20000)))}),
                                          folder.song({folder.stem(asStored(steady(20000)))}),
                                          folder.song({folder.stem(asStored(steady(20000)))})});
        album.edit(0).driveDb = 6;
        album.edit(2).driveDb = -1;
        compare(play(folder, album).final, [](int n) {
            const double first = 6 - 6 * std::clamp((n - (20000 - 882)) / 882.0, 0.0, 1.0);
            return std::pow(10, (first - std::clamp((n - (40000 - 882)) / 882.0, 0.0, 1.0)) / 20);
        });
    }
};

LACQUER_TEST(CrossfadeTest)
#include "CrossfadeTest.moc"
