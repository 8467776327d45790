// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/requestcheck.h"
#include "core/serve/service.h"
#include "core/wire/http/httpheaders.h"

namespace Signalbox {

/// Holds the headers of a stateless POST against its body (basic/transports/streamable-http, server validation):
/// MCP-Protocol-Version, Mcp-Method, Mcp-Name, and Mcp-Param-* of tools that want them.
class HeaderCheck final : public RequestCheck
{
public:
    HeaderCheck(Service &service, const HttpHeaders &headers); ///< both outlive it

    [[nodiscard]] std::optional<RpcFault> check(const QByteArray &method, const Json &params,
                                                const QString &version) const override;

private:
    [[nodiscard]] std::optional<RpcFault> expect(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] std::optional<RpcFault> checkParameters(const Json &params) const;

    Service &m_service;
    const HttpHeaders &m_headers;
};

} // namespace Signalbox
