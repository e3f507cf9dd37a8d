// SPDX-License-Identifier: GPL-3.0-or-later
// The report as one web page that needs nothing else: no network, no scripts, pictures drawn inside it.
#pragma once

#include "report/ReportPage.h"

#include <QByteArray>

namespace lacquer {

/// UTF-8, well-formed as XML too. Light or dark as the reader's system is, light on paper. The same page gives the same
/// bytes.
[[nodiscard]] QByteArray reportHtml(const ReportPage& page, const ReportData& data);

}  // namespace lacquer
