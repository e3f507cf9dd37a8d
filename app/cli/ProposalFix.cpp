// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProposalFix.h"

#include "base/Text.h"
#include "delivery/preflight/NameCheck.h"
#include "model/KeyAccess.h"
#include "model/NearestName.h"

#include <set>

namespace lacquer {

namespace {

/// One finding can uncover another; nothing is ever mended this often.
constexpr int mostRounds = 12;

bool isAboutNames(const Problem& problem)
{
    return problem.deliverable.isEmpty() || problem.where == QLatin1String("barcode");
}

}  // namespace

const QStringList& mendableCodes()
{
    static const QStringList codes{
        QStringLiteral("title-encoding"), QStringLiteral("title-control"),   QStringLiteral("title-direction"), QStringLiteral("title-nfd"),
        QStringLiteral("title-look-alike"), QStringLiteral("title-space"),   QStringLiteral("title-double-space"), QStringLiteral("title-sign"),
        QStringLiteral("title-extension"), QStringLiteral("title-number"),   QStringLiteral("title-featuring"), QStringLiteral("title-capitals"),
        QStringLiteral("title-bracket"),  QStringLiteral("artist-spelling"), QStringLiteral("name-spelling"),   QStringLiteral("barcode-invalid"),
        QStringLiteral("barcode-form"),   QStringLiteral("isrc-form"),       QStringLiteral("iswc-form"),       QStringLiteral("format-bits"),
        QStringLiteral("format-rate"),    QStringLiteral("format-pieces"),   QStringLiteral("format-tags"),     QStringLiteral("over-ceiling")};
    return codes;
}

Result<FixedAlbum> applyProposals(const Album& album, const std::vector<Problem>& problems, const QStringList& codes)
{
    const bool all = codes.contains(QStringLiteral("all"));
    for (const QString& code : codes)
        if (code != QLatin1String("all") && !mendableCodes().contains(code))
            return Error{ErrorKind::Usage, Text::tr("nothing is ever proposed for '%1'%2; --fix knows all and %3")
                                               .arg(harmless(code), didYouMean(code, mendableCodes()), mendableCodes().join(QStringLiteral(", ")))};
    FixedAlbum fixed{album, {}};
    std::vector<Problem> left = problems;
    for (int round = 0; round < mostRounds; ++round) {
        QStringList assignments;
        std::set<QString> taken;
        for (const Problem& problem : left) {
            const QString code = QString::fromLatin1(problem.code);
            const bool wanted = codes.contains(code) || (all && isAboutNames(problem));
            // Of several proposals for one value the first is taken; the others are judged again after it.
            if (problem.proposal.isEmpty() || !wanted || !taken.insert(problem.where).second)
                continue;
            const auto before = getValue(fixed.album, problem.where);
            if (!before)
                return before.error();
            fixed.fixes.push_back({code, problem.where, before->is_string() ? fromUtf8(before->get<std::string>()) : fromUtf8(before->dump()), problem.proposal});
            assignments << problem.where + QLatin1Char('=') + problem.proposal;
        }
        if (assignments.isEmpty())
            break;
        auto changed = setValues(fixed.album, assignments);
        if (!changed)
            return changed.error();
        fixed.album = std::move(*changed);
        left = nameProblems(fixed.album);
    }
    return fixed;
}

}  // namespace lacquer
