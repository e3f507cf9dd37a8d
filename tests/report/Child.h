// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program lacquer-report, and the programs that judge what it drew, as somebody else would.
#pragma once

#include "base/Json.h"

#include <QByteArray>
#include <QStringList>

namespace lacquer::test {

struct Ran {
    int code = -1;
    QByteArray out;
    QString error;
};

/// Runs any program with this on its standard input; fails the test program when it cannot be started.
[[nodiscard]] Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
                      const QStringList& withoutVariables = {});

/// lacquer-report without display, home and session.
[[nodiscard]] Ran runReport(const Json& request);

/// A request for a report of this data.
[[nodiscard]] Json reportRequest(const Json& report, const char* format, const QString& out, const char* language = "en");

}  // namespace lacquer::test
