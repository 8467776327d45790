// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/conversationview.h"

#include "core/json/jsontext.h"
#include "ui/models/formats.h"
#include "ui/requests/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/boundedimage.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 10;
constexpr QSize kLargestImage(360, 360);

} // namespace

ConversationView::ConversationView(const SamplingRequest &request, QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"request:conversation"_s);
    setAccessibleName(tr("What the model would be told"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    if (!request.systemPrompt.isEmpty()) {
        addHead(tr("System prompt"));
        addText(request.systemPrompt);
    }
    for (const SamplingMessage &message : request.messages) {
        if (m_blocks >= kMostBlocks) {
            addFact(tr("There are more messages. All of them stand in “As it came”."));
            break;
        }
        addMessage(message);
    }
    column->addStretch();
    setWidget(m_page);
}

void ConversationView::addHead(const QString &text)
{
    m_page->layout()->addWidget(new PlainLabel(text, FontRole::Secondary, Ink::Text2, m_page));
}

void ConversationView::addMessage(const SamplingMessage &message)
{
    addHead(message.role == "assistant"_L1 ? tr("Assistant") : message.role == "user"_L1 ? tr("User") : message.role);
    for (const SamplingBlock &block : message.blocks) {
        if (++m_blocks > kMostBlocks) {
            return;
        }
        addBlock(block);
    }
}

void ConversationView::addBlock(const SamplingBlock &block)
{
    switch (block.kind) {
    case SamplingBlock::Kind::Content:
        addContent(block.content);
        return;
    case SamplingBlock::Kind::ToolUse:
        addFact(tr("Uses the tool “%1” (%2):").arg(block.name, block.id));
        addText(QString::fromUtf8(prettyJson(block.input)));
        return;
    case SamplingBlock::Kind::ToolResult:
        addFact(block.result.isError ? tr("The tool failed (%1):").arg(block.id)
                                     : tr("The tool answered (%1):").arg(block.id));
        for (const Content &content : block.result.content) {
            if (++m_blocks > kMostBlocks) {
                return;
            }
            addContent(content);
        }
        return;
    }
}

void ConversationView::addContent(const Content &content)
{
    if (content.kind == Content::Kind::Text) {
        addText(content.text);
        return;
    }
    if (content.kind == Content::Kind::Image) {
        addPicture(content);
        return;
    }
    if (content.kind == Content::Kind::Audio) {
        addFact(tr("Sound, %1, %2").arg(sizeText(content.data.size()), content.mimeType));
        return;
    }
    addText(QString::fromUtf8(content.raw));
}

void ConversationView::addPicture(const Content &content)
{
    PlainLabel *label = addFact(tr("Picture, %1, %2").arg(sizeText(content.data.size()), content.mimeType));
    const QString failed =
        tr("A picture that cannot be shown, %1, %2").arg(sizeText(content.data.size()), content.mimeType);
    QtConcurrent::run(boundedImage, content.data, kLargestImage)
        .then(label, [this, label, failed](const QImage &image) {
            if (image.isNull()) {
                label->setText(failed);
                return;
            }
            auto *picture = new Picture(QPixmap::fromImage(image), m_page);
            picture->setAccessibleName(tr("Picture of the message"));
            delete m_page->layout()->replaceWidget(label, picture);
            label->deleteLater();
        });
}

PlainLabel *ConversationView::addFact(const QString &text)
{
    auto *label = new PlainLabel(text, FontRole::Body, Ink::Text2, m_page);
    label->setWordWrap(true);
    m_page->layout()->addWidget(label);
    return label;
}

void ConversationView::addText(const QString &text)
{
    m_page->layout()->addWidget(makeTextBlock(text, kTextLines, m_page));
}

} // namespace Signalbox
