// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include "widgets/LacquerStyle.h"
#include "widgets/ThemeColours.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString family(const QString& wanted)
{
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont font(const QString& name, double pixels, QFont::Weight weight, double scale)
{
    QFont font(name);
    font.setPixelSize(std::max(1, int(pixels * scale + 0.5)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

Fonts makeFonts(bool compact, double scale)
{
    const auto text = family(u"Inter"_s);
    const auto large = family(QFontDatabase::hasFamily(u"Inter Display"_s) ? u"Inter Display"_s : u"Inter"_s);
    const auto pick = [compact](double roomy, double small) { return compact ? small : roomy; };
    Fonts f;
    f.display = font(large, pick(46, 36), QFont::Medium, scale);
    f.heading = font(large, 22, QFont::DemiBold, scale);
    f.figure = font(large, pick(24, 20), QFont::Medium, scale);
    f.figureSmall = font(large, pick(19, 16), QFont::Medium, scale);
    f.title = font(text, pick(15, 14), QFont::DemiBold, scale);
    f.body = font(text, pick(13, 12), QFont::Normal, scale);
    f.bodyStrong = font(text, pick(13, 12), QFont::Medium, scale);
    f.label = font(text, pick(12, 11.5), QFont::Normal, scale);
    f.labelStrong = font(text, pick(12, 11.5), QFont::Medium, scale);
    f.caption = font(text, 11, QFont::Normal, scale);
    f.captionStrong = font(text, 11, QFont::Medium, scale);
    return f;
}

Metrics makeMetrics(bool compact, double scale)
{
    Metrics m;
    if (compact) {
        m.menuBar = 34, m.transport = 50, m.strip = 27, m.panelHead = 38, m.rail = 232, m.inspector = 236;
        m.songRow = 41, m.tableRow = 25, m.menuRow = 26;
        m.button = 26, m.field = 25, m.segment = 28, m.smallSegment = 24, m.toggle = 22, m.chip = 20;
        m.knob = 34, m.padding = 10;
    }
    m.compact = compact;
    m.scale = scale;
    for (auto* size : {&m.menuBar, &m.transport, &m.strip, &m.panelHead, &m.rail, &m.inspector, &m.songRow, &m.tableRow,
                       &m.menuRow, &m.button, &m.field, &m.segment, &m.smallSegment, &m.toggle, &m.chip, &m.lamp, &m.knob,
                       &m.bigKnob, &m.padding, &m.space, &m.radiusToggle, &m.radiusField, &m.radiusButton, &m.radiusCard,
                       &m.radiusDialog})
        *size = int(*size * scale + 0.5);
    return m;
}

}  // namespace

Theme Theme::make(Light light, bool compact, double scale)
{
    Theme theme;
    theme.light = light;
    takeColours(theme);
    theme.metrics = makeMetrics(compact, scale);
    theme.fonts = makeFonts(compact, scale);
    return theme;
}

const Theme& Theme::of(const QWidget* widget)
{
    if (const auto* style = qobject_cast<const LacquerStyle*>(widget->style()))
        return style->theme();
    static const Theme plain = make(Light::Dark);
    return plain;
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(QPalette::All, role, colour); };
    all(QPalette::Window, ground);
    all(QPalette::WindowText, text);
    all(QPalette::Text, text);
    all(QPalette::ButtonText, text);
    all(QPalette::Base, well);
    all(QPalette::AlternateBase, panel);
    all(QPalette::Button, raised);
    all(QPalette::ToolTipBase, raised);
    all(QPalette::ToolTipText, text);
    all(QPalette::Light, raisedHover);
    all(QPalette::Midlight, grooveStrong);
    all(QPalette::Mid, groove);
    all(QPalette::Dark, edge);
    all(QPalette::Shadow, well);
    all(QPalette::Highlight, signalDeep);
    all(QPalette::HighlightedText, text);
    all(QPalette::Link, signal);
    all(QPalette::LinkVisited, textSecondary);
    all(QPalette::BrightText, error);
    all(QPalette::PlaceholderText, textQuiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, textDisabled);
    p.setColor(QPalette::Disabled, QPalette::Base, panel);
    p.setColor(QPalette::Disabled, QPalette::Button, panel);
    p.setColor(QPalette::Disabled, QPalette::Highlight, groove);
    return p;
}

}  // namespace lacquer
