// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/IngestWords.h"

#include <QCoreApplication>

namespace lacquer {

namespace {

QString decimals(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

}  // namespace

QString ingestSentence(const IngestFinding& finding, const IngestReport& report)
{
    switch (finding.kind) {
    case IngestKind::Silent:
        return QCoreApplication::translate("FactsPanel", "There is nothing to hear in this file.");
    case IngestKind::Clipped:
        return QCoreApplication::translate("FactsPanel", "The tops are cut off: %n place(s). Ask for a mix with room.", nullptr, int(finding.count));
    case IngestKind::OverFullScale:
        return QCoreApplication::translate("FactsPanel", "%n sample(s) are beyond full scale; nothing is lost in a float file.", nullptr, int(finding.count));
    case IngestKind::InterSampleOvers:
        return QCoreApplication::translate("FactsPanel", "Peaks between the samples pass full scale in %n place(s).", nullptr, int(finding.count));
    case IngestKind::DcOffset:
        return QCoreApplication::translate("FactsPanel", "The wave does not stand around zero.");
    case IngestKind::SilentHead:
        return QCoreApplication::translate("FactsPanel", "It starts with %1 s of silence.").arg(decimals(finding.value, 2));
    case IngestKind::SilentTail:
        return QCoreApplication::translate("FactsPanel", "It ends with %1 s of silence.").arg(decimals(finding.value, 2));
    case IngestKind::UnusedBits:
        return QCoreApplication::translate("FactsPanel", "Only %1 of %2 bits are used: this was a shorter word once.").arg(int(finding.value)).arg(report.format.bits);
    case IngestKind::LossyFile:
        return QCoreApplication::translate("FactsPanel", "It works, but ask for the original.");
    case IngestKind::LikelyLossySource:
        return QCoreApplication::translate("FactsPanel", "It ends at %1 kHz, as lossy files do. Ask for the original.").arg(decimals(finding.value / 1000, 1));
    case IngestKind::LikelyUpsampled:
        return QCoreApplication::translate("FactsPanel", "It ends at %1 kHz: it was at a lower sample rate once.").arg(decimals(finding.value / 1000, 1));
    case IngestKind::MonoAsStereo:
        return QCoreApplication::translate("FactsPanel", "Both channels are the same.");
    case IngestKind::OneSided:
        return finding.channel == 0 ? QCoreApplication::translate("FactsPanel", "The left channel is silent.") : QCoreApplication::translate("FactsPanel", "The right channel is silent.");
    case IngestKind::Imbalanced:
        return finding.value > 0 ? QCoreApplication::translate("FactsPanel", "Left is louder by %1 dB.").arg(decimals(finding.value, 1))
                                 : QCoreApplication::translate("FactsPanel", "Right is louder by %1 dB.").arg(decimals(-finding.value, 1));
    case IngestKind::OppositePolarity:
        return QCoreApplication::translate("FactsPanel", "Left and right work against each other: one of them is turned over.");
    }
    return {};
}

const char* ingestCode(IngestKind kind)
{
    switch (kind) {
    case IngestKind::Silent: return "silent";
    case IngestKind::Clipped: return "clipped";
    case IngestKind::OverFullScale: return "overFullScale";
    case IngestKind::InterSampleOvers: return "interSampleOvers";
    case IngestKind::DcOffset: return "dcOffset";
    case IngestKind::SilentHead: return "silentHead";
    case IngestKind::SilentTail: return "silentTail";
    case IngestKind::UnusedBits: return "unusedBits";
    case IngestKind::LossyFile: return "lossyFile";
    case IngestKind::LikelyLossySource: return "likelyLossySource";
    case IngestKind::LikelyUpsampled: return "likelyUpsampled";
    case IngestKind::MonoAsStereo: return "monoAsStereo";
    case IngestKind::OneSided: return "oneSided";
    case IngestKind::Imbalanced: return "imbalanced";
    case IngestKind::OppositePolarity: return "oppositePolarity";
    }
    return "";
}

}  // namespace lacquer
