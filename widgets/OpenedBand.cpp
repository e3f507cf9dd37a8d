// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OpenedBand.h"

#include "widgets/BandMark.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>

namespace lacquer {

OpenedBand::OpenedBand(QWidget* parent) : DrawnWidget(QString(), parent), slot_(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    arrange();
}

void OpenedBand::setBand(const EqualizerBand& band)
{
    if (band == band_)
        return;
    band_ = band;
    setAccessibleName(BandMark::name(band));
    groundChanged();
}

void OpenedBand::setContent(QWidget* content)
{
    if (content == content_)
        return;
    delete content_;
    content_ = content;
    if (content)
        slot_->addWidget(content);
}

QSize OpenedBand::sizeHint() const
{
    const auto& t = theme();
    const int inside = content_ ? content_->sizeHint().width() : t.px(300);
    return {inside + t.px(136), t.px(96)};
}

QSize OpenedBand::minimumSizeHint() const
{
    const auto& t = theme();
    return {(content_ ? content_->minimumSizeHint().width() : t.px(120)) + t.px(136), t.px(96)};
}

QString OpenedBand::spokenValue() const
{
    return BandMark::words(band_);
}

void OpenedBand::arrange()
{
    if (slot_)
        slot_->setContentsMargins(theme().px(122), theme().px(3), theme().px(14), theme().px(3));
}

void OpenedBand::drawGround(QPainter& painter)
{
    const auto& t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.signal, t.px(1)));
    painter.setBrush(t.signalDeep);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.metrics.radiusCard, t.metrics.radiusCard);
    BandMark::draw(painter, t, QPointF(t.px(27), t.px(24)), t.px(24), band_, true);
    const auto words = [&](double x, double y, const QString& text, const QFont& font, const QColor& colour) {
        drawWords(painter, QRectF(x, y, width(), t.px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                  QFontMetricsF(font).elidedText(text, Qt::ElideRight, t.px(118) - x), font, colour);
    };
    words(t.px(45), t.px(14), band_.kindName, t.fonts.bodyStrong, t.text);
    words(t.px(15), t.px(42), BandMark::placementWords(band_.placement), t.fonts.label, t.textSecondary);
    if (!band_.enabled)
        words(t.px(15), t.px(64), tr("Bypassed"), t.fonts.caption, t.textSecondary);
}

}  // namespace lacquer
