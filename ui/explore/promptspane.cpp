// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptspane.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/session/session.h"
#include "ui/explore/promptform.h"
#include "ui/explore/promptlistpane.h"
#include "ui/explore/promptresultpane.h"
#include "ui/explore/threepanes.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/enginerequest.h"
#include "ui/models/formats.h"
#include "ui/state/uistate.h"

#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const QMap<QString, QString> &values)
{
    QByteArrayList members;
    for (const auto &[name, value] : values.asKeyValueRange()) {
        members.append(jsonString(name) + ':' + jsonString(value));
    }
    return '{' + members.join(',') + '}';
}

QMap<QString, QString> valuesOf(const QByteArray &json)
{
    QMap<QString, QString> values;
    const Result<ParsedJson> parsed = parseJson(json);
    if (parsed && parsed->value.is_object()) {
        for (const auto &member : parsed->value.object_range()) {
            if (isJsonString(member.value())) {
                values.insert(QString::fromStdString(member.key()), toQString(member.value()));
            }
        }
    }
    return values;
}

QString draftName(const QString &prompt)
{
    return u"prompts/get "_s + prompt; // no tool's
}

} // namespace

PromptsPane::PromptsPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_drafts(drafts)
    , m_id(std::move(serverId))
    , m_list(new PromptListPane(link, m_id, this))
    , m_form(new PromptForm(link, m_id, this))
    , m_result(new PromptResultPane(this))
    , m_splitter(new ThreePanes(u"promptsFormResult"_s, this))
{
    setObjectName(u"promptsPane"_s);
    m_splitter->setPanes(m_list, m_form, m_result, {300, 330, 470}, false);
    state.keepSplitter(m_splitter);
    state.keepSplitter(m_splitter->listAndForm());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);
    m_result->setReader(contentReader(link, m_id));

    connect(m_list, &PromptListPane::promptChosen, this, &PromptsPane::handlePromptChosen);
    connect(m_list, &PromptListPane::countChanged, this, &PromptsPane::countChanged);
    connect(m_form, &PromptForm::getRequested, this, &PromptsPane::call);
    connect(m_form, &PromptForm::cancelRequested, this, &PromptsPane::cancelCall);
    connect(m_form, &PromptForm::edited, this, [this] {
        const bool fits = m_drafts.setDraft(m_id, draftName(currentName()), jsonOf(m_form->values()));
        m_form->setNote(fits ? QString()
                             : tr("More than %1: this is not kept when another prompt is shown.")
                                   .arg(sizeText(DraftStore::kLargest)));
    });
    connect(m_result, &PromptResultPane::repeatRequested, this, &PromptsPane::repeatCall);
    connect(m_result, &PromptResultPane::showInJournal, this, &PromptsPane::showInJournal);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
    handlePromptChosen();
}

QList<QWidget *> PromptsPane::panes() const
{
    return {m_list, m_form, m_result};
}

int PromptsPane::total() const
{
    return m_list->total();
}

QString PromptsPane::currentName() const
{
    return m_form->prompt() ? m_form->prompt()->name : QString();
}

EngineRequest *PromptsPane::currentRequest() const
{
    return hasPrompt() ? m_asked.value(currentName()).request.data() : nullptr;
}

bool PromptsPane::hasPrompt() const
{
    return m_form->prompt().has_value();
}

bool PromptsPane::isRunning() const
{
    return currentRequest() && currentRequest()->isRunning();
}

bool PromptsPane::hasLastCall() const
{
    return currentRequest() != nullptr;
}

void PromptsPane::choose(const QString &prompt)
{
    m_list->selectPrompt(prompt);
}

void PromptsPane::handlePromptChosen()
{
    const Prompt *prompt = m_list->currentPrompt();
    if (!prompt) {
        m_form->clear();
    } else if (!hasPrompt() || m_form->prompt()->raw != prompt->raw) {
        m_form->setPrompt(*prompt, valuesOf(m_drafts.draft(m_id, draftName(prompt->name))));
    }
    m_result->setRequest(currentRequest(), currentName());
    update();
}

void PromptsPane::call()
{
    if (hasPrompt() && !isRunning() && m_form->readyToGet()) {
        start(m_form->values());
    }
}

void PromptsPane::repeatCall()
{
    if (hasLastCall() && !isRunning()) {
        start(m_asked.value(currentName()).values);
    }
}

void PromptsPane::cancelCall()
{
    if (EngineRequest *running = currentRequest()) {
        running->cancel();
    }
}

void PromptsPane::start(const Values &values)
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status || status->state != ServerStatus::State::Connected) {
        return;
    }
    const QByteArray arguments = values.isEmpty() ? QByteArray() : jsonOf(values);
    Asked &asked = m_asked[currentName()];
    delete asked.request;
    asked.values = values;
    asked.number = ++m_lastAsked;
    asked.request = new EngineRequest(
        m_link, m_id,
        [name = currentName().toUtf8(), arguments](Session &session) { return session.getPrompt(name, arguments); },
        this);
    connect(asked.request, &EngineRequest::finished, this, &PromptsPane::update);
    connect(asked.request, &EngineRequest::finished, this, &PromptsPane::forgetOldest, Qt::QueuedConnection);
    m_result->setRequest(asked.request, currentName());
    update();
}

/// Those that run and the one that is shown stay.
void PromptsPane::forgetOldest()
{
    QList<QString> names = m_asked.keys();
    std::ranges::sort(names, std::ranges::greater(),
                      [this](const QString &name) { return m_asked.value(name).number; });
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        EngineRequest *request = m_asked.value(names.at(i)).request;
        if (!request || request->isRunning()) {
            continue;
        }
        bytes += request->outcome()->result.size();
        if (i > 0 && (bytes > m_mostBytes || i >= kMostAsked) && names.at(i) != currentName()) {
            m_asked.remove(names.at(i));
            request->deleteLater();
        }
    }
}

void PromptsPane::update()
{
    const ServerStatus *status = m_link.server(m_id);
    m_form->setConnected(status && status->state == ServerStatus::State::Connected);
    m_form->setRunning(isRunning());
    emit stateChanged();
}

} // namespace Signalbox
