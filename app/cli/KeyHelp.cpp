// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyHelp.h"

#include "HelpText.h"
#include "base/Text.h"
#include "model/Album.h"
#include "model/Field.h"

#include <cmath>

namespace lacquer {

namespace {

/// "-144 … 48", "true, false", "keep, pregap, drop".
template <class Owner>
std::string takes(const Field<Owner>& field)
{
    std::string text;
    if (field.kind == FieldKind::Switch)
        return "true, false";
    for (const char* name : field.choices)
        text += (text.empty() ? "" : ", ") + std::string(name);
    if (text.empty() && std::isfinite(field.minimum))
        text = toUtf8(QStringLiteral("%1 … %2").arg(field.minimum).arg(field.maximum));
    return text;
}

template <class Owner>
std::string rows(const std::string& prefix)
{
    std::string text = "\n";
    for (const Field<Owner>& field : fieldsOf<Owner>()) {
        const std::string values = takes(field);
        text += helpRow(prefix + field.name, field.meaning + (values.empty() ? std::string() : " (" + values + ")"), 28);
    }
    return text;
}

}  // namespace

std::string keyList()
{
    return wrapped(said(keyHelp), 0) + rows<Album>("") + rows<LoudnessAim>("loudness.") + rows<Song>("songs[N].") +
           rows<Stem>("songs[N].stems[N].") + rows<Deliverable>("deliverables[\"NAME\"].");
}

}  // namespace lacquer
