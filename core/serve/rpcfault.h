// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QByteArray data; ///< JSON text; empty means none

    [[nodiscard]] static RpcFault ofMessage(Skim::Fault fault);                 ///< -32700 or -32600
    [[nodiscard]] static RpcFault ofParams(const QList<Deviation> &deviations); ///< -32602, about the first of them
    [[nodiscard]] static RpcFault invalidParams(const QString &message);
    [[nodiscard]] static RpcFault invalidRequest(const QString &message);
    [[nodiscard]] static RpcFault unknownMethod(const QByteArray &method);
};

} // namespace Signalbox
