// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/requestcontext.h"

#include <optional>

namespace Signalbox {

/// Answers what is about the session itself, which only the handshake era has: initialize, ping, logging/setLevel; and
/// remembers what they settled.
class HandshakeRequests
{
public:
    explicit HandshakeRequests(Service &service)
        : m_service(service)
    {
    }

    /// False if it is none of these methods.
    [[nodiscard]] bool handle(RequestContext &request);

    [[nodiscard]] std::optional<Revision> revision() const { return m_revision; } ///< none before initialize
    [[nodiscard]] const Json &clientCapabilities() const { return m_clientCapabilities; }
    [[nodiscard]] LogLevel logLevel() const { return m_logLevel; }

private:
    void initialize(RequestContext &request);
    void setLogLevel(RequestContext &request);

    Service &m_service;
    std::optional<Revision> m_revision;
    Json m_clientCapabilities{jsoncons::json_object_arg};
    LogLevel m_logLevel = LogLevel::Info;
};

} // namespace Signalbox
