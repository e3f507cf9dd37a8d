// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportSvg.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString number(double value)
{
    QString text = QString::number(value, 'f', 1);
    if (text.endsWith(u".0"_s))
        text.chop(2);
    return text == u"-0"_s ? u"0"_s : text;
}

QString path(const GraphOutline& points, double width, double height, bool closed)
{
    QString text;
    for (const auto& [x, y] : points)
        text += u"%1%2 %3"_s.arg(text.isEmpty() ? u"M"_s : u"L"_s, number(x * width), number(y * height));
    return closed && !text.isEmpty() ? text + u'Z' : text;
}

}  // namespace

double graphHeight(double lufs)
{
    return std::isnan(lufs) ? 0.0 : std::clamp(1 - lufs / graphFloorLufs, 0.0, 1.0);
}

GraphOutline waveOutline(const std::vector<ReportColumn>& wave, bool rms)
{
    GraphOutline points;
    const auto value = [&](const ReportColumn& column, std::size_t channel) {
        const float size = rms ? column.rms[channel] : column.peak[channel];
        return std::isfinite(size) ? std::clamp(double(size), 0.0, 1.0) : 0.0;
    };
    const double last = double(std::max<std::size_t>(1, wave.size() - (wave.empty() ? 0 : 1)));
    for (std::size_t i = 0; i < wave.size(); ++i)
        points.emplace_back(double(i) / last, 0.5 - 0.5 * value(wave[i], 0));
    for (std::size_t i = wave.size(); i-- > 0;)
        points.emplace_back(double(i) / last, 0.5 + 0.5 * value(wave[i], 1));
    return points;
}

GraphOutline curveLine(const std::vector<float>& shortTermLufs)
{
    GraphOutline points;
    const double last = double(std::max<std::size_t>(2, shortTermLufs.size()) - 1);
    for (std::size_t i = 0; i < shortTermLufs.size(); ++i)
        points.emplace_back(double(i) / last, 1 - graphHeight(double(shortTermLufs[i])));
    return points;
}

QString graphSvg(const ReportGraph& graph, const QString& id)
{
    constexpr double width = 960;
    const double height = graph.large ? 168 : 84;
    QString svg = u"<svg viewBox=\"0 0 %1 %2\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"%3\">"_s
                      .arg(number(width), number(height), id);
    svg += u"<title id=\"%1\">%2</title>"_s.arg(id, graph.words.toHtmlEscaped());
    svg += u"<rect class=\"well\" width=\"%1\" height=\"%2\"/>"_s.arg(number(width), number(height));
    for (const double lufs : {-12.0, -24.0})
        svg += u"<path class=\"grid\" d=\"M0 %1H%2\"/>"_s.arg(number((1 - graphHeight(lufs)) * height), number(width));
    for (const double mark : graph.marks)
        if (mark > 0)
            svg += u"<path class=\"mark\" d=\"M%1 0V%2\"/>"_s.arg(number(mark * width), number(height));
    if (graph.course.wave.size() > 1) {
        svg += u"<path class=\"peak\" d=\"%1\"/>"_s.arg(path(waveOutline(graph.course.wave, false), width, height, true));
        svg += u"<path class=\"body\" d=\"%1\"/>"_s.arg(path(waveOutline(graph.course.wave, true), width, height, true));
        svg += u"<path class=\"centre\" d=\"M0 %1H%2\"/>"_s.arg(number(height / 2), number(width));
    }
    if (graph.targetLufs)
        svg += u"<path class=\"target\" d=\"M0 %1H%2\"/>"_s.arg(number((1 - graphHeight(*graph.targetLufs)) * height), number(width));
    if (graph.course.shortTermLufs.size() > 1) {
        const QString line = path(curveLine(graph.course.shortTermLufs), width, height, false);
        svg += u"<path class=\"halo\" d=\"%1\"/><path class=\"curve\" d=\"%1\"/>"_s.arg(line);
    }
    return svg + u"</svg>"_s;
}

}  // namespace lacquer
