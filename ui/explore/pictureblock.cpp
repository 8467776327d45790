// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/pictureblock.h"

#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/boundedimage.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLargest(1024, 1024);

} // namespace

PictureBlock::PictureBlock(const QByteArray &bytes, const QString &mimeType, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).gap(4));
    QtConcurrent::run(boundedImageWithSize, bytes, kLargest)
        .then(this,
              [this, size = bytes.size(), mimeType](const SizedImage &decoded) { present(decoded, size, mimeType); });
}

void PictureBlock::present(const SizedImage &decoded, qsizetype bytes, const QString &mimeType)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (decoded.image.isNull()) {
        column->addWidget(new PlainLabel(tr("A picture that cannot be shown, %1").arg(sizeText(bytes)), this));
        column->addWidget(new PlainLabel(mimeType, FontRole::Secondary, Ink::Text2, this));
    } else {
        const QString words = tr("Picture, %1 by %2 pixels").arg(decoded.sent.width()).arg(decoded.sent.height());
        auto *picture = new Picture(QPixmap::fromImage(decoded.image), this);
        picture->setAccessibleName(words);
        column->addWidget(picture);
        column->addWidget(new PlainLabel(words, FontRole::Secondary, Ink::Text2, this));
    }
}

} // namespace Signalbox
