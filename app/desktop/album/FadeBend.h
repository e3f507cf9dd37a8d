// SPDX-License-Identifier: GPL-3.0-or-later
// FadeBend: a song's fade as strips draw and bend it, and back: one handle for every shape's curvature.
#pragma once

#include "dsp/Fade.h"
#include "widgets/AlbumPicture.h"

namespace lacquer {

/// Shape and curvature as songs store them.
struct FadeLaw {
    FadeShape shape = FadeShape::EqualPower;
    double curvature = 0;

    friend bool operator==(const FadeLaw&, const FadeLaw&) = default;
};

/// The fade with its real curve. A bend of 1 is the law itself for shapes without curvature, and the default curvature
/// for those that have one.
[[nodiscard]] StripFade stripFade(double seconds, FadeLaw law);

/// What a bend makes of a law. A shape that cannot be bent becomes the power that runs through its middle, bent.
[[nodiscard]] FadeLaw bentLaw(FadeLaw law, double bend);

/// The name of a shape as people say it.
[[nodiscard]] QString fadeShapeWords(FadeShape shape);

}  // namespace lacquer
