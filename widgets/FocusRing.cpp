// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusRing.h"

#include "widgets/Painting.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTabBar>

namespace lacquer {

namespace {

bool wantsRing(const QWidget& widget)
{
    return !hasOwnFocusRing(&widget) && !widget.isWindow() && widget.focusPolicy() != Qt::NoFocus &&
           !qobject_cast<const QMenuBar*>(&widget) && !qobject_cast<const QMenu*>(&widget) &&
           !qobject_cast<const QAbstractItemView*>(&widget) && !qobject_cast<const QTabBar*>(&widget);
}

}  // namespace

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::letGo()
{
    for (const auto& widget : watched_)
        if (widget)
            widget->removeEventFilter(this);
    watched_.clear();
    focused_.clear();
}

void FocusRing::follow(QWidget* focused)
{
    letGo();
    if (!focused || !wantsRing(*focused)) {
        hide();
        setParent(nullptr);
        return;
    }
    // A field inside a spin box or an editable list belongs to it.
    if (focused->parentWidget() && focused->parentWidget()->focusProxy() == focused && focused->inherits("QLineEdit") &&
        (focused->parentWidget()->inherits("QAbstractSpinBox") || focused->parentWidget()->inherits("QComboBox")))
        focused = focused->parentWidget();
    focused_ = focused;
    for (auto* widget = focused; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        widget->installEventFilter(this);
        watched_.emplace_back(widget);
    }
    setParent(focused->window());
    place();
}

void FocusRing::place()
{
    if (!focused_ || !focused_->isVisible()) {
        hide();
        return;
    }
    const auto& theme = Theme::of(focused_);
    auto* window = focused_->window();
    const int out = theme.px(3);
    const QRect control(focused_->mapTo(window, QPoint()), focused_->size());
    const auto ring = control.adjusted(-out, -out, out, out);
    // What scrolls its content away also cuts the ring.
    auto visible = ring.intersected(window->rect());
    for (auto* parent = focused_->parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget())
        if (parent->parentWidget() && parent->parentWidget()->inherits("QAbstractScrollArea"))
            visible = visible.intersected({parent->mapTo(window, QPoint()), parent->size()});
    control_ = QRectF(control.translated(-visible.topLeft()));
    radius_ = focusRadius(focused_);
    setGeometry(visible);
    setVisible(!visible.isEmpty());
    raise();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::StyleChange: place(); break;
        case QEvent::ParentChange:
        case QEvent::ZOrderChange:
            if (watched == focused_)
                place();
            break;
        default: break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!focused_)
        return;
    QPainter painter(this);
    drawFocusRing(painter, control_, radius_, Theme::of(focused_));
}

}  // namespace lacquer
