// SPDX-License-Identifier: GPL-3.0-or-later
// What receivers ask of a deliverable's own settings.
#include "base/Text.h"
#include "delivery/preflight/PlanCheck.h"
#include "delivery/preflight/ProfileView.h"

namespace lacquer {

namespace {

template <class Choice>
QString nameOf(Choice choice)
{
    return QString::fromLatin1(choiceNames(choice)[std::size_t(choice)]);
}

QString asked(const ProfileRule& rule)
{
    return rule.values.join(Text::tr(" or ", "between values a receiver takes"));
}

/// All deliverables for one receiver leave at one rate and depth.
void judgeOneRate(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    for (const Deliverable& other : view.album.deliverables) {
        if (other.profile != view.profile.name || other.name == view.deliverable.name)
            continue;
        const int rate = other.rate.value_or(view.album.rate.value_or(0));
        if (rate == view.rateHz() && other.bits == view.delivered.bits)
            continue;
        breaches.push_back(breach(view, rule, "rates-mixed", deliverableKey(view.deliverable, "rate"),
                                  Text::tr("'%1' has %2 Hz and %3 bits, '%4' has %5 Hz and %6 bits")
                                      .arg(harmless(view.deliverable.name)).arg(view.rateHz()).arg(view.delivered.bits).arg(harmless(other.name)).arg(rate).arg(other.bits),
                                  Text::tr("give both the same rate and depth")));
        return;
    }
}

}  // namespace

void judgeFormat(const ProfileView& view, const ProfileRule& rule, Breaches& breaches)
{
    const QString name = harmless(view.deliverable.name);
    // One value leaves no choice, so it can be proposed.
    const QString only = rule.values.size() == 1 ? rule.values.front() : QString();
    const auto say = [&](const char* code, const char* member, const QString& message, const QString& proposal = {}) {
        breaches.push_back(breach(view, rule, code, deliverableKey(view.deliverable, member), message,
                                  Text::tr("set its key %1 to %2").arg(QLatin1String(member), asked(rule)), proposal));
    };
    switch (rule.kind) {
    case RuleKind::Kind:
        if (const QString kind = nameOf(view.deliverable.kind); !rule.values.contains(kind))
            say("format-kind", "kind", Text::tr("'%1' is made of %2 files").arg(name, kind));
        break;
    case RuleKind::Bits:
        if (const QString bits = QString::number(view.delivered.bits); !rule.values.contains(bits))
            say("format-bits", "bits", Text::tr("'%1' has %2 bits").arg(name, bits), only);
        break;
    case RuleKind::Rate:
        if (const QString rate = QString::number(view.rateHz()); view.rateHz() > 0 && !rule.values.contains(rate))
            say("format-rate", "rate", Text::tr("'%1' has %2 Hz").arg(name, rate), only);
        break;
    case RuleKind::Channels:
        // Everything is delivered in stereo.
        if (!rule.values.contains(QStringLiteral("2")))
            say("format-channels", "kind", Text::tr("'%1' has two channels").arg(name));
        break;
    case RuleKind::Pieces:
        if (const QString pieces = nameOf(view.deliverable.pieces); !rule.values.contains(pieces) && !view.deliverable.isDisc())
            say("format-pieces", "pieces", Text::tr("'%1' has one file for each of: %2").arg(name, pieces), only);
        break;
    case RuleKind::Tags:
        if (const QString tags = nameOf(view.deliverable.tags); !rule.values.contains(tags) && !view.deliverable.isDisc())
            say("format-tags", "tags", Text::tr("the files of '%1' hold more or less than sound: tags are %2").arg(name, tags), only);
        break;
    case RuleKind::OneRate:
        judgeOneRate(view, rule, breaches);
        break;
    default:
        break;
    }
}

}  // namespace lacquer
