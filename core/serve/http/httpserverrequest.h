// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpheaders.h"

#include <QHostAddress>
#include <QString>

namespace Signalbox {

/// One request as it came.
struct HttpServerRequest
{
    QByteArray method;
    QByteArray target; ///< as it stands in the request line
    HttpHeaders headers;
    QByteArray body; ///< followed by at least Frame::kPadding readable bytes beyond its size
    QHostAddress peer;

    [[nodiscard]] QByteArray path() const
    {
        return target.first(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    }
};

} // namespace Signalbox
