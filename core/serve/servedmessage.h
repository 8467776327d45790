// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/requestcheck.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Signalbox {

/// One message towards a client, and where it belongs.
struct ServedMessage
{
    QByteArray bytes;      ///< without line end
    quint64 exchange = 0;  ///< the exchange of the request it belongs to; 0: none, or a shared channel
    bool isAnswer = false; ///< it answers all that came on that exchange; nothing follows there
    int httpStatus = 200;  ///< if it goes over HTTP on its own
};

/// Where a message came from.
struct MessageOrigin
{
    quint64 exchange = 0;                ///< 0: a shared channel (stdio, WebSocket)
    QString subject{};                   ///< whose credentials came with it; empty without
    const RequestCheck *check = nullptr; ///< held against stateless requests; may be null
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ServedMessage)
