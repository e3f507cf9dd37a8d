// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LacquerStyle.h"

#include "widgets/FocusRing.h"
#include "widgets/Painting.h"
#include "widgets/StyleParts.h"
#include "widgets/Voices.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>

#include <algorithm>

namespace lacquer {

namespace {

constexpr int scrollBarThickness = 12;

template <class Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

/// Fields inside other fields leave the frame to them.
bool inner(const QWidget* widget)
{
    const auto* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

bool hovers(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           qobject_cast<const QHeaderView*>(widget);
}

bool turnsByWheel(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QTabBar*>(widget) ||
           (qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget));
}

}  // namespace

LacquerStyle::LacquerStyle(Theme theme, bool reducedMotion)
    : QProxyStyle(QStringLiteral("Fusion")), theme_(std::move(theme)), reducedMotion_(reducedMotion)
{
    giveVoices();
}

LacquerStyle::~LacquerStyle()
{
    dropRing();
}

void LacquerStyle::dropRing()
{
    if (!ring_)
        return;
    // Not at once: Qt is going through its list of widgets while one style follows another.
    ring_->follow(nullptr);
    ring_->deleteLater();
    ring_.clear();
}

void LacquerStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->setFont(theme_.fonts.body);
    connect(application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!ring_)
            ring_ = new FocusRing;
        ring_->follow(now);
    });
    if (auto* focused = QApplication::focusWidget()) {
        ring_ = new FocusRing;
        ring_->follow(focused);
    }
}

void LacquerStyle::unpolish(QApplication* application)
{
    disconnect(application, nullptr, this, nullptr);
    dropRing();
    QProxyStyle::unpolish(application);
}

void LacquerStyle::polish(QPalette& palette)
{
    palette = theme_.palette();
}

void LacquerStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (hovers(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (turnsByWheel(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    if (qobject_cast<QPushButton*>(widget) && !widget->property("lacquerFocusRadius").isValid())
        setFocusRadius(widget, 6);
}

void LacquerStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool LacquerStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    const bool never = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTabBar*>(widget);
    if (!never && widget->hasFocus())
        return false;
    event->ignore();  // scrolls the page instead
    return true;
}

void LacquerStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
        case PE_FrameFocusRect:
            // Controls have the ring over the window; rows of a list keep theirs inside.
            if (qobject_cast<const QAbstractItemView*>(widget))
                drawGround(*painter, option->rect.adjusted(1, 1, -1, -1), theme_.metrics.radiusToggle, {}, theme_.focus, theme_.px(2));
            return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, *option, theme_); return;
        case PE_IndicatorRadioButton: drawRadioButton(*painter, *option, theme_); return;
        case PE_PanelLineEdit:
            if (!inner(widget) && as<QStyleOptionFrame>(option).lineWidth > 0)
                drawFieldGround(*painter, *option, theme_);
            return;
        case PE_FrameLineEdit:
            if (!inner(widget))
                drawFieldGround(*painter, *option, theme_);
            return;
        case PE_PanelButtonCommand: {
            const auto* button = qobject_cast<const QPushButton*>(widget);
            drawButtonGround(*painter, *option, theme_, button && button->isDefault());
            return;
        }
        case PE_PanelButtonTool: drawToolButtonGround(*painter, *option, theme_); return;
        case PE_FrameGroupBox:
            // The title stands above the frame, not in it.
            drawGround(*painter, option->rect.adjusted(0, option->fontMetrics.height() + theme_.px(4), 0, 0),
                       theme_.metrics.radiusCard, {}, theme_.grooveStrong, theme_.px(1));
            return;
        case PE_Frame:
            painter->setPen(QPen(theme_.groove, 0));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        case PE_FrameTabWidget: return;
        case PE_FrameTabBarBase:
            painter->setPen(QPen(theme_.groove, 0));
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
            return;
        case PE_PanelItemViewItem: drawItemBed(*painter, as<QStyleOptionViewItem>(option), theme_); return;
        case PE_PanelMenu:
        case PE_PanelTipLabel: drawFloating(*painter, option->rect, theme_); return;
        case PE_FrameMenu:
        case PE_FrameStatusBarItem: return;
        case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, theme_.ground); return;
        case PE_IndicatorArrowDown: drawArrow(*painter, option->rect, theme_.textSecondary, theme_); return;
        case PE_IndicatorArrowUp: drawArrow(*painter, option->rect, theme_.textSecondary, theme_, 180); return;
        case PE_IndicatorArrowLeft: drawArrow(*painter, option->rect, theme_.textSecondary, theme_, 90); return;
        case PE_IndicatorArrowRight: drawArrow(*painter, option->rect, theme_.textSecondary, theme_, -90); return;
        case PE_IndicatorHeaderArrow:
            drawArrow(*painter, option->rect, theme_.textSecondary, theme_,
                      as<QStyleOptionHeader>(option).sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0);
            return;
        case PE_IndicatorBranch:
            if (option->state & State_Children)
                drawArrow(*painter, option->rect, theme_.textSecondary, theme_,
                          option->state & State_Open ? 0 : option->direction == Qt::RightToLeft ? 90 : -90);
            return;
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LacquerStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
        case CE_MenuItem: drawMenuItem(*painter, as<QStyleOptionMenuItem>(option), theme_); return;
        case CE_MenuBarItem: drawMenuBarItem(*painter, as<QStyleOptionMenuItem>(option), theme_); return;
        case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme_.ground); return;
        case CE_HeaderSection: drawHeaderSection(*painter, as<QStyleOptionHeader>(option), theme_); return;
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, theme_.panel);
            painter->setPen(QPen(theme_.groove, 0));
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
            return;
        case CE_HeaderLabel: {
            auto quiet = as<QStyleOptionHeader>(option);
            quiet.palette.setColor(QPalette::ButtonText, theme_.textQuiet);
            quiet.state &= ~State_On;  // Fusion would make chosen columns bold
            painter->setFont(theme_.fonts.label);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        case CE_TabBarTabShape:
            drawTab(*painter, as<QStyleOptionTab>(option), theme_, widget && widget->hasFocus());
            return;
        case CE_TabBarTabLabel: {
            auto tab = as<QStyleOptionTab>(option);
            tab.state &= ~State_HasFocus;
            if (!(tab.state & State_Selected) && tab.state & State_Enabled)
                tab.palette.setColor(QPalette::WindowText, theme_.textSecondary);
            QProxyStyle::drawControl(element, &tab, painter, widget);
            return;
        }
        case CE_ProgressBarGroove: drawProgressGroove(*painter, *option, theme_); return;
        case CE_ProgressBarContents: drawProgress(*painter, as<QStyleOptionProgressBar>(option), theme_); return;
        case CE_ProgressBarLabel: return;  // the words stand beside the bar
        case CE_Splitter: {
            const bool upright = option->state & State_Horizontal;
            const auto c = option->rect.center();
            painter->setPen(QPen(option->state & State_MouseOver ? theme_.edge : theme_.groove, 0));
            upright ? painter->drawLine(c.x(), option->rect.top(), c.x(), option->rect.bottom())
                    : painter->drawLine(option->rect.left(), c.y(), option->rect.right(), c.y());
            return;
        }
        case CE_ShapedFrame: {
            const auto shape = as<QStyleOptionFrame>(option).frameShape;
            if (shape != QFrame::HLine && shape != QFrame::VLine)
                break;
            const auto c = option->rect.center();
            painter->setPen(QPen(theme_.groove, 0));
            shape == QFrame::VLine ? painter->drawLine(c.x(), option->rect.top(), c.x(), option->rect.bottom())
                                   : painter->drawLine(option->rect.left(), c.y(), option->rect.right(), c.y());
            return;
        }
        case CE_PushButtonLabel: {
            auto label = as<QStyleOptionButton>(option);
            const auto* button = qobject_cast<const QPushButton*>(widget);
            if (button && button->isDefault() && label.state & State_Enabled)
                label.palette.setColor(QPalette::ButtonText, theme_.onSignal);
            painter->setFont(theme_.fonts.bodyStrong);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LacquerStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    const bool enabled = option->state & State_Enabled;
    switch (control) {
        case CC_ComboBox: {
            const auto& combo = as<QStyleOptionComboBox>(option);
            if (combo.frame)
                combo.editable ? drawFieldGround(*painter, *option, theme_) : drawButtonGround(*painter, *option, theme_, false);
            drawArrow(*painter, part(SC_ComboBoxArrow), enabled ? theme_.textSecondary : theme_.textDisabled, theme_);
            return;
        }
        case CC_SpinBox: {
            const auto& spin = as<QStyleOptionSpinBox>(option);
            if (spin.frame)
                drawFieldGround(*painter, *option, theme_);
            if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const auto ink = [&](QAbstractSpinBox::StepEnabledFlag flag) {
                return enabled && spin.stepEnabled & flag ? theme_.textSecondary : theme_.textDisabled;
            };
            drawArrow(*painter, part(SC_SpinBoxUp), ink(QAbstractSpinBox::StepUpEnabled), theme_, 180);
            drawArrow(*painter, part(SC_SpinBoxDown), ink(QAbstractSpinBox::StepDownEnabled), theme_);
            return;
        }
        case CC_Slider:
            drawSlider(*painter, as<QStyleOptionSlider>(option), theme_, part(SC_SliderGroove), part(SC_SliderHandle));
            return;
        case CC_ScrollBar: drawScrollBar(*painter, as<QStyleOptionSlider>(option), theme_, part(SC_ScrollBarSlider)); return;
        default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect LacquerStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the whole length is the groove.
    const auto& bar = as<QStyleOptionSlider>(option);
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(length) * bar.pageStep / (range + bar.pageStep)), std::min(theme_.px(28), length), length);
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return flat ? QRect(from, 0, size, bar.rect.height()) : QRect(0, from, bar.rect.width(), size);
    };
    QRect place;
    switch (part) {
        case SC_ScrollBarGroove: place = along(0, length); break;
        case SC_ScrollBarSlider: place = along(start, thumb); break;
        case SC_ScrollBarSubPage: place = along(0, start); break;
        case SC_ScrollBarAddPage: place = along(start + thumb, length - start - thumb); break;
        default: return {};
    }
    return visualRect(bar.direction, bar.rect, place.translated(bar.rect.topLeft()));
}

QRect LacquerStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto place = QProxyStyle::subElementRect(element, option, widget);
    const bool framed = element == SE_LineEditContents && !inner(widget) && as<QStyleOptionFrame>(option).lineWidth > 0;
    return framed ? place.adjusted(theme_.px(5), 0, -theme_.px(5), 0) : place;
}

QSize LacquerStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const auto& metrics = theme_.metrics;
    auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_MenuItem: return menuItemSize(as<QStyleOptionMenuItem>(option), size, theme_);
        case CT_MenuBarItem: return {size.width() + 2 * theme_.px(10), metrics.menuBar};
        case CT_PushButton: return {std::max(wanted.width(), size.width() + theme_.px(26)), std::max(metrics.button, size.height())};
        case CT_ComboBox: return {wanted.width() + theme_.px(8), metrics.button};
        case CT_LineEdit:
        case CT_SpinBox: return {wanted.width() + theme_.px(10), std::max(metrics.field, size.height())};
        case CT_HeaderSection: return {wanted.width(), std::max(theme_.px(26), size.height())};
        case CT_TabBarTab: return {wanted.width() + theme_.px(8), std::max(metrics.button + theme_.px(4), size.height())};
        case CT_ItemViewItem: return {wanted.width(), std::max(wanted.height(), metrics.menuRow)};
        default: return wanted;
    }
}

int LacquerStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
        case PM_ScrollBarExtent: return theme_.px(scrollBarThickness);
        case PM_ScrollBarSliderMin: return theme_.px(28);
        case PM_SplitterWidth: return 1;  // Qt catches two pixels more on either side
        case PM_SliderThickness:
        case PM_SliderControlThickness: return theme_.px(24);
        case PM_SliderLength: return theme_.px(16);
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return theme_.px(16);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return theme_.px(8);
        case PM_FocusFrameHMargin: return theme_.px(7);  // what stands before the words of a list row
        case PM_SmallIconSize:
        case PM_ButtonIconSize: return theme_.px(16);
        case PM_MenuPanelWidth: return 1;
        case PM_MenuVMargin: return theme_.px(5);
        case PM_MenuHMargin: return 0;
        case PM_MenuBarPanelWidth:
        case PM_MenuBarVMargin: return 0;
        case PM_MenuBarItemSpacing: return 0;
        case PM_ToolTipLabelFrameWidth: return theme_.px(6);
        case PM_ProgressBarChunkWidth: return 1;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return theme_.metrics.space;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin: return theme_.metrics.padding;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal: return 0;
        case PM_TabBarTabHSpace: return theme_.px(20);
        case PM_TabBarTabOverlap:
        case PM_TabBarBaseOverlap: return 0;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LacquerStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
        case SH_Widget_Animation_Duration: return reducedMotion_ ? 0 : 80;
        case SH_Widget_Animate: return !reducedMotion_;
        case SH_ToolTip_WakeUpDelay: return 500;
        case SH_ToolTip_FallAsleepDelay: return 1500;
        case SH_Table_GridLineColor: return int(theme_.groove.rgb());
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ScrollBar_Transient:
        case SH_ComboBox_Popup: return 0;
        case SH_ItemView_ShowDecorationSelected: return 1;
        case SH_MenuBar_MouseTracking:
        case SH_Menu_MouseTracking: return 1;
        default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

}  // namespace lacquer
