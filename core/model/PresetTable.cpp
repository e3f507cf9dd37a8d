// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PresetTable.h"

#include <QtGlobal>

namespace lacquer {

namespace {

std::vector<PresetRow> makeTable()
{
    using enum PresetPlace;
    return {
        {Any, true, QT_TRANSLATE_NOOP("ChainPresets", "Clean start"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the mix is right already: takes away rumble below 25 Hz and nothing else."),
         {{"equalizer", {{"band1.on", 1}, {"band1.frequencyHz", 25}}}}},
        {Song, false, QT_TRANSLATE_NOOP("ChainPresets", "Warm, open"),
         QT_TRANSLATE_NOOP("ChainPresets", "When a mix sounds thin and closed: a little more low end and air, gently held together."),
         {{"equalizer",
           {{"band2.frequencyHz", 90}, {"band2.gainDb", 0.8}, {"band3.frequencyHz", 280}, {"band3.gainDb", -0.6},
            {"band7.frequencyHz", 11000}, {"band7.gainDb", 1.0}}},
          {"compressor",
           {{"thresholdDb", -16}, {"ratio", 1.5}, {"kneeDb", 9}, {"attackMs", 40}, {"releaseMs", 200}, {"autoRelease", 1},
            {"detector", 1}, {"sidechainHighPassHz", 90}}}}},
        {Song, false, QT_TRANSLATE_NOOP("ChainPresets", "Glue"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the parts stand side by side: a slow bus compressor that moves one to two decibels."),
         {{"compressor",
           {{"thresholdDb", -18}, {"ratio", 2}, {"kneeDb", 6}, {"attackMs", 30}, {"releaseMs", 150}, {"autoRelease", 1},
            {"sidechainHighPassHz", 80}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Less mud"),
         QT_TRANSLATE_NOOP("ChainPresets", "When everything piles up between 200 and 400 Hz: a broad cut there, and the low end kept."),
         {{"equalizer", {{"band3.frequencyHz", 300}, {"band3.gainDb", -1.5}, {"band3.q", 0.8}, {"band2.gainDb", 0.5}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Less harsh"),
         QT_TRANSLATE_NOOP("ChainPresets", "When voices and guitars hurt at 3 kHz when played loud: a narrow dip, and a soft top."),
         {{"equalizer",
           {{"band6.frequencyHz", 3200}, {"band6.gainDb", -1.5}, {"band6.q", 1.2}, {"band7.frequencyHz", 12000}, {"band7.gainDb", -0.5}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Solid low end"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the bass wanders from side to side: the side signal is cut below 110 Hz, the middle stays."),
         {{"equalizer", {{"band1.on", 1}, {"band1.frequencyHz", 110}, {"band1.channels", 4}}}}},

        {Stem, false, QT_TRANSLATE_NOOP("ChainPresets", "Vocal in front"),
         QT_TRANSLATE_NOOP("ChainPresets", "When a lead vocal comes and goes: rumble out, esses softened, evened out and a little more presence."),
         {{"equalizer", {{"band1.on", 1}, {"band1.frequencyHz", 80}, {"band6.frequencyHz", 3500}, {"band6.gainDb", 1}, {"band6.q", 0.8}}},
          {"deEsser", {{"frequencyHz", 6800}, {"rangeDb", 6}}},
          {"compressor",
           {{"thresholdDb", -20}, {"ratio", 2.5}, {"kneeDb", 9}, {"attackMs", 12}, {"releaseMs", 120}, {"autoRelease", 1}, {"makeupDb", 3}}}}},
        {Stem, true, QT_TRANSLATE_NOOP("ChainPresets", "Softer esses"),
         QT_TRANSLATE_NOOP("ChainPresets", "When S and T of a voice stick out and nothing else is wrong with it."),
         {{"deEsser", {{"frequencyHz", 7000}, {"ratio", 4}, {"rangeDb", 8}}}}},
        {Stem, true, QT_TRANSLATE_NOOP("ChainPresets", "Drums with snap"),
         QT_TRANSLATE_NOOP("ChainPresets", "When drums sound flat behind the band: sharper strokes, a little less ringing."),
         {{"transientShaper", {{"attackPercent", 20}, {"sustainPercent", -10}, {"limitDb", 2.5}}}}},
        {Stem, false, QT_TRANSLATE_NOOP("ChainPresets", "Less room"),
         QT_TRANSLATE_NOOP("ChainPresets", "When drums or a piano were recorded too far away: shortens what rings on."),
         {{"transientShaper", {{"sustainPercent", -40}, {"sustainMs", 300}, {"limitDb", 9}}}}},
        {Stem, false, QT_TRANSLATE_NOOP("ChainPresets", "Even bass"),
         QT_TRANSLATE_NOOP("ChainPresets", "When some notes of a bass boom and others vanish: a steady hand, and harmonics small speakers can play."),
         {{"compressor",
           {{"thresholdDb", -20}, {"ratio", 3}, {"kneeDb", 6}, {"attackMs", 25}, {"releaseMs", 120}, {"detector", 1}, {"makeupDb", 2}}},
          {"saturator", {{"curve", 2}, {"driveDb", 4}, {"biasPercent", 10}, {"colourPercent", -30}, {"mixPercent", 50}, {"outputGainDb", -1}}}}},
        {Stem, true, QT_TRANSLATE_NOOP("ChainPresets", "Make way for the voice"),
         QT_TRANSLATE_NOOP("ChainPresets", "When guitars or keys cover the singer: they give way around 2.5 kHz whenever they are loud there."),
         {{"equalizer",
           {{"band1.on", 1}, {"band1.frequencyHz", 60}, {"band5.frequencyHz", 2500}, {"band5.gainDb", -0.5}, {"band5.q", 0.9},
            {"band5.dynamicThresholdDb", -36}, {"band5.dynamicRangeDb", -2.5}, {"band5.dynamicAttackMs", 20}, {"band5.dynamicReleaseMs", 180}, {"outputGainDb", 0.5}}}}},
        {Stem, true, QT_TRANSLATE_NOOP("ChainPresets", "Wide pads"),
         QT_TRANSLATE_NOOP("ChainPresets", "When keys, pads or backing voices should stand around the lead: wider above the bass, safe in mono."),
         {{"stereoImage",
           {{"split", 1}, {"lowWidthPercent", 80}, {"middleWidthPercent", 120}, {"highWidthPercent", 140}, {"monoBass", 2},
            {"monoBassHz", 150}, {"guard", 1}, {"guardCorrelation", 0.3}}}}},

        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Tape"),
         QT_TRANSLATE_NOOP("ChainPresets", "When a mix made in a computer sounds too clean: rounds what is loud, the bass more than the treble."),
         {{"saturator", {{"curve", 3}, {"driveDb", 4}, {"colourPercent", -20}, {"mixPercent", 70}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Tube warmth"),
         QT_TRANSLATE_NOOP("ChainPresets", "When a voice and a few instruments want body: even harmonics, mixed in."),
         {{"saturator", {{"curve", 2}, {"driveDb", 5}, {"biasPercent", 25}, {"mixPercent", 35}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Peaks off"),
         QT_TRANSLATE_NOOP("ChainPresets", "When single drum strokes keep a loud mix from being louder: cuts the highest decibel or two, unheard."),
         {{"clipper", {{"ceilingDb", -2}, {"softnessPercent", 15}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Hold the bass"),
         QT_TRANSLATE_NOOP("ChainPresets", "When kick and bass push the rest around: only what is below 120 Hz is evened out."),
         {{"multiband",
           {{"bands", 0}, {"crossover1Hz", 120}, {"band1.thresholdDb", -22}, {"band1.ratio", 2.5}, {"band1.attackMs", 20},
            {"band1.releaseMs", 150}, {"band1.rangeDb", 4.5}, {"band1.gainDb", 1}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Calm top"),
         QT_TRANSLATE_NOOP("ChainPresets", "When cymbals get sharp in the loud parts only: what is above 6 kHz gives way then."),
         {{"multiband",
           {{"bands", 0}, {"crossover1Hz", 6000}, {"band2.thresholdDb", -30}, {"band2.ratio", 2}, {"band2.attackMs", 4},
            {"band2.releaseMs", 80}, {"band2.rangeDb", 3}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Even in four bands"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the balance of a mix changes from verse to chorus: four bands, each held a little."),
         {{"multiband",
           {{"bands", 2}, {"crossover1Hz", 120}, {"crossover2Hz", 700}, {"crossover3Hz", 5000},
            {"band1.thresholdDb", -20}, {"band1.ratio", 1.6}, {"band1.attackMs", 40}, {"band1.releaseMs", 250}, {"band1.rangeDb", 4},
            {"band2.thresholdDb", -22}, {"band2.ratio", 1.5}, {"band2.attackMs", 30}, {"band2.releaseMs", 200}, {"band2.rangeDb", 4},
            {"band3.thresholdDb", -26}, {"band3.ratio", 1.5}, {"band3.attackMs", 20}, {"band3.releaseMs", 150}, {"band3.rangeDb", 4},
            {"band4.thresholdDb", -32}, {"band4.ratio", 1.5}, {"band4.attackMs", 10}, {"band4.releaseMs", 100}, {"band4.rangeDb", 4},
            {"outputGainDb", 1.5}}}}},
        {Song, true, QT_TRANSLATE_NOOP("ChainPresets", "Wide above, mono below"),
         QT_TRANSLATE_NOOP("ChainPresets", "When a mix is narrow but its bass must stay put, for vinyl and clubs: the treble wider, the bass in the middle."),
         {{"stereoImage",
           {{"split", 2}, {"lowCrossoverHz", 250}, {"highCrossoverHz", 4000}, {"highWidthPercent", 125}, {"middleWidthPercent", 110},
            {"monoBass", 2}, {"monoBassHz", 120}, {"guard", 1}, {"guardCorrelation", 0.25}}}}},

        {Album, true, QT_TRANSLATE_NOOP("ChainPresets", "Finishing touch"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the songs are good and the record wants one last hand: half a decibel of bass and air, in linear phase."),
         {{"linearEqualizer",
           {{"band2.frequencyHz", 70}, {"band2.gainDb", 0.5}, {"band4.frequencyHz", 350}, {"band4.gainDb", -0.4}, {"band4.q", 0.7},
            {"band7.frequencyHz", 12000}, {"band7.gainDb", 0.6}}}}},
        {Album, true, QT_TRANSLATE_NOOP("ChainPresets", "Brighter record"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the whole record is duller than its neighbours: a broad lift from 5 kHz, without the pre-ringing of linear phase."),
         {{"linearEqualizer", {{"phase", 1}, {"band7.frequencyHz", 5000}, {"band7.gainDb", 1.2}, {"band7.q", 0.5}}}}},
        {Album, true, QT_TRANSLATE_NOOP("ChainPresets", "One breath"),
         QT_TRANSLATE_NOOP("ChainPresets", "When songs run into each other and should sound like one performance: very slow, less than a decibel."),
         {{"compressor",
           {{"thresholdDb", -18}, {"ratio", 1.25}, {"kneeDb", 12}, {"attackMs", 80}, {"releaseMs", 600}, {"autoRelease", 1},
            {"detector", 1}, {"rmsMs", 100}, {"sidechainHighPassHz", 100}, {"makeupDb", 0.4}}}}},
        {Album, false, QT_TRANSLATE_NOOP("ChainPresets", "Rock record"),
         QT_TRANSLATE_NOOP("ChainPresets", "When a loud record should feel dense before the limiter: some tape, the bass held, the highest peaks off."),
         {{"saturator", {{"curve", 3}, {"driveDb", 3}, {"mixPercent", 60}}},
          {"multiband",
           {{"bands", 0}, {"crossover1Hz", 110}, {"band1.thresholdDb", -20}, {"band1.ratio", 2}, {"band1.attackMs", 25},
            {"band1.releaseMs", 160}, {"band1.rangeDb", 5}}},
          {"clipper", {{"ceilingDb", -1.5}, {"softnessPercent", 20}}}}},
    };
}

}  // namespace

std::span<const PresetRow> presetTable()
{
    static const std::vector<PresetRow> table = makeTable();
    return table;
}

}  // namespace lacquer
