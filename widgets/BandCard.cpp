// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BandCard.h"

#include "widgets/BandMark.h"
#include "widgets/Figures.h"
#include "widgets/FrequencyAxis.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lacquer {

BandCard::BandCard(QWidget* parent) : DrawnWidget(QString(), parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BandCard::setBand(const EqualizerBand& band)
{
    if (band == band_)
        return;
    band_ = band;
    setAccessibleName(BandMark::name(band));
    groundChanged();
    tellChange();
}

QSize BandCard::sizeHint() const
{
    return {theme().px(106), theme().px(96)};
}

QSize BandCard::minimumSizeHint() const
{
    return {theme().px(60), theme().px(96)};
}

QString BandCard::spokenValue() const
{
    return BandMark::words(band_);
}

void BandCard::drawGround(QPainter& painter)
{
    const auto& t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hovered_ ? t.edge : t.groove, 1));
    painter.setBrush(hovered_ ? t.raised : t.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.metrics.radiusCard, t.metrics.radiusCard);
    const bool narrow = width() < t.px(92);
    const double left = t.px(narrow ? 6 : 11), room = width() - 2 * left;
    BandMark::draw(painter, t, QPointF(left + t.px(9), t.px(20)), t.px(20), band_, false);
    const auto words = [&](double y, double x, const QString& text, const QFont& font, const QColor& colour) {
        drawWords(painter, QRectF(x, y, width(), t.px(18)), Qt::AlignLeft | Qt::AlignVCenter,
                  QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, left + room - x)), font, colour);
    };
    const auto strong = band_.enabled ? t.text : t.textQuiet;
    words(t.px(11), left + t.px(24), band_.kindName, t.fonts.caption, t.textSecondary);
    auto frequency = FrequencyAxis::words(band_.frequencyHz);
    if (narrow && frequency.endsWith(QStringLiteral("kHz")))
        frequency.chop(2);
    words(t.px(32), left, frequency, t.fonts.labelStrong, strong);
    const auto gain = figures(band_.gainDb, 2, true);
    if (band_.usesGain)
        words(t.px(51), left, narrow ? gain : tr("%1 dB").arg(gain), t.fonts.labelStrong, strong);
    else
        words(t.px(51), left, band_.detail, t.fonts.label, t.textQuiet);
    const auto last = band_.enabled
                          ? narrow ? tr("Q %1").arg(figures(band_.q, 2))
                                   : tr("Q %1 · %2").arg(figures(band_.q, 2), BandMark::placementWords(band_.placement))
                          : tr("Bypassed");
    words(t.px(70), left, last, t.fonts.caption, t.textQuiet);
}

void BandCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void BandCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT clicked();
    else
        DrawnWidget::keyPressEvent(event);
}

void BandCard::enterEvent(QEnterEvent* event)
{
    DrawnWidget::enterEvent(event);
    hovered_ = true;
    groundChanged();
}

void BandCard::leaveEvent(QEvent* event)
{
    DrawnWidget::leaveEvent(event);
    hovered_ = false;
    groundChanged();
}

}  // namespace lacquer
