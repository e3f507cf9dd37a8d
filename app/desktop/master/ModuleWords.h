// SPDX-License-Identifier: GPL-3.0-or-later
// ModuleWords: how a processor is called, what icon it has and what it does, in one line for its card.
#pragma once

#include "model/Chain.h"
#include "widgets/Quantity.h"

#include <QString>

namespace lacquer {

/// All words are translated and made from the registry's tables.
struct ModuleWords {
    [[nodiscard]] static QString name(const ProcessorSettings& settings);
    [[nodiscard]] static QString name(const ProcessorType& type);
    [[nodiscard]] static QString icon(const std::string& type);
    [[nodiscard]] static QString parameter(const Parameter& parameter);
    /// A name as it stands inside a sentence: small letters, where the language wants them.
    [[nodiscard]] static QString inSentence(const QString& name);
    [[nodiscard]] static QString choice(const Parameter& parameter, double value);
    /// "3 bands · +1.0 dB", "1.6 : 1 over −18 dB": without what only sounds tell.
    [[nodiscard]] static QString facts(const ProcessorSettings& settings);
    /// Index of a row of its table by id; -1 where there is none.
    [[nodiscard]] static int row(const ProcessorType& type, const char* id);
    [[nodiscard]] static double value(const ProcessorSettings& settings, const char* id, double otherwise = 0);
    [[nodiscard]] static Quantity drive();
    [[nodiscard]] static Quantity ceiling();
};

}  // namespace lacquer
