// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TemplateProblems.h"

#include "base/Text.h"
#include "delivery/NameTemplate.h"

#include <utility>

namespace lacquer {

std::vector<Problem> templateProblems(const Deliverable& deliverable)
{
    std::vector<Problem> problems;
    for (const auto& [key, text] : {std::pair(QStringLiteral("nameTemplate"), deliverable.nameTemplate), {QStringLiteral("folderTemplate"), deliverable.folderTemplate}})
        for (const QString& word : unknownWords(text))
            problems.push_back({ProblemLevel::Warning, "name-word-unknown", QStringLiteral("deliverables[\"%1\"].%2").arg(harmless(deliverable.name), key),
                                Text::tr("{%1} stands for nothing and would stay in the names of '%2'").arg(harmless(word), harmless(deliverable.name)),
                                Text::tr("there are {number} {title} {artist} {album} {isrc} {disc} {side} {year} {label} {catalogNumber} {version} {deliverable}"),
                                deliverable.name, ErrorKind::BadData});
    return problems;
}

}  // namespace lacquer
