// SPDX-License-Identifier: GPL-3.0-or-later
// The walls of the house as a table: which room may include which, and where outside libraries may be named.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace lacquer::test {

/// Source files by their path from the top of the tree, with their text.
using SourceTree = QMap<QString, QByteArray>;

/// Reads every .h and .cpp below the given folders of the tree at root.
[[nodiscard]] SourceTree readSources(const QString& root, const QStringList& folders);

/// Every breach of the table, one sentence each that starts with the file; empty when the walls stand.
[[nodiscard]] QStringList layeringBreaches(const SourceTree& tree);

/// Every breach of how a file opens: the licence line, in headers the sentence that says what it is, and the guard.
[[nodiscard]] QStringList openingBreaches(const QString& path, const QByteArray& text);

/// Names at the top of the tree that do not belong there.
[[nodiscard]] QStringList strangersAtTheTop(const QStringList& names);

}  // namespace lacquer::test
