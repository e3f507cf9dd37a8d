// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StemLane.h"

#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/Icons.h"
#include "widgets/Painting.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"
#include "widgets/WaveformView.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

#include <cmath>

namespace lacquer {

using namespace Qt::StringLiterals;

StemLane::StemLane(QWidget* parent)
    : QWidget(parent),
      name_(new ElidedLabel({}, this)),
      placeLabel_(new ElidedLabel({}, this)),
      file_(new ElidedLabel({}, this)),
      solo_(new Toggle(Toggle::Kind::Solo, u"S"_s, tr("Solo"), this)),
      mute_(new Toggle(Toggle::Kind::Mute, u"M"_s, tr("Mute"), this)),
      polarity_(Toggle::withIcon(Toggle::Kind::Plain, u"polarity"_s, tr("Turn over"), this)),
      gain_(new ValueField(this)),
      wave_(new WaveformView(this))
{
    drawsOwnFocusRing(this);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setLayoutDirection(Qt::LeftToRight);
    name_->setLook(&Fonts::bodyStrong);
    placeLabel_->setLook(&Fonts::label, &Theme::textQuiet);
    file_->setLook(&Fonts::caption, &Theme::textQuiet);
    for (auto* label : {name_, placeLabel_, file_})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    wave_->setRuler(false);
    wave_->setFocusPolicy(Qt::ClickFocus);
    connect(solo_, &Toggle::clicked, this, &StemLane::soloToggled);
    connect(mute_, &Toggle::clicked, this, &StemLane::muteToggled);
    connect(polarity_, &Toggle::clicked, this, &StemLane::polarityToggled);
    connect(solo_, &Toggle::aloneAsked, this, &StemLane::soloAlone);
    connect(mute_, &Toggle::aloneAsked, this, &StemLane::muteAlone);
    connect(gain_, &ValueField::valueChanged, this, &StemLane::gainChanged);
    connect(gain_, &ValueField::gestureStarted, this, &StemLane::gestureStarted);
    connect(gain_, &ValueField::gestureEnded, this, &StemLane::gestureEnded);
    connect(wave_, &WaveformView::seekRequested, this, &StemLane::chosen);
    connect(wave_, &WaveformView::gestureStarted, this, &StemLane::gestureStarted);
    connect(wave_, &WaveformView::gestureEnded, this, &StemLane::gestureEnded);
}

int StemLane::headWidth(const QWidget* widget)
{
    const auto& theme = Theme::of(widget);
    return theme.px(theme.metrics.compact ? 150 : 196);
}

void StemLane::setPicture(const StemLanePicture& picture)
{
    picture_ = picture;
    setAccessibleName(picture.reference ? picture.name : tr("Stem %1").arg(picture.name));
    name_->setText(picture.name);
    name_->setLook(&Fonts::bodyStrong, picture.reference ? &Theme::compare : &Theme::text);
    placeLabel_->setText(picture.place);
    file_->setText(picture.file);
    setToolTip(picture.file);
    solo_->setChecked(picture.solo);
    mute_->setChecked(picture.mute);
    mute_->setSilentBySolo(picture.silentBySolo);
    polarity_->setChecked(picture.turnedOver);
    solo_->setName(tr("Solo, %1").arg(picture.name));
    mute_->setName(tr("Mute, %1").arg(picture.name));
    polarity_->setName(tr("Turn over, %1").arg(picture.name));
    Quantity quantity;
    quantity.name = tr("Gain");
    quantity.module = picture.name;
    quantity.unit = Unit::Decibel;
    quantity.minimum = -24;
    quantity.maximum = 24;
    quantity.decimals = 2;
    quantity.sign = true;
    if (!(gain_->quantity() == quantity))
        gain_->setQuantity(quantity);
    if (!gain_->gesturing())
        gain_->setValue(picture.gain);
    for (QWidget* part : std::initializer_list<QWidget*>{solo_, mute_, polarity_, gain_})
        part->setVisible(!picture.reference);
    auto wave = picture.wave;
    wave.tone = picture.reference ? GrooveTone::Source
                : picture.mute || picture.silentBySolo ? GrooveTone::Muted
                : picture.chosen ? GrooveTone::Chosen
                                 : GrooveTone::Rest;
    if (picture.mute && wave.chip.isEmpty())
        wave.chip = tr("Muted");
    wave_->setAccessibleName(tr("Waveform of %1").arg(picture.name));
    wave_->setPicture(std::move(wave));
    place();
    update();
}

void StemLane::setLevel(double level)
{
    picture_.level = level;
    update(levelPlace());
}

QSize StemLane::sizeHint() const
{
    return {Theme::of(this).px(700), Theme::of(this).px(100)};
}

QSize StemLane::minimumSizeHint() const
{
    return {headWidth(this) + Theme::of(this).px(80), Theme::of(this).px(62)};
}

QRect StemLane::levelPlace() const
{
    const auto& theme = Theme::of(this);
    return {headWidth(this) - theme.px(13) - theme.px(38), gain_->geometry().center().y() - theme.px(1), theme.px(38), theme.px(4)};
}

void StemLane::place()
{
    const auto& theme = Theme::of(this);
    const int head = headWidth(this), pad = theme.px(theme.metrics.compact ? 8 : 12), gap = theme.px(6);
    const bool roomy = height() >= theme.px(78) && !theme.metrics.compact;
    const int toggle = theme.metrics.toggle, field = theme.px(22), line = theme.px(17);
    const int whole = toggle + gap + field + (roomy ? gap / 2 + line : 0);
    int y = std::max(theme.px(3), (height() - whole) / 2);
    int x = head - pad;
    for (auto* part : {polarity_, mute_, solo_}) {
        x -= toggle;
        part->setGeometry(x, y, toggle, toggle);
        x -= theme.px(4);
    }
    const int icon = picture_.reference ? theme.px(20) : 0;
    name_->setGeometry(pad + icon, y, (picture_.reference ? head - pad : x) - pad - icon, toggle);
    y += toggle + gap;
    const int fieldWidth = theme.px(theme.metrics.compact ? 66 : 76);
    gain_->setGeometry(pad - theme.px(2), y, fieldWidth, field);
    if (picture_.reference) {
        file_->setGeometry(pad, y - gap, head - 2 * pad, line);
        placeLabel_->setGeometry(pad, y - gap + line + theme.px(2), head - 2 * pad, line);
    } else {
        const int left = pad + fieldWidth + gap;
        placeLabel_->setGeometry(left, y, std::max(0, levelPlace().left() - left - theme.px(4)), field);
        file_->setGeometry(pad, y + field + gap / 2, head - 2 * pad, line);
    }
    file_->setVisible(roomy || picture_.reference);
    wave_->setGeometry(head + 1, 0, width() - head - 1, height() - 1);
}

void StemLane::resizeEvent(QResizeEvent*)
{
    place();
}

bool StemLane::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        place();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int code = key->key();
        if ((key->modifiers() & Qt::AltModifier) &&
            (code == Qt::Key_S || code == Qt::Key_M || code == Qt::Key_Up || code == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void StemLane::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    const int head = headWidth(this);
    const QRect bed(0, 0, head, height());
    painter.fillRect(bed, offered_ ? theme.signalDeep : picture_.chosen ? theme.signalDeep : theme.panel);
    painter.fillRect(head, 0, 1, height(), theme.groove);
    painter.fillRect(0, height() - 1, width(), 1, theme.groove);
    if (picture_.chosen)
        painter.fillRect(0, 0, theme.px(3), height(), theme.signal);
    if (picture_.reference)
        drawIcon(painter, QRectF(name_->x() - theme.px(20), name_->y(), theme.px(16), name_->height()), u"ear"_s, theme.compare,
                 theme.px(16));
    else {
        const auto level = levelPlace();
        painter.fillRect(level, theme.meterTrack);
        painter.fillRect(QRectF(level.left(), level.top(), level.width() * std::clamp(picture_.level, 0.0, 1.0), level.height()),
                         picture_.chosen ? theme.signal : theme.meterMid);
    }
    if (offered_) {
        painter.setPen(QPen(theme.signal, 2));
        painter.drawRect(bed.adjusted(1, 1, -1, -2));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        drawFocusRing(painter, QRectF(bed).adjusted(3, 3, -3, -4), theme.px(3), theme);
    }
}

void StemLane::editName()
{
    if (nameEntry_ || picture_.reference)
        return;
    nameEntry_ = new QLineEdit(picture_.name, this);
    nameEntry_->setAccessibleName(tr("Name of the stem"));
    nameEntry_->setGeometry(name_->geometry());
    nameEntry_->selectAll();
    nameEntry_->show();
    nameEntry_->setFocus();
    connect(nameEntry_, &QLineEdit::editingFinished, this, [this] {
        auto* entry = std::exchange(nameEntry_, nullptr);
        if (!entry)
            return;
        const auto text = entry->text().trimmed();
        entry->deleteLater();
        if (!text.isEmpty() && text != picture_.name)
            Q_EMIT nameEdited(text);
    });
}

void StemLane::nudgeGain(double decibels)
{
    gain_->turnTo(std::round((gain_->value() + decibels) * 100) / 100);
}

void StemLane::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key(), side = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    const bool alt = modifiers & Qt::AltModifier, shift = modifiers & Qt::ShiftModifier;
    if (key == Qt::Key_Escape && nameEntry_) {
        std::exchange(nameEntry_, nullptr)->deleteLater();
        return setFocus();
    }
    if (key == Qt::Key_Escape && carried_) {
        carried_ = false;
        pressedAt_ = -1;
        return Q_EMIT headDropped(false);
    }
    if (side != 0 && modifiers == Qt::NoModifier)
        return Q_EMIT stepped(side);
    if (!picture_.reference) {
        if (side != 0 && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
            return Q_EMIT moved(side);
        if (alt && key == Qt::Key_S)
            return solo_->click();
        if (alt && key == Qt::Key_M)
            return mute_->click();
        if (alt && side != 0)
            return nudgeGain(-side * (shift ? 0.01 : 0.1));
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return gain_->openEntry();
        if (key == Qt::Key_F2)
            return editName();
    }
    QWidget::keyPressEvent(event);
}

void StemLane::mousePressEvent(QMouseEvent* event)
{
    if (!picture_.chosen)
        Q_EMIT chosen();
    if (event->button() == Qt::LeftButton && !picture_.reference)
        pressedAt_ = int(event->globalPosition().y());
}

void StemLane::mouseMoveEvent(QMouseEvent* event)
{
    if (pressedAt_ < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    const int by = int(event->globalPosition().y()) - pressedAt_;
    if (!carried_ && std::abs(by) < QApplication::startDragDistance())
        return;
    carried_ = true;
    Q_EMIT headDragged(by);
}

void StemLane::mouseReleaseEvent(QMouseEvent*)
{
    pressedAt_ = -1;
    if (std::exchange(carried_, false))
        Q_EMIT headDropped(true);
}

void StemLane::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (name_->geometry().contains(event->position().toPoint()))
        editName();
}

void StemLane::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!picture_.chosen && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT chosen();
    update();
}

void StemLane::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StemLane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    offered_ = true;
    update();
}

void StemLane::dragLeaveEvent(QDragLeaveEvent*)
{
    offered_ = false;
    update();
}

void StemLane::dropEvent(QDropEvent* event)
{
    offered_ = false;
    update();
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

}  // namespace lacquer
