// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/FadeBend.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double mostCurvature = 120;  // of a song's fields

double bendOf(FadeLaw law)
{
    const double standard = defaultCurvature(law.shape);
    return standard > 0 && law.curvature > 0 ? std::clamp(law.curvature / standard, 0.25, 4.0) : 1.0;
}

}  // namespace

StripFade stripFade(double seconds, FadeLaw law)
{
    StripFade fade;
    fade.seconds = seconds;
    fade.bend = bendOf(law);
    fade.curve = [law](double u, double bend) {
        const auto bent = bentLaw(law, bend);
        return fadeValue(bent.shape, u, bent.curvature);
    };
    return fade;
}

FadeLaw bentLaw(FadeLaw law, double bend)
{
    // What is not touched keeps its exact figure.
    if (std::abs(bend - bendOf(law)) < 1e-9)
        return law;
    if (const double standard = defaultCurvature(law.shape); standard > 0)
        return {law.shape, std::min(standard * bend, mostCurvature)};
    const double exponent = std::log(fadeValue(law.shape, 0.5, 0)) / std::log(0.5);
    return {FadeShape::Power, exponent * bend};
}

QString fadeShapeWords(FadeShape shape)
{
    const auto tr = [](const char* words) { return QCoreApplication::translate("FadeBend", words); };
    switch (shape) {
        case FadeShape::Linear: return tr(QT_TRANSLATE_NOOP("FadeBend", "Line"));
        case FadeShape::EqualPower: return tr(QT_TRANSLATE_NOOP("FadeBend", "Equal power"));
        case FadeShape::Cosine: return tr(QT_TRANSLATE_NOOP("FadeBend", "Cosine"));
        case FadeShape::Smooth: return tr(QT_TRANSLATE_NOOP("FadeBend", "Smooth"));
        case FadeShape::Exponential: return tr(QT_TRANSLATE_NOOP("FadeBend", "Exponential"));
        case FadeShape::Logarithmic: return tr(QT_TRANSLATE_NOOP("FadeBend", "Logarithmic"));
        case FadeShape::Power: return tr(QT_TRANSLATE_NOOP("FadeBend", "Power"));
    }
    return {};
}

}  // namespace lacquer
