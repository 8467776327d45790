// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/findingsbook.h"

#include "core/hub/hub.h"
#include "core/json/rawjson.h"

namespace Signalbox {

FindingsBook::FindingsBook(Hub &hub)
    : QObject(&hub)
    , m_hub(hub)
{
    connect(&hub, &Hub::statusChanged, this, &FindingsBook::handleStatus);
    connect(&hub, &Hub::serverRemoved, this, [this](const QString &id) { m_servers.remove(id); });
}

FindingsBook *FindingsBook::of(const Hub &hub)
{
    return hub.findChild<FindingsBook *>(Qt::FindDirectChildrenOnly);
}

void FindingsBook::handleStatus(const ServerStatus &status)
{
    const QString id = status.entry.id;
    const Connection *connection = m_hub.byId(id);
    Session *session = connection ? connection->session() : nullptr;
    if (!session || m_servers.value(id).session == session) {
        return;
    }
    m_servers.insert(id, {.findings = {}, .session = session});
    connect(session, &Session::deviated, this, [this, id, session](quint64 sequence, const Deviation &deviation) {
        add(id, *session, {.sequence = sequence, .deviation = deviation});
    });
    connect(session, &Session::requestStarting, this,
            [this, id](const OutgoingRequest &request, const QByteArray &, PendingCall &call) {
                followList(id, request, call);
            });
    emit changed(id);
}

void FindingsBook::followList(const QString &serverId, const OutgoingRequest &request, PendingCall &call)
{
    if (!request.method.endsWith("/list")) {
        return;
    }
    const bool isFirst = rawMember(request.params, "cursor").isEmpty();
    connect(&call, &PendingCall::finished, this,
            [this, serverId, method = request.method, isFirst](const CallOutcome &outcome) {
                const auto of = m_servers.find(serverId);
                if (of == m_servers.end() || !outcome.ok()) {
                    return;
                }
                QList<quint64> &pages = of->findings.pages[method];
                pages = isFirst ? QList<quint64>() : pages;
                pages.append(outcome.answerSequence);
                emit changed(serverId);
            });
}

void FindingsBook::add(const QString &serverId, const Session &session, const MessageFinding &finding)
{
    const auto of = m_servers.find(serverId);
    if (of == m_servers.end() || of->session != &session) {
        return;
    }
    MessageFindings &findings = of->findings;
    findings.found.append(finding);
    if (findings.found.size() >= kMost) {
        findings.isFull = true;
        disconnect(&session, &Session::deviated, this, nullptr); // a flood that nobody reads is not put into words
    }
    emit changed(serverId);
}

} // namespace Signalbox
