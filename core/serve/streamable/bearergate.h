// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/http/httpserverexchange.h"
#include "core/serve/streamable/tokenverifier.h"

#include <QUrl>

namespace Signalbox {

/// What a protected server tells clients of its protection (RFC 9728), and the checking of each request's token
/// (RFC 6750).
class BearerGate
{
public:
    struct Settings
    {
        TokenVerifier *verifier = nullptr;  ///< outlives the gate; null: everybody is let in
        QStringList authorizationServers{}; ///< issuers
        QStringList requiredScopes{};       ///< every request needs all of them
        QStringList supportedScopes{};      ///< as published
    };

    /// `resource`: the endpoint's own address.
    BearerGate(Settings settings, const QUrl &resource);

    [[nodiscard]] bool isOpen() const { return !m_settings.verifier; }
    /// Is this the metadata document's path, with or without the endpoint's behind it?
    [[nodiscard]] bool isMetadataPath(const QByteArray &path) const;
    void answerMetadata(HttpServerExchange *exchange) const;
    /// `admitted` with the subject, or the exchange is answered: 401 or 403.
    void admit(HttpServerExchange *exchange, std::function<void(const QString &subject)> admitted) const;

private:
    void refuse(HttpServerExchange *exchange, int status, const QByteArray &error, const QString &description) const;
    [[nodiscard]] QUrl metadataUrl() const;

    Settings m_settings;
    QUrl m_resource;
};

} // namespace Signalbox
