// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextSizes.h"

#include "base/Text.h"
#include "disc/CdTextLanguage.h"
#include "disc/CdTextPack.h"

namespace lacquer {

std::optional<CdTextSizes> CdTextSizes::read(const std::vector<CdTextReadPack>& packs, int block,
                                             CdTextFindings& findings)
{
    const QString again = Text::tr("Write the texts anew.");
    std::array<QByteArray, CdTextPack::sizePacks> parts;
    int found = 0;
    bool inOrder = true;
    for (const CdTextReadPack& pack : packs) {
        if (pack.type != 0x8F)
            continue;
        inOrder = inOrder && pack.track == found;
        ++found;
        if (pack.track < CdTextPack::sizePacks && parts[std::size_t(pack.track)].isEmpty())
            parts[std::size_t(pack.track)] = pack.payload;
    }
    if (found == 0) {
        findings.add(DiscSeverity::Error, "cdtext-size-missing", 0, block,
                     Text::tr("The three size packs are missing, without which players show nothing."), again);
        return std::nullopt;
    }
    if (found != CdTextPack::sizePacks || !inOrder)
        findings.add(
            DiscSeverity::Error, "cdtext-size-pack", 0, block,
            Text::tr("There should be three size packs, numbered 0, 1, 2, and they are not so (%1 found).").arg(found),
            again);
    QByteArray bytes;
    for (const QByteArray& part : parts) {
        if (part.isEmpty())
            return std::nullopt;
        bytes += part;
    }
    const auto at = [&](std::size_t index) { return int(static_cast<unsigned char>(bytes[qsizetype(index)])); };
    CdTextSizes sizes;
    sizes.charset = at(0);
    sizes.firstTrack = at(1);
    sizes.lastTrack = at(2);
    sizes.copyright = at(3);
    for (std::size_t i = 0; i < 16; ++i)
        sizes.packs[i] = at(4 + i);
    for (std::size_t i = 0; i < 8; ++i) {
        sizes.lastSequence[i] = at(20 + i);
        sizes.language[i] = at(28 + i);
    }
    return sizes;
}

void CdTextSizes::check(const std::vector<CdTextReadPack>& all, int block, int tracks, CdTextFindings& findings) const
{
    const QString again = Text::tr("Write the texts anew.");
    const auto error = [&](const char* code, const QString& message) {
        findings.add(DiscSeverity::Error, code, 0, block, message, again);
    };
    if (charset != 0x00 && charset != 0x01 && charset != 0x80)
        error("cdtext-charset", Text::tr("There is no character set %1.").arg(charset, 2, 16, QLatin1Char('0')));
    if (firstTrack != 1)
        error("cdtext-first-track", Text::tr("The first track should be 1 and is %1.").arg(firstTrack));
    if (lastTrack < firstTrack || lastTrack > 99)
        error("cdtext-last-track", Text::tr("The last track is said to be %1.").arg(lastTrack));
    else if (tracks > 0 && lastTrack != tracks)
        error("cdtext-track-count",
              Text::tr("The texts are for %1 tracks, and the disc has %2.").arg(lastTrack).arg(tracks));
    if (copyright != 0 && copyright != 3)
        findings.add(DiscSeverity::Warning, "cdtext-copyright", 0, block,
                     Text::tr("The mark of copyright is %1 and should be 0 or 3.").arg(copyright), again);
    std::array<int, 16> counted{};
    for (const CdTextReadPack& pack : all)
        ++counted[std::size_t(pack.type & 0x0F)];
    for (std::size_t type = 0; type < counted.size(); ++type)
        if (packs[type] != (counted[type] & 0xFF))
            error("cdtext-count", Text::tr("There should be %1 packs of type %2, and there are %3.")
                                      .arg(packs[type])
                                      .arg(0x80 + type, 2, 16, QLatin1Char('0'))
                                      .arg(counted[type]));
    const std::size_t self = std::size_t(block);
    if (const int last = int(all.size() - 1) & 0xFF; lastSequence[self] != last)
        error("cdtext-last-sequence",
              Text::tr("The last pack should have number %1 and has %2.").arg(lastSequence[self]).arg(last));
    if (language[self] == 0)
        findings.add(DiscSeverity::Note, "cdtext-language-unknown", 0, block,
                     Text::tr("The language of the texts is not told."),
                     Text::tr("Choose the language when the texts are written anew."));
    else if (!cdTextLanguage(language[self]))
        findings.add(DiscSeverity::Warning, "cdtext-language", 0, block,
                     Text::tr("%1 is not the number of a language.").arg(language[self]), again);
}

}  // namespace lacquer
