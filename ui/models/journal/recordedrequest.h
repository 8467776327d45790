// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// A request of any method read back from its bytes, to be sent again by hand.
struct RecordedRequest
{
    QString method;
    /// JSON object text as it was sent, but for what the protocol puts into `_meta`; empty if there were none.
    QByteArray params;

    /// Errors (Kind::Usage): it is no request, or one of the handshake or a stream of changes, which Signalbox itself sends.
    [[nodiscard]] static Result<RecordedRequest> read(QByteArrayView body);
};

} // namespace Signalbox
