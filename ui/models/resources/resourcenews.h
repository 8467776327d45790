// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/outcome.h"

#include <QString>

namespace Signalbox {

/// What happened to one server's resources, as the engine thread tells it.
struct ResourceNews
{
    enum class What : quint8 {
        Answered,   ///< a read: `number`, `uri`, `outcome`
        Subscribed, ///< the server agreed, also anew after a connection was lost
        Refused,    ///< `error` says why
        Updated,    ///< `count` times; `about` is what the server named, if it was a part of the resource
        Gap,        ///< of all that is subscribed to: changes may have been missed
        Lost,       ///< the connection ended, and the subscription with it
    };
    What what = What::Answered;
    quint64 number = 0;
    QString uri{};
    CallOutcome outcome{};
    Error error{};
    int count = 1;
    QString about{};
    qint64 wallNs = 0; ///< when, since 1970-01-01 UTC
};

} // namespace Signalbox
