// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CdTextEncoder.h"

#include "base/Text.h"
#include "disc/CdTextGenre.h"
#include "disc/CdTextLanguage.h"
#include "disc/CdTextPack.h"
#include "disc/CdTextPlan.h"

#include <algorithm>
#include <utility>

namespace lacquer {

namespace {

constexpr int sizeType = 0x8F;

void checkBlock(const DiscLayout& layout, std::size_t number, std::vector<DiscProblem>& problems)
{
    const CdTextBlock& block = layout.texts[number];
    const QString where = Text::tr("CD-TEXT, language %1").arg(number + 1);
    if (block.language == 0 || !cdTextLanguage(block.language))
        problems.push_back({cdTextLanguage(block.language) ? DiscSeverity::Warning : DiscSeverity::Error,
                            "cdtext-language", 0, where,
                            Text::tr("%1 is not the number of a language.").arg(block.language),
                            Text::tr("Choose the language of the texts.")});
    for (std::size_t other = 0; other < number; ++other)
        if (layout.texts[other].language == block.language)
            problems.push_back({DiscSeverity::Warning, "cdtext-language-twice", 0, where,
                                Text::tr("Language %1 of the disc is the same language.").arg(other + 1),
                                Text::tr("Keep one of them: players offer one text for each language.")});
    if (block.genreCode < 0 || cdTextGenreName(block.genreCode).isEmpty())
        problems.push_back(
            {block.genreCode < 0 || block.genreCode > 0xFFFF ? DiscSeverity::Error : DiscSeverity::Warning,
             "cdtext-genre", 0, where, Text::tr("%1 is not the number of a genre.").arg(block.genreCode),
             Text::tr("Choose one of the 28 genres of CD-TEXT.")});
}

}  // namespace

CdTextEncoding encodedCdText(const DiscLayout& layout, const CdTextOptions& options)
{
    CdTextEncoding result;
    if (layout.texts.empty())
        return result;
    const int tracks = int(layout.tracks.size());
    const QString everywhere = Text::tr("CD-TEXT");
    if (tracks < 1 || tracks > 99) {
        result.problems.push_back({DiscSeverity::Error, "cdtext-tracks", 0, everywhere,
                                   Text::tr("A disc has 1 to 99 tracks; this one has %1.").arg(tracks),
                                   Text::tr("Add or remove tracks.")});
        return result;
    }
    std::vector<std::pair<const CdTextBlock*, CdTextPlan>> plans;
    for (std::size_t number = 0; number < layout.texts.size(); ++number) {
        const CdTextBlock& block = layout.texts[number];
        checkBlock(layout, number, result.problems);
        CdTextPlan plan(block, int(number), tracks, result.problems);
        if (plan.isEmpty()) {
            result.problems.push_back({DiscSeverity::Warning, "cdtext-empty-block", 0,
                                       Text::tr("CD-TEXT, language %1").arg(number + 1),
                                       Text::tr("There is no text in this language; it is left out."),
                                       Text::tr("Write a text, or remove the language.")});
            continue;
        }
        plan.shrink(options.dropKinds, result.problems);
        plans.emplace_back(&block, std::move(plan));
    }
    if (plans.size() > std::size_t(CdTextPack::blocks))
        result.problems.push_back({DiscSeverity::Error, "cdtext-languages", 0, everywhere,
                                   Text::tr("A disc has room for eight languages; there are %1.").arg(plans.size()),
                                   Text::tr("Remove the languages that matter least.")});
    const bool writable =
        plans.size() <= std::size_t(CdTextPack::blocks) &&
        std::all_of(plans.begin(), plans.end(), [](const auto& p) { return p.second.packs() <= CdTextPack::perBlock; });
    if (!writable)
        return result;

    std::vector<CdTextPackWriter> writers;
    // The last sixteen bytes of the size packs tell of all blocks and are the same in each.
    QByteArray common(16, '\0');
    for (std::size_t number = 0; number < plans.size(); ++number) {
        CdTextPackWriter& writer = writers.emplace_back(int(number));
        plans[number].second.write(writer);
        common[qsizetype(number)] = char(writer.packs() + CdTextPack::sizePacks - 1);
        common[qsizetype(number) + 8] = char(plans[number].first->language);
    }
    for (std::size_t number = 0; number < plans.size(); ++number) {
        const CdTextBlock& block = *plans[number].first;
        CdTextPackWriter& writer = writers[number];
        QByteArray size;
        size += char(block.charset);
        size += char(1);
        size += char(tracks);
        size += char(block.copyrighted ? 3 : 0);
        for (int type = 0x80; type < sizeType; ++type)
            size += char(writer.packs(type));
        size += char(CdTextPack::sizePacks);
        size += common;
        // Their track bytes count them.
        writer.add(sizeType, {{0, size.mid(0, 12), 0}, {1, size.mid(12, 12), 0}, {2, size.mid(24, 12), 0}}, false);
        result.bytes += writer.bytes();
    }
    return result;
}

}  // namespace lacquer
