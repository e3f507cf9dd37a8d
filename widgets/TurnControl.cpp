// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TurnControl.h"

#include "widgets/Painting.h"
#include "widgets/Theme.h"
#include "widgets/ValueText.h"
#include "widgets/Voices.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr int tellingMs = 200;   // screen readers hear at most five changes a second
constexpr int limitNoteMs = 4000;

}  // namespace

TurnControl::TurnControl(const Quantity& quantity, QAccessible::Role role, QWidget* parent)
    : QWidget(parent), model_(quantity), rules_(this, model_), role_(role)
{
    giveVoices();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(quantity.spokenName());
    tellLater_.setSingleShot(true);
    connect(&tellLater_, &QTimer::timeout, this, &TurnControl::tell);
    connect(&rules_, &TurnRules::turned, this, &TurnControl::changed);
    connect(&rules_, &TurnRules::gestureStarted, this, &TurnControl::gestureStarted);
    connect(&rules_, &TurnRules::gestureEnded, this, &TurnControl::gestureEnded);
    connect(&rules_, &TurnRules::entryWanted, this, &TurnControl::openEntry);
}

TurnControl::~TurnControl() = default;

QString TurnControl::valueWordsSpoken() const
{
    return valueText(quantity(), value());
}

void TurnControl::setQuantity(const Quantity& quantity)
{
    if (quantity == model_.quantity())
        return;
    model_.setQuantity(quantity);
    setAccessibleName(quantity.spokenName());
    updateGeometry();
    update();
}

void TurnControl::setValue(double value)
{
    if (!model_.setValue(value))
        return;
    update();
    tell();
}

void TurnControl::changed(double value)
{
    update();
    tell();
    Q_EMIT valueChanged(value);
}

void TurnControl::tell()
{
    if (!isVisible())
        return;
    if (sinceTold_.isValid() && sinceTold_.elapsed() < tellingMs) {
        if (!tellLater_.isActive())
            tellLater_.start(tellingMs - int(sinceTold_.elapsed()));
        return;
    }
    sinceTold_.start();
    QAccessibleValueChangeEvent said(this, value());
    QAccessible::updateAccessibility(&said);
    Q_EMIT told(valueWordsSpoken());
}

bool TurnControl::event(QEvent* event)
{
    switch (event->type()) {
        case QEvent::HoverEnter:
        case QEvent::HoverLeave:
            hovered_ = event->type() == QEvent::HoverEnter;
            update();
            break;
        case QEvent::FocusIn:
        case QEvent::FocusOut:
        case QEvent::EnabledChange: update(); break;
        case QEvent::Hide: tellLater_.stop(); break;
        default: break;
    }
    return QWidget::event(event);
}

QLineEdit* TurnControl::entry() const
{
    return entry_;
}

void TurnControl::openEntry(const QString& typed)
{
    if (!isEnabled() || entry_)
        return;
    const auto& theme = Theme::of(this);
    entry_ = new QLineEdit(this);
    entry_->setFont(theme.fonts.labelStrong);
    entry_->setAlignment(Qt::AlignCenter);
    entry_->setAccessibleName(accessibleName());
    entryBefore_ = entryText(quantity(), value());
    entry_->setText(typed.isEmpty() ? entryBefore_ : typed);
    if (typed.isEmpty())
        entry_->selectAll();
    entry_->setGeometry(entryPlace());
    entry_->installEventFilter(this);
    entry_->show();
    entry_->setFocus(Qt::OtherFocusReason);
    if (!typed.isEmpty())
        entry_->deselect(), entry_->setCursorPosition(int(typed.size()));
}

void TurnControl::closeEntry(bool keep)
{
    if (!entry_)
        return;
    auto* field = entry_.data();
    const auto text = field->text();
    if (keep && text != entryBefore_) {
        const auto read = readValue(quantity(), text, value());
        if (read.outcome == ReadValue::NotANumber && field->hasFocus()) {
            sayLimit(tr("“%1” is not a number here. For example: %2").arg(text, valueText(quantity(), quantity().standard)));
            field->selectAll();
            return;
        }
        if (read.outcome == ReadValue::TooLow)
            sayLimit(tr("The least is %1").arg(valueText(quantity(), read.value)));
        if (read.outcome == ReadValue::TooHigh)
            sayLimit(tr("The most is %1").arg(valueText(quantity(), read.value)));
        if (read.outcome != ReadValue::NotANumber)
            rules_.give(read.value);
    }
    const bool hadFocus = field->hasFocus();
    entry_.clear();
    field->removeEventFilter(this);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    field->hide();
    field->deleteLater();
    update();
}

bool TurnControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != entry_)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter: closeEntry(true); return true;
            case Qt::Key_Escape: closeEntry(false); return true;
            case Qt::Key_Tab:
            case Qt::Key_Backtab:
                closeEntry(true);
                if (!entry_)
                    focusNextPrevChild(key->key() == Qt::Key_Tab);
                return true;
            default: break;
        }
    }
    // A menu of the field itself takes the focus for a moment only.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        closeEntry(true);
    return QWidget::eventFilter(watched, event);
}

void TurnControl::sayLimit(const QString& words)
{
    delete limitNote_;
    limitNote_ = floatingNote(this, words, entryPlace());
    QTimer::singleShot(limitNoteMs, limitNote_.data(), &QObject::deleteLater);
    setAccessibleDescription(words);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void TurnControl::contextMenuEvent(QContextMenuEvent* event)
{
    if (!isEnabled())
        return;
    QMenu menu(this);
    menu.addAction(tr("Type a value…"), this, [this] { openEntry(); });
    menu.addAction(tr("Default: %1").arg(valueText(quantity(), quantity().standard)), this,
                   [this] { rules_.give(quantity().standard); });
    menu.addSeparator();
    menu.addAction(tr("Copy"), this, [this] { QApplication::clipboard()->setText(valueText(quantity(), value())); });
    auto pasted = readValue(quantity(), QApplication::clipboard()->text().left(64), value());
    auto* paste = menu.addAction(tr("Paste"), this, [this, pasted] { rules_.give(pasted.value); });
    paste->setEnabled(pasted.outcome != ReadValue::NotANumber);
    if (!actions().isEmpty()) {
        menu.addSeparator();
        menu.addActions(actions());
    }
    menu.exec(event->globalPos());
}

}  // namespace lacquer
