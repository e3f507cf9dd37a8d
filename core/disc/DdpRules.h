// SPDX-License-Identifier: GPL-3.0-or-later
// DdpRules: everything that can be wrong with a DDP fileset, as one table: code, weight, sentence, remedy.
#pragma once

#include "disc/DiscProblem.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace lacquer {

using DiscProblems = std::vector<DiscProblem>;

/// One problem out of the table, which must have the code; the values fill %1, %2 … of its sentence, made harmless.
[[nodiscard]] DiscProblem ddpProblem(const char* code, const QString& where, const QStringList& values = {}, int track = 0);

/// Whether a fileset with this problem cannot be read as an audio disc at all.
[[nodiscard]] bool refusesDdp(const DiscProblem& problem);

/// All codes, in the order of the table.
[[nodiscard]] std::vector<const char*> ddpCodes();

/// "PQDESCR, packet 5".
[[nodiscard]] QString wherePacket(const QString& file, int number);

/// A field as it is shown in a sentence.
[[nodiscard]] QString shownField(const QByteArray& field);

}  // namespace lacquer
