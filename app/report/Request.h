// SPDX-License-Identifier: GPL-3.0-or-later
// Request: what another program of Lacquer asks lacquer-report to draw, as one JSON object on its standard input.
#pragma once

#include "base/Result.h"
#include "picture/PictureHeader.h"
#include "report/ReportData.h"

#include <filesystem>
#include <string_view>

namespace lacquer {

/// {"schema": "lacquer.report-request/1", "do": "report", "format": "pdf", "language": "de", "out": "/a/report.pdf",
///  "cover": "/a/cover.png", "report": { lacquer.report-data/1 }}
/// {"schema": "lacquer.report-request/1", "do": "art", "art": "/a/cover.png", "format": "jpeg", "edge": 1400, "out": "/a/b.jpg"}
/// {"schema": "lacquer.report-request/1", "do": "art-facts", "art": "/a/cover.png"}
///
/// "format" of a report is pdf, html, text or json. "out" may be "-", standard output; "cover" and "language" may be absent.
struct Request {
    enum class Deed { Report, Art, ArtFacts };
    enum class Form { Pdf, Html, Text, Json };

    Deed deed = Deed::Report;
    Form form = Form::Pdf;
    QString language;                     ///< BCP 47; empty: the system's
    std::filesystem::path out;            ///< "-": standard output
    std::filesystem::path art;            ///< the cover of a report, or the picture to be scaled
    ReportData report;
    PictureHeader::Format artFormat = PictureHeader::Format::Jpeg;
    int edge = 0;
};

/// Usage or BadData with a sentence for what is no request.
[[nodiscard]] Result<Request> readRequest(std::string_view bytes);

}  // namespace lacquer
