// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/CoverArt.h"

#include "base/SafeFile.h"
#include "base/Text.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace lacquer {

namespace {

Error bad(const QString& sentence)
{
    return {ErrorKind::BadData, sentence};
}

const char* formatName(PictureHeader::Format format)
{
    return format == PictureHeader::Format::Png ? "png" : "jpeg";
}

bool hasHoles(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        if (std::any_of(row, row + plain.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

}  // namespace

Result<CoverArt> CoverArt::load(const std::filesystem::path& path)
{
    const auto bytes = readWhole(path, largestFile);
    if (!bytes)
        return bytes.error();
    return read(QByteArray(bytes->data(), qsizetype(bytes->size())), shown(path));
}

Result<CoverArt> CoverArt::read(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > largestFile)
        return bad(Text::tr("The picture '%1' is larger than 64 MiB; save it smaller.").arg(name));
    const auto header = readPictureHeader(bytes);
    if (!header)
        return bad(Text::tr("'%1' is no JPEG or PNG picture; save it as one of them.").arg(name));
    const QString size = QStringLiteral("%1 × %2").arg(header->width).arg(header->height);
    if (std::max(header->width, header->height) > largestEdge)
        return bad(Text::tr("The picture '%1' is %2 pixels large; at most %3 on each edge can be used.").arg(name, size).arg(largestEdge));
    if (std::min(header->width, header->height) < smallestEdge)
        return bad(Text::tr("The picture '%1' is only %2 pixels large; a cover needs 3000 × 3000.").arg(name, size));
    if (!header->complete)
        return bad(Text::tr("The picture '%1' breaks off; copy or save it again.").arg(name));
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    // The header was looked at, so the largest allowed picture must not fail for memory.
    QImageReader::setAllocationLimit(1024);
    QImageReader reader(&buffer, formatName(header->format));
    reader.setAutoTransform(true);
    CoverArt art;
    art.name_ = name;
    art.header_ = *header;
    art.bytes_ = bytes.size();
    if (!reader.read(&art.image_))
        return bad(Text::tr("The picture '%1' is damaged; copy or save it again.").arg(name));
    return art;
}

bool CoverArt::transparent() const
{
    return hasHoles(image_);
}

QString CoverArt::colourSpace() const
{
    if (cmyk())
        return QStringLiteral("CMYK");
    if (header_.profile && image_.colorSpace().isValid()) {
        if (image_.colorSpace() == QColorSpace(QColorSpace::SRgb))
            return QStringLiteral("sRGB");
        const QString description = harmless(image_.colorSpace().description());
        return description.isEmpty() ? Text::tr("a profile without a name") : description;
    }
    return header_.colours == PictureHeader::Colours::Grey ? Text::tr("grey") : Text::tr("unmarked");
}

Result<QByteArray> CoverArt::encoded(PictureHeader::Format format, int edge, int jpegQuality) const
{
    if (edge < smallestEdge || edge > largestEdge)
        return Error{ErrorKind::Usage, Text::tr("A cover's edge must be %1 to %2 pixels.").arg(smallestEdge).arg(largestEdge)};
    if (cmyk())
        return bad(Text::tr("The picture '%1' is CMYK, made for print; export it as sRGB.").arg(name_));
    QImage image = image_;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    const bool see = hasHoles(image);
    image = image.convertToFormat(see ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (std::max(image.width(), image.height()) > edge)
        image = image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // A fresh picture: texts, resolution and profile of the old one stay behind.
    QImage clean(image.size(), see && format == PictureHeader::Format::Png ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    clean.fill(clean.hasAlphaChannel() ? Qt::transparent : Qt::white);
    {
        QPainter painter(&clean);
        painter.setCompositionMode(clean.hasAlphaChannel() ? QPainter::CompositionMode_Source : QPainter::CompositionMode_SourceOver);
        painter.drawImage(0, 0, image);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, formatName(format));
    if (format == PictureHeader::Format::Jpeg) {
        writer.setQuality(jpegQuality);
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(clean))
        return Error{ErrorKind::Internal, Text::tr("The picture '%1' cannot be made smaller.").arg(name_)};
    return bytes;
}

}  // namespace lacquer
