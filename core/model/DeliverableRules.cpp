// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/DeliverableRules.h"

#include "base/Text.h"

#include <algorithm>

namespace lacquer {

namespace {

using Kind = DeliverableKind;

/// MPEG-1 layer 3 (ISO/IEC 11172-3, table of bit rates), what is worth delivering of it.
constexpr int mp3Rates[] = {128, 160, 192, 224, 256, 320};

bool isWave(Kind kind)
{
    return kind == Kind::Wav || kind == Kind::Vinyl;
}

QString bitrateProblem(const Deliverable& deliverable)
{
    const int rate = *deliverable.bitrateKbps;
    switch (deliverable.kind) {
    case Kind::Mp3:
        if (deliverable.quality)
            return Text::tr("cannot stand beside quality, which makes the MP3 one of variable bit rate; clear one of them");
        return std::find(std::begin(mp3Rates), std::end(mp3Rates), rate) != std::end(mp3Rates)
                   ? QString()
                   : Text::tr("must be 128, 160, 192, 224, 256 or 320 in mp3");
    case Kind::Aac:
        return rate >= 96 && rate <= 320 ? QString() : Text::tr("must be 96 to 320 in aac");
    case Kind::Opus:
        return QString();
    case Kind::Vorbis:
        return Text::tr("has no place in vorbis, which is told a quality instead");
    default:
        return Text::tr("has no place in a kind that keeps every sample; clear it");
    }
}

QString qualityProblem(const Deliverable& deliverable)
{
    if (deliverable.kind == Kind::Mp3)
        return *deliverable.quality == 0 || *deliverable.quality == 2
                   ? QString()
                   : Text::tr("must be 0 or 2 in mp3: LAME's V0 and V2 of variable bit rate");
    return deliverable.kind == Kind::Vorbis ? QString() : Text::tr("is known to vorbis and mp3 only; clear it");
}

QString bitsProblem(const Deliverable& deliverable)
{
    const bool floats = deliverable.bits == 32 && isWave(deliverable.kind);
    return deliverable.bits == 16 || deliverable.bits == 24 || floats ? QString() : Text::tr("must be 16 or 24, or 32 in wav and vinyl");
}

}  // namespace

bool holdsId3(DeliverableKind kind)
{
    return isWave(kind) || kind == Kind::Aiff || kind == Kind::Mp3;
}

Result<void> checkDeliverable(const Deliverable& deliverable)
{
    const auto at = [&](const char* member, const QString& problem) -> Error {
        const QString key = QStringLiteral("deliverables[\"%1\"].%2").arg(harmless(deliverable.name), QLatin1String(member));
        return {ErrorKind::BadData, Text::tr("%1 %2").arg(key, problem)};
    };
    if (const QString problem = bitsProblem(deliverable); !problem.isEmpty())
        return at("bits", problem);
    if (deliverable.recordInches != 7 && deliverable.recordInches != 10 && deliverable.recordInches != 12)
        return at("recordInches", Text::tr("must be 7, 10 or 12"));
    if (deliverable.bitrateKbps)
        if (const QString problem = bitrateProblem(deliverable); !problem.isEmpty())
            return at("bitrateKbps", problem);
    if (deliverable.quality)
        if (const QString problem = qualityProblem(deliverable); !problem.isEmpty())
            return at("quality", problem);
    if (deliverable.tags == TagMeasure::Broadcast && !isWave(deliverable.kind))
        return at("tags", Text::tr("cannot be broadcast here: bext and iXML stand in wav only"));
    if (deliverable.tags == TagMeasure::Clean && deliverable.isDisc())
        return at("tags", Text::tr("cannot be clean here: leave the texts of a disc out with cdText=false"));
    if (deliverable.id3Version != 4 && !holdsId3(deliverable.kind))
        return at("id3Version", Text::tr("has a meaning in wav, aiff and mp3 only; clear it"));
    if (deliverable.replayGain && deliverable.isDisc())
        return at("replayGain", Text::tr("has no place on a disc"));
    if (deliverable.replayGain && deliverable.tags == TagMeasure::Clean)
        return at("replayGain", Text::tr("contradicts tags=clean; clear one of them"));
    if (deliverable.coverPixels && deliverable.isDisc())
        return at("coverPixels", Text::tr("has no place on a disc"));
    return {};
}

}  // namespace lacquer
