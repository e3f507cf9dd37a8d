// SPDX-License-Identifier: GPL-3.0-or-later
// The report as plain text, for terminals, mails and differences.
#pragma once

#include "report/ReportPage.h"

#include <QByteArray>

namespace lacquer {

/// UTF-8, '\n' behind every line, columns of equal width; graphs are told in words. The same page gives the same bytes.
[[nodiscard]] QByteArray reportText(const ReportPage& page);

}  // namespace lacquer
