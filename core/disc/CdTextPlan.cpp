// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextPlan.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Text.h"
#include "disc/CdTextCharacters.h"
#include "disc/CdTextKindName.h"
#include "disc/CdTextPack.h"

#include <QStringList>

#include <algorithm>

namespace lacquer {

namespace {

constexpr int discIdType = 0x86;
constexpr int genreType = 0x87;
constexpr int closedType = 0x8D;

bool isText(int type)
{
    return type >= int(CdTextKind::Title) && type <= int(CdTextKind::Message);
}

}  // namespace

CdTextPlan::CdTextPlan(const CdTextBlock& block, int number, int tracks, std::vector<DiscProblem>& problems)
    : block_(&block), number_(number)
{
    for (const auto& [kind, texts] : block.texts)
        addKind(kind, texts, tracks, problems);
    const auto addOne = [&](int type, const QString& text, CdTextCharset charset, const QString& what) {
        const QString fit = fitted(text, charset, 0, what, problems);
        if (!fit.isEmpty())
            items_[type].push_back({0, cdTextBytes(fit, charset) + '\0', 0});
    };
    addOne(discIdType, block.discId, CdTextCharset::Ascii, Text::tr("catalogue number"));
    addOne(closedType, block.closedInformation, CdTextCharset::Latin1, Text::tr("closed information"));
    const QString genre = fitted(block.genre, CdTextCharset::Ascii, 0, Text::tr("genre"), problems);
    if (block.genreCode != 0 || !genre.isEmpty()) {
        QByteArray bytes;
        bytes += char(block.genreCode >> 8 & 0xFF);
        bytes += char(block.genreCode & 0xFF);
        items_[genreType].push_back({0, bytes + cdTextBytes(genre, CdTextCharset::Ascii) + '\0', int(bytes.size())});
    }
}

QString CdTextPlan::where() const
{
    return Text::tr("CD-TEXT, language %1").arg(number_ + 1);
}

bool CdTextPlan::isWide(int type) const
{
    return block_->charset == CdTextCharset::MsJis && isText(type);
}

QString CdTextPlan::fitted(const QString& text, CdTextCharset charset, int track, const QString& what,
                           std::vector<DiscProblem>& problems) const
{
    const CdTextFitting fitting = fittedToCdText(text, charset);
    const QString place = where() + QStringLiteral(", ") + what;
    QStringList lost;
    QStringList changed;
    for (const auto& [from, to, at, gone] : fitting.replaced) {
        // Every Japanese block has its letters two bytes wide; that is no news.
        if (charset == CdTextCharset::MsJis && !gone &&
            from.normalized(QString::NormalizationForm_KC) == to.normalized(QString::NormalizationForm_KC))
            continue;
        const QString one = gone           ? harmless(from)
                            : to.isEmpty() ? Text::tr("%1 left out").arg(harmless(from))
                                           : QStringLiteral("%1 → %2").arg(harmless(from), to);
        QStringList& list = gone ? lost : changed;
        if (!list.contains(one))
            list += one;
    }
    if (!lost.isEmpty())
        problems.push_back(
            {DiscSeverity::Error, "cdtext-character", track, place,
             Text::tr("No CD player can show these characters here: %1").arg(lost.join(QStringLiteral(", "))),
             Text::tr("Write them in other letters for the disc, or use a Japanese block for Japanese.")});
    if (!changed.isEmpty())
        problems.push_back(
            {DiscSeverity::Warning, "cdtext-changed", track, place,
             Text::tr("CD-TEXT has not all of these characters and will show: %1")
                 .arg(changed.join(QStringLiteral(", "))),
             Text::tr("Look at the text as it will be on the disc; write it otherwise if that reads badly.")});
    if (fitting.text.size() > CdTextPack::advisedCharacters)
        problems.push_back({DiscSeverity::Warning, "cdtext-long", track, place,
                            Text::tr("This text has %1 characters; players show %2 at most.")
                                .arg(fitting.text.size())
                                .arg(CdTextPack::advisedCharacters),
                            Text::tr("Shorten it.")});
    return fitting.text;
}

void CdTextPlan::addKind(CdTextKind kind, const std::vector<QString>& texts, int tracks,
                         std::vector<DiscProblem>& problems)
{
    const int type = int(kind);
    const CdTextCharset charset = kind == CdTextKind::Code ? CdTextCharset::Ascii : block_->charset;
    Items items;
    bool any = false;
    for (int track = 0; track <= tracks; ++track) {
        const QString text = std::size_t(track) < texts.size() ? texts[std::size_t(track)] : QString();
        const QString what = cdTextPlaceName(track, kind);
        QString fit = fitted(text, charset, track, what, problems);
        if (kind == CdTextKind::Code) {
            // Discs hold the bare numbers.
            fit.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
            const bool good = track == 0 ? fit.size() == 13 && normalizedBarcode(fit).ok() : normalizedIsrc(fit) == fit;
            if (!good && !fit.isEmpty())
                problems.push_back({DiscSeverity::Warning, "cdtext-code", track, where() + QStringLiteral(", ") + what,
                                    track == 0 ? Text::tr("%1 is not a barcode of thirteen digits.").arg(fit)
                                               : Text::tr("%1 is not an ISRC.").arg(fit),
                                    Text::tr("Correct it, or leave it out: players take it from the subcode.")});
        }
        any = any || !fit.isEmpty();
        items.push_back({track, cdTextBytes(fit, charset) + QByteArray(isWide(type) ? 2 : 1, '\0'), 0});
    }
    for (std::size_t track = std::size_t(tracks) + 1; track < texts.size(); ++track)
        if (!texts[track].isEmpty()) {
            problems.push_back({DiscSeverity::Error, "cdtext-surplus", 0, where(),
                                Text::tr("There is a text (%1) for track %2, but the disc has %3 tracks.")
                                    .arg(cdTextKindName(kind))
                                    .arg(track)
                                    .arg(tracks),
                                Text::tr("Remove the text, or add the track.")});
            break;
        }
    if (any)
        items_[type] = std::move(items);
}

bool CdTextPlan::isEmpty() const
{
    return items_.empty();
}

int CdTextPlan::packs() const
{
    int sum = CdTextPack::sizePacks;
    for (const auto& [type, items] : items_)
        sum += CdTextPackWriter::needed(items);
    return sum;
}

void CdTextPlan::repeat()
{
    for (auto& [type, items] : items_) {
        if (!isText(type))
            continue;
        const QByteArray end(isWide(type) ? 2 : 1, '\0');
        const QByteArray tab = QByteArray(end.size(), '\t') + end;
        // Backwards, so that each is still compared with a text. Track 1 keeps its own: on it, players disagree about
        // what comes before.
        for (std::size_t track = items.size() - 1; track >= 2; --track)
            if (items[track].bytes == items[track - 1].bytes && items[track].bytes.size() > tab.size())
                items[track].bytes = tab;
    }
}

void CdTextPlan::shrink(bool mayDrop, std::vector<DiscProblem>& problems)
{
    if (packs() <= CdTextPack::perBlock)
        return;
    repeat();
    for (const CdTextKind kind :
         {CdTextKind::Message, CdTextKind::Arranger, CdTextKind::Composer, CdTextKind::Songwriter}) {
        if (!mayDrop || packs() <= CdTextPack::perBlock)
            break;
        if (items_.erase(int(kind)) > 0)
            problems.push_back(
                {DiscSeverity::Warning, "cdtext-dropped", 0, where(),
                 Text::tr("All texts of one kind are left out, because one language has 256 packs only: %1")
                     .arg(cdTextKindName(kind)),
                 Text::tr("Shorten the texts to have them all on the disc.")});
    }
    if (packs() > CdTextPack::perBlock)
        problems.push_back(overflow());
    else
        problems.push_back({DiscSeverity::Note, "cdtext-repeats", 0, where(),
                            Text::tr("To fit, texts that equal those of the track before are written as repetitions."),
                            Text::tr("Shorten the texts if a player shows such a track without its text.")});
}

DiscProblem CdTextPlan::overflow() const
{
    struct Length {
        qsizetype bytes;
        int type;
        int track;
    };
    std::vector<Length> lengths;
    qsizetype over = qsizetype(packs() - CdTextPack::perBlock) * CdTextPack::payloadBytes;
    for (const auto& [type, items] : items_)
        if (isText(type))
            for (const auto& item : items)
                lengths.push_back({item.bytes.size(), type, item.track});
    std::stable_sort(lengths.begin(), lengths.end(),
                     [](const Length& a, const Length& b) { return a.bytes > b.bytes; });
    QStringList longest;
    for (std::size_t i = 0; i < std::min<std::size_t>(lengths.size(), 8); ++i) {
        const int width = isWide(lengths[i].type) ? 2 : 1;
        longest += QStringLiteral("%1 (%2)")
                       .arg(cdTextPlaceName(lengths[i].track, CdTextKind(lengths[i].type)))
                       .arg(lengths[i].bytes / width - 1);
    }
    if (block_->charset == CdTextCharset::MsJis)
        over /= 2;
    return {DiscSeverity::Error,
            "cdtext-overflow",
            0,
            where(),
            Text::tr("The texts need %1 packs, and one language has 256.").arg(packs()),
            Text::tr("Take away about %1 characters. The longest texts, with their characters: %2")
                .arg(over)
                .arg(longest.join(QStringLiteral("; ")))};
}

void CdTextPlan::write(CdTextPackWriter& writer) const
{
    for (const auto& [type, items] : items_)
        writer.add(type, items, isWide(type));
}

}  // namespace lacquer
