// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/SheetDiscs.h"

#include "base/Barcode.h"

#include <random>

namespace lacquer::test {

namespace {

using namespace Qt::StringLiterals;

/// std::uniform_int_distribution differs between libraries; this does not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    std::int64_t upTo(std::int64_t most) { return std::int64_t(engine_() % std::uint64_t(most + 1)); }
    bool oneIn(int of) { return upTo(of - 1) == 0; }

private:
    std::mt19937_64 engine_;
};

QString digits(Dice& dice, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(ushort('0' + dice.upTo(9)));
    return text;
}

QString words(Dice& dice, const QString& alphabet)
{
    QString text;
    for (std::int64_t i = 1 + dice.upTo(30); i > 0; --i)
        text += alphabet[qsizetype(dice.upTo(alphabet.size() - 1))];
    return text;
}

CdTextBlock block(Dice& dice, const DiscTraits& traits, std::size_t tracks, bool first, bool japanese)
{
    CdTextBlock block;
    block.language = japanese ? 0x69 : first ? 0x09 : int(dice.upTo(0x2B));
    block.charset = japanese ? CdTextCharset::MsJis : CdTextCharset::Latin1;
    QString alphabet = u"abc XYZ 019 ,.;:!?'()/&%#*+-_"_s;
    if (japanese)
        alphabet += u"あいうえおカキクケコ日本語表ソ能"_s;
    else if (!traits.onlyAscii)
        alphabet += u"äöüÄÖÜßéèçñÅø¿¡ÿ"_s;
    if (traits.languages)
        alphabet += u"\"\\"_s;
    for (const CdTextKind kind : {CdTextKind::Title, CdTextKind::Performer, CdTextKind::Songwriter,
                                  CdTextKind::Composer, CdTextKind::Arranger, CdTextKind::Message}) {
        if (kind != CdTextKind::Title && dice.oneIn(2))
            continue;
        auto& texts = block.texts[kind];
        texts.resize(tracks + 1);
        for (QString& text : texts)
            if (!dice.oneIn(4))
                text = words(dice, alphabet);
        texts.back() = u"the last"_s;
    }
    if (dice.oneIn(2))
        block.discId = u"AB-"_s + digits(dice, 5);
    if (dice.oneIn(2))
        block.genre = words(dice, u"Rock and Roll"_s).trimmed() + u'x';
    if (traits.languages)
        block.genreCode = int(dice.upTo(0x1C));
    return block;
}

}  // namespace

DiscLayout faultlessDisc()
{
    DiscLayout disc;
    disc.tracks.resize(3);
    disc.tracks[0].pause = 0;
    disc.tracks[0].indexes = {150};
    disc.tracks[0].isrc = u"DEA622612301"_s;
    disc.tracks[1].pause = 1500;
    disc.tracks[1].indexes = {1650, 2000, 2250};
    disc.tracks[1].isrc = u"DEA622612302"_s;
    disc.tracks[2].indexes = {3000};
    disc.tracks[2].isrc = u"DEA622612303"_s;
    disc.leadOut = 5250;
    disc.barcode = u"4006381333931"_s;
    return disc;
}

DiscLayout randomDisc(std::uint64_t seed, const DiscTraits& traits)
{
    Dice dice(seed);
    DiscLayout disc;
    const auto tracks =
        std::size_t(1 + dice.upTo(dice.oneIn(10) ? traits.mostTracks - 1 : std::min(traits.mostTracks - 1, 14)));
    std::int64_t at = 0;
    for (std::size_t i = 0; i < tracks; ++i) {
        DiscTrack track;
        if (i == 0) {
            track.pause = 0;
            at = 150 + (traits.longFirstPause && dice.oneIn(3) ? dice.upTo(2000) : 0);
        } else if (!dice.oneIn(2)) {
            track.pause = at;
            at += 150 + dice.upTo(dice.oneIn(2) ? 1 : 400);
        }
        track.indexes = {at};
        const std::int64_t length = 301 + dice.upTo(traits.longestTrackFrames - 301);
        for (std::int64_t index = at; traits.furtherIndexes && !dice.oneIn(3) && track.indexes.size() < 99;) {
            index += 1 + dice.upTo(length / 4);
            if (index >= at + length)
                break;
            track.indexes.push_back(index);
        }
        at += length;
        track.preEmphasis = i == 0 || !track.pause ? (i > 0 && disc.tracks.back().preEmphasis) : dice.oneIn(3);
        track.copyPermitted = dice.oneIn(3);
        track.serialCopy = traits.serialCopy && !track.copyPermitted && dice.oneIn(3);
        if (!dice.oneIn(4))
            track.isrc = u"DEA62"_s + digits(dice, 5) + u"%1"_s.arg(int(i), 2, 10, QChar(u'0'));
        disc.tracks.push_back(track);
    }
    disc.leadOut = at;
    if (!dice.oneIn(3)) {
        const QString code = u"4"_s + digits(dice, 11);
        disc.barcode = code + QString::number(gtinCheckDigit(code));
    }
    const int languages = traits.languages ? int(dice.upTo(8)) : int(dice.upTo(1));
    for (int i = 0; i < languages; ++i)
        disc.texts.push_back(block(dice, traits, tracks, i == 0, traits.languages && dice.oneIn(3)));
    return disc;
}

}  // namespace lacquer::test
