// SPDX-License-Identifier: GPL-3.0-or-later
// A translation catalogue (.ts) read as plain data, so that tests can ask what is missing or wrong in it.
#pragma once

#include "dsp/Processor.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace lacquer::test {

/// One sentence of a catalogue.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations;  ///< one, or one per plural form
    bool finished = false;

    /// What makes two catalogues' messages the same.
    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// Every message of the .ts file; empty if it cannot be read.
[[nodiscard]] QList<Message> readCatalogue(const QString& path);

/// Sentences that `fresh` (collected from the sources just now) has and `committed` lacks.
[[nodiscard]] QStringList missingMessages(const QList<Message>& fresh, const QList<Message>& committed);

/// Messages without a finished translation, and translations whose %1, %2, %n … differ from their source's.
[[nodiscard]] QStringList badTranslations(const QList<Message>& catalogue);

/// Names of processors, parameters and choices that the catalogue does not translate.
[[nodiscard]] QStringList unnamedParameters(std::span<const ProcessorType> types, const QList<Message>& catalogue);

}  // namespace lacquer::test
