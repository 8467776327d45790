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
    : EngineRequest(
          link,
          [serverId, send = std::move(send)](Engine &engine, const Done &done) -> TakeBack {
              const Connection *connection = engine.hub().byId(serverId);
              Session *session = connection ? connection->session() : nullptr;
              if (!session) {
                  done(notConnected());
                  return {};
              }
              PendingCall *call = send(*session);
              QObject::connect(call, &PendingCall::finished, call, done);
              return [call = QPointer(call)] {
                  if (call) {
                      call->cancel();
                  }
              };
          },
          parent)
{
}

EngineRequest::EngineRequest(EngineLink &link, Begin begin, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_seat(std::make_shared<TakeBack>())
    , m_startedAt(QDateTime::currentDateTime())
{
    m_elapsed.start();
    link.askLater<CallOutcome>(
        this,
        [begin = std::move(begin), seat = m_seat](Engine &engine, const Done &done) { *seat = begin(engine, done); },
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
                (*seat)();
            }
            return true;
        },
        [](bool) {});
}

} // namespace Signalbox
