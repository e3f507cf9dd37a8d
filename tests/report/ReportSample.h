// SPDX-License-Identifier: GPL-3.0-or-later
// An album with all that reports tell of, made without a single file: titles in many scripts, a disc, loudness, a build.
#pragma once

#include "report/ReportMaking.h"

namespace lacquer::test {

struct ReportSample {
    Album album;
    Plan plan;
    ReportFacts facts;

    ReportSample();
    [[nodiscard]] ReportData data() const { return makeReport(album, plan, facts); }
};

/// Titles of the sample as a reader of the report must find them.
[[nodiscard]] QStringList sampleTitles();

}  // namespace lacquer::test
