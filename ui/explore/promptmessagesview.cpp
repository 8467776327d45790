// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptmessagesview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

PromptMessagesView::PromptMessagesView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"promptMessages"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Messages"));
}

QString PromptMessagesView::roleText(const QString &role)
{
    if (role == "user"_L1) {
        return tr("User");
    }
    return role == "assistant"_L1 ? tr("Assistant") : tr("Unknown role");
}

void PromptMessagesView::setReading(const PromptReading &reading, const QString &name)
{
    const Metrics metrics = metricsOf(this);
    m_setting.tool = name;
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    if (!reading.prompt.description.isEmpty()) {
        auto *description = new PlainLabel(reading.prompt.description, FontRole::Body, Ink::Text2, page);
        description->setWordWrap(true);
        column->addWidget(description);
    }
    addMessages(column, reading);
    column->addStretch(1); // what there is stands together at the top
    setWidget(page);       // deletes the one before
}

void PromptMessagesView::addMessages(QVBoxLayout *column, const PromptReading &reading)
{
    const QList<PromptMessage> &messages = reading.prompt.messages;
    m_setting.sharing = int(reading.shown.size());
    for (qsizetype i = 0; i < reading.shown.size(); ++i) {
        column->addSpacing(i > 0 ? metricsOf(this).gap(8) : 0);
        addHeading(column, messages.at(i));
        auto *block = new ContentBlock(reading.shown.at(i), m_setting, this);
        connect(block, &ContentBlock::markdownWanted, this, [this](bool wanted) { m_setting.drawsMarkdown = wanted; });
        column->addWidget(block);
    }
    if (const qsizetype more = messages.size() - reading.shown.size(); more > 0) {
        column->addWidget(
            new PlainLabel(tr("%n more message(s). See Raw.", nullptr, int(more)), FontRole::Body, Ink::Text2, this));
    } else if (messages.isEmpty()) {
        column->addWidget(new PlainLabel(tr("No messages."), FontRole::Body, Ink::Text2, this));
    }
}

void PromptMessagesView::addHeading(QVBoxLayout *column, const PromptMessage &message)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metricsOf(this).gap(4));
    row->addWidget(new PlainLabel(roleText(message.role), FontRole::Name, Ink::Text, this), 1);
    auto *text = new ToolButton(u"copy"_s, tr("Copy this message"), this);
    text->setObjectName(u"prompt:copyMessage"_s);
    connect(text, &QToolButton::clicked, this, [message] { QGuiApplication::clipboard()->setText(textOf(message)); });
    auto *json = new ToolButton(u"braces"_s, tr("Copy this message as JSON"), this);
    json->setObjectName(u"prompt:copyMessageJson"_s);
    connect(json, &QToolButton::clicked, this,
            [message] { QGuiApplication::clipboard()->setText(QString::fromUtf8(jsonOf(message))); });
    row->addWidget(text);
    row->addWidget(json);
    column->addLayout(row);
}

} // namespace Signalbox
