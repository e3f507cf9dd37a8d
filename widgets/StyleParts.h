// SPDX-License-Identifier: GPL-3.0-or-later
// StyleParts: the drawings LacquerStyle chooses from, one function per control of Qt.
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace lacquer {

struct Theme;

// Boxes to click, fields, buttons, lines to pull along.
void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawFieldGround(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawButtonGround(QPainter& painter, const QStyleOption& option, const Theme& theme, bool primary);
void drawToolButtonGround(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const Theme& theme, const QRect& groove, const QRect& handle);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const Theme& theme, const QRect& thumb);
void drawProgressGroove(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);
/// A chevron pointing down, turned by degrees.
void drawArrow(QPainter& painter, const QRect& place, const QColor& colour, const Theme& theme, double degrees = 0);

// Lists, tabs, menus.
void drawItemBed(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void drawTab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme, bool focused);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents, const Theme& theme);
void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
/// The raised ground of what floats: menus and tooltips.
void drawFloating(QPainter& painter, const QRect& place, const Theme& theme);

}  // namespace lacquer
