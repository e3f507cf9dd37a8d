// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextBlockReader.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Text.h"
#include "disc/CdTextBytes.h"
#include "disc/CdTextGenre.h"
#include "disc/CdTextKindName.h"
#include "disc/CdTextPack.h"

#include <algorithm>

namespace lacquer {

CdTextBlockReader::CdTextBlockReader(int block, std::vector<CdTextReadPack> packs, CdTextFindings& findings)
    : block_(block), packs_(std::move(packs)), findings_(&findings)
{
    putInOrder();
    sizes_ = CdTextSizes::read(packs_, block_, findings);
}

void CdTextBlockReader::error(const char* code, int place, const QString& message, int track)
{
    findings_->add(DiscSeverity::Error, code, place, block_, message, Text::tr("Write the texts anew."), track);
}

void CdTextBlockReader::warning(const char* code, int place, const QString& message, int track)
{
    findings_->add(DiscSeverity::Warning, code, place, block_, message, Text::tr("Write the texts anew."), track);
}

void CdTextBlockReader::putInOrder()
{
    std::vector<CdTextReadPack> kept;
    for (CdTextReadPack& pack : packs_) {
        if (!kept.empty() && kept.back().sameAs(pack))
            warning("cdtext-repeated-pack", pack.place, Text::tr("This pack stands there twice."));
        else
            kept.push_back(std::move(pack));
    }
    packs_ = std::move(kept);
    if (packs_.size() > std::size_t(CdTextPack::perBlock))
        error("cdtext-too-many-packs", 0,
              Text::tr("A block has 256 packs at most, and this one has %1.").arg(packs_.size()));

    std::vector<bool> seen(packs_.size(), false);
    bool all = packs_.size() <= std::size_t(CdTextPack::perBlock);
    std::size_t wrong = packs_.size();
    for (std::size_t i = 0; i < packs_.size(); ++i) {
        const auto sequence = std::size_t(packs_[i].sequence);
        all = all && sequence < packs_.size() && !seen[sequence];
        if (sequence < seen.size())
            seen[sequence] = true;
        if (sequence != (i & 0xFF) && wrong == packs_.size())
            wrong = i;
    }
    if (wrong == packs_.size())
        return;
    if (all) {
        // Every number is there once: the packs are whole and only stand in the wrong places.
        error("cdtext-order", packs_[wrong].place, Text::tr("Packs stand in the wrong order, from this one on."));
        std::stable_sort(packs_.begin(), packs_.end(),
                         [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    } else {
        error("cdtext-sequence", packs_[wrong].place,
              Text::tr("This pack has number %1 in its block and should have %2: packs are missing or misnumbered.")
                  .arg(packs_[wrong].sequence)
                  .arg(wrong & 0xFF));
    }
    return;
}

bool CdTextBlockReader::has(int type) const
{
    return std::any_of(packs_.begin(), packs_.end(), [&](const CdTextReadPack& p) { return p.type == type; });
}

int CdTextBlockReader::trackCount(int tracks) const
{
    if (tracks > 0)
        return std::min(tracks, 99);
    if (sizes_ && sizes_->lastTrack >= 1 && sizes_->lastTrack <= 99)
        return sizes_->lastTrack;
    int highest = 1;
    for (const CdTextReadPack& pack : packs_)
        if (pack.sound && (pack.type <= 0x85 || pack.type == 0x8E))
            highest = std::max(highest, pack.track);
    return highest;
}

std::vector<CdTextBlockReader::Spelt> CdTextBlockReader::spell(int type, int tracks, int skipped)
{
    std::vector<Spelt> texts;
    Spelt text;
    bool first = true;
    bool doubleByte = false;
    int characters = 0;
    int last = 0;
    const auto finish = [&] {
        texts.push_back(text);
        text = {text.track + 1, 0, doubleByte, {}};
        characters = 0;
    };
    for (const CdTextReadPack& pack : packs_) {
        if (pack.type != type)
            continue;
        last = pack.place;
        if (first)
            text.doubleByte = doubleByte = pack.doubleByte;
        else if (pack.doubleByte != doubleByte)
            error("cdtext-double-byte", pack.place,
                  Text::tr("This pack has another width of characters than those before it."));
        const bool zeros = pack.payload.count('\0') == pack.payload.size();
        if (text.track > tracks) {
            if (zeros)
                warning("cdtext-padding", pack.place,
                        Text::tr("This pack has nothing to say: all texts of its type are complete."));
        } else if (pack.sound && pack.track != text.track) {
            error("cdtext-track-byte", pack.place,
                  Text::tr("This pack says it begins in track %1; by counting the texts it begins in track %2.")
                      .arg(pack.track)
                      .arg(text.track));
            // Later ones are believed: whoever leaves out empty texts, or loses a pack, is caught up with here.
            while (text.track < pack.track && pack.track <= tracks) {
                finish();
                characters = text.track == pack.track ? pack.position : 0;
            }
        } else if (pack.sound && pack.position != std::min(characters, CdTextPack::highestPosition)) {
            error("cdtext-position", pack.place,
                  Text::tr("%1 characters of the text should stand before this pack, and it says %2.")
                      .arg(characters)
                      .arg(pack.position));
        }
        const int width = doubleByte ? 2 : 1;
        for (qsizetype at = first ? skipped : 0; at < pack.payload.size(); at += width) {
            const QByteArray character = pack.payload.mid(at, width);
            if (text.place == 0)
                text.place = pack.place;
            ++characters;
            if (character == QByteArray(width, '\0'))
                finish();
            else
                text.bytes += character;
        }
        first = false;
    }
    if (!text.bytes.isEmpty()) {
        error("cdtext-unterminated", last, Text::tr("The last text of a type has no end; it may have been cut off."),
              std::min(text.track, tracks));
        texts.push_back(text);
    }
    return texts;
}

QString CdTextBlockReader::decoded(const Spelt& text)
{
    const int charset = sizes_ ? sizes_->charset : text.doubleByte ? 0x80 : 0;
    const CdTextBytes read = text.doubleByte || charset == 0x80 ? CdTextBytes::fromMsJis(text.bytes, text.doubleByte)
                                                                : CdTextBytes::fromLatin1(text.bytes, charset == 1);
    switch (read.trouble) {
        case CdTextBytes::Trouble::None:
            break;
        case CdTextBytes::Trouble::Control:
            warning("cdtext-control", text.place, Text::tr("There are control characters in a text."), text.track);
            break;
        case CdTextBytes::Trouble::Utf8:
            error("cdtext-utf8", text.place,
                  Text::tr("A text is UTF-8, and players will show nonsense: %1").arg(harmless(read.text)), text.track);
            break;
        case CdTextBytes::Trouble::Windows:
            error("cdtext-windows", text.place,
                  Text::tr("A text has characters that only Windows knows: %1").arg(harmless(read.text)), text.track);
            break;
        case CdTextBytes::Trouble::NotAscii:
            error("cdtext-not-ascii", text.place,
                  Text::tr("A text is not ASCII, as its block says it is: %1").arg(harmless(read.text)), text.track);
            break;
        case CdTextBytes::Trouble::NoSuch:
            error("cdtext-bytes", text.place,
                  Text::tr("A text has bytes that are no Japanese characters: %1").arg(harmless(read.text)),
                  text.track);
            break;
    }
    if (read.text.size() > CdTextPack::advisedCharacters)
        warning("cdtext-long", text.place,
                Text::tr("This text has %1 characters; players show %2 at most.")
                    .arg(read.text.size())
                    .arg(CdTextPack::advisedCharacters),
                text.track);
    return read.text;
}

void CdTextBlockReader::readKind(CdTextKind kind, int tracks, CdTextBlock& to)
{
    if (!has(int(kind)))
        return;
    std::vector<QString> texts(std::size_t(tracks) + 1);
    int last = -1;
    for (Spelt& text : spell(int(kind), tracks, 0)) {
        last = std::max(last, text.track);
        if (text.track > tracks) {
            if (!text.bytes.isEmpty())
                error("cdtext-surplus", text.place,
                      Text::tr("There are more texts (%1) than tracks.").arg(cdTextKindName(kind)));
            continue;
        }
        QString& place = texts[std::size_t(text.track)];
        if (kind != CdTextKind::Code && text.bytes == QByteArray(text.doubleByte ? 2 : 1, '\t')) {
            if (text.track == 0)
                error("cdtext-repeat-disc", text.place, Text::tr("The disc's own text cannot repeat another."));
            else if (text.track == 1)
                warning("cdtext-repeat-first", text.place,
                        Text::tr("Track 1 repeats the disc's text, which not every player understands."), 1);
            if (text.track > 0)
                place = texts[std::size_t(text.track) - 1];
            continue;
        }
        place = decoded(text);
        if (kind != CdTextKind::Code || place.isEmpty())
            continue;
        if (text.track == 0 && (place.size() != 13 || !normalizedBarcode(place).ok()))
            warning("cdtext-barcode", text.place,
                    Text::tr("%1 is not a barcode of thirteen digits.").arg(harmless(place)));
        if (text.track > 0 && normalizedIsrc(place) != place)
            warning("cdtext-isrc", text.place, Text::tr("%1 is not an ISRC.").arg(harmless(place)), text.track);
    }
    if (last < tracks)
        error("cdtext-missing-text", 0,
              Text::tr("The texts of one kind (%1) end with track %2 of %3.")
                  .arg(cdTextKindName(kind))
                  .arg(std::max(last, 0))
                  .arg(tracks));
    to.texts[kind] = std::move(texts);
}

QString CdTextBlockReader::readOne(int type)
{
    const auto texts = spell(type, 0, 0);
    for (std::size_t i = 1; i < texts.size(); ++i)
        if (!texts[i].bytes.isEmpty()) {
            error("cdtext-disc-only", texts[i].place,
                  Text::tr("Type %1 is for the disc alone, and there is more than one text.")
                      .arg(type, 2, 16, QLatin1Char('0')));
            break;
        }
    if (texts.empty())
        return {};
    const CdTextBytes read = CdTextBytes::fromLatin1(texts.front().bytes, type != 0x8D);
    if (read.trouble != CdTextBytes::Trouble::None)
        warning("cdtext-code-characters", texts.front().place,
                Text::tr("There are characters that do not belong here: %1").arg(harmless(read.text)));
    return read.text;
}

void CdTextBlockReader::readGenre(CdTextBlock& to)
{
    const auto pack =
        std::find_if(packs_.begin(), packs_.end(), [](const CdTextReadPack& p) { return p.type == 0x87; });
    if (pack == packs_.end())
        return;
    to.genreCode = static_cast<unsigned char>(pack->payload[0]) << 8 | static_cast<unsigned char>(pack->payload[1]);
    if (cdTextGenreName(to.genreCode).isEmpty())
        warning("cdtext-genre", pack->place, Text::tr("%1 is not the number of a genre.").arg(to.genreCode));
    const auto texts = spell(0x87, 0, 2);
    if (!texts.empty())
        to.genre = CdTextBytes::fromLatin1(texts.front().bytes, true).text;
}

CdTextBlock CdTextBlockReader::read(int tracks)
{
    CdTextBlock result;
    const int count = trackCount(tracks);
    if (sizes_) {
        sizes_->check(packs_, block_, tracks, *findings_);
        result.language = sizes_->language[std::size_t(block_)];
        result.copyrighted = sizes_->copyright != 0;
        if (sizes_->charset == 0x01 || sizes_->charset == 0x80)
            result.charset = CdTextCharset(sizes_->charset);
    } else {
        result.language = 0;
    }
    int before = 0;
    for (const CdTextReadPack& pack : packs_) {
        if (pack.type < before)
            error("cdtext-type-order", pack.place,
                  Text::tr("Pack types should ascend, and type %1 follows %2.")
                      .arg(pack.type, 2, 16, QLatin1Char('0'))
                      .arg(before, 2, 16, QLatin1Char('0')));
        before = pack.type;
        const bool text = pack.type <= 0x85;
        if (pack.doubleByte && !text)
            error("cdtext-double-byte", pack.place, Text::tr("Packs of this type have single bytes."));
        if (text && sizes_ && pack.doubleByte != (sizes_->charset == 0x80))
            error("cdtext-width", pack.place,
                  Text::tr("The width of the characters does not fit the character set of the block."));
        if (pack.type == 0x88 || pack.type == 0x89)
            findings_->add(DiscSeverity::Note, "cdtext-unread", pack.place, block_,
                           Text::tr("The table of contents within the texts is not looked at."),
                           Text::tr("Nothing needs to be done."));
        if (pack.type == 0x8F && pack.position != 0)
            error("cdtext-position", pack.place, Text::tr("Size packs hold no text, and this one counts characters."));
        if (pack.type >= 0x8A && pack.type <= 0x8C)
            warning("cdtext-reserved", pack.place,
                    Text::tr("Type %1 is reserved.").arg(pack.type, 2, 16, QLatin1Char('0')));
    }
    for (const CdTextKind kind : {CdTextKind::Title, CdTextKind::Performer, CdTextKind::Songwriter,
                                  CdTextKind::Composer, CdTextKind::Arranger, CdTextKind::Message, CdTextKind::Code})
        readKind(kind, count, result);
    result.discId = readOne(0x86);
    result.closedInformation = readOne(0x8D);
    readGenre(result);
    return result;
}

}  // namespace lacquer
