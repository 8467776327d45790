// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/rawrequestpane.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "ui/explore/rawrequestform.h"
#include "ui/explore/rawresultpane.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/enginerequest.h"
#include "ui/models/formats.h"
#include "ui/models/rawsending.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

RawRequestPane::RawRequestPane(EngineLink &link, DraftStore &drafts, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_drafts(drafts)
    , m_id(std::move(serverId))
    , m_form(new RawRequestForm(this))
    , m_result(new RawResultPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"rawRequestPane"_s);
    m_splitter->setObjectName(u"rawFormResult"_s);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : panes()) {
        m_splitter->addWidget(pane);
    }
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics.px(430), metrics.px(570)});
    state.keepSplitter(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_form);
    takeDraft();
    connect(m_form, &RawRequestForm::sendRequested, this, &RawRequestPane::call);
    connect(m_form, &RawRequestForm::cancelRequested, this, &RawRequestPane::cancelCall);
    connect(m_form, &RawRequestForm::edited, this, [this] {
        keepTyped();
        emit stateChanged();
    });
    connect(m_result, &RawResultPane::repeatRequested, this, &RawRequestPane::repeatCall);
    connect(m_result, &RawResultPane::showInJournal, this, &RawRequestPane::showInJournal);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
    update();
}

QList<QWidget *> RawRequestPane::panes() const
{
    return {m_form, m_result};
}

void RawRequestPane::takeDraft()
{
    const QByteArray draft = m_drafts.rawRequest(m_id);
    const Result<ParsedJson> method = parseJson(rawMember(draft, "method"));
    const QByteArrayView params = rawMember(draft, "params");
    if (method && isJsonString(method->value)) {
        m_form->setText({.method = toQString(method->value), .params = QString::fromUtf8(reindentJson(params))});
    }
}

/// Parameters go into it as an object, so that secrets in them are known as such; text that is none lasts as long as this.
void RawRequestPane::keepTyped()
{
    if (!m_form->hasValidParams()) {
        return;
    }
    QByteArray draft = "{\"method\":" + jsonString(QString::fromUtf8(m_form->method()));
    draft += m_form->params().isEmpty() ? QByteArray("}") : ",\"params\":" + m_form->params() + '}';
    const bool fits = m_drafts.setRawRequest(m_id, draft);
    m_form->setNote(
        fits ? QString()
             : tr("More than %1: this is kept until Signalbox ends, not longer.").arg(sizeText(DraftStore::kLargest)));
}

void RawRequestPane::open(const QString &method, const QByteArray &params)
{
    m_form->replaceText({.method = method, .params = QString::fromUtf8(reindentJson(params))});
    m_form->setFocus(Qt::OtherFocusReason);
}

bool RawRequestPane::hasMethod() const
{
    return !m_form->method().isEmpty();
}

bool RawRequestPane::isRunning() const
{
    return m_request && m_request->isRunning();
}

bool RawRequestPane::hasLastCall() const
{
    return !m_request.isNull();
}

void RawRequestPane::call()
{
    if (!isRunning() && m_form->readyToSend()) {
        start({.method = m_form->method(), .params = m_form->params()});
    }
}

void RawRequestPane::repeatCall()
{
    if (hasLastCall() && !isRunning()) {
        start(Sent(m_sent));
    }
}

void RawRequestPane::cancelCall()
{
    if (m_request) {
        m_request->cancel();
    }
}

void RawRequestPane::start(const Sent &what)
{
    const ServerStatus *status = m_link.server(m_id);
    if (!status || status->state != ServerStatus::State::Connected) {
        return;
    }
    delete m_request;
    m_sent = what;
    m_request = sendRaw(m_link, m_id, {.method = what.method, .params = what.params, .caller = u"form"_s}, this);
    m_result->setRequest(m_request, QString::fromUtf8(what.method));
    connect(m_request, &EngineRequest::finished, this, &RawRequestPane::update);
    update();
}

void RawRequestPane::update()
{
    const ServerStatus *status = m_link.server(m_id);
    const bool isConnected = status && status->state == ServerStatus::State::Connected && status->profile;
    m_form->setRevision(isConnected ? std::optional(status->profile->revision) : std::nullopt);
    m_form->setRunning(isRunning());
    emit stateChanged();
}

} // namespace Signalbox
