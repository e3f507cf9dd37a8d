// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QTest>

#include <cmath>

using namespace lacquer;

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Pair {
    QColor Theme::*on;
    std::vector<QColor Theme::*> grounds;
    double asked;
};

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeReadInEveryLight()
    {
        using T = Theme;
        const std::vector<Pair> pairs = {
            {&T::text, {&T::ground, &T::well, &T::panel, &T::raised, &T::raisedHover, &T::signalDeep, &T::compareDeep, &T::errorDeep}, 4.5},
            {&T::textSecondary, {&T::ground, &T::well, &T::panel, &T::raised, &T::raisedHover, &T::signalDeep, &T::compareDeep}, 4.5},
            {&T::textQuiet, {&T::ground, &T::well, &T::panel, &T::raised}, 4.5},
            {&T::signal, {&T::ground, &T::well, &T::panel, &T::raised, &T::signalDeep}, 4.5},
            {&T::signalStrong, {&T::well, &T::raised, &T::signalDeep}, 4.5},
            {&T::onSignal, {&T::signal, &T::signalStrong}, 4.5},
            {&T::compare, {&T::ground, &T::well, &T::panel, &T::raised, &T::compareDeep}, 4.5},
            {&T::ok, {&T::well, &T::panel, &T::raised}, 4.5},
            {&T::warning, {&T::well, &T::panel, &T::raised}, 4.5},
            {&T::error, {&T::well, &T::panel, &T::raised, &T::errorDeep}, 4.5},
            {&T::edge, {&T::ground, &T::well, &T::panel, &T::raised}, 3.0},
            {&T::focus, {&T::ground, &T::well, &T::panel, &T::raised}, 3.0},
            {&T::signalDim, {&T::well, &T::panel}, 3.0},
            {&T::compareDim, {&T::well, &T::panel}, 3.0},
            {&T::waveBody, {&T::well}, 3.0},
            {&T::waveRestBody, {&T::well}, 3.0},
            {&T::meterLow, {&T::meterTrack}, 2.995},
            {&T::meterMid, {&T::meterTrack}, 3.0},
            {&T::meterHigh, {&T::meterTrack}, 3.0},
            {&T::meterOver, {&T::meterTrack}, 3.0},
        };
        for (const auto light : {Light::Dark, Light::Light, Light::HighContrast}) {
            const auto theme = Theme::make(light);
            for (const auto& pair : pairs)
                for (const auto ground : pair.grounds)
                    QVERIFY2(contrast(theme.*pair.on, theme.*ground) >= pair.asked,
                             qPrintable(QStringLiteral("%1 on %2 in light %3: %4")
                                            .arg((theme.*pair.on).name(), (theme.*ground).name())
                                            .arg(int(light))
                                            .arg(contrast(theme.*pair.on, theme.*ground))));
        }
    }

    void everyColourHasAName()
    {
        QSet<QString> names;
        for (const auto& colour : themeColours())
            names.insert(QString::fromLatin1(colour.name));
        QCOMPARE(names.size(), qsizetype(themeColours().size()));
        QCOMPARE(themeColours().size(), std::size_t(38));
    }

    void scaleMultipliesEverySize()
    {
        const auto one = Theme::make(Light::Dark, false, 1), two = Theme::make(Light::Dark, false, 2);
        QCOMPARE(two.metrics.rail, one.metrics.rail * 2);
        QCOMPARE(two.metrics.knob, one.metrics.knob * 2);
        QCOMPARE(two.fonts.body.pixelSize(), one.fonts.body.pixelSize() * 2);
    }

    void everyIconDrawsSomething()
    {
        QVERIFY(iconNames().size() >= 60);
        for (const auto& name : iconNames()) {
            const auto picture = iconPixmap(name, Qt::white, 20, 2.0).toImage();
            QCOMPARE(picture.width(), 40);
            bool drawn = false;
            for (int y = 0; y < picture.height() && !drawn; ++y)
                for (int x = 0; x < picture.width() && !drawn; ++x)
                    drawn = picture.pixelColor(x, y).alpha() > 64;
            QVERIFY2(drawn, qPrintable(name));
        }
    }
};

LACQUER_TEST(ThemeTest)
#include "ThemeTest.moc"
