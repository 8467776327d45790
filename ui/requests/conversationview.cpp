// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/conversationview.h"

#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "ui/models/formats.h"
#include "ui/requests/textblock.h"
#include "ui/requests/textends.h"
#include "ui/theme/theme.h"
#include "ui/widgets/boundedimage.h"
#include "ui/widgets/endwatch.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 10;
constexpr qsizetype kMostName = 200;        ///< letters
constexpr qsizetype kMostOfAText = 200'000; ///< letters (reliability.md U03)
constexpr qsizetype kMostOfAll = 1'000'000; ///< likewise, of all texts
constexpr qsizetype kMostLaidOut = 16'384;  ///< bytes of JSON
constexpr QSize kLargestImage(360, 360);

} // namespace

ConversationView::ConversationView(const SamplingRequest &request, QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_ends(new TextEnds(this))
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
    setWidget(m_page);
    m_end = new EndWatch(this); // a picture may be there at once
    if (!request.systemPrompt.isEmpty()) {
        addHead(tr("System prompt"));
        addText(request.systemPrompt);
    }
    for (const SamplingMessage &message : request.messages) {
        if (m_blocks >= kMostBlocks) {
            m_isCut = true;
            break;
        }
        addMessage(message);
    }
    if (m_isCut) {
        addFact(tr("There are more messages. All of them stand in “As it came”."));
    }
    column->addStretch();
    connect(m_end, &EndWatch::changed, this, &ConversationView::seenChanged);
    connect(m_ends, &TextEnds::changed, this, &ConversationView::seenChanged);
    connect(m_ends, &TextEnds::saveRequested, this, &ConversationView::saveRequested);
}

bool ConversationView::isCut() const
{
    return m_isCut || m_isTextCut || m_ends->areCut();
}

QString ConversationView::unseen() const
{
    if (isCut()) {
        return tr("Not all of the conversation is shown: see the end of “As it came” first.");
    }
    if (!m_end->wasReached()) {
        return tr("The conversation goes on below: see its end first.");
    }
    if (m_unread > 0) {
        return tr("A picture is not shown yet: see it first.");
    }
    return m_ends->wereReached() ? QString() : tr("A text in a frame was not seen to its end: see it first.");
}

void ConversationView::addHead(const QString &text)
{
    m_page->layout()->addWidget(new PlainLabel(text, FontRole::Secondary, Ink::Text2, m_page));
}

void ConversationView::addMessage(const SamplingMessage &message)
{
    addHead(message.role == "assistant"_L1 ? tr("Assistant")
            : message.role == "user"_L1    ? tr("User")
                                           : message.role.left(kMostName));
    m_blocks += message.blocks.isEmpty() ? 1 : 0; // its head counts as well: there may be any number of such
    for (const SamplingBlock &block : message.blocks) {
        if (++m_blocks > kMostBlocks) {
            m_isCut = true;
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
        addFact(tr("Uses the tool “%1” (%2):").arg(block.name.left(kMostName), block.id.left(kMostName)));
        addJson(rawMember(block.raw, "input"));
        return;
    case SamplingBlock::Kind::ToolResult:
        addFact(block.result.isError ? tr("The tool failed (%1):").arg(block.id.left(kMostName))
                                     : tr("The tool answered (%1):").arg(block.id.left(kMostName)));
        for (const Content &content : block.result.content) {
            if (++m_blocks > kMostBlocks) {
                m_isCut = true;
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
        addFact(tr("Sound, %1, %2").arg(sizeText(content.data.size()), content.mimeType.left(kMostName)));
        return;
    }
    addJson(content.raw);
}

void ConversationView::addPicture(const Content &content)
{
    PlainLabel *label =
        addFact(tr("Picture, %1, %2").arg(sizeText(content.data.size()), content.mimeType.left(kMostName)));
    const QString failed = tr("A picture that cannot be shown, %1, %2")
                               .arg(sizeText(content.data.size()), content.mimeType.left(kMostName));
    ++m_unread;
    QtConcurrent::run([data = content.data] {
        return boundedImage(data, kLargestImage);
    }).then(label, [this, label, failed](const QImage &image) {
        --m_unread;
        if (image.isNull()) {
            label->setText(failed);
            emit seenChanged();
            return;
        }
        auto *picture = new Picture(QPixmap::fromImage(image), m_page);
        picture->setAccessibleName(tr("Picture of the message"));
        delete m_page->layout()->replaceWidget(label, picture);
        label->deleteLater();
        m_end->forget(); // it is higher, and pushes what follows down
    });
}

PlainLabel *ConversationView::addFact(const QString &text)
{
    auto *label = new PlainLabel(text, FontRole::Body, Ink::Text2, m_page);
    label->setWordWrap(true);
    m_page->layout()->addWidget(label);
    return label;
}

/// Laid out only where that is cheap: depth makes many spaces of few letters.
void ConversationView::addJson(QByteArrayView json)
{
    const bool isShort = json.size() <= kMostLaidOut;
    addText(isShort ? QString::fromUtf8(reindentJson(json))
                    : QString::fromUtf8(json.first(std::min(json.size(), kMostOfAText))),
            isShort ? 0 : json.size());
}

/// `letters`: how long it is, where `text` is only its start.
void ConversationView::addText(const QString &text, qsizetype letters)
{
    const qsizetype room = std::min(kMostOfAText, kMostOfAll - m_letters);
    const QString shown = text.left(room);
    m_letters += shown.size();
    QWidget *block = makeTextBlock(shown, kTextLines, m_page);
    m_page->layout()->addWidget(block);
    m_ends->add(block);
    if (shown.size() < std::max(letters, text.size())) {
        m_isTextCut = true;
        addFact(tr("This text is longer. All of it stands in “As it came”."));
    }
}

} // namespace Signalbox
