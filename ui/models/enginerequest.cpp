// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/enginerequest.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

namespace {

CallOutcome notConnected()
{
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Refused;
    outcome.error = {.kind = Error::Kind::Transport, .message = EngineRequest::tr("The server is not connected.")};
    outcome.unsent = true;
    return outcome;
}

} // namespace

EngineRequest::EngineRequest(EngineLink &link, const QString &serverId, Send send, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_seat(std::make_shared<QPointer<PendingCall>>())
    , m_startedAt(QDateTime::currentDateTime())
{
    m_elapsed.start();
    link.askLater<CallOutcome>(
        this,
        [serverId, send = std::move(send), seat = m_seat](Engine &engine,
                                                          const std::function<void(const CallOutcome &)> &done) {
            const Connection *connection = engine.hub().byId(serverId);
            Session *session = connection ? connection->session() : nullptr;
            if (!session) {
                done(notConnected());
                return;
            }
            PendingCall *call = send(*session);
            *seat = call;
            QObject::connect(call, &PendingCall::finished, call, done);
        },
        [this](const CallOutcome &outcome) {
            m_outcome = outcome;
            emit finished();
        });
}

EngineRequest::~EngineRequest()
{
    cancel();
}

void EngineRequest::cancel()
{
    if (!isRunning() || !m_link) {
        return;
    }
    m_link->ask<bool>(
        m_link,
        [seat = m_seat](Engine &) {
            if (*seat) {
                (*seat)->cancel();
            }
            return true;
        },
        [](bool) {});
}

} // namespace Signalbox
