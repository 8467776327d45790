// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/json/skim.h"
#include "core/mcp/deviation.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// An answer that is a JSON-RPC error: the client asked for what cannot be understood or does not exist.
struct RpcFault
{
    int code = 0;
    QString message;
    QByteArray data;      ///< JSON text; empty means none
    int httpStatus = 200; ///< of the answer, if it goes over HTTP on its own (protocol.md 2.4)

    [[nodiscard]] static RpcFault ofMessage(Skim::Fault fault);                 ///< -32700 or -32600
    [[nodiscard]] static RpcFault ofParams(const QList<Deviation> &deviations); ///< -32602, about the first of them
    [[nodiscard]] static RpcFault invalidParams(const QString &message);
    [[nodiscard]] static RpcFault invalidRequest(const QString &message);
    [[nodiscard]] static RpcFault internal(const QString &message); ///< -32603
    [[nodiscard]] static RpcFault unknownMethod(const QByteArray &method);
    [[nodiscard]] static RpcFault unknownTool(const QString &name);
    [[nodiscard]] static RpcFault unknownPrompt(const QString &name);
    [[nodiscard]] static RpcFault unknownResource(const QString &uri); ///< -32002; in the stateless era -32602
    [[nodiscard]] static RpcFault unknownTask();
    [[nodiscard]] static RpcFault headerMismatch(const QString &message);              ///< -32020
    [[nodiscard]] static RpcFault missingCapability(const Json &requiredCapabilities); ///< -32021
    [[nodiscard]] static RpcFault unsupportedVersion(const QString &requested);        ///< -32022

    [[nodiscard]] RpcFault withStatus(int status) const; ///< the same with another HTTP status
};

} // namespace Signalbox
