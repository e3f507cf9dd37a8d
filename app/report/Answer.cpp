// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answer.h"

#include "base/Json.h"
#include "base/SafeFile.h"
#include "base/Text.h"
#include "picture/CoverArt.h"
#include "picture/CoverRules.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"
#include "report/ReportPdf.h"
#include "report/ReportText.h"

namespace lacquer {

namespace {

/// Sharp on paper at the size it is printed.
constexpr int reportCoverEdge = 600;

Result<QByteArray> reportBytes(const Request& request)
{
    ReportData data = request.report;
    if (!request.language.isEmpty())
        data.language = request.language;
    if (!request.art.empty()) {
        const auto art = CoverArt::load(request.art);
        if (!art)
            return art.error();
        auto cover = art->encoded(PictureHeader::Format::Jpeg, reportCoverEdge, 88);
        if (!cover)
            return cover.error();
        data.coverJpeg = std::move(*cover);
    }
    if (request.form == Request::Form::Json)
        return QByteArray::fromStdString(printJson(reportToJson(data)));
    const ReportPage page = reportPage(data);
    switch (request.form) {
    case Request::Form::Html: return reportHtml(page, data);
    case Request::Form::Text: return reportText(page);
    default: return reportPdf(page, data);
    }
}

QByteArray factsOf(const CoverArt& art)
{
    Json json = Json::object();
    json["schema"] = "lacquer.art/1";
    json["format"] = art.header().format == PictureHeader::Format::Png ? "png" : "jpeg";
    json["width"] = art.width();
    json["height"] = art.height();
    json["bytes"] = art.bytes();
    json["square"] = art.square();
    json["cmyk"] = art.cmyk();
    json["transparent"] = art.transparent();
    json["colourSpace"] = toUtf8(art.colourSpace());
    json["problems"] = Json::array();
    for (const CoverFinding& finding : coverFindings(art))
        json["problems"].push_back(Json{{"level", finding.refused ? "error" : "note"}, {"code", finding.code},
                                        {"message", toUtf8(finding.message)}, {"remedy", toUtf8(finding.remedy)}});
    return QByteArray::fromStdString(printJson(json));
}

}  // namespace

Result<QByteArray> answer(const Request& request)
{
    if (request.deed == Request::Deed::Report)
        return reportBytes(request);
    const auto art = CoverArt::load(request.art);
    if (!art)
        return art.error();
    if (request.deed == Request::Deed::ArtFacts)
        return factsOf(*art);
    return art->encoded(request.artFormat, request.edge);
}

bool isSpoken(const Request& request)
{
    return request.deed == Request::Deed::ArtFacts || request.out == "-";
}

Result<void> deliver(const Request& request, const QByteArray& bytes)
{
    if (isSpoken(request))
        return {};
    return saveSafely(request.out, std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

int exitStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed: return 1;
    case ErrorKind::Usage: return 2;
    case ErrorKind::BadData: return 65;
    case ErrorKind::Missing: return 66;
    case ErrorKind::Unavailable: return 69;
    case ErrorKind::Internal: return 70;
    case ErrorKind::CannotCreate: return 73;
    case ErrorKind::InputOutput: return 74;
    case ErrorKind::Busy: return 75;
    case ErrorKind::Permission: return 77;
    case ErrorKind::Cancelled: return 130;
    }
    return 70;
}

}  // namespace lacquer
