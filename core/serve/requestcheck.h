// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/serve/rpcfault.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Signalbox {

/// Something a transport holds against each stateless request before it is looked at further (HTTP: its headers).
class RequestCheck
{
public:
    virtual ~RequestCheck() = default;
    /// `version` is what the envelope names. The fault to answer with, or none.
    [[nodiscard]] virtual std::optional<RpcFault> check(const QByteArray &method, const Json &params,
                                                        const QString &version) const = 0;
};

} // namespace Signalbox
