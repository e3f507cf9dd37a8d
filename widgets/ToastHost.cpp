// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ToastHost.h"

#include "widgets/Theme.h"
#include "widgets/Toast.h"

#include <QEvent>

#include <algorithm>

namespace lacquer {

namespace {

constexpr std::size_t mostToasts = 2;

}  // namespace

ToastHost::ToastHost(QWidget* area, int bottom) : QObject(area), area_(area), bottom_(bottom)
{
    area->installEventFilter(this);
}

void ToastHost::setBottom(int bottom)
{
    bottom_ = bottom;
    arrange();
}

Toast* ToastHost::say(LampState state, const QString& words, std::function<void()> undo)
{
    const auto action = undo ? tr("Undo") : QString();
    return offer(state, words, action, std::move(undo));
}

Toast* ToastHost::offer(LampState state, const QString& words, const QString& action, std::function<void()> act)
{
    auto* toast = new Toast(state, words, action, area_);
    connect(toast, &Toast::left, this, [this, toast] {
        std::erase(toasts_, toast);
        toast->deleteLater();
        toast->hide();
        arrange();
    });
    if (act)
        connect(toast, &Toast::actionAsked, this, [act = std::move(act)] { act(); });
    toasts_.push_back(toast);
    while (toasts_.size() > mostToasts) {
        toasts_.front()->hide();
        toasts_.front()->deleteLater();
        toasts_.erase(toasts_.begin());
    }
    toast->show();
    arrange();
    Q_EMIT said(words);
    return toast;
}

void ToastHost::arrange()
{
    const auto& theme = Theme::of(area_);
    int y = area_->height() - bottom_ - theme.px(12);
    for (auto toast = toasts_.rbegin(); toast != toasts_.rend(); ++toast) {
        const auto wanted = (*toast)->sizeHint();
        const int wide = std::min(wanted.width(), area_->width() - 2 * theme.px(16));
        const int high = std::max(wanted.height(), (*toast)->minimumHeight());
        y -= high;
        (*toast)->setGeometry((area_->width() - wide) / 2, y, wide, high);
        (*toast)->raise();
        y -= theme.px(8);
    }
}

bool ToastHost::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return false;
}

}  // namespace lacquer
