// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/contentblock.h"

#include "ui/explore/filesaver.h"
#include "ui/explore/pictureblock.h"
#include "ui/explore/soundblock.h"
#include "ui/explore/textblock.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 14; ///< of a text among other blocks

using Kind = Content::Kind;

bool isPicture(const ShownContent &shown)
{
    const bool isSaid = shown.content.mimeType.startsWith("image/"_L1, Qt::CaseInsensitive);
    return shown.content.kind == Kind::Image || (shown.content.kind == Kind::EmbeddedBlob && isSaid);
}

bool isSound(const ShownContent &shown)
{
    return shown.content.kind == Kind::Audio
           || (shown.content.kind == Kind::EmbeddedBlob && !shown.sound.format.isEmpty());
}

} // namespace

ContentBlock::ContentBlock(const ShownContent &shown, const ContentSetting &setting, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_setting(setting)
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"content:block"_s);
    m_note->setObjectName(u"content:note"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).gap(4));
    if (shown.isText() || shown.content.kind == Kind::Unknown) {
        m_text = new TextBlock(shown, setting.drawsMarkdown, setting.sharing, this);
    }
    buildHeader(column);
    column->addWidget(m_note);
    addBody(column);
}

void ContentBlock::buildHeader(QVBoxLayout *column)
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    const int margin = m_setting.isAlone ? metrics.gap(12) : 0;
    row->setContentsMargins(margin, 0, m_setting.isAlone ? metrics.gap(8) : 0, 0);
    row->setSpacing(metrics.gap(8));
    auto *words = new PlainLabel(title(), FontRole::Body, Ink::Text, header);
    words->setElide(PlainLabel::Elide::Middle);
    row->addWidget(words);
    const bool isLink = m_shown.content.kind == Kind::ResourceLink; // its address takes all of the line
    auto *details = new PlainLabel(isLink ? QString() : facts(), FontRole::Secondary, Ink::Text2, header);
    details->setElide(PlainLabel::Elide::End);
    row->addWidget(details, 1);
    if (m_text != nullptr) {
        row->addWidget(m_text->tabs());
    }
    auto *save = new ToolButton(u"save"_s, tr("Save to a file"), header);
    save->setObjectName(u"content:save"_s);
    save->setEnabled(!m_shown.sent.isEmpty());
    connect(save, &QToolButton::clicked, this, &ContentBlock::save);
    row->addWidget(save);
    column->addWidget(header);
}

void ContentBlock::addBody(QVBoxLayout *column)
{
    if (m_text != nullptr) {
        addText(column);
    } else if (isPicture(m_shown)) {
        column->addWidget(new PictureBlock(m_shown.sent, m_shown.content.mimeType, this));
    } else if (isSound(m_shown)) {
        column->addWidget(new SoundBlock(m_shown, this));
    } else if (m_shown.content.kind == Kind::ResourceLink) {
        addLink(column);
    }
}

void ContentBlock::addText(QVBoxLayout *column)
{
    m_text->setLines(m_setting.isAlone ? 0 : kLines);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_text, &TextBlock::markdownWanted, this, &ContentBlock::markdownWanted);
    connect(m_text, &TextBlock::saveRequested, this, &ContentBlock::save);
}

void ContentBlock::addLink(QVBoxLayout *column)
{
    for (const QString &words : {m_shown.content.title, m_shown.content.description}) {
        if (!words.isEmpty()) {
            auto *label = new PlainLabel(words, this);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }
    auto *details = new PlainLabel(facts(), FontRole::Secondary, Ink::Text2, this);
    details->setElide(PlainLabel::Elide::End);
    column->addWidget(details);
    m_read = new QPushButton(tr("Read"), this);
    m_read->setObjectName(u"content:read"_s);
    m_read->setIcon(icon(u"resource"_s));
    m_read->setVisible(bool(m_setting.read));
    connect(m_read, &QPushButton::clicked, this, &ContentBlock::readLink);
    column->addWidget(m_read, 0, Qt::AlignLeft);
}

void ContentBlock::readLink()
{
    m_read->setEnabled(false);
    m_note->setInk(Ink::Text2);
    m_note->setText(tr("Reading"));
    m_note->show();
    m_setting.read(m_shown.content.uri, this, [this](const Result<LinkedContents> &read) { handleRead(read); });
}

void ContentBlock::handleRead(const Result<LinkedContents> &read)
{
    m_read->setEnabled(true);
    m_read->setText(tr("Read again"));
    delete m_linked;
    m_linked = new QWidget(this);
    auto *column = new QVBoxLayout(m_linked);
    column->setContentsMargins(metricsOf(this).gap(16), 0, 0, 0);
    if (read ? read->hides : hasHiddenCharacters(read.error().message)) {
        column->addWidget(new HiddenWarning(u"content:hidden"_s, m_linked));
    }
    if (!read) {
        m_note->setInk(Ink::Err);
        m_note->setText(tr("Could not be read: %1").arg(read.error().message));
    } else {
        m_note->setText(read->parts.isEmpty() ? tr("There is nothing in it.") : QString());
        m_note->setVisible(read->parts.isEmpty());
        for (const ShownContent &part : read->parts) {
            ContentSetting setting = m_setting;
            setting.isAlone = false;
            setting.sharing = int(read->parts.size());
            auto *block = new ContentBlock(part, setting, m_linked);
            connect(block, &ContentBlock::markdownWanted, this, &ContentBlock::markdownWanted);
            column->addWidget(block);
        }
    }
    layout()->addWidget(m_linked);
}

void ContentBlock::save()
{
    saveAs(this, tr("Save the content"), m_shown.fileName(m_setting.tool), m_shown.sent, [this](const QString &told) {
        m_note->setInk(Ink::Text2);
        m_note->setText(told);
        m_note->show();
    });
}

QString ContentBlock::title() const
{
    switch (m_shown.content.kind) {
    case Kind::Text:
        return m_shown.isJson ? tr("JSON text") : tr("Text");
    case Kind::EmbeddedText:
    case Kind::EmbeddedBlob:
        return tr("Resource %1").arg(m_shown.content.uri);
    case Kind::Image:
        return tr("Picture");
    case Kind::Audio:
        return tr("Sound");
    case Kind::ResourceLink:
        return tr("Link to %1").arg(m_shown.content.uri);
    case Kind::Unknown:
        break;
    }
    return tr("Unknown content");
}

QString ContentBlock::facts() const
{
    const Content &content = m_shown.content;
    const bool isLink = content.kind == Kind::ResourceLink;
    QStringList words{isLink ? content.name : QString(), content.mimeType};
    if (!isLink) {
        words.append(sizeText(m_shown.sent.size()));
    } else if (content.size) {
        words.append(sizeText(*content.size));
    }
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace Signalbox
