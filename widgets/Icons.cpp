// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Icons.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

}  // namespace

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double deviceRatio)
{
    const auto key = u"lacquer/%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(size).arg(deviceRatio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto drawing = QString::fromUtf8(file.readAll());
    drawing.replace(u"currentColor"_s, colour.name());
    if (size <= 16)
        drawing.replace(u"stroke-width=\"1.5\""_s, u"stroke-width=\"1.9\""_s);
    QSvgRenderer renderer(drawing.toUtf8());
    picture = QPixmap(QSize(size, size) * deviceRatio);
    picture.setDevicePixelRatio(deviceRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

void drawIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& colour, int size)
{
    const auto picture = iconPixmap(name, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPointF(place.center().x() - size / 2.0, place.center().y() - size / 2.0), picture);
}

QStringList iconNames()
{
    QStringList names;
    for (const auto& file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

}  // namespace lacquer
