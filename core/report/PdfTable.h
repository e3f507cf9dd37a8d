// SPDX-License-Identifier: GPL-3.0-or-later
// A report's table on paper: as small as it must be to fit, its headings again on every page.
#pragma once

#include "report/PdfSheet.h"
#include "report/ReportPage.h"

namespace lacquer {

/// Sets the table where the sheet stands and moves it on.
void setTable(PdfSheet& sheet, const ReportTable& table);

}  // namespace lacquer
