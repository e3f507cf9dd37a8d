// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the three lights, as AARRGGBB in the order of the design's table: dark, light, high contrast.
#include "widgets/ThemeColours.h"

namespace lacquer {

namespace {

struct Row {
    ThemeColour colour;
    QRgb lights[3];
};

constexpr Row rows[] = {
    {{"ground", &Theme::ground}, {0xFF141315, 0xFFEBE7E1, 0xFF000000}},
    {{"well", &Theme::well}, {0xFF0C0B0D, 0xFFFCFBF9, 0xFF000000}},
    {{"panel", &Theme::panel}, {0xFF1B1A1D, 0xFFF5F2ED, 0xFF000000}},
    {{"raised", &Theme::raised}, {0xFF262428, 0xFFFFFFFF, 0xFF141414}},
    {{"raisedHover", &Theme::raisedHover}, {0xFF312E34, 0xFFFBF3E6, 0xFF2B2B2B}},
    {{"pressed", &Theme::pressed}, {0xFF1E1C20, 0xFFE3DDD4, 0xFF3A3A3A}},
    {{"groove", &Theme::groove}, {0xFF302D33, 0xFFD8D2C9, 0xFF8A8A8A}},
    {{"grooveStrong", &Theme::grooveStrong}, {0xFF45414A, 0xFFBDB5AA, 0xFFBFBFBF}},
    {{"edge", &Theme::edge}, {0xFF7B7580, 0xFF857D74, 0xFFFFFFFF}},
    {{"text", &Theme::text}, {0xFFEFEAE3, 0xFF1E1A16, 0xFFFFFFFF}},
    {{"textSecondary", &Theme::textSecondary}, {0xFFBBB3A9, 0xFF4C463F, 0xFFF0F0F0}},
    {{"textQuiet", &Theme::textQuiet}, {0xFF968E85, 0xFF665F57, 0xFFD6D6D6}},
    {{"textDisabled", &Theme::textDisabled}, {0xFF6C665F, 0xFF9A9288, 0xFFA0A0A0}},
    {{"signal", &Theme::signal}, {0xFFF2A63B, 0xFF955300, 0xFFFFB640}},
    {{"signalStrong", &Theme::signalStrong}, {0xFFFFC877, 0xFF6E3D00, 0xFFFFD48A}},
    {{"signalDim", &Theme::signalDim}, {0xFFA5722F, 0xFFAA763A, 0xFFD8922A}},
    {{"signalDeep", &Theme::signalDeep}, {0xFF3A2A15, 0xFFF8E3C2, 0xFF4A3200}},
    {{"onSignal", &Theme::onSignal}, {0xFF1A1204, 0xFFFFFFFF, 0xFF000000}},
    {{"compare", &Theme::compare}, {0xFF86B9CC, 0xFF24677F, 0xFF8FDDFF}},
    {{"compareDim", &Theme::compareDim}, {0xFF567E8E, 0xFF5C93A6, 0xFF62B4D8}},
    {{"compareDeep", &Theme::compareDeep}, {0xFF182930, 0xFFDCEBF0, 0xFF00334A}},
    {{"ok", &Theme::ok}, {0xFF7FC4A6, 0xFF1D6E52, 0xFF8CF0C4}},
    {{"warning", &Theme::warning}, {0xFFF3DA63, 0xFF7A5D00, 0xFFFFF07A}},
    {{"error", &Theme::error}, {0xFFFF8170, 0xFFB02A1A, 0xFFFF9A8C}},
    {{"errorDeep", &Theme::errorDeep}, {0xFF3A1C19, 0xFFFADFD9, 0xFF5A0F06}},
    {{"focus", &Theme::focus}, {0xFFBFE3F2, 0xFF0B5C7C, 0xFFFFFFFF}},
    {{"waveBody", &Theme::waveBody}, {0xFFF2A63B, 0xFF955300, 0xFFFFB640}},
    {{"wavePeak", &Theme::wavePeak}, {0xFF8A6230, 0xFFB98342, 0xFFB57A1E}},
    {{"waveRestBody", &Theme::waveRestBody}, {0xFFA39A90, 0xFF6E675F, 0xFFE6E6E6}},
    {{"waveRestPeak", &Theme::waveRestPeak}, {0xFF5A554F, 0xFFB9B1A6, 0xFF8C8C8C}},
    {{"waveMuted", &Theme::waveMuted}, {0xFF4A4641, 0xFFCFC8BE, 0xFF6A6A6A}},
    {{"waveSource", &Theme::waveSource}, {0xFF86B9CC, 0xFF24677F, 0xFF8FDDFF}},
    {{"meterLow", &Theme::meterLow}, {0xFF7A5526, 0xFFAD7A38, 0xFFB57A1E}},
    {{"meterMid", &Theme::meterMid}, {0xFFC9862E, 0xFF8A560E, 0xFFFFB640}},
    {{"meterHigh", &Theme::meterHigh}, {0xFFFFC877, 0xFF593200, 0xFFFFE2AE}},
    {{"meterOver", &Theme::meterOver}, {0xFFFF8170, 0xFFB02A1A, 0xFFFF9A8C}},
    {{"meterTrack", &Theme::meterTrack}, {0xFF09080A, 0xFFF1ECE4, 0xFF000000}},
    {{"scrim", &Theme::scrim}, {0xA8000000, 0x802A241E, 0xCC000000}},
};

constexpr auto colours = [] {
    std::array<ThemeColour, std::size(rows)> list{};
    for (std::size_t i = 0; i < std::size(rows); ++i)
        list[i] = rows[i].colour;
    return list;
}();

}  // namespace

std::span<const ThemeColour> themeColours()
{
    return colours;
}

void takeColours(Theme& theme)
{
    for (const auto& row : rows)
        theme.*(row.colour.field) = QColor::fromRgba(row.lights[int(theme.light)]);
}

}  // namespace lacquer
