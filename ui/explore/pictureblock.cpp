// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/pictureblock.h"

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QBuffer>
#include <QImageReader>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAllocationMb = 32; ///< of pixels; more is refused
constexpr QSize kLargest(1024, 1024);

} // namespace

PictureBlock::PictureBlock(const QByteArray &bytes, const QString &mimeType, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).gap(4));
    QtConcurrent::run(&PictureBlock::decode, bytes)
        .then(this,
              [this, size = bytes.size(), mimeType](const Decoded &decoded) { present(decoded, size, mimeType); });
}

PictureBlock::Decoded PictureBlock::decode(const QByteArray &bytes)
{
    static const QList<QByteArray> kFormats{"png", "jpeg", "jpg", "gif", "webp"};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(kAllocationMb);
    if (!kFormats.contains(reader.format())) {
        return {};
    }
    Decoded decoded{reader.read(), {}};
    decoded.size = decoded.image.size();
    if (decoded.size.width() > kLargest.width() || decoded.size.height() > kLargest.height()) {
        decoded.image = decoded.image.scaled(kLargest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return decoded;
}

void PictureBlock::present(const Decoded &decoded, qsizetype bytes, const QString &mimeType)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (decoded.image.isNull()) {
        column->addWidget(new PlainLabel(tr("A picture that cannot be shown, %1").arg(sizeText(bytes)), this));
        column->addWidget(new PlainLabel(mimeType, FontRole::Secondary, Ink::Text2, this));
    } else {
        const QString words = tr("Picture, %1 by %2 pixels").arg(decoded.size.width()).arg(decoded.size.height());
        auto *picture = new Picture(QPixmap::fromImage(decoded.image), this);
        picture->setAccessibleName(words);
        column->addWidget(picture);
        column->addWidget(new PlainLabel(words, FontRole::Secondary, Ink::Text2, this));
    }
}

} // namespace Signalbox
