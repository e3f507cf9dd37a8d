// SPDX-License-Identifier: GPL-3.0-or-later
// A report's data as JSON, lacquer.report-data/1: the report for programs, and the way it travels to lacquer-report.
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "report/ReportData.h"

namespace lacquer {

/// All but the cover picture. Levels of silence (-infinity) are null; what is not known is absent.
[[nodiscard]] Json reportToJson(const ReportData& data);

/// Back again. BadData naming the member that is missing or of the wrong kind; members nobody knows are passed over.
[[nodiscard]] Result<ReportData> reportFromJson(const Json& json);

}  // namespace lacquer
