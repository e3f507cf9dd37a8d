// SPDX-License-Identifier: GPL-3.0-or-later
#include "Request.h"

#include "base/Json.h"
#include "base/Text.h"
#include "report/ReportJson.h"

#include <map>
#include <string>

namespace lacquer {

namespace {

Error unclear(const char* member)
{
    return {ErrorKind::Usage, Text::tr("The request to lacquer-report is not whole: '%1' is missing or not known.").arg(QString::fromLatin1(member))};
}

std::string textOf(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<Request> readReport(const Json& json, Request request)
{
    static const std::map<std::string, Request::Form> forms = {
        {"pdf", Request::Form::Pdf}, {"html", Request::Form::Html}, {"text", Request::Form::Text}, {"json", Request::Form::Json}};
    const auto form = forms.find(textOf(json, "format"));
    if (form == forms.end())
        return unclear("format");
    request.form = form->second;
    request.art = textOf(json, "cover");
    const auto data = json.find("report");
    if (data == json.end())
        return unclear("report");
    auto report = reportFromJson(*data);
    if (!report)
        return report.error();
    request.report = std::move(*report);
    return request;
}

Result<Request> readArt(const Json& json, Request request)
{
    const std::string format = textOf(json, "format");
    if (format != "jpeg" && format != "png")
        return unclear("format");
    request.artFormat = format == "png" ? PictureHeader::Format::Png : PictureHeader::Format::Jpeg;
    const auto edge = json.find("edge");
    if (edge == json.end() || !edge->is_number_integer() || edge->get<std::int64_t>() < 1 || edge->get<std::int64_t>() > 100000)
        return unclear("edge");
    request.edge = edge->get<int>();
    return request;
}

}  // namespace

Result<Request> readRequest(std::string_view bytes)
{
    const auto json = parseJson(bytes);
    if (!json)
        return Error{ErrorKind::BadData, Text::tr("The request to lacquer-report cannot be read: %1").arg(json.error().message)};
    if (!json->is_object() || textOf(*json, "schema") != "lacquer.report-request/1")
        return unclear("schema");
    Request request;
    request.language = fromUtf8(textOf(*json, "language"));
    request.out = textOf(*json, "out");
    const std::string deed = textOf(*json, "do");
    if (deed != "art-facts" && request.out.empty())
        return unclear("out");
    if (deed == "report")
        return readReport(*json, std::move(request));
    if (deed != "art" && deed != "art-facts")
        return unclear("do");
    request.deed = deed == "art" ? Request::Deed::Art : Request::Deed::ArtFacts;
    request.art = textOf(*json, "art");
    if (request.art.empty())
        return unclear("art");
    if (deed == "art")
        return readArt(*json, std::move(request));
    return request;
}

}  // namespace lacquer
