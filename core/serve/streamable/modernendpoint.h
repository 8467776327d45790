// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/serverhost.h"
#include "core/serve/streamable/answerstream.h"

#include <QHash>

namespace Signalbox {

/// The stateless era on one HTTP endpoint: every POST is one request with its own answer or stream, and closing that
/// takes the request back (basic/transports/streamable-http).
class ModernEndpoint : public QObject
{
    Q_OBJECT
public:
    explicit ModernEndpoint(Service &service, QObject *parent = nullptr);
    ~ModernEndpoint() override;

    /// `wantsAnswer`: the body holds a request; anything else is accepted with 202.
    void post(HttpServerExchange *exchange, const QString &subject, bool wantsAnswer);
    void endSubscriptions();
    [[nodiscard]] int requestsInFlight() const { return int(m_streams.size()); }

private:
    void handleSend(const ServedMessage &message);

    Service &m_service;
    ServerHost m_host;
    QHash<quint64, AnswerStream *> m_streams;
    quint64 m_lastExchange = 0;
};

} // namespace Signalbox
