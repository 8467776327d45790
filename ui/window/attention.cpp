// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/attention.h"

#include "core/base/durations.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/requests/inputdesk.h"

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kRequest = u"request"_s;
const QString kQuestion = u"question"_s;

} // namespace

Attention::Attention(EngineLink &link, ConsentDesk &consents, SettingsBook book, Check isActive, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_consents(consents)
    , m_book(std::move(book))
    , m_isActive(std::move(isActive))
{
    connect(&m_link, &EngineLink::serverChanged, this, &Attention::handleServer);
    connect(&m_consents, &ConsentDesk::changed, this, &Attention::handleQuestions);
    if (InputDesk *desk = m_link.requests()) {
        connect(desk, &InputDesk::countChanged, this, &Attention::handleRequests);
    }
    connect(&m_notifier, &DesktopNotifier::activated, this, &Attention::lead);
}

bool Attention::mayTell(QLatin1StringView setting) const
{
    return !m_isActive() && m_book.value(setting).toBool();
}

void Attention::tell(const AlertEvent &event)
{
    if (m_book.value("notifications.alerts"_L1).toBool()) {
        m_notifier.tell(event);
    }
}

void Attention::comeBack()
{
    m_notifier.withdraw(kRequest);
    m_notifier.withdraw(kQuestion);
}

void Attention::handleServer(const QString &id)
{
    const ServerStatus *status = m_link.server(id);
    if (!status) {
        m_states.remove(id);
        return;
    }
    const ServerStatus::State before = std::exchange(m_states[id], status->state);
    const QString key = u"server\n"_s + id;
    if (status->state == ServerStatus::State::Connected) {
        return m_notifier.withdraw(key);
    }
    const bool isNews = before == ServerStatus::State::Connected || status->reconnects == 0; // not of each new try
    if (status->state != ServerStatus::State::Failed || before == ServerStatus::State::Failed || !isNews) {
        return;
    }
    const bool waits = m_link.standing(*status) == ServerStanding::Waiting;
    if (!mayTell(waits ? "notifications.requests"_L1 : "notifications.failures"_L1)) {
        return;
    }
    if (waits) {
        return m_notifier.show({.key = key,
                                .summary = tr("%1 waits for you").arg(status->entry.name),
                                .body = tr("Nothing is started before you say yes.")});
    }
    // Why is in the server's own words, or in those of what it sent: that is for the window.
    m_notifier.show({.key = key,
                     .summary = before == ServerStatus::State::Connected ? tr("%1 was lost").arg(status->entry.name)
                                                                         : tr("%1 failed").arg(status->entry.name),
                     .body = tr("Signalbox shows why."),
                     .isUrgent = true});
}

void Attention::handleRequests()
{
    const InputDesk *desk = m_link.requests();
    const int before = std::exchange(m_requests, desk->count());
    if (m_requests == 0) {
        return m_notifier.withdraw(kRequest);
    }
    if (m_requests <= before || !mayTell("notifications.requests"_L1)) {
        return;
    }
    const InputCase *last = desk->at(m_requests - 1);
    m_notifier.show({.key = kRequest, // one for all of them
                     .summary = m_requests == 1 && last ? tr("%1 asks something").arg(last->server)
                                                        : tr("%n request(s) of servers wait", nullptr, m_requests),
                     .body = tr("The call that it belongs to goes on once it is answered.")});
}

void Attention::handleQuestions()
{
    const int before = std::exchange(m_questions, m_consents.waiting());
    if (m_questions == 0) {
        return m_notifier.withdraw(kQuestion);
    }
    const ConsentCase *current = m_consents.current();
    if (m_questions <= before || !current || !mayTell("notifications.requests"_L1)) {
        return;
    }
    m_notifier.show({.key = kQuestion,
                     .summary = tr("May %1 be called?").arg(current->question.tool),
                     .body = m_questions == 1 ? tr("The call waits for your answer.")
                                              : tr("%n call(s) wait for your answer.", nullptr, m_questions)});
}

void Attention::watch(CallHandle *call)
{
    if (!call->isRunning() || m_calls.contains(call)) {
        return;
    }
    m_calls.insert(call);
    connect(call, &QObject::destroyed, this, [this, call] { m_calls.remove(call); });
    connect(call, &CallHandle::finished, this, [this, call] { handleEnd(call); });
}

void Attention::handleEnd(CallHandle *call)
{
    m_calls.remove(call);
    const CallOutcome &outcome = *call->outcome();
    const qint64 tookMs = outcome.durationNs > 0 ? outcome.durationNs / kNsPerMs : call->elapsedMs();
    if (outcome.end == CallOutcome::End::Cancelled // the person's own doing
        || tookMs < m_book.value("notifications.callSeconds"_L1).toInt() * kMsPerSecond
        || !mayTell("notifications.calls"_L1)) {
        return;
    }
    const QString name = call->request().server + u'.' + call->request().tool;
    m_notifier.show({.key = u"call\n"_s + call->request().server + u'\n' + call->request().tool,
                     .summary = outcome.ok() ? tr("%1 has answered").arg(name) : tr("%1 has failed").arg(name),
                     .body = tr("After %1.").arg(durationText(tookMs * kNsPerMs)),
                     .isUrgent = !outcome.ok()});
}

void Attention::lead(const QString &key)
{
    const QStringList parts = key.split(u'\n');
    const QString &kind = parts.first();
    const ServerStatus *named = kind == "call"_L1 ? m_link.serverByName(parts.value(1)) : nullptr;
    emit windowWanted();
    if (kind == "server"_L1 && m_link.server(parts.value(1))) {
        emit serverWanted(parts.value(1));
    } else if (named) {
        emit callWanted(named->entry.id, parts.value(2));
    } else if (key == kRequest) {
        emit requestsWanted();
    } else if (key == kQuestion) {
        emit questionWanted();
    } else if (kind == "alert"_L1) {
        emit alertsWanted();
    }
}

} // namespace Signalbox
