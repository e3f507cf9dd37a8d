// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DiscTexts.h"

#include "base/Barcode.h"
#include "disc/CdTextLanguage.h"

#include <algorithm>

namespace lacquer::test {

namespace {

using namespace Qt::StringLiterals;

/// Not std::uniform_int_distribution, which differs between libraries.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    int below(int limit) { return int(engine_() % std::uint64_t(limit)); }
    bool oneIn(int n) { return below(n) == 0; }

private:
    std::mt19937_64 engine_;
};

QString word(Dice& dice, int longest, CdTextCharset charset, int shortest = 1)
{
    static const QString kana =
        u"あいうえおかきくけこアイウエオカキクケコ漢字音楽夜空東京愛歌０１２ＡＢＣａｂｃ　。、"_s;
    static const QString letters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-'&!?()"_s;
    static const QString accents = u"äöüÄÖÜßéèêñçåøÅØæ«»¿¡ÿþ"_s;
    const int length = shortest + dice.below(longest);
    QString text;
    for (int i = 0; i < length; ++i) {
        const QString& from = charset == CdTextCharset::MsJis                     ? kana
                              : charset == CdTextCharset::Latin1 && dice.oneIn(6) ? accents
                                                                                  : letters;
        text += from.at(dice.below(int(from.size())));
    }
    // Blanks at the ends are nothing anybody would type, and sheets lose them.
    const QChar end = charset == CdTextCharset::MsJis ? QChar(u'歌') : QChar(u'x');
    if (text.front().isSpace())
        text.front() = end;
    if (text.back().isSpace())
        text.back() = end;
    return text;
}

}  // namespace

DiscLayout bareDisc(int tracks)
{
    DiscLayout layout;
    for (int i = 0; i < tracks; ++i) {
        DiscTrack track;
        track.indexes = {150 + i * 4500};
        layout.tracks.push_back(track);
    }
    layout.tracks.front().pause = 0;
    layout.leadOut = 150 + tracks * 4500;
    return layout;
}

DiscLayout randomDiscTexts(std::uint64_t seed, const DiscTextLimits& limits)
{
    Dice dice(seed);
    const int tracks = 1 + dice.below(limits.tracks);
    const int longest = 1 + dice.below(limits.longest);
    DiscLayout layout = bareDisc(tracks);
    const int blocks = 1 + dice.below(limits.blocks);
    const auto languages = cdTextLanguages();
    const int firstLanguage = dice.below(int(languages.size()) - 20);
    for (int number = 0; number < blocks; ++number) {
        CdTextBlock block;
        block.language = languages[std::size_t(1 + firstLanguage + number)].code;
        block.charset = limits.japanese && dice.oneIn(3) ? CdTextCharset::MsJis
                        : dice.oneIn(4)                  ? CdTextCharset::Ascii
                                                         : CdTextCharset::Latin1;
        block.copyrighted = dice.oneIn(2);
        for (const CdTextKind kind : {CdTextKind::Title, CdTextKind::Performer, CdTextKind::Songwriter,
                                      CdTextKind::Composer, CdTextKind::Arranger, CdTextKind::Message}) {
            if (kind != CdTextKind::Title && limits.gaps && dice.oneIn(2))
                continue;
            std::vector<QString>& texts = block.texts[kind];
            for (int track = 0; track <= tracks; ++track) {
                if (track > 1 && limits.repeats && dice.oneIn(3))
                    texts.push_back(texts.back());
                else
                    texts.push_back(track > 0 && limits.gaps && dice.oneIn(5)
                                        ? QString()
                                        : word(dice, longest, block.charset, limits.shortest));
                while (!limits.repeats && track > 0 && !texts.back().isEmpty() &&
                       texts.back() == texts[std::size_t(track) - 1])
                    texts.back() = word(dice, longest + 3, block.charset);
            }
        }
        if (dice.oneIn(3)) {
            std::vector<QString>& codes = block.texts[CdTextKind::Code];
            QString digits;
            for (int i = 0; i < 12; ++i)
                digits += QChar(char16_t('0' + dice.below(10)));
            codes.push_back(digits + QString::number(gtinCheckDigit(digits)));
            for (int track = 1; track <= tracks; ++track)
                codes.push_back(dice.oneIn(8) ? QString()
                                              : u"DEA62%1%2"_s.arg(10 + dice.below(80)).arg(10000 + dice.below(80000)));
        }
        if (dice.oneIn(2))
            block.discId = word(dice, 20, CdTextCharset::Ascii);
        if (dice.oneIn(2)) {
            block.genreCode = 2 + dice.below(26);
            if (dice.oneIn(2))
                block.genre = word(dice, 40, CdTextCharset::Ascii);
        }
        if (dice.oneIn(4))
            block.closedInformation = word(dice, 40, CdTextCharset::Latin1);
        layout.texts.push_back(std::move(block));
    }
    return layout;
}

}  // namespace lacquer::test
