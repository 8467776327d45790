// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptform.h"

#include "ui/explore/promptarguments.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

PromptForm::PromptForm(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_name(new PlainLabel({}, FontRole::ToolName, Ink::Text, this))
    , m_description(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_scroll(new QScrollArea(this))
    , m_note(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_get(new QPushButton(this))
    , m_cancel(new QPushButton(icon(u"stop"_s), tr("Cancel"), this))
{
    setObjectName(u"promptForm"_s);
    m_scroll->setObjectName(u"prompt:arguments"_s);
    m_scroll->setAccessibleName(tr("Arguments of the prompt"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    const Metrics metrics = metricsOf(this);
    m_note->setObjectName(u"prompt:note"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), 0);
    clear();
}

void PromptForm::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QWidget *PromptForm::buildHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    m_name->setElide(PlainLabel::Elide::End);
    m_name->setSelectable(true);
    m_description->setWordWrap(true);
    m_description->setMaximumHeight(metrics.px(58));
    column->addWidget(m_name);
    column->addWidget(m_description);
    return header;
}

QWidget *PromptForm::buildButtons()
{
    const Metrics metrics = metricsOf(this);
    m_get->setObjectName(u"prompt:get"_s);
    m_get->setIcon(icon(u"play"_s));
    m_cancel->setObjectName(u"prompt:cancel"_s);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_get);
    row->addWidget(m_cancel);
    row->addStretch();
    connect(m_get, &QPushButton::clicked, this, &PromptForm::getRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PromptForm::cancelRequested);
    return bar;
}

void PromptForm::setPrompt(const Prompt &prompt, const QMap<QString, QString> &values)
{
    m_prompt = prompt;
    m_warned = false;
    m_name->setText(prompt.name);
    m_description->setText(prompt.description);
    m_description->setVisible(!prompt.description.isEmpty());
    setNote({});
    setPlainToolTip(m_description, prompt.description); // the label shows three lines of it
    const Metrics metrics = metricsOf(this);
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(8));
    m_arguments = new PromptArguments(m_link, m_id, prompt, values, page);
    column->addWidget(m_arguments);
    column->addStretch();
    m_scroll->setWidget(page); // deletes the one before
    connect(m_arguments, &PromptArguments::edited, this, [this] {
        update();
        emit edited();
    });
    update();
}

void PromptForm::clear()
{
    m_prompt.reset();
    delete m_scroll->takeWidget();
    m_name->setText({});
    m_description->setText({});
    setNote({});
    update();
}

QMap<QString, QString> PromptForm::values() const
{
    return m_arguments ? m_arguments->values() : QMap<QString, QString>();
}

void PromptForm::setRunning(bool running)
{
    m_running = running;
    update();
}

void PromptForm::setConnected(bool connected)
{
    m_connected = connected;
    update();
}

bool PromptForm::readyToGet()
{
    QWidget *fault = m_arguments ? m_arguments->firstFault() : nullptr;
    if (!fault || m_warned) {
        return m_arguments != nullptr;
    }
    m_warned = true;
    m_arguments->showFaults();
    fault->setFocus(Qt::OtherFocusReason);
    update();
    return false;
}

void PromptForm::update()
{
    const bool isWhole = m_arguments && !m_arguments->hasFault();
    m_warned = m_warned && !isWhole;
    m_get->setText(m_warned ? tr("Get anyway") : tr("Get"));
    setPrimary(m_get, isWhole && m_connected && !m_running);
    m_get->setVisible(m_prompt.has_value());
    m_get->setEnabled(m_connected && !m_running);
    setReason(m_get, !m_connected ? tr("The server is not connected.")
                     : m_running  ? tr("It is being asked for already.")
                                  : QString());
    m_cancel->setVisible(m_running);
}

} // namespace Signalbox
