// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/boundedimage.h"

#include <QBuffer>
#include <QImageReader>

namespace Signalbox {

namespace {

constexpr int kAllocationMb = 32; ///< of pixels

} // namespace

QImage boundedImage(const QByteArray &data, const QSize &most)
{
    return boundedImageWithSize(data, most).image;
}

SizedImage boundedImageWithSize(const QByteArray &data, const QSize &most)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(kAllocationMb);
    static const QList<QByteArray> kFormats{"png", "jpeg", "jpg", "gif", "webp"};
    if (!kFormats.contains(reader.format())) {
        return {};
    }
    const QImage image = reader.read();
    const bool isLarge = image.width() > most.width() || image.height() > most.height();
    return {isLarge ? image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image, image.size()};
}

} // namespace Signalbox
