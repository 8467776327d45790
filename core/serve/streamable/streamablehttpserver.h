// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/http/httpserver.h"
#include "core/serve/streamable/bearergate.h"
#include "core/serve/streamable/legacyendpoint.h"
#include "core/serve/streamable/modernendpoint.h"
#include "core/serve/streamable/originpolicy.h"
#include "core/serve/streamable/websocketserver.h"

#include <memory>

namespace Signalbox {

/// Serves one Service over HTTP on one endpoint (protocol.md 2.4, 3.2): both eras, told apart request by request, and
/// WebSockets by upgrade. On loopback unless told otherwise.
class StreamableHttpServer : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; ///< 0: a free one
        QByteArray path = "/mcp";
        bool servesLegacy = true;
        bool servesModern = true;
        bool servesWebSockets = true;
        QStringList hosts{};               ///< further names the server is reached by (OriginPolicy)
        QStringList origins{};             ///< whose pages may talk to it
        BearerGate::Settings protection{}; ///< none: everybody is let in
        LegacyEndpoint::Settings sessions{};
        HttpServerLimits limits{};
    };

    StreamableHttpServer(Service &service, const Settings &settings, QObject *parent = nullptr);
    ~StreamableHttpServer() override;

    /// Errors: Kind::Transport, what is wrong with the address or port.
    [[nodiscard]] Result<> start();
    void stop();                    ///< listens no more; subscriptions and sessions end by the book
    [[nodiscard]] QUrl url() const; ///< of the endpoint, once started
    [[nodiscard]] LegacyEndpoint &legacy() { return m_legacy; }
    [[nodiscard]] ModernEndpoint &modern() { return m_modern; }
    [[nodiscard]] WebSocketServer &webSockets() { return m_webSockets; }

private:
    void handleRequest(HttpServerExchange *exchange);
    void handleAdmitted(HttpServerExchange *exchange, const QString &subject);
    void handlePost(HttpServerExchange *exchange, const QString &subject);
    [[nodiscard]] bool isModern(const HttpServerRequest &request, const Skim &message) const;

    const Settings m_settings;
    HttpServer m_http;
    OriginPolicy m_policy;
    std::unique_ptr<BearerGate> m_gate; ///< once the port is known
    LegacyEndpoint m_legacy;
    ModernEndpoint m_modern;
    WebSocketServer m_webSockets;
    Skimmer m_skimmer;
};

} // namespace Signalbox
