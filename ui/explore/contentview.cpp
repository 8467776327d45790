// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/contentview.h"

#include "core/json/jsontext.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QBuffer>
#include <QImageReader>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostBlocks = 50;
constexpr int kImageAllocationMb = 32; ///< of pixels; more is refused (reliability.md D20, U11)
constexpr QSize kLargestImage(1024, 1024);
constexpr int kBlockLines = 14;

bool looksLikeJson(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    return (trimmed.startsWith(u'{') && trimmed.endsWith(u'}')) || (trimmed.startsWith(u'[') && trimmed.endsWith(u']'));
}

/// The formats that are safe to decode; by what the bytes are, not by what they are called.
QImage decodeImage(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(kImageAllocationMb);
    static const QList<QByteArray> kFormats{"png", "jpeg", "jpg", "gif", "webp"};
    return kFormats.contains(reader.format()) ? reader.read() : QImage();
}

} // namespace

ContentView::ContentView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("contentView"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Content"));
}

void ContentView::setContent(const QList<Content> &content)
{
    const Metrics metrics = metricsOf(this);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    const bool alone = content.size() == 1;
    const int margin = alone ? 0 : metrics.gap(8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics.gap(8));
    for (const Content &block : content.first(std::min(content.size(), kMostBlocks))) {
        column->addWidget(blockFor(block, alone));
    }
    if (content.size() > kMostBlocks) {
        column->addWidget(
            factBlock(tr("%n more block(s)", nullptr, int(content.size() - kMostBlocks)), tr("See Raw.")));
    }
    if (content.isEmpty()) {
        column->addWidget(factBlock(tr("No content blocks."), {}));
    }
    if (!alone || content.first().kind != Content::Kind::Text) {
        column->addStretch();
    }
    m_page = page;
    setWidget(page); // deletes the one before
}

QWidget *ContentView::blockFor(const Content &block, bool alone)
{
    switch (block.kind) {
    case Content::Kind::Text:
        return textBlock(block.text, alone);
    case Content::Kind::EmbeddedText: {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(factBlock(tr("Resource %1").arg(block.uri), block.mimeType));
        column->addWidget(textBlock(block.text, false));
        return box;
    }
    case Content::Kind::Image:
        return imageBlock(block);
    case Content::Kind::Audio:
        return factBlock(tr("Sound, %1").arg(sizeText(block.data.size())), block.mimeType);
    case Content::Kind::EmbeddedBlob:
        return factBlock(tr("Resource %1, %2").arg(block.uri, sizeText(block.data.size())), block.mimeType);
    case Content::Kind::ResourceLink:
        return factBlock(tr("Link to %1").arg(block.uri), block.name);
    case Content::Kind::Unknown:
        break;
    }
    return textBlock(QString::fromUtf8(block.raw), false);
}

QWidget *ContentView::textBlock(const QString &text, bool alone)
{
    auto *view = new JsonView(this);
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() <= JsonView::kMostShown && looksLikeJson(text)) { // what is longer is shown cut, and as it came
        view->setText(reindentJson(bytes), QStringLiteral("JSON"));
    } else {
        view->setText(bytes, {});
    }
    if (!alone) {
        const auto lines = int(std::min<qsizetype>(view->wholeText().count('\n') + 2, kBlockLines));
        view->setFixedHeight(lines * view->fontMetrics().lineSpacing() + metricsOf(this).gap(16));
    }
    return view;
}

QWidget *ContentView::imageBlock(const Content &block)
{
    const QImage image = decodeImage(block.data);
    if (image.isNull()) {
        return factBlock(tr("A picture that cannot be shown, %1").arg(sizeText(block.data.size())), block.mimeType);
    }
    const bool large = image.width() > kLargestImage.width() || image.height() > kLargestImage.height();
    auto *picture = new Picture(
        QPixmap::fromImage(large ? image.scaled(kLargestImage, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image),
        this);
    picture->setAccessibleName(tr("Picture, %1 by %2 pixels").arg(image.width()).arg(image.height()));
    return picture;
}

QWidget *ContentView::factBlock(const QString &what, const QString &detail)
{
    auto *box = new QWidget(this);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    column->setSpacing(metrics.px(2));
    auto *text = new PlainLabel(what, box);
    text->setSelectable(true);
    text->setWordWrap(true);
    column->addWidget(text);
    if (!detail.isEmpty()) {
        column->addWidget(new PlainLabel(detail, FontRole::Secondary, Ink::Text2, box));
    }
    return box;
}

} // namespace Signalbox
