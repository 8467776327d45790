// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/streamable/legacysession.h"

namespace Signalbox {

/// The sessions of the handshake era on one HTTP endpoint: made by initialize, found by Mcp-Session-Id, ended by DELETE
/// or when nobody used them for long.
class LegacyEndpoint : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        int retryMs = 1000;            ///< what clients are told to wait before they come back
        qint64 idleMs = 3600 * 1000LL; ///< until a session that nobody uses ends
        qsizetype sessions = 1000;     ///< at once; then the longest unused one ends
    };

    LegacyEndpoint(Service &service, const Settings &settings, QObject *parent = nullptr);

    /// `wantsAnswer`: the body holds a request.
    void post(HttpServerExchange *exchange, const QString &subject, const QByteArray &method, bool wantsAnswer);
    void get(HttpServerExchange *exchange, const QString &subject);
    void remove(HttpServerExchange *exchange, const QString &subject); ///< DELETE
    void endAll();
    [[nodiscard]] qsizetype sessions() const { return m_sessions.size(); }

private:
    [[nodiscard]] LegacySession *sessionOf(HttpServerExchange *exchange, const QString &subject);
    void begin(HttpServerExchange *exchange, const QString &subject);
    void makeRoom();
    static void refuse(HttpServerExchange *exchange, int status, const QString &text);

    Service &m_service;
    const Settings m_settings;
    QHash<QByteArray, LegacySession *> m_sessions;
};

} // namespace Signalbox
